"""Where two rules meet: finalists, another job, frozen roles, thanks, quiet days, and what the budget never refuses."""

from applications.enums import ContactRole
from followups.playbook import ContactFacts
from tests.followups.playbook.cases.base import (
    ACK,
    CARD,
    KEEPS,
    LINK,
    MANAGER,
    PROMPT,
    RECRUITER,
    REFERRER,
    WROTE,
    Case,
    day,
    sent,
)
from tests.followups.playbook.cases.limits import LOOK_BACK, NO_REPLY_AND_NO_CARD, REQUEST_SENT
from tests.followups.playbook.cases.overrides import (
    CONFIRM,
    FROZEN_ACK,
    FROZEN_CARD,
    SILENT,
    STOP_CARD,
    four,
    three,
)
from tests.followups.playbook.cases.stages import FINALIST

FROZEN = {"trigger": "role_closed", "left_out": "feedback_request - request.frozen"}
WRITING_MANAGER = (ContactFacts("m1", ContactRole.MANAGER, wrote=True),)
LATE_IN_2024 = {"country": "", "learned_at": day("2024-12-16")}
NO_LATER_NOTES = """
    connect - keep.landed
    keep_in_touch - keep.landed
"""
CHECK = "debrief - - 2026-03-04 2026-03-06 - on - debrief.check"
REPORT = "inquiry - recruiter 2026-03-05 2026-03-11 - on - inquiry.report"
MANY = tuple(sent("status_note recruiter 2026-03-04", this_follow_up=False) for _ in range(5))


def frozen_until(named: str, *keeps: str, left_out: str = "") -> Case:
    return Case(
        f"row 16: they named {named}",
        "\n".join((FROZEN_ACK, FROZEN_CARD, *keeps)),
        f"feedback_request - request.frozen\n{left_out}",
        trigger="role_closed",
        more={"promised_on": day(named)},
    )


