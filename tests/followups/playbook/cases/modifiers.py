"""What single facts change: answers and reasons, the place, the contacts, a new job, and stops."""

from applications.enums import ContactRole
from followups.playbook import ContactFacts
from tests.followups.playbook.cases.base import (
    ACK,
    ASK,
    CARD,
    INTERVIEWER,
    KEEPS,
    LINK,
    MANAGER,
    RECRUITER,
    REFERRER,
    WROTE,
    Case,
    day,
    sent,
)

STOPPED = ContactFacts("r1", ContactRole.RECRUITER, wrote=True, email=True, stopped=True)
NOTHING_TO_SEND = "close - - 2026-03-09 2026-03-13 - on - close.nothing_to_send"
LATE_CARD = "card - manager 2026-03-05 2026-03-13 - on - card.interviewed"
FIVE = ("acknowledge", "card", "feedback_request", "connect", "keep_in_touch")


def left(rule: str, *kinds: str) -> str:
    return "\n".join(f"{kind} - {rule}" for kind in kinds or FIVE)


CASES = [
    Case(
        "they invited questions: the request opens on BD+2",
        f"""
        {ACK}
        {CARD}
        feedback_request - recruiter 2026-03-06 2026-03-11 2026-03-10 on self_check request.invited
        {LINK}
        {KEEPS}
        """,
        flags="feedback_invited",
    ),
    Case(
        "cannot keep cool: no request, the rest stays",
        "\n".join((ACK, CARD, LINK, KEEPS)),
        "feedback_request - request.keep_cool",
        flags="cannot_keep_cool",
    ),
    Case(
        "they gave a reason: thanks, and no request",
        f"""
        thanks - recruiter 2026-03-04 2026-03-05 - on self_check thanks.reason
        {CARD}
        {LINK}
        {KEEPS}
        """,
        "acknowledge - acknowledge.in_thanks\nfeedback_request - request.reason_given",
        flags="reason_given",
    ),
    Case(
        "calm: the thanks may go",
        f"""
        thanks - recruiter 2026-03-04 2026-03-05 - on - thanks.reason
        {CARD}
        {LINK}
        {KEEPS}
        """,
        "acknowledge - acknowledge.in_thanks\nfeedback_request - request.reason_given",
        flags="reason_given",
        mood="green",
    ),
    Case(
        "the thanks went: it is in neither list",
        "\n".join((ACK, CARD, LINK, KEEPS)),
        "feedback_request - request.reason_given",
        flags="reason_given",
        sent=(sent("thanks recruiter 2026-03-04"),),
    ),
    Case(
        "a standard answer: thanks all the same, and no second request",
        f"""
        thanks - recruiter 2026-03-04 2026-03-05 - on self_check thanks.canned
        {CARD}
        {LINK}
        {KEEPS}
        """,
        "acknowledge - acknowledge.in_thanks\nfeedback_request - request.answered",
        flags="canned_answer",
    ),
    Case(
        "the request was answered on Thursday 12 by a standard text",
        f"""
        {LATE_CARD}
        {LINK}
        thanks - recruiter 2026-03-12 2026-03-13 - on self_check thanks.canned
        {KEEPS}
        """,
        """
        acknowledge - expired.acknowledge
        feedback_request nudge request.answered
        """,
        now="2026-03-13T10:00",
        sent=(sent("feedback_request recruiter 2026-03-09", "canned", answered_on=day("2026-03-12")),),
    ),
    Case(
        "the manager answered the request with a reason: thanks go to the manager, at once, as they are late",
        # Fifteen business days after the answer is Thursday 2 April.
        f"""
        {LINK}
        thanks - manager 2026-03-12 2026-04-02 - on self_check thanks.answer
        {KEEPS}
        """,
        """
        acknowledge - expired.acknowledge
        card - expired.card
        feedback_request nudge request.answered
        """,
        now="2026-03-16T10:00",
        sent=(sent("feedback_request manager 2026-03-09", "real", answered_on=day("2026-03-12")),),
    ),
    Case(
        "on the sixteenth business day after it the thanks have passed",
        f"""
        connect - manager 2026-03-11 2026-04-03 - off - connect.met
        {KEEPS}
        """,
        """
        acknowledge - expired.acknowledge
        thanks - expired.thanks
        card - expired.card
        feedback_request nudge request.answered
        """,
        now="2026-04-03T10:00",
        sent=(sent("feedback_request manager 2026-03-09", "real", answered_on=day("2026-03-12")),),
    ),
    Case(
        "an answer to another application's request is no answer here",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        sent=(sent("feedback_request recruiter 2026-01-12", "real", this_follow_up=False),),
    ),
    Case(
        "a tech firm: the card is off, one click away",
        "\n".join((ACK, "card - manager 2026-03-05 2026-03-06 - off - card.tech", ASK, LINK, KEEPS)),
        flags="tech",
    ),
    Case("remote: no card", "\n".join((ACK, ASK, LINK, KEEPS)), "card - card.remote", flags="remote"),
    Case("abroad: no card", "\n".join((ACK, ASK, LINK, KEEPS)), "card - card.abroad", flags="abroad"),
    Case(
        "rules on gifts: no card, and the first reason is said",
        "\n".join((ACK, ASK, LINK, KEEPS)),
        "card - card.gift_rules",
        flags="gift_rules abroad remote",
    ),
    Case(
        "a card from another time: no second one",
        "\n".join((ACK, ASK, LINK, KEEPS)),
        "card - card.sent_before",
        flags="card_sent_before",
    ),
    Case(
        "only one contact: card and request are the two touches, the reply does not count",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)).replace("manager", "recruiter"),
        contacts=(WROTE,),
    ),
    Case("no contact though interviewed", NOTHING_TO_SEND, left("contact.none"), contacts=()),
    Case(
        "no address though interviewed: a card, a LinkedIn note, and nobody is asked",
        """
        card - interviewer 2026-03-05 2026-03-06 - on - card.interviewed
        connect - interviewer 2026-03-11 2026-03-18 - off - connect.no_address
        """,
        """
        acknowledge - acknowledge.no_reply
        feedback_request - contact.none
        keep_in_touch - contact.none
        """,
        told="noreply_mail",
        contacts=(INTERVIEWER,),
    ),
    Case(
        "no address at a large firm, remote: a LinkedIn note or closing it",
        f"""
        {NOTHING_TO_SEND}
        connect - interviewer 2026-03-11 2026-03-18 - off - connect.no_address
        """,
        """
        acknowledge - acknowledge.no_reply
        card - card.remote
        feedback_request - contact.none
        keep_in_touch - contact.none
        """,
        told="noreply_mail",
        size="large",
        contacts=(INTERVIEWER,),
        flags="remote",
    ),
    Case(
        "a person who asked for no more messages gets none",
        NOTHING_TO_SEND,
        left("contact.stopped"),
        contacts=(STOPPED,),
    ),
    Case(
        "who wrote asked for no more: nobody else is asked instead, and the card goes to who met them",
        f"""
        {CARD}
        {LINK}
        {KEEPS}
        """,
        "acknowledge - contact.stopped\nfeedback_request - contact.stopped",
        contacts=(STOPPED, MANAGER),
    ),
    Case("done with the company", NOTHING_TO_SEND, left("stop.done"), flags="done_with_company"),
    Case("a message bounced", NOTHING_TO_SEND, left("stop.bounced"), flags="bounced"),
    Case(
        "done with the company, and the friend who referred them still hears it",
        "referrer_note - referrer 2026-03-04 2026-03-05 - on - referrer.first",
        left("stop.done"),
        flags="done_with_company referral",
        contacts=(WROTE, MANAGER, REFERRER),
    ),
    Case(
        "another job after the final round: one note, off, and no more keeping in touch",
        """
        acknowledge - recruiter 2026-03-04 2026-03-04 - on - acknowledge.finalist
        close - manager 2026-03-04 2026-03-11 - off - close.landed
        card - manager 2026-03-05 2026-03-06 - on - card.finalist
        feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.finalist
        """,
        left("keep.landed", "connect", "keep_in_touch"),
        stage="S5",
        flags="landed_elsewhere",
    ),
    Case(
        "another job after earlier rounds: no note",
        "\n".join((ACK, CARD, ASK)),
        left("keep.landed", "connect", "keep_in_touch"),
        flags="landed_elsewhere",
    ),
    Case(
        "another job, and the role there was frozen: when it might reopen matters no more",
        "card - manager 2026-03-05 2026-03-06 - on - card.frozen",
        """
        acknowledge - keep.landed
        feedback_request - request.frozen
        keep_in_touch - keep.landed
        """,
        trigger="role_closed",
        flags="landed_elsewhere",
    ),
    Case(
        "somebody who works there and takes another job tells it in person",
        """
        acknowledge - recruiter 2026-03-04 2026-03-04 - on - acknowledge.finalist
        debrief thanks - 2026-03-04 2026-03-05 - on - debrief.spoken_thanks
        inquiry - manager 2026-03-06 2026-03-11 - on - inquiry.development_talk
        debrief manager - 2026-03-11 2026-03-18 - on - debrief.own_manager
        """,
        """
        card - internal.spoken
        feedback_request - internal.spoken
        connect - internal.spoken
        keep_in_touch - keep.landed
        """,
        stage="S5",
        flags="landed_elsewhere internal_candidate",
    ),
    Case(
        "the place forbids a card for a frozen role too, and a stop everything",
        NOTHING_TO_SEND,
        """
        acknowledge - stop.bounced
        card - stop.bounced
        feedback_request - request.frozen
        keep_in_touch - stop.bounced
        """,
        trigger="role_closed",
        flags="bounced remote",
        contacts=(RECRUITER, MANAGER),
    ),
    Case(
        "a frozen role at a remote firm: no card",
        """
        acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.frozen
        keep_in_touch 6w manager 2026-04-15 2026-04-29 2026-04-15 on - keep.six_weeks
        keep_in_touch 3m manager 2026-06-10 2026-06-17 2026-06-10 on - keep.frozen
        """,
        """
        card - card.remote
        feedback_request - request.frozen
        """,
        trigger="role_closed",
        flags="remote",
    ),
]  # fmt: skip
