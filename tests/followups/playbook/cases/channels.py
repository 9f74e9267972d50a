"""Rows 10 to 13, how the news came, and rows 17 to 19 and 25, what lies over any stage."""

from tests.followups.playbook.cases.base import (
    ACK,
    AGENCY,
    ASK,
    CARD,
    INTERVIEWER,
    KEEP_12,
    KEEPS,
    LINK,
    MANAGER,
    ON_LINKEDIN,
    RECRUITER,
    REFERRER,
    WROTE,
    Case,
    moment,
    sent,
)

ACK_AFTER_TALK = "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.after_talk"
NOTE_THE_CALL = "debrief - - 2026-03-04 2026-03-04 - on - debrief.call"
ASK_AGENCY = "feedback_request - agency 2026-03-05 2026-03-09 2026-03-05 on self_check request.agency"
SPOKEN_THANKS = "debrief thanks - 2026-03-04 2026-03-05 - on - debrief.spoken_thanks"
TALK = "inquiry - manager 2026-03-06 2026-03-11 - on - inquiry.development_talk"
OWN_MANAGER = "debrief manager - 2026-03-11 2026-03-18 - on - debrief.own_manager"
SPOKEN_KEEP = "keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.spoken"
TELL_REFERRER = "referrer_note - referrer 2026-03-04 2026-03-05 - on - referrer.first"
HALF_YEARLY = f"""
    keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.again
    {KEEP_12}
"""
WRITTEN_LEFT_OUT = """
    card - internal.spoken
    feedback_request - internal.spoken
    connect - internal.spoken
"""

