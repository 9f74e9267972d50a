"""The literal cases notice a mistake in the method's data: at least 98 of 100, and the rest are named here."""

from followups.playbook import plan
from followups.playbook.method import METHOD
from tests.followups.playbook.cases import ALL_CASES
from tests.followups.playbook.cases.base import left_out_lines, lines, proposed_lines, situation
from tests.followups.playbook.mutants import Mutant, mutants

CAUGHT_AT_LEAST = 0.98

CASES = [
    (situation(case), lines(case.proposed), lines(case.left_out), case.proposed + case.left_out)
    for case in ALL_CASES
]


def is_caught(mutant: Mutant) -> bool:
    """By any case; those that speak of the rule are asked first, since one of them mostly knows."""
    for facts, proposed, left_out, _ in sorted(CASES, key=lambda case: mutant.rule not in case[3]):
        try:
            found = plan(facts, mutant.method)
        except StopIteration:  # no row fits any more
            return True
        if (proposed_lines(found.proposed), left_out_lines(found.left_out)) != (proposed, left_out):
            return True
    return False


def test_the_cases_hold_for_the_method_itself():
    assert not is_caught(Mutant("none", "", METHOD))


def test_a_mistake_in_the_data_is_caught():
    every = list(mutants())
    survivors = [mutant.name for mutant in every if not is_caught(mutant)]
    assert len(every) > 400
    assert len(survivors) <= (1 - CAUGHT_AT_LEAST) * len(every), "\n".join(survivors)
