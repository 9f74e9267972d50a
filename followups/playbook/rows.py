"""The table of the method: which steps each situation brings, and which it leaves out.

One row is one line of the table in docs/follow-up.md, whose number it carries. The first row that
fits wins: first the endings that have their own way, then the stages. A row proposes (``offers``) or
leaves out (``skips``); what a row leaves out, nothing later brings back.
"""

from collections.abc import Callable
from dataclasses import dataclass

from applications.enums import SizeBand, Stage, ToldBy
from followups.enums import StepKind, Trigger
from followups.playbook.facts import Situation

Test = Callable[[Situation], bool]


@dataclass(frozen=True)
class Window:
    """When a step is due, counted from the news.

    ``first`` and ``last`` are business days after D0; ``first`` None means the calendar day of the news.
    With ``months`` the window opens that many calendar months after the news, for ``last`` business days.
    """

    first: int | None
    last: int
    months: int = 0


@dataclass(frozen=True)
class Offer:
    """A step of a row. ``given`` restricts it; where it does not hold, ``otherwise`` is the reason."""

    kind: StepKind
    window: Window
    rule: str
    slot: str = ""
    given: Test | None = None
    otherwise: str = ""


@dataclass(frozen=True)
class Skip:
    kind: StepKind
    rule: str


@dataclass(frozen=True)
class Row:
    number: str
    situation: str
    fits: Test
    offers: tuple[Offer, ...]
    skips: tuple[Skip, ...] = ()


ACKNOWLEDGE, CARD, REQUEST = StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST
KEEP, DEBRIEF, CLOSE = StepKind.KEEP_IN_TOUCH, StepKind.DEBRIEF, StepKind.CLOSE
TO_THE_COMPANY = (ACKNOWLEDGE, CARD, REQUEST, KEEP)

SAME_DAY = Window(0, 0)
NEXT_DAY = Window(0, 1)
FROM_THE_NEWS = Window(None, 1)  # also in the evening, when business days count from tomorrow
PRIVATE = Window(None, 2)
CARD_DAYS = Window(1, 2)  # written on BD+1, posted by BD+2, so that it arrives by BD+3
REQUEST_DAYS = Window(3, 5)
INVITED_DAYS = Window(2, 5)
CLOSING = Window(None, 5)
LOOK_FOR_AN_ADDRESS = Window(3, 7)
THREE_MONTHS = Window(None, 10, months=3)
SIX_MONTHS = Window(None, 10, months=6)


# -- what the rows ask of a situation ------------------------------------------------------------


def flagged(*names: str) -> Test:
    return lambda s: not s.flags.isdisjoint(names)


def told(*ways: ToldBy) -> Test:
    return lambda s: s.told_by in ways


def reached_final(s: Situation) -> bool:
    """The final round, or told to be a finalist."""
    return s.stage == Stage.S5 or (s.stage == Stage.S4 and "finalist" in s.flags)


def has_rapport(s: Situation) -> bool:
    return any(c.good_rapport and not c.stopped for c in s.contacts)


def is_small(s: Situation) -> bool:
    return s.size == SizeBand.SMALL


def is_large(s: Situation) -> bool:
    return s.size == SizeBand.LARGE


def _offer_withdrawn(s: Situation) -> bool:
    return "offer_withdrawn" in s.flags or (s.stage == Stage.S6 and s.trigger == Trigger.REJECTED)


# -- steps that several rows share ---------------------------------------------------------------


def _keep(rule: str, months: int, given: Test | None = None, otherwise: str = "") -> Offer:
    window = THREE_MONTHS if months == 3 else SIX_MONTHS
    return Offer(KEEP, window, rule, slot=f"{months}m", given=given, otherwise=otherwise)


def _leave_all(rule: str) -> tuple[Skip, ...]:
    return tuple(Skip(kind, rule) for kind in TO_THE_COMPANY)


def _private_only(name: str) -> tuple[Offer, ...]:
    return (Offer(DEBRIEF, PRIVATE, f"debrief.{name}"),)


def _after_a_stated_no(keep: Offer) -> tuple[Offer, ...]:
    return (
        Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.interviewed"),
        Offer(
            CARD,
            CARD_DAYS,
            "card.stated_no",
            given=lambda s: reached_final(s) or has_rapport(s),
            otherwise="card.stated_no_without_rapport",
        ),
        Offer(DEBRIEF, PRIVATE, "debrief.stated_no"),
        keep,
    )


# -- the endings that have their own way: one of them alone ---------------------------------------

OVERRIDES = (
    Row(
        "23",
        "discrimination or misuse of data is suspected: nothing is sent",
        flagged("discrimination_suspected"),
        _private_only("records"),
        _leave_all("ending.records_first"),
    ),
    Row(
        "24",
        "a background or reference check: a formal process",
        flagged("check_failed"),
        _private_only("check"),
        _leave_all("ending.check"),
    ),
    Row(
        "20",
        "an offer was withdrawn: documents and advice first",
        _offer_withdrawn,
        _private_only("offer_withdrawn"),
        _leave_all("ending.offer_withdrawn"),
    ),
    Row(
        "14, 15",
        "no answer: there is no decision to accept",
        lambda s: s.trigger == Trigger.NO_RESPONSE,
        (
            Offer(DEBRIEF, PRIVATE, "debrief.silence"),
            _keep("keep.silence_after_final", 6, given=reached_final, otherwise="keep.silence"),
            Offer(CLOSE, CLOSING, "close.silence"),
        ),
        tuple(Skip(kind, "ending.silence") for kind in (ACKNOWLEDGE, CARD, REQUEST)),
    ),
    Row(
        "14, 16, 21, 22",
        "silence before an ending, a closed role, an offer turned down, an own withdrawal",
        lambda s: s.trigger != Trigger.REJECTED,
        (Offer(DEBRIEF, PRIVATE, "debrief.other"), Offer(CLOSE, CLOSING, "close.other")),
        _leave_all("ending.other"),
    ),
)