CASES = [
    Case(
        "row 10: told by phone at six, thanks from that evening while business days count from Thursday",
        # BD+1 is Friday 6, BD+2 Monday 9, BD+3 Tuesday 10, BD+5 Thursday 12, BD+10 Thursday 19 March.
        f"""
        acknowledge - manager 2026-03-04 2026-03-06 - on - acknowledge.after_talk
        debrief - - 2026-03-04 2026-03-05 - on - debrief.call
        card - manager 2026-03-06 2026-03-09 - on - card.interviewed
        feedback_request - manager 2026-03-10 2026-03-12 2026-03-10 on self_check request.interviewed
        connect - manager 2026-03-12 2026-03-19 - off - connect.met
        {KEEPS}
        """,
        told="phone",
        contacts=(MANAGER,),
        now="2026-03-04T18:05",
        more={"learned_at": moment("2026-03-04T18:00")},
    ),
    Case(
        "row 10: they answered on the call, so no second question, and the thanks for it stand for the reply",
        f"""
        thanks - recruiter 2026-03-04 2026-03-05 - on self_check thanks.answer
        {NOTE_THE_CALL}
        {CARD}
        {LINK}
        {KEEPS}
        """,
        """
        acknowledge - acknowledge.in_thanks
        feedback_request - request.answered
        """,
        told="in_person",
        flags="answered",
    ),
    Case(
        "row 10: the note of the call stands beside row 8's two minutes",
        f"""
        {ACK_AFTER_TALK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        debrief call - 2026-03-04 2026-03-04 - on - debrief.call
        {KEEPS}
        """,
        """
        card - card.stated_no_without_rapport
        feedback_request - request.stated_no
        """,
        told="phone",
        flags="no_feedback_policy",
    ),
    Case(
        "row 10: on BD+5 the note of the call is due for the last time",
        """
        debrief - - 2026-03-04 2026-03-11 - on - debrief.call
        """,
        """
        acknowledge - expired.acknowledge
        card - card.paper
        feedback_request - request.not_invited
        """,
        stage="S1",
        told="phone",
        now="2026-03-11T10:00",
    ),
    Case(
        "row 10: on BD+6 it has passed",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - expired.acknowledge
        debrief - expired.debrief
        card - card.paper
        feedback_request - request.not_invited
        """,
        stage="S1",
        told="phone",
        now="2026-03-12T10:00",
    ),
    Case(
        "row 11: voicemail is answered by mail",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.voicemail
        {CARD}
        {ASK}
        {LINK}
        {KEEPS}
        """,
        told="voicemail",
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "row 12: on LinkedIn, and no address known: no card, and later notes go in that thread",
        """
        acknowledge - linkedin_only 2026-03-04 2026-03-05 - on - acknowledge.thread
        feedback_request - linkedin_only 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed
        connect - interviewer 2026-03-11 2026-03-18 - off - connect.met
        keep_in_touch 3m linkedin_only 2026-06-04 2026-06-17 2026-06-04 on - keep.interviewed
        keep_in_touch 6m linkedin_only 2026-09-09 2026-09-23 2026-09-09 on - keep.half_year
        keep_in_touch 9m linkedin_only 2026-12-04 2026-12-18 2026-12-08 off - keep.nine_months
        keep_in_touch 12m linkedin_only 2027-03-04 2027-03-18 2027-03-04 on - keep.year
        """,
        "card - card.linkedin",
        told="linkedin",
        contacts=(INTERVIEWER, ON_LINKEDIN),
    ),
    Case(
        "row 12: with an address the card stays",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.thread
        {CARD}
        {ASK}
        {LINK}
        {KEEPS}
        """,
        told="linkedin",
    ),
    Case(
        "row 12: after a first talk at a small firm an address alone brings no card",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.thread
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.screen
        connect - recruiter 2026-03-11 2026-03-18 - off - connect.met
        keep_in_touch 6m recruiter 2026-09-09 2026-09-23 2026-09-09 on - keep.screen
        """,
        "card - card.linkedin",
        stage="S2",
        size="small",
        told="linkedin",
    ),
    Case(
        "row 13: through an agency, thanks and question in one to them, nothing to the client",
        ASK_AGENCY,
        """
        acknowledge - acknowledge.merged
        card - agency.their_contact
        connect - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        told="agency",
        contacts=(MANAGER, AGENCY),
    ),
    Case(
        "row 13: on paper as well, since agencies debrief",
        ASK_AGENCY,
        """
        acknowledge - acknowledge.merged
        card - card.paper
        """,
        stage="S1",
        told="agency",
        contacts=(AGENCY,),
    ),
    Case(
        "row 13: with the agency's consent the client may hear, and the question still goes to the agency",
        "\n".join((CARD, ASK_AGENCY, LINK, KEEPS)),
        "acknowledge - acknowledge.merged",
        told="agency",
        contacts=(MANAGER, AGENCY),
        flags="client_consent",
    ),
    Case(
        "row 13: without the question the thanks go alone",
        "acknowledge - agency 2026-03-04 2026-03-05 - on - acknowledge.paper",
        """
        card - agency.their_contact
        feedback_request - request.keep_cool
        connect - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        told="agency",
        contacts=(MANAGER, AGENCY),
        flags="cannot_keep_cool",
    ),
    Case(
        "row 13: an invitation moves the question to the agency to BD+2",
        "feedback_request - agency 2026-03-06 2026-03-11 2026-03-10 on self_check request.invited",
        """
        acknowledge - acknowledge.merged
        card - agency.their_contact
        connect - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        told="agency",
        contacts=(MANAGER, AGENCY),
        flags="feedback_invited",
    ),
    Case(
        "row 13: an agency that is not noted is not written to",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - contact.none
        card - agency.their_contact
        feedback_request - contact.none
        connect - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        told="agency",
        contacts=(MANAGER,),
    ),
    Case(
        "row 17: somebody from inside was chosen, so the request is a choice",
        f"""
        {ACK}
        {CARD}
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 off self_check request.internal_hire
        {LINK}
        {KEEPS}
        """,
        flags="internal_hire",
    ),
    Case(
        "row 18: who works there says it in person",
        "\n".join((ACK, SPOKEN_THANKS, TALK, OWN_MANAGER, SPOKEN_KEEP)),
        WRITTEN_LEFT_OUT,
        flags="internal_candidate",
    ),
    Case(
        "row 18: after the talk a written summary with the thanks",
        """
        debrief thanks - 2026-03-04 2026-03-10 - on - debrief.spoken_thanks
        thanks - manager 2026-03-10 2026-03-11 - on self_check thanks.talk
        debrief manager - 2026-03-11 2026-03-18 - on - debrief.own_manager
        keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.spoken
        """,
        f"""
        acknowledge - expired.acknowledge
        {WRITTEN_LEFT_OUT}
        """,
        flags="internal_candidate",
        now="2026-03-10T10:00",
        sent=(sent("inquiry manager 2026-03-09", "real"),),
    ),
    Case(
        "row 18 and row 25: a second no within a year leaves the spoken check-in where it is",
        "\n".join((ACK, SPOKEN_THANKS, TALK, OWN_MANAGER, SPOKEN_KEEP)),
        WRITTEN_LEFT_OUT,
        flags="internal_candidate rejected_before_within_12_months",
    ),
    Case(
        "row 18: told in person, thanks are spoken alone, what was said is noted, and nobody is asked in writing",
        "\n".join((NOTE_THE_CALL, SPOKEN_THANKS, TALK, OWN_MANAGER, SPOKEN_KEEP)),
        f"acknowledge - internal.spoken\n{WRITTEN_LEFT_OUT}",
        told="in_person",
        flags="internal_candidate feedback_invited",
    ),
    Case(
        "row 19: a referral",
        "\n".join((ACK, TELL_REFERRER, CARD, ASK, LINK, KEEPS)),
        flags="referral",
        contacts=(WROTE, MANAGER, REFERRER),
    ),
    Case(
        "row 19: after an automatic answer the referrer still hears it",
        f"""
        {TELL_REFERRER}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.match
        close - - 2026-03-04 2026-03-11 - on - close.no_person
        """,
        """
        acknowledge - acknowledge.no_person
        card - card.no_person
        feedback_request - request.no_person
        keep_in_touch - keep.no_person
        """,
        stage="S0",
        told="noreply_mail",
        contacts=(REFERRER,),
        flags="referral",
    ),
    Case(
        "row 19: it is not noted who referred them",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        "referrer_note - referrer.unknown",
        flags="referral",
    ),
    Case(
        "row 25: the second no within a year, with a card from last time",
        f"{ACK}\n{HALF_YEARLY}",
        """
        card - card.sent_before
        feedback_request - request.asked_before
        connect - connect.again
        """,
        flags="rejected_before_within_12_months card_sent_before",
    ),
    Case(
        "row 25: a new stage was reached, and no card was sent before",
        "\n".join((ACK, CARD, ASK, HALF_YEARLY)),
        "connect - connect.again",
        flags="rejected_before_within_12_months new_stage_reached",
    ),
    Case(
        "row 25: after a first talk there is one note in half a year anyway",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        keep_in_touch 6m recruiter 2026-09-09 2026-09-23 2026-09-09 on - keep.screen
        """,
        """
        card - card.screen
        feedback_request - request.asked_before
        connect - connect.again
        """,
        stage="S2",
        contacts=(WROTE,),
        flags="rejected_before_within_12_months",
    ),
    Case(
        "rows 13, 17 and 19 together: agency, inside hire, referral",
        f"""
        {TELL_REFERRER}
        feedback_request - agency 2026-03-05 2026-03-09 2026-03-05 off self_check request.internal_hire
        """,
        """
        acknowledge - acknowledge.merged
        card - agency.their_contact
        connect - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        told="agency",
        contacts=(AGENCY, REFERRER),
        flags="internal_hire referral",
    ),
    Case(
        "row 25 in the final round: half a year between notes",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-04 - on - acknowledge.finalist
        card - manager 2026-03-05 2026-03-06 - on - card.finalist
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.finalist
        {HALF_YEARLY}
        """,
        "connect - connect.again",
        stage="S5",
        flags="rejected_before_within_12_months new_stage_reached",
    ),
]  # fmt: skip
