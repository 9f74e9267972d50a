"""The five taps: only the result and its time are kept."""

from django.db import transaction

from followups.composure import SelfCheckAnswers, judge
from followups.models import FollowUp, SelfCheck
from followups.services.planning import replan


@transaction.atomic
def record_self_check(follow_up: FollowUp, *, answers: SelfCheckAnswers) -> SelfCheck:
    """Judge the answers, keep the result, and let the plan move what has to wait."""
    check = SelfCheck.objects.create(follow_up=follow_up, result=judge(answers))
    replan(follow_up)
    return check


def forget_self_checks(follow_up: FollowUp) -> None:
    SelfCheck.objects.filter(follow_up=follow_up).delete()
    replan(follow_up)
