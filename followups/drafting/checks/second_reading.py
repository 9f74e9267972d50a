"""The second reading: sentences that the word lists let pass, and that a reader who has seen many of their kind does
not. It speaks under the names of the checks it helps, and only where they have said nothing about the sentence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, partial

from django.utils.functional import Promise

from followups.drafting.checks.base import BLOCK, TABLE, WARN, A, C, Finding, N, R, T
from followups.drafting.checks.message import Message, Span, overlaps
from followups.drafting.checks.phrases import RULES, hints_of
from followups.drafting.checks.purpose import SECOND_ASK
from followups.drafting.checks.reader import Reading
from followups.drafting.checks.shape import ASKS
from followups.drafting.checks.tone import AGAIN, WHY
from followups.drafting.checks.words import phrases_for
from followups.enums import StepKind

ASK = "ASK"  # the label of a sentence that asks for anything
LABELS = ("L2", "L3", "L4", "L5", "L6", "L7", "L9", "L10", "L11", "L12", "L13", "L15", "S7", ASK)
_CHECK = {ASK: "S4"}
QUIET = frozenset(
    {A, C, T, R, StepKind.KEEP_IN_TOUCH, StepKind.CLOSE, StepKind.CONNECT}
)  # they ask for nothing
_ASKING = frozenset({StepKind.INQUIRY, StepKind.STATUS_NOTE})  # these ask, about the very matter
_ASKED = frozenset({ASK, "L2", "L4", "L10", "L12", "S7"})
_SPARED = {
    (StepKind.KEEP_IN_TOUCH, "L4"),
    (N, "L4"),
    (StepKind.CONNECT, "S7"),
}  # it only warns there, or is the aim
SHORTEST = 2  # words of a sentence that can be judged alone

_SAID: dict[str, tuple[str | Promise, str | Promise]] = {
    "S4": ASKS,
    "S7": SECOND_ASK,
    "L2": WHY,
    "L4": AGAIN,
    **{rule.id: (rule.message, rule.mend) for rule in RULES},
}


def check_of(label: str) -> str:
    """The check under whose name a label of the reader is spoken."""
    return _CHECK.get(label, label)


def looks_at(label: str, kind: StepKind) -> bool:
    """Whether the second reading looks for a label in messages of a kind."""
    if (kind, label) in _SPARED or (kind in _ASKING and label in _ASKED):
        return False
    return kind in TABLE[check_of(label)].kinds and (label != ASK or kind in QUIET)


def second_reading(message: Message, found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings as they stand after the second reading: a block that is most probably meant well only warns, and
    sentences are stopped about which the check of that name has said nothing."""
    labels = [label for label in LABELS if looks_at(label, message.kind)]
    hints = cache(partial(hints_of, message=message))
    spared = cache(partial(_meant_well, message))
    rest = list(found)
    for sentence, reading in zip(message.sentences, message.readings, strict=True):
        if reading is None or not _is_judged(message, sentence, reading):
            continue
        here = [finding for finding in rest if _stands_in(finding, message.normal.original(*sentence))]
        for finding in here:
            if finding.severity == BLOCK and finding.id in labels and reading.doubts(finding.id):
                rest[rest.index(finding)] = replace(finding, severity=WARN)
        spoken = {finding.id for finding in here}
        stopped = any(finding.severity == BLOCK for finding in here)
        for label in labels:
            name = check_of(label)
            if (
                name in spoken
                or (label == ASK and stopped)
                or not reading.stops(label, hinted=True, found=stopped)
            ):
                continue  # most sentences: no need to look for hints
            if reading.stops(label, hinted=overlaps(sentence, hints(name)), found=stopped):
                span = _strongest(message, sentence, reading, label)
                if not overlaps(sentence if label == ASK else span, spared(name)):
                    stopped = True
                    yield _finding(message, name, span)
    yield from rest


def _is_judged(message: Message, sentence: Span, reading: Reading) -> bool:
    """Long enough, in words the reader knows, and neither greeting nor closing nor signature."""
    return reading.size >= SHORTEST and reading.familiar and overlaps(sentence, (message.body,))


def _stands_in(finding: Finding, sentence: Span) -> bool:
    return finding.start < sentence[1] and sentence[0] < finding.end


def _strongest(message: Message, sentence: Span, reading: Reading, label: str) -> Span:
    words = message.own_words(sentence)
    first, last = reading.strongest(label)
    return words[first][0], words[last][1]


def _meant_well(message: Message, name: str) -> tuple[Span, ...]:
    """Where the word lists know a near-miss of a check, a way out, or that later openings would be welcome."""
    words = message.words
    lists: dict[str, re.Pattern[str] | None] = {
        "L2": words.no_why,
        "L4": words.no_reconsider,
        "S4": words.no_request,
        "S7": words.no_second_ask,
    }
    phrases = phrases_for(message.language).get(name)
    near = lists.get(name, phrases.but if phrases else None)
    return (
        *message.ways_out,
        *message.matches(words.later_openings),
        *(message.matches(near) if near else ()),
    )


def _finding(message: Message, name: str, span: Span) -> Finding:
    said, mend = _SAID[name]
    start, end = message.normal.original(*span)
    return Finding(name, BLOCK, start, end, str(said) % {"word": message.shown(span)}, str(mend))
