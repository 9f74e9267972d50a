"""Rows 10 to 13: how the news came. They change the stage's row; what it skips they do not bring back."""

from applications.enums import ToldBy
from followups.playbook.facts import Situation
from followups.playbook.stages import MERGED
from followups.playbook.terms import (
    ACKNOWLEDGE,
    DEBRIEF,
    FROM_THE_NEWS,
    NEXT_DAY,
    REQUEST,
    Change,
    Offer,
    Skip,
    Window,
    through_an_agency,
    told,
)

THE_DAY_ITSELF = Window(None, 0)
# "The later date wins" would move this to the stage's third day. It does not: an agency debriefs at once, and
# waiting is for people who have to be left in peace first.
AGENCY_DAYS = Window(1, 3)


def _is_the_agencys(s: Situation) -> bool:
    return s.told_by == ToldBy.AGENCY or through_an_agency(s)


CHANNELS = (
    Change(
        "10",
        "told by phone or in person: written thanks that evening or the next business day",
        told(ToldBy.PHONE, ToldBy.IN_PERSON),
        (Offer(ACKNOWLEDGE, FROM_THE_NEWS, "acknowledge.after_talk"),),
    ),
    Change(
        "10",
        "and note what was said, while it is fresh",
        told(ToldBy.PHONE, ToldBy.IN_PERSON),
        (Offer(DEBRIEF, THE_DAY_ITSELF, "debrief.call", until=5),),
    ),
    Change(
        "11",
        "told on voicemail: answered by mail, not by a call",
        told(ToldBy.VOICEMAIL),
        (Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.voicemail"),),
    ),
    Change(
        "12",
        "told on LinkedIn: answered in that thread",
        told(ToldBy.LINKEDIN),
        (Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.thread"),),
    ),
    Change(
        "13",
        "through an agency: thanks and question to the agency, in one",
        _is_the_agencys,
        (Offer(REQUEST, AGENCY_DAYS, "request.agency"),),
        (Skip(ACKNOWLEDGE, MERGED),),
    ),
)
