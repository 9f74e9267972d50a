"""What a person does with a step: sent, let go, later, switched on, answered; each can be taken back."""

import datetime as dt

from django.db import transaction
from django.utils import timezone

from followups.business_days import Calendar
from followups.enums import AnswerKind, FeedbackSource, FollowUpState, SentBy, StepKind, StepState
from followups.models import Feedback, Reminder, ReminderRule, Step
from followups.services.drafts import draft_of, freeze_draft, keep_drafts_true
from followups.services.feedback import keep_feedback
from followups.services.locks import hold_step
from followups.services.planning import replan
from followups.services.reminders import remind_later, schedule_reminder

# Kinds with a message: "done" means that it was sent.
MESSAGE_KINDS = frozenset(StepKind) - {StepKind.LOOK_BACK, StepKind.DEBRIEF, StepKind.CLOSE}
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
    if step.kind in MESSAGE_KINDS:
        step.sent_at = sent_at or timezone.now()
        step.sent_by = sent_by or USUAL_CHANNEL.get(StepKind(step.kind), SentBy.MAIL)
        draft = draft_of(step)
        if draft is not None:
            freeze_draft(draft)
    _settle(step, StepState.DONE)
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

    An open follow-up decides afresh; in a closed or undone one the step returns to cancelled.
    """
    step = hold_step(step)
    if not step.is_settled:
        return step
    step.state = StepState(step.state_before)
    step.state_before, step.settled_at = "", None
    step.sent_at, step.sent_by = None, ""
    step.answered_on, step.answer_kind, step.answer_text = None, "", ""
    if step.follow_up.state != FollowUpState.OPEN:
        step.state = StepState.CANCELLED
    step.save()
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
    step.state = StepState.WAITING
    step.save()
    remind_later(step, on=on, at=at)
    return step


@transaction.atomic
def write_anyway(step: Step) -> Step:
    """Switch a left-out or offered step on; no later plan leaves it out again."""
    step = hold_step(step)
    if not step.is_settled and not step.is_open:
        _switch_on(step)
        step.state = StepState.WAITING
        step.save()
        schedule_reminder(step)
        keep_drafts_true(step)
    return step


@transaction.atomic
def back_to_plan(step: Step) -> Step:
    """Undo of "Later" and of "write one anyway": the plan decides again whether and when."""
    step = hold_step(step)
    if step.is_settled:
        return step
    step.wanted = False
    step.save()
    Reminder.objects.filter(step=step).update(rule=ReminderRule.PLANNED)
    replan(step.follow_up)
    step.refresh_from_db()
    return step


@transaction.atomic
def record_answer(
    step: Step, *, kind: str, text: str, on: dt.date, source: str = FeedbackSource.RECRUITER
) -> Step:
    """ "They answered": kept with the request and, where they said something, as feedback of the company."""
    step = hold_step(step)
    if step.state != StepState.DONE:
        mark_done(step)
        step = hold_step(step)
    step.answered_on, step.answer_kind, step.answer_text = on, kind, text
    step.save()
    if text:
        keep_feedback(
            step.follow_up.application,
            quote=text,
            source=source,
            said_on=on,
            step=step,
            outcome=step.follow_up.outcome,
            specificity=0 if kind == AnswerKind.CANNED else None,
        )
    look_back = step.follow_up.steps.filter(kind=StepKind.LOOK_BACK).first()
    if look_back is not None and not look_back.is_settled:
        mark_done(look_back)
    replan(step.follow_up)
    return step


@transaction.atomic
def take_back_answer(step: Step) -> Step:
    """ "They answered" was a slip: the answer and its feedback go, the look-back returns."""
    step = hold_step(step)
    if step.answered_on is None:
        return step
    Feedback.objects.filter(step=step).delete()
    step.answered_on, step.answer_kind, step.answer_text = None, "", ""
    step.save()
    look_back = step.follow_up.steps.filter(kind=StepKind.LOOK_BACK).first()
    if look_back is not None:
        take_back(look_back)
    replan(step.follow_up)
    return step


def _settle(step: Step, state: StepState) -> None:
    step.state_before, step.state, step.settled_at = step.state, state, timezone.now()
    step.save()
    schedule_reminder(step)


def _switch_on(step: Step) -> None:
    if step.follow_up.state != FollowUpState.OPEN:
        raise FollowUpIsClosed
    step.wanted = True
    if step.earliest is None or step.latest is None:
        company, owner = step.follow_up.application.company, step.owner
        calendar = Calendar(company.country or owner.country, company.subdivision or None)
        step.earliest = calendar.next_business_day(owner.today())
        step.latest = calendar.add(step.earliest, 5)
