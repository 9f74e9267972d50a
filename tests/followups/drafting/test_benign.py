"""Ordinary kind sentences from many trades, in which no word means harm."""

from pathlib import Path

import pytest

from followups.drafting.checks import check
from followups.drafting.facts import Facts
from followups.enums import StepKind

AROUND = "Vielen Dank für Ihre Nachricht. Ihre Wahl verstehe ich gut. Das Haus ist schön. {sentence}"
SENTENCES = (Path(__file__).parent / "benign_de.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_kind_sentence_blocks_nothing(sentence: str) -> None:
    for kind in (StepKind.ACKNOWLEDGE, StepKind.THANKS, StepKind.KEEP_IN_TOUCH):
        findings = check(kind, AROUND.format(sentence=sentence), Facts(), language="de")
        assert [finding.id for finding in findings if finding.severity == "block"] == []
