"""The method, row by row: literal facts, literal dates, the whole plan.

The news is of Wednesday 4 March 2026, 09:00, at a firm in the United States, unless a case says otherwise.
From there BD+1 is Thursday 5, BD+2 Friday 6, BD+3 Monday 9, BD+5 Wednesday 11, BD+7 Friday 13, BD+15
Wednesday 25 March. Three months later is Thursday 4 June; the window of ten business days would end on the
18th, the day before a long weekend, and so ends on the 17th. Six months later is Friday 4 September, before
Labor Day, and so opens on Wednesday 9.

A proposed step reads: kind slot to earliest latest best reminder lock rule. A dash stands for nothing.
"""

import datetime as dt
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from applications.enums import ContactRole, SizeBand, Stage, ToldBy
from followups.business_days import Calendar
from followups.enums import AnswerKind, Mood, StepKind, Trigger
from followups.playbook import FLAGS, ContactFacts, SentFacts, Situation, look_back_on, plan

moment = dt.datetime.fromisoformat
day = dt.date.fromisoformat

WROTE = ContactFacts("r1", ContactRole.RECRUITER, wrote=True, email=True)
RECRUITER = ContactFacts("r1", ContactRole.RECRUITER, email=True)
MANAGER = ContactFacts("m1", ContactRole.MANAGER, email=True, postal_address=True)
INTERVIEWER = ContactFacts("i1", ContactRole.INTERVIEWER)


@dataclass(frozen=True)
class Case:
    name: str
    stage: str
    told: str
    proposed: str
    left_out: str = ""
    contacts: tuple[ContactFacts, ...] = (WROTE, MANAGER)
    size: str = "unknown"
    flags: str = ""
    mood: str = ""
    more: dict = field(default_factory=dict)


def situation(case):
    facts = {
        "now": moment("2026-03-04T10:00"),
        "learned_at": moment("2026-03-04T09:00"),
        "country": "US",
        "stage": Stage(case.stage),
        "told_by": ToldBy(case.told),
        "size": SizeBand(case.size),
        "contacts": case.contacts,
        "flags": frozenset(case.flags.split()),
        "mood": Mood(case.mood) if case.mood else None,
    }
    return Situation(**(facts | case.more))


def lines(text):
    return [" ".join(line.split()) for line in text.strip().splitlines() if line.strip()]


def proposed_lines(steps):
    return [
        f"{s.kind} {s.slot or '-'} {s.to or '-'} {s.earliest} {s.latest} {s.best_on or '-'} "
        f"{'on' if s.default_on else 'off'} {s.locked_until or '-'} {s.rule}"
        for s in steps
    ]


def left_out_lines(steps):
    return [f"{s.kind} {s.slot or '-'} {s.rule}" for s in steps]


ACK = "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.interviewed"
CARD = "card - manager 2026-03-05 2026-03-06 - on - card.interviewed"
ASK = "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed"
KEEP = "keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.interviewed"