# -- the stages ----------------------------------------------------------------------------------

STAGES = (
    Row(
        "1",
        "an automatic answer; no person read it",
        lambda s: s.stage == Stage.S0,
        (Offer(DEBRIEF, PRIVATE, "debrief.match"), Offer(CLOSE, CLOSING, "close.no_person")),
        (
            Skip(ACKNOWLEDGE, "acknowledge.no_person"),
            Skip(CARD, "card.no_person"),
            Skip(REQUEST, "request.no_person"),
            Skip(KEEP, "keep.no_person"),
        ),
    ),
    Row(
        "2, stage not told",
        "how far it went is not known: planned as on paper until it is",
        lambda s: s.stage == Stage.UNKNOWN,
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.paper"),
            Offer(
                REQUEST,
                INVITED_DAYS,
                "request.invited",
                given=flagged("feedback_invited"),
                otherwise="request.stage_unknown",
            ),
        ),
        (Skip(CARD, "card.stage_unknown"),),
    ),
    Row(
        "2",
        "on paper, and a person wrote",
        lambda s: s.stage == Stage.S1,
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.paper"),
            Offer(
                REQUEST,
                INVITED_DAYS,
                "request.invited",
                given=flagged("feedback_invited"),
                otherwise="request.not_invited",
            ),
        ),
        (Skip(CARD, "card.paper"),),
    ),
    Row(
        "5",
        "a test or exercise without a talk: one message, about the exercise",
        lambda s: s.stage == Stage.S3,
        (Offer(REQUEST, REQUEST_DAYS, "request.exercise"),),
        (
            Skip(ACKNOWLEDGE, "acknowledge.merged"),
            Skip(CARD, "card.exercise"),
            Skip(KEEP, "keep.exercise"),
        ),
    ),
    Row(
        "4",
        "a first talk, told by a mail nobody can answer: one message",
        lambda s: s.stage == Stage.S2 and s.told_by == ToldBy.NOREPLY_MAIL,
        (Offer(REQUEST, REQUEST_DAYS, "request.merged"),),
        (Skip(ACKNOWLEDGE, "acknowledge.merged"), Skip(CARD, "card.one_message")),
    ),
    Row(
        "3",
        "a first talk with a recruiter",
        lambda s: s.stage == Stage.S2,
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.screen"),
            Offer(CARD, CARD_DAYS, "card.screen_small", given=is_small, otherwise="card.screen"),
            Offer(REQUEST, REQUEST_DAYS, "request.screen"),
            _keep("keep.screen", 6),
        ),
    ),
    Row(
        "8, large",
        "interviewed at a large firm that says it gives no feedback",
        lambda s: "no_feedback_policy" in s.flags and is_large(s),
        _after_a_stated_no(_keep("keep.large", 6)),
        (Skip(REQUEST, "request.stated_no"),),
    ),
    Row(
        "8",
        "interviewed by a firm that says it gives no feedback",
        flagged("no_feedback_policy"),
        _after_a_stated_no(_keep("keep.interviewed", 3)),
        (Skip(REQUEST, "request.stated_no"),),
    ),
    Row(
        "9",
        "the final round, or told to be a finalist",
        reached_final,
        (
            Offer(ACKNOWLEDGE, SAME_DAY, "acknowledge.finalist"),
            Offer(CARD, CARD_DAYS, "card.finalist"),
            Offer(REQUEST, REQUEST_DAYS, "request.finalist"),
            _keep("keep.finalist", 3),
        ),
    ),
    Row(
        "7",
        "interviewed at a large firm",
        is_large,
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.interviewed"),
            Offer(CARD, CARD_DAYS, "card.large"),
            Offer(REQUEST, REQUEST_DAYS, "request.large"),
            _keep("keep.large", 6),
        ),
    ),
    Row(
        "6",
        "interviewed at a small or middle-sized firm",
        lambda s: True,
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.interviewed"),
            Offer(CARD, CARD_DAYS, "card.interviewed"),
            Offer(REQUEST, REQUEST_DAYS, "request.interviewed"),
            _keep("keep.interviewed", 3),
        ),
    ),
)

# -- the channels: they change an offer of the stage row, and never bring one back -----------------


@dataclass(frozen=True)
class Channel:
    number: str
    situation: str
    fits: Test
    instead_of: StepKind
    offer: Offer


CHANNELS = (
    Channel(
        "10",
        "told by phone or in person: written thanks that evening or the next business day",
        told(ToldBy.PHONE, ToldBy.IN_PERSON),
        ACKNOWLEDGE,
        Offer(ACKNOWLEDGE, FROM_THE_NEWS, "acknowledge.after_talk"),
    ),
    Channel(
        "11",
        "told on voicemail: answered by mail, not by a call",
        told(ToldBy.VOICEMAIL),
        ACKNOWLEDGE,
        Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.voicemail"),
    ),
)
ROWS = OVERRIDES + STAGES
