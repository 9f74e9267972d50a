"""The ways out of a draft (copy, open in mail, the copying view): one rule, for every page that has one.

They close the exits, never the record: "I sent it" always says what happened.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from applications.enums import StopReason
from followups.drafting.checks import Finding, has_block
from followups.drafting.checks.standing import GREEN_FIRST, Standing, may_confirm, standing_findings
from followups.enums import StepKind
from followups.models import Draft, Step
from followups.playbook import Situation, plan
from followups.playbook.budget import TOUCHES, Budget
from followups.playbook.dates import employer_calendar
from followups.services.locks import hold_step
from followups.services.self_check import Composure, composure_of
from followups.services.situation import read_history, situation_of

# Rows 1, 8, 14 to 16, 18 and 20 to 24 of the method (docs/follow-up.md): no request, whatever is clicked (check P3).
NO_REQUEST = frozenset(
    {
        "request.no_person",
        "request.stated_no",
        "request.frozen",
        "internal.spoken",
        "ending.silence",
        "ending.unanswered",
        "ending.offer_withdrawn",
        "ending.declined",
        "ending.withdrawn",
        "ending.records_first",
        "ending.check",
    }
)
OWN_WORDS = "P4"  # said as a quiet prompt, not as a finding


@dataclass(frozen=True)
class Exits:
    """``is_open`` is the rule. ``findings`` are those on the moment, without the prompt for their own words."""

    is_open: bool
    findings: tuple[Finding, ...]
    blocked_by_words: bool
    may_go_beyond: bool
    asks_for_own_words: bool
    held_for_records: bool
    needs_self_check: bool
    composure: Composure

    @property
    def is_calm(self) -> bool:
        return not any(finding.id == "P1" for finding in self.findings)


def exits_of(step: Step, draft: Draft, findings: Iterable[Finding]) -> Exits:
    """Whether a draft may leave now. ``findings`` are those on its words (``check_draft``)."""
    composure, kind = composure_of(step.follow_up), StepKind(step.kind)
    standing = standing_of(step, draft, composure)
    moment = standing_findings(kind, standing)
    for_records = step.follow_up.discrimination_suspected
    blocked = has_block(findings)
    return Exits(
        is_open=not (blocked or has_block(moment) or for_records or step.is_settled),
        findings=tuple(finding for finding in moment if finding.id != OWN_WORDS),
        blocked_by_words=blocked,
        may_go_beyond=may_confirm(standing) and not step.is_settled,
        asks_for_own_words=any(finding.id == OWN_WORDS for finding in moment),
        held_for_records=for_records,
        needs_self_check=(kind in GREEN_FIRST or composure.is_red) and not step.is_settled,
        composure=composure,
    )


def standing_of(step: Step, draft: Draft | None, composure: Composure | None = None) -> Standing:
    """Where a step stands now, read from the rows. A settled one is asked nothing any more about days and budget."""
    composure = composure or composure_of(step.follow_up)
    asked_to_stop = StopReason.ASKED in _stops(step)
    situation = None if step.is_settled or asked_to_stop else _situation_for(step)
    return Standing(
        now=timezone.now(),
        mood=composure.mood,
        checked_at=composure.checked_at,
        in_window=step.is_settled or _in_window(step),
        over_budget=StopReason.UNANSWERED in _stops(step) or _over_budget(step, situation),
        stopped=asked_to_stop,
        confirmed=step.beyond_at is not None,
        request_allowed=NO_REQUEST.isdisjoint(_rules_on_request(step, situation)),
        own_words_at=draft.own_words_at if draft else None,
    )


def moment_findings(step: Step, draft: Draft | None) -> list[Finding]:
    """What is to be said of the moment, for the record of what is being sent."""
    return standing_findings(StepKind(step.kind), standing_of(step, draft))


def _stops(step: Step) -> set[str]:
    company = step.follow_up.application.company
    return {company.stop_contact, step.recipient.stop_contact if step.recipient else ""}


def _in_window(step: Step) -> bool:
    """A day the person picked themselves ("Later") is one of its days, however late."""
    if step.earliest is None or step.latest is None:
        return True
    today = step.owner.today()
    return step.earliest <= today and (today <= step.latest or step.wanted)


def _situation_for(step: Step) -> Situation | None:
    """Only where budget or plan are asked about: it takes several queries."""
    if step.kind not in TOUCHES or step.recipient is None:
        return None
    read_history(step.follow_up.application)
    return situation_of(step.follow_up)


def _over_budget(step: Step, situation: Situation | None) -> bool:
    if situation is None or step.recipient is None:
        return False
    key = str(step.recipient.public_id)
    reader = next((contact for contact in situation.contacts if contact.key == key), None)
    calendar = employer_calendar(situation)
    return (
        reader is not None and Budget(situation, calendar).spent(StepKind(step.kind), reader, ()) is not None
    )


def _rules_on_request(step: Step, situation: Situation | None) -> set[str]:
    """Why a request was left out; one that was switched on by hand keeps the rule it had then, so the plan is asked."""
    if step.kind != StepKind.FEEDBACK_REQUEST:
        return set()
    rules = {step.rule}
    if step.wanted and situation is not None:
        rules |= {left.rule for left in plan(situation).left_out if left.kind == step.kind}
    if step.follow_up.discrimination_suspected:
        rules.add("ending.records_first")
    return rules


@transaction.atomic
def go_beyond(step: Step, *, chosen: bool = True) -> Step:
    """ "Open it all the same": the person sets days or budget aside for this step; never a wish to be left alone."""
    step = hold_step(step)
    if not step.is_settled:
        step.beyond_at = timezone.now() if chosen else None
        step.save()
    return step
