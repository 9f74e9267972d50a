"""Rows 1 to 9."""

from applications.enums import ContactRole
from followups.playbook import ContactFacts
from tests.followups.playbook.cases.base import (
    ACK,
    ASK,
    CARD,
    KEEP_6,
    KEEP_9,
    KEEP_12,
    KEEPS,
    LINK,
    MANAGER,
    RECRUITER,
    WROTE,
    Case,
)

LARGE_KEEPS = f"""
    keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.large
    {KEEP_12}
"""
FINALIST = f"""
    acknowledge - recruiter 2026-03-04 2026-03-04 - on - acknowledge.finalist
    card - manager 2026-03-05 2026-03-06 - on - card.finalist
    feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.finalist
    {LINK}
    keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.finalist
    {KEEP_6}
    {KEEP_9}
    {KEEP_12}
"""
SCREEN_LINK_AND_KEEP = """
    connect - recruiter 2026-03-11 2026-03-18 - off - connect.met
    keep_in_touch 6m recruiter 2026-09-09 2026-09-23 2026-09-09 on - keep.screen
"""

CASES = [
    Case(
        "row 1: an automatic answer",
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
        stage="S0",
        told="noreply_mail",
        contacts=(),
    ),
    Case(
        "row 2: on paper, a person wrote",
        "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper",
        """
        card - card.paper
        feedback_request - request.not_invited
        """,
        stage="S1",
    ),
    Case(
        "row 2: and invited questions, so the request opens on BD+2",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper
        feedback_request - recruiter 2026-03-06 2026-03-11 2026-03-10 on self_check request.invited
        """,
        "card - card.paper",
        stage="S1",
        flags="feedback_invited",
    ),
    Case(
        "unknown stage: planned as on paper",
        "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper",
        """
        card - card.stage_unknown
        feedback_request - request.stage_unknown
        """,
        stage="unknown",
    ),
    Case(
        "unknown stage, and they invited questions",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper
        feedback_request - recruiter 2026-03-06 2026-03-11 2026-03-10 on self_check request.invited
        """,
        "card - card.stage_unknown",
        stage="unknown",
        flags="feedback_invited",
    ),
    Case(
        "row 3: a first talk at a firm of unknown size, which counts as middle-sized",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.screen
        {SCREEN_LINK_AND_KEEP}
        """,
        "card - card.screen",
        stage="S2",
        contacts=(WROTE,),
    ),
    Case(
        "row 3: a first talk at a small firm brings a card",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        card - recruiter 2026-03-05 2026-03-06 - on - card.screen_small
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.screen
        {SCREEN_LINK_AND_KEEP}
        """,
        stage="S2",
        contacts=(WROTE,),
        size="small",
    ),
    Case(
        "row 4: a first talk, told by a no-reply mail",
        "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.merged",
        """
        acknowledge - acknowledge.merged
        card - card.one_message
        """,
        stage="S2",
        told="noreply_mail",
        contacts=(RECRUITER,),
        size="small",
    ),
    Case(
        "row 4: and nobody to write to",
        "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send",
        """
        acknowledge - acknowledge.no_reply
        card - card.one_message
        feedback_request - contact.none
        """,
        stage="S2",
        told="noreply_mail",
        contacts=(),
    ),
    Case(
        "row 5: a test only",
        "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.exercise",
        """
        acknowledge - acknowledge.merged
        card - card.exercise
        keep_in_touch - keep.exercise
        """,
        stage="S3",
        told="noreply_mail",
        contacts=(RECRUITER,),
    ),
    Case(
        "row 5: without the request the short reply stands alone",
        "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.paper",
        """
        card - card.exercise
        feedback_request - request.keep_cool
        keep_in_touch - keep.exercise
        """,
        stage="S3",
        flags="cannot_keep_cool",
    ),
    Case("row 6: interviewed", "\n".join((ACK, CARD, ASK, LINK, KEEPS)), size="mid"),
    Case(
        "row 6: a no-reply mail takes no reply",
        "\n".join((CARD, ASK, LINK, KEEPS)),
        "acknowledge - acknowledge.no_reply",
        told="noreply_mail",
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "row 6: a person wrote, and it is not noted who",
        "\n".join((CARD, ASK, LINK, KEEPS)),
        "acknowledge - acknowledge.writer_unknown",
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "row 7: a large firm",
        f"""
        {ACK}
        card - manager 2026-03-05 2026-03-06 - on - card.large
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.large
        {LARGE_KEEPS}
        """,
        size="large",
    ),
    Case(
        "row 8: stated no feedback, no good rapport",
        f"""
        {ACK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        {KEEPS}
        """,
        """
        card - card.stated_no_without_rapport
        feedback_request - request.stated_no
        """,
        flags="no_feedback_policy",
    ),
    Case(
        "row 8: the final round at a large firm brings a card, and an invitation changes nothing",
        f"""
        {ACK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        card - manager 2026-03-05 2026-03-06 - on - card.stated_no
        {LARGE_KEEPS}
        """,
        "feedback_request - request.stated_no",
        stage="S5",
        size="large",
        flags="no_feedback_policy feedback_invited",
    ),
    Case(
        "row 8: a large firm, no good rapport",
        f"""
        {ACK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        {LARGE_KEEPS}
        """,
        """
        card - card.stated_no_without_rapport
        feedback_request - request.stated_no
        """,
        size="large",
        flags="no_feedback_policy",
    ),
    Case(
        "row 8: good rapport brings a card to that person",
        f"""
        {ACK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        card - manager 2026-03-05 2026-03-06 - on - card.stated_no
        {KEEPS}
        """,
        "feedback_request - request.stated_no",
        contacts=(WROTE, ContactFacts("m1", ContactRole.MANAGER, email=True, good_rapport=True)),
        flags="no_feedback_policy",
    ),
    Case(
        "row 8: the good rapport was with somebody who wants no more messages",
        f"""
        {ACK}
        debrief - - 2026-03-04 2026-03-06 - on - debrief.stated_no
        {KEEPS}
        """,
        """
        card - card.stated_no_without_rapport
        feedback_request - request.stated_no
        """,
        contacts=(WROTE, MANAGER, ContactFacts("i2", ContactRole.INTERVIEWER, good_rapport=True, stopped=True)),
        flags="no_feedback_policy",
    ),
    Case(
        "a stated no holds after a first talk as well",
        f"""
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.screen
        {SCREEN_LINK_AND_KEEP}
        """,
        """
        card - card.screen
        feedback_request - request.stated_no
        """,
        stage="S2",
        contacts=(WROTE,),
        flags="no_feedback_policy",
    ),
    Case("row 9: the final round, at any size", FINALIST, stage="S5", size="large"),
    Case("row 9: told to be a finalist", FINALIST, flags="finalist"),
]  # fmt: skip
