"""What a person does with a step: sent, let go, later, switched on, answered; each can be taken back."""

import datetime as dt

from django.db import transaction
from django.utils import timezone

from applications.models import Contact
from followups.enums import (
    ClosedReason,
    FollowUpState,
    SentBy,
    StepKind,
    StepState,
)
from followups.models import Reminder, ReminderRule, Step
from followups.playbook.recipients import recipient
from followups.services.drafts import draft_of, freeze_draft, keep_drafts_true
from followups.services.exits import moment_findings
from followups.services.lifecycle import close_follow_up, reopen_follow_up
from followups.services.locks import hold_step
from followups.services.planning import replan, switch_on
from followups.services.reminders import remind_later, schedule_reminder
from followups.services.situation import contacts_by_key, read_history, situation_of

# Kinds with a message: "done" means that it was sent.
MESSAGE_KINDS = frozenset(StepKind) - {StepKind.LOOK_BACK, StepKind.DEBRIEF, StepKind.CLOSE}


def is_message(step: Step) -> bool:
    """Whether the step goes to somebody. A close does where it has a recipient; else it closes the follow-up."""
    return step.kind in MESSAGE_KINDS or (step.kind == StepKind.CLOSE and step.recipient_id is not None)


USUAL_CHANNEL = {StepKind.CARD: SentBy.POST, StepKind.CONNECT: SentBy.LINKEDIN}


class FollowUpIsClosed(ValueError):
    """The step belongs to a follow-up that is closed or undone."""


@transaction.atomic
def mark_done(step: Step, *, sent_by: str = "", sent_at: dt.datetime | None = None) -> Step:
    """ "I posted it", "I sent it", "Done". Records what happened whatever the checks say; again is a no-op.

    A sent request plans its look-back, ten business days on.
    """
    step = hold_step(step)
    if step.state == StepState.DONE:
        return step
    keep_drafts_true(step)  # a draft nobody changed carries the day it is sent on
    if is_message(step):
        draft = draft_of(step)
        if draft is not None:
            freeze_draft(draft, at_that_moment=moment_findings(step, draft))
        step.sent_at = sent_at or timezone.now()
        step.sent_by = sent_by or USUAL_CHANNEL.get(StepKind(step.kind), SentBy.MAIL)
    _settle(step, StepState.DONE)
    if step.kind == StepKind.CLOSE and not is_message(step):
        close_follow_up(step.follow_up, reason=ClosedReason.BY_PERSON)
    else:
        replan(step.follow_up)
    return step


@transaction.atomic
def let_go(step: Step) -> Step:
    step = hold_step(step)
    if not step.is_settled:
        _settle(step, StepState.LET_GO)
        replan(step.follow_up)
    return step


@transaction.atomic
def take_back(step: Step) -> Step:
    """Undo of done or let go: the step is where it was before; what it had brought about is planned anew.

    An open follow-up decides afresh; in a closed or undone one the step returns to cancelled, but undoing "close it"
    opens it again. A request that was answered stays sent until the answer is taken back: no words are lost here.
    """
    step = hold_step(step)
    if not step.is_settled or step.answered_on is not None:
        return step
    step.state = StepState(step.state_before)
    step.state_before, step.settled_at = "", None
    step.sent_at, step.sent_by = None, ""
    if step.follow_up.state != FollowUpState.OPEN:
        step.state = StepState.CANCELLED
    step.save()
    if (
        not is_message(step)
        and step.kind == StepKind.CLOSE
        and step.follow_up.closed_reason == ClosedReason.BY_PERSON
    ):
        reopen_follow_up(step.follow_up)
    else:
        replan(step.follow_up)
    step.refresh_from_db()
    return step


@transaction.atomic
def put_off(step: Step, *, on: dt.date, at: dt.time | None = None) -> Step:
    """ "Later": any day and time. A step that was only offered is switched on by it."""
    step = hold_step(step)
    if step.is_settled:
        return step
    _switch_on(step)
    remind_later(step, on=on, at=at)
    return step


@transaction.atomic
def write_anyway(step: Step) -> Step:
    """Switch a left-out or offered step on; no later plan leaves it out again."""
    step = hold_step(step)
    if not step.is_settled and not step.is_open:
        _switch_on(step)
        schedule_reminder(step)
        keep_drafts_true(step)
    return step


@transaction.atomic
def back_to_plan(step: Step, *, still_wanted: bool = False) -> Step:
    """Undo of "Later" and of "write one anyway": the plan decides again when, and whether unless ``still_wanted``."""
    step = hold_step(step)
    if step.is_settled:
        return step
    step.wanted = step.wanted and still_wanted
    step.save()
    Reminder.objects.filter(step=step).update(rule=ReminderRule.PLANNED)
    replan(step.follow_up)
    step.refresh_from_db()
    return step


def _settle(step: Step, state: StepState) -> None:
    """Sent after it was let go, it still goes back to where it was before both."""
    if not step.is_settled:
        step.state_before = step.state
    step.state, step.settled_at = state, timezone.now()
    step.save()
    schedule_reminder(step)


def _switch_on(step: Step) -> None:
    if step.follow_up.state != FollowUpState.OPEN:
        raise FollowUpIsClosed
    if step.recipient is None and step.kind in MESSAGE_KINDS:
        step.recipient = _known_recipient(step)
    switch_on(step, today=step.owner.today())
    step.save()


def _known_recipient(step: Step) -> Contact | None:
    """Whom the method would have chosen, had it not left the step out; who is known is not asked for again."""
    read_history(step.follow_up.application)
    chosen = recipient(StepKind(step.kind), situation_of(step.follow_up))
    if isinstance(chosen, str):
        return None
    contact = contacts_by_key(step.follow_up.application)[chosen.key]
    same = Step.objects.filter(follow_up=step.follow_up, kind=step.kind, slot=step.slot, recipient=contact)
    return None if same.exists() else contact
