"""What followups does when applications says that something happened. Runs inside its transaction."""

from functools import partial
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models.signals import pre_delete
from django.dispatch import receiver

from applications.enums import Status
from applications.models import Application, Outcome, Transition
from applications.signals import application_logged, facts_changed, status_changed
from followups.enums import ClosedReason, FollowUpState, Trigger
from followups.models import FollowUp
from followups.services.lifecycle import close_follow_up, reopen_follow_up, revert_follow_up, start_follow_up
from followups.services.planning import replan, replan_person
from followups.services.silence import end_silence_if_broken


@receiver(status_changed)
def follow_the_status(
    sender: type[Application],
    application: Application,
    transition: Transition,
    outcome: Outcome | None,
    undone: Transition | None,
    **kwargs: Any,
) -> None:
    if undone is not None:
        _follow_an_undo(application, outcome)
        return
    if outcome is not None:
        if start_follow_up(application, outcome=outcome) is None:
            _close_open(application, ClosedReason.SUPERSEDED)
        return
    # a call-back after an ending, or an answer after a silence
    _close_open(application, ClosedReason.CALLED_BACK)


def _follow_an_undo(application: Application, undone_outcome: Outcome | None) -> None:
    if undone_outcome is not None:
        follow_up = FollowUp.objects.filter(outcome=undone_outcome).first()
        if follow_up is not None:
            revert_follow_up(follow_up)
    standing = Outcome.objects.latest_of(application)
    if standing is None:
        _return_to_silence(application)
        return
    # The move that had ended an ending was taken back: its follow-up goes on where that move had stopped it.
    follow_up = FollowUp.objects.filter(outcome=standing, state=FollowUpState.CLOSED).first()
    if follow_up is not None and follow_up.closed_reason != ClosedReason.BY_PERSON:
        reopen_follow_up(follow_up)


def _return_to_silence(application: Application) -> None:
    """The move that had taken the place of a silence was undone."""
    latest = FollowUp.objects.filter(application=application, trigger=Trigger.SILENCE).order_by("-pk").first()
    if (
        latest is not None
        and latest.state == FollowUpState.CLOSED
        and latest.closed_reason != ClosedReason.BY_PERSON
    ):
        reopen_follow_up(latest)
        end_silence_if_broken(latest)


def _close_open(application: Application, reason: ClosedReason) -> None:
    for follow_up in FollowUp.objects.filter(application=application, state=FollowUpState.OPEN):
        close_follow_up(follow_up, reason=reason)


@receiver(status_changed)
def tell_of_new_work(
    sender: type[Application], application: Application, transition: Transition, **kwargs: Any
) -> None:
    """An offer accepted, or that taken back, changes what every open follow-up of the person may still offer.

    Afterwards, each in its own turn: this application is locked here, and theirs may come before it in the order
    in which everybody locks several.
    """
    if Status.ACCEPTED in (transition.from_status, transition.to_status):
        transaction.on_commit(partial(replan_person, application.owner_id), robust=True)


@receiver(facts_changed)
def follow_the_facts(sender: type[Application], application: Application, **kwargs: Any) -> None:
    for follow_up in FollowUp.objects.filter(application=application, state=FollowUpState.OPEN):
        if not end_silence_if_broken(follow_up):
            replan(follow_up)


@receiver(application_logged)
def tell_of_a_new_opening(sender: type[Application], application: Application, **kwargs: Any) -> None:
    """A company that said no before knows the person: its open follow-ups may offer a note on the new opening."""
    known = FollowUp.objects.filter(application__company=application.company, state=FollowUpState.OPEN)
    for follow_up in known.exclude(application=application).order_by("application_id"):
        replan(follow_up)


@receiver(pre_delete, sender=settings.AUTH_USER_MODEL)
def go_before_the_contacts(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """Of a person who is deleted the follow-ups go first: a step whose contact goes before it would turn into one to
    nobody, of which there may be only one.
    """
    FollowUp.objects.filter(owner=instance.pk).delete()
