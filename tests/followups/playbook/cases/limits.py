"""The touch budget, the one nudge, the stops, and what a late plan brings."""

from applications.enums import ContactRole
from followups.playbook import ContactFacts
from tests.followups.playbook.cases.base import (
    ACK,
    ASK,
    CARD,
    KEEP_6,
    KEEP_12,
    KEEPS,
    LINK,
    MANAGER,
    PROMPT,
    WROTE,
    Case,
    day,
    sent,
)

LATE_CARD = "card - manager 2026-03-05 2026-03-13 - on - card.interviewed"
LOOK_BACK = "look_back - - 2026-03-23 2026-03-30 - on - look_back.sent"
NO_ACK = "acknowledge - expired.acknowledge"
NO_REPLY_AND_NO_CARD = f"{NO_ACK}\ncard - expired.card"
REQUEST_SENT = sent("feedback_request recruiter 2026-03-09")
NOTE = sent("status_note recruiter 2026-02-10")
OTHER_NOTE = sent("status_note interviewer 2026-02-10")
MANAGER_WROTE = ContactFacts("m1", ContactRole.MANAGER, wrote=True, email=True)
NOT_YET_LATE = "connect - manager 2026-03-11 {today} - off - connect.met"


CASES = [
    # -- touches
    Case(
        "two notes went to the recruiter during the silence: card and request stay",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        sent=(NOTE, sent("status_note recruiter 2026-02-19")),
    ),
    Case("one note went to the recruiter", "\n".join((ACK, CARD, ASK, LINK, KEEPS)), sent=(NOTE,)),
    Case(
        "the only contact had two notes in the silence: card and request make four at the company",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)).replace("manager", "recruiter"),
        contacts=(WROTE,),
        sent=(NOTE, sent("status_note recruiter 2026-02-19")),
    ),
    Case(
        "three messages went to another person: the card is the fourth touch",
        "\n".join((ACK, CARD, LINK, KEEPS)),
        "feedback_request - budget.company",
        sent=(OTHER_NOTE,) * 3,
    ),
    Case(
        "two messages went to another person: card and request make four",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        sent=(OTHER_NOTE,) * 2,
    ),
    Case(
        "four messages went to another person: neither card nor request",
        "\n".join((ACK, LINK, KEEPS)),
        """
        card - budget.company
        feedback_request - budget.company
        """,
        sent=(OTHER_NOTE,) * 4,
    ),
    Case(
        "what was sent fifteen business days before the news counts for the company: 10 February",
        "\n".join((ACK, LINK, KEEPS)),
        "card - budget.company\nfeedback_request - budget.company",
        sent=(sent("card manager 2026-02-10", this_follow_up=False),) * 4,
    ),
    Case(
        "what was sent a day before that does not",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        sent=(sent("card manager 2026-02-09", this_follow_up=False),) * 4,
    ),
    Case(
        "replies, thanks and LinkedIn are no touches",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        sent=tuple(
            sent(f"{kind} recruiter 2026-02-10", this_follow_up=False)
            for kind in ("acknowledge", "thanks", "connect", "referrer_note")
        ),
    ),
    Case(
        "an inquiry to somebody who wrote is a reply in their thread",
        """
        acknowledge - manager 2026-03-04 2026-03-05 - on - acknowledge.interviewed
        debrief thanks - 2026-03-04 2026-03-05 - on - debrief.spoken_thanks
        inquiry - manager 2026-03-06 2026-03-11 - on - inquiry.development_talk
        debrief manager - 2026-03-11 2026-03-18 - on - debrief.own_manager
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.spoken
        """,
        """
        card - internal.spoken
        feedback_request - internal.spoken
        connect - internal.spoken
        """,
        flags="internal_candidate",
        contacts=(MANAGER_WROTE,),
        sent=(sent("new_opening manager 2026-03-04", this_follow_up=False),) * 2,
    ),
    Case(
        "an inquiry to somebody who did not is a touch, and two since the news are enough",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.interviewed
        debrief thanks - 2026-03-04 2026-03-05 - on - debrief.spoken_thanks
        debrief manager - 2026-03-11 2026-03-18 - on - debrief.own_manager
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.spoken
        """,
        """
        card - internal.spoken
        feedback_request - internal.spoken
        inquiry - budget.person
        connect - internal.spoken
        """,
        flags="internal_candidate",
        sent=(sent("new_opening manager 2026-03-04", this_follow_up=False),) * 2,
    ),
    # -- after the request
    Case(
        "the request went: looked back on after ten business days, and no nudge",
        "\n".join((ACK, CARD, LINK, LOOK_BACK, KEEPS)),
        "feedback_request nudge nudge.not_prompt",
        now="2026-03-05T10:00",
        sent=(REQUEST_SENT,),
    ),
    Case(
        "a nudge is possible where that person had answered promptly: seven business days on, off",
        f"""
        {LATE_CARD}
        {LINK}
        feedback_request nudge recruiter 2026-03-18 2026-03-20 2026-03-18 off self_check request.nudge
        {LOOK_BACK}
        {KEEPS}
        """,
        NO_ACK,
        contacts=(PROMPT, MANAGER),
        now="2026-03-10T10:00",
        sent=(REQUEST_SENT,),
    ),
    Case(
        "no nudge at a large firm",
        f"""
        {LATE_CARD.replace("interviewed", "large")}
        {LOOK_BACK}
        {KEEP_6.replace("half_year", "large")}
        {KEEP_12}
        """,
        f"""
        {NO_ACK}
        feedback_request nudge nudge.large
        """,
        contacts=(PROMPT, MANAGER),
        size="large",
        now="2026-03-10T10:00",
        sent=(REQUEST_SENT,),
    ),
    Case(
        "a request of BD+9 may be nudged from BD+16: the nudge counts from the request alone",
        # Ten business days after Tuesday 17 March: Tuesday 31; five more: Tuesday 7 April.
        f"""
        {LINK}
        feedback_request nudge recruiter 2026-03-26 2026-03-30 2026-03-26 off self_check request.nudge
        look_back - - 2026-03-31 2026-04-07 - on - look_back.sent
        {KEEPS}
        """,
        NO_REPLY_AND_NO_CARD,
        contacts=(PROMPT, MANAGER),
        now="2026-03-18T10:00",
        sent=(sent("feedback_request recruiter 2026-03-17"),),
    ),
    Case(
        "a request of BD+8 may be nudged for three business days, until the ninth after it",
        # Ten business days after Monday 16 March: Monday 30; five more: Monday 6 April.
        f"""
        {LINK}
        feedback_request nudge recruiter 2026-03-25 2026-03-27 2026-03-25 off self_check request.nudge
        look_back - - 2026-03-30 2026-04-06 - on - look_back.sent
        {KEEPS}
        """,
        NO_REPLY_AND_NO_CARD,
        contacts=(PROMPT, MANAGER),
        now="2026-03-17T10:00",
        sent=(sent("feedback_request recruiter 2026-03-16"),),
    ),
    Case(
        "the request went before the news of today was told again: too old for a nudge",
        # Monday 2 March and ten business days: Monday 16; five more: Monday 23.
        "\n".join((ACK, CARD, LINK, "look_back - - 2026-03-16 2026-03-23 - on - look_back.sent", KEEPS)),
        "feedback_request nudge nudge.late",
        contacts=(PROMPT, MANAGER),
        sent=(sent("feedback_request recruiter 2026-03-02"),),
    ),
    Case(
        "card and request went to one person: a nudge would be the third touch",
        "\n".join((LINK, LOOK_BACK, KEEPS)).replace("manager", "recruiter"),
        f"""
        {NO_ACK}
        feedback_request nudge budget.person
        """,
        contacts=(PROMPT,),
        now="2026-03-10T10:00",
        sent=(sent("card recruiter 2026-03-06"), REQUEST_SENT),
    ),
    Case(
        "the nudge went on Wednesday 18: looked back on five business days later, and nothing more is asked",
        f"""
        connect - manager 2026-03-11 2026-03-19 - off - connect.met
        look_back - - 2026-03-25 2026-04-01 - on - look_back.nudged
        {KEEPS}
        """,
        NO_REPLY_AND_NO_CARD,
        contacts=(PROMPT, MANAGER),
        now="2026-03-19T10:00",
        sent=(REQUEST_SENT, sent("feedback_request recruiter 2026-03-18")),
    ),
    Case(
        "what was sent for another application is a touch and no step done",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        sent=(sent("feedback_request recruiter 2026-03-04", this_follow_up=False),),
    ),
    Case(
        "what was sent before the ending was told again stays done",
        "\n".join((ACK, ASK, LINK, KEEPS)),
        sent=(sent("card manager 2026-02-20"),),
    ),
    # -- late plans
    Case(
        "learned five business days ago: the reply has passed, card and request are due at once",
        f"""
        {LATE_CARD}
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-11 on self_check request.interviewed
        {LINK}
        {KEEPS}
        """,
        "acknowledge - acknowledge.folded",
        now="2026-03-11T08:00",
    ),
    Case(
        "on BD+3 the reply is due at once, for the last time",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-09 - on - acknowledge.interviewed
        {LATE_CARD}
        {ASK}
        {LINK}
        {KEEPS}
        """,
        now="2026-03-09T08:00",
    ),
    Case(
        "on BD+7 the card is due for the last time",
        f"""
        {LATE_CARD}
        feedback_request - recruiter 2026-03-09 2026-03-25 2026-03-17 on self_check request.interviewed
        {LINK}
        {KEEPS}
        """,
        "acknowledge - acknowledge.folded",
        now="2026-03-13T08:00",
    ),
    Case(
        "on BD+8 the card has passed, and no self-check was made: the request need not be asked",
        f"""
        feedback_request - recruiter 2026-03-09 2026-03-25 2026-03-17 off self_check request.enough_tries
        {LINK}
        {KEEPS}
        """,
        """
        acknowledge - acknowledge.folded
        card - expired.card
        """,
        now="2026-03-16T08:00",
    ),
    Case(
        "on BD+15 the request is due for the last time",
        f"""
        feedback_request - recruiter 2026-03-09 2026-03-25 2026-03-25 off self_check request.enough_tries
        {NOT_YET_LATE.format(today="2026-03-25")}
        {KEEPS}
        """,
        """
        acknowledge - acknowledge.folded
        card - expired.card
        """,
        now="2026-03-25T08:00",
    ),
    Case(
        "past BD+15 only later notes are left",
        f"""
        {NOT_YET_LATE.format(today="2026-03-26")}
        {KEEPS}
        """,
        f"""
        {NO_REPLY_AND_NO_CARD}
        feedback_request - expired.feedback_request
        """,
        now="2026-03-26T08:00",
    ),
    Case(
        "two years later nothing is left",
        # 4 March 2028 is a Saturday.
        "close - - 2026-03-09 2028-03-06 - on - close.nothing_to_send",
        f"""
        {NO_REPLY_AND_NO_CARD}
        feedback_request - expired.feedback_request
        connect - expired.connect
        keep_in_touch 3m keep.next_one
        keep_in_touch 6m keep.next_one
        keep_in_touch 9m keep.next_one
        keep_in_touch 12m expired.keep_in_touch
        """,
        now="2028-03-04T08:00",
    ),
    Case(
        "thirteen months later a reason they gave, a referral and a report are past their time",
        "close - - 2026-03-04 2027-04-05 - off - close.all_sent",
        """
        acknowledge - expired.acknowledge
        referrer_note - expired.referrer_note
        thanks - expired.thanks
        card - card.paper
        feedback_request - request.reason_given
        """,
        stage="S1",
        flags="reason_given referral",
        contacts=(WROTE, ContactFacts("f1", ContactRole.REFERRER)),
        now="2027-04-05T08:00",
        sent=(sent("connect recruiter 2026-03-12"),),
    ),
    Case(
        "the day before, the referrer may still hear it, at once",
        # 4 April 2027 is a Sunday.
        "referrer_note - referrer 2026-03-04 2027-04-05 - on - referrer.first",
        """
        acknowledge - expired.acknowledge
        card - card.paper
        feedback_request - request.not_invited
        """,
        stage="S1",
        flags="referral",
        contacts=(WROTE, ContactFacts("f1", ContactRole.REFERRER)),
        now="2027-04-04T08:00",
    ),
    Case(
        "all that could be sent was sent: closing is offered, without a reminder",
        "close - - 2026-03-04 2026-03-11 - off - close.all_sent",
        """
        card - card.paper
        feedback_request - request.not_invited
        """,
        stage="S1",
        sent=(sent("acknowledge recruiter 2026-03-04"),),
    ),
    Case(
        "a report that was never asked for in thirteen months",
        "debrief - - 2026-03-04 2027-05-04 - on - debrief.check",
        """
        acknowledge - ending.check
        card - ending.check
        feedback_request - ending.check
        inquiry - expired.inquiry
        keep_in_touch - ending.check
        """,
        flags="check_failed",
        now="2027-05-04T08:00",
    ),
    Case(
        "a silence noticed more than thirteen months ago",
        # The first note would count from Wednesday 4 March 2026, and with it closing: Wednesday 18.
        """
        debrief - - 2026-03-18 2027-05-04 - on - debrief.silence
        close - - 2026-03-18 2027-05-04 - on - close.silence
        """,
        """
        acknowledge - ending.silence
        card - ending.silence
        feedback_request - ending.silence
        status_note 1 expired.status_note
        status_note 2 expired.status_note
        keep_in_touch - keep.silence
        """,
        trigger="silence",
        told="silence",
        now="2027-05-04T08:00",
        more={"last_contact_on": day("2026-03-04")},
    ),
]  # fmt: skip
