"""Wall clocks in gaps and folds, sending days and sending hours."""

import datetime as dt
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from followups.clock import SendingHours, next_sending_day, wall_to_utc

BERLIN, NEW_YORK, LORD_HOWE, APIA = "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"
ZONES = (
    BERLIN, NEW_YORK, LORD_HOWE, APIA, "UTC", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca",
    "Pacific/Kiritimati", "America/Sao_Paulo", "Asia/Tehran", "Europe/Dublin",
)  # fmt: skip

REPRODUCIBLE = settings(derandomize=True, deadline=None)


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def wall(text: str) -> tuple[dt.date, dt.time]:
    moment = dt.datetime.fromisoformat(text)
    return moment.date(), moment.time()


# wall_to_utc --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "local", "expected"),
    [
        (BERLIN, "2026-07-01 09:00", "2026-07-01 07:00"),
        (BERLIN, "2026-12-01 09:00", "2026-12-01 08:00"),
        # a gap: the offset before it holds, so the clock shows as much later as it jumped
        (BERLIN, "2026-03-29 01:59", "2026-03-29 00:59"),
        (BERLIN, "2026-03-29 02:00", "2026-03-29 01:00"),
        (BERLIN, "2026-03-29 02:30", "2026-03-29 01:30"),
        (BERLIN, "2026-03-29 03:00", "2026-03-29 01:00"),
        (NEW_YORK, "2026-03-08 02:30", "2026-03-08 07:30"),
        (LORD_HOWE, "2026-10-04 02:15", "2026-10-03 15:45"),  # half an hour only
        (LORD_HOWE, "2026-10-04 02:30", "2026-10-03 15:30"),
        (APIA, "2011-12-30 09:00", "2011-12-30 19:00"),  # a day that Samoa left out
        (APIA, "2011-12-29 09:00", "2011-12-29 19:00"),
        (APIA, "2011-12-31 09:00", "2011-12-30 19:00"),
        # a fold: the first of the two
        (BERLIN, "2026-10-25 02:00", "2026-10-25 00:00"),
        (BERLIN, "2026-10-25 02:30", "2026-10-25 00:30"),
        (BERLIN, "2026-10-25 03:00", "2026-10-25 02:00"),
        (NEW_YORK, "2026-11-01 01:30", "2026-11-01 05:30"),
        (LORD_HOWE, "2026-04-05 01:45", "2026-04-04 14:45"),
        (LORD_HOWE, "2026-04-05 02:00", "2026-04-04 15:30"),
    ],
)
def test_wall_to_utc_in_gaps_and_folds(zone: str, local: str, expected: str) -> None:
    assert wall_to_utc(*wall(local), zone) == utc(expected)


def test_wall_to_utc_takes_the_first_of_two_whatever_fold_the_time_carries() -> None:
    on, at = wall("2026-10-25 02:30")
    assert wall_to_utc(on, at.replace(fold=1), BERLIN) == utc("2026-10-25 00:30")


@pytest.mark.parametrize(("day", "zone"), [(dt.date.min, "Asia/Tokyo"), (dt.date.max, NEW_YORK)])
def test_wall_to_utc_is_held_at_the_edge_of_time(day: dt.date, zone: str) -> None:
    at = dt.time(0, 30) if day == dt.date.min else dt.time(23, 30)
    assert wall_to_utc(day, at, zone) == dt.datetime.combine(day, at, tzinfo=dt.UTC)


def instants(on: dt.date, at: dt.time, zone: ZoneInfo) -> list[dt.datetime]:
    """Every instant at which a clock in ``zone`` shows this, found by trying all offsets of that week."""
    local = dt.datetime.combine(on, at)
    around = [local.replace(tzinfo=dt.UTC) + dt.timedelta(hours=hours) for hours in range(-72, 73)]
    offsets = {moment.astimezone(zone).utcoffset() for moment in around}
    tried = {(local - offset).replace(tzinfo=dt.UTC) for offset in offsets if offset is not None}
    return sorted(moment for moment in tried if moment.astimezone(zone).replace(tzinfo=None) == local)


def last_instant_before(on: dt.date, at: dt.time, zone: ZoneInfo) -> dt.datetime:
    """The end of the gap: the first instant whose clock is past a wall time that does not exist."""
    local = dt.datetime.combine(on, at)
    low, high = (local.replace(tzinfo=dt.UTC) + dt.timedelta(hours=hours) for hours in (-40, 40))
    while high - low > dt.timedelta(microseconds=1):
        middle = low + (high - low) / 2
        if middle.astimezone(zone).replace(tzinfo=None) < local:
            low = middle
        else:
            high = middle
    return low


@REPRODUCIBLE
@given(
    st.dates(dt.date(1990, 1, 1), dt.date(2037, 12, 31)),
    st.times().map(lambda at: at.replace(microsecond=0)),
    st.sampled_from(ZONES),
)
@example(dt.date(2011, 12, 30), dt.time(12), APIA)
@example(dt.date(2026, 3, 29), dt.time(2, 30), BERLIN)
@example(dt.date(2026, 10, 25), dt.time(2, 30), BERLIN)
@example(dt.date(2026, 10, 4), dt.time(2, 15), LORD_HOWE)
def test_wall_to_utc_is_the_first_instant_or_keeps_the_offset_before_the_gap(
    on: dt.date, at: dt.time, name: str
) -> None:
    zone, result = ZoneInfo(name), wall_to_utc(on, at, name)
    there = instants(on, at, zone)
    if there:
        assert result == there[0]
        return
    before = last_instant_before(on, at, zone).astimezone(zone).utcoffset()
    assert before is not None
    assert result == (dt.datetime.combine(on, at) - before).replace(tzinfo=dt.UTC)


