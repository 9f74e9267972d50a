"""From a row's window to dates, and what a late plan, a holiday or a mood does to them."""

import datetime as dt
from dataclasses import dataclass

from followups.business_days import Calendar, add_months
from followups.composure import held_until
from followups.enums import Mood, StepKind
from followups.playbook.facts import Situation
from followups.playbook.rows import ACKNOWLEDGE, CARD, KEEP, REQUEST, Window

# Past these business days a step has lost its use; between its latest and these it is due at once.
LIMITS = {ACKNOWLEDGE: 3, CARD: 7, REQUEST: 15}
KEEP_LIMIT_MONTHS = 12
ASKS_FOR_ATTENTION = frozenset({REQUEST, KEEP})  # never on a quiet day, best from Tuesday to Thursday
HELD_WHILE_RED = frozenset({ACKNOWLEDGE, CARD, REQUEST, KEEP})
LOOK_BACK_AFTER = 10  # business days after the request was sent
LOOK_BACK_FOR = 5


@dataclass(frozen=True)
class Dates:
    """A window on local dates; ``limit`` is the day after which the step is left out, where it has one."""

    earliest: dt.date
    latest: dt.date
    limit: dt.date | None


def employer_calendar(situation: Situation) -> Calendar:
    return Calendar(situation.country, situation.subdivision)


def look_back_on(sent_on: dt.date, calendar: Calendar) -> dt.date:
    """The day to ask "have they answered?": ten business days after the request was sent."""
    return calendar.add(sent_on, LOOK_BACK_AFTER)


def red_hold(situation: Situation) -> dt.datetime | None:
    """Until when a red self-check holds all that goes out; None where the last one was not red."""
    if situation.mood != Mood.RED:
        return None
    return held_until(situation.mood_at or situation.now)


def _base(kind: StepKind, window: Window, situation: Situation, calendar: Calendar) -> Dates:
    zero = calendar.day_zero(situation.learned)
    if window.months:
        earliest = calendar.next_business_day(add_months(situation.learned_on, window.months))
        limit = add_months(situation.learned_on, KEEP_LIMIT_MONTHS)
        return Dates(earliest, calendar.add(earliest, window.last), limit)
    earliest = situation.learned_on if window.first is None else calendar.add(zero, window.first)
    last_use = calendar.add(zero, LIMITS[kind]) if kind in LIMITS else None
    return Dates(earliest, calendar.add(zero, window.last), last_use)


def _slide(dates: Dates, earliest: dt.date, latest: dt.date) -> Dates:
    """The window opening later; one that would be over before it opens stays open up to its limit."""
    if earliest > dates.latest:
        latest = max(earliest, dates.limit or earliest)
    return Dates(earliest, latest, dates.limit)


def _after_mood(kind: StepKind, dates: Dates, situation: Situation, calendar: Calendar) -> Dates:
    """Red slides what goes out to the end of the hold; amber gives a request one more business day."""
    hold = red_hold(situation)
    if hold is not None and kind in HELD_WHILE_RED and hold.date() > dates.earliest:
        return _slide(dates, calendar.next_business_day(hold.date()), dates.latest)
    if situation.mood == Mood.AMBER and kind == REQUEST:
        checked_on = (situation.mood_at or situation.now).date()
        return _slide(dates, calendar.add(max(dates.earliest, checked_on), 1), calendar.add(dates.latest, 1))
    return dates


def _if_late(dates: Dates, today: dt.date, calendar: Calendar) -> Dates:
    """First planned after its latest: due at once, up to the limit. ``earliest`` stays in the past."""
    if today <= dates.latest:
        return dates
    return Dates(dates.earliest, dates.limit or calendar.next_business_day(today), dates.limit)


def _off_quiet_days(kind: StepKind, dates: Dates, today: dt.date, calendar: Calendar) -> Dates:
    """A request or a keep-in-touch note is not due on a quiet day: it moves to the second business day after.

    A window moved so keeps its length in business days. One that only ends on a quiet day ends sooner.
    """
    if kind not in ASKS_FOR_ATTENTION:
        return dates
    keep = kind == KEEP
    start = max(dates.earliest, today)
    if not calendar.is_quiet(start, keep_in_touch=keep):
        return Dates(
            dates.earliest, calendar.last_not_quiet(start, dates.latest, keep_in_touch=keep), dates.limit
        )
    moved = calendar.shift_from_quiet_run(start, keep_in_touch=keep)
    length = 0
    while calendar.add(start, length) < dates.latest:
        length += 1
    latest = calendar.last_not_quiet(moved, calendar.add(moved, length), keep_in_touch=keep)
    return Dates(moved, latest, dates.limit)


def dates_for(kind: StepKind, window: Window, situation: Situation) -> Dates | None:
    """The dates of a step, or None where its useful time has passed."""
    calendar = employer_calendar(situation)
    dates = _base(kind, window, situation, calendar)
    limit = dates.limit
    if limit is not None and situation.today > limit:
        return None
    dates = _after_mood(kind, dates, situation, calendar)
    dates = _if_late(dates, situation.today, calendar)
    dates = _off_quiet_days(kind, dates, situation.today, calendar)
    if limit is None:
        return dates
    return None if dates.earliest > limit else Dates(dates.earliest, min(dates.latest, limit), limit)


def best_on(kind: StepKind, dates: Dates, situation: Situation) -> dt.date | None:
    """Tuesday to Thursday inside the window, from today on: advice, for requests and keep in touch."""
    if kind not in ASKS_FOR_ATTENTION:
        return None
    start = max(dates.earliest, situation.today)
    return employer_calendar(situation).best_day(start, dates.latest, keep_in_touch=kind == KEEP)
