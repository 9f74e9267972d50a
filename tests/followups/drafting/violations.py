"""Ways to put one violation of a check into a clean draft; which, is in ``violations_en`` and its like.

Used by the tests with a few drafts, and by ``bench/drafts.py`` with many. A way takes the draft and a number and gives
the broken text back, or the same text where it cannot be applied.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from followups.drafting.checks import Circumstances
from followups.drafting.facts import Facts
from followups.enums import StepKind
from tests.followups.drafting.worlds import FULL, OURS


@dataclass(frozen=True, slots=True)
class Draft:
    """A message as it is checked."""

    subject: str
    body: str
    facts: Facts = FULL
    given: Circumstances = OURS


Way = Callable[[Draft, int], Draft]


@dataclass(frozen=True, slots=True)
class Violation:
    """How one check is violated: in which kinds, and the least severity it must be found with."""

    kinds: tuple[StepKind, ...]
    ways: tuple[Way, ...]
    severity: str = "block"


def sentence(*sentences: str) -> tuple[Way, ...]:
    """One sentence put in at the end of a paragraph that stands alone, or of the last one before the closing."""
    return tuple(lambda draft, number, line=line: added(draft, line, number) for line in sentences)


def added(draft: Draft, line: str, number: int) -> Draft:
    paragraphs = draft.body.split("\n\n")
    inner = [place for place, text in enumerate(paragraphs) if place and text.rstrip().endswith((".", "?"))]
    if not inner:
        return draft
    place = inner[number % len(inner)]
    paragraphs[place] = f"{paragraphs[place]} {line}"
    return replace(draft, body="\n\n".join(paragraphs))


def replaced(*pairs: tuple[str, str]) -> Way:
    def way(draft: Draft, _number: int) -> Draft:
        body = draft.body
        for pattern, text in pairs:
            body = re.sub(pattern, text, body)
        return replace(draft, body=body)

    return way


def with_subject(line: str) -> Way:
    return lambda draft, _number: replace(draft, subject=line)


def with_given(**changes: object) -> Way:
    return lambda draft, _number: replace(draft, given=replace(draft.given, **changes))


def without(pattern: str) -> Way:
    """The sentences that match are left out, with a stand-in that keeps the paragraphs."""

    def way(draft: Draft, _number: int) -> Draft:
        blocks = []
        for block in draft.body.split("\n\n"):
            parts = re.split(r"(?<=[.?!]) ", block)
            kept = [part for part in parts if "\n" in part or not re.search(pattern, part, re.I)]
            blocks.append(" ".join(kept) or "It was a bright day.")
        return replace(draft, body="\n\n".join(blocks))

    return way


def asking(question: str) -> Way:
    return lambda draft, _number: replace(draft, body=re.sub(r"[^.?!\n]*\?", question, draft.body))


def swapped(draft: Draft, _number: int) -> Draft:
    """The question stands right after the greeting."""
    found = re.search(r"[^.?!\n]*\?", draft.body)
    if not found:
        return draft
    rest = draft.body[: found.start()] + draft.body[found.end() :]
    greeting, _, more = rest.partition("\n\n")
    return replace(draft, body=f"{greeting}\n\n{found[0].strip()}\n\n{more}")


def sent_before(draft: Draft, number: int) -> Draft:
    earlier = draft.body.replace("Marta", "Jonas").replace("October", "March")
    field = "earlier_texts" if number % 2 else "other_texts"
    return replace(draft, facts=replace(draft.facts, **{field: ("Something else.", earlier)}))
