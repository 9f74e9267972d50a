"""Rows 1 to 9: how far it went. The first one that fits wins; the last one fits everything."""

from applications.enums import Stage, ToldBy
from followups.playbook.facts import Situation
from followups.playbook.terms import (
    ACKNOWLEDGE,
    CARD,
    CARD_DAYS,
    CLOSE,
    CLOSING,
    DEBRIEF,
    INVITED_DAYS,
    KEEP,
    NEXT_DAY,
    PRIVATE,
    REQUEST,
    REQUEST_DAYS,
    SAME_DAY,
    Offer,
    Row,
    Skip,
    at_stage,
    both,
    connect,
    flagged,
    has_rapport,
    is_large,
    is_small,
    keep,
    keep_half_yearly,
    keep_quarterly,
    reached_final,
    told,
)

MERGED = "acknowledge.merged"

stated_no = flagged("no_feedback_policy")


def _final_or_rapport(s: Situation) -> bool:
    return reached_final(s) or has_rapport(s)


def _on_paper(otherwise: str) -> tuple[Offer, ...]:
    return (
        Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.paper"),
        Offer(
            REQUEST,
            INVITED_DAYS,
            "request.invited",
            given=flagged("feedback_invited"),
            otherwise=otherwise,
        ),
    )


AFTER_A_STATED_NO = (
    Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.interviewed"),
    Offer(
        CARD,
        CARD_DAYS,
        "card.stated_no",
        given=_final_or_rapport,
        otherwise="card.stated_no_without_rapport",
    ),
    Offer(DEBRIEF, PRIVATE, "debrief.stated_no"),
)

STAGES = (
    Row(
        "1",
        "an automatic answer; no person read it",
        at_stage(Stage.S0),
        (Offer(DEBRIEF, PRIVATE, "debrief.match"), Offer(CLOSE, CLOSING, "close.no_person")),
        (
            Skip(ACKNOWLEDGE, "acknowledge.no_person"),
            Skip(CARD, "card.no_person"),
            Skip(REQUEST, "request.no_person"),
            Skip(KEEP, "keep.no_person"),
        ),
    ),
    Row(
        "2, stage not told",
        "how far it went is not known: planned as on paper until it is",
        at_stage(Stage.UNKNOWN),
        _on_paper("request.stage_unknown"),
        (Skip(CARD, "card.stage_unknown"),),
    ),
    Row(
        "2",
        "on paper, and a person wrote",
        at_stage(Stage.S1),
        _on_paper("request.not_invited"),
        (Skip(CARD, "card.paper"),),
    ),
    Row(
        "5",
        "a test or exercise without a talk: one message, about the exercise",
        at_stage(Stage.S3),
        (Offer(REQUEST, REQUEST_DAYS, "request.exercise"),),
        (
            Skip(ACKNOWLEDGE, MERGED),
            Skip(CARD, "card.exercise"),
            Skip(KEEP, "keep.exercise"),
        ),
    ),
    Row(
        "4",
        "a first talk, told by a mail nobody can answer: one message",
        both(at_stage(Stage.S2), told(ToldBy.NOREPLY_MAIL)),
        (Offer(REQUEST, REQUEST_DAYS, "request.merged"),),
        (Skip(ACKNOWLEDGE, MERGED), Skip(CARD, "card.one_message")),
    ),
    Row(
        "3",
        "a first talk with a recruiter",
        at_stage(Stage.S2),
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.screen"),
            Offer(CARD, CARD_DAYS, "card.screen_small", given=is_small, otherwise="card.screen"),
            Offer(REQUEST, REQUEST_DAYS, "request.screen"),
            connect(),
            keep("keep.screen", 6),
        ),
    ),
    Row(
        "8, large",
        "interviewed at a large firm that says it gives no feedback",
        both(stated_no, is_large),
        (*AFTER_A_STATED_NO, *keep_half_yearly("keep.large")),
        (Skip(REQUEST, "request.stated_no"),),
    ),
    Row(
        "8",
        "interviewed by a firm that says it gives no feedback",
        stated_no,
        (*AFTER_A_STATED_NO, *keep_quarterly("keep.interviewed")),
        (Skip(REQUEST, "request.stated_no"),),
    ),
    Row(
        "9",
        "the final round, or told to be a finalist",
        reached_final,
        (
            Offer(ACKNOWLEDGE, SAME_DAY, "acknowledge.finalist"),
            Offer(CARD, CARD_DAYS, "card.finalist"),
            Offer(REQUEST, REQUEST_DAYS, "request.finalist"),
            connect(),
            *keep_quarterly("keep.finalist"),
        ),
    ),
    Row(
        "7",
        "interviewed at a large firm",
        is_large,
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.interviewed"),
            Offer(CARD, CARD_DAYS, "card.large"),
            Offer(REQUEST, REQUEST_DAYS, "request.large"),
            *keep_half_yearly("keep.large"),
        ),
    ),
    Row(
        "6",
        "interviewed at a small or middle-sized firm",
        lambda s: True,
        (
            Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.interviewed"),
            Offer(CARD, CARD_DAYS, "card.interviewed"),
            Offer(REQUEST, REQUEST_DAYS, "request.interviewed"),
            connect(),
            *keep_quarterly("keep.interviewed"),
        ),
    ),
)
