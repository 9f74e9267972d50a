"""To whom, where an agency made the contact, after a first talk, on LinkedIn, and where somebody asked for no more."""

from applications.enums import ContactRole
from followups.playbook import ContactFacts
from tests.followups.playbook.cases.base import (
    ACK,
    AGENCY,
    CARD,
    INTERVIEWER,
    KEEPS,
    LINK,
    MANAGER,
    ON_LINKEDIN,
    RECRUITER,
    WROTE,
    Case,
    day,
    sent,
)
from tests.followups.playbook.cases.overrides import SILENT, STOP_CARD, four, three

ASK_AGENCY = "feedback_request - agency 2026-03-05 2026-03-09 2026-03-05 on self_check request.agency"
CALL_AGENCY = ASK_AGENCY.replace("request.agency", "request.agency_by_phone")
THEIRS = """
    acknowledge - acknowledge.merged
    card - agency.their_contact
    connect - agency.their_contact
    keep_in_touch - agency.their_contact
"""
TO_BE_CALLED = ContactFacts("a1", ContactRole.AGENCY)
WARM_INTERVIEWER = ContactFacts("i1", ContactRole.INTERVIEWER, good_rapport=True)
STOPPED_MANAGER = ContactFacts("m1", ContactRole.MANAGER, email=True, postal_address=True, stopped=True)
STOPPED_WRITER = ContactFacts("r1", ContactRole.RECRUITER, wrote=True, email=True, stopped=True)
SILENT_ON_LINKEDIN = ContactFacts("l1", ContactRole.LINKEDIN_ONLY)

