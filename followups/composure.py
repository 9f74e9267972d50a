"""The self-check: five taps before a feedback request or a thanks leaves the house.

Own wording, no test in the clinical sense. Only the result and its time are stored, never the answers.
The limits are told in docs/follow-up.md under "Keeping your cool".
"""

import datetime as dt
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from followups.business_days import Calendar
from followups.enums import Mood

COPY_VALID_FOR = dt.timedelta(hours=2)
HELD_AT_LEAST = dt.timedelta(hours=12)
MORNING = dt.time(7, 0)
CALM_UP_TO, HOT_FROM, HOTTEST = 3, 7, 10
ENOUGH_REDS, LATE_WITHOUT_GREEN = 3, 8  # self-checks; business days after the news


class OnlyThanks(TextChoices):
    SURE = "sure", _("I am sure")
    NOT_SURE = "not_sure", _("I am not sure")
    NO = "no", _("No")


class WantsChange(TextChoices):
    NO = "no", _("No")
    A_BIT = "a_bit", _("A bit")
    YES = "yes", _("Yes")


class Replaying(TextChoices):
    HARDLY = "hardly", _("Hardly")
    NOW_AND_THEN = "now_and_then", _("Now and then")
    MOSTLY = "mostly", _("Most of the time")


@dataclass(frozen=True)
class SelfCheckAnswers:
    """Five answers; ``heat`` runs from 0 to 10. ``replaying`` helps choose an activity, not the result."""

    heat: int
    only_thanks: OnlyThanks
    wants_change: WantsChange
    replaying: Replaying
    rested: bool

    def __post_init__(self) -> None:
        if not 0 <= self.heat <= HOTTEST:
            raise ValueError(f"heat must be 0 to {HOTTEST}")


@dataclass(frozen=True)
class Question:
    """One question of the form; ``field`` is the name of its answer, an empty ``choices`` a number or yes/no."""

    field: str
    text: Promise
    choices: type[TextChoices] | None = None


QUESTIONS = (
    Question("heat", _("How hot does it feel right now? 0 is calm, 10 is the most.")),
    Question(
        "only_thanks",
        _("Suppose they answer with one sentence you find unfair. Would you write only “thank you”?"),
        OnlyThanks,
    ),
    Question(
        "wants_change",
        _("Does part of you want them to change their mind, or to feel bad?"),
        WantsChange,
    ),
    Question("replaying", _("How often have you replayed it since the news?"), Replaying),
    Question("rested", _("Have you slept since the news, and are you rested and sober now?")),
)


def judge(answers: SelfCheckAnswers) -> Mood:
    """Green, amber or red.

    Red: heat 7 or more, or a reply beyond "thank you", or a wish that they change or feel bad.
    Green: heat 3 or less, sure of "thank you", no such wish, and rested. Amber: everything else.
    """
    if (
        answers.heat >= HOT_FROM
        or answers.only_thanks == OnlyThanks.NO
        or answers.wants_change == WantsChange.YES
    ):
        return Mood.RED
    if (
        answers.heat <= CALM_UP_TO
        and answers.only_thanks == OnlyThanks.SURE
        and answers.wants_change == WantsChange.NO
        and answers.rested
    ):
        return Mood.GREEN
    return Mood.AMBER


def is_fresh(mood: Mood | None, at: dt.datetime | None, now: dt.datetime) -> bool:
    """Whether a green result is young enough to open Copy: at most two hours old.

    ``at`` and ``now`` are both aware or both naive; a result from the future is not fresh.
    """
    if mood != Mood.GREEN or at is None:
        return False
    return dt.timedelta(0) <= now - at <= COPY_VALID_FOR


def asks_again_at(mood: Mood, at: dt.datetime, calendar: Calendar) -> dt.datetime | None:
    """When the five questions come again: after red at the end of its hold, after amber on the next business day.

    ``at`` is the person's wall time, ``calendar`` the employer's. None after green: they may be asked at any time.
    """
    if mood == Mood.RED:
        return held_until(at)
    if mood == Mood.AMBER:
        return dt.datetime.combine(calendar.add(at.date(), 1), MORNING, tzinfo=at.tzinfo)
    return None


def is_leaving_out_sound(
    mood: Mood | None,
    *,
    reds: int,
    today: dt.date,
    learned: dt.datetime | dt.date,
    calendar: Calendar,
    opens_on: dt.date | None = None,
) -> bool:
    """Whether to say that leaving the request out is a sound choice: after three reds, or from BD+8 without a green.

    ``mood`` is the last result, None where no self-check was made; ``learned`` is the day of the news. A request
    that opens later, on ``opens_on``, is not late before, where nobody has tried yet.
    """
    if mood == Mood.GREEN:
        return False
    late = calendar.add(calendar.day_zero(learned), LATE_WITHOUT_GREEN)
    if mood is None and opens_on is not None:
        late = max(late, opens_on)
    return reds >= ENOUGH_REDS or today >= late


def held_until(at: dt.datetime) -> dt.datetime:
    """When a red result asks again: at 07:00 of the next calendar day, and at least twelve hours after ``at``.

    ``at`` is the person's wall time. In the small hours the morning that follows is too near to sleep over it.
    """
    morning = dt.datetime.combine(at.date() + dt.timedelta(days=1), MORNING, tzinfo=at.tzinfo)
    return max(morning, at + HELD_AT_LEAST)
