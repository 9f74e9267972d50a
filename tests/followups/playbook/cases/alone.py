"""An override row wins alone: no channel, overlay or modifier reaches into it, but stops and the place of a card do."""

from applications.enums import ContactRole
from followups.playbook import ContactFacts
from tests.followups.playbook.cases.base import (
    ACK,
    AGENCY,
    INTERVIEWER,
    KEEPS,
    LINK,
    MANAGER,
    WROTE,
    Case,
    day,
    sent,
)
from tests.followups.playbook.cases.overrides import (
    DECLINED_KEEPS,
    FROZEN_ACK,
    FROZEN_CARD,
    FROZEN_KEEPS,
    SILENT,
    four,
    three,
)

WITHOUT_ADDRESS = ContactFacts("m1", ContactRole.MANAGER, email=True)
NO_MAIL = ContactFacts("m1", ContactRole.MANAGER)
PROMPT_MANAGER = ContactFacts("m1", ContactRole.MANAGER, email=True, answered_promptly=True)
FROZEN = {"trigger": "role_closed", "left_out": "feedback_request - request.frozen"}
SPOKEN_DEBRIEFS = """
    debrief thanks - 2026-03-04 2026-03-05 - on - debrief.spoken_thanks
    debrief manager - 2026-03-11 2026-03-18 - on - debrief.own_manager
"""
CLOSE_DECLINED = "close - recruiter 2026-03-04 2026-03-05 - on - close.declined"


def all_stopped(rule: str) -> str:
    kinds = [
        "acknowledge",
        "thanks",
        "card",
        "feedback_request",
        "inquiry",
        "connect",
        "new_opening",
        "keep_in_touch",
    ]
    return "\n".join(f"{kind} - {rule}" for kind in kinds)


def frozen_without_card(flag: str) -> Case:
    return Case(
        f"row 16 with {flag}",
        "\n".join((FROZEN_ACK, FROZEN_KEEPS)),
        f"card - {'card.sent_before' if flag == 'card_sent_before' else f'card.{flag}'}\nfeedback_request - request.frozen",
        trigger="role_closed",
        flags=flag,
    )


