"""From a row's window to dates, and what a late plan, a holiday or a mood does to them."""

import datetime as dt
from dataclasses import dataclass, replace

from followups.business_days import Calendar, add_months
from followups.composure import held_until
from followups.enums import Mood, StepKind
from followups.playbook.facts import Situation
from followups.playbook.terms import (
    ACKNOWLEDGE,
    CARD,
    INQUIRY,
    KEEP,
    REQUEST,
    THANKS,
    After,
    Offer,
    Window,
)

# Past these business days after the news a step has lost its use; between its latest and these it is due at once.
LIMITS = {ACKNOWLEDGE: 3, CARD: 7, REQUEST: 15}
# The year's thread closes with its last note, a month after the year at the latest; so do the messages for
# which the method names no limit.
LAST_MONTH = 13
LATEST_NAMED_MONTH = 15  # a day they named themselves is kept so long
PAST_A_QUIET_TIME = 2  # business days past its limit for a request that no day before was free for
NEEDS_CALM = frozenset({REQUEST, THANKS})  # these wait for a green self-check
ASKS_FOR_ATTENTION = frozenset({REQUEST, KEEP})  # never on a quiet day, best from Tuesday to Thursday
LOOK_BACK_AFTER, LOOK_BACK_AFTER_NUDGE = 10, 5  # business days after request or nudge were sent
LOOK_BACK_FOR = 5
NO_TIME_MEANS = dt.time(16, 0)  # news without a time counts as before four


@dataclass(frozen=True)
class Dates:
    """A window on local dates; ``limit`` is the day after which the step is left out, where it has one."""

    earliest: dt.date
    latest: dt.date
    limit: dt.date | None


def employer_calendar(situation: Situation) -> Calendar:
    return Calendar(situation.country, situation.subdivision)


def look_back_on(sent_on: dt.date, calendar: Calendar, *, nudged: bool = False) -> dt.date:
    """The day to ask "have they answered?": ten business days after the request was sent, five after a nudge."""
    return calendar.add(sent_on, LOOK_BACK_AFTER_NUDGE if nudged else LOOK_BACK_AFTER)


def year_ends(situation: Situation, after: After = After.NEWS) -> dt.date:
    """The last day of a note to keep in touch; one that hangs on a day they named has two months more."""
    months = LATEST_NAMED_MONTH if after == After.PROMISED else LAST_MONTH
    return add_months(situation.learned_on, months)


def red_hold(situation: Situation) -> dt.datetime | None:
    """Until when a red self-check holds all that goes out; None where the last one was not red."""
    if situation.mood != Mood.RED:
        return None
    return held_until(situation.mood_at or situation.now)


def rest_hold(window: Window, situation: Situation) -> dt.datetime | None:
    """Until when hours of rest after the news hold a step; None where the window asks for none."""
    if not window.hours:
        return None
    learned = situation.learned
    if not isinstance(learned, dt.datetime):
        learned = dt.datetime.combine(learned, NO_TIME_MEANS)
    return learned + dt.timedelta(hours=window.hours)


def known_day(after: After, situation: Situation) -> dt.date:
    """The day a window counts from, as far as the facts name one; what they do not name counts as the news."""
    days = {
        After.TODAY: situation.today,
        After.PROMISED: situation.promised_on,
        After.LAST_CONTACT: situation.last_contact_on or situation.applied_on,
        After.APPLIED: situation.applied_on or situation.last_contact_on,
        After.OPENING: situation.opening_on or situation.today,
        After.REQUEST: _request_sent_on(situation),
        After.ANSWER: _answered_on(situation),
    }
    return days.get(after) or situation.learned_on


def _request_sent_on(situation: Situation) -> dt.date | None:
    return next((s.on for s in situation.sent if s.step == REQUEST and s.this_follow_up), None)


def _answered_on(situation: Situation) -> dt.date:
    """The day of the latest answer; a reason they gave came with the news; else the answer came today."""
    answered = [
        sent
        for sent in situation.sent
        if sent.step in (REQUEST, INQUIRY) and sent.answered is not None and sent.this_follow_up
    ]
    days = [sent.answered_on or situation.today for sent in answered]
    if days:
        return max(days)
    if situation.flags.isdisjoint({"answered", "canned_answer"}):
        return situation.learned_on
    return situation.today


def opens(window: Window, day: dt.date, situation: Situation, calendar: Calendar) -> dt.date:
    """The first day of a window that counts from ``day``."""
    if window.months:
        return calendar.next_business_day(add_months(day, window.months))
    if window.days:
        return calendar.next_business_day(day + dt.timedelta(days=window.days))
    if window.first is not None:
        return calendar.add(_zero(window, day, situation, calendar), window.first)
    return day if window.after == After.NEWS else calendar.next_business_day(day)


def _zero(window: Window, day: dt.date, situation: Situation, calendar: Calendar) -> dt.date:
    return calendar.day_zero(situation.learned if window.after == After.NEWS else day)


