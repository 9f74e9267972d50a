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
CASES = [
    (language, sentence)
    for language in AROUND
    for sentence in (Path(__file__).parent / f"benign_{language}.txt")
    .read_text(encoding="utf-8")
    .splitlines()
]


@pytest.mark.parametrize(("language", "sentence"), CASES)
def test_a_kind_sentence_blocks_nothing(language: str, sentence: str) -> None:
    for kind in (StepKind.ACKNOWLEDGE, StepKind.THANKS, StepKind.KEEP_IN_TOUCH):
        findings = check(kind, AROUND[language].format(sentence=sentence), Facts(), language=language)
        assert [finding.id for finding in findings if finding.severity == "block"] == []
