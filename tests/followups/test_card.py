"""The card's own pages: room left, card and hand, the copying view and the printed guides."""

import datetime as dt
import gzip
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from applications.models import Application
from applications.services import update_company
from followups import services
from followups.drafting.card_fit import fit, layout
from followups.enums import StepKind
from followups.models import Draft
from followups.services.facts import facts_for
from softening.people.models import User
from tests.factories import CALM, UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)  # a Monday at noon in Berlin
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _at_noon() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def rejected(owner: User) -> Application:
    return rejected_application(owner, company_name="Quay", learned_on=dt.date(2026, 11, 20))


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


def url(name: str, application: Application) -> str:
    return reverse(name, args=[application.public_id])


def message_url(application: Application) -> str:
    return reverse("follow_up_message", args=[application.public_id, "card"])


def draft(application: Application) -> Draft:
    found = services.draft_of(step_of(application, StepKind.CARD))
    assert found is not None
    return found


def write(application: Application, body: str) -> None:
    services.edit_draft(draft(application), subject="", body=body)


def red_check(application: Application) -> None:
    services.record_self_check(application.follow_ups.get(), answers=replace(CALM, heat=9))


# Card and hand --------------------------------------------------------------------------------------------------


def test_facts_carry_card_and_hand_of_the_profile(owner: User, rejected: Application) -> None:
    User.objects.filter(pk=owner.pk).update(card_size="postcard", handwriting="small", hand_char_pitch=2.5)
    facts = facts_for(step_of(rejected, StepKind.CARD))
    assert (facts.card_size, facts.handwriting, facts.char_pitch) == ("postcard", "small", 2.5)


def test_chosen_card_is_kept_in_the_profile_and_the_draft_fits_it(
    client: Client, owner: User, rejected: Application
) -> None:
    sent = {"card_size": "4x6_portrait", "handwriting": "large"}
    answer = client.post(url("card_hand", rejected), sent)
    assert (answer.status_code, answer["Location"]) == (303, message_url(rejected))
    owner.refresh_from_db()
    assert (owner.card_size, owner.handwriting) == ("4x6_portrait", "large")
    assert fit(draft(rejected).body, layout("4x6_portrait", "large")).fits


def test_measured_line_is_kept_and_another_hand_makes_it_void(
    client: Client, owner: User, rejected: Application
) -> None:
    sent = {"card_size": "a6_portrait", "handwriting": "average", "words_on_line": "7"}
    client.post(url("card_hand", rejected), sent)
    owner.refresh_from_db()
    assert owner.hand_char_pitch == 2.93
    client.post(url("card_hand", rejected), {**sent, "card_size": "5x7_portrait"})
    owner.refresh_from_db()
    assert owner.hand_char_pitch == 2.93  # the number was not counted anew
    page = client.get(message_url(rejected))
    assert page.context["card_form"]["words_on_line"].value() == 9  # the same hand on the wider card
    client.post(
        url("card_hand", rejected),
        {"card_size": "5x7_portrait", "handwriting": "large", "words_on_line": "9"},
    )
    owner.refresh_from_db()
    assert owner.handwriting == "large"
    assert owner.hand_char_pitch is None


def test_emptied_measure_goes(client: Client, owner: User, rejected: Application) -> None:
    User.objects.filter(pk=owner.pk).update(hand_char_pitch=2.93)
    client.post(
        url("card_hand", rejected),
        {"card_size": "a6_portrait", "handwriting": "average", "words_on_line": ""},
    )
    owner.refresh_from_db()
    assert owner.hand_char_pitch is None


@pytest.mark.parametrize("count", ["0", "-3", "15", "9" * 40, "seven", "2.5"])
def test_impossible_count_is_refused_beside_its_field(
    client: Client, owner: User, rejected: Application, count: str
) -> None:
    sent = {"card_size": "a6_landscape", "handwriting": "small", "words_on_line": count}
    if count == "15":
        sent["card_size"] = "a6_portrait"
    answer = client.post(url("card_hand", rejected), sent)
    assert answer.status_code == 422
    assert list(answer.context["card_form"].errors) == ["words_on_line"]
    assert b'id="id_words_on_line_error"' in answer.content
    owner.refresh_from_db()
    assert (owner.card_size, owner.handwriting, owner.hand_char_pitch) == ("a6_portrait", "average", None)


def test_settings_measure_the_hand_too(client: Client, owner: User) -> None:
    page = client.get(reverse("settings"))
    assert b"It was good to sit with you all" in page.content
    form = page.context["form"]
    sent = {name: form[name].value() for name in form.fields if form[name].value() not in (None, False, "")}
    answer = client.post(reverse("settings"), {**sent, "words_on_line": "99"})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["words_on_line"])
    assert client.post(reverse("settings"), {**sent, "words_on_line": "8"}).status_code == 303
    owner.refresh_from_db()
    assert owner.hand_char_pitch == 2.58  # eight words end after 31 letters, the ninth after 35


# Room left ------------------------------------------------------------------------------------------------------


def test_message_page_says_what_room_is_left(client: Client, rejected: Application) -> None:
    page = client.get(message_url(rejected))
    room = page.context["card_room"]
    assert "About 58 words fit on this card. Aim at 50." in page.content.decode()
    assert room.fit.available == 16
    assert room.fit.used == len(fit(draft(rejected).body, layout()).lines)


