"""What came back to a message: an answer, a bounce, a wish not to be written to; and each of them taken back."""

import datetime as dt

from django.db import transaction
from django.utils import timezone

from applications.enums import StopReason
from applications.services import stop_writing_to
from followups.enums import AnswerKind, FeedbackSource, StepKind, StepState
from followups.models import Feedback, Step
from followups.services.feedback import keep_feedback
from followups.services.locks import hold_step, hold_step_and_recipient
from followups.services.planning import replan
from followups.services.steps import mark_done, take_back

# The answer to one of these is about how the person came across; that to a note of thanks is only kind.
ASKING = frozenset({StepKind.FEEDBACK_REQUEST, StepKind.INQUIRY})


@transaction.atomic
def record_answer(
    step: Step,
    *,
    kind: str,
    text: str,
    on: dt.date,
    source: str = FeedbackSource.RECRUITER,
    asked_to_stop: bool = False,
) -> Step:
    """ "They answered": kept with the message and, where they were asked and said something, as feedback of the company.

    A message not marked as sent was sent by the day of the answer. Another answer takes the place of the first.
    ``asked_to_stop``: they do not want to be written to again, and nothing more is planned to them.
    """
    step = hold_step_and_recipient(step) if asked_to_stop else hold_step(step)
    if step.state != StepState.DONE:
        noon = dt.datetime.combine(on, dt.time(12), tzinfo=step.owner.zone)
        mark_done(step, sent_at=min(noon, timezone.now()))
        step = hold_step(step)
    Feedback.objects.filter(step=step).delete()
    step.answered_on, step.answer_kind, step.answer_text = on, kind, text
    step.save()
    if text and step.kind in ASKING:
        keep_feedback(
            step.follow_up.application,
            quote=text,
            source=source,
            said_on=on,
            step=step,
            outcome=step.follow_up.outcome,
            specificity=0 if kind == AnswerKind.CANNED else None,
        )
    if step.kind == StepKind.FEEDBACK_REQUEST:
        look_back = step.follow_up.steps.filter(kind=StepKind.LOOK_BACK).first()
        if look_back is not None and not look_back.is_settled:
            mark_done(look_back)
    if asked_to_stop:
        _stop(step, StopReason.ASKED)
    replan(step.follow_up)
    return step


@transaction.atomic
def take_back_answer(step: Step) -> Step:
    """ "They answered" was a slip: the answer, its feedback and a stop that came with it go; the look-back returns."""
    step = hold_step_and_recipient(step)
    if step.answered_on is None:
        return step
    Feedback.objects.filter(step=step).delete()
    step.answered_on, step.answer_kind, step.answer_text = None, "", ""
    step.save()
    if step.kind == StepKind.FEEDBACK_REQUEST:
        look_back = step.follow_up.steps.filter(kind=StepKind.LOOK_BACK, state=StepState.DONE).first()
        if look_back is not None:  # done by the answer; one that was let go stays so
            take_back(look_back)
    _take_back_stop(step, StopReason.ASKED)
    replan(step.follow_up)
    return step


@transaction.atomic
def record_bounce(step: Step) -> Step:
    """ "It came back": the address does not work, and nothing more is planned to this person. It still counts as sent."""
    step = hold_step_and_recipient(step)
    if step.sent_at is not None:
        _stop(step, StopReason.BOUNCED)
    return step


@transaction.atomic
def take_back_bounce(step: Step) -> Step:
    step = hold_step_and_recipient(step)
    _take_back_stop(step, StopReason.BOUNCED)
    return step


def _stop(step: Step, reason: StopReason) -> None:
    """A stop that is there already stays: it was set for a reason of its own."""
    if step.recipient is not None and not step.recipient.stop_contact:
        stop_writing_to(step.recipient, reason=reason)


def _take_back_stop(step: Step, reason: StopReason) -> None:
    if step.recipient is not None and step.recipient.stop_contact == reason:
        stop_writing_to(step.recipient, reason=StopReason.NONE)
