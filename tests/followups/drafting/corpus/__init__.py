"""The labelled corpus: sentences and whole messages in three languages, in halves by the hash of their text.

``<language>_sentences.jsonl``: one to three sentences each; ``check`` is the one check it is about and ``level`` what
that check must say ("block", "warn", null: nothing). ``<language>_messages.jsonl``: whole messages; ``blocks`` are all
checks that must block, ``may`` those that may or may not. The rules may be written with the open half before one's eyes; the other half is kept unseen
while rules are written, and measured by ``make bench-drafts`` alone.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from applications.enums import FeedbackStance, SizeBand, Stage, ToldBy
from followups.drafting.checks import check
from followups.drafting.facts import Facts
from followups.enums import StepKind

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "de", "fr")
Row = dict[str, Any]

_ENUMS = {"told_by": ToldBy, "stage": Stage, "size": SizeBand, "feedback_stance": FeedbackStance}


def is_open(row: Row) -> bool:
    """Whether a row is of the half that may be looked at while rules are written."""
    return sha256(row["text"].encode()).digest()[0] % 2 == 0


def rows(language: str, shape: str) -> list[Row]:
    """All rows of one file; ``shape`` is "sentences" or "messages"."""
    lines = (FOLDER / f"{language}_{shape}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def facts_of(row: Row) -> Facts:
    """The facts of a row; lists become tuples, days and enums what they name."""
    given: dict[str, Any] = {}
    types = {one.name: str(one.type) for one in fields(Facts)}
    for name, value in row.get("facts", {}).items():
        if isinstance(value, list):
            given[name] = tuple(value)
        elif name in _ENUMS:
            given[name] = _ENUMS[name](value)
        elif "date" in types[name] and value:
            given[name] = date.fromisoformat(value)
        else:
            given[name] = value
    return Facts(**given)


def blocks_in(row: Row) -> set[str]:
    """The checks that block this text as it stands."""
    kind = StepKind(row["kind"])
    found = check(kind, row["text"], facts_of(row), subject=row.get("subject", ""), language=row["lang"])
    return {finding.id for finding in found if finding.severity == "block"}


@dataclass
class Counts:
    """Blocks by check: rightly said, missed, wrongly said; and where it went wrong."""

    hit: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        hit = self.hit.total()
        return hit / max(1, hit + self.missed.total())

    @property
    def precision(self) -> float:
        hit = self.hit.total()
        return hit / max(1, hit + self.wrong.total())


def measure(given: Iterable[Row]) -> Counts:
    """Compare the blocks with the labels. Of a sentence only the check it is about counts."""
    counts = Counts()
    for row in given:
        found = blocks_in(row)
        if "blocks" in row:
            wanted = set(row["blocks"])
            found -= set(row.get("may", [])) - wanted
        else:
            found &= {row["check"]}
            wanted = {row["check"]} if row["level"] == "block" else set()
        counts.hit.update(found & wanted)
        counts.missed.update(wanted - found)
        counts.wrong.update(found - wanted)
        for kind, names in (("missed", wanted - found), ("wrong", found - wanted)):
            counts.errors += [f"{kind} {name} {row['id']}: {row['text'][:110]!r}" for name in sorted(names)]
    return counts
