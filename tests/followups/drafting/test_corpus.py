"""The labelled corpus: each sentence says which check it is about and what that check must find."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from applications.enums import Stage
from followups.drafting.checks import check
from followups.drafting.facts import Facts
from followups.enums import StepKind

LANGUAGES = ("de", "en", "fr")
ROWS: list[dict[str, Any]] = [
    {"language": language, **json.loads(line)}
    for language in LANGUAGES
    for line in (Path(__file__).parent / f"corpus_{language}.jsonl").read_text(encoding="utf-8").splitlines()
]
SENTENCES = [row for row in ROWS if row["about"] != "message"]
MESSAGES = [row for row in ROWS if row["about"] == "message"]


def facts_of(row: dict[str, Any]) -> Facts:
    given = dict(row.get("facts", {}))
    for name in ("company_aliases", "also_met", "others", "other_roles"):
        given[name] = tuple(given.get(name, ()))
    for name in ("interview_date", "card_date"):
        given[name] = date.fromisoformat(given[name]) if name in given else None
    return Facts(**{**given, "stage": Stage(given.get("stage", "unknown"))})


@pytest.mark.parametrize("language", LANGUAGES)
def test_corpus_is_large_enough(language: str) -> None:
    assert len([row for row in ROWS if row["language"] == language]) >= 120


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: f"{row['about']}: {row['text'][:50]}")
def test_sentence_is_judged_as_labelled(row: dict[str, Any]) -> None:
    found = [
        finding
        for finding in check(
            StepKind(row["kind"]),
            row["text"],
            facts_of(row),
            subject=row.get("subject", ""),
            language=row["language"],
        )
        if finding.id == row["about"]
    ]
    assert [finding.severity for finding in found][:1] == ([row["level"]] if row["level"] else [])
    if "words" in row:
        assert row["text"][found[0].start : found[0].end].strip(" ,;") == row["words"]


@pytest.mark.parametrize("row", MESSAGES, ids=lambda row: row["text"][:60].replace("\n", " "))
def test_message_has_the_labelled_blocks(row: dict[str, Any]) -> None:
    findings = check(StepKind(row["kind"]), row["text"], facts_of(row), language=row["language"])
    assert sorted({finding.id for finding in findings if finding.severity == "block"}) == row["blocks"]
