"""The labelled corpus in halves: large enough, readable, each text once. What the checks make of it is measured by
``make bench-drafts``; the half that is kept unseen is not printed anywhere."""

import pytest

from followups.drafting.checks.base import TABLE
from tests.followups.drafting import corpus

SENTENCES = [row for language in corpus.LANGUAGES for row in corpus.rows(language, "sentences")]
MESSAGES = [row for language in corpus.LANGUAGES for row in corpus.rows(language, "messages")]


def test_there_are_enough_of_them() -> None:
    assert len(SENTENCES) >= 400
    assert len(MESSAGES) >= 80


@pytest.mark.parametrize("rows", [SENTENCES, MESSAGES], ids=["sentences", "messages"])
def test_each_text_is_there_once_and_can_be_read(rows: list[corpus.Row]) -> None:
    assert len({row["id"] for row in rows}) == len({(row["lang"], row["text"]) for row in rows}) == len(rows)
    for row in rows:
        corpus.facts_of(row)
        assert set(row.get("blocks", [row.get("check")])) <= set(TABLE)
        assert row.get("level") in {None, "block", "warn"}


@pytest.mark.parametrize("rows", [SENTENCES, MESSAGES], ids=["sentences", "messages"])
def test_the_halves_are_halves(rows: list[corpus.Row]) -> None:
    share = sum(map(corpus.is_open, rows)) / len(rows)
    assert 0.4 < share < 0.6


def test_the_open_half_is_judged_as_labelled() -> None:
    """The bounds of the method on the half that may be looked at; the other half has the same, in the benchmark."""
    counts = corpus.measure(filter(corpus.is_open, SENTENCES + MESSAGES))
    assert counts.recall >= 0.95, counts.errors
    assert counts.precision >= 0.92, counts.errors
