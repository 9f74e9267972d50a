import datetime as dt

import pytest

from softening.outbox.enums import AttemptResult
from softening.outbox.rules import LADDER, Stage, judge, wait_after

TROUBLE, DEFERRED, REFUSED = AttemptResult.SERVER_TROUBLE, AttemptResult.DEFERRED, AttemptResult.REFUSED


@pytest.mark.parametrize(
    ("stage", "code", "expected"),
    [
        (Stage.CONNECT, None, TROUBLE),
        (Stage.CONNECT, 554, TROUBLE),
        (Stage.TLS, None, TROUBLE),
        (Stage.LOGIN, 535, TROUBLE),
        (Stage.SENDER, 451, TROUBLE),
        (Stage.SENDER, 550, TROUBLE),
        (Stage.RECIPIENT, None, TROUBLE),
        (Stage.RECIPIENT, 421, TROUBLE),
        (Stage.RECIPIENT, 530, TROUBLE),
        (Stage.RECIPIENT, 450, DEFERRED),
        (Stage.RECIPIENT, 550, REFUSED),
        (Stage.DATA, None, TROUBLE),
        (Stage.DATA, 451, DEFERRED),
        (Stage.DATA, 554, REFUSED),
        (Stage.BODY, None, DEFERRED),
        (Stage.BODY, 421, DEFERRED),
        (Stage.BODY, 451, DEFERRED),
        (Stage.BODY, 552, REFUSED),
    ],
)
def test_judge(stage: Stage, code: int | None, expected: AttemptResult) -> None:
    assert judge(stage, code) is expected


def test_first_wait_is_one_minute_sharp() -> None:
    assert {wait_after(1) for _ in range(50)} == {dt.timedelta(minutes=1)}


@pytest.mark.parametrize("failures", range(2, 9))
def test_later_waits_are_lengthened_by_a_tenth_at_most(failures: int) -> None:
    rung = LADDER[failures - 1]
    waits = {wait_after(failures) for _ in range(50)}
    assert len(waits) > 1
    assert all(wait is not None and rung <= wait <= rung * 1.1 for wait in waits)


def test_ninth_failure_is_the_last() -> None:
    assert [rung / dt.timedelta(minutes=1) for rung in LADDER] == [1, 5, 15, 60, 180, 360, 720, 1440]
    assert wait_after(8) is not None
    assert wait_after(9) is None
