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


GROUPS = sorted({(row["language"], row["about"]) for row in SENTENCES})


@pytest.mark.parametrize(("language", "about"), GROUPS)
def test_sentences_are_judged_as_labelled(language: str, about: str) -> None:
    """All of one check in one test, as there are thousands; each one that is judged otherwise is named."""
    rows = [row for row in SENTENCES if (row["language"], row["about"]) == (language, about)]
    assert [complaint for row in rows for complaint in complaints(row)] == []


def complaints(row: dict[str, Any]) -> list[str]:
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
    levels = [finding.severity for finding in found][:1]
    if levels != ([row["level"]] if row["level"] else []):
        return [f"{row['kind']}: {levels}, not {row['level']}: {row['text']}"]
    if "words" in row:
        words = row["text"][found[0].start : found[0].end].strip(" ,;")
        if words != row["words"]:
            return [f"{row['kind']}: {words!r}, not {row['words']!r}: {row['text']}"]
    return []


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_have_the_labelled_blocks(language: str) -> None:
    wrong = []
    for row in MESSAGES:
        if row["language"] == language:
            findings = check(StepKind(row["kind"]), row["text"], facts_of(row), language=language)
            blocks = sorted({finding.id for finding in findings if finding.severity == "block"})
            if blocks != row["blocks"]:
                wrong.append(f"{blocks}, not {row['blocks']}: {row['text']}")
    assert wrong == []
