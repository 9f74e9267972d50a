"""The self-check: what red holds and moves, what amber gives time, and when skipping is offered."""

import re

from tests.followups.playbook.cases.base import ACK, ASK, CARD, KEEPS, LINK, Case, moment


def held(text: str, until: str) -> str:
    """The same steps, each held until then."""
    return re.sub(r"\b(on|off) - ", rf"\1 {until} ", text)


MORNING = "2026-03-05T07:00"
NOT_TODAY = "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 off {} request.not_today"
FOLDED = "acknowledge - acknowledge.folded"
LATE_CARD = "card - manager 2026-03-05 2026-03-13 - on - card.interviewed"

CASES = [
    Case(
        "green opens the request",
        "\n".join((ACK, CARD, ASK.replace("self_check", "-"), LINK, KEEPS)),
        mood="green",
    ),
    Case(
        "amber: the request waits one business day and asks again",
        f"""
        {ACK}
        {CARD}
        feedback_request - recruiter 2026-03-10 2026-03-12 2026-03-10 on self_check request.interviewed
        {LINK}
        {KEEPS}
        """,
        mood="amber",
    ),
    Case(
        "amber on BD+5: not today, tomorrow",
        f"""
        {LATE_CARD}
        {LINK}
        feedback_request - recruiter 2026-03-12 2026-03-25 2026-03-12 on self_check request.interviewed
        {KEEPS}
        """,
        FOLDED,
        mood="amber",
        now="2026-03-11T08:00",
    ),
    Case(
        "red holds all that goes out until the next morning",
        f"""
        acknowledge - recruiter 2026-03-05 2026-03-05 - on {MORNING} acknowledge.interviewed
        {held(CARD, MORNING)}
        {NOT_TODAY.format(MORNING)}
        {held(LINK, MORNING)}
        {held(KEEPS, MORNING)}
        """,
        mood="red",
    ),
    Case(
        "red late in the evening holds for twelve hours",
        f"""
        acknowledge - recruiter 2026-03-05 2026-03-05 - on 2026-03-05T11:30 acknowledge.interviewed
        {held(CARD, "2026-03-05T11:30")}
        {NOT_TODAY.format("2026-03-05T11:30")}
        {held(LINK, "2026-03-05T11:30")}
        {held(KEEPS, "2026-03-05T11:30")}
        """,
        mood="red",
        now="2026-03-04T23:30",
    ),
    Case(
        "red on Friday 6: the reply and the card slide to Monday",
        f"""
        acknowledge - recruiter 2026-03-09 2026-03-09 - on 2026-03-07T07:00 acknowledge.interviewed
        card - manager 2026-03-09 2026-03-13 - on 2026-03-07T07:00 card.interviewed
        {NOT_TODAY.format("2026-03-07T07:00")}
        {held(LINK, "2026-03-07T07:00")}
        {held(KEEPS, "2026-03-07T07:00")}
        """,
        mood="red",
        now="2026-03-06T10:00",
    ),
    Case(
        "red on BD+3: the reply is folded into the request, card and request slide by a day",
        f"""
        card - manager 2026-03-10 2026-03-13 - on 2026-03-10T07:00 card.interviewed
        feedback_request - recruiter 2026-03-10 2026-03-11 2026-03-10 off 2026-03-10T07:00 request.not_today
        {held(LINK, "2026-03-10T07:00")}
        {held(KEEPS, "2026-03-10T07:00")}
        """,
        FOLDED,
        mood="red",
        now="2026-03-09T10:00",
    ),
    Case(
        "red on BD+7 carries the card past its days",
        f"""
        feedback_request - recruiter 2026-03-16 2026-03-25 2026-03-17 off 2026-03-14T07:00 request.not_today
        connect - manager 2026-03-16 2026-03-18 - off 2026-03-14T07:00 connect.met
        {held(KEEPS, "2026-03-14T07:00")}
        """,
        f"""
        {FOLDED}
        card - expired.card
        """,
        mood="red",
        now="2026-03-13T10:00",
    ),
    Case(
        "red on BD+15 carries the request past its days",
        f"""
        connect - manager 2026-03-26 2026-03-26 - off 2026-03-26T07:00 connect.met
        {held(KEEPS, "2026-03-26T07:00")}
        """,
        """
        acknowledge - expired.acknowledge
        card - expired.card
        feedback_request - expired.feedback_request
        """,
        mood="red",
        now="2026-03-25T10:00",
    ),
    Case(
        "the morning after red asks again, for all",
        f"""
        acknowledge - recruiter 2026-03-05 2026-03-05 - on self_check acknowledge.interviewed
        {held(CARD, "self_check")}
        {NOT_TODAY.format("self_check")}
        {held(LINK, "self_check")}
        {held(KEEPS, "self_check")}
        """,
        mood="red",
        now="2026-03-05T08:00",
        more={"mood_at": moment("2026-03-04T10:00")},
    ),
    Case(
        "three reds: skipping is a sound choice",
        f"""
        acknowledge - recruiter 2026-03-05 2026-03-05 - on {MORNING} acknowledge.interviewed
        {held(CARD, MORNING)}
        {NOT_TODAY.format(MORNING).replace("not_today", "enough_tries")}
        {held(LINK, MORNING)}
        {held(KEEPS, MORNING)}
        """,
        mood="red",
        more={"reds": 3},
    ),
    Case(
        "two reds are not three",
        f"""
        acknowledge - recruiter 2026-03-05 2026-03-05 - on {MORNING} acknowledge.interviewed
        {held(CARD, MORNING)}
        {NOT_TODAY.format(MORNING)}
        {held(LINK, MORNING)}
        {held(KEEPS, MORNING)}
        """,
        mood="red",
        more={"reds": 2},
    ),
    Case(
        "BD+8 without green: the same",
        f"""
        {LINK}
        feedback_request - recruiter 2026-03-17 2026-03-25 2026-03-17 off self_check request.enough_tries
        {KEEPS}
        """,
        f"""
        {FOLDED}
        card - expired.card
        """,
        mood="amber",
        now="2026-03-16T08:00",
    ),
    Case(
        "red holds the thanks for a reason as well, and a request already left out stays out",
        f"""
        thanks - recruiter 2026-03-05 2026-03-05 - on {MORNING} thanks.reason
        {held(CARD, MORNING)}
        {held(LINK, MORNING)}
        {held(KEEPS, MORNING)}
        """,
        """
        acknowledge - acknowledge.in_thanks
        feedback_request - request.reason_given
        """,
        mood="red",
        flags="reason_given",
    ),
    Case(
        "red holds no note to oneself",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.records",
        "\n".join(
            f"{kind} - ending.records_first" for kind in ("acknowledge", "card", "feedback_request", "keep_in_touch")
        ),
        mood="red",
        flags="discrimination_suspected",
    ),
]  # fmt: skip
