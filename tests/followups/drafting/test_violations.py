"""Each check finds a violation of its kind that is put into a clean draft, and finds nothing before."""

from dataclasses import replace

import pytest

from followups.drafting.checks import Finding, check
from followups.drafting.checks.base import TABLE
from followups.drafting.compose import compose
from followups.enums import StepKind
from tests.followups.drafting.violations import ENGLISH, VIOLATIONS, Draft, Violation
from tests.followups.drafting.worlds import FULL

GRAVITY = ("block", "warn", "info")
FACTS = replace(FULL, others=("Nordlicht GmbH", "Jonas Berg"))


def clean(kind: StepKind, number: int) -> Draft:
    draft = compose(kind, FULL, seed=str(number))
    return Draft(draft.subject, draft.body, FACTS)


def found(name: str, violation: Violation, kind: StepKind, draft: Draft) -> list[Finding]:
    """What the check finds, at least as grave as it should be."""
    least = GRAVITY.index(violation.severity)
    findings = check(kind, draft.body, draft.facts, subject=draft.subject, given=draft.given)
    return [one for one in findings if one.id == name and GRAVITY.index(one.severity) <= least]


@pytest.mark.parametrize(
    ("language", "name"), [(code, name) for code in VIOLATIONS for name in VIOLATIONS[code]]
)
def test_each_way_is_found(language: str, name: str) -> None:
    violation = VIOLATIONS[language][name]
    tried = 0
    for kind in violation.kinds:
        for place, way in enumerate(violation.ways):
            for number in range(3):
                draft = clean(kind, number)
                broken = way(draft, number)
                if broken == draft:
                    continue
                tried += 1
                assert found(name, violation, kind, broken), f"{kind}, way {place}:\n{broken.body}"
    assert tried >= len(violation.ways)


@pytest.mark.parametrize("name", sorted(ENGLISH))
def test_a_clean_draft_has_nothing_of_it(name: str) -> None:
    violation = ENGLISH[name]
    for kind in violation.kinds:
        for number in range(3):
            assert found(name, violation, kind, clean(kind, number)) == []


def test_every_check_can_be_violated() -> None:
    """S9 is about thanks, which has its own cases in the corpus."""
    assert set(TABLE) - set(ENGLISH) == {"S9"}
