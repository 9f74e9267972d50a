"""How German patterns are written: one a line, the way a person would read them.

A space is any white space, `` ?`` one that may be missing, ``<3> `` up to three words that may stand between, ``~40 `` up to forty
characters of the same sentence, ``^^`` the head of a sentence, ``^,`` the head of a clause. An umlaut also matches what is typed for it (ae, oe, ue), "ß" also "ss". Lines that begin with "# "
are remarks. The rest is a regular expression; umlauts do not go into its sets of characters.
"""

import re

_SPELLINGS = (("ä", "(?:ä|ae)"), ("ö", "(?:ö|oe)"), ("ü", "(?:ü|ue)"), ("ß", "(?:ß|ss)"))
_BETWEEN = re.compile(r"<(\d)> ")
_WITHIN = re.compile(r" ~(\d+) ")
_HEAD = r"(?:(?<=^)|(?<=[.!?:;–-]\s)|(?<=\n))"
_CLAUSE = r"(?:(?<=^)|(?<=[.!?:;,–-]\s)|(?<=\n))"


def form(pattern: str) -> str:
    """One pattern as a regular expression, without what makes it a whole word."""
    text = _BETWEEN.sub(lambda found: rf"(?:[\w'\"-]+[,:]?\s+){{0,{found[1]}}}?", pattern)
    text = _WITHIN.sub(lambda found: rf"\b[^.?!\n]{{0,{found[1]}}}?\b", text)
    text = text.replace("^^ ", _HEAD).replace("^, ", _CLAUSE)
    text = text.replace(" ?", r"\s*").replace(" ", r"\s+")
    for letter, spelled in _SPELLINGS:
        text = text.replace(letter, spelled)
    return text


def lines(block: str) -> list[str]:
    """The patterns of a block, one a line."""
    found = (line.strip() for line in block.splitlines())
    return [line for line in found if line and not line.startswith("# ")]


def german(block: str) -> re.Pattern[str]:
    """One pattern of whole words out of the lines of a block; a hyphen belongs to a word."""
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(form, lines(block))) + r")(?![\w-])")


def one_of(words: str) -> str:
    """A group of alternatives out of words between spaces."""
    return "(?:" + "|".join(words.split()) + ")"
