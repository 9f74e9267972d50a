"""The method's plan, written into steps. Planning again changes only what nobody has decided."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import transaction
from django.db.models import Q

from applications.models import Contact
from followups.enums import StepKind, StepState
from followups.models import FollowUp, Step
from followups.playbook import LeftOut, PlannedStep, plan
from followups.services.calendars import calendar_of
from followups.services.drafts import keep_drafts_true
from followups.services.facts import record_of
from followups.services.locks import hold_follow_up
from followups.services.reminders import schedule_reminder
from followups.services.situation import contacts_by_key, read_history, situation_of

_paused: ContextVar[bool] = ContextVar("planning_paused", default=False)


@contextmanager
def planning_paused() -> Iterator[None]:
    """Many changes, one plan: nothing that happens inside plans by itself; whoever opens this plans afterwards.

    For a history that is told at once, where every change would else be planned with today's date.
    """
    token = _paused.set(True)
    try:
        yield
    finally:
        _paused.reset(token)


def replan(follow_up: FollowUp) -> None:
    """Make the steps of an open follow-up what the method says now."""
    if not _paused.get():
        plan_as_of(follow_up)


@transaction.atomic
def plan_as_of(follow_up: FollowUp, *, now: dt.datetime | None = None) -> None:
    """Make the steps of an open follow-up what the method says at ``now`` (aware, by default the present).

    Found by kind, slot and recipient. What is done or let go stays as it is, what the person switched on stays
    on; the rest follows the plan. A step the plan no longer knows is cancelled, its words are kept.
    """
    hold_follow_up(follow_up)
    if not follow_up.is_open:
        return
    read_history(follow_up.application)
    planned = plan(situation_of(follow_up, now=now))
    contacts = contacts_by_key(follow_up.application)
    steps = _Steps(follow_up)
    wanted = {(step.kind, step.slot, contacts.get(step.recipient_key)) for step in planned.proposed}
    touched = {_upsert(steps, step, contacts.get(step.recipient_key), wanted).pk for step in planned.proposed}
    for left in planned.left_out:
        touched |= _leave_out(steps, left, touched)
    for step in steps.all:
        if (
            step.pk not in touched
            and step.state != StepState.CANCELLED
            and not step.is_over
            and not step.wanted
        ):
            _set_state(step, StepState.CANCELLED)
            step.save()
    record = record_of(follow_up, now=now)
    for step in steps.all:
        if step.wanted and step.state == StepState.CANCELLED:  # its follow-up was closed, and is open again
            switch_on(step, today=record.today)
            step.save()
    for step in steps.all:
        schedule_reminder(step)
        keep_drafts_true(step, record=record)


Key = tuple[StepKind, str, Contact | None]


class _Steps:
    """All steps of one follow-up, read once."""

    def __init__(self, follow_up: FollowUp) -> None:
        self.follow_up = follow_up
        self.owner = follow_up.application.owner
        found = follow_up.steps.select_related("recipient", "reminder").prefetch_related("drafts")
        self.all: list[Step] = list(found.order_by("pk"))
        for step in self.all:
            step.follow_up, step.owner = follow_up, self.owner

    def of(self, kind: StepKind, slot: str) -> list[Step]:
        return [step for step in self.all if (step.kind, step.slot) == (kind, slot)]

    def new(self, kind: StepKind, slot: str, recipient: Contact | None = None) -> Step:
        step = Step(follow_up=self.follow_up, owner=self.owner, kind=kind, slot=slot, recipient=recipient)
        self.all.append(step)
        return step


def _upsert(steps: _Steps, planned: PlannedStep, recipient: Contact | None, wanted: set[Key]) -> Step:
    same = steps.of(planned.kind, planned.slot)
    step = (
        next((step for step in same if step.recipient == recipient), None)
        or _decided(same, wanted)
        or steps.new(planned.kind, planned.slot, recipient)
    )
    if step.is_settled or (step.has_passed and not _opens_later(planned, step)):
        return step
    before = _planned_part(step)
    step.earliest, step.latest, step.best_on = planned.earliest, planned.latest, planned.best_on
    step.rule, step.params = planned.rule, dict(planned.params)
    step.locked_until = planned.locked_until or ""
    on = planned.default_on or step.wanted
    if not on:
        _set_state(step, StepState.PROPOSED)
    elif not step.is_open:
        _set_state(step, StepState.WAITING)
    if _planned_part(step) != before or step.pk is None:
        step.save()
    return step


def _opens_later(planned: PlannedStep, step: Step) -> bool:
    """Whether a step that has passed gets another time, and not only the rest of the old one."""
    return step.earliest is None or planned.earliest > step.earliest


def _planned_part(step: Step) -> tuple[object, ...]:
    """What a plan may change; a step it leaves as it was is not written again."""
    dates = (step.earliest, step.latest, step.best_on)
    return (*dates, step.rule, dict(step.params), step.locked_until, step.state)


def _decided(same: list[Step], wanted: set[Key]) -> Step | None:
    """The step to somebody else that a person has decided about or written, where the plan has moved on to
    another recipient: it stays, and no second one comes beside it."""
    for step in same:
        if step.state == StepState.CANCELLED or (StepKind(step.kind), step.slot, step.recipient) in wanted:
            continue
        if step.is_over or step.wanted or any(draft.is_edited for draft in step.drafts.all()):
            return step
    return None


def _leave_out(steps: _Steps, left: LeftOut, touched: set[int]) -> set[int]:
    """Show a kind of step as left out, once; what was decided about it, or is proposed to somebody, stands."""
    same = [step for step in steps.of(left.kind, left.slot) if step.pk not in touched]
    standing = {step.pk for step in same if step.is_over or step.wanted}
    if standing:
        return standing
    step = next((s for s in same if s.recipient_id is None), None) or next(iter(same), None)
    step = step or steps.new(left.kind, left.slot)
    before = _planned_part(step)
    step.rule, step.params, step.locked_until = left.rule, dict(left.params), ""
    _set_state(step, StepState.LEFT_OUT)
    if _planned_part(step) != before or step.pk is None:
        step.save()
    return {step.pk}


def switch_on(step: Step, *, today: dt.date) -> None:
    """Let a step wait that the person wants whatever the plan says; without a window it gets one of a week."""
    step.wanted, step.state = True, StepState.WAITING
    if step.earliest is None or step.latest is None or step.latest < today:
        calendar = calendar_of(step.follow_up.application)
        step.earliest = calendar.next_business_day(today)
        step.latest = calendar.add(step.earliest, 5)


def replan_person(owner_id: int) -> None:
    """After a change that drafts and plans of one person live from: their name, phone, country.

    In the order of applications, in which everybody locks them who needs several: else two could wait for each other.
    """
    open_ones = FollowUp.objects.filter(owner=owner_id).open()
    for follow_up in open_ones.select_related("application").order_by("application_id"):
        replan(follow_up)


def _set_state(step: Step, state: StepState) -> None:
    step.state = state
    if state in {StepState.LEFT_OUT, StepState.CANCELLED}:
        step.earliest = step.latest = step.best_on = None


@transaction.atomic
def cancel_steps(follow_up: FollowUp) -> None:
    """What has not gone out is cancelled; its drafts are kept for a return."""
    for step in follow_up.steps.exclude(Q(state=StepState.CANCELLED)):
        if not step.is_over:
            _set_state(step, StepState.CANCELLED)
            step.save()
            schedule_reminder(step)
