"""The checks: where findings point, what they leave alone, how they are entered, and how they speak."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from applications.enums import Stage, ToldBy
from followups.drafting.checks import Finding, check, has_block
from followups.drafting.checks.base import TABLE, WRITTEN, check_for
from followups.drafting.checks.detail import word_range
from followups.drafting.checks.normal import normal
from followups.drafting.checks.words import words_for
from followups.drafting.compose import compose
from followups.drafting.facts import Facts
from followups.enums import StepKind
from tests.followups.drafting.worlds import FULL, KINDS

A, C, Q = KINDS


def test_offsets_point_at_the_words_of_the_text_as_given() -> None:
    text = "Dear José\u0301,\r\n\r\nI respect your decision\u00a0– “but”…\u200b Why?"
    for finding in check(A, text, Facts()):
        if finding.id in {"L1", "L2"}:
            assert text[finding.start : finding.end] in {"but", "Why"}
    assert {finding.id for finding in check(A, text, Facts())} >= {"L1", "L2", "S4"}


@given(st.text(max_size=80))
@settings(deadline=None)
def test_normal_text_keeps_its_place(text: str) -> None:
    seen = normal(text)
    assert len(seen.cased) == len(seen.lower)
    for index in range(len(seen.cased)):
        start, end = seen.original(index, index + 1)
        assert 0 <= start <= end <= len(text)


@given(st.text(max_size=300), st.sampled_from(sorted(WRITTEN)))
@settings(deadline=None, max_examples=150)
def test_any_text_is_read_without_an_error(text: str, kind: StepKind) -> None:
    for finding in check(kind, text, FULL):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message
        assert finding.mend


def test_quoted_thread_and_signature_are_not_the_writers_words() -> None:
    body = compose(A, FULL, seed="a").body
    thread = "\n\nOn 20 Nov Marta wrote:\n> Why [name]? But reconsider.\n-- \nElif [x] but why?"
    assert check(A, body + thread, FULL) == check(A, body, FULL)


def test_offsets_stay_true_behind_a_quoted_line() -> None:
    text = "> why\nThank you, but I respect your decision."
    found = [finding for finding in check(A, text, Facts()) if finding.id == "L1"]
    assert text[found[0].start : found[0].end] == "but"


def test_contrast_blocks_beside_the_acceptance_and_warns_further_off() -> None:
    text = "Thank you. The tour was short but kind. I liked the depot. I respect your decision. But why not."
    found = [(f.severity, text[f.start : f.end]) for f in check(A, text, Facts()) if f.id == "L1"]
    assert found == [("warn", "but"), ("block", "But")]


def test_each_contrast_is_named() -> None:
    text = "I respect your decision, but it hurts. However, I go on."
    assert [text[f.start : f.end] for f in check(A, text, Facts()) if f.id == "L1"] == ["but", "However"]


@pytest.mark.parametrize(
    ("told_by", "count", "found"),
    [
        (ToldBy.HUMAN_MAIL, 34, True),
        (ToldBy.HUMAN_MAIL, 35, False),
        (ToldBy.HUMAN_MAIL, 80, False),
        (ToldBy.HUMAN_MAIL, 81, True),
        (ToldBy.PHONE, 19, True),
        (ToldBy.PHONE, 20, False),
        (ToldBy.LINKEDIN, 60, False),
        (ToldBy.LINKEDIN, 61, True),
    ],
)
def test_length_of_an_acknowledgement(told_by: ToldBy, count: int, found: bool) -> None:
    findings = check(A, "word " * count, Facts(told_by=told_by))
    assert ("F6" in {finding.id for finding in findings}) is found


@pytest.mark.parametrize(("count", "found"), [(34, True), (35, False), (55, False), (56, True)])
def test_card_counts_what_is_between_greeting_and_closing(count: int, found: bool) -> None:
    text = (
        f"23 November\n\nDear Marta,\n\n{'word ' * count}\n\nWith good wishes,\nElif Demir\nelif@example.org"
    )
    assert ("F6" in {finding.id for finding in check(C, text, FULL)}) is found


def test_word_ranges_by_kind() -> None:
    assert word_range(Q, ToldBy.UNKNOWN) == (60, 120)
    assert word_range(Q, ToldBy.LINKEDIN) == (60, 80)
    assert word_range(C, ToldBy.LINKEDIN) == (35, 55)
    assert word_range(StepKind.DEBRIEF, ToldBy.UNKNOWN) is None


def test_nobody_met_is_not_asked_for_a_note() -> None:
    asked = [finding.id for finding in check(Q, "Thank you.", Facts())]
    paper = [finding.id for finding in check(Q, "Thank you.", Facts(stage=Stage.S1))]
    assert ("F5" in asked, "F5" in paper) == (True, False)


def test_private_kinds_have_no_checks() -> None:
    assert check(StepKind.DEBRIEF, "Why? [x] but reconsider.", FULL) == []


def test_has_block() -> None:
    warn = Finding("F6", "warn", 0, 0, "m", "n")
    assert not has_block([])
    assert not has_block([warn])
    assert has_block([warn, replace(warn, severity="block")])


def test_a_language_without_lists_says_so() -> None:
    with pytest.raises(LookupError, match="'xx'"):
        check(A, "Merci.", FULL, language="xx")
    assert words_for("en-GB") is words_for("en")


def test_the_table_holds_each_check_once() -> None:
    names = [*(f"F{number}" for number in range(1, 9)), *(f"L{number}" for number in range(1, 19))]
    names += [f"S{number}" for number in range(1, 11)]
    assert sorted(TABLE) == sorted(names)
    with pytest.raises(ValueError, match="F1"):
        check_for("F1", severity="block")(lambda message: [])


def test_findings_speak_calmly() -> None:
    """No blame, no cheer, none of the words this product does not say, in any message a check can give."""
    texts = [
        "Why? But reconsider [x]. Thanks thanks thanks thanks thanks. Marta Ruis at harbour & vale, Jonas Berg."
    ]
    texts += [
        "",
        "Dear Ms Ruiz,\nWhich areas did I lack? Could we meet?",
        "Dear X,\nWhat? I respect your decision.",
    ]
    texts += ["word " * 200, "Please tell me. I respect your decision, but no."]
    spoken = set()
    for text in texts:
        for kind in WRITTEN:
            for finding in check(kind, text, replace(FULL, others=("Jonas Berg",))):
                spoken |= {finding.message, finding.mend}
    assert len(spoken) > 30
    for sentence in spoken:
        assert "!" not in sentence
        assert not any(
            word in sentence.lower() for word in ("unfortunately", "fail", "wrong", "reject", "must", "error")
        )
        assert sentence.rstrip("”").endswith((".", ".”"))


def test_order_of_others_does_not_matter() -> None:
    others = [f"Company {number}" for number in range(50)] + ["Nordlicht GmbH"]
    random.Random(1).shuffle(others)
    text = "Thank you for the talk at Nordlicht GmbH and Harbour & Vale."
    found = [f for f in check(A, text, replace(FULL, others=tuple(others))) if f.id == "F2"]
    assert [text[f.start : f.end] for f in found] == ["Nordlicht GmbH"]
