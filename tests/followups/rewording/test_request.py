"""What would be sent: instruction, facts, draft, and nothing else about a person."""

import datetime as dt
import json

import pytest

from followups.drafting.facts import Facts
from followups.enums import StepKind, Tone
from followups.rewording.request import build

DRAFT = "Dear Marta,\n\nThank you.\n\nElif Demir"
FACTS = Facts(
    recipient_name="Marta Ruiz",
    recipient_given="Marta",
    company="Harbour & Vale",
    role="Data Engineer (m/f/d)",
    interview_date=dt.date(2026, 11, 12),
    interview_count=2,
    talked_about="how the nurses plan their own rota",
    sender_name="Elif Demir",
    sender_contact="+49 30 1234567",
)


def test_request_has_an_instruction_and_the_material() -> None:
    request = build(StepKind.CARD, DRAFT, FACTS, model="small")
    assert request.body == {
        "model": "small",
        "messages": [
            {"role": "system", "content": request.messages[0].content},
            {"role": "user", "content": request.messages[1].content},
        ],
        "stream": False,
    }
    assert request.messages[1].content == (
        "Facts\n"
        "The reader is greeted as: Marta\n"
        "Company: Harbour & Vale\n"
        "Role: Data Engineer\n"
        "Month of the talk: November\n"
        "Number of talks: two\n"
        "What was talked about: how the nurses plan their own rota\n"
        "The writer's name: Elif Demir\n"
        "How the writer can be reached: +49 30 1234567\n"
        "\n"
        "Draft\n"
        "Dear Marta,\n\nThank you.\n\nElif Demir"
    )


def test_instruction_keeps_language_tone_and_length() -> None:
    instruction = build(StepKind.CARD, DRAFT, FACTS, tone=Tone.FORMAL, model="small").messages[0].content
    assert "Keep the language (English), the tone (formal and polite)" in instruction
    assert "the length (about 6 words)" in instruction
    assert "a hand-written card of thanks" in instruction


@pytest.mark.parametrize("kind", list(StepKind))
def test_every_kind_has_a_request(kind: StepKind) -> None:
    assert build(kind, DRAFT, FACTS, model="small").messages[1].content.endswith(DRAFT)


def test_other_records_and_notes_that_do_not_fit_stay_here() -> None:
    """What only serves the checks is no fact of this message, and a reproach is not passed on."""
    facts = Facts(
        company="Harbour & Vale",
        talked_about="they were biased against nurses",
        others=("Quay & Sons",),
        other_roles=("Archivist",),
        also_met=("Jonas Weber",),
        earlier_texts=("an earlier letter",),
        other_texts=("a letter to somebody else",),
        feedback="you spoke too fast",
        background="seven years of harbour work",
    )
    sent = json.dumps(build(StepKind.ACKNOWLEDGE, "Hello", facts, model="small").body)
    assert "Harbour & Vale" in sent
    for other in ("Quay", "Archivist", "Jonas", "earlier", "somebody else", "biased", "too fast", "seven"):
        assert other not in sent


def test_number_and_date_of_a_card_go_with_a_card_alone() -> None:
    facts = Facts(sender_contact="+49 30 1234567", card_date=dt.date(2026, 11, 26))
    sent = {kind: build(kind, "Hello", facts, model="small").messages[1].content for kind in StepKind}
    assert {kind for kind, text in sent.items() if "1234567" in text or "26 November" in text} == {
        StepKind.CARD
    }


def test_digest_is_of_address_model_and_text() -> None:
    one = build(StepKind.CARD, DRAFT, FACTS, model="small")
    digest = one.digest("https://a.example/v1")
    assert digest == build(StepKind.CARD, DRAFT, FACTS, model="small").digest("https://a.example/v1")
    assert digest != one.digest("https://b.example/v1")
    assert digest != build(StepKind.CARD, DRAFT, FACTS, model="large").digest("https://a.example/v1")
    assert digest != build(StepKind.CARD, f"{DRAFT}.", FACTS, model="small").digest("https://a.example/v1")
