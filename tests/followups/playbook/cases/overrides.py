"""Rows 14 to 16 and 20 to 24: endings that have their own way."""

from tests.followups.playbook.cases.base import (
    INTERVIEWER,
    KEEP_12,
    MANAGER,
    RECRUITER,
    REFERRER,
    WROTE,
    Case,
    day,
    sent,
)


def four(rule: str) -> str:
    return "\n".join(
        f"{kind} - {rule}" for kind in ("acknowledge", "card", "feedback_request", "keep_in_touch")
    )


def three(rule: str) -> str:
    return "\n".join(four(rule).splitlines()[:3])


SILENT = {"trigger": "silence", "told": "silence", "contacts": (RECRUITER, MANAGER)}
SILENT_LEFT_OUT = f"{three('ending.silence')}\nkeep_in_touch - keep.silence"
UNANSWERED_LEFT_OUT = f"""
    {three("ending.unanswered")}
    status_note - ending.unanswered
    keep_in_touch - ending.unanswered
"""
DEBRIEF_SILENCE = "debrief - - 2026-03-04 2026-03-06 - on - debrief.silence"
FROZEN_KEEPS = """
    keep_in_touch 6w manager 2026-04-15 2026-04-29 2026-04-15 on - keep.six_weeks
    keep_in_touch 3m manager 2026-06-10 2026-06-17 2026-06-10 on - keep.frozen
"""
FROZEN_ACK = "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.frozen"
FROZEN_CARD = "card - manager 2026-03-05 2026-03-06 - on - card.frozen"
STOP_CARD = "debrief - - 2026-03-04 2026-03-06 - on - debrief.offer_withdrawn"
CONFIRM = "inquiry - recruiter 2026-03-05 2026-03-11 - on 2026-03-05T09:00 inquiry.confirmation"
DECLINED_KEEPS = f"""
    keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.declined
    {KEEP_12}
"""

