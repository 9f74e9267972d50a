"""How much one card holds in a person's hand, and where a text would break on it (docs/follow-up.md, F6).

Lengths are millimetres. A text fits by its wrapped lines, so that every language is measured alike; the word model is
the rule of thumb behind a target. Pitches are averages over a line: a letter is one column, so are spaces and signs,
full-width letters are two, combining marks none.
"""

import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, gettext_noop

SIZES: Final[dict[str, tuple[int, int]]] = {
    "a6_portrait": (105, 148),
    "a6_landscape": (148, 105),
    "4x6_landscape": (152, 102),
    "4x6_portrait": (102, 152),
    "a2_landscape": (140, 108),
    "5x7_portrait": (127, 178),
    "postcard": (76, 102),
}
HANDS: Final[dict[str, tuple[float, float]]] = {  # width of a letter, distance between lines
    "small": (2.3, 6.5),
    "average": (2.9, 8.0),
    "large": (3.6, 9.5),
}
USUAL_SIZE, USUAL_HAND = "a6_portrait", "average"
MARGIN: Final = 10  # on each side of the panel
FIXED_LINES: Final = 4  # date, greeting, closing, name
COLUMNS_A_WORD: Final = 5.6  # with its space, in English
LOST_AT_LINE_ENDS: Final = 0.92
TARGET_WORDS: Final = 50
LEAST_WORDS: Final = 35
MOST_WORDS: Final = 55
MOST_WORDS_ON: Final = {"5x7_portrait": 85}
WORTH_A_CARD: Final = 30  # where fewer words fit, a larger card is proposed

NARROWEST, WIDEST = 1.5, 6.0  # pitches a pen on paper can have
# Short words, so that a count of them is a fine measure; longer than a small hand writes on the widest card.
CALIBRATION_LINE = gettext_lazy(
    "It was good to sit with you all and to hear how you do it, and I am glad that I had the time to see it."
)
_NAMES = {
    "a6_portrait": gettext_noop("an upright A6 card"),
    "a6_landscape": gettext_noop("an A6 card held across"),
    "4x6_landscape": gettext_noop("a 4 × 6 in card held across"),
    "4x6_portrait": gettext_noop("an upright 4 × 6 in card"),
    "a2_landscape": gettext_noop("an A2 note held across"),
    "5x7_portrait": gettext_noop("an upright 5 × 7 in card"),
    "postcard": gettext_noop("one half of a postcard"),
}
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")  # a line does not end at a no-break space


class ImpossibleCount(ValueError):
    """No hand writes so many, or so few, of these words on one line. ``least`` and ``most`` are what can be."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__(f"Between {least} and {most} words fit on that line.")
        self.least, self.most = least, most


@dataclass(frozen=True, slots=True)
class Layout:
    """One writing panel and the hand that fills it."""

    size: str
    char_pitch: float
    line_pitch: float

    @property
    def usable_width(self) -> int:
        return SIZES[self.size][0] - 2 * MARGIN

    @property
    def columns(self) -> int:
        """Letters on a line."""
        return max(1, _whole(self.usable_width / self.char_pitch))

    @property
    def lines(self) -> int:
        return max(1, _whole((SIZES[self.size][1] - 2 * MARGIN) / self.line_pitch))

    @property
    def cap(self) -> int:
        """Words between greeting and closing, by the word model."""
        body = self.usable_width / self.char_pitch * max(0, self.lines - FIXED_LINES)
        return round(body / COLUMNS_A_WORD * LOST_AT_LINE_ENDS)

    @property
    def least_words(self) -> int:
        return min(LEAST_WORDS, _whole(0.8 * self.cap))

    @property
    def most_words(self) -> int:
        """What is read with pleasure; whether it fits is told by the lines."""
        return MOST_WORDS_ON.get(self.size, MOST_WORDS)

    @property
    def target(self) -> int:
        return min(TARGET_WORDS, self.cap)

    def words_in(self, lines: int) -> int:
        """About how many words go into so many lines."""
        return _whole(max(0, lines) * self.columns / COLUMNS_A_WORD * LOST_AT_LINE_ENDS)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on the card; ``opens`` where an empty line stood before it in the text."""

    text: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """A text on a card. Empty lines are air and take none of the card's: where there is room, leave some.

    ``room`` is in lines and negative where the text is too long; ``room_words`` is about how many words more.
    ``holds_it`` is the smallest known card for this text in this hand, this one where it fits, "" where none does.
    """

    lines: tuple[Line, ...]
    available: int
    room_words: int
    holds_it: str

    @property
    def used(self) -> int:
        return len(self.lines)

    @property
    def room(self) -> int:
        return self.available - self.used

    @property
    def fits(self) -> bool:
        return self.room >= 0


