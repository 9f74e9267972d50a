"""The stop line: does a text read like somebody who may not want to go on?

No diagnosis, and no measure of anybody. A text that shows hopelessness or the wish to hurt oneself stops the workflow
and puts people to talk to in its place; nothing about it is kept or logged, here or by any caller. All three
languages are looked for in every text, since people write in the one that is nearest. The phrases, and what was
decided about them, are data: followups/data/stop_line.toml. Source: docs/follow-up.md, "Keeping your cool".
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from django.views.decorators.debug import sensitive_variables

_DATA = Path(__file__).parent / "data" / "stop_line.toml"
# Where a sentence or a clause ends; ", dass" and its like go on.
_END = r"(?= ?(?:[.;:!?…\)\"]|,(?! (?:dass|das|que|that|ob|if))|$))"
_APOSTROPHES = re.compile("['’‘`´ʼ]")  # the marks themselves
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_LONGEST = 100_000  # characters; no field of ours takes more


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(harmless, signs) of all languages: "suicide professionnel" must not be caught by the English word."""
    with _DATA.open("rb") as file:
        languages = tomllib.load(file).values()
    return _joined(languages, "harmless"), _joined(languages, "signs")


def _joined(languages: Iterable[dict[str, list[str]]], part: str) -> re.Pattern[str]:
    phrases = [f"(?:{phrase})" for language in languages for phrase in language[part]]
    return re.compile("|".join(phrases).replace("{end}", _END))


@sensitive_variables()
def _plain(text: str) -> str:
    """Small letters without accents, apostrophes and invisible marks."""
    parts = unicodedata.normalize("NFKD", text[:_LONGEST])
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()
    return _APOSTROPHES.sub("", _INVISIBLE.sub("", bare))


@sensitive_variables()
def shows_despair(text: str) -> bool:
    """Whether the text says, in English, German or French, that somebody does not want to go on or may hurt themselves.

    A line break counts both as a space and as the end of a sentence.
    """
    harmless, signs = _patterns()
    lines = [" ".join(line.split()) for line in _plain(text).splitlines()]
    return any(signs.search(harmless.sub("~", read)) for read in (" ".join(lines), " . ".join(lines)))
