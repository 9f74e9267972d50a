"""Each check finds a violation of its kind that is put into a clean draft, and finds nothing before."""

from dataclasses import replace

import pytest

from followups.drafting.checks import Finding, check
from followups.drafting.checks.base import TABLE
from followups.drafting.compose import compose
from followups.enums import StepKind
from tests.followups.drafting.violations import Draft, Violation
from tests.followups.drafting.violations_de import GERMAN
from tests.followups.drafting.violations_en import ENGLISH
from tests.followups.drafting.violations_fr import FRENCH
from tests.followups.drafting.worlds import FULL, facts_in

VIOLATIONS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}
GRAVITY = ("block", "warn", "info")
NOTES = {
    "en": FULL.talked_about,
    "de": "wie das Team im Bereitschaftsdienst seine Alarme selbst wählt",
    "fr": "la façon dont l'équipe d'astreinte choisit ses propres alertes",
}
OTHERS = ("Nordlicht GmbH", "Jonas Berg")


def clean(kind: StepKind, number: int, language: str) -> Draft:
    facts = replace(facts_in(language, FULL), talked_about=NOTES[language])
    draft = compose(kind, facts, language=language, seed=str(number))
    return Draft(draft.subject, draft.body, replace(facts, others=OTHERS))


def found(name: str, violation: Violation, kind: StepKind, draft: Draft, language: str) -> list[Finding]:
    """What the check finds, at least as grave as it should be."""
    least = GRAVITY.index(violation.severity)
    findings = check(
        kind, draft.body, draft.facts, subject=draft.subject, given=draft.given, language=language
    )
    return [one for one in findings if one.id == name and GRAVITY.index(one.severity) <= least]


EACH = [(code, name) for code in VIOLATIONS for name in sorted(VIOLATIONS[code])]


@pytest.mark.parametrize(("language", "name"), EACH)
def test_each_way_is_found(language: str, name: str) -> None:
    violation = VIOLATIONS[language][name]
    tried = 0
    for kind in violation.kinds:
        for place, way in enumerate(violation.ways):
            for number in range(3):
                draft = clean(kind, number, language)
                broken = way(draft, number)
                if broken == draft:
                    continue
                tried += 1
                assert found(name, violation, kind, broken, language), f"{kind}, way {place}:\n{broken.body}"
    assert tried >= len(violation.ways)


@pytest.mark.parametrize(("language", "name"), EACH)
def test_a_clean_draft_has_nothing_of_it(language: str, name: str) -> None:
    violation = VIOLATIONS[language][name]
    for kind in violation.kinds:
        for number in range(3):
            assert found(name, violation, kind, clean(kind, number, language), language) == []


@pytest.mark.parametrize("language", sorted(VIOLATIONS))
def test_every_check_can_be_violated(language: str) -> None:
    """S9 is about thanks, which has its own cases in the corpus."""
    assert set(TABLE) - set(VIOLATIONS[language]) == {"S9"}