@cache
def changes_of_the_clock(name: str, year: int) -> list[dt.datetime]:
    """Instants up to six hours after each change of a year; its first instant where there is none."""
    zone, first = ZoneInfo(name), dt.datetime(year, 1, 1, tzinfo=dt.UTC)
    hours = [first + dt.timedelta(hours=hour) for hour in range(0, 365 * 24, 6)]
    offsets = [hour.astimezone(zone).utcoffset() for hour in hours]
    return [hours[at] for at in range(1, len(hours)) if offsets[at] != offsets[at - 1]] or [first]


@st.composite
def jumps(draw: st.DrawFn) -> tuple[dt.date, dt.time, str]:
    """A wall time within two hours of a change of the clocks."""
    name = draw(st.sampled_from([zone for zone in ZONES if zone not in {"UTC", "Asia/Kathmandu"}]))
    changes = changes_of_the_clock(name, draw(st.integers(2000, 2037)))
    moment = draw(st.sampled_from(changes)) + dt.timedelta(minutes=draw(st.integers(-8 * 60, 120)))
    local = moment.astimezone(ZoneInfo(name))
    return local.date(), local.time().replace(second=0, microsecond=0), name


@REPRODUCIBLE
@given(jumps(), st.integers(0, 24 * 60))
def test_later_on_the_wall_is_never_earlier_by_more_than_the_jump(
    jump: tuple[dt.date, dt.time, str], minutes: int
) -> None:
    """Whatever the clocks do, a reminder for later comes later, save inside a gap, where it may come up to its length early."""
    on, at, name = jump
    later = dt.datetime.combine(on, at) + dt.timedelta(minutes=minutes)
    first, second = wall_to_utc(on, at, name), wall_to_utc(later.date(), later.time(), name)
    assert second >= first - dt.timedelta(hours=2)
    if instants(on, at, ZoneInfo(name)) and instants(later.date(), later.time(), ZoneInfo(name)):
        assert second >= first


# next_sending_day ---------------------------------------------------------------------------------------------


@REPRODUCIBLE
@given(st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)), st.sets(st.integers(0, 6)))
def test_next_sending_day_is_the_first_that_is_not_quiet(day: dt.date, quiet: set[int]) -> None:
    found = next_sending_day(day, quiet)
    if len(quiet) == 7:
        assert found == day  # a week of quiet days alone would never end; may_send says no
        return
    assert found.weekday() not in quiet
    assert 0 <= (found - day).days < 7
    assert all((day + dt.timedelta(days=ahead)).weekday() in quiet for ahead in range((found - day).days))


# SendingHours -------------------------------------------------------------------------------------------------


def hours(**changes: object) -> SendingHours:
    usual: dict[str, object] = {
        "zone": ZoneInfo(BERLIN),
        "reminder_time": dt.time(9),
        "sending_from": dt.time(8),
        "sending_until": dt.time(20),
        "quiet_days": frozenset({6}),
    }
    return SendingHours(**(usual | changes))  # type: ignore[arg-type]  # each has its type above


@pytest.mark.parametrize(
    ("local", "may_send", "daily"),
    [
        ("2026-11-23 07:59:59", False, False),
        ("2026-11-23 08:00", True, False),
        ("2026-11-23 08:59:59.999999", True, False),
        ("2026-11-23 09:00", True, True),
        ("2026-11-23 20:00", True, True),
        ("2026-11-23 20:00:59.5", True, True),  # "until 20:00" holds that minute
        ("2026-11-23 20:01", False, False),
        ("2026-11-22 12:00", False, False),  # a quiet Sunday
    ],
)
def test_sending_hours_on_the_persons_own_clock(local: str, may_send: bool, daily: bool) -> None:
    now = dt.datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(BERLIN)).astimezone(dt.UTC)
    assert hours().may_send(now) is may_send
    assert hours().daily_mail_is_due(now) is daily


def test_sending_hours_quiet_day_is_the_persons_not_utcs() -> None:
    monday_there_sunday_here = utc("2026-11-22 20:00")
    auckland = hours(zone=ZoneInfo("Pacific/Auckland"))
    assert auckland.local_date(monday_there_sunday_here) == dt.date(2026, 11, 23)
    assert auckland.may_send(monday_there_sunday_here)
    assert not hours(sending_until=dt.time(22)).may_send(monday_there_sunday_here)


def test_paused_until_is_the_first_day_with_mail_again() -> None:
    paused = hours(paused_until=dt.date(2026, 11, 24))
    assert not paused.daily_mail_is_due(utc("2026-11-23 12:00"))
    assert paused.daily_mail_is_due(utc("2026-11-24 12:00"))


@REPRODUCIBLE
@given(
    st.datetimes(*map(dt.datetime.fromisoformat, ("2020-01-01", "2035-01-01"))),
    st.sampled_from(ZONES),
    st.sets(st.integers(0, 6)).map(frozenset),
)
def test_a_daily_mail_is_due_only_when_mail_may_go(
    moment: dt.datetime, zone: str, quiet: frozenset[int]
) -> None:
    now, some = moment.replace(tzinfo=dt.UTC), hours(zone=ZoneInfo(zone), quiet_days=quiet)
    local = now.astimezone(ZoneInfo(zone))
    if some.daily_mail_is_due(now):
        assert some.may_send(now)
    if some.may_send(now):
        assert local.weekday() not in quiet
        assert dt.time(8) <= local.time() < dt.time(20, 1)
