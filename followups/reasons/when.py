"""A window as a person would tell it: "today or tomorrow", "from Thursday, for a week"."""

import datetime as dt

from django.utils import formats
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext

from followups.enums import StepKind


def _day(day: dt.date, today: dt.date) -> str:
    """ "today", "tomorrow", a weekday within the next six days, else the date; the year where it differs."""
    away = (day - today).days
    if away == 0:
        return gettext("today")
    if away == 1:
        return gettext("tomorrow")
    if 1 < away < 7:
        return str(WEEKDAYS[day.weekday()])
    return formats.date_format(day, "MONTH_DAY_FORMAT" if day.year == today.year else "DATE_FORMAT")


def _on(day: dt.date, today: dt.date) -> str:
    name = _day(day, today)
    return name if 0 <= (day - today).days <= 1 else gettext("on %(day)s") % {"day": name}


def _length(days: int) -> str | None:
    if 6 <= days <= 8:
        return gettext("for a week")
    if 12 <= days <= 15:
        return gettext("for two weeks")
    return None


def _card_text(start: dt.date, latest: dt.date, today: dt.date) -> str:
    if start == latest:
        return gettext("write and post it %(day)s") % {"day": _on(start, today)}
    return gettext("write it %(start)s, post it by %(latest)s") % {
        "start": _on(start, today),
        "latest": _day(latest, today),
    }


def when_text(earliest: dt.date, latest: dt.date, today: dt.date, kind: StepKind | None = None) -> str:
    """A window in words, seen from the person's today: "today or tomorrow", "from Thursday, for a week".

    A card names the day to write and the day to post. A window in the past says so without reproach.
    """
    if latest < today:
        return gettext("its useful time has passed; letting it go is fine")
    start = max(earliest, today)
    if kind == StepKind.CARD:
        return _card_text(start, latest, today)
    days = (latest - start).days
    if days == 0:
        return _on(start, today)
    names = {"start": _day(start, today), "latest": _day(latest, today)}
    if days == 1:
        template = (
            gettext("%(start)s or %(latest)s")
            if start <= today + dt.timedelta(days=1)
            else gettext("on %(start)s or %(latest)s")
        )
        return template % names
    length = _length(days)
    if length is not None:
        return gettext("from %(start)s, %(length)s") % {**names, "length": length}
    if start == today:
        return gettext("today, or any day until %(latest)s") % names
    return gettext("from %(start)s until %(latest)s") % names
