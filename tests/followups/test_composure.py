"""The self-check: every answer at its limits, how long green holds, when red asks again."""

import datetime as dt
import itertools

import pytest

from followups.business_days import Calendar
from followups.composure import (
    COPY_VALID_FOR,
    QUESTIONS,
    OnlyThanks,
    Replaying,
    SelfCheckAnswers,
    WantsChange,
    held_until,
    is_fresh,
    is_leaving_out_sound,
    judge,
)
from followups.enums import Mood

NOON = dt.datetime.fromisoformat("2026-03-03T12:00")


def answers(heat=0, thanks="sure", change="no", replaying="hardly", rested=True):
    return SelfCheckAnswers(heat, OnlyThanks(thanks), WantsChange(change), Replaying(replaying), rested)


@pytest.mark.parametrize(
    ("given", "mood"),
    [
        (answers(), Mood.GREEN),
        (answers(heat=3), Mood.GREEN),
        (answers(heat=3, replaying="mostly"), Mood.GREEN),
        (answers(heat=4), Mood.AMBER),
        (answers(heat=6), Mood.AMBER),
        (answers(heat=7), Mood.RED),
        (answers(heat=10), Mood.RED),
        (answers(thanks="not_sure"), Mood.AMBER),
        (answers(thanks="no"), Mood.RED),
        (answers(change="a_bit"), Mood.AMBER),
        (answers(change="yes"), Mood.RED),
        (answers(rested=False), Mood.AMBER),
        (answers(heat=6, thanks="not_sure", change="a_bit", replaying="mostly", rested=False), Mood.AMBER),
        (answers(heat=7, thanks="sure", change="no", rested=True), Mood.RED),
    ],
)
def test_judge_at_each_limit(given, mood):
    assert judge(given) == mood


def test_replaying_never_changes_the_result():
    for heat, thanks, change, rested in itertools.product(
        range(11), OnlyThanks.values, WantsChange.values, (True, False)
    ):
        results = {judge(answers(heat, thanks, change, r, rested)) for r in Replaying.values}
        assert len(results) == 1


def test_judge_counts_over_all_answers():
    """Counted by hand over the 198 answers to questions 1, 2, 3 and 5."""
    every = [
        judge(answers(heat, thanks, change, "hardly", rested))
        for heat, thanks, change, rested in itertools.product(
            range(11), OnlyThanks.values, WantsChange.values, (True, False)
        )
    ]
    # green: heat 0-3, sure, no, rested. Not red: heat 0-6, two of three, two of three, rested or not.
    assert every.count(Mood.GREEN) == 4
    assert every.count(Mood.RED) == 11 * 3 * 3 * 2 - 7 * 2 * 2 * 2
    assert every.count(Mood.AMBER) == 7 * 2 * 2 * 2 - 4


@pytest.mark.parametrize("heat", [-1, 11])
def test_heat_outside_its_scale_is_an_error(heat):
    with pytest.raises(ValueError, match="heat must be 0 to 10"):
        answers(heat=heat)


@pytest.mark.parametrize(
    ("mood", "age", "fresh"),
    [
        (Mood.GREEN, dt.timedelta(0), True),
        (Mood.GREEN, dt.timedelta(hours=2), True),
        (Mood.GREEN, dt.timedelta(hours=2, seconds=1), False),
        (Mood.GREEN, dt.timedelta(seconds=-1), False),
        (Mood.AMBER, dt.timedelta(0), False),
        (Mood.RED, dt.timedelta(0), False),
        (None, dt.timedelta(0), False),
    ],
)
def test_only_green_is_fresh_and_for_two_hours(mood, age, fresh):
    assert dt.timedelta(hours=2) == COPY_VALID_FOR
    assert is_fresh(mood, NOON - age, NOON) is fresh


def test_green_without_a_time_is_not_fresh():
    assert is_fresh(Mood.GREEN, None, NOON) is False


@pytest.mark.parametrize(
    ("at", "until"),
    [
        ("2026-03-03T12:00", "2026-03-04T07:00"),
        ("2026-03-03T19:00", "2026-03-04T07:00"),
        ("2026-03-03T19:01", "2026-03-04T07:01"),
        ("2026-03-03T23:30", "2026-03-04T11:30"),
        ("2026-03-04T02:00", "2026-03-05T07:00"),
        ("2026-03-04T06:00", "2026-03-05T07:00"),
        ("2026-03-04T06:59", "2026-03-05T07:00"),
        ("2026-03-04T07:00", "2026-03-05T07:00"),
        ("2026-12-31T18:00", "2027-01-01T07:00"),
    ],
)
def test_red_is_held_until_the_next_morning_and_twelve_hours(at, until):
    assert held_until(dt.datetime.fromisoformat(at)) == dt.datetime.fromisoformat(until)


@pytest.mark.parametrize(
    ("mood", "reds", "today", "opens_on", "sound"),
    [
        (None, 0, "2026-03-13", None, False),  # BD+7
        (None, 0, "2026-03-16", None, True),  # BD+8
        (None, 0, "2026-03-16", "2026-03-17", False),  # its days have not come, and nobody has tried
        (None, 0, "2026-03-17", "2026-03-17", True),
        (Mood.AMBER, 0, "2026-03-16", "2026-03-17", True),
        (Mood.RED, 2, "2026-03-13", None, False),
        (Mood.RED, 3, "2026-03-04", "2026-03-09", True),
        (Mood.AMBER, 3, "2026-03-05", "2026-03-09", True),
        (Mood.GREEN, 3, "2026-03-25", None, False),
    ],
)
def test_leaving_out_is_sound_after_three_reds_or_eight_business_days(mood, reds, today, opens_on, sound):
    """The news is of Wednesday 4 March 2026."""
    day = dt.date.fromisoformat
    found = is_leaving_out_sound(
        mood,
        reds=reds,
        today=day(today),
        learned=day("2026-03-04"),
        calendar=Calendar("US"),
        opens_on=day(opens_on) if opens_on else None,
    )
    assert found is sound


def test_a_zone_stays_with_the_time_it_is_held_until():
    at = dt.datetime.fromisoformat("2026-03-03T12:00+09:00")
    assert held_until(at) == dt.datetime.fromisoformat("2026-03-04T07:00+09:00")


def test_the_form_asks_one_question_for_each_answer():
    assert [q.field for q in QUESTIONS] == ["heat", "only_thanks", "wants_change", "replaying", "rested"]
    assert all(str(q.text).strip() and "!" not in str(q.text) for q in QUESTIONS)
    assert [q.choices for q in QUESTIONS] == [None, OnlyThanks, WantsChange, Replaying, None]
