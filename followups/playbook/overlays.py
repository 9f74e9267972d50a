"""Rows 17 to 19 and 25: what lies over any stage."""

from applications.enums import Stage
from followups.playbook.facts import Situation
from followups.playbook.terms import (
    DEBRIEF,
    FROM_THE_NEWS,
    INQUIRY,
    KEEP,
    REFERRER,
    REQUEST,
    Change,
    Offer,
    Skip,
    To,
    Window,
    flagged,
    keep_half_yearly,
)

INTERVIEWED = (Stage.S4, Stage.S5)


def _a_second_no_after_interviews(s: Situation) -> bool:
    """A first talk has one note after half a year already, and colleagues speak with each other."""
    again = "rejected_before_within_12_months" in s.flags
    return again and s.stage in INTERVIEWED and "internal_candidate" not in s.flags


OVERLAYS = (
    Change(
        "17",
        "somebody from inside was chosen: the request is a choice",
        flagged("internal_hire"),
        off=(Skip(REQUEST, "request.internal_hire"),),
    ),
    Change(
        "18",
        "the person works there: thanks and questions are spoken",
        flagged("internal_candidate"),
        (
            Offer(DEBRIEF, FROM_THE_NEWS, "debrief.spoken_thanks", slot="thanks"),
            Offer(INQUIRY, Window(2, 5), "inquiry.development_talk", to=To.HIRING),
            Offer(DEBRIEF, Window(5, 10), "debrief.own_manager", slot="manager"),
            Offer(KEEP, Window(None, 10, months=3), "keep.spoken", slot="3m", to=To.HIRING),
        ),
    ),
    Change(
        "19",
        "somebody referred the person: they hear it first, and owe nothing",
        flagged("referral"),
        (Offer(REFERRER, FROM_THE_NEWS, "referrer.first"),),
    ),
    Change(
        "25",
        "the second no within a year: half a year between notes",
        _a_second_no_after_interviews,
        keep_half_yearly("keep.again"),
    ),
)
