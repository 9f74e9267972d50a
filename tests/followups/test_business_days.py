"""Business days around real holidays, and against numpy on the same holiday list."""

import datetime as dt

import holidays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.business_days import Calendar, add_months

day = dt.date.fromisoformat
days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
countries = st.sampled_from(["US", "GB", "DE", "FR", "JP", "IL", "SA", "BD", "CN", "IN", "XX", ""])
quiet_countries = st.sampled_from(["US", "GB", "DE", "FR", "JP", "IT", ""])

# 20 cases read from a wall calendar: country, part, from, how many business days, the result.
BY_HAND = [
    ("US", None, "2026-11-25", 1, "2026-11-27"),  # Thanksgiving is Thursday 26
    ("US", None, "2026-07-02", 1, "2026-07-06"),  # 4 July is a Saturday, observed on Friday 3
    ("US", None, "2026-12-24", 1, "2026-12-28"),  # Christmas Day is a Friday
    ("US", None, "2026-09-04", 1, "2026-09-08"),  # Labor Day
    ("US", None, "2027-01-15", 1, "2027-01-19"),  # Martin Luther King Day
    ("US", None, "2026-11-28", 0, "2026-11-30"),  # a Saturday counts as Monday
    ("US", None, "2026-11-28", 3, "2026-12-03"),
    ("GB", "ENG", "2026-04-02", 1, "2026-04-07"),  # Good Friday and Easter Monday
    ("GB", "SCT", "2026-12-31", 1, "2027-01-05"),  # Scotland keeps 1 and 2 January; 2 is a Saturday, Monday 4
    ("GB", "ENG", "2026-12-31", 1, "2027-01-04"),  # England has 1 January alone
    ("DE", None, "2026-04-30", 1, "2026-05-04"),  # 1 May is a Friday
    ("DE", "BY", "2026-06-03", 1, "2026-06-05"),  # Corpus Christi, in Bavaria
    ("DE", "BE", "2026-06-03", 1, "2026-06-04"),  # not in Berlin
    ("FR", None, "2026-07-13", 1, "2026-07-15"),  # 14 July
    ("FR", None, "2026-05-13", 1, "2026-05-15"),  # Ascension Day
    ("JP", None, "2026-05-01", 1, "2026-05-07"),  # Golden Week: 3 to 5, and 6 in lieu
    ("IL", None, "2026-02-05", 1, "2026-02-08"),  # Thursday to Sunday: Friday and Saturday are free
    ("SA", None, "2026-02-05", 1, "2026-02-08"),  # the same in Riyadh
    ("IT", None, "2026-12-07", 1, "2026-12-09"),  # 8 December
    ("US", None, "2026-11-30", -2, "2026-11-25"),  # back over Thanksgiving: 27, then 25
]


@pytest.mark.parametrize(("country", "part", "start", "count", "expected"), BY_HAND)
def test_add_around_real_holidays(country, part, start, count, expected):
    assert Calendar(country, part).add(day(start), count) == day(expected)


# Twenty countries with the weekends they have had in these years, as numpy spells them.
WEEKMASKS = [
    ("US", None, "1111100"),
    ("CA", "ON", "1111100"),
    ("GB", "ENG", "1111100"),
    ("IE", None, "1111100"),
    ("DE", "BY", "1111100"),
    ("AT", None, "1111100"),
    ("CH", "ZH", "1111100"),
    ("FR", None, "1111100"),
    ("BE", None, "1111100"),
    ("NL", None, "1111100"),
    ("IT", None, "1111100"),
    ("ES", "MD", "1111100"),
    ("PL", None, "1111100"),
    ("SE", None, "1111100"),
    ("JP", None, "1111100"),
    ("BR", None, "1111100"),
    ("ZA", None, "1111100"),
    ("IL", None, "1111001"),
    ("SA", None, "1111001"),
    ("BD", None, "1111001"),
]
COUNTS = [0, 1, 2, 3, 5, 8, 10, 15, -1, -4]


@pytest.mark.parametrize(("country", "part", "weekmask"), WEEKMASKS)
def test_add_equals_numpy_on_the_same_holidays(country, part, weekmask):
    """Ten thousand additions a country, over six years."""
    listed = sorted(holidays.country_holidays(country, subdiv=part, years=range(2023, 2033)))
    origins = np.arange("2024-01-01", "2029-12-31", 2, dtype="datetime64[D]")[:1000]
    expected = np.busday_offset(
        origins[:, None], np.array(COUNTS)[None, :], roll="forward", weekmask=weekmask, holidays=listed
    )
    calendar = Calendar(country, part)
    ours = [[calendar.add(origin, count) for count in COUNTS] for origin in origins.astype(object)]
    assert expected.size == 10_000
    assert ours == expected.astype(object).tolist()


