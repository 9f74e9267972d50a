"""Situation -> Plan: the row, then the gates, the person, the touch budget, the dates and the mood."""

from dataclasses import replace

from followups.business_days import add_months
from followups.enums import Mood, StepKind
from followups.playbook.dates import (
    HELD_WHILE_RED,
    LOOK_BACK_FOR,
    Dates,
    best_on,
    dates_for,
    employer_calendar,
    look_back_on,
    red_hold,
)
from followups.playbook.facts import (
    SELF_CHECK,
    ContactFacts,
    LeftOut,
    Plan,
    PlannedStep,
    SentFacts,
    Situation,
)
from followups.playbook.gates import GATES, closed_by
from followups.playbook.recipients import TOUCHES, over_budget, recipient
from followups.playbook.rows import (
    ACKNOWLEDGE,
    CARD,
    CHANNELS,
    CLOSE,
    INVITED_DAYS,
    KEEP,
    LOOK_FOR_AN_ADDRESS,
    NEXT_DAY,
    REQUEST,
    ROWS,
    SIX_MONTHS,
    TO_THE_COMPANY,
    Offer,
    Row,
)

ORDER = (
    ACKNOWLEDGE,
    CARD,
    REQUEST,
    StepKind.LOOK_BACK,
    StepKind.DEBRIEF,
    KEEP,
    CLOSE,
)
THREE_REDS, LATE_WITHOUT_GREEN = 3, 8  # self-checks, business days: then skipping is offered
SILENT_MONTHS = 3  # after the budget is spent, nothing for so long

MERGED = "acknowledge.merged"
OTHER_RULES = (
    "card.tech",
    "keep.again",
    "request.not_today",
    "request.enough_tries",
    "look_back.sent",
    "close.nothing_to_send",
    "acknowledge.writer_unknown",
    "contact.none",
    "contact.stopped",
    "budget.person",
    "budget.company",
    *(f"expired.{kind}" for kind in TO_THE_COMPANY),
)


def row_of(situation: Situation) -> Row:
    """The one row of the method that fits; the last one fits everything."""
    return next(row for row in ROWS if row.fits(situation))


def _by_channel(offer: Offer, situation: Situation) -> Offer:
    """How the news came, an invitation to ask, and an earlier no within a year change an offer of the row."""
    for channel in CHANNELS:
        if channel.instead_of == offer.kind and channel.fits(situation):
            return channel.offer
    if offer.kind == REQUEST and offer.given is None and "feedback_invited" in situation.flags:
        return replace(offer, window=INVITED_DAYS, rule="request.invited")
    if offer.kind == KEEP and "rejected_before_within_12_months" in situation.flags:
        return replace(offer, window=SIX_MONTHS, slot="6m", rule="keep.again")
    return offer


def _sent_already(kind: StepKind, situation: Situation) -> bool:
    """Whether this follow-up's message went out; earlier ones only count as touches."""
    return any(sent.step == kind and sent.this_follow_up for sent in situation.sent)


def _touches(situation: Situation, planned: list[PlannedStep]) -> list[SentFacts]:
    """Touches of the last three months, with those planned so far. What was sent counts for ever."""
    since = add_months(situation.learned_on, -SILENT_MONTHS)
    sent = [s for s in situation.sent if s.step in TOUCHES and s.on >= since]
    return sent + [
        SentFacts(p.kind, p.to, p.earliest, key=p.recipient_key) for p in planned if p.kind in TOUCHES
    ]


def _lock(kind: StepKind, situation: Situation) -> str | None:
    """What holds the text: a red self-check everything that goes out, else only a request waits for one."""
    hold = red_hold(situation)
    if hold is not None and kind in HELD_WHILE_RED:
        return hold.isoformat(timespec="minutes") if hold > situation.now else SELF_CHECK
    if kind == REQUEST and situation.mood != Mood.GREEN:
        return SELF_CHECK
    return None


def _reminder_and_rule(offer: Offer, situation: Situation) -> tuple[bool, str]:
    """Whether the reminder is on, and the rule that gives the reason."""
    if offer.kind == CARD and "tech" in situation.flags:
        return False, "card.tech"
    if offer.kind != REQUEST or situation.mood not in {Mood.RED, Mood.AMBER}:
        return True, offer.rule
    calendar = employer_calendar(situation)
    late = situation.today >= calendar.add(calendar.day_zero(situation.learned), LATE_WITHOUT_GREEN)
    if situation.reds >= THREE_REDS or late:
        return False, "request.enough_tries"
    return True, "request.not_today" if situation.mood == Mood.RED else offer.rule


def _params(kind: StepKind, person: ContactFacts | None, dates: Dates) -> dict[str, str | int]:
    if kind != CARD or person is None:
        return {}
    return {"post_by": dates.latest.isoformat(), "address": "known" if person.postal_address else "missing"}


