"""One lock for all that belongs to an application, the same as that of a status change (``lock_application``).

A click, a new plan, a mail and a status change at the same moment come one after the other; each reads anew what
it had read before it waited, so that none writes back what another has just changed.
"""

from django.db.models import Q, QuerySet

from applications.models import Application
from applications.services.status import lock_application
from followups.models import Draft, FollowUp, Reminder, Step

_STEP = ("follow_up__application__company", "follow_up__outcome", "owner", "recipient")
_DRAFT = [field.name for field in Draft._meta.concrete_fields if not field.is_relation]


def hold_application(pk: int) -> Application | None:
    """The application as it is now; None where it has been deleted."""
    try:
        return lock_application(Application(pk=pk))
    except Application.DoesNotExist:
        return None


def hold_follow_up(follow_up: FollowUp) -> None:
    """Nobody else changes it until this transaction ends; its state and its application are read anew, in place."""
    follow_up.application = lock_application(Application(pk=follow_up.application_id))
    follow_up.refresh_from_db(fields=["state", "closed_reason", "closed_at"])


def hold_step(step: Step) -> Step:
    """The step as it is now, with what its verbs need."""
    lock_application(Application.objects.only("pk").get(follow_ups__steps=step))
    return Step.objects.select_related(*_STEP).get(pk=step.pk)


def hold_step_and_recipient(step: Step) -> Step:
    """As ``hold_step``, with every application its recipient has a part in, in the order in which all lock them."""
    concerned = Q(follow_ups__steps=step)
    if step.recipient_id is not None:
        concerned |= Q(people__contact=step.recipient_id)
    for pk in Application.objects.filter(concerned).order_by("pk").values_list("pk", flat=True).distinct():
        lock_application(Application(pk=pk))
    return hold_step(step)


def hold_draft(draft: Draft) -> None:
    """The draft and its step are read anew, in place."""
    draft.step = hold_step(draft.step)
    draft.refresh_from_db(fields=_DRAFT)


def hold_reminders(due: QuerySet[Reminder]) -> None:
    """The applications these reminders belong to, always in the same order, so that no two wait for each other."""
    applications = Application.objects.filter(pk__in=due.order_by().values("step__follow_up__application"))
    list(applications.select_for_update(of=("self",)).order_by("pk").values_list("pk"))