CASES = [
    Case(
        "row 1: an automatic answer",
        "S0",
        "noreply_mail",
        """
        debrief - - 2026-03-04 2026-03-06 - on - debrief.match
        close - - 2026-03-04 2026-03-11 - on - close.no_person
        """,
        """
        acknowledge - acknowledge.no_person
        card - card.no_person
        feedback_request - request.no_person
        keep_in_touch - keep.no_person
        """,
        contacts=(),
    ),
    Case(
        "row 2: on paper, a person wrote",
        "S1",
        "human_mail",
        "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper",
        """
        card - card.paper
        feedback_request - request.not_invited
        """,
    ),
    Case(
        "row 2: and invited questions, so the request opens on BD+2",
        "S1",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper
        feedback_request - recruiter 2026-03-06 2026-03-11 2026-03-10 on self_check request.invited
        """,
        "card - card.paper",
        flags="feedback_invited",
    ),
    Case(
        "unknown stage: planned as on paper",
        "unknown",
        "human_mail",
        "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper",
        """
        card - card.stage_unknown
        feedback_request - request.stage_unknown
        """,
    ),
    Case(
        "unknown stage, and they invited questions",
        "unknown",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper
        feedback_request - recruiter 2026-03-06 2026-03-11 2026-03-10 on self_check request.invited
        """,
        "card - card.stage_unknown",
        flags="feedback_invited",
    ),
    Case(
        "an invitation to ask moves the request of an interviewed person to BD+2",
        "S4",
        "human_mail",
        f"""
        {ACK}
        {CARD}
        feedback_request - recruiter 2026-03-06 2026-03-11 2026-03-10 on self_check request.invited
        {KEEP}
        """,
        flags="feedback_invited",
    ),
    Case(
        "row 3: a first talk at a firm of unknown size, which counts as middle-sized",
        "S2",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.screen
        keep_in_touch 6m recruiter 2026-09-09 2026-09-23 2026-09-09 on - keep.screen
        """,
        "card - card.screen",
        contacts=(WROTE,),
    ),
    Case(
        "row 3: a first talk at a small firm brings a card",
        "S2",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        card - recruiter 2026-03-05 2026-03-06 - on - card.screen_small
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.screen
        keep_in_touch 6m recruiter 2026-09-09 2026-09-23 2026-09-09 on - keep.screen
        """,
        contacts=(WROTE,),
        size="small",
    ),
    Case(
        "row 4: a first talk, told by a no-reply mail",
        "S2",
        "noreply_mail",
        "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.merged",
        """
        acknowledge - acknowledge.merged
        card - card.one_message
        """,
        contacts=(RECRUITER,),
        size="small",
    ),
    Case(
        "row 4: and nobody to write to",
        "S2",
        "noreply_mail",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - acknowledge.no_reply
        card - card.one_message
        feedback_request - contact.none
        """,
        contacts=(),
    ),
    Case(
        "row 5: a test only",
        "S3",
        "noreply_mail",
        "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.exercise",
        """
        acknowledge - acknowledge.merged
        card - card.exercise
        keep_in_touch - keep.exercise
        """,
        contacts=(RECRUITER,),
    ),
    Case(
        "row 5: without the request the short reply stands alone",
        "S3",
        "human_mail",
        "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper",
        """
        card - card.exercise
        feedback_request - request.keep_cool
        keep_in_touch - keep.exercise
        """,
        flags="cannot_keep_cool",
    ),
    Case("row 6: interviewed", "S4", "human_mail", "\n".join((ACK, CARD, ASK, KEEP)), size="mid"),
    Case(
        "row 6: a no-reply mail takes no reply",
        "S4",
        "noreply_mail",
        "\n".join((CARD, ASK, KEEP)),
        "acknowledge - acknowledge.no_reply",
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "row 6: a person wrote, and it is not noted who",
        "S4",
        "human_mail",
        "\n".join((CARD, ASK, KEEP)),
        "acknowledge - acknowledge.writer_unknown",
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "row 7: a large firm",
        "S4",
        "human_mail",
        f"""
        {ACK}
        card - manager 2026-03-05 2026-03-06 - on - card.large
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.large
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.large
        """,
        size="large",
    ),
    Case(
        "row 8: stated no feedback, no good rapport",
        "S4",
        "human_mail",
        f"""
        {ACK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        {KEEP}
        """,
        """
        card - card.stated_no_without_rapport
        feedback_request - request.stated_no
        """,
        flags="no_feedback_policy",
    ),
    Case(
        "row 8: the final round at a large firm brings a card",
        "S5",
        "human_mail",
        f"""
        {ACK}
        card - manager 2026-03-05 2026-03-06 - on - card.stated_no
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.large
        """,
        "feedback_request - request.stated_no",
        size="large",
        flags="no_feedback_policy feedback_invited",
    ),
    Case(
        "row 9: finalist, at any size",
        "S5",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-04 2026-03-04 - on - acknowledge.finalist
        card - manager 2026-03-05 2026-03-06 - on - card.finalist
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.finalist
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.finalist
        """,
        size="large",
    ),
    Case(
        "row 10: told by phone at six, thanks from that evening while business days count from Thursday",
        "S4",
        "phone",
        """
        acknowledge - manager 2026-03-04 2026-03-06 - on - acknowledge.after_talk
        card - manager 2026-03-06 2026-03-09 - on - card.interviewed
        feedback_request - manager 2026-03-10 2026-03-12 2026-03-10 on self_check request.interviewed
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.interviewed
        """,
        contacts=(MANAGER,),
        more={"learned_at": moment("2026-03-04T18:00"), "now": moment("2026-03-04T18:05")},
    ),
    Case(
        "row 10: they answered on the call",
        "S4",
        "in_person",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.after_talk
        {CARD}
        {KEEP}
        """,
        "feedback_request - request.answered",
        flags="answered",
    ),
    Case(
        "row 11: voicemail",
        "S4",
        "voicemail",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.voicemail
        {CARD}
        {ASK}
        {KEEP}
        """,
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "no answer after an interview: nothing to send",
        "S4",
        "silence",
        """
        debrief - - 2026-03-04 2026-03-06 - on - debrief.silence
        close - - 2026-03-04 2026-03-11 - on - close.silence
        """,
        """
        acknowledge - ending.silence
        card - ending.silence
        feedback_request - ending.silence
        keep_in_touch 6m keep.silence
        """,
        more={"trigger": Trigger.NO_RESPONSE},
    ),
    Case(
        "no answer after the final round: one later note",
        "S5",
        "silence",
        """
        debrief - - 2026-03-04 2026-03-06 - on - debrief.silence
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.silence_after_final
        close - - 2026-03-04 2026-03-11 - on - close.silence
        """,
        """
        acknowledge - ending.silence
        card - ending.silence
        feedback_request - ending.silence
        """,
        more={"trigger": Trigger.NO_RESPONSE},
    ),
    Case(
        "learned five business days ago: the reply has passed, card and request are due at once",
        "S4",
        "human_mail",
        f"""
        card - manager 2026-03-05 2026-03-13 - on - card.interviewed
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-11 on self_check request.interviewed
        {KEEP}
        """,
        "acknowledge - expired.acknowledge",
        more={"now": moment("2026-03-11T08:00")},
    ),
    Case(
        "on BD+3 the reply is due at once, for the last time",
        "S4",
        "human_mail",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-09 - on - acknowledge.interviewed
        card - manager 2026-03-05 2026-03-13 - on - card.interviewed
        {ASK}
        {KEEP}
        """,
        more={"now": moment("2026-03-09T08:00")},
    ),
    Case(
        "on BD+15 the request is due for the last time",
        "S4",
        "human_mail",
        f"""
        feedback_request - recruiter 2026-03-09 2026-03-25 2026-03-25 on self_check request.interviewed
        {KEEP}
        """,
        """
        acknowledge - expired.acknowledge
        card - expired.card
        """,
        more={"now": moment("2026-03-25T08:00")},
    ),
    Case(
        "past BD+15 only the later note is left",
        "S4",
        "human_mail",
        KEEP,
        """
        acknowledge - expired.acknowledge
        card - expired.card
        feedback_request - expired.feedback_request
        """,
        more={"now": moment("2026-03-26T08:00")},
    ),
    Case(
        "two years later nothing is left",
        "S4",
        "human_mail",
        "close - - 2026-03-09 2028-03-06 - on - close.nothing_to_send",
        """
        acknowledge - expired.acknowledge
        card - expired.card
        feedback_request - expired.feedback_request
        keep_in_touch 3m expired.keep_in_touch
        """,
        more={"now": moment("2028-03-04T08:00")},
    ),
    Case(
        "a Friday evening: reply on Monday, request from Thursday",
        "S4",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-09 2026-03-10 - on - acknowledge.interviewed
        card - manager 2026-03-10 2026-03-11 - on - card.interviewed
        feedback_request - recruiter 2026-03-12 2026-03-16 2026-03-12 on self_check request.interviewed
        keep_in_touch 3m manager 2026-06-08 2026-06-23 2026-06-09 on - keep.interviewed
        """,
        more={"learned_at": moment("2026-03-06T18:30"), "now": moment("2026-03-06T19:00")},
    ),
    Case(
        "the middle of December in Germany: the request waits for the second business day after 3 January",
        "S4",
        "human_mail",
        """
        acknowledge - recruiter 2026-12-16 2026-12-17 - on - acknowledge.interviewed
        card - manager 2026-12-17 2026-12-18 - on - card.interviewed
        feedback_request - recruiter 2027-01-05 2027-01-07 2027-01-05 on self_check request.interviewed
        keep_in_touch 3m manager 2027-03-16 2027-04-01 2027-03-16 on - keep.interviewed
        """,
        # 16 March and ten business days over Good Friday 26 and Easter Monday 29 end on Thursday 1 April
        more={"country": "DE", "learned_at": day("2026-12-16"), "now": moment("2026-12-16T12:00")},
    ),
    Case(
        "green opens the request",
        "S4",
        "human_mail",
        "\n".join((ACK, CARD, ASK.replace("self_check", "-"), KEEP)),
        mood="green",
    ),
    Case(
        "amber: the request waits one business day and asks again",
        "S4",
        "human_mail",
        f"""
        {ACK}
        {CARD}
        feedback_request - recruiter 2026-03-10 2026-03-12 2026-03-10 on self_check request.interviewed
        {KEEP}
        """,
        mood="amber",
    ),
    Case(
        "amber on BD+5: not today, tomorrow",
        "S4",
        "human_mail",
        f"""
        card - manager 2026-03-05 2026-03-13 - on - card.interviewed
        feedback_request - recruiter 2026-03-12 2026-03-25 2026-03-12 on self_check request.interviewed
        {KEEP}
        """,
        "acknowledge - expired.acknowledge",
        mood="amber",
        more={"now": moment("2026-03-11T08:00")},
    ),
    Case(
        "red holds all that goes out until the next morning",
        "S4",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-05 2026-03-05 - on 2026-03-05T07:00 acknowledge.interviewed
        card - manager 2026-03-05 2026-03-06 - on 2026-03-05T07:00 card.interviewed
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on 2026-03-05T07:00 request.not_today
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on 2026-03-05T07:00 keep.interviewed
        """,
        mood="red",
    ),
    Case(
        "red on BD+3: the reply passes, card and request slide by a day",
        "S4",
        "human_mail",
        """
        card - manager 2026-03-10 2026-03-13 - on 2026-03-10T07:00 card.interviewed
        feedback_request - recruiter 2026-03-10 2026-03-11 2026-03-10 on 2026-03-10T07:00 request.not_today
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on 2026-03-10T07:00 keep.interviewed
        """,
        "acknowledge - expired.acknowledge",
        mood="red",
        more={"now": moment("2026-03-09T10:00")},
    ),
    Case(
        "the morning after red asks again, for all",
        "S4",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-05 2026-03-05 - on self_check acknowledge.interviewed
        card - manager 2026-03-05 2026-03-06 - on self_check card.interviewed
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.not_today
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on self_check keep.interviewed
        """,
        mood="red",
        more={"now": moment("2026-03-05T08:00"), "mood_at": moment("2026-03-04T10:00")},
    ),
    Case(
        "three reds: skipping is a sound choice, the reminder goes off",
        "S4",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-05 2026-03-05 - on 2026-03-05T07:00 acknowledge.interviewed
        card - manager 2026-03-05 2026-03-06 - on 2026-03-05T07:00 card.interviewed
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 off 2026-03-05T07:00 request.enough_tries
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on 2026-03-05T07:00 keep.interviewed
        """,
        mood="red",
        more={"reds": 3},
    ),
    Case(
        "BD+8 without green: the same",
        "S4",
        "human_mail",
        f"""
        feedback_request - recruiter 2026-03-17 2026-03-25 2026-03-17 off self_check request.enough_tries
        {KEEP}
        """,
        """
        acknowledge - expired.acknowledge
        card - expired.card
        """,
        mood="amber",
        more={"now": moment("2026-03-16T08:00")},
    ),
    Case(
        "cannot keep cool: no request, the rest stays",
        "S4",
        "human_mail",
        "\n".join((ACK, CARD, KEEP)),
        "feedback_request - request.keep_cool",
        flags="cannot_keep_cool",
    ),
    Case(
        "they gave a reason: no request",
        "S4",
        "human_mail",
        "\n".join((ACK, CARD, KEEP)),
        "feedback_request - request.reason_given",
        flags="reason_given",
    ),
    Case(
        "a tech firm: the card is off, one click away",
        "S4",
        "human_mail",
        "\n".join((ACK, "card - manager 2026-03-05 2026-03-06 - off - card.tech", ASK, KEEP)),
        flags="tech",
    ),
    Case(
        "no contact though interviewed",
        "S4",
        "human_mail",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - contact.none
        card - contact.none
        feedback_request - contact.none
        keep_in_touch 3m contact.none
        """,
        contacts=(),
    ),
    Case(
        "an interviewer without an address still gets a card, and nobody is asked",
        "S4",
        "noreply_mail",
        "card - interviewer 2026-03-05 2026-03-06 - on - card.interviewed",
        """
        acknowledge - acknowledge.no_reply
        feedback_request - contact.none
        keep_in_touch 3m contact.none
        """,
        contacts=(INTERVIEWER,),
    ),
    Case(
        "a person who asked for no more messages gets none",
        "S4",
        "human_mail",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - contact.stopped
        card - contact.stopped
        feedback_request - contact.stopped
        keep_in_touch 3m contact.stopped
        """,
        contacts=(ContactFacts("r1", ContactRole.RECRUITER, wrote=True, email=True, stopped=True),),
    ),
    Case(
        "done with the company",
        "S5",
        "human_mail",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - stop.done
        card - stop.done
        feedback_request - stop.done
        keep_in_touch 3m stop.done
        """,
        flags="done_with_company",
    ),
    Case(
        "row 25: the second no within a year, with a card from last time",
        "S4",
        "human_mail",
        f"""
        {ACK}
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.again
        """,
        """
        card - card.sent_before
        feedback_request - request.asked_before
        """,
        flags="rejected_before_within_12_months card_sent_before",
    ),
    Case(
        "row 20: an offer withdrawn",
        "S6",
        "human_mail",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.offer_withdrawn",
        """
        acknowledge - ending.offer_withdrawn
        card - ending.offer_withdrawn
        feedback_request - ending.offer_withdrawn
        keep_in_touch - ending.offer_withdrawn
        """,
    ),
    Case(
        "row 23: discrimination suspected",
        "S5",
        "human_mail",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.records",
        """
        acknowledge - ending.records_first
        card - ending.records_first
        feedback_request - ending.records_first
        keep_in_touch - ending.records_first
        """,
        flags="discrimination_suspected offer_withdrawn",
    ),
    Case(
        "row 24: a check",
        "S5",
        "human_mail",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.check",
        """
        acknowledge - ending.check
        card - ending.check
        feedback_request - ending.check
        keep_in_touch - ending.check
        """,
        flags="check_failed",
    ),
    Case(
        "a role closed has no message of its own yet",
        "S4",
        "human_mail",
        """
        debrief - - 2026-03-04 2026-03-06 - on - debrief.other
        close - - 2026-03-04 2026-03-11 - on - close.other
        """,
        """
        acknowledge - ending.other
        card - ending.other
        feedback_request - ending.other
        keep_in_touch - ending.other
        """,
        more={"trigger": Trigger.ROLE_CLOSED},
    ),
    Case(
        "row 8: a large firm, no good rapport",
        "S4",
        "human_mail",
        f"""
        {ACK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.large
        """,
        """
        card - card.stated_no_without_rapport
        feedback_request - request.stated_no
        """,
        size="large",
        flags="no_feedback_policy",
    ),
    Case(
        "row 8: good rapport brings a card",
        "S4",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.interviewed
        card - interviewer 2026-03-05 2026-03-06 - on - card.stated_no
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        """,
        """
        feedback_request - request.stated_no
        keep_in_touch 3m keep.landed
        """,
        contacts=(WROTE, ContactFacts("i1", ContactRole.INTERVIEWER, good_rapport=True)),
        flags="no_feedback_policy landed_elsewhere",
    ),
    Case(
        "a stated no holds after a first talk as well",
        "S2",
        "human_mail",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        keep_in_touch 6m recruiter 2026-09-09 2026-09-23 2026-09-09 on - keep.screen
        """,
        """
        card - card.screen
        feedback_request - request.stated_no
        """,
        contacts=(WROTE,),
        flags="no_feedback_policy",
    ),
    Case(
        "row 18: who works there says it in person",
        "S4",
        "human_mail",
        ACK,
        """
        card - internal.spoken
        feedback_request - internal.spoken
        keep_in_touch 3m internal.spoken
        """,
        flags="internal_candidate",
    ),
    Case(
        "row 13: through an agency, nothing to the client",
        "S4",
        "agency",
        """
        acknowledge - agency 2026-03-04 2026-03-05 - on - acknowledge.interviewed
        feedback_request - agency 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed
        """,
        """
        card - agency.their_contact
        keep_in_touch 3m agency.their_contact
        """,
        contacts=(MANAGER, ContactFacts("a1", ContactRole.AGENCY, wrote=True, email=True)),
    ),
    Case(
        "row 12: on LinkedIn, and no address known",
        "S4",
        "linkedin",
        """
        acknowledge - linkedin_only 2026-03-04 2026-03-05 - on - acknowledge.interviewed
        feedback_request - linkedin_only 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed
        """,
        """
        card - card.linkedin
        keep_in_touch 3m contact.none
        """,
        contacts=(INTERVIEWER, ContactFacts("l1", ContactRole.LINKEDIN_ONLY, wrote=True)),
    ),
    Case("row 12: with an address the card stays", "S4", "linkedin", "\n".join((ACK, CARD, ASK, KEEP))),
    Case(
        "two notes went to the recruiter during the silence: no third",
        "S4",
        "human_mail",
        "\n".join((ACK, CARD, KEEP)),
        "feedback_request - budget.person",
        more={
            "sent": (
                SentFacts(StepKind.STATUS_NOTE, ContactRole.RECRUITER, day("2026-02-10"), key="r1"),
                SentFacts(StepKind.STATUS_NOTE, ContactRole.RECRUITER, day("2026-02-19"), key="r1"),
            )
        },
    ),
    Case(
        "the request was sent: done, and looked back on after ten business days",
        "S4",
        "human_mail",
        f"""
        {ACK}
        {CARD}
        look_back - - 2026-03-23 2026-03-30 - on - look_back.sent
        {KEEP}
        """,
        more={"sent": (SentFacts(StepKind.FEEDBACK_REQUEST, ContactRole.RECRUITER, day("2026-03-09"), key="r1"),),
              "now": moment("2026-03-05T10:00")},
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_plan_of_each_row(case):
    result = plan(situation(case))
    assert proposed_lines(result.proposed) == lines(case.proposed)
    assert left_out_lines(result.left_out) == lines(case.left_out)


@pytest.mark.parametrize("flag", ["remote", "abroad", "gift_rules"])
def test_a_card_is_left_out_where_it_would_not_reach_them(flag):
    result = plan(situation(Case("", "S4", "human_mail", "", flags=flag)))
    assert left_out_lines(result.left_out) == [f"card - card.{flag}"]


@pytest.mark.parametrize("flag", ["discrimination_suspected", "check_failed", "offer_withdrawn", "bounced"])
def test_nothing_goes_to_the_company_where_everything_is_held(flag):
    result = plan(situation(Case("", "S5", "human_mail", "", flags=flag)))
    assert {step.kind for step in result.proposed} <= {StepKind.DEBRIEF, StepKind.CLOSE}
    assert [step.kind for step in result.left_out] == [
        "acknowledge",
        "card",
        "feedback_request",
        "keep_in_touch",
    ]


@pytest.mark.parametrize("trigger", ["silence", "role_closed", "declined", "withdrawn"])
def test_an_ending_without_a_row_of_its_own_sends_nothing(trigger):
    result = plan(situation(Case("", "S5", "unknown", "", more={"trigger": Trigger(trigger)})))
    assert [step.kind for step in result.proposed] == ["debrief", "close"]


def test_a_card_says_when_to_post_it_and_whether_the_address_is_known():
    known = plan(situation(Case("", "S4", "human_mail", ""))).proposed[1]
    assert (known.kind, known.params) == ("card", {"post_by": "2026-03-06", "address": "known"})
    missing = plan(situation(Case("", "S4", "human_mail", "", contacts=(WROTE, INTERVIEWER)))).proposed[1]
    assert (missing.kind, missing.params) == ("card", {"post_by": "2026-03-06", "address": "missing"})


@pytest.mark.parametrize(
    ("contacts", "card_to", "request_to"),
    [
        ("interviewer manager recruiter", "manager", "recruiter"),
        ("interviewer+rapport manager", "interviewer", "manager"),
        ("manager interviewer+wrote", "manager", "interviewer"),
        ("recruiter", "recruiter", "recruiter"),
        ("recruiter+rapport interviewer", "interviewer", "recruiter"),
    ],
)
def test_to_whom_card_and_request_go(contacts, card_to, request_to):
    people = tuple(
        ContactFacts(text, ContactRole(text.split("+")[0]), email=True, wrote="+wrote" in text, good_rapport="+rapport" in text)
        for text in contacts.split()
    )  # fmt: skip
    steps = {s.kind: s for s in plan(situation(Case("", "S4", "noreply_mail", "", contacts=people))).proposed}
    assert steps[StepKind.CARD].to == card_to
    assert steps[StepKind.FEEDBACK_REQUEST].to == request_to
    assert steps[StepKind.CARD].recipient_key.startswith(card_to)


@pytest.mark.parametrize("answered", [AnswerKind.REAL, AnswerKind.CANNED])
def test_an_answered_request_is_not_looked_back_on(answered):
    sent = SentFacts(StepKind.FEEDBACK_REQUEST, ContactRole.RECRUITER, day("2026-03-09"), answered, "r1")
    result = plan(situation(Case("", "S4", "human_mail", "", more={"sent": (sent,)})))
    assert StepKind.LOOK_BACK not in {step.kind for step in result.proposed}
    assert StepKind.FEEDBACK_REQUEST not in {step.kind for step in result.proposed + result.left_out}


def test_what_was_sent_for_another_application_is_a_touch_and_no_step_done():
    request = SentFacts(
        StepKind.FEEDBACK_REQUEST, ContactRole.RECRUITER, day("2026-03-04"), key="r1", this_follow_up=False
    )
    once = plan(situation(Case("", "S4", "human_mail", "", more={"sent": (request,)})))
    assert proposed_lines(once.proposed) == [ACK, CARD, ASK, KEEP]
    twice = plan(situation(Case("", "S4", "human_mail", "", more={"sent": (request, request)})))
    assert left_out_lines(twice.left_out) == ["feedback_request - budget.person"]


def test_what_was_sent_before_the_ending_was_told_again_stays_done():
    card = SentFacts(StepKind.CARD, ContactRole.MANAGER, day("2026-02-20"), key="m1")
    result = plan(situation(Case("", "S4", "human_mail", "", more={"sent": (card,)})))
    assert proposed_lines(result.proposed) == [ACK, ASK, KEEP]
    assert result.left_out == ()


def test_look_back_skips_a_holiday():
    assert look_back_on(day("2026-11-23"), Calendar("US")) == day("2026-12-08")


def test_an_unknown_flag_is_named():
    with pytest.raises(ValueError, match="flags: unknown value 'cheerful'"):
        Situation(now=moment("2026-03-04T10:00"), flags=frozenset({"cheerful"}))


def test_no_date_of_learning_counts_as_today():
    result = plan(situation(Case("", "S4", "human_mail", "", more={"learned_at": None})))
    assert proposed_lines(result.proposed) == [ACK, CARD, ASK, KEEP]


# -- any situation ---------------------------------------------------------------------------------

contacts = st.builds(
    ContactFacts,
    key=st.sampled_from(["", "a", "b", "c"]),
    role=st.sampled_from(ContactRole),
    wrote=st.booleans(),
    email=st.booleans(),
    postal_address=st.booleans(),
    stopped=st.booleans(),
    good_rapport=st.booleans(),
)
learned = st.datetimes(dt.datetime.fromisoformat("1900-01-01"), dt.datetime.fromisoformat("2100-01-01"))


@st.composite
def situations(draw):
    news = draw(learned)
    return Situation(
        now=news + draw(st.timedeltas(dt.timedelta(0), dt.timedelta(days=40))),
        learned_at=news,
        country=draw(st.sampled_from(["US", "DE", "FR", "JP", "IL", ""])),
        trigger=draw(st.sampled_from(Trigger)),
        stage=draw(st.sampled_from(Stage)),
        told_by=draw(st.sampled_from(ToldBy)),
        size=draw(st.sampled_from(SizeBand)),
        contacts=tuple(draw(st.lists(contacts, max_size=4))),
        mood=draw(st.sampled_from([None, *Mood])),
        reds=draw(st.integers(0, 4)),
        flags=draw(st.frozensets(st.sampled_from(sorted(FLAGS)), max_size=3)),
    )


@settings(max_examples=400, deadline=None)
@given(situations())
def test_any_plan_is_explained_addressed_and_never_early(facts):
    result = plan(facts)
    assert result.proposed
    calendar = Calendar(facts.country)
    for step in result.proposed:
        assert step.rule
        assert facts.learned_on <= step.earliest <= step.latest
        if step.kind in {
            StepKind.ACKNOWLEDGE,
            StepKind.CARD,
            StepKind.FEEDBACK_REQUEST,
            StepKind.KEEP_IN_TOUCH,
        }:
            assert any(
                c.role == step.to and c.key == step.recipient_key and not c.stopped for c in facts.contacts
            )
        if step.best_on:
            assert max(step.earliest, facts.today) <= step.best_on <= step.latest
            assert calendar.is_business_day(step.best_on)
        if step.kind == StepKind.FEEDBACK_REQUEST:
            assert not calendar.is_quiet(max(step.earliest, facts.today))
            assert (step.locked_until is None) == (facts.mood == Mood.GREEN)
    assert all(step.rule for step in result.left_out)
    keys = [(step.kind, step.slot) for step in result.proposed + result.left_out]
    assert len(keys) == len(set(keys))


@settings(max_examples=200, deadline=None)
@given(situations())
def test_a_plan_is_the_same_each_time(facts):
    assert plan(facts) == plan(facts)
