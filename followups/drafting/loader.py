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

After the block's name, separated by commas: ``new paragraph`` (a blank line before), ``new line``, ``optional``
(left out where the text grows too long), ``if short`` (only where the text would be too short). A wording whose
``{field}`` is not known cannot be used; ``{field!}`` stands as a visible gap instead. Fields are replaced once, by
plain substitution: what a person typed is never read as a field. The block ``subject`` is the subject line.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

TEXTS = Path(__file__).parent / "texts"
FIELD = re.compile(r"\{([A-Za-z_]+)(!?)\}")
_FLAGS = frozenset({"new paragraph", "new line", "optional", "if short"})

Joint = Literal["", " ", "\n", "\n\n"]


class NoText(LookupError):
    """There is no draft text for this kind of step, tone or language."""


class BadText(ValueError):
    """A text file breaks the format above; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a block: the text with its fields, and the conditions under which it may be said."""

    text: str
    needs: frozenset[str]
    excludes: frozenset[str]

    @property
    def fields(self) -> frozenset[str]:
        """The fields that must be known."""
        return frozenset(name for name, gap in FIELD.findall(self.text) if not gap)

    @property
    def gaps(self) -> frozenset[str]:
        """The fields that may stand as gaps."""
        return frozenset(name for name, gap in FIELD.findall(self.text) if gap)


@dataclass(frozen=True, slots=True)
class Block:
    """A sentence of the message: groups of wordings, a later group standing in where an earlier has none."""

    name: str
    joint: Joint
    optional: bool
    if_short: bool
    groups: tuple[tuple[Wording, ...], ...]


@cache
def load(name: str, *, tone: str, language: str) -> tuple[Block, ...]:
    """The blocks of one text file; ``NoText`` where there is none, ``BadText`` where it cannot be read."""
    path = TEXTS / language.lower().partition("-")[0] / tone / f"{name}.txt"
    if not re.fullmatch(r"[a-z_]+", name + tone) or not path.is_file():
        raise NoText(
            f"There is no draft text for {name!r} in the tone {tone!r} and the language {language!r}."
        )
    return parse(path.read_text(encoding="utf-8"), source=path.name)


def parse(source_text: str, *, source: str) -> tuple[Block, ...]:
    """Read the format described at the top of this module."""
    blocks: list[Block] = []
    heading, lines = "", list[str]()
    for number, line in enumerate([*source_text.splitlines(), "== "], start=1):
        if line.startswith("#"):
            continue
        if not line.startswith("=="):
            lines.append(line.rstrip())
            continue
        if heading:
            blocks.append(_block(heading, lines, f"{source}, before line {number}"))
        elif any(lines):
            raise BadText(f"{source}, line {number}: text before the first block.")
        heading, lines = line[2:].strip(), []
    return tuple(blocks)


def _block(heading: str, lines: list[str], where: str) -> Block:
    name, *flags = [part.strip() for part in heading.split(",")]
    if unknown := set(flags) - _FLAGS:
        raise BadText(f"{where}: unknown mark {', '.join(sorted(unknown))}.")
    joint: Joint = " "
    if "new paragraph" in flags:
        joint = "\n\n"
    elif "new line" in flags:
        joint = "\n"
    groups: list[list[list[str]]] = [[[]]]
    for line in lines:
        if line == "-- else":
            groups.append([[]])
        elif line == "--":
            groups[-1].append([])
        elif line:
            groups[-1][-1].append(line)
    read = tuple(tuple(_wording(part, where) for part in group) for group in groups)
    return Block(name, joint, "optional" in flags, "if short" in flags, read)


def _wording(lines: list[str], where: str) -> Wording:
    conditions = " ".join(line[1:] for line in lines if line.startswith("?")).split()
    text = "\n".join(line for line in lines if not line.startswith("?"))
    if not text:
        raise BadText(f"{where}: a wording without words.")
    needs = frozenset(word for word in conditions if not word.startswith("!"))
    return Wording(text, needs, frozenset(word[1:] for word in conditions if word.startswith("!")))