def test_room_of_a_text_that_is_typed(client: Client, rejected: Application) -> None:
    answer = client.post(url("card_fit", rejected), {"body": "Dear Jonas,\n\nI like the rota.\n\nElif Demir"})
    text = " ".join(answer.content.decode().split())
    assert "4 words, 3 of 16 lines on an upright A6 card, in your hand." in text
    assert "Room left: 13 lines, about 61 words." in text
    assert len(answer.content) <= 6_000
    over = client.post(url("card_fit", rejected), {"body": "a line\n" * 17})
    assert "17 lines, and an upright A6 card has 16 in your hand." in " ".join(over.content.decode().split())
    assert "An upright 5 × 7 in card would hold it." in over.content.decode()


def test_room_of_odd_texts(client: Client, rejected: Application) -> None:
    before = draft(rejected).body
    for text in ("", "\x00", "x" * 100_000, "春" * 500, "{{ x }} <b>"):
        assert client.post(url("card_fit", rejected), {"body": text}).status_code == 200
    assert client.post(url("card_fit", rejected)).status_code == 200
    assert draft(rejected).body == before


def test_small_card_proposes_a_larger_one(client: Client, owner: User, rejected: Application) -> None:
    User.objects.filter(pk=owner.pk).update(card_size="postcard")
    page = " ".join(client.get(message_url(rejected)).content.decode().split())
    assert "About 19 words fit on this card in your hand. Think of an A2 note held across." in page


# Copying --------------------------------------------------------------------------------------------------------


def test_copying_view_shows_the_lines_of_the_fit_and_lights_one(
    client: Client, rejected: Application
) -> None:
    page = client.get(url("card_copy", rejected), {"line": "3"})
    lines = fit(draft(rejected).body, layout()).lines
    text = page.content.decode()
    assert (page.status_code, page.context["lines"]) == (200, lines)
    assert text.count('aria-current="step"') == 1
    lit = text.partition('aria-current="step">')[2].partition("<")[0]
    assert lit == lines[2].text
    assert (page.context["before"], page.context["after"]) == (2, 4)


@pytest.mark.parametrize(
    ("asked", "lit"),
    [("", 1), ("0", 1), ("-2", 1), ("x", 1), ("999", None), ("9" * 50, 1), ("٣", 3), ("²", 1)],
)
def test_odd_line_in_the_address_lights_a_line_that_is_there(
    client: Client, rejected: Application, asked: str, lit: int | None
) -> None:
    page = client.get(url("card_copy", rejected), {"line": asked})
    assert page.context["at"] == (lit or len(page.context["lines"]))


@pytest.mark.parametrize("name", ["card_copy", "card_print"])
def test_block_closes_copying_and_print_and_says_why(
    client: Client, rejected: Application, name: str
) -> None:
    write(rejected, draft(rejected).body + "\nWhy not me?")
    answer = client.get(url(name, rejected), follow=True)
    assert answer.redirect_chain == [(f"{message_url(rejected)}#exits", 302)]
    page = answer.content.decode()
    assert "The copying view opens once the points above are mended." in page
    assert url("card_copy", rejected) not in page


def test_card_that_does_not_fit_is_not_copied(client: Client, rejected: Application) -> None:
    write(rejected, draft(rejected).body + "\n" + "\n".join(["Thank you."] * 12))
    assert client.get(url("card_copy", rejected)).status_code == 302


@pytest.mark.parametrize("name", ["card_copy", "card_print"])
def test_red_self_check_closes_copying_and_print(client: Client, rejected: Application, name: str) -> None:
    assert client.get(url(name, rejected)).status_code == 200
    red_check(rejected)
    answer = client.get(url(name, rejected), follow=True)
    assert answer.redirect_chain == [(f"{message_url(rejected)}#exits", 302)]
    assert "Held until" in answer.content.decode()


def test_posted_card_is_not_copied_again(client: Client, rejected: Application) -> None:
    services.mark_done(step_of(rejected, StepKind.CARD))
    assert client.get(url("card_copy", rejected)).status_code == 302


def test_card_left_out_leads_to_the_follow_up(client: Client, rejected: Application) -> None:
    update_company(rejected.company, public_body=True)
    answer = client.get(url("card_copy", rejected), follow=True)
    assert answer.redirect_chain[-1][0] == url("follow_up", rejected)
    assert client.post(url("card_fit", rejected), {"body": "x"}).status_code == 404


def test_copying_and_print_name_the_address(client: Client, rejected: Application) -> None:
    step = step_of(rejected, StepKind.CARD)
    assert step.recipient is not None
    step.recipient.address = "1 Quay\nBristol"
    step.recipient.save()
    for name in ("card_copy", "card_print"):
        assert "1 Quay<br>Bristol" in client.get(url(name, rejected)).content.decode()


def test_print_has_guides_alone_then_type_alone(client: Client, rejected: Application) -> None:
    page = client.get(url("card_print", rejected)).content.decode()
    guides, copied, envelope = page.split("<figure>")[1:]
    assert (guides.count('class="rule"'), guides.count('class="type"')) == (16, 0)
    assert (copied.count('class="rule"'), copied.count('class="type"')) == (
        0,
        len(fit(draft(rejected).body, layout()).lines),
    )
    assert "Elif Demir" in envelope


def test_own_javascript_stays_small() -> None:
    scripts = (ROOT / "static" / "js").glob("*.js")
    assert sum(len(gzip.compress(script.read_bytes())) for script in scripts) <= 6 * 1024
