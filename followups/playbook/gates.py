"""What forbids a step that a row would offer: safety first, then what was said, then the place.

The first gate that fits gives the reason. A gate never brings a step in.
"""

from dataclasses import dataclass

from applications.enums import Stage, ToldBy
from followups.enums import StepKind
from followups.playbook.facts import Situation
from followups.playbook.rows import (
    ACKNOWLEDGE,
    CARD,
    KEEP,
    REQUEST,
    TO_THE_COMPANY,
    Test,
    flagged,
    told,
)


@dataclass(frozen=True)
class Gate:
    """``kinds`` are left out with ``rule`` where ``fits`` holds; ``source`` is the line of the method."""

    source: str
    kinds: tuple[StepKind, ...]
    fits: Test
    rule: str


def _through_an_agency(s: Situation) -> bool:
    return s.told_by == ToldBy.AGENCY and "client_consent" not in s.flags


def _nothing_new_since_last_time(s: Situation) -> bool:
    return "rejected_before_within_12_months" in s.flags and "new_stage_reached" not in s.flags


def _linkedin_without_address(s: Situation) -> bool:
    """Row 12: a card only after an interview, and where its address is known."""
    interviewed = s.stage in {Stage.S4, Stage.S5}
    return s.told_by == ToldBy.LINKEDIN and not (interviewed and any(c.postal_address for c in s.contacts))


GATES = (
    Gate("stop: done here", TO_THE_COMPANY, flagged("done_with_company"), "stop.done"),
    Gate("stop: a message bounced", TO_THE_COMPANY, flagged("bounced"), "stop.bounced"),
    Gate("cannot keep cool", (REQUEST,), flagged("cannot_keep_cool"), "request.keep_cool"),
    Gate("row 8", (REQUEST,), flagged("no_feedback_policy"), "request.stated_no"),
    Gate("row 18", (CARD, REQUEST, KEEP), flagged("internal_candidate"), "internal.spoken"),
    Gate("answered", (REQUEST,), flagged("answered", "canned_answer"), "request.answered"),
    Gate("reason given", (REQUEST,), flagged("reason_given"), "request.reason_given"),
    Gate("row 25", (CARD,), flagged("card_sent_before"), "card.sent_before"),
    Gate("row 25", (REQUEST,), _nothing_new_since_last_time, "request.asked_before"),
    Gate("no-reply mail", (ACKNOWLEDGE,), told(ToldBy.NOREPLY_MAIL), "acknowledge.no_reply"),
    Gate("row 13", (CARD, KEEP), _through_an_agency, "agency.their_contact"),
    Gate("row 12", (CARD,), _linkedin_without_address, "card.linkedin"),
    Gate("gift rules", (CARD,), flagged("gift_rules"), "card.gift_rules"),
    Gate("abroad", (CARD,), flagged("abroad"), "card.abroad"),
    Gate("remote", (CARD,), flagged("remote"), "card.remote"),
    Gate("landed", (KEEP,), flagged("landed_elsewhere"), "keep.landed"),
)


def closed_by(kind: StepKind, situation: Situation) -> str | None:
    """The rule of the first gate that forbids ``kind`` here, or None."""
    for gate in GATES:
        if kind in gate.kinds and gate.fits(situation):
            return gate.rule
    return None
