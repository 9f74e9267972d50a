"""A card's text on the person's own card: what it takes, and what room is left."""

from dataclasses import dataclass

from followups.drafting.card_fit import Fit, card_name, fit, larger_card
from followups.drafting.checks.detail import card_layout
from followups.drafting.checks.message import Message
from followups.drafting.facts import Facts
from followups.enums import StepKind


@dataclass(frozen=True)
class CardRoom:
    """``words``, ``cap`` and ``target`` count what is between greeting and closing.

    Cards are named in the interface language: ``holds_it`` is the one to take where the text does not fit, ``larger``
    the one to propose where ``cap`` is under 30 words; "" where there is none.
    """

    fit: Fit
    words: int
    cap: int
    target: int
    card: str
    holds_it: str
    larger: str


def card_room(text: str, facts: Facts, language: str) -> CardRoom:
    layout = card_layout(facts)
    found = fit(text, layout)
    message = Message(StepKind.CARD, text, facts, subject="", language=language)
    larger = larger_card(layout)
    return CardRoom(
        fit=found,
        words=message.word_count(message.body),
        cap=layout.cap,
        target=layout.target,
        card=card_name(layout.size),
        holds_it=card_name(found.holds_it) if found.holds_it and not found.fits else "",
        larger=card_name(larger) if larger else "",
    )