CASES = [
    Case(
        "row 16 by phone, with all that would change another row",
        "\n".join((FROZEN_ACK, FROZEN_CARD, FROZEN_KEEPS)),
        told="phone",
        flags=(
            "internal_candidate internal_hire rejected_before_within_12_months reason_given answered canned_answer "
            "no_feedback_policy cannot_keep_cool"
        ),
        **FROZEN,
    ),
    Case("row 16 on voicemail", "\n".join((FROZEN_ACK, FROZEN_CARD, FROZEN_KEEPS)), told="voicemail", **FROZEN),
    Case(
        "row 16 on LinkedIn, without an address",
        "\n".join((FROZEN_ACK, FROZEN_CARD, FROZEN_KEEPS)),
        told="linkedin",
        contacts=(WROTE, WITHOUT_ADDRESS),
        **FROZEN,
    ),
    Case(
        "row 16 through an agency: nothing to the client without its consent",
        "acknowledge - agency 2026-03-04 2026-03-05 - on - acknowledge.frozen",
        """
        card - agency.their_contact
        feedback_request - request.frozen
        keep_in_touch - agency.their_contact
        """,
        trigger="role_closed",
        told="agency",
        contacts=(MANAGER, AGENCY),
    ),
    Case(
        "row 16 with nobody's address: no LinkedIn note instead",
        "card - interviewer 2026-03-05 2026-03-06 - on - card.frozen",
        """
        acknowledge - contact.none
        feedback_request - request.frozen
        keep_in_touch - contact.none
        """,
        trigger="role_closed",
        contacts=(INTERVIEWER,),
    ),
    Case(
        "row 16 after two notes in vain, from another application",
        f"{FROZEN_ACK}\n{FROZEN_CARD}",
        """
        feedback_request - request.frozen
        keep_in_touch - stop.unanswered
        """,
        trigger="role_closed",
        sent=(
            sent("keep_in_touch manager 2025-11-03", this_follow_up=False),
            sent("keep_in_touch manager 2026-01-12", this_follow_up=False),
        ),
    ),
    *(frozen_without_card(flag) for flag in ("card_sent_before", "gift_rules", "abroad", "remote")),
    Case(
        "row 16 and a new opening where nobody has met them",
        "\n".join((FROZEN_ACK, FROZEN_KEEPS)),
        """
        card - card.frozen_unmet
        feedback_request - request.frozen
        new_opening - new.nobody_knows_you
        """,
        trigger="role_closed",
        stage="S1",
        flags="new_opening",
    ),
    Case(
        "row 21 and a new opening before a stated wait has passed",
        f"{CLOSE_DECLINED}\n{DECLINED_KEEPS}",
        f"{three('ending.declined')}\nnew_opening - new.wait",
        stage="S6",
        trigger="declined",
        flags="new_opening",
        more={"reapply_after_days": 90},
    ),
    Case(
        "row 21 and a third new opening within a year",
        f"{CLOSE_DECLINED}\n{DECLINED_KEEPS}",
        f"{three('ending.declined')}\nnew_opening - new.two_a_year",
        stage="S6",
        trigger="declined",
        flags="new_opening",
        sent=tuple(sent(f"new_opening manager {on}", this_follow_up=False) for on in ("2025-04-01", "2025-09-01")),
    ),
    Case(
        "row 21, done with the company: closing is all",
        "close - - 2026-03-04 2026-03-11 - on - close.nobody_to_tell",
        f"{three('ending.declined')}\nkeep_in_touch - stop.done",
        stage="S6",
        trigger="declined",
        flags="done_with_company",
    ),
    Case(
        "row 21, a message bounced: closing is all",
        "close - - 2026-03-04 2026-03-11 - on - close.nobody_to_tell",
        f"{three('ending.declined')}\nkeep_in_touch - stop.bounced",
        stage="S6",
        trigger="declined",
        flags="bounced",
    ),
    Case(
        "row 22 after the final round, another job accepted: still one line of thanks",
        "close - recruiter 2026-03-04 2026-03-05 - off - close.withdrawn",
        four("ending.withdrawn"),
        stage="S5",
        trigger="withdrawn",
        flags="landed_elsewhere",
    ),
    Case(
        "row 24, a message bounced: nothing is asked",
        "debrief - - 2026-03-04 2026-03-06 - on - debrief.check",
        f"{three('ending.check')}\ninquiry - stop.bounced\nkeep_in_touch - ending.check",
        flags="check_failed bounced",
    ),
    *(
        Case(
            f"row 14 with a stop ({rule}): no notes",
            """
            debrief - - 2026-03-04 2026-03-11 - on - debrief.silence
            close - - 2026-03-04 2026-03-11 - on - close.silence
            """,
            f"""
            {three("ending.silence")}
            status_note 1 {rule}
            status_note 2 {rule}
            keep_in_touch - {rule}
            """,
            **SILENT,
            flags=flag,
            more={"learned_at": None, "last_contact_on": day("2026-02-18")},
        )
        for flag, rule in (("done_with_company", "stop.done"), ("bounced", "stop.bounced"))
    ),
    *(
        Case(
            f"a stop ({rule}) ends every message there, and leaves what is private",
            SPOKEN_DEBRIEFS,
            all_stopped(rule),
            flags=f"{flag} reason_given internal_candidate new_opening",
        )
        for flag, rule in (("done_with_company", "stop.done"), ("bounced", "stop.bounced"))
    ),
    Case(
        "an agency's client hears nothing of a new opening either",
        "feedback_request - agency 2026-03-05 2026-03-09 2026-03-05 on self_check request.agency",
        """
        acknowledge - acknowledge.merged
        card - agency.their_contact
        connect - agency.their_contact
        new_opening - agency.their_contact
        keep_in_touch - agency.their_contact
        """,
        told="agency",
        contacts=(MANAGER, AGENCY),
        flags="new_opening",
    ),
    Case(
        "row 18: a manager in the house needs no address",
        f"""
        {ACK}
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
        contacts=(WROTE, NO_MAIL),
    ),
    Case(
        "a nudge goes to who got the request, whoever wrote the news",
        f"""
        {LINK}
        look_back - - 2026-03-23 2026-03-30 - on - look_back.sent
        {KEEPS}
        """,
        """
        acknowledge - expired.acknowledge
        feedback_request nudge budget.person
        """,
        contacts=(WROTE, PROMPT_MANAGER),
        now="2026-03-10T10:00",
        sent=(sent("card manager 2026-03-05"), sent("feedback_request manager 2026-03-09")),
    ),
]  # fmt: skip
