"""Every row, modifier and limit of the method: the whole plan of each case."""

import pytest

from followups.playbook import plan
from tests.followups.playbook.cases import ALL_CASES
from tests.followups.playbook.cases.base import left_out_lines, lines, proposed_lines, situation


@pytest.mark.parametrize("case", ALL_CASES, ids=lambda case: case.name)
def test_plan_of(case):
    result = plan(situation(case))
    assert proposed_lines(result.proposed) == lines(case.proposed)
    assert left_out_lines(result.left_out) == lines(case.left_out)


def test_no_two_cases_have_one_name():
    names = [case.name for case in ALL_CASES]
    assert sorted(names) == sorted(set(names))
