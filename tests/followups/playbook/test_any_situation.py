"""What must hold for any plan. ``SOFTENING_SITUATIONS=10000`` draws that many situations instead of 500."""

import os

from tests.followups.playbook.situations import hold_for_any

EXAMPLES = int(os.environ.get("SOFTENING_SITUATIONS", "500"))


def test_every_plan_is_addressed_rare_allowed_in_time_and_explained():
    hold_for_any(EXAMPLES)
