"""Rows 14 to 16 and 20 to 24: the endings that have their own way. One of them wins, alone.

Safety and law come first. A card and a request stand in every row, if only as left out: "write one anyway"
is one click away, with the reason why not.
"""

import datetime as dt
from dataclasses import replace

from applications.enums import Stage
from followups.business_days import add_months
from followups.enums import Trigger
from followups.playbook.facts import Situation
from followups.playbook.terms import (
    ACKNOWLEDGE,
    CARD,
    CARD_DAYS,
    CLOSE,
    CLOSING,
    DEBRIEF,
    INQUIRY,
    KEEP,
    NEXT_DAY,
    PRIVATE,
    REQUEST,
    STATUS,
    After,
    Offer,
    Row,
    Test,
    To,
    Window,
    at_stage,
    flagged,
    keep,
    keep_half_yearly,
    leave_out,
    opposite,
    reached_final,
)

ALL_FOUR = (ACKNOWLEDGE, CARD, REQUEST, KEEP)
EIGHT_WEEKS = 56  # days
AFTER_A_DAY = Window(1, 5, hours=24)

had_a_talk = at_stage(Stage.S2, Stage.S3, Stage.S4, Stage.S5, Stage.S6)


def on(trigger: Trigger) -> Test:
    return lambda s: s.trigger == trigger


def _silence_after(talk: bool, trigger: Trigger) -> Test:
    return lambda s: s.trigger == trigger and had_a_talk(s) == talk


def _offer_withdrawn(s: Situation) -> bool:
    return "offer_withdrawn" in s.flags or (s.stage == Stage.S6 and s.trigger == Trigger.REJECTED)


def promise_stands(s: Situation) -> bool:
    """They named a day, and have not been in touch since it passed: a later contact outdates the promise."""
    return s.promised_on is not None and (s.last_contact_on is None or s.last_contact_on <= s.promised_on)


def _no_promise(s: Situation) -> bool:
    return not promise_stands(s)


def their_date_lies_ahead(s: Situation) -> bool:
    """A day they named for a role that is frozen, after the news."""
    return s.promised_on is not None and s.promised_on > s.learned_on


def _no_date(s: Situation) -> bool:
    return not their_date_lies_ahead(s)


def _both_notes_went(s: Situation) -> bool:
    return sum(sent.step == STATUS and sent.this_follow_up for sent in s.sent) >= len(
        (FIRST_NOTE, SECOND_NOTE)
    )


# A status note waits a week for its day; the second one closes kindly, so there is no third.
FIRST_NOTE = (
    Offer(STATUS, Window(2, 7, after=After.PROMISED), "status.promised", slot="1", given=promise_stands),
    Offer(STATUS, Window(10, 15, after=After.LAST_CONTACT), "status.first", slot="1", given=_no_promise),
)
SECOND_NOTE = Offer(STATUS, Window(7, 12, after=After.FIRST_NOTE), "status.second", slot="2")
AFTER_THE_NOTES = Window(10, 15, after=After.SECOND_NOTE)


def _their_date_comes_first(s: Situation) -> bool:
    """The day they named is so late that the note after three months would come too soon after it, or before."""
    return (
        their_date_lies_ahead(s)
        and s.promised_on is not None
        and s.promised_on + dt.timedelta(days=EIGHT_WEEKS) > add_months(s.learned_on, 3)
    )


# "On their date, else six weeks, then three months": six weeks and three months are seven weeks apart, and
# notes have to be eight weeks apart, so the second one slides to week fourteen.
KEEP_A_FROZEN_ROLE = (
    Offer(
        KEEP,
        Window(None, 10, after=After.PROMISED),
        "keep.their_date",
        slot="6w",
        given=their_date_lies_ahead,
    ),
    Offer(KEEP, Window(None, 10, days=42), "keep.six_weeks", slot="6w", given=_no_date),
    replace(keep("keep.frozen", 3), given=opposite(_their_date_comes_first)),
    Offer(
        KEEP,
        Window(None, 10, days=EIGHT_WEEKS, after=After.PROMISED),
        "keep.frozen",
        slot="3m",
        given=_their_date_comes_first,
    ),
)


