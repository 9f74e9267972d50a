"""Checks P1 to P4: not the words, but the moment. They close the exits, never the record of what was sent.

Pure like the others, over a small ``Standing`` that the caller fills. Nothing in the text is meant, so their spans
are empty.
"""

import datetime as dt
from dataclasses import dataclass

from django.utils.translation import gettext as _

from followups.composure import is_fresh
from followups.drafting.checks.base import BLOCK, WARN, C, Finding, Q, Severity, T
from followups.enums import Mood, StepKind

GREEN_FIRST = frozenset({Q, T})
OWN_WORDS = frozenset({Q, C})


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a step stands at this moment.

    mood, checked_at  the latest self-check, and when; ``None`` where there was none
    now               aware or naive, as ``checked_at`` is
    in_window         today is between the step's earliest and latest day
    over_budget       they have had as many messages as the method allows
    stopped           the person or company asked for no more contact
    confirmed         the person chose to go beyond window or budget
    request_allowed   the row of the method lets a feedback request be written
    own_words_at      when the person pictured them reading it, and said that these are their words
    """

    now: dt.datetime
    mood: Mood | None = None
    checked_at: dt.datetime | None = None
    in_window: bool = True
    over_budget: bool = False
    stopped: bool = False
    confirmed: bool = False
    request_allowed: bool = True
    own_words_at: dt.datetime | None = None


def standing_findings(kind: StepKind, standing: Standing) -> list[Finding]:
    """What P1 to P4 say about writing a message of this kind now, in that order."""
    found = [*_mood(kind, standing), *_contact(standing)]
    if kind == Q and not standing.request_allowed:
        found.append(
            _finding(
                "P3",
                BLOCK,
                _("After this kind of answer a request for advice is not what helps."),
                _("The page of the follow-up says what to do instead."),
            )
        )
    if kind in OWN_WORDS and standing.own_words_at is None:
        found.append(
            _finding(
                "P4",
                WARN,
                _("You have not yet said that these are your words."),
                _("Read it aloud once, and picture them reading it."),
            )
        )
    return found


def may_confirm(standing: Standing) -> bool:
    """Whether P2 can be set aside by the person: window and budget are advice, a wish to be left alone is not."""
    return not standing.stopped and not standing.confirmed and _is_beyond(standing)


def _is_beyond(standing: Standing) -> bool:
    return not standing.in_window or standing.over_budget


def _mood(kind: StepKind, standing: Standing) -> list[Finding]:
    if standing.mood == Mood.RED:
        return [
            _finding(
                "P1",
                BLOCK,
                _("Your last self-check says that it is still hot."),
                _("Let it rest until the check is calmer; what you wrote is kept."),
            )
        ]
    if kind in GREEN_FIRST and not is_fresh(standing.mood, standing.checked_at, standing.now):
        return [
            _finding(
                "P1",
                BLOCK,
                _("This one goes out best from a calm hour."),
                _("Take the five taps of the self-check; a green one counts for two hours."),
            )
        ]
    return []


def _contact(standing: Standing) -> list[Finding]:
    if standing.stopped:
        return [
            _finding(
                "P2",
                BLOCK,
                _("They asked not to be written to."),
                _("Leave it with the record; that is kept as you wish."),
            )
        ]
    if not may_confirm(standing):
        return []
    if standing.over_budget:
        reason = _("They have had several messages from you already.")
    else:
        reason = _("Today lies outside the days in which this is best sent.")
    return [
        _finding("P2", BLOCK, reason, _("Wait for the better day, or confirm that you want to send it now."))
    ]


def _finding(id: str, severity: Severity, message: str, mend: str) -> Finding:
    return Finding(id, severity, 0, 0, message, mend)
