"""What a check is: a small function in a table, and the findings it yields."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from followups.drafting.checks.message import Message, Span
from followups.enums import StepKind

Severity = Literal["block", "warn", "info"]

BLOCK: Final = "block"
WARN: Final = "warn"
INFO: Final = "info"

A, C, Q, T, R, K, N = (
    StepKind.ACKNOWLEDGE,
    StepKind.CARD,
    StepKind.FEEDBACK_REQUEST,
    StepKind.THANKS,
    StepKind.REFERRER_NOTE,
    StepKind.KEEP_IN_TOUCH,
    StepKind.NEW_OPENING,
)
SHORT_NOTES: Final = frozenset({StepKind.STATUS_NOTE, StepKind.CONNECT, StepKind.CLOSE})
ALL_TONE: Final = SHORT_NOTES | {StepKind.INQUIRY}  # the kinds that every check of tone looks at
WRITTEN: Final = frozenset({A, C, Q, T, R, K, N}) | ALL_TONE


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on a text. ``start`` and ``end`` are character offsets into the text as given; for something
    that is missing both are 0. ``message`` is the reason, ``mend`` a concrete way to better it."""

    id: str
    severity: Severity
    start: int
    end: int
    message: str
    mend: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check yields: a span of the normalised text, words for it, and a severity unlike the table's."""

    span: Span
    message: str
    mend: str
    severity: Severity | None = None


Check = Callable[[Message], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table: which kinds a check looks at, and how grave what it finds is."""

    id: str
    kinds: frozenset[StepKind]
    severity: Severity
    function: Check


TABLE: dict[str, Entry] = {}


def check_for(
    id: str, *, severity: Severity, kinds: Iterable[StepKind] = WRITTEN
) -> Callable[[Check], Check]:
    """Enter a function into the table under the name the method (docs/follow-up.md) gives the check."""

    def enter(function: Check) -> Check:
        if id in TABLE:
            raise ValueError(f"There is already a check {id}.")
        TABLE[id] = Entry(id, frozenset(kinds), severity, function)
        return function

    return enter


def findings_of(entry: Entry, message: Message) -> Iterator[Finding]:
    """Run one check; its spans are turned back into offsets of the original text."""
    for hit in entry.function(message):
        start, end = message.normal.original(*hit.span)
        yield Finding(entry.id, hit.severity or entry.severity, start, end, hit.message, hit.mend)