def _propose(offer: Offer, situation: Situation, person: ContactFacts | None) -> PlannedStep | LeftOut:
    dates = dates_for(offer.kind, offer.window, situation)
    if dates is None:
        return LeftOut(offer.kind, offer.slot, f"expired.{offer.kind}", {})
    default_on, rule = _reminder_and_rule(offer, situation)
    return PlannedStep(
        kind=offer.kind,
        slot=offer.slot,
        to=person.role if person else None,
        recipient_key=person.key if person else "",
        earliest=dates.earliest,
        latest=dates.latest,
        best_on=best_on(offer.kind, dates, situation),
        default_on=default_on,
        locked_until=_lock(offer.kind, situation),
        rule=rule,
        params=_params(offer.kind, person, dates),
    )


def _decide(offer: Offer, situation: Situation, planned: list[PlannedStep]) -> PlannedStep | LeftOut | None:
    """One offer of the row: proposed, left out with its reason, or None where it was sent already."""
    if _sent_already(offer.kind, situation):
        return None
    rule = None
    if offer.given is not None and not offer.given(situation):
        rule = offer.otherwise
    rule = closed_by(offer.kind, situation) or rule
    if rule:
        return LeftOut(offer.kind, offer.slot, rule, {})
    if offer.kind not in TO_THE_COMPANY:
        return _propose(offer, situation, None)
    person = recipient(offer.kind, situation)
    if isinstance(person, str):
        return LeftOut(offer.kind, offer.slot, person, {})
    spent = over_budget(offer.kind, person, _touches(situation, planned))
    if spent:
        return LeftOut(offer.kind, offer.slot, spent, {})
    return _propose(offer, situation, person)


def _look_backs(situation: Situation) -> list[PlannedStep]:
    """One look back for a request that was sent and not answered."""
    if not situation.flags.isdisjoint({"answered", "canned_answer"}):
        return []
    calendar = employer_calendar(situation)
    open_requests = [
        s for s in situation.sent if s.step == REQUEST and s.answered is None and s.this_follow_up
    ]
    steps = []
    for sent in open_requests[-1:]:
        day = look_back_on(sent.on, calendar)
        latest = calendar.add(day, LOOK_BACK_FOR)
        steps.append(
            PlannedStep(
                StepKind.LOOK_BACK, "", None, "", day, latest, None, True, None, "look_back.sent",
                {"sent_on": sent.on.isoformat()},
            )
        )  # fmt: skip
    return steps


def _without_merged(situation: Situation, proposed: list[PlannedStep], left_out: list[LeftOut]) -> None:
    """Rows 4 and 5 fold the short reply into the request; without a request the reply stands alone."""
    merged = [step for step in left_out if step.rule == MERGED]
    has_request = any(step.kind == REQUEST for step in proposed) or _sent_already(REQUEST, situation)
    if not merged or has_request:
        return
    left_out.remove(merged[0])
    reply = _by_channel(Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.paper"), situation)
    _sort_in(_decide(reply, situation, proposed), proposed, left_out)


def _sort_in(
    step: PlannedStep | LeftOut | None, proposed: list[PlannedStep], left_out: list[LeftOut]
) -> None:
    if isinstance(step, PlannedStep):
        proposed.append(step)
    elif step is not None:
        left_out.append(step)


def plan(situation: Situation) -> Plan:
    """The steps to offer and the steps left out, each with its rule, in the order of the method.

    Steps sent for this follow-up appear in neither list: they are done, and the caller keeps them. A request
    that was sent brings its look back. Where nothing at all can be sent, closing is offered.
    """
    row = row_of(situation)
    proposed: list[PlannedStep] = []
    left_out: list[LeftOut] = []
    for offer in row.offers:
        _sort_in(_decide(_by_channel(offer, situation), situation, proposed), proposed, left_out)
    for skip in row.skips:
        if not _sent_already(skip.kind, situation):
            left_out.append(LeftOut(skip.kind, "", skip.rule, {}))
    _without_merged(situation, proposed, left_out)
    proposed += _look_backs(situation)
    if not proposed and not any(sent.this_follow_up for sent in situation.sent):
        offer = Offer(CLOSE, LOOK_FOR_AN_ADDRESS, "close.nothing_to_send")
        _sort_in(_propose(offer, situation, None), proposed, left_out)
    return Plan(
        tuple(sorted(proposed, key=lambda step: ORDER.index(step.kind))),
        tuple(sorted(left_out, key=lambda step: ORDER.index(step.kind))),
    )


def rules() -> frozenset[str]:
    """Every rule id a plan can carry."""
    found = {*OTHER_RULES, *(gate.rule for gate in GATES), *(channel.offer.rule for channel in CHANNELS)}
    for row in ROWS:
        found |= {offer.rule for offer in row.offers}
        found |= {offer.otherwise for offer in row.offers if offer.otherwise}
        found |= {skip.rule for skip in row.skips}
    return frozenset(found)
