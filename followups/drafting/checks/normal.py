"""Text made comparable without losing its place: every character still knows where it stood.

NFC, straight quotes, plain spaces and hyphens; a quoted thread ("> ...") and the signature after "-- " are blanked
by spaces, so that they match nothing and all offsets stay true.
"""

import re
import unicodedata
from dataclasses import dataclass

_STRAIGHT = {
    "‘": "'",
    "’": "'",
    "ʼ": "'",
    "‚": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\t": " ",
    "\r": "\n",
    "\u2010": "-",
    "\u2011": "-",
}
_TRANSLATED = str.maketrans(_STRAIGHT)
_HIDDEN = frozenset("\u200b\u00ad\ufeff\u2060")
_QUOTED = re.compile(r"^[ \t]*>[^\n]*", re.M)
_QUOTE_HEAD = re.compile(
    r"^[^\n>]{0,200}\b(?:wrote|writes|schrieb(?:en)?|a [eé]crit)\b[^\n:>]{0,80}:[ \t]*(?=\n+[ \t]*>)", re.M
)
_SIGNATURE = re.compile(r"^-- ?$.*", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Normal:
    """``cased`` and ``lower`` have one length; ``starts[i]`` is where character i stood in the original text."""

    cased: str
    lower: str
    starts: tuple[int, ...] | None
    size: int

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text as given; an empty span stays empty."""
        if self.starts is None:
            return start, end
        first = self.starts[start] if start < len(self.starts) else self.size
        last = self.starts[end] if end < len(self.starts) else self.size
        return first, max(first, last)


def plain(text: str) -> str:
    """The comparable form of a short text such as a fact, without offsets."""
    return _composed(text)[0]


def normal(text: str) -> Normal:
    """The comparable form of a message, with the way back to each original character."""
    cased, starts = _composed(text)
    cased = _blanked(cased)
    lower = "".join(small if len(small := letter.lower()) == 1 else letter for letter in cased)
    return Normal(cased, lower, starts, len(text))


def _composed(text: str) -> tuple[str, tuple[int, ...] | None]:
    if text.isascii() and "\t" not in text and "\r" not in text:
        return text, None
    if unicodedata.is_normalized("NFC", text) and _HIDDEN.isdisjoint(text):
        return text.translate(_TRANSLATED), None  # letter for letter
    letters: list[str] = []
    starts: list[int] = []
    index = 0
    while index < len(text):
        end = index + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        for letter in unicodedata.normalize("NFC", text[index:end]):
            if letter not in _HIDDEN:
                letters.append(_STRAIGHT.get(letter, letter))
                starts.append(index)
        index = end
    return "".join(letters), tuple(starts)


def _blanked(text: str) -> str:
    for pattern in (_QUOTE_HEAD, _QUOTED, _SIGNATURE):
        text = pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    return text
