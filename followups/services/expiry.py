"""A step whose useful time has passed goes quietly, and never before the person was reminded of it."""

import datetime as dt

from django.db import transaction
from django.db.models import F, Q

from followups.business_days import Calendar
from followups.enums import StepKind, StepState
from followups.models import Notice, Reminder, ReminderState, Step
from followups.models.step import OPEN_STATES
from followups.services.locks import hold_step
from followups.services.reminders import schedule_reminder
from softening.outbox.enums import MailState

# What is only for the person themselves waits as long as they like.
EXPIRING = frozenset(StepKind) - {StepKind.DEBRIEF, StepKind.CLOSE}
DAYS_TO_ACT = 2  # working days between a reminder and the passing of its step
# A mail that was accepted by a server, or that is kept in the outbox for want of one.
_TOLD = (MailState.SENT, MailState.HELD)


def may_have_passed(now: dt.datetime) -> list[int]:
    """Keys of open steps whose last day is over somewhere, and whose reminder went out.

    Somebody who takes no reminder mail has their steps on Today, and is counted as told from the day it was due.
    """
    tomorrow = now.date() + dt.timedelta(days=1)
    steps = Step.objects.filter(
        state__in=OPEN_STATES, latest__lt=tomorrow, kind__in=EXPIRING, owner__is_active=True
    )
    mailed = Q(reminder__state=ReminderState.NOTICED, reminder__notices__mail__state__in=_TOLD)
    told = steps.filter(mailed | Q(owner__reminder_mail=False))
    return list(told.order_by("pk").values_list("pk", flat=True).distinct())


@transaction.atomic
def expire(pk: int, now: dt.datetime) -> bool:
    """Let one step pass, unless something has changed meanwhile; whether it did. ``now`` is aware."""
    step = Step.objects.filter(pk=pk).first()
    if step is None:
        return False
    step = hold_step(step)
    today = now.astimezone(step.owner.zone).date()
    if not step.is_open or step.latest is None or step.latest >= today or not _was_told(step, today):
        return False
    step.state = StepState.EXPIRED
    step.save()
    schedule_reminder(step)
    return True


def _was_told(step: Step, today: dt.date) -> bool:
    """Whether they were reminded, and have had two working days of their own since."""
    told_on = _told_on(step)
    calendar = Calendar(step.owner.country, step.owner.subdivision or None)
    return told_on is not None and calendar.add(told_on, DAYS_TO_ACT) < today


def _told_on(step: Step) -> dt.date | None:
    reminder = Reminder.objects.filter(step=step).first()
    if reminder is None:
        return None
    if not step.owner.reminder_mail:
        return reminder.on
    notices = Notice.objects.filter(reminder=reminder, occurrence=F("reminder__generation"))
    notice = notices.filter(mail__state__in=_TOLD).select_related("mail").first()
    if notice is None:
        return None
    return (notice.mail.sent_at or notice.made_at).astimezone(step.owner.zone).date()
