"""Random lives of applications: whatever happens in whatever order, what must hold holds after every step.

Each example of Hypothesis is a beginning with twelve futures, so twelve lives: what they share is lived once.
The seeds are fixed, so that every run lives the same lives. ``SOFTENING_LIVES=20000 make test-sqlite
TESTS=tests/followups/test_random_lives.py`` lives that many others; a failure prints the seed and the shortest life
that fails, and ``SOFTENING_SEED`` lives it again.
"""

import os
import secrets

import hypothesis
import pytest
import time_machine
from django.db import connection, transaction
from hypothesis import HealthCheck, Phase
from hypothesis import strategies as st

from softening.pages.invariants import find_problems
from tests.followups.lives import START, Life

SHARDS = 16
ASKED = int(os.environ.get("SOFTENING_LIVES", "0"))
SEED = int(os.environ.get("SOFTENING_SEED", "0")) or (secrets.randbelow(2**32) if ASKED else 20261123)
LIVES, LIVES_ON_POSTGRESQL = 2_100, 200

# Each name as often as its weight.
WEIGHTS = {
    "go_on": 4, "reject": 4, "undo": 4, "move": 2, "log": 2,
    "wait": 3, "until_mail_time": 4, "enqueue": 1, "profile": 2,
    "done": 3, "take_back": 2, "let_go": 1, "put_off": 2, "write_anyway": 2, "answered": 1, "take_back_answer": 1,
    "write": 2, "start_over": 1, "answer_gap": 1, "self_check": 1, "close": 1, "reopen": 1,
    "interview": 1, "contact": 1, "edit_contact": 1, "edit_company": 1, "rename": 1, "correct_stage": 1,
}  # fmt: skip
Action = tuple[str, int, int]
NUMBERS = st.integers(0, 23)
ACTIONS = st.tuples(
    st.sampled_from([name for name, weight in WEIGHTS.items() for _ in range(weight)]), NUMBERS, NUMBERS
)
FUTURES = 12  # a life is logged, goes through what they share, and ends in one of these
SHARED, FUTURE = st.lists(ACTIONS, min_size=2, max_size=6), st.lists(ACTIONS, min_size=2, max_size=4)


def _examples_per_shard() -> int:
    lives = ASKED or (LIVES if connection.vendor == "sqlite" else LIVES_ON_POSTGRESQL)
    return -(-lives // (SHARDS * FUTURES))


def _live(start: int, shared: list[Action], futures: tuple[list[Action], ...]) -> None:
    with time_machine.travel(START, tick=False) as clock, transaction.atomic():
        life = Life(clock)
        life.act("log", start, 1 + start % 4)
        if start % 4:
            life.act("reject", start, start)
        for action in shared:
            life.act(*action)
        for future in futures:
            with life.fork() as other:
                for action in future:
                    other.act(*action)
        if start == 0:  # now and then all of check_data
            assert list(find_problems()) == []
        transaction.set_rollback(True)


@pytest.mark.django_db
@pytest.mark.parametrize("shard", range(SHARDS))
def test_whatever_happens_what_must_hold_holds(shard: int) -> None:
    lives = hypothesis.settings(
        max_examples=_examples_per_shard(),
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    print(f"SOFTENING_SEED={SEED}")  # noqa: T201  # shown with a failure
    hypothesis.seed(SEED + shard)(
        lives(hypothesis.given(NUMBERS, SHARED, st.tuples(*[FUTURE] * FUTURES))(_live))
    )()
