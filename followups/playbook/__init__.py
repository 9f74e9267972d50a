"""The method: what a kind, experienced coach would offer after an ending. Data and pure functions.

``rows`` is the table, ``gates`` what forbids a step, ``recipients`` to whom, ``dates`` when;
``planning`` puts them together. The whole is told in docs/follow-up.md.
"""

from followups.playbook.dates import LIMITS, look_back_on
from followups.playbook.facts import (
    FLAGS,
    SELF_CHECK,
    ContactFacts,
    LeftOut,
    Plan,
    PlannedStep,
    SentFacts,
    Situation,
)
from followups.playbook.planning import plan, rules

__all__ = [
    "FLAGS",
    "LIMITS",
    "SELF_CHECK",
    "ContactFacts",
    "LeftOut",
    "Plan",
    "PlannedStep",
    "SentFacts",
    "Situation",
    "look_back_on",
    "plan",
    "rules",
]
