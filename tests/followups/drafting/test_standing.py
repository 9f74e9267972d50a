"""P1 to P4: the moment of sending, literal cases."""

import datetime as dt
from dataclasses import replace

import pytest

from followups.drafting.checks.base import WRITTEN
from followups.drafting.checks.standing import Standing, may_confirm, standing_findings
from followups.enums import Mood, StepKind

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
CALM = Standing(now=NOW, mood=Mood.GREEN, checked_at=NOW - dt.timedelta(hours=1), own_words_at=NOW)
A, C, Q, T = StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST, StepKind.THANKS


def found(kind: StepKind, standing: Standing) -> list[tuple[str, str]]:
    return [(finding.id, finding.severity) for finding in standing_findings(kind, standing)]


@pytest.mark.parametrize("kind", sorted(WRITTEN))
def test_a_calm_moment_has_nothing_to_say(kind: StepKind) -> None:
    assert found(kind, CALM) == []


@pytest.mark.parametrize("kind", sorted(WRITTEN))
def test_red_holds_every_kind(kind: StepKind) -> None:
    assert found(kind, replace(CALM, mood=Mood.RED)) == [("P1", "block")]


@pytest.mark.parametrize("kind", [Q, T])
@pytest.mark.parametrize(
    ("mood", "checked_at"),
    [
        (None, None),
        (Mood.AMBER, NOW),
        (Mood.GREEN, None),
        (Mood.GREEN, NOW - dt.timedelta(hours=2, seconds=1)),
        (Mood.GREEN, NOW + dt.timedelta(seconds=1)),
    ],
)
def test_request_and_thanks_wait_for_a_fresh_green(
    kind: StepKind, mood: Mood, checked_at: dt.datetime
) -> None:
    assert found(kind, replace(CALM, mood=mood, checked_at=checked_at)) == [("P1", "block")]


@pytest.mark.parametrize("kind", [Q, T])
def test_green_counts_for_two_hours(kind: StepKind) -> None:
    assert found(kind, replace(CALM, checked_at=NOW - dt.timedelta(hours=2))) == []


@pytest.mark.parametrize("kind", sorted(WRITTEN - {Q, T}))
def test_other_kinds_need_no_self_check(kind: StepKind) -> None:
    assert found(kind, replace(CALM, mood=None, checked_at=None)) == []


@pytest.mark.parametrize("beyond", [{"in_window": False}, {"over_budget": True}])
def test_window_and_budget_hold_until_the_person_confirms(beyond: dict[str, bool]) -> None:
    standing = replace(CALM, **beyond)
    assert found(A, standing) == [("P2", "block")]
    assert may_confirm(standing)
    assert found(A, replace(standing, confirmed=True)) == []


def test_a_wish_to_be_left_alone_cannot_be_confirmed_away() -> None:
    standing = replace(CALM, stopped=True, in_window=False, confirmed=True)
    assert found(A, standing) == [("P2", "block")]
    assert not may_confirm(standing)


def test_a_request_where_the_row_forbids_it() -> None:
    standing = replace(CALM, request_allowed=False)
    assert found(Q, standing) == [("P3", "block")]
    assert found(C, standing) == []


def test_own_words_are_asked_for_on_request_and_card() -> None:
    standing = replace(CALM, own_words_at=None)
    assert [found(kind, standing) for kind in (Q, C)] == [[("P4", "warn")]] * 2
    assert found(A, standing) == []


def test_all_at_once_come_in_order() -> None:
    standing = Standing(now=NOW, mood=Mood.RED, stopped=True, request_allowed=False)
    assert [id for id, _severity in found(Q, standing)] == ["P1", "P2", "P3", "P4"]
