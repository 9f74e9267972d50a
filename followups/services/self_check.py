"""The five taps: only the result and its time are kept, and what they open or hold."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from followups.composure import (
    SelfCheckAnswers,
    asks_again_at,
    held_until,
    is_fresh,
    is_leaving_out_sound,
    judge,
)
from followups.enums import Mood, StepKind
from followups.models import FollowUp, SelfCheck
from followups.services.calendars import calendar_of
from followups.services.locks import hold_follow_up
from followups.services.planning import replan
from followups.services.situation import learned_of


@dataclass(frozen=True)
class Composure:
    """What the self-checks of a follow-up allow now; times are on the person's clock, and lie ahead.

    ``is_calm``: a green result of the last two hours. ``held_until``: a red one holds all that goes out.
    ``asks_again_at``: the five questions wait until then. ``leaving_out_is_sound``: to be said beside a request.
    """

    mood: Mood | None
    checked_at: dt.datetime | None
    is_calm: bool
    held_until: dt.datetime | None
    asks_again_at: dt.datetime | None
    leaving_out_is_sound: bool
    reds: int

    @property
    def is_red(self) -> bool:
        return self.mood == Mood.RED


class AsksAgainLater(ValueError):
    """The last result asks for time first; ``at`` says until when, on the person's clock."""

    def __init__(self, at: dt.datetime) -> None:
        super().__init__(f"the questions come again at {at:%Y-%m-%d %H:%M}")
        self.at = at


def composure_of(follow_up: FollowUp) -> Composure:
    """Reads the self-checks of one follow-up, and where there is none the day of its request."""
    zone, calendar = follow_up.owner.zone, calendar_of(follow_up.application)
    now = timezone.now().astimezone(zone)
    checks = list(follow_up.self_checks.order_by("-at", "-pk").values_list("result", "at"))
    mood, at = (Mood(checks[0][0]), checks[0][1].astimezone(zone)) if checks else (None, None)
    reds = sum(result == Mood.RED for result, _at in checks)
    hold = held_until(at) if at and mood == Mood.RED else None
    again = asks_again_at(mood, at, calendar) if at and mood else None
    return Composure(
        mood=mood,
        checked_at=at,
        is_calm=is_fresh(mood, at, now),
        held_until=hold if hold and hold > now else None,
        asks_again_at=again if again and again > now else None,
        leaving_out_is_sound=is_leaving_out_sound(
            mood,
            reds=reds,
            today=now.date(),
            learned=learned_of(follow_up.outcome) or now.date(),
            calendar=calendar,
            opens_on=None if checks else _request_opens_on(follow_up),
        ),
        reds=reds,
    )


def _request_opens_on(follow_up: FollowUp) -> dt.date | None:
    """The first day of the request or the nudge that is planned; None where neither is."""
    planned = follow_up.steps.filter(
        kind=StepKind.FEEDBACK_REQUEST, sent_at__isnull=True, earliest__isnull=False
    )
    return planned.order_by("-earliest").values_list("earliest", flat=True).first()


@transaction.atomic
def record_self_check(follow_up: FollowUp, *, answers: SelfCheckAnswers) -> SelfCheck:
    """Judge the answers, keep the result, and let the plan move what has to wait.

    Raises AsksAgainLater while the last result asks for time: a red one holds until the next morning, whatever is
    tapped meanwhile, and an amber one for a business day.
    """
    hold_follow_up(follow_up)
    wait = composure_of(follow_up).asks_again_at
    if wait is not None:
        raise AsksAgainLater(wait)
    check = SelfCheck.objects.create(follow_up=follow_up, result=judge(answers))
    replan(follow_up)
    return check


@transaction.atomic
def forget_self_checks(follow_up: FollowUp) -> None:
    """Delete every result: the questions come anew, and what a result held is free or locked as before any."""
    SelfCheck.objects.filter(follow_up=follow_up).delete()
    replan(follow_up)
