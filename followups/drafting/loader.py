"""The text files of the drafts, and how they are read.

One file a kind: ``texts/<language>/<tone>/<name>.txt``. A person can read and change it:

    # a remark
    == thanks, new paragraph          a block; blocks follow each other in the order of the file
    ? one_talk with_you               this wording only where all of these hold ("!" before one: does not hold)
    Thank you for our conversation in {month}.
    --                                another wording of the same; one of them is chosen
    Thank you for the time you gave me in {month}.
    -- else                           only where none of the wordings above can be used
    Thank you for your time.

The blocks ``subject`` (the subject line), ``date``, ``greeting``, ``closing``, ``name`` and ``contact`` are known by
these names; all others may be named freely. After the block's name, separated by commas: ``new paragraph`` (a blank line before), ``new line``, ``optional``
(left out where the text grows too long), ``if short`` (only where the text would be too short). A wording whose
``{field}`` is not known cannot be used; ``{field!}`` stands as a visible gap instead. Fields are replaced once, by
plain substitution: what a person typed is never read as a field.

No wording of a sentence stands in the files of two kinds: so two messages to one company do not repeat each other.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from django.utils.translation import gettext as _

TEXTS = Path(__file__).parent / "texts"
FIELD = re.compile(r"\{([A-Za-z_]+)(!?)\}")
_FLAGS = frozenset({"new paragraph", "new line", "optional", "if short"})

Joint = Literal["", " ", "\n", "\n\n"]


class NoText(LookupError):
    """There is no draft text for this kind of step, tone or language."""


class BadText(ValueError):
    """A text file breaks the format above. ``line`` counts from 1, 0 is the file as a whole; ``reason`` is one
    sentence for the person who wrote it, in the interface language."""

    def __init__(self, source: str, line: int, reason: str) -> None:
        self.source, self.line, self.reason = source, line, reason
        where = _("line %(line)d") % {"line": line} if line else _("the whole")
        super().__init__(f"{source}, {where}: {reason}")


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a block: the text with its fields, and the conditions under which it may be said.

    ``fields`` are those that must be known, ``gaps`` those that may stand as a visible gap; ``line`` is where it ends.
    """

    text: str
    needs: frozenset[str]
    excludes: frozenset[str]
    fields: frozenset[str]
    gaps: frozenset[str]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A sentence of the message: groups of wordings, a later group standing in where an earlier has none."""

    name: str
    joint: Joint
    optional: bool
    if_short: bool
    groups: tuple[tuple[Wording, ...], ...]


@cache
def languages() -> frozenset[str]:
    """The languages in which there are texts, such as "en"."""
    return frozenset(path.parent.parent.name for path in TEXTS.glob("*/warm/acknowledge.txt"))


@cache
def load(name: str, *, tone: str, language: str, own: str | None = None) -> tuple[Block, ...]:
    """The blocks of one text file; ``NoText`` where there is none, ``BadText`` where it cannot be read.

    ``own`` is the content of a person's file in place of ours, already read once by ``own.parse_own``.
    """
    if own is not None:
        return parse(own, source=name)
    path = TEXTS / language.lower().partition("-")[0] / tone / f"{name}.txt"
    if not re.fullmatch(r"[a-z0-9_]+", name + tone) or not path.is_file():
        raise NoText(
            f"There is no draft text for {name!r} in the tone {tone!r} and the language {language!r}."
        )
    return parse(path.read_text(encoding="utf-8"), source=path.name)


def parse(source_text: str, *, source: str) -> tuple[Block, ...]:
    """Read the format described at the top of this module."""
    blocks: list[Block] = []
    heading, at, lines = "", 0, list[tuple[int, str]]()
    for number, line in enumerate([*source_text.splitlines(), "== "], start=1):
        if line.startswith("#"):
            continue
        if not line.startswith("=="):
            lines.append((number, line.rstrip()))
            continue
        if heading:
            blocks.append(_block(heading, at, lines, source))
        elif first := next((place for place, text in lines if text), 0):
            raise BadText(source, first, _("There is text before the first “== ” line."))
        heading, at, lines = line[2:].strip(), number, []
    return tuple(blocks)


def _block(heading: str, at: int, lines: list[tuple[int, str]], source: str) -> Block:
    name, *flags = [part.strip() for part in heading.split(",")]
    if unknown := set(flags) - _FLAGS:
        mark = ", ".join(sorted(unknown))
        raise BadText(source, at, _("“%(mark)s” is no mark of a block.") % {"mark": mark})
    joint: Joint = " "
    if "new paragraph" in flags:
        joint = "\n\n"
    elif "new line" in flags:
        joint = "\n"
    groups: list[list[_Lines]] = [[_Lines(at, [])]]
    for number, line in lines:
        if line == "-- else":
            groups.append([_Lines(number, [])])
        elif line == "--":
            groups[-1].append(_Lines(number, []))
        elif line:
            groups[-1][-1].texts.append(line)
    read = tuple(tuple(_wording(part, source) for part in group) for group in groups)
    return Block(name, joint, "optional" in flags, "if short" in flags, read)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of one wording, and the number of the line before them."""

    after: int
    texts: list[str]


def _wording(lines: _Lines, source: str) -> Wording:
    conditions = " ".join(line[1:] for line in lines.texts if line.startswith("?")).split()
    text = "\n".join(line for line in lines.texts if not line.startswith("?"))
    if not text:
        raise BadText(source, lines.after, _("After this line a wording has no words."))
    needs = frozenset(word for word in conditions if not word.startswith("!"))
    found = FIELD.findall(text)
    return Wording(
        text,
        needs,
        frozenset(word[1:] for word in conditions if word.startswith("!")),
        frozenset(name for name, gap in found if not gap),
        frozenset(name for name, gap in found if gap),
        lines.after,
    )