CASES = [
    Case(
        "row 14: before any ending, counted from the day they had promised",
        # Friday 6 March and two business days: Tuesday 10. Seven more: Thursday 19. Ten more: Thursday 2 April.
        """
        status_note 1 recruiter 2026-03-10 2026-03-17 - on - status.promised
        status_note 2 recruiter 2026-03-19 2026-03-26 - on - status.second
        debrief - - 2026-04-02 2026-04-09 - on - debrief.silence
        close - - 2026-04-02 2026-04-09 - on - close.silence
        """,
        SILENT_LEFT_OUT,
        **SILENT,
        more={"learned_at": None, "promised_on": day("2026-03-06")},
    ),
    Case(
        "row 14: no promise, so ten business days after the last contact; a finalist may write in half a year",
        # Wednesday 18 February and ten business days: Wednesday 4 March. Then Friday 13, then Friday 27 March.
        # Half a year after the second note is Sunday 13 September: Monday 14.
        """
        status_note 1 recruiter 2026-03-04 2026-03-11 - on - status.first
        status_note 2 recruiter 2026-03-13 2026-03-20 - on - status.second
        debrief - - 2026-03-27 2026-04-03 - on - debrief.silence
        close - - 2026-03-27 2026-04-03 - on - close.silence
        keep_in_touch 6m manager 2026-09-14 2026-09-28 2026-09-15 on - keep.silence_after_final
        """,
        three("ending.silence"),
        stage="S5",
        **SILENT,
        more={"learned_at": None, "last_contact_on": day("2026-02-18")},
    ),
    Case(
        "row 14: a contact after the promised day makes the promise old",
        # Monday 2 March and ten business days: Monday 16. Then Wednesday 25 March, then Wednesday 8 April.
        """
        status_note 1 recruiter 2026-03-16 2026-03-23 - on - status.first
        status_note 2 recruiter 2026-03-25 2026-04-01 - on - status.second
        debrief - - 2026-04-08 2026-04-15 - on - debrief.silence
        close - - 2026-04-08 2026-04-15 - on - close.silence
        """,
        SILENT_LEFT_OUT,
        **SILENT,
        more={
            "learned_at": None,
            "promised_on": day("2026-02-20"),
            "last_contact_on": day("2026-03-02"),
        },
    ),
    Case(
        "row 14: the first note went on Monday 2 March, so the second one follows on Wednesday 11",
        """
        status_note 2 recruiter 2026-03-11 2026-03-18 - on - status.second
        debrief - - 2026-03-25 2026-04-01 - on - debrief.silence
        close - - 2026-03-25 2026-04-01 - on - close.silence
        """,
        SILENT_LEFT_OUT,
        **SILENT,
        sent=(sent("status_note recruiter 2026-03-02"),),
        more={"learned_at": None, "last_contact_on": day("2026-02-12")},
    ),
    Case(
        "row 14: both notes went, so closing is offered ten business days after the second, and no third",
        """
        debrief - - 2026-03-10 2026-03-17 - on - debrief.silence
        close - - 2026-03-10 2026-03-17 - on - close.two_notes
        """,
        SILENT_LEFT_OUT,
        **SILENT,
        sent=(sent("status_note recruiter 2026-02-12"), sent("status_note recruiter 2026-02-24")),
        more={"learned_at": None, "last_contact_on": day("2026-01-28")},
    ),
    Case(
        "row 14: the day of the first note has passed by a week, so it is due at once and the second one waits",
        # Monday 16 February is Presidents' Day. From Thursday 5 February: Friday 20, until Friday 27.
        # The second note counts from today: Friday 13 March. Closing: Friday 27 March.
        """
        status_note 1 recruiter 2026-02-20 2026-03-04 - on - status.first
        status_note 2 recruiter 2026-03-13 2026-03-20 - on - status.second
        debrief - - 2026-03-27 2026-04-03 - on - debrief.silence
        close - - 2026-03-27 2026-04-03 - on - close.silence
        """,
        SILENT_LEFT_OUT,
        **SILENT,
        more={"learned_at": None, "last_contact_on": day("2026-02-05")},
    ),
    Case(
        "row 14: nobody to write to, so closing is offered when the first note would have been due",
        """
        debrief - - 2026-03-04 2026-03-11 - on - debrief.silence
        close - - 2026-03-04 2026-03-11 - on - close.silence
        """,
        f"""
        {three("ending.silence")}
        status_note 1 contact.none
        status_note 2 contact.none
        keep_in_touch - keep.silence
        """,
        trigger="silence",
        told="silence",
        stage="S2",
        contacts=(),
        more={"learned_at": None, "last_contact_on": day("2026-02-18")},
    ),
    Case(
        "row 14: closed as no answer after an interview",
        f"""
        {DEBRIEF_SILENCE}
        close - - 2026-03-04 2026-03-11 - on - close.silence
        """,
        f"""
        {three("ending.silence")}
        status_note - status.closed
        keep_in_touch - keep.silence
        """,
        told="silence",
        trigger="no_response",
    ),
    Case(
        "row 14: closed as no answer after the final round, one later note",
        f"""
        {DEBRIEF_SILENCE}
        close - - 2026-03-04 2026-03-11 - on - close.silence
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.silence_after_final
        """,
        f"""
        {three("ending.silence")}
        status_note - status.closed
        """,
        told="silence",
        trigger="no_response",
        stage="S5",
    ),
    Case(
        "row 15: silence after an application, closing is offered after thirty days",
        # Monday 16 February and thirty days: Wednesday 18 March.
        "close - - 2026-03-18 2026-04-01 - on - close.thirty_days",
        UNANSWERED_LEFT_OUT,
        stage="S1",
        **SILENT,
        more={"learned_at": None, "applied_on": day("2026-02-16")},
    ),
    Case(
        "row 15: closed as no answer, nobody knows them there",
        "close - - 2026-03-04 2026-03-11 - on - close.unanswered",
        UNANSWERED_LEFT_OUT,
        stage="unknown",
        told="silence",
        trigger="no_response",
        contacts=(),
    ),
    Case(
        "row 16: frozen, one question; after six weeks, then eight weeks after that a note",
        # Six weeks are Wednesday 15 April. Three months would be Thursday 4 June, seven weeks later: Wednesday 10.
        "\n".join((FROZEN_ACK, FROZEN_CARD, FROZEN_KEEPS)),
        "feedback_request - request.frozen",
        trigger="role_closed",
    ),
    Case(
        "row 16: they named Monday 11 May; eight weeks after it is Monday 6 July",
        f"""
        {FROZEN_ACK}
        {FROZEN_CARD}
        keep_in_touch 6w manager 2026-05-11 2026-05-26 2026-05-12 on - keep.their_date
        keep_in_touch 3m manager 2026-07-06 2026-07-20 2026-07-07 on - keep.frozen
        """,
        "feedback_request - request.frozen",
        trigger="role_closed",
        more={"promised_on": day("2026-05-11")},
    ),
    Case(
        "row 16: a day they named before the news is no date",
        "\n".join((FROZEN_ACK, FROZEN_CARD, FROZEN_KEEPS)),
        "feedback_request - request.frozen",
        trigger="role_closed",
        more={"promised_on": day("2026-03-04")},
    ),
    Case(
        "row 16: after a first talk no card; told by a no-reply mail question and notes go to the recruiter",
        "\n".join((FROZEN_ACK, FROZEN_KEEPS)).replace("manager", "recruiter"),
        """
        card - card.frozen_unmet
        feedback_request - request.frozen
        """,
        trigger="role_closed",
        stage="S2",
        told="noreply_mail",
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "row 16: nobody known",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - contact.none
        card - card.frozen_unmet
        feedback_request - request.frozen
        keep_in_touch - contact.none
        """,
        trigger="role_closed",
        stage="S0",
        contacts=(),
    ),
    Case(
        "row 16 stands alone: tech switches the card off, a referrer is told in own words",
        f"""
        {FROZEN_ACK}
        card - manager 2026-03-05 2026-03-06 - off - card.tech
        {FROZEN_KEEPS}
        """,
        """
        referrer_note - referrer.own_words
        feedback_request - request.frozen
        """,
        trigger="role_closed",
        contacts=(WROTE, MANAGER, REFERRER),
        flags="tech referral internal_hire feedback_invited",
    ),
    Case(
        "row 20: an offer withdrawn, one neutral question after twenty-four hours",
        f"{STOP_CARD}\n{CONFIRM}",
        four("ending.offer_withdrawn"),
        stage="S6",
    ),
    Case(
        "row 20: the flag alone; twenty-four hours later nothing holds it any more",
        f"{STOP_CARD}\n{CONFIRM}".replace("2026-03-05T09:00", "-"),
        four("ending.offer_withdrawn"),
        flags="offer_withdrawn",
        now="2026-03-05T10:00",
    ),
    Case(
        "row 20: learned on Friday 6 without a time, which counts as before four",
        """
        debrief - - 2026-03-06 2026-03-10 - on - debrief.offer_withdrawn
        inquiry - recruiter 2026-03-09 2026-03-13 - on 2026-03-07T16:00 inquiry.confirmation
        """,
        four("ending.offer_withdrawn"),
        stage="S6",
        now="2026-03-06T10:00",
        more={"learned_at": day("2026-03-06")},
    ),
    Case(
        "row 20: a red self-check in the evening holds it until the next morning",
        f"{STOP_CARD}\n{CONFIRM}".replace("2026-03-05T09:00", "2026-03-05T11:00"),
        four("ending.offer_withdrawn"),
        stage="S6",
        mood="red",
        now="2026-03-04T23:00",
    ),
    Case(
        "row 21: the offer was turned down",
        f"""
        close - recruiter 2026-03-04 2026-03-05 - on - close.declined
        {DECLINED_KEEPS}
        """,
        three("ending.declined"),
        stage="S6",
        trigger="declined",
    ),
    Case(
        "row 21: nobody to write to, so only the closing itself is left",
        "close - - 2026-03-04 2026-03-11 - on - close.nobody_to_tell",
        f"""
        {three("ending.declined")}
        keep_in_touch - contact.none
        """,
        stage="S6",
        trigger="declined",
        contacts=(INTERVIEWER,),
    ),
    Case(
        "row 22: withdrawn, one line of thanks is a choice",
        "close - recruiter 2026-03-04 2026-03-05 - off - close.withdrawn",
        four("ending.withdrawn"),
        trigger="withdrawn",
    ),
    Case(
        "row 22: and nobody who wrote",
        "close - - 2026-03-04 2026-03-11 - on - close.nobody_to_tell",
        four("ending.withdrawn"),
        trigger="withdrawn",
        contacts=(),
    ),
    Case(
        "row 23: discrimination suspected comes before all else",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.records",
        four("ending.records_first"),
        stage="S5",
        flags="discrimination_suspected offer_withdrawn check_failed",
    ),
    Case(
        "row 24: a check, and the report by the official way",
        """
        debrief - - 2026-03-04 2026-03-06 - on - debrief.check
        inquiry - recruiter 2026-03-05 2026-03-11 - on - inquiry.report
        """,
        four("ending.check"),
        stage="S6",
        flags="check_failed",
    ),
    Case(
        "row 24: done with the company, nothing is asked",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.check",
        f"""
        {three("ending.check")}
        inquiry - stop.done
        keep_in_touch - ending.check
        """,
        flags="check_failed done_with_company",
    ),
]  # fmt: skip