def _base(offer: Offer, day: dt.date, situation: Situation, calendar: Calendar) -> Dates:
    window = offer.window
    earliest = opens(window, day, situation, calendar)
    counted_from_opening = window.months or window.days or (window.first is None and offer.kind == KEEP)
    zero = earliest if counted_from_opening else _zero(window, day, situation, calendar)
    hold = rest_hold(window, situation)
    if hold is not None:
        earliest = max(earliest, calendar.next_business_day(hold.date()))
    latest = max(calendar.add(zero, window.last), earliest)
    if offer.until is not None:
        return Dates(earliest, latest, calendar.add(zero, offer.until))
    days = LIMITS.get(offer.kind)
    limit = None if days is None else calendar.add(calendar.day_zero(situation.learned), days)
    return Dates(earliest, latest, _past_a_quiet_time(offer.kind, limit, calendar))


def _past_a_quiet_time(kind: StepKind, limit: dt.date | None, calendar: Calendar) -> dt.date | None:
    """A limit in or right after a quiet time, which a request moved out of it would miss by a day or two."""
    if limit is None or kind not in ASKS_FOR_ATTENTION:
        return limit
    for day in (limit, calendar.add(limit, -1)):
        if calendar.is_quiet(day):
            extended = calendar.add(limit, PAST_A_QUIET_TIME)
            return extended if limit < calendar.shift_from_quiet_run(day) <= extended else limit
    return limit


def _slide(dates: Dates, earliest: dt.date, latest: dt.date) -> Dates:
    """The window opening later; one that would be over before it opens stays open up to its limit."""
    if earliest > dates.latest:
        latest = max(earliest, dates.limit or earliest)
    return Dates(earliest, latest, dates.limit)


def _after_mood(
    kind: StepKind, dates: Dates, situation: Situation, calendar: Calendar, *, to_somebody: bool
) -> Dates:
    """Red slides what goes out to the end of the hold; amber gives a request or thanks one more business day."""
    hold = red_hold(situation)
    if hold is not None and to_somebody and hold.date() > dates.earliest:
        return _slide(dates, calendar.next_business_day(hold.date()), dates.latest)
    if situation.mood == Mood.AMBER and kind in NEEDS_CALM:
        checked_on = (situation.mood_at or situation.now).date()
        return _slide(dates, calendar.add(max(dates.earliest, checked_on), 1), calendar.add(dates.latest, 1))
    return dates


def _if_late(dates: Dates, today: dt.date, calendar: Calendar) -> Dates:
    """First planned after its latest: due at once, up to the limit. ``earliest`` stays in the past."""
    if today <= dates.latest:
        return dates
    return Dates(dates.earliest, dates.limit or calendar.next_business_day(today), dates.limit)


def _off_quiet_days(kind: StepKind, dates: Dates, start: dt.date, calendar: Calendar) -> Dates:
    """A request or a keep-in-touch note is not due on a quiet day: it moves to the second business day after.

    A window moved so keeps its length in business days. One that only ends on a quiet day ends sooner. One
    without any other day moves as a whole; what that carries past its limit is left out.
    """
    if kind not in ASKS_FOR_ATTENTION:
        return dates
    keep = kind == KEEP
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


def _not_before(dates: Dates, day: dt.date | None, window: Window, calendar: Calendar) -> Dates:
    """A note to keep in touch moved away from the last contact; its window keeps its length."""
    if day is None or day <= dates.earliest:
        return dates
    earliest = calendar.next_business_day(day)
    latest = dates.latest if earliest <= dates.latest else calendar.add(earliest, window.last)
    return Dates(earliest, latest, dates.limit)


def dates_for(
    offer: Offer,
    day: dt.date,
    situation: Situation,
    *,
    to_somebody: bool,
    limit: dt.date | None = None,
    not_before: dt.date | None = None,
) -> Dates | None:
    """The dates of a step whose window counts from ``day``, or None where its useful time has passed.

    ``limit`` is that of a note to keep in touch, ``not_before`` the first day that is far enough from the last.
    """
    calendar, kind = employer_calendar(situation), offer.kind
    dates = _base(offer, day, situation, calendar)
    if kind == KEEP:
        dates = replace(dates, limit=limit)
    limit = dates.limit
    closed = limit if limit is not None else year_ends(situation) if to_somebody else None
    if closed is not None and situation.today > closed:
        return None
    dates = _off_quiet_days(kind, dates, dates.earliest, calendar)
    dates = _not_before(dates, not_before, offer.window, calendar)
    dates = _after_mood(kind, dates, situation, calendar, to_somebody=to_somebody)
    dates = _off_quiet_days(kind, dates, dates.earliest, calendar)
    dates = _if_late(dates, situation.today, calendar)
    dates = _off_quiet_days(kind, dates, max(dates.earliest, situation.today), calendar)
    if limit is None:
        return dates
    return None if dates.earliest > limit else Dates(dates.earliest, min(dates.latest, limit), limit)


def best_on(kind: StepKind, dates: Dates, situation: Situation) -> dt.date | None:
    """Tuesday to Thursday inside the window, from today on: advice, for requests and keep in touch."""
    if kind not in ASKS_FOR_ATTENTION:
        return None
    start = max(dates.earliest, situation.today)
    return employer_calendar(situation).best_day(start, dates.latest, keep_in_touch=kind == KEEP)
