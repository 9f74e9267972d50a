"""The checks: any message, drafted or typed, read once more by a calm and careful friend.

Each check is a function in ``base.TABLE`` under the name the method (docs/follow-up.md) gives it; a new one is
entered by ``@check_for`` in a module imported here. What they let pass is read a second time
(``second_reading.py``). Nothing is changed or sent by a check.
"""

from collections.abc import Iterable

from followups.drafting.checks import (
    detail,
    envelope,
    form,
    identity,
    invention,
    phrases,
    purpose,
    sameness,
    shape,
    tone,
)
from followups.drafting.checks.base import TABLE, Finding, Severity, findings_of
from followups.drafting.checks.message import AS_TYPED, Circumstances, Message
from followups.drafting.checks.second_reading import second_reading
from followups.drafting.facts import Facts
from followups.enums import StepKind

__all__ = ["MODULES", "Circumstances", "Finding", "Severity", "check", "has_block"]

MODULES = (identity, invention, detail, envelope, shape, purpose, tone, phrases, form, sameness)


def check(
    kind: StepKind,
    text: str,
    facts: Facts,
    *,
    subject: str = "",
    language: str = "en",
    given: Circumstances = AS_TYPED,
) -> list[Finding]:
    """All findings on a text, by place. Offsets count characters of ``text``; ``LookupError`` for a language
    without word lists. Messages are in the active interface language, ``language`` is that of the text."""
    message = Message(kind, text, facts, subject=subject, language=language, given=given)
    found = second_reading(message, first_reading(message))
    return sorted(found, key=lambda finding: (finding.start, finding.end, finding.id))


def first_reading(message: Message) -> list[Finding]:
    """What the checks of the table find."""
    return [
        finding
        for entry in TABLE.values()
        if message.kind in entry.kinds
        for finding in findings_of(entry, message)
    ]


def has_block(findings: Iterable[Finding]) -> bool:
    """Whether anything found closes the exits (copy, open in mail, the copying view); never the record."""
    return any(finding.severity == "block" for finding in findings)
