"""The words in which the method is written down: windows, offers, rows, changes and gates.

A row brings offers and leaves steps out. A change (channel, overlay, modifier) puts its offers in place of
the row's. A gate forbids. All are data; ``planning`` puts them together.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from applications.enums import ContactRole, SizeBand, Stage, ToldBy
from followups.enums import StepKind
from followups.playbook.facts import Situation

Test = Callable[[Situation], bool]

ACKNOWLEDGE, CARD, REQUEST = StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST
THANKS, REFERRER, CONNECT = StepKind.THANKS, StepKind.REFERRER_NOTE, StepKind.CONNECT
KEEP, NEW, STATUS = StepKind.KEEP_IN_TOUCH, StepKind.NEW_OPENING, StepKind.STATUS_NOTE
INQUIRY, DEBRIEF, CLOSE = StepKind.INQUIRY, StepKind.DEBRIEF, StepKind.CLOSE
LOOK_BACK = StepKind.LOOK_BACK
NUDGE = "nudge"  # slot of the one short reminder of a request
SPOKEN = frozenset({"keep.spoken"})  # rules of what is said in the corridor, not written
CALL = "call"  # slot of the note of what was said, beside another note to oneself


class After(StrEnum):
    """The day a window counts from."""

    NEWS = "news"  # D0, the business day of the news
    TODAY = "today"
    PROMISED = "promised"  # the day by which they had promised to answer
    LAST_CONTACT = "last_contact"
    APPLIED = "applied"
    ANSWER = "answer"  # the day they answered, or gave a reason
    REQUEST = "request"  # the day the request was sent
    FIRST_NOTE = "first_note"  # the day of the first status note, sent or planned
    SECOND_NOTE = "second_note"
    OPENING = "opening"  # the day the person applied for a new opening


class To(StrEnum):
    """Whom a step goes to; ``recipients`` finds the contact."""

    WRITER = "writer"  # who wrote; after a call who can be reached by mail
    MAIN = "main"  # the main interviewer, with or without an address
    ASKED = "asked"  # who wrote, else recruiter, manager or interviewer with an e-mail address
    ANSWERED = "answered"  # who answered the request, else as ASKED
    REQUESTED = "requested"  # who got the request
    MET = "met"  # the main interviewer or the recruiter, with or without an address, else who is on LinkedIn
    KNOWN = "known"  # the main interviewer or the recruiter, where they can be written to, else on LinkedIn
    CALLED = "called"  # the agency, which has no address and can be called
    HIRING = "hiring"  # the manager, in a house the person works in
    REFERRER = "referrer"


@dataclass(frozen=True)
class Window:
    """When a step is due, counted from ``after``.

    ``first`` and ``last`` are business days after that day; ``first`` None means the calendar day itself.
    With ``months`` or ``days`` the window opens that many calendar months or days later, for ``last``
    business days. ``hours`` of rest after the news hold it as well.
    """

    first: int | None
    last: int
    months: int = 0
    days: int = 0
    hours: int = 0
    after: After = After.NEWS


@dataclass(frozen=True)
class Offer:
    """A step to propose. ``given`` restricts it; where it does not hold, ``otherwise`` is the reason, and
    without one the step is simply not part of the plan. ``on`` is whether its reminder is on by default;
    ``until`` the last business day of its use, counted as its window. What is ``due`` to the person, as a
    question about an offer taken back, is never refused by the number of messages.
    """

    kind: StepKind
    window: Window
    rule: str
    slot: str = ""
    given: Test | None = None
    otherwise: str = ""
    to: To | None = None
    on: bool = True
    until: int | None = None
    due: bool = False


@dataclass(frozen=True)
class Skip:
    """A step left out for good: nothing later brings it back."""

    kind: StepKind
    rule: str


@dataclass(frozen=True)
class Row:
    number: str
    situation: str
    fits: Test
    offers: tuple[Offer, ...]
    skips: tuple[Skip, ...] = ()


@dataclass(frozen=True)
class Change:
    """What a channel, an overlay or a modifier does to the row, one after the other.

    Its ``offers`` take the place of all offers of their kind, save that notes to oneself stand beside each
    other; what is skipped stays skipped. ``off`` switches
    reminders off, with the rule that says why. An override row stands alone, save for a change
    ``beside_overrides``.
    """

    number: str
    situation: str
    fits: Test
    offers: tuple[Offer, ...] = ()
    skips: tuple[Skip, ...] = ()
    off: tuple[Skip, ...] = ()
    beside_overrides: bool = False


@dataclass(frozen=True)
class Gate:
    """``kinds`` are left out with ``rule`` where ``fits`` holds; ``source`` is the line of the method.

    One that holds ``beside_overrides`` is a gate for override rows as well.
    """

    source: str
    kinds: tuple[StepKind, ...]
    fits: Test
    rule: str
    beside_overrides: bool = False


# -- what is asked of a situation ----------------------------------------------------------------


def flagged(*names: str) -> Test:
    return lambda s: not s.flags.isdisjoint(names)


def told(*ways: ToldBy) -> Test:
    return lambda s: s.told_by in ways


def at_stage(*stages: Stage) -> Test:
    return lambda s: s.stage in stages


def both(one: Test, other: Test) -> Test:
    return lambda s: one(s) and other(s)


def opposite(test: Test) -> Test:
    return lambda s: not test(s)


def reached_final(s: Situation) -> bool:
    """The final round; who was told to be a finalist counts as there, see ``Situation.as_finalist``."""
    return s.stage == Stage.S5


def through_an_agency(s: Situation) -> bool:
    """An agency made the contact and has not agreed: nobody but the agency itself is written to."""
    made_by_one = s.told_by == ToldBy.AGENCY or any(c.role == ContactRole.AGENCY for c in s.contacts)
    return made_by_one and "client_consent" not in s.flags


def has_rapport(s: Situation) -> bool:
    return any(c.good_rapport and not c.stopped for c in s.contacts)


def is_small(s: Situation) -> bool:
    return s.size == SizeBand.SMALL


def is_large(s: Situation) -> bool:
    return s.size == SizeBand.LARGE


# -- windows that several rows share -------------------------------------------------------------

SAME_DAY = Window(0, 0)
NEXT_DAY = Window(0, 1)
FROM_THE_NEWS = Window(None, 1)  # also in the evening, when business days count from tomorrow
PRIVATE = Window(None, 2)
CARD_DAYS = Window(1, 2)  # written on BD+1, posted by BD+2, so that it arrives by BD+3
REQUEST_DAYS = Window(3, 5)
INVITED_DAYS = Window(2, 5)
CONNECT_DAYS = Window(5, 10)
CLOSING = Window(None, 5)


# -- steps that several rows share ---------------------------------------------------------------


def keep(rule: str, months: int, *, on: bool = True) -> Offer:
    return Offer(KEEP, Window(None, 10, months=months), rule, slot=f"{months}m", on=on)


def keep_quarterly(rule: str) -> tuple[Offer, ...]:
    """After 3, 6 and 12 months; the note after nine months is a choice."""
    return (
        keep(rule, 3),
        keep("keep.half_year", 6),
        keep("keep.nine_months", 9, on=False),
        keep("keep.year", 12),
    )


def keep_half_yearly(rule: str) -> tuple[Offer, ...]:
    return (keep(rule, 6), keep("keep.year", 12))


def connect(rule: str = "connect.met") -> Offer:
    return Offer(CONNECT, CONNECT_DAYS, rule, on=False)


def leave_out(rule: str, *kinds: StepKind) -> tuple[Skip, ...]:
    return tuple(Skip(kind, rule) for kind in kinds)