def _half_a_year_later(day: After) -> Offer:
    """After silence a later note is for a finalist alone."""
    return Offer(
        KEEP,
        Window(None, 10, months=6, after=day),
        "keep.silence_after_final",
        slot="6m",
        given=reached_final,
        otherwise="keep.silence",
    )


OVERRIDES = (
    Row(
        "23",
        "discrimination or misuse of data is suspected: nothing is sent",
        flagged("discrimination_suspected"),
        (Offer(DEBRIEF, PRIVATE, "debrief.records"),),
        leave_out("ending.records_first", *ALL_FOUR),
    ),
    Row(
        "24",
        "a background or reference check: a formal process",
        flagged("check_failed"),
        (Offer(DEBRIEF, PRIVATE, "debrief.check"), Offer(INQUIRY, Window(1, 5), "inquiry.report", due=True)),
        leave_out("ending.check", *ALL_FOUR),
    ),
    Row(
        "20",
        "an offer was withdrawn: documents and advice first, then one neutral question",
        _offer_withdrawn,
        (
            Offer(DEBRIEF, PRIVATE, "debrief.offer_withdrawn"),
            Offer(INQUIRY, AFTER_A_DAY, "inquiry.confirmation", due=True),
        ),
        leave_out("ending.offer_withdrawn", *ALL_FOUR),
    ),
    Row(
        "14",
        "silence after a talk: two notes, then an offer to close it",
        _silence_after(True, Trigger.SILENCE),
        (
            *FIRST_NOTE,
            SECOND_NOTE,
            Offer(DEBRIEF, AFTER_THE_NOTES, "debrief.silence"),
            _half_a_year_later(After.SECOND_NOTE),
            Offer(CLOSE, AFTER_THE_NOTES, "close.two_notes", given=_both_notes_went),
            Offer(CLOSE, AFTER_THE_NOTES, "close.silence", given=opposite(_both_notes_went)),
        ),
        leave_out("ending.silence", ACKNOWLEDGE, CARD, REQUEST),
    ),
    Row(
        "14, after the ending",
        "closed as no answer after a talk: the silence is theirs",
        _silence_after(True, Trigger.NO_RESPONSE),
        (
            Offer(DEBRIEF, PRIVATE, "debrief.silence"),
            _half_a_year_later(After.NEWS),
            Offer(CLOSE, CLOSING, "close.silence"),
        ),
        (
            *leave_out("ending.silence", ACKNOWLEDGE, CARD, REQUEST),
            *leave_out("status.closed", STATUS),
        ),
    ),
    Row(
        "15",
        "silence after an application alone: closing it is offered after thirty days",
        _silence_after(False, Trigger.SILENCE),
        (Offer(CLOSE, Window(None, 10, days=30, after=After.APPLIED), "close.thirty_days"),),
        leave_out("ending.unanswered", *ALL_FOUR, STATUS),
    ),
    Row(
        "15, after the ending",
        "an application nobody answered, closed",
        _silence_after(False, Trigger.NO_RESPONSE),
        (Offer(CLOSE, CLOSING, "close.unanswered"),),
        leave_out("ending.unanswered", *ALL_FOUR, STATUS),
    ),
    Row(
        "16",
        "frozen or cancelled: nobody was judged, so there is one question, when it might reopen",
        on(Trigger.ROLE_CLOSED),
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.frozen", to=To.ASKED),
            Offer(
                CARD,
                CARD_DAYS,
                "card.frozen",
                given=at_stage(Stage.S4, Stage.S5, Stage.S6),
                otherwise="card.frozen_unmet",
            ),
            *KEEP_A_FROZEN_ROLE,
        ),
        leave_out("request.frozen", REQUEST),
    ),
    Row(
        "21",
        "the offer was turned down, or they could not agree: a gracious close",
        on(Trigger.DECLINED),
        (
            Offer(CLOSE, NEXT_DAY, "close.declined", to=To.ASKED),
            *keep_half_yearly("keep.declined"),
        ),
        leave_out("ending.declined", ACKNOWLEDGE, CARD, REQUEST),
    ),
    Row(
        "22",
        "withdrawn earlier: nothing, or one line of thanks",
        on(Trigger.WITHDRAWN),
        (Offer(CLOSE, NEXT_DAY, "close.withdrawn", to=To.ASKED, on=False),),
        leave_out("ending.withdrawn", *ALL_FOUR),
    ),
)
