"""What a person decides about a whole follow-up: not to ask here, and that something was not right."""

from django.db import transaction

from followups.enums import StepKind, StepState
from followups.models import FollowUp, Step
from followups.services.locks import hold_follow_up
from followups.services.planning import replan


@transaction.atomic
def leave_request_out(follow_up: FollowUp) -> bool:
    """Drop the request for good: no reminder, no offer; reply and card stay choices.

    Returns whether the person had switched the request on themselves, which an undo gives back.
    """
    hold_follow_up(follow_up)
    requests = Step.objects.filter(follow_up=follow_up, kind=StepKind.FEEDBACK_REQUEST)
    was_wanted = requests.filter(wanted=True, settled_at__isnull=True).update(wanted=False) > 0
    _note(follow_up, no_request_wanted=True)
    return was_wanted


@transaction.atomic
def ask_after_all(follow_up: FollowUp, *, was_wanted: bool = False) -> None:
    """Undo of :func:`leave_request_out`: the plan decides again, and a request switched on by hand is on again."""
    hold_follow_up(follow_up)
    if was_wanted:
        left_out = Step.objects.filter(
            follow_up=follow_up, kind=StepKind.FEEDBACK_REQUEST, state=StepState.LEFT_OUT
        )
        # cancelled, so that the plan switches it on again whatever else it would say
        left_out.filter(settled_at__isnull=True).update(wanted=True, state=StepState.CANCELLED)
    _note(follow_up, no_request_wanted=False)


@transaction.atomic
def suspect_discrimination(follow_up: FollowUp, suspected: bool) -> None:
    """Set or clear the suspicion of discrimination or of misused data: while it is set, nothing goes out."""
    hold_follow_up(follow_up)
    _note(follow_up, discrimination_suspected=suspected)


def _note(follow_up: FollowUp, **flags: bool) -> None:
    for name, value in flags.items():
        setattr(follow_up, name, value)
    follow_up.save(update_fields=[*flags])
    replan(follow_up)