@pytest.mark.parametrize(
    ("learned", "zero"),
    [
        ("2026-11-18T09:00", "2026-11-18"),
        ("2026-11-18T16:00", "2026-11-18"),
        ("2026-11-18T16:00:01", "2026-11-19"),
        ("2026-11-18T23:59", "2026-11-19"),
        ("2026-11-20T18:30", "2026-11-23"),  # Friday evening
        ("2026-11-21T10:00", "2026-11-23"),  # Saturday
        ("2026-11-22T20:00", "2026-11-23"),  # Sunday evening: Monday, not Tuesday
        ("2026-11-25T17:00", "2026-11-27"),  # the evening before Thanksgiving
        ("2026-11-26T10:00", "2026-11-27"),  # Thanksgiving itself
    ],
)
def test_day_zero_of_a_time(learned, zero):
    assert Calendar("US").day_zero(dt.datetime.fromisoformat(learned)) == day(zero)


@pytest.mark.parametrize(("learned", "zero"), [("2026-11-20", "2026-11-20"), ("2026-11-21", "2026-11-23")])
def test_day_zero_of_a_date_counts_as_before_four(learned, zero):
    assert Calendar("US").day_zero(day(learned)) == day(zero)


@pytest.mark.parametrize("country", ["", "XX", "utils", "  ", "\x00", "a" * 10_000])
def test_an_unknown_country_works_monday_to_friday(country):
    calendar = Calendar(country)
    assert calendar.is_business_day(day("2026-12-25"))
    assert not calendar.is_business_day(day("2026-12-26"))


@pytest.mark.parametrize("part", ["", "XX", "nowhere", "b" * 10_000])
def test_a_bad_part_counts_as_the_country(part):
    assert Calendar("DE", part).add(day("2026-06-03"), 1) == day("2026-06-04")
    assert Calendar("de", part).is_public_holiday(day("2026-10-03"))


def test_a_part_is_found_in_small_letters_and_by_its_name():
    assert Calendar("DE", "by").is_public_holiday(day("2026-06-04"))
    assert Calendar("DE", "Bayern").is_public_holiday(day("2026-06-04"))


def test_a_weekend_that_moved_is_read_by_date():
    """Saudi Arabia went from Thursday and Friday to Friday and Saturday in June 2013."""
    calendar = Calendar("SA")
    assert not calendar.is_business_day(day("2012-02-09"))
    assert calendar.is_business_day(day("2026-02-05"))


@pytest.mark.parametrize(
    ("country", "due", "moved"),
    [
        ("US", "2026-11-18", "2026-11-18"),  # an ordinary Wednesday
        ("US", "2026-11-20", "2026-11-20"),  # a Friday before a bare weekend
        (
            "US",
            "2026-09-04",
            "2026-09-09",
        ),  # Friday before Labor Day: Tuesday is the first, Wednesday the second
        ("US", "2026-11-25", "2026-11-25"),  # one free day follows: no long run
        ("DE", "2026-04-02", "2026-04-08"),  # Thursday before Easter
        ("DE", "2026-12-18", "2026-12-18"),  # before the quiet time
        ("DE", "2026-12-21", "2027-01-05"),  # in it: Monday 4 is the first, Tuesday 5 the second
        ("DE", "2027-01-01", "2027-01-05"),
        ("DE", "2027-01-04", "2027-01-04"),
        ("DE", "2026-12-19", "2027-01-05"),  # a Saturday rolls into it
        ("JP", "2026-05-01", "2026-05-08"),  # Friday before Golden Week
    ],
)
def test_quiet_days_move_to_the_second_business_day_after(country, due, moved):
    assert Calendar(country).shift_from_quiet_run(day(due)) == day(moved)


@pytest.mark.parametrize(
    ("country", "keep", "moved"),
    [("FR", True, "2026-09-02"), ("FR", False, "2026-08-11"), ("DE", True, "2026-08-11")],
)
def test_august_is_quiet_for_keeping_in_touch_in_france(country, keep, moved):
    assert Calendar(country).shift_from_quiet_run(day("2026-08-11"), keep_in_touch=keep) == day(moved)


