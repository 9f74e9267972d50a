"""Business days in the employer's country: weekends, public holidays, quiet days.

All dates are local calendar dates of the employer; no time zone enters here. The rules and the
letters used for them (D0, BD) are told in docs/follow-up.md under "Business days".
"""

import calendar as month_lengths
import datetime as dt
import threading
import warnings
from dataclasses import dataclass
from functools import lru_cache

import holidays

NEWS_COUNTS_UNTIL = dt.time(16, 0)  # news learned later than this counts for the next business day
LONG_RUN = 3  # free days in a row, with a public holiday among them, before which nobody is asked
BEST_WEEKDAYS = frozenset({1, 2, 3})  # Tuesday to Thursday: weak advice, never a limit
POSTAL_LEAD = 1  # business days a domestic card travels
SUMMER_BREAK = frozenset({"FR", "IT", "ES"})  # August, for keeping in touch only

_USUAL_WEEKEND = frozenset({5, 6})
_STEP = dt.timedelta(days=1)
_lock = threading.Lock()  # warnings.catch_warnings is not safe across threads


@lru_cache(maxsize=512)
def _known_place(country: str, subdivision: str) -> tuple[str, str | None] | None:
    """The place as the ``holidays`` package spells it; None for a country it does not know."""
    code = country.strip().upper()
    if code not in holidays.list_supported_countries(include_aliases=True):
        return None
    entity = getattr(holidays, code)
    names = {*entity.subdivisions, *entity.subdivisions_aliases}
    for name in (subdivision.strip(), subdivision.strip().upper()):
        if name in names:
            return code, name
    return code, None


@lru_cache(maxsize=128)
def _weekend_rules(code: str) -> holidays.HolidayBase:
    """The country's own rules, without a year in it: only asked for its weekend."""
    return holidays.country_holidays(code, expand=False)


@lru_cache(maxsize=4096)
def _public_holidays(country: str, subdivision: str, year: int) -> frozenset[dt.date]:
    """Public holidays of one year; empty for a place or a year the package does not know."""
    place = _known_place(country, subdivision)
    if place is None:
        return frozenset()
    with _lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of years where moon-based dates are estimates
        return frozenset(holidays.country_holidays(place[0], subdiv=place[1], years=year))


@lru_cache(maxsize=65_536)
def _works(country: str, subdivision: str, day: dt.date) -> bool:
    """Kept for each day: a plan of a year asks for the same ones many times over."""
    place = _known_place(country, subdivision)
    weekend = day.weekday() in _USUAL_WEEKEND if place is None else _weekend_rules(place[0]).is_weekend(day)
    return not weekend and day not in _public_holidays(country, subdivision, day.year)


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day ``months`` calendar months later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = month_lengths.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


@dataclass(frozen=True)
class Calendar:
    """Working days of one country, or of one part of it.

    ``country`` is an ISO 3166 code, ``subdivision`` its part as the ``holidays`` package names it.
    An unknown country has Monday to Friday and no holidays; an unknown part counts as the country.
    Days that a country works on a weekend in exchange for a bridge day stay free here.
    Good for the years 1900 to 2100; near ``date.max`` an OverflowError is possible.
    """

    country: str = ""
    subdivision: str | None = None

    def is_public_holiday(self, day: dt.date) -> bool:
        return day in _public_holidays(self.country, self.subdivision or "", day.year)

    def is_business_day(self, day: dt.date) -> bool:
        return _works(self.country, self.subdivision or "", day)

    def next_business_day(self, day: dt.date) -> dt.date:
        """The first business day on or after ``day``."""
        while not self.is_business_day(day):
            day += _STEP
        return day

    def previous_business_day(self, day: dt.date) -> dt.date:
        """The last business day on or before ``day``."""
        while not self.is_business_day(day):
            day -= _STEP
        return day

    def add(self, day: dt.date, count: int) -> dt.date:
        """The ``count``-th business day after ``day``; before it where ``count`` is negative.

        A ``day`` that is free counts as the next business day, so ``add(day, 0)`` is a business day.
        """
        day = self.next_business_day(day)
        for _ in range(abs(count)):
            day = (
                self.next_business_day(day + _STEP) if count > 0 else self.previous_business_day(day - _STEP)
            )
        return day

    def day_zero(self, learned: dt.datetime | dt.date) -> dt.date:
        """D0: the business day from which BD+n counts.

        News on a free day, or later than 16:00, counts as the next business day. A date without a
        time counts as before 16:00. ``learned`` is a local wall time; a zone on it is not looked at.
        """
        if isinstance(learned, dt.datetime):
            late = learned.time() > NEWS_COUNTS_UNTIL
            day = learned.date()
            return self.next_business_day(day + _STEP if late else day)
        return self.next_business_day(learned)

    def is_quiet(self, day: dt.date, *, keep_in_touch: bool = False) -> bool:
        """Whether nothing that asks for attention is due on ``day``.

        True from 20 December to 3 January, on the last business day before a run of three or more
        free days with a public holiday among them, and for keep-in-touch notes in August where the
        country closes for it (FR, IT, ES).
        """
        if (day.month == 12 and day.day >= 20) or (day.month == 1 and day.day <= 3):
            return True
        if keep_in_touch and day.month == 8 and self.country.strip().upper() in SUMMER_BREAK:
            return True
        return self.is_business_day(day) and self._long_run_follows(day)

    def _long_run_follows(self, day: dt.date) -> bool:
        length, holiday = 0, False
        day += _STEP
        while not self.is_business_day(day):
            length += 1
            holiday = holiday or self.is_public_holiday(day)
            day += _STEP
        return length >= LONG_RUN and holiday

    def shift_from_quiet_run(self, day: dt.date, *, keep_in_touch: bool = False) -> dt.date:
        """The next business day from ``day`` where that is not quiet, else the second one after the quiet time."""
        while True:
            if not self.is_quiet(day, keep_in_touch=keep_in_touch):
                if self.is_business_day(day):
                    return day
                day = self.next_business_day(day)
                continue
            while self.is_quiet(day, keep_in_touch=keep_in_touch):
                day = self.next_business_day(day + _STEP)
            day = self.add(day, 1)

    def last_not_quiet(self, earliest: dt.date, latest: dt.date, *, keep_in_touch: bool = False) -> dt.date:
        """The last business day from ``latest`` back that is not quiet, never before ``earliest``."""
        day = latest
        while day > earliest and (
            not self.is_business_day(day) or self.is_quiet(day, keep_in_touch=keep_in_touch)
        ):
            day -= _STEP
        return day

    def best_day(self, earliest: dt.date, latest: dt.date, *, keep_in_touch: bool = False) -> dt.date | None:
        """The first Tuesday, Wednesday or Thursday of a window that is neither free nor quiet."""
        day = earliest
        while day <= latest:
            fits = day.weekday() in BEST_WEEKDAYS and self.is_business_day(day)
            if fits and not self.is_quiet(day, keep_in_touch=keep_in_touch):
                return day
            day += _STEP
        return None

    def post_by(self, arrives_by: dt.date, lead: int = POSTAL_LEAD) -> dt.date:
        """The last business day to post a card that is to arrive by ``arrives_by``."""
        return self.add(self.previous_business_day(arrives_by), -lead)
