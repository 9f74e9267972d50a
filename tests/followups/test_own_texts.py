"""A person's own text files: kept, tried, put aside; never lost, never somebody else's."""

import datetime as dt
import uuid
from collections.abc import Iterator

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from applications.models import Application
from followups import services
from followups.drafting.compose import compose
from followups.drafting.example import example_facts
from followups.drafting.kinds import TEXT_NAMES, text_name
from followups.drafting.loader import languages, source_of
from followups.drafting.own import MOST_CHARACTERS, parse_own
from followups.enums import StepKind, Tone
from followups.models import Draft, OwnText
from followups.services.own_texts import kind_of_text
from followups.words import text_label
from tests.factories import UserFactory, rejected_application, step_of

NOW = dt.datetime(2026, 11, 19, 11, 0, tzinfo=dt.UTC)
CARD = ("card", "warm", "en")
MINE = """# my own
== greeting
Hello {given_name!},
== thanks, new paragraph
? met
thank you for the hour in {month!}.
-- else
thank you.
== name, new paragraph
{sender_name!}
"""
NAMES = [name for names in TEXT_NAMES.values() for name in names]


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def rejected(db: None) -> Application:
    return rejected_application(UserFactory(with_profile=True), learned_on=dt.date(2026, 11, 18))


@pytest.fixture
def client(rejected: Application) -> Client:
    client = Client()
    client.force_login(rejected.owner)
    return client


def address(page: str = "text_edit", file: tuple[str, str, str] = CARD) -> str:
    return reverse(page, args=file)


def card_of(application: Application) -> Draft:
    found = services.draft_of(step_of(application, StepKind.CARD))
    assert found is not None
    return found


def mine() -> str:
    return MINE.replace("{given_name!}", "{greeting_name!}")


def test_saved_text_is_what_drafts_are_written_from(rejected: Application, client: Client) -> None:
    answer = client.post(address(), {"text": mine().replace("\n", "\r\n")})
    assert (answer.status_code, answer.headers["Location"]) == (303, address())
    assert OwnText.objects.get().text == mine()
    body = card_of(rejected).body
    assert body.startswith("Hello Jonas Weber,\n\nthank you for the hour in [")
    assert body.endswith("Elif Demir")


def test_draft_somebody_changed_stays_and_says_so(rejected: Application, client: Client) -> None:
    draft = card_of(rejected)
    services.edit_draft(draft, subject="", body="Dear Jonas, my own words.")
    client.post(address(), {"text": mine()})
    draft.refresh_from_db()
    assert (draft.body, draft.facts_changed) == ("Dear Jonas, my own words.", True)


def test_reset_brings_ours_back_and_undo_theirs(rejected: Application, client: Client) -> None:
    before = card_of(rejected).body
    client.post(address(), {"text": mine()})
    shown = client.post(address("text_reset"), follow=True).content.decode()
    assert card_of(rejected).body == before
    assert f'action="{address("text_take_up")}"' in shown
    assert "Use my text again" in shown
    client.post(address("text_take_up"))
    assert card_of(rejected).body.startswith("Hello Jonas Weber,")