CASES = [
    # -- told to be a finalist
    *(
        Case(f"row 9: told to be a finalist, noted as {stage}", FINALIST, stage=stage, flags="finalist")
        for stage in ("S2", "unknown")
    ),
    Case(
        "a test only makes no finalist",
        "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.exercise",
        """
        acknowledge - acknowledge.merged
        card - card.exercise
        keep_in_touch - keep.exercise
        """,
        stage="S3",
        flags="finalist",
    ),
    # -- another job, where another row stands alone
    Case(
        "row 14, another job: no further notes to them, one to who met the person in the final round",
        # With no notes the day counts from Wednesday 18 February: ten business days on is Wednesday 4 March.
        """
        debrief - - 2026-03-04 2026-03-11 - on - debrief.silence
        close - manager 2026-03-04 2026-03-11 - off - close.landed
        """,
        f"""
        {three("ending.silence")}
        status_note 1 keep.landed
        status_note 2 keep.landed
        keep_in_touch - keep.landed
        """,
        stage="S5",
        flags="landed_elsewhere",
        **SILENT,
        more={"learned_at": None, "last_contact_on": day("2026-02-18")},
    ),
    Case(
        "row 16 after the final round, another job: the card, and one note",
        """
        close - manager 2026-03-04 2026-03-11 - off - close.landed
        card - manager 2026-03-05 2026-03-06 - on - card.frozen
        """,
        """
        acknowledge - keep.landed
        feedback_request - request.frozen
        keep_in_touch - keep.landed
        """,
        stage="S5",
        trigger="role_closed",
        flags="landed_elsewhere",
    ),
    *(
        Case(
            f"row {row} after the final round, another job: nothing is told",
            proposed,
            four(rule),
            stage="S5",
            flags=f"landed_elsewhere {flag}",
        )
        for row, flag, rule, proposed in (
            (
                "23",
                "discrimination_suspected",
                "ending.records_first",
                "debrief - - 2026-03-04 2026-03-06 - on - debrief.records",
            ),
            ("20", "offer_withdrawn", "ending.offer_withdrawn", f"{STOP_CARD}\n{CONFIRM}"),
            (
                "24",
                "check_failed",
                "ending.check",
                f"{CHECK}\n{REPORT}",
            ),
        )
    ),
    Case(
        "row 21, another job after the final round: the gracious close says it",
        "close - recruiter 2026-03-04 2026-03-05 - on - close.declined",
        f"{three('ending.declined')}\nkeep_in_touch - keep.landed",
        stage="S5",
        trigger="declined",
        flags="landed_elsewhere",
    ),
    # -- what is due is never refused by the number of messages
    Case(
        "row 20 after five messages since the news: the question goes",
        f"{STOP_CARD}\n{CONFIRM}",
        four("ending.offer_withdrawn"),
        stage="S6",
        told="phone",
        contacts=(RECRUITER, MANAGER),
        sent=MANY,
    ),
    Case(
        "row 24 after five messages since the news: the report is asked for",
        f"{CHECK}\n{REPORT}",
        four("ending.check"),
        told="phone",
        flags="check_failed",
        contacts=(RECRUITER, MANAGER),
        sent=MANY,
    ),
    Case(
        "three notes in the silence of the company: one touch is left, and it is the card",
        "\n".join((ACK, CARD, LINK, KEEPS)),
        "feedback_request - budget.company",
        sent=tuple(sent(f"status_note recruiter 2026-02-{on}") for on in ("10", "12", "19")),
    ),
    # -- a frozen role and their day
    frozen_until(
        # Eight weeks after it is Wednesday 27 May, before three months have passed.
        "2026-04-01",
        "keep_in_touch 6w manager 2026-04-01 2026-04-15 2026-04-01 on - keep.their_date",
        "keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.frozen",
    ),
    frozen_until(
        # Friday 20 November; ten business days on, over Thanksgiving, is Monday 7 December. Eight weeks later is
        # Friday 15 January 2027, before Martin Luther King's Monday: it moves to Wednesday 20, until 3 February.
        "2026-11-20",
        "keep_in_touch 6w manager 2026-11-20 2026-12-07 2026-11-24 on - keep.their_date",
        "keep_in_touch 3m manager 2027-01-20 2027-02-03 2027-01-20 on - keep.frozen",
    ),
    frozen_until(
        # Fourteen months after the news. Eight weeks later is July, past the fifteenth month (4 June).
        "2027-05-10",
        "keep_in_touch 6w manager 2027-05-10 2027-05-24 2027-05-11 on - keep.their_date",
        left_out="keep_in_touch 3m keep.too_far",
    ),
    frozen_until("2027-06-07", left_out="keep_in_touch - keep.too_far"),
    # -- thanks
    Case(
        "thanks to the manager and the reply to who wrote are two people's",
        f"""
        {ACK}
        thanks - manager 2026-03-04 2026-03-05 - on self_check thanks.answer
        {CARD}
        {LINK}
        {KEEPS}
        """,
        "feedback_request nudge request.answered",
        sent=(sent("feedback_request manager 2026-03-04", "real", answered_on=day("2026-03-04")),),
    ),
    Case(
        "amber: thanks wait for a business day as well",
        f"""
        thanks - recruiter 2026-03-05 2026-03-06 - on self_check thanks.reason
        {CARD}
        {LINK}
        {KEEPS}
        """,
        """
        acknowledge - acknowledge.in_thanks
        feedback_request - request.reason_given
        """,
        mood="amber",
        flags="reason_given",
    ),
    Case(
        "row 1 by phone: two minutes, and what was said beside them",
        """
        debrief - - 2026-03-04 2026-03-06 - on - debrief.match
        debrief call - 2026-03-04 2026-03-04 - on - debrief.call
        close - - 2026-03-04 2026-03-11 - on - close.no_person
        """,
        four("acknowledge.no_person")
        .replace("card - acknowledge", "card - card")
        .replace("feedback_request - acknowledge", "feedback_request - request")
        .replace("keep_in_touch - acknowledge", "keep_in_touch - keep"),
        stage="S0",
        told="phone",
    ),
    Case(
        "red where the request is all there is: it comes back with calm, so closing is not offered",
        "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 off 2026-03-05T07:00 request.not_today",
        """
        acknowledge - acknowledge.merged
        card - card.exercise
        keep_in_touch - keep.exercise
        """,
        stage="S3",
        told="noreply_mail",
        mood="red",
        contacts=(RECRUITER, REFERRER),
    ),
    # -- the days of a nudge
    *(
        Case(
            f"a request of Monday 9 March, on {today}: nine business days on is Friday 20",
            f"""
            connect - manager 2026-03-11 {today} - off - connect.met
            {nudge}
            {LOOK_BACK}
            {KEEPS}
            """,
            f"{NO_REPLY_AND_NO_CARD}\n{left_out}",
            contacts=(PROMPT, MANAGER),
            now=f"{today}T10:00",
            sent=(REQUEST_SENT,),
        )
        for today, nudge, left_out in (
            (
                "2026-03-20",
                "feedback_request nudge recruiter 2026-03-18 2026-03-20 - off self_check request.enough_tries",
                "",
            ),
            ("2026-03-23", "", "feedback_request nudge nudge.late"),
        )
    ),
    # -- quiet days and the last day of a request
    Case(
        "amber on Monday 16 December 2024: BD+3 is Thursday 19, a day more is quiet, and BD+15 is Monday 6 January",
        # Without holidays the quiet time ends on Friday 3 January. The second business day after is Tuesday 7: one
        # past the limit, which gives way by two.
        """
        acknowledge - manager 2024-12-16 2024-12-17 - on - acknowledge.interviewed
        card - manager 2024-12-17 2024-12-18 - on - card.interviewed
        feedback_request - manager 2025-01-07 2025-01-08 2025-01-07 on self_check request.interviewed
        """,
        NO_LATER_NOTES,
        contacts=WRITING_MANAGER,
        flags="landed_elsewhere",
        mood="amber",
        now="2024-12-16T10:00",
        more=LATE_IN_2024,
    ),
    Case(
        "on Wednesday 8 January it is due for the last time",
        "feedback_request - manager 2024-12-19 2025-01-08 2025-01-08 on - request.interviewed",
        f"""
        acknowledge - acknowledge.folded
        card - expired.card
        {NO_LATER_NOTES}
        """,
        contacts=WRITING_MANAGER,
        flags="landed_elsewhere",
        mood="green",
        now="2025-01-08T10:00",
        more=LATE_IN_2024,
    ),
    Case(
        "on Thursday 9 January it has passed",
        "close - - 2024-12-19 2025-01-09 - on - close.nothing_to_send",
        f"""
        acknowledge - expired.acknowledge
        card - expired.card
        feedback_request - expired.feedback_request
        {NO_LATER_NOTES}
        """,
        contacts=WRITING_MANAGER,
        flags="landed_elsewhere",
        mood="green",
        now="2025-01-09T10:00",
        more=LATE_IN_2024,
    ),
    Case(
        "a request that waits for January is not late on BD+9, where nobody has tried yet",
        # The case of the middle of December in Germany, on Wednesday 30.
        """
        feedback_request - recruiter 2027-01-05 2027-01-07 2027-01-05 on self_check request.interviewed
        """,
        f"""
        acknowledge - acknowledge.folded
        card - expired.card
        {NO_LATER_NOTES}
        """,
        contacts=(WROTE, MANAGER),
        flags="landed_elsewhere",
        now="2026-12-30T10:00",
        more={"country": "DE", "learned_at": day("2026-12-16")},
    ),
]  # fmt: skip
