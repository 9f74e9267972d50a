"""The cases of the method by hand, a module for each part of it."""

from tests.followups.playbook.cases import (
    alone,
    calendars,
    channels,
    keeps,
    limits,
    modifiers,
    moods,
    overrides,
    people,
    seams,
    stages,
)

ALL_CASES = [
    *stages.CASES,
    *channels.CASES,
    *overrides.CASES,
    *moods.CASES,
    *modifiers.CASES,
    *limits.CASES,
    *keeps.CASES,
    *calendars.CASES,
    *alone.CASES,
    *people.CASES,
    *seams.CASES,
]
