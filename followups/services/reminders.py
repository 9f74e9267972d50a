"""Reminders of steps: set, moved, closed; and what is due made into one mail a person a day."""

import datetime as dt
import logging
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.db import DatabaseError, IntegrityError, transaction

from followups.clock import SendingHours, next_sending_day
from followups.enums import StepState
from followups.models import Notice, Reminder, ReminderRule, ReminderState, Step
from followups.services.drafts import keep_drafts_true
from followups.services.locks import hold_reminders
from softening.outbox.models import OutgoingMail
from softening.outbox.services import queue_mail

if TYPE_CHECKING:
    from softening.people.models import User

logger = logging.getLogger(__name__)

REMINDER_MAIL = "reminders"
LOCAL_DAY = "%Y-%m-%d"


def schedule_reminder(step: Step) -> None:
    """Give an open step its reminder, at the person's reminder time on its first day; close that of any other.

    A time the person picked stays. A changed due time raises the generation, so that it is noticed afresh.
    """
    reminder: Reminder | None = getattr(step, "reminder", None)
    if not step.is_open:
        if reminder is not None and reminder.state != ReminderState.CLOSED:
            reminder.state = ReminderState.CLOSED
            reminder.save()
        return
    assert step.earliest is not None  # a constraint of the table
    owner = step.owner
    on = next_sending_day(step.earliest, owner.quiet_days)
    if reminder is None:
        Reminder.objects.create(step=step, on=on, at=owner.reminder_time, zone=owner.time_zone)
        return
    was_closed = reminder.state == ReminderState.CLOSED
    if reminder.rule == ReminderRule.PICKED:
        if was_closed:  # the time they picked returns with the step
            _move(reminder, on=reminder.on, at=reminder.at, rule=ReminderRule.PICKED)
        return
    if reminder.state == ReminderState.NOTICED and reminder.on == on:
        return  # they have been told; another hour or zone in their settings is no news
    if was_closed or (reminder.on, reminder.at, reminder.zone) != (on, owner.reminder_time, owner.time_zone):
        _move(reminder, on=on, at=owner.reminder_time, rule=ReminderRule.PLANNED)


def remind_later(step: Step, *, on: dt.date, at: dt.time | None = None) -> Reminder:
    """ "Later": a day, and a time where the person named one, on their own clock. In the past means at once."""
    reminder, _created = Reminder.objects.get_or_create(
        step=step,
        defaults={"on": on, "at": at or step.owner.reminder_time, "zone": step.owner.time_zone},
    )
    _move(reminder, on=on, at=at or step.owner.reminder_time, rule=ReminderRule.PICKED)
    return reminder


def _move(reminder: Reminder, *, on: dt.date, at: dt.time, rule: ReminderRule) -> None:
    reminder.on, reminder.at, reminder.zone = on, at, reminder.owner.time_zone
    reminder.rule, reminder.state = rule, ReminderState.OPEN
    reminder.generation += 1
    reminder.save()


def reschedule_person(owner_id: int) -> None:
    """After a change of zone, reminder time or quiet days: planned reminders follow, picked ones keep wall time."""
    steps = Step.objects.filter(owner=owner_id).open()
    for step in steps.select_related("owner", "follow_up"):
        reminder = Reminder.objects.filter(step=step).first()
        if reminder is None or reminder.state != ReminderState.OPEN:
            continue
        if reminder.rule == ReminderRule.PICKED:
            if reminder.zone != step.owner.time_zone:
                _move(reminder, on=reminder.on, at=reminder.at, rule=ReminderRule.PICKED)
        else:
            schedule_reminder(step)


def sending_hours(person: "User") -> SendingHours:
    return SendingHours(
        zone=person.zone,
        reminder_time=person.reminder_time,
        sending_from=person.sending_from,
        sending_until=person.sending_until,
        quiet_days=frozenset(person.quiet_days),
        paused_until=person.paused_until,
    )


def enqueue_reminders(now: dt.datetime) -> int:
    """Turn what is due into mails in the outbox; returns how many were added.

    At most one reminder mail a person a day, at their time, with all that is due; a second one only for a time
    they picked themselves. Both are a unique key of the outbox, so this may run twice, or in two processes at
    once, without a second mail. ``now`` is aware.
    """
    due = Reminder.objects.due(now).mailable()
    owners = due.order_by().values_list("owner_id", flat=True).distinct()
    people = get_user_model().objects.filter(pk__in=owners, is_active=True, reminder_mail=True)
    added = 0
    for person in people.iterator(chunk_size=500):
        try:
            added += _enqueue_for(person, now)
        except IntegrityError:
            # another process noticed the same reminders a moment before
            logger.info("reminders of one person were enqueued elsewhere")
        except DatabaseError:
            raise
        except Exception:  # one person's broken row is nobody else's trouble
            logger.exception("the reminders of person %s could not be enqueued", person.public_id)
    return added


@transaction.atomic
def _enqueue_for(person: "User", now: dt.datetime) -> int:
    hours = sending_hours(person)
    if not hours.may_send(now):
        return 0
    due = Reminder.objects.for_user(person).due(now).mailable()
    hold_reminders(due)
    reminders = list(
        due.select_for_update(of=("self",)).select_related("step__recipient").order_by("due_at", "pk")
    )
    reminders = [reminder for reminder in reminders if reminder.state == ReminderState.OPEN]
    if not reminders:
        return 0
    mail = _mail_of_today(person, hours, reminders, now)
    if mail is None:
        return 0
    for reminder in reminders:
        Notice.objects.create(reminder=reminder, occurrence=reminder.generation, mail=mail, made_at=now)
        reminder.state = ReminderState.NOTICED
        reminder.save()
        if reminder.step is not None:
            keep_drafts_true(reminder.step)  # the mail shows the card's words, with the day's date
    steps = [reminder.step_id for reminder in reminders if reminder.step_id]
    Step.objects.filter(pk__in=steps, state=StepState.WAITING).update(state=StepState.DUE)
    return 1


def _mail_of_today(
    person: "User", hours: SendingHours, reminders: list[Reminder], now: dt.datetime
) -> OutgoingMail | None:
    """A new mail in the outbox, or None where today's has gone and nothing calls for a second."""
    day = f"{hours.local_date(now):{LOCAL_DAY}}"
    if hours.daily_mail_is_due(now):
        mail = queue_mail(
            owner=person,
            kind=REMINDER_MAIL,
            to_address=person.email,
            unique_key=f"{REMINDER_MAIL}:{person.public_id}:{day}",
        )
        if mail is not None:
            return mail
    if any(reminder.rule == ReminderRule.PICKED for reminder in reminders):
        return queue_mail(
            owner=person,
            kind=REMINDER_MAIL,
            to_address=person.email,
            unique_key=f"{REMINDER_MAIL}-picked:{person.public_id}:{day}",
        )
    return None
