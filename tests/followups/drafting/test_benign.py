"""Ordinary kind sentences from many trades, in which no word means harm."""

from pathlib import Path

import pytest

from followups.drafting.checks import check
from followups.drafting.facts import Facts
from followups.enums import StepKind

AROUND = {
    "de": "Vielen Dank für Ihre Nachricht. Ihre Wahl verstehe ich gut. Das Haus ist schön. {sentence}",
    "en": "Thank you for your message. I respect your decision. The house is fine. {sentence}",
}


@pytest.mark.parametrize("kind", [StepKind.ACKNOWLEDGE, StepKind.THANKS, StepKind.KEEP_IN_TOUCH])
@pytest.mark.parametrize("language", AROUND)
def test_a_kind_sentence_blocks_nothing(language: str, kind: StepKind) -> None:
    wrong = []
    for sentence in (Path(__file__).parent / f"benign_{language}.txt").read_text("utf-8").splitlines():
        findings = check(kind, AROUND[language].format(sentence=sentence), Facts(), language=language)
        wrong += [f"{one.id}: {sentence}" for one in findings if one.severity == "block"]
    assert wrong == []