def test_other_tones_and_other_people_keep_ours(rejected: Application, client: Client) -> None:
    other = rejected_application(UserFactory(with_profile=True), learned_on=dt.date(2026, 11, 18))
    client.post(address(), {"text": mine()})
    services.replan_person(other.owner_id)
    assert not card_of(other).body.startswith("Hello")
    assert not services.show_as(card_of(rejected), tone=Tone.BRIEF, language="en").body.startswith("Hello")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("== greeting\nHello {given_name},\n\n== thanks\nThank you, {boss}.", "Line 5: There is no field {boss} in this text."),
        ("\n\nHello", "Line 3: There is text before the first “== ” line."),
        ("== greeting, loudly\nHello", "Line 1: “loudly” is no mark of a block."),
        ("== greeting\n? raining\nHello", "Line 2: “raining” is no situation"),
        ("   ", "Nothing here can be read."),
        ("# a remark", "There is no block in it."),
        ("x" * (MOST_CHARACTERS + 1), "20000"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named_with_its_line_and_nothing_is_lost(
    rejected: Application, client: Client, text: str, error: str
) -> None:
    answer = client.post(address(), {"text": text})
    assert answer.status_code == 422
    assert error in answer.context["form"].errors["text"][0]
    assert answer.context["form"]["text"].value() == text
    assert not OwnText.objects.exists()


def test_preview_is_of_their_own_draft_and_keeps_nothing(rejected: Application, client: Client) -> None:
    shown = client.post(address(), {"text": mine(), "do": "preview"})
    assert shown.status_code == 200
    assert shown.context["shown"].body.startswith("Hello Jonas Weber,")
    example = client.post(address(), {"text": mine(), "do": "preview", "on": ""})
    assert example.context["shown"].body.startswith("Hello Nora,")
    assert not OwnText.objects.exists()


def test_fragment_shows_what_is_typed_or_why_it_cannot_be_read(rejected: Application, client: Client) -> None:
    fragment = client.post(address("text_preview"), {"text": mine(), "on": ""}).content.decode()
    assert "Hello Nora," in fragment
    assert "<html" not in fragment
    wrong = client.post(address("text_preview"), {"text": "== greeting\nHello {boss}"}).content.decode()
    assert "Line 2: There is no field {boss}" in wrong


def test_another_persons_draft_is_not_to_be_tried_on(rejected: Application, client: Client) -> None:
    other = rejected_application(UserFactory(with_profile=True), learned_on=dt.date(2026, 11, 18))
    for on in (str(card_of(other).public_id), str(uuid.uuid4()), "no-id"):
        for page in ("text_edit", "text_preview"):
            answer = client.post(address(page), {"text": mine(), "do": "preview", "on": on})
            assert answer.status_code == 404


@pytest.mark.parametrize("file", [("cake", "warm", "en"), ("card", "loud", "en"), ("card", "warm", "xx")])
def test_what_there_is_no_text_for_is_not_found(client: Client, file: tuple[str, str, str]) -> None:
    assert client.get(address(file=file)).status_code == 404
    assert client.post(address("text_reset", file)).status_code == 404


def test_nothing_of_theirs_to_reset_is_not_found(client: Client) -> None:
    assert client.post(address("text_reset")).status_code == 404
    assert client.post(address("text_take_up")).status_code == 404


def test_list_says_which_are_theirs(rejected: Application, client: Client) -> None:
    client.post(address(), {"text": mine()})
    rows = client.get(reverse("text_list")).context["rows"]
    assert [name for _label, name, is_own in rows if is_own] == ["card"]
    formal = client.get(reverse("text_list") + "?tone=formal&language=en").context["rows"]
    assert not any(is_own for _label, _name, is_own in formal)
    assert client.get(reverse("text_list") + "?tone=loud").status_code == 200


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_ours_can_be_opened_tried_and_kept(name: str) -> None:
    kind = kind_of_text(name)
    assert kind is not None
    assert text_label(name)[0].isupper()
    for language in languages():
        facts = example_facts(name, language)
        assert text_name(kind, facts) == name
        for tone in Tone:
            ours = source_of(name, tone=tone, language=language)
            parse_own(ours, kind)
            assert "[" not in compose(kind, facts, tone=tone, language=language, seed="a", own=ours).body


def test_own_texts_are_read_once_for_a_follow_up(rejected: Application) -> None:
    with CaptureQueriesContext(connection) as queries:
        services.replan(rejected.follow_ups.get())
    assert sum("owntext" in query["sql"] for query in queries) == 1


def test_text_that_says_nothing_gives_way_to_ours(rejected: Application, client: Client) -> None:
    before = card_of(rejected).body
    client.post(address(), {"text": "== thanks\n? not_met\nThank you."})
    assert card_of(rejected).body == before


def test_longest_text_fits_the_table() -> None:
    assert OwnText._meta.get_field("text").max_length == MOST_CHARACTERS
