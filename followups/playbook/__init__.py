"""The method: what a kind, experienced coach would offer after an ending. Data and pure functions.

The table: ``overrides`` and ``stages`` are its rows, ``channels``, ``overlays`` and ``modifiers`` change them,
``gates`` forbid. ``recipients`` say to whom, ``dates`` when, ``budget`` how often; ``planning`` puts them
together, ``rules`` names every reason. ``json_facts`` reads a situation from JSON. The whole is told in docs/follow-up.md.
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
from followups.playbook.planning import plan
from followups.playbook.rules import rules

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
