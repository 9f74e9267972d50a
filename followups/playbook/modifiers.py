"""What single facts change, after row, channel and overlay have spoken.

Moods are in ``planning`` and ``dates`` (they move and hold, they bring nothing in); what a fact forbids is a
gate.
"""

from applications.enums import Stage
from followups.enums import Trigger
from followups.playbook.channels import AGENCY_DAYS
from followups.playbook.dates import known_day
from followups.playbook.facts import Situation
from followups.playbook.gates import was_answered, was_canned, was_requested
from followups.playbook.recipients import by_phone_alone, met
from followups.playbook.terms import (
    CARD,
    CLOSE,
    INVITED_DAYS,
    NEW,
    NUDGE,
    REQUEST,
    THANKS,
    After,
    Change,
    Offer,
    Skip,
    To,
    Window,
    both,
    connect,
    flagged,
    opposite,
    reached_final,
)

ANSWER_DAYS = Window(0, 1, after=After.ANSWER)

internal = flagged("internal_candidate")


def invited_after_a_meeting(s: Situation) -> bool:
    """On paper an invitation is what row 2 waits for; once the request went there is nothing to move."""
    on_paper = s.stage in {Stage.S1, Stage.UNKNOWN}
    return "feedback_invited" in s.flags and not on_paper and not was_requested(s)


def _requested_since_the_news(s: Situation) -> bool:
    """One of before the news, where the ending was told again later, is too old for a nudge."""
    return known_day(After.REQUEST, s) >= s.learned_on


def no_address(s: Situation) -> bool:
    """They met people, and none of them can be written to. An address is never guessed."""
    if s.stage not in {Stage.S2, Stage.S4, Stage.S5} or not s.contacts:
        return False
    return not any((c.email or c.wrote) and not c.stopped for c in met(s, list(s.contacts)))


def _thanks(rule: str) -> tuple[Offer, ...]:
    return (Offer(THANKS, ANSWER_DAYS, rule, until=15),)


def _may_be_called(s: Situation) -> bool:
    return by_phone_alone(s) and not was_requested(s)


def _after_the_final(s: Situation) -> bool:
    """An offer turned down and a withdrawal close themselves; where the law may come in, nothing is told."""
    closes_itself = s.trigger in {Trigger.DECLINED, Trigger.WITHDRAWN}
    may_be_legal = flagged("offer_withdrawn", "discrimination_suspected", "check_failed")(s)
    landed = "landed_elsewhere" in s.flags and reached_final(s)
    return landed and not closes_itself and not may_be_legal


MODIFIERS = (
    Change(
        "the request was sent",
        "one short nudge is possible, and never the default",
        was_requested,
        (
            Offer(
                REQUEST,
                Window(7, 9, after=After.REQUEST),
                "request.nudge",
                NUDGE,
                given=_requested_since_the_news,
                otherwise="nudge.late",
                to=To.REQUESTED,
                on=False,
                until=9,
            ),
        ),
    ),
    Change(
        "nobody has an address",
        "a LinkedIn note to one person, or closing it",
        no_address,
        (connect("connect.no_address"),),
    ),
    Change(
        "the mail invites questions",
        "the request may go on BD+2 and refers to the invitation",
        invited_after_a_meeting,
        (Offer(REQUEST, INVITED_DAYS, "request.invited"),),
    ),
    Change(
        "13, by phone",
        "the agency has no address: one call, as soon as a mail would go",
        _may_be_called,
        (Offer(REQUEST, AGENCY_DAYS, "request.agency_by_phone", to=To.CALLED),),
    ),
    Change(
        "they gave a concrete reason",
        "thanks in place of a request",
        flagged("reason_given"),
        _thanks("thanks.reason"),
    ),
    Change("answered", "thanks for what they said", was_answered, _thanks("thanks.answer")),
    Change(
        "answered by a standard text",
        "thanks all the same, and no second request",
        was_canned,
        _thanks("thanks.canned"),
    ),
    Change(
        "row 18, after the talk",
        "a written summary with the thanks",
        both(internal, was_answered),
        _thanks("thanks.talk"),
    ),
    Change(
        "tech, startup",
        "cards are rare there: off, one click away",
        flagged("tech"),
        off=(Skip(CARD, "card.tech"),),
        beside_overrides=True,
    ),
    Change(
        "accepted another job",
        "one note to who knew the person from the final round",
        both(_after_the_final, opposite(internal)),
        (Offer(CLOSE, Window(0, 5, after=After.TODAY), "close.landed", to=To.KNOWN, on=False),),
        beside_overrides=True,
    ),
    Change(
        "a new opening",
        "applied first, then a note to one person within two business days",
        flagged("new_opening"),
        (Offer(NEW, Window(0, 2, after=After.OPENING), "new.opening", until=15),),
        beside_overrides=True,
    ),
)
