"""A follow-up begins with an ending, rests when closed, and returns when the ending does."""

from django.db import transaction
from django.utils import timezone

from applications.models import Application, Outcome
from applications.statuses import opens_follow_up
from followups.enums import ClosedReason, FollowUpState, Trigger
from followups.models import FollowUp
from followups.services.locks import hold_follow_up
from followups.services.planning import cancel_steps, replan


@transaction.atomic
def start_follow_up(application: Application, *, outcome: Outcome) -> FollowUp | None:
    """Open the follow-up of an ending, or take it up again. None for an ending that asks for none.

    An open one of an earlier trigger gives way: at most one is open for an application.
    """
    if not opens_follow_up(outcome.ending):
        return None
    follow_up = FollowUp.objects.filter(outcome=outcome).first()
    for other in application.follow_ups.filter(state=FollowUpState.OPEN):
        if follow_up is None or other.pk != follow_up.pk:
            close_follow_up(other, reason=ClosedReason.SUPERSEDED)
    if follow_up is None:
        follow_up = FollowUp.objects.create(
            application=application, outcome=outcome, trigger=Trigger(outcome.ending)
        )
        replan(follow_up)
        return follow_up
    return reopen_follow_up(follow_up)


@transaction.atomic
def reopen_follow_up(follow_up: FollowUp) -> FollowUp:
    """Take a closed or undone follow-up up again and plan it as things stand now.

    A quiet no-op where its ending is not where the application stands: after a call-back, or another ending.
    """
    hold_follow_up(follow_up)
    present: Outcome | None = Outcome.objects.latest_of(follow_up.application)
    if (present.pk if present else None) != follow_up.outcome_id:
        return follow_up
    if not follow_up.is_open:
        follow_up.state, follow_up.closed_at, follow_up.closed_reason = FollowUpState.OPEN, None, ""
        follow_up.save()
    replan(follow_up)
    return follow_up


@transaction.atomic
def close_follow_up(follow_up: FollowUp, *, reason: ClosedReason) -> FollowUp:
    """Stop here. What went out stays, what has not is cancelled; a closed one is a quiet no-op."""
    hold_follow_up(follow_up)
    if follow_up.is_open:
        follow_up.state, follow_up.closed_at = FollowUpState.CLOSED, timezone.now()
        follow_up.closed_reason = reason
        follow_up.save()
        cancel_steps(follow_up)
    return follow_up


@transaction.atomic
def revert_follow_up(follow_up: FollowUp) -> FollowUp:
    """The ending was undone: nothing more goes out, every word is kept."""
    hold_follow_up(follow_up)
    if follow_up.state != FollowUpState.REVERTED:
        follow_up.state, follow_up.closed_reason = FollowUpState.REVERTED, ""
        follow_up.closed_at = timezone.now()
        follow_up.save()
        cancel_steps(follow_up)
    return follow_up
