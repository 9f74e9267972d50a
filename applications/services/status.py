"""The one door for a status change, and its undo."""

import datetime as dt
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from applications.enums import OutcomeState, Stage, Status, ToldBy
from applications.models import Application, Contact, Outcome, Transition
from applications.signals import status_changed
from applications.statuses import is_allowed, is_ending

if TYPE_CHECKING:
    from softening.people.models import User

# The same ending again within this time takes up the undone one; later it is a new one.
REOPEN_WITHIN = dt.timedelta(days=30)


class NotAllowed(ValueError):
    """The table of statuses has no such move."""

    def __init__(self, from_status: str, to_status: str) -> None:
        super().__init__(f"{from_status} -> {to_status}")
        self.from_status, self.to_status = Status(from_status), Status(to_status)


class NotTheLatest(ValueError):
    """Only the latest move can be undone."""


@dataclass(frozen=True)
class OutcomeFacts:
    """What the person told of an ending; a default means "not said" and never overwrites what was.

    ``learned_on`` and ``learned_at`` are wall clock in ``learned_zone``; without a day it is the day of the move.
    """

    told_by: str = ToldBy.UNKNOWN
    told_by_contact: Contact | None = None
    stage_reached: str = Stage.UNKNOWN
    learned_on: dt.date | None = None
    learned_at: dt.time | None = None
    learned_zone: str = ""
    message: str = ""
    feedback_stance: str = ""
    reapply_after_days: int | None = None
    reason: str = ""

    def said(self) -> dict[str, object]:
        """The fields that say something."""
        return {
            field.name: value
            for field in fields(self)
            if (value := getattr(self, field.name)) != field.default
        }


def lock_application(application: Application) -> Application:
    """The row as it is now, locked until the transaction ends (SQLite: the IMMEDIATE transaction is the lock)."""
    return (
        Application.objects.select_for_update(of=("self",))
        .select_related("company", "owner")
        .get(pk=application.pk)
    )


@transaction.atomic
def change_status(
    application: Application,
    *,
    to: str,
    actor: "User",
    effective_on: dt.date | None = None,
    note: str = "",
    outcome: OutcomeFacts | None = None,
) -> Application:
    """Move an application; what follows from it (a follow-up, its end) happens in the same transaction.

    ``effective_on`` is a day on the owner's calendar, by default today. The status it already has is a quiet
    no-op. Raises NotAllowed where the table has no such move.
    """
    locked = lock_application(application)
    if locked.status != to:
        if not is_allowed(locked.status, to):
            raise NotAllowed(locked.status, to)
        day = effective_on or locked.owner.today()
        transition = append_transition(locked, to=Status(to), actor=actor, effective_on=day, note=note)
        ended = _end(locked, transition, outcome or OutcomeFacts()) if is_ending(to) else None
        status_changed.send(
            Application, application=locked, transition=transition, outcome=ended, undone=None
        )
    _refresh(application, locked)
    return application


@transaction.atomic
def undo_transition(transition: Transition, *, actor: "User") -> Application:
    """Take the latest move back: the status before it returns, its ending is marked undone, every word is kept.

    A move already undone is a quiet no-op. Raises NotTheLatest for an older one.
    """
    locked = lock_application(transition.application)
    if Transition.objects.filter(undoes=transition).exists():
        return locked
    latest = Transition.objects.filter(application=locked).undoable().first()
    if latest is None or latest.pk != transition.pk:
        raise NotTheLatest
    back = append_transition(
        locked, to=Status(latest.from_status), actor=actor, effective_on=locked.owner.today(), undoes=latest
    )
    outcome = Outcome.objects.filter(transition=latest).first()
    if outcome is not None:
        outcome.state, outcome.reverted_at = OutcomeState.REVERTED, timezone.now()
        outcome.save()
    status_changed.send(Application, application=locked, transition=back, outcome=outcome, undone=latest)
    return locked


def append_transition(
    application: Application,
    *,
    to: Status,
    actor: "User",
    effective_on: dt.date,
    note: str = "",
    undoes: Transition | None = None,
) -> Transition:
    last = Transition.objects.filter(application=application).order_by("-sequence").first()
    transition = Transition.objects.create(
        application=application,
        sequence=last.sequence + 1 if last else 1,
        from_status=application.status if last else "",
        to_status=to,
        effective_on=effective_on,
        actor=actor,
        note=note,
        undoes=undoes,
    )
    application.status = to
    application.last_moved_on = effective_on
    if to == Status.APPLIED and application.applied_on is None and undoes is None:
        application.applied_on = effective_on
    application.save()
    return transition


def outcome_to_take_up(application: Application, *, ending: str) -> Outcome | None:
    """The outcome of the same ending that was undone lately: it returns if the ending does."""
    undone = Outcome.objects.filter(
        application=application,
        ending=ending,
        state=OutcomeState.REVERTED,
        reverted_at__gte=timezone.now() - REOPEN_WITHIN,
    )
    found: Outcome | None = undone.select_related("told_by_contact").order_by("-reverted_at").first()
    return found


def _end(application: Application, transition: Transition, facts: OutcomeFacts) -> Outcome:
    """The outcome of this ending: the one undone lately, taken up again, or a new one."""
    outcome = outcome_to_take_up(application, ending=transition.to_status)
    if outcome is None:
        outcome = Outcome(
            application=application, ending=transition.to_status, learned_on=transition.effective_on
        )
    outcome.transition = transition
    outcome.state, outcome.reverted_at = OutcomeState.CURRENT, None
    for name, value in facts.said().items():
        setattr(outcome, name, value)
    if "learned_on" in facts.said():
        outcome.learned_at = facts.learned_at
    outcome.save()
    return outcome


def _refresh(application: Application, locked: Application) -> None:
    application.status, application.last_moved_on = locked.status, locked.last_moved_on
    application.applied_on = locked.applied_on
