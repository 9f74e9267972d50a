"""A silence after an interview opens a follow-up of its own; any contact ends it. The status stays the person's."""

import datetime as dt

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest

from applications.enums import Status
from applications.models import Application, Interview, Note
from applications.services import held_interviews, last_contact_on
from followups.enums import ClosedReason, FollowUpState, Trigger
from followups.models import FollowUp
from followups.playbook.silence import TOO_LATE_AFTER, is_silent, silent_from
from followups.services.calendars import calendar_of
from followups.services.lifecycle import close_follow_up
from followups.services.locks import hold_application
from followups.services.planning import replan

IN_TALKS = (Status.SCREENING, Status.INTERVIEWING)
# Ten business days never take fewer calendar days than these, nor do two.
_AT_LEAST_SINCE_CONTACT, _AT_LEAST_SINCE_PROMISE = dt.timedelta(days=11), dt.timedelta(days=1)
_LONGEST = TOO_LATE_AFTER + dt.timedelta(days=60)


def may_be_silent(now: dt.datetime) -> list[int]:
    """Keys of few applications: those that may be silent by the calendar alone, and have not been noticed since the last contact."""
    day = now.date() + dt.timedelta(days=1)  # already tomorrow somewhere
    mine = {"application": OuterRef("pk")}
    interview = Interview.objects.filter(**mine, on__isnull=False).order_by("-on")
    note = Note.objects.filter(**mine, was_contact=True).order_by("-on")
    follow_ups = FollowUp.objects.filter(**mine)
    noticed = follow_ups.filter(trigger=Trigger.SILENCE, created_at__date__gte=OuterRef("in_touch_on"))
    found = (
        Application.objects.filter(status__in=IN_TALKS, is_archived=False, owner__is_active=True)
        .filter(Q(is_sample=False) | Q(owner__is_sample=True))
        .annotate(
            interviewed_on=Subquery(interview.values("on")[:1]), noted_on=Subquery(note.values("on")[:1])
        )
        .filter(interviewed_on__isnull=False)
        .annotate(in_touch_on=Greatest("interviewed_on", Coalesce("noted_on", "interviewed_on")))
        .filter(
            Q(in_touch_on__range=(day - _LONGEST, day - _AT_LEAST_SINCE_CONTACT))
            | Q(answer_promised_by__range=(day - _LONGEST, day - _AT_LEAST_SINCE_PROMISE))
        )
        .exclude(Exists(follow_ups.filter(state=FollowUpState.OPEN)))
        .exclude(Exists(noticed))
    )
    return list(found.order_by("pk").values_list("pk", flat=True))


@transaction.atomic
def notice_silence(pk: int, now: dt.datetime) -> bool:
    """Open a follow-up where an interview is followed by silence; whether it was opened. ``now`` is aware.

    At most one follow-up of an application is open, and a silence that a person has closed is not opened again before
    they have been in touch once more.
    """
    application = hold_application(pk)
    if application is None or application.status not in IN_TALKS or not _is_silent(application, now):
        return False
    if application.follow_ups.filter(state=FollowUpState.OPEN).exists():
        return False
    follow_up = FollowUp.objects.create(application=application, trigger=Trigger.SILENCE)
    replan(follow_up)
    return True


def _is_silent(application: Application, now: dt.datetime) -> bool:
    today = now.astimezone(application.owner.zone).date()
    contact = last_contact_on(application, by=today)
    if not held_interviews(application, by=today) or _closed_since(application, contact):
        return False
    promised = application.answer_promised_by
    return is_silent(calendar_of(application), last_contact_on=contact, promised_on=promised, today=today)


def _closed_since(application: Application, contact: dt.date | None) -> bool:
    """Whether a silence was noticed since the last contact: what the person did about it stands."""
    earlier = application.follow_ups.filter(trigger=Trigger.SILENCE)
    zone = application.owner.zone
    return any(contact is None or one.created_at.astimezone(zone).date() >= contact for one in earlier)


def end_silence_if_broken(follow_up: FollowUp) -> bool:
    """Close a silence that is none any more: they have been in touch, or a later day was promised."""
    if follow_up.trigger != Trigger.SILENCE or not follow_up.is_open:
        return False
    application = follow_up.application
    begins = silent_from(
        calendar_of(application),
        last_contact_on=last_contact_on(application, by=application.owner.today()),
        promised_on=application.answer_promised_by,
    )
    noticed_on = follow_up.created_at.astimezone(application.owner.zone).date()
    if begins is not None and begins <= noticed_on:
        return False
    close_follow_up(follow_up, reason=ClosedReason.CALLED_BACK)
    return True
