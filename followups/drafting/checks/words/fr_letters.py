"""French patterns that also find what is typed without accents: "decision" is "décision", "oe" is "œ"."""

import re

_BARE = {
    "à": "[àa]",
    "â": "[âa]",
    "ç": "[çc]",
    "é": "[ée]",
    "è": "[èe]",
    "ê": "[êe]",
    "ë": "[ëe]",
    "î": "[îi]",
    "ï": "[ïi]",
    "ô": "[ôo]",
    "û": "[ûu]",
    "ù": "[ùu]",
    "œ": "(?:œ|oe)",
}


_GAP, _WIDE_GAP = r"(?:\w+\s+)", r"(?:[\w'-]+\s+)"  # any word between two: "l'an", "après-midi"
_FIXED = re.compile(r"(ée\?|é!)")
_FIXED_AS = {"ée?": "(?:ée?|ee)", "é!": "é"}


def either(pattern: str) -> str:
    """A pattern whose accented letters may be typed bare; none of them may stand in a class of its own.

    Of a participle only the feminine is: "blessee", while "blesse" is another word. "é!" is never bare.
    """
    pieces = _FIXED.split(pattern.replace(_GAP, _WIDE_GAP))
    return "".join(
        _FIXED_AS.get(piece) or "".join(_BARE.get(letter, letter) for letter in piece) for piece in pieces
    )


def words(*patterns: str) -> re.Pattern[str]:
    """One pattern of whole words out of many, with accents or without; one may end at an apostrophe: "d'"."""
    joined = "|".join(map(either, patterns))
    return re.compile(rf"(?<![\w-])(?:{joined})(?:(?<=['\s])|(?![\w-]))")


def anywhere(*patterns: str) -> re.Pattern[str]:
    """The same for patterns that say themselves where a word ends."""
    return re.compile("|".join(map(either, patterns)))
