"""The words beside a step: complete, short, calm; and a window told as a person would tell it."""

import datetime as dt
import re

import pytest
from django.utils import translation

from followups.enums import StepKind
from followups.playbook import plan, rules
from followups.reasons import ADDRESS_MISSING, NO_ADDRESS_AT_ALL, WORDS, instead, reason, when_text
from tests.followups.playbook.cases import ALL_CASES
from tests.followups.playbook.cases.base import situation

day = dt.date.fromisoformat
FORBIDDEN = re.compile(
    r"\b(unfortunately|fail\w*|reject\w*|at least|don.t worry|oops|ghost\w*|great|awesome|congratulations|sorry"
    r"|everything happens|their loss|stay positive|close second|should have)\b|!",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def test_every_rule_of_the_plan_has_words_and_no_words_are_unused():
    assert set(WORDS) == rules()


def some_situations():
    """The cases of the method by hand."""
    return [situation(case) for case in ALL_CASES]


def test_every_rule_is_used_by_some_situation():
    used = set()
    for facts in some_situations():
        result = plan(facts)
        used |= {step.rule for step in result.proposed + result.left_out}
    assert used == rules()


def test_what_is_left_out_always_has_an_instead_and_what_is_offered_never():
    for facts in some_situations():
        result = plan(facts)
        assert all(instead(step.rule, step.params) for step in result.left_out)
        assert not any(instead(step.rule, step.params) for step in result.proposed)


def sentences(text):
    return re.split(r"(?<=[.?])\s+", text)


@pytest.mark.parametrize("rule", sorted(WORDS))
def test_the_words_are_calm_and_short(rule):
    for text in filter(None, (reason(rule, {"address": "missing"}), instead(rule, {}))):
        assert FORBIDDEN.search(text) is None
        assert all(sentence[-1] in ".?" for sentence in sentences(text))
        assert [s for s in sentences(text) if len(s.split()) > 15] == []
        assert len(sentences(text)) <= 4


def test_no_two_rules_say_the_same():
    said = [str(words.reason) for rule, words in WORDS.items()]
    assert sorted(said) == sorted(set(said))


def test_a_missing_address_is_said_beside_the_card():
    assert reason("card.interviewed", {"address": "missing"}).endswith(str(ADDRESS_MISSING))
    nowhere = {"address": "missing", "email": "missing"}
    assert reason("card.interviewed", nowhere).endswith(str(NO_ADDRESS_AT_ALL))
    assert reason("card.interviewed", {"address": "known"}) == str(WORDS["card.interviewed"].reason)


def test_a_stated_wait_says_until_when():
    assert reason("new.wait", {"until": "2026-09-04"}).endswith("That is until 4 September 2026.")


def test_an_unknown_rule_is_an_error():
    with pytest.raises(KeyError):
        reason("card.nothing", {})
    with pytest.raises(KeyError):
        instead("card.nothing", {})


MONDAY = "2026-03-02"


@pytest.mark.parametrize(
    ("earliest", "latest", "today", "text"),
    [
        ("2026-03-02", "2026-03-02", MONDAY, "today"),
        ("2026-03-02", "2026-03-03", MONDAY, "today or tomorrow"),
        ("2026-02-26", "2026-03-03", MONDAY, "today or tomorrow"),
        ("2026-03-03", "2026-03-03", MONDAY, "tomorrow"),
        ("2026-03-03", "2026-03-04", MONDAY, "tomorrow or Wednesday"),
        ("2026-03-04", "2026-03-05", MONDAY, "on Wednesday or Thursday"),
        ("2026-03-06", "2026-03-06", MONDAY, "on Friday"),
        ("2026-03-05", "2026-03-12", MONDAY, "from Thursday, for a week"),
        ("2026-03-05", "2026-03-09", MONDAY, "from Thursday until 9 March"),
        ("2026-03-02", "2026-03-06", MONDAY, "today, or any day until Friday"),
        ("2026-02-20", "2026-03-20", MONDAY, "today, or any day until 20 March"),
        ("2026-06-04", "2026-06-18", MONDAY, "from 4 June, for two weeks"),
        ("2027-02-18", "2027-03-04", MONDAY, "from 18 February 2027, for two weeks"),
        ("2026-03-09", "2026-03-09", MONDAY, "on 9 March"),
        ("2026-02-20", "2026-03-01", MONDAY, "its useful time has passed; letting it go is fine"),
        ("1900-01-01", "2100-12-31", MONDAY, "today, or any day until 31 December 2100"),
    ],
)
def test_when_in_words(earliest, latest, today, text):
    assert when_text(day(earliest), day(latest), day(today)) == text


@pytest.mark.parametrize(
    ("earliest", "latest", "text"),
    [
        ("2026-03-03", "2026-03-04", "write it tomorrow, post it by Wednesday"),
        ("2026-03-02", "2026-03-03", "write it today, post it by tomorrow"),
        ("2026-02-27", "2026-03-02", "write and post it today"),
        ("2026-03-05", "2026-03-06", "write it on Thursday, post it by Friday"),
        ("2026-02-20", "2026-02-27", "its useful time has passed; letting it go is fine"),
    ],
)
def test_when_of_a_card_names_the_post(earliest, latest, text):
    assert when_text(day(earliest), day(latest), day(MONDAY), StepKind.CARD) == text
