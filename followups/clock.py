"""Wall clocks and sending hours. Pure: dates and times in, dates and times out."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from zoneinfo import ZoneInfo


def wall_to_utc(on: dt.date, at: dt.time, zone: str) -> dt.datetime:
    """The instant (UTC) a wall clock in ``zone`` shows ``on`` and ``at``.

    RFC 5545 3.3.5: a time that exists twice means the first one; one that does not exist takes the offset
    before the gap, so 02:30 becomes 03:30. A year that leaves datetime's range is held at its edge.
    """
    local = dt.datetime.combine(on, at.replace(fold=0), tzinfo=ZoneInfo(zone))
    try:
        return local.astimezone(dt.UTC)
    except OverflowError:
        return local.replace(tzinfo=dt.UTC)


def next_sending_day(day: dt.date, quiet_days: Collection[int]) -> dt.date:
    """``day``, or the first day after it that is not a quiet one (``date.weekday()``)."""
    for ahead in range(7):
        candidate = day + dt.timedelta(days=ahead)
        if candidate.weekday() not in quiet_days:
            return candidate
    return day


@dataclass(frozen=True)
class SendingHours:
    """When a person wants reminder mail, on their own clock."""

    zone: ZoneInfo
    reminder_time: dt.time
    sending_from: dt.time
    sending_until: dt.time
    quiet_days: frozenset[int]
    paused_until: dt.date | None = None

    def may_send(self, now: dt.datetime) -> bool:
        """Whether a mail may leave at this instant. ``paused_until`` is the first day with mail again."""
        local = now.astimezone(self.zone)
        if local.weekday() in self.quiet_days:
            return False
        if self.paused_until is not None and local.date() < self.paused_until:
            return False
        minute = local.time().replace(second=0, microsecond=0)  # "until 20:00" includes that minute
        return self.sending_from <= minute <= self.sending_until

    def daily_mail_is_due(self, now: dt.datetime) -> bool:
        """Whether this day's one reminder mail may go: their time has come, within their sending hours."""
        return self.may_send(now) and now.astimezone(self.zone).time() >= self.reminder_time

    def local_date(self, now: dt.datetime) -> dt.date:
        return now.astimezone(self.zone).date()