def layout(size: str = "", hand: str = "", *, char_pitch: float = 0.0, line_pitch: float = 0.0) -> Layout:
    """A card and a hand; "" is A6 upright and average. Pitches above 0 are the person's own. ``KeyError`` names a
    size or hand that is not known."""
    usual_char, usual_line = HANDS[hand or USUAL_HAND]
    if (size or USUAL_SIZE) not in SIZES:
        raise KeyError(size)
    return Layout(size or USUAL_SIZE, char_pitch or usual_char, line_pitch or usual_line)


def card_name(size: str) -> str:
    """The card in a sentence, in the interface language."""
    return _(_NAMES[size])


def fit(text: str, on: Layout) -> Fit:
    """The text as it would stand on the card: date, greeting, body, closing, name and contact as they were typed."""
    lines = wrapped(text, on.columns)
    room = on.lines - len(lines)
    holding = on.size if room >= 0 else _smallest_holding(text, on)
    return Fit(lines, on.lines, on.words_in(room), holding)


def larger_card(on: Layout) -> str:
    """The card to propose where fewer than 30 words fit in this hand: the same paper turned, else the smallest one
    that holds them; "" where this card is large enough, or none is."""
    if on.cap >= WORTH_A_CARD:
        return ""
    return next((size for size in _others(on) if _turned(on, size).cap >= WORTH_A_CARD), "")


def _smallest_holding(text: str, on: Layout) -> str:
    for size in _others(on):
        other = _turned(on, size)
        if len(wrapped(text, other.columns)) <= other.lines:
            return size
    return ""


def _others(on: Layout) -> list[str]:
    """The other cards: the same paper held the other way first, then by area."""
    same = sorted(SIZES[on.size])
    others = [size for size in SIZES if size != on.size]
    return sorted(others, key=lambda size: (sorted(SIZES[size]) != same, math.prod(SIZES[size])))


def _turned(on: Layout, size: str) -> Layout:
    return Layout(size, on.char_pitch, on.line_pitch)


# Wrapping -------------------------------------------------------------------------------------------------------


def wrapped(text: str, columns: int) -> tuple[Line, ...]:
    """Lines of at most ``columns``; words stay whole where they can, full-width letters break anywhere."""
    lines: list[Line] = []
    opens = False
    for paragraph in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        pieces = list(_broken(paragraph, columns))
        lines += [Line(piece, opens and number == 0 and bool(lines)) for number, piece in enumerate(pieces)]
        opens = not pieces
    return tuple(lines)


def _broken(paragraph: str, columns: int) -> Iterator[str]:
    line, taken = "", 0
    for word in _SPACE.split(paragraph.strip()):
        joint = 1 if line else 0
        if joint and taken + joint + width(word) <= columns:
            line, taken = f"{line} {word}", taken + joint + width(word)
            continue
        if line and not _breaks_anywhere(word):
            yield line
            line, taken, joint = "", 0, 0
        for letter in _letters(word):
            if line and taken + joint + width(letter) > columns:
                yield line
                line, taken, joint = "", 0, 0
            line, taken = line + " " * joint + letter, taken + joint + width(letter)
            joint = 0
    if line:
        yield line


def width(text: str) -> int:
    """Columns of a text: two for a full-width letter, none for what is set upon another or not seen."""
    return sum(_column(letter) for letter in text)


def _column(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me", "Cf", "Cc"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1


def _breaks_anywhere(word: str) -> bool:
    return any(_column(letter) == 2 for letter in word)


def _letters(word: str) -> Iterator[str]:
    """Letters with what is set upon them."""
    found = ""
    for letter in word:
        if found and _column(letter):
            yield found
            found = ""
        found += letter
    if found:
        yield found


# The hand, measured by one line ------------------------------------------------------------------------------


def measured_pitch(words: int, line: str, on: Layout) -> float:
    """The width of a letter, in millimetres to two places, where ``words`` of the given line filled one line.

    The next word did not fit, so the line's end lies between the two: halfway is taken. Raises ``ImpossibleCount``.
    """
    ends = _word_ends(line)
    able = [n for n in range(1, len(ends)) if NARROWEST <= _pitch(n, ends, on) <= WIDEST]
    if words not in able:
        raise ImpossibleCount(able[0], able[-1])
    return round(_pitch(words, ends, on), 2)


def words_on_line(line: str, on: Layout) -> int:
    """The way back: how many words of the given line fit on one line of the card."""
    return sum(1 for end in _word_ends(line) if end <= on.columns)


def _pitch(words: int, ends: list[int], on: Layout) -> float:
    return on.usable_width / ((ends[words - 1] + ends[words]) / 2)


def _word_ends(line: str) -> list[int]:
    """The columns after each word."""
    words = line.split()
    return [width(" ".join(words[: number + 1])) for number in range(len(words))]


def _whole(number: float) -> int:
    """Down to a whole number; what is whole but for rounding stays."""
    return math.floor(number + 1e-9)
