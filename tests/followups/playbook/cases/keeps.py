"""Keeping in touch over a year, and a new opening: distances, counts, stops, and what a contact resets."""

from tests.followups.playbook.cases.base import (
    ACK,
    ASK,
    CARD,
    KEEP_3,
    KEEP_6,
    KEEP_9,
    KEEP_12,
    KEEPS,
    LINK,
    Case,
    day,
    sent,
)

PASSED = """
    acknowledge - expired.acknowledge
    card - expired.card
    feedback_request - expired.feedback_request
"""
NEW = "new_opening - manager 2026-03-04 2026-03-06 - on - new.opening"
FIRST_WEEKS_AND_NEW = "\n".join((ACK, NEW, CARD, ASK, LINK))
ENOUGH = "keep_in_touch 9m keep.four_a_year"
SCREEN = """
    acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper
"""


def late_link(today: str) -> str:
    return f"connect - manager 2026-03-11 {today} - off - connect.met"


CASES = [
    Case(
        "a contact on Wednesday 20 May: the next note is not before eight weeks after it, Wednesday 15 July",
        # Eight weeks after that is Wednesday 9 September, inside the window of the next one.
        f"""
        {late_link("2026-05-21")}
        keep_in_touch 3m manager 2026-07-15 2026-07-29 2026-07-15 on - keep.interviewed
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.half_year
        {KEEP_9}
        {KEEP_12}
        """,
        PASSED,
        now="2026-05-21T10:00",
        more={"last_contact_on": day("2026-05-20")},
    ),
    Case(
        "a contact before the news resets nothing",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        more={"last_contact_on": day("2026-03-04")},
    ),
    Case(
        "a contact on Monday 10 August: the first note is too close, the second moves to Monday 5 October",
        # Ten business days on, over Columbus Day (Monday 12), is Tuesday 20.
        f"""
        {late_link("2026-08-11")}
        keep_in_touch 6m manager 2026-10-05 2026-10-20 2026-10-06 on - keep.half_year
        {KEEP_9}
        {KEEP_12}
        """,
        f"""
        {PASSED}
        keep_in_touch 3m keep.too_close
        """,
        now="2026-08-11T10:00",
        more={"last_contact_on": day("2026-08-10")},
    ),
    Case(
        "the first note went late, on Thursday 20 August: the second moves to Thursday 15 October",
        # The third would be due on Friday 4 December, seven weeks later: Thursday 10, inside its window.
        f"""
        {late_link("2026-08-21")}
        keep_in_touch 6m manager 2026-10-15 2026-10-29 2026-10-15 on - keep.half_year
        keep_in_touch 9m manager 2026-12-10 2026-12-18 2026-12-10 off - keep.nine_months
        {KEEP_12}
        """,
        PASSED,
        now="2026-08-21T10:00",
        sent=(sent("keep_in_touch manager 2026-08-20"),),
    ),
    Case(
        "the first note is late on Monday 3 August: due until the second opens, which waits for Monday 28 September",
        # Ten business days on, over Columbus Day, is Tuesday 13 October.
        f"""
        {late_link("2026-08-03")}
        keep_in_touch 3m manager 2026-06-04 2026-09-03 2026-08-04 on - keep.interviewed
        keep_in_touch 6m manager 2026-09-28 2026-10-13 2026-09-29 on - keep.half_year
        {KEEP_9}
        {KEEP_12}
        """,
        PASSED,
        now="2026-08-03T10:00",
    ),
    Case(
        "once the second is open the first has passed",
        f"""
        {late_link("2026-09-10")}
        {KEEP_6.replace("2026-09-09 on", "2026-09-10 on")}
        {KEEP_9}
        {KEEP_12}
        """,
        f"""
        {PASSED}
        keep_in_touch 3m keep.next_one
        """,
        now="2026-09-10T10:00",
    ),
    Case(
        "two notes in a row went unanswered: none for ever, not even for a new opening",
        "close - - 2026-03-04 2026-09-14 - off - close.all_sent",
        f"""
        {PASSED}
        connect - stop.unanswered
        new_opening - stop.unanswered
        keep_in_touch - stop.unanswered
        """,
        flags="new_opening",
        now="2026-09-14T10:00",
        sent=(sent("keep_in_touch manager 2026-06-08"), sent("keep_in_touch manager 2026-09-10")),
    ),
    Case(
        "one of the two was answered",
        f"""
        {late_link("2026-09-14")}
        {KEEP_9}
        {KEEP_12}
        """,
        PASSED,
        now="2026-09-14T10:00",
        sent=(sent("keep_in_touch manager 2026-06-08"), sent("keep_in_touch manager 2026-09-10", "real")),
    ),
    Case(
        "they were in touch after the two notes",
        f"""
        {late_link("2026-09-14")}
        {KEEP_9}
        {KEEP_12}
        """,
        PASSED,
        now="2026-09-14T10:00",
        sent=(sent("keep_in_touch manager 2026-06-08"), sent("keep_in_touch manager 2026-09-10")),
        more={"last_contact_on": day("2026-09-11")},
    ),
    Case(
        "one note alone went unanswered",
        f"""
        {late_link("2026-06-09")}
        {KEEP_6}
        {KEEP_9}
        {KEEP_12}
        """,
        PASSED,
        now="2026-06-09T10:00",
        sent=(sent("keep_in_touch manager 2026-06-08"),),
    ),
    Case(
        "a note that went as the half year's, whatever its day",
        f"""
        {late_link("2026-06-09")}
        keep_in_touch 3m manager 2026-08-03 2026-08-17 2026-08-04 on - keep.interviewed
        {KEEP_9}
        {KEEP_12}
        """,
        PASSED,
        now="2026-06-09T10:00",
        sent=(sent("keep_in_touch manager 2026-06-08", slot="6m"),),
    ),
    Case(
        "a new opening: a note within two business days, and with it four notes in the year",
        f"{FIRST_WEEKS_AND_NEW}\n{KEEP_3}\n{KEEP_6}\n{KEEP_12}",
        ENOUGH,
        flags="new_opening",
    ),
    Case(
        "a new opening: the first note after it keeps eight weeks of distance",
        # Applied on Friday 29 May, first planned on Monday 1 June. Eight weeks after today: Monday 27 July. The
        # next one then not before Monday 21 September, the last day of its window.
        f"""
        {late_link("2026-06-01")}
        new_opening - manager 2026-05-29 2026-06-02 - on - new.opening
        keep_in_touch 3m manager 2026-07-27 2026-08-10 2026-07-28 on - keep.interviewed
        keep_in_touch 6m manager 2026-09-21 2026-09-23 2026-09-22 on - keep.half_year
        {KEEP_12}
        """,
        f"""
        {PASSED}
        {ENOUGH}
        """,
        flags="new_opening",
        now="2026-06-01T10:00",
        more={"opening_on": day("2026-05-29")},
    ),
    Case(
        "a new opening on a Saturday: its note goes on Monday 8 June, and the late first note waits for it",
        # Eight weeks after it is Monday 3 August, eight more Monday 28 September; over Columbus Day until the 13th.
        f"""
        {late_link("2026-06-08")}
        new_opening - manager 2026-06-08 2026-06-10 - on - new.opening
        keep_in_touch 3m manager 2026-08-03 2026-08-17 2026-08-04 on - keep.interviewed
        keep_in_touch 6m manager 2026-09-28 2026-10-13 2026-09-29 on - keep.half_year
        {KEEP_12}
        """,
        f"""
        {PASSED}
        {ENOUGH}
        """,
        flags="new_opening",
        now="2026-06-06T10:00",
    ),
    Case(
        "a new opening: fifteen business days after applying the note is let go",
        # Applied on Monday 11 May; fifteen business days on, over Memorial Day, is Tuesday 2 June.
        f"""
        {late_link("2026-06-03")}
        {KEEPS}
        """,
        f"""
        {PASSED}
        new_opening - expired.new_opening
        """,
        flags="new_opening",
        now="2026-06-03T10:00",
        more={"opening_on": day("2026-05-11")},
    ),
    Case(
        "a new opening where nobody has met them",
        SCREEN,
        """
        card - card.paper
        feedback_request - request.not_invited
        new_opening - new.nobody_knows_you
        """,
        stage="S1",
        flags="new_opening",
    ),
    Case(
        "a new opening before a stated wait has passed",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        "new_opening - new.wait",
        flags="new_opening",
        more={"reapply_after_days": 1},
    ),
    Case(
        "a new opening on the day the wait is over",
        f"{FIRST_WEEKS_AND_NEW}\n{KEEP_3}\n{KEEP_6}\n{KEEP_12}",
        ENOUGH,
        flags="new_opening",
        more={"reapply_after_days": 0},
    ),
    Case(
        "a third new opening within a year",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        "new_opening - new.two_a_year",
        flags="new_opening",
        sent=tuple(
            sent(f"new_opening manager {on}", this_follow_up=False) for on in ("2025-03-05", "2025-09-01")
        ),
    ),
    Case(
        "two new openings, one of them more than a year ago",
        f"{FIRST_WEEKS_AND_NEW}\n{KEEP_3}\n{KEEP_6}\n{KEEP_12}",
        ENOUGH,
        flags="new_opening",
        sent=tuple(
            sent(f"new_opening manager {on}", this_follow_up=False) for on in ("2025-03-04", "2025-09-01")
        ),
    ),
    Case(
        "a new opening in the first weeks is a touch: a person with two messages gets none",
        "\n".join((ACK, ASK, LINK, KEEPS)),
        """
        card - budget.person
        new_opening - budget.person
        """,
        flags="new_opening",
        sent=(sent("status_note manager 2026-03-04"), sent("status_note manager 2026-03-04")),
    ),
    Case(
        "a new opening after the first weeks does not wait for the quarter",
        # Monday 6 April. Eight weeks later is Monday 1 June, before the first note.
        f"""
        {late_link("2026-04-06")}
        look_back - - 2026-03-23 2026-03-30 - on - look_back.sent
        new_opening - manager 2026-04-06 2026-04-08 - on - new.opening
        {KEEP_3}
        {KEEP_6}
        {KEEP_12}
        """,
        f"""
        acknowledge - expired.acknowledge
        feedback_request nudge nudge.not_prompt
        {ENOUGH}
        """,
        flags="new_opening",
        now="2026-04-06T10:00",
        sent=(
            sent("card manager 2026-03-05"),
            sent("inquiry manager 2026-03-10"),
            sent("feedback_request recruiter 2026-03-09"),
        ),
    ),
    Case(
        "a new opening after an offer turned down belongs to keeping in touch",
        f"""
        {NEW}
        close - recruiter 2026-03-04 2026-03-05 - on - close.declined
        keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.declined
        {KEEP_12}
        """,
        """
        acknowledge - ending.declined
        card - ending.declined
        feedback_request - ending.declined
        """,
        stage="S6",
        trigger="declined",
        flags="new_opening",
    ),
    Case(
        "a new opening for a frozen role: the note after six weeks waits until Wednesday 29 April, the next until June",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.frozen
        {NEW}
        card - manager 2026-03-05 2026-03-06 - on - card.frozen
        keep_in_touch 6w manager 2026-04-29 2026-04-29 2026-04-29 on - keep.six_weeks
        keep_in_touch 3m manager 2026-06-24 2026-07-09 2026-06-24 on - keep.frozen
        """,
        "feedback_request - request.frozen",
        trigger="role_closed",
        flags="new_opening",
    ),
    Case(
        "a new opening while nothing is sent, or while they are silent",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.records",
        """
        acknowledge - ending.records_first
        card - ending.records_first
        feedback_request - ending.records_first
        new_opening - ending.records_first
        keep_in_touch - ending.records_first
        """,
        flags="new_opening discrimination_suspected",
    ),
    Case(
        "a new opening during the silence of an interview: no further note",
        """
        debrief - - 2026-03-04 2026-03-06 - on - debrief.silence
        close - - 2026-03-04 2026-03-11 - on - close.silence
        """,
        """
        acknowledge - ending.silence
        card - ending.silence
        feedback_request - ending.silence
        status_note - status.closed
        new_opening - keep.silence
        keep_in_touch - keep.silence
        """,
        trigger="no_response",
        told="silence",
        flags="new_opening",
    ),
    Case(
        "another job: nothing about a new opening",
        "\n".join((ACK, CARD, ASK)),
        """
        connect - keep.landed
        new_opening - keep.landed
        keep_in_touch - keep.landed
        """,
        flags="new_opening landed_elsewhere",
    ),
]  # fmt: skip