@pytest.mark.parametrize(
    ("country", "on", "quiet"),
    [
        ("US", "2027-12-17", False),
        ("US", "2027-12-20", True),  # a Monday, the first day of the quiet time
        ("US", "2028-01-03", True),  # a Monday, its last
        ("US", "2028-01-04", False),
        ("DE", "2026-10-02", False),  # the holiday is a Saturday: two free days are no long run
        ("DE", "2026-04-30", True),  # Friday 1 May makes it three
        ("FR", "2026-08-12", False),
    ],
)
def test_quiet_days(country, on, quiet):
    assert Calendar(country).is_quiet(day(on)) is quiet


def test_august_in_france_is_quiet_for_keeping_in_touch_alone():
    france = Calendar("FR")
    assert france.is_quiet(day("2026-08-12"), keep_in_touch=True)
    assert france.shift_from_quiet_run(day("2026-08-12")) == day("2026-08-12")
    assert france.last_not_quiet(day("2026-07-30"), day("2026-08-05")) == day("2026-08-05")
    assert france.last_not_quiet(day("2026-07-30"), day("2026-08-05"), keep_in_touch=True) == day(
        "2026-07-31"
    )
    assert france.best_day(day("2026-08-11"), day("2026-09-03")) == day("2026-08-11")
    assert france.best_day(day("2026-08-11"), day("2026-09-03"), keep_in_touch=True) == day("2026-09-01")


def test_last_not_quiet_ends_a_window_before_the_quiet_time():
    calendar = Calendar("DE")
    assert calendar.last_not_quiet(day("2026-12-17"), day("2026-12-22")) == day("2026-12-18")
    assert calendar.last_not_quiet(day("2026-12-21"), day("2026-12-22")) == day("2026-12-21")
    assert calendar.last_not_quiet(day("2026-11-18"), day("2026-11-20")) == day("2026-11-20")


@pytest.mark.parametrize(
    ("first", "last", "best"),
    [
        ("2026-11-20", "2026-11-25", "2026-11-24"),
        ("2026-11-19", "2026-11-23", "2026-11-19"),
        ("2026-11-20", "2026-11-23", None),
        ("2026-11-24", "2026-11-24", "2026-11-24"),  # a window of one day
        ("2026-11-26", "2026-11-30", None),  # Thanksgiving is the only Thursday in it
    ],
)
def test_best_day_is_tuesday_to_thursday_within_the_window(first, last, best):
    assert Calendar("US").best_day(day(first), day(last)) == (best and day(best))


def test_a_card_is_posted_one_business_day_before_it_arrives():
    assert Calendar("US").post_by(day("2026-11-30")) == day("2026-11-27")
    assert Calendar("US").post_by(day("2026-11-29")) == day("2026-11-25")


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-11-20", 3, "2027-02-20"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-01-31", -3, "2025-10-31"),
        ("2026-12-15", 12, "2027-12-15"),
    ],
)
def test_add_months_keeps_the_day_or_the_end_of_the_month(start, months, expected):
    assert add_months(day(start), months) == day(expected)


@given(countries, days, st.integers(-20, 20))
def test_add_lands_on_a_business_day_and_can_be_taken_back(country, start, count):
    calendar = Calendar(country)
    there = calendar.add(start, count)
    assert calendar.is_business_day(there)
    assert calendar.add(there, -count) == calendar.next_business_day(start)


@given(countries, days, st.integers(0, 10), st.integers(0, 10))
def test_adding_twice_is_adding_the_sum(country, start, one, two):
    calendar = Calendar(country)
    assert calendar.add(calendar.add(start, one), two) == calendar.add(start, one + two)


@given(countries, days)
def test_next_and_previous_are_the_nearest(country, start):
    calendar = Calendar(country)
    following, before = calendar.next_business_day(start), calendar.previous_business_day(start)
    assert before <= start <= following
    between = [before + dt.timedelta(days=n) for n in range(1, (following - before).days)]
    assert not any(calendar.is_business_day(d) for d in between)


@given(quiet_countries, days, st.booleans())
def test_a_moved_day_is_never_earlier_never_quiet_and_stays(country, due, keep):
    calendar = Calendar(country)
    moved = calendar.shift_from_quiet_run(due, keep_in_touch=keep)
    assert moved >= due
    assert calendar.is_business_day(moved)
    assert not calendar.is_quiet(moved, keep_in_touch=keep)
    assert calendar.shift_from_quiet_run(moved, keep_in_touch=keep) == moved