CASES = [
    # -- row 13, wherever an agency made the contact
    *(
        Case(
            f"row 13, told by {told}: the agency is noted and has not agreed, so it alone is written to",
            ASK_AGENCY,
            THEIRS,
            told=told,
            contacts=contacts,
        )
        for told, contacts in (
            ("human_mail", (WROTE, MANAGER, AGENCY)),
            ("noreply_mail", (RECRUITER, MANAGER, AGENCY)),
            ("linkedin", (ON_LINKEDIN, MANAGER, AGENCY)),
        )
    ),
    Case(
        "row 13 in a silence: both notes go to the agency",
        """
        status_note 1 agency 2026-03-04 2026-03-11 - on - status.first
        status_note 2 agency 2026-03-13 2026-03-20 - on - status.second
        debrief - - 2026-03-27 2026-04-03 - on - debrief.silence
        close - - 2026-03-27 2026-04-03 - on - close.silence
        """,
        f"{three('ending.silence')}\nkeep_in_touch - agency.their_contact",
        **(SILENT | {"contacts": (RECRUITER, MANAGER, AGENCY)}),
        more={"learned_at": None, "last_contact_on": day("2026-02-18")},
    ),
    Case(
        "row 13 and an offer withdrawn: the agency is asked",
        f"{STOP_CARD}\ninquiry - agency 2026-03-05 2026-03-11 - on 2026-03-05T09:00 inquiry.confirmation",
        four("ending.offer_withdrawn"),
        stage="S6",
        contacts=(WROTE, MANAGER, AGENCY),
    ),
    Case(
        "row 13 and an offer turned down: the agency hears it",
        "close - agency 2026-03-04 2026-03-05 - on - close.declined",
        f"{three('ending.declined')}\nkeep_in_touch - agency.their_contact",
        stage="S6",
        trigger="declined",
        contacts=(WROTE, MANAGER, AGENCY),
    ),
    Case(
        "row 13 and another job after the final round: the client hears nothing of it",
        ASK_AGENCY,
        THEIRS,
        stage="S5",
        told="agency",
        contacts=(MANAGER, AGENCY),
        flags="landed_elsewhere",
    ),
    Case(
        "row 13: who works there asks no manager past the agency",
        """
        debrief thanks - 2026-03-04 2026-03-05 - on - debrief.spoken_thanks
        debrief manager - 2026-03-11 2026-03-18 - on - debrief.own_manager
        """,
        """
        acknowledge - acknowledge.no_reply
        card - internal.spoken
        feedback_request - internal.spoken
        inquiry - agency.their_contact
        connect - internal.spoken
        keep_in_touch - agency.their_contact
        """,
        told="noreply_mail",
        contacts=(MANAGER, AGENCY),
        flags="internal_candidate",
    ),
    Case(
        "row 13: an answer from the client's manager is thanked for through nobody else",
        "",
        """
        acknowledge - acknowledge.merged
        thanks - agency.their_contact
        card - agency.their_contact
        feedback_request nudge request.answered
        connect - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        contacts=(WROTE, MANAGER, AGENCY),
        now="2026-03-10T10:00",
        sent=(
            sent("feedback_request manager 2026-03-09", "real", answered_on=day("2026-03-10")),
            sent("close manager 2026-03-09"),
        ),
    ),
    *(
        Case(
            f"row 13: the agency has no address{', and they invited questions' if flags else ''}: asked by phone",
            CALL_AGENCY,
            THEIRS,
            told="agency",
            contacts=(MANAGER, TO_BE_CALLED),
            flags=flags,
        )
        for flags in ("", "feedback_invited")
    ),
    Case(
        "row 13: the agency was called, so the question is not asked again",
        "look_back - - 2026-03-19 2026-03-26 - on - look_back.sent",
        """
        acknowledge - acknowledge.merged
        card - agency.their_contact
        feedback_request nudge nudge.not_prompt
        connect - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        told="agency",
        contacts=(MANAGER, TO_BE_CALLED),
        now="2026-03-06T10:00",
        sent=(sent("feedback_request agency 2026-03-05"),),
    ),
    # -- row 3, the recruiter alone was met
    Case(
        "row 3: card, LinkedIn and later notes are for the recruiter, whoever else is noted",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        new_opening - recruiter 2026-03-04 2026-03-06 - on - new.opening
        card - recruiter 2026-03-05 2026-03-06 - on - card.screen_small
        connect - recruiter 2026-03-11 2026-03-18 - off - connect.met
        keep_in_touch 6m recruiter 2026-09-09 2026-09-23 2026-09-09 on - keep.screen
        """,
        "feedback_request - budget.person",
        stage="S2",
        size="small",
        flags="new_opening",
        contacts=(WROTE, MANAGER, WARM_INTERVIEWER),
    ),
    Case(
        "row 3: the recruiter is not noted, so nobody else gets what is theirs",
        "feedback_request - manager 2026-03-09 2026-03-11 2026-03-10 on self_check request.screen",
        """
        acknowledge - acknowledge.writer_unknown
        card - contact.none
        connect - contact.none
        keep_in_touch - contact.none
        """,
        stage="S2",
        size="small",
        contacts=(MANAGER,),
    ),
    # -- row 12, LinkedIn
    Case(
        "row 12: the address is another person's, not that of who gets the card",
        f"""
        {ACK.replace("interviewed", "thread")}
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed
        {LINK.replace("manager", "interviewer")}
        {KEEPS}
        """,
        "card - card.linkedin",
        told="linkedin",
        contacts=(WROTE, MANAGER, WARM_INTERVIEWER),
    ),
    Case(
        "row 12: the one address is that of somebody who asked for no more",
        f"""
        {ACK.replace("interviewed", "thread")}
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed
        {LINK.replace("manager", "interviewer")}
        {KEEPS.replace("manager", "recruiter")}
        """,
        "card - card.linkedin",
        told="linkedin",
        contacts=(WROTE, STOPPED_MANAGER, INTERVIEWER),
    ),
    Case(
        "row 12: who is on LinkedIn alone gets the note, and later ones in their thread",
        f"""
        acknowledge - linkedin_only 2026-03-04 2026-03-05 - on - acknowledge.thread
        feedback_request - linkedin_only 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed
        {LINK.replace("manager", "linkedin_only")}
        {KEEPS.replace("manager", "linkedin_only")}
        """,
        "card - card.linkedin",
        told="linkedin",
        contacts=(ON_LINKEDIN,),
    ),
    Case(
        "who is on LinkedIn alone and has not written gets one note, and no more",
        """
        close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send
        connect - linkedin_only 2026-03-11 2026-03-18 - off - connect.no_address
        """,
        """
        acknowledge - acknowledge.no_reply
        card - contact.none
        feedback_request - contact.none
        keep_in_touch - contact.none
        """,
        told="noreply_mail",
        contacts=(SILENT_ON_LINKEDIN,),
    ),
    # -- one person's stop
    Case(
        "a stop of the manager stops the manager alone",
        "\n".join(
            (
                ACK,
                CARD.replace("manager", "recruiter"),
                "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed",
                LINK.replace("manager", "recruiter"),
                KEEPS.replace("manager", "recruiter"),
            )
        ),
        contacts=(WROTE, STOPPED_MANAGER),
    ),
    Case(
        "row 24: who wrote asked for no more, so nobody else is asked for the report",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.check",
        f"{three('ending.check')}\ninquiry - contact.stopped\nkeep_in_touch - ending.check",
        flags="check_failed",
        contacts=(STOPPED_WRITER, MANAGER),
    ),
    Case(
        "who wrote asked for no more, and the manager had answered: the manager is thanked",
        f"""
        {CARD.replace("2026-03-06 -", "2026-03-13 -")}
        thanks - manager 2026-03-10 2026-03-11 - on self_check thanks.answer
        {LINK}
        {KEEPS}
        """,
        """
        acknowledge - contact.stopped
        feedback_request nudge request.answered
        """,
        contacts=(STOPPED_WRITER, MANAGER),
        now="2026-03-10T10:00",
        sent=(sent("feedback_request manager 2026-03-09", "real", answered_on=day("2026-03-10")),),
    ),
]  # fmt: skip
