"""People to talk to, now: for anybody, without a cookie, a row or a log line."""

import logging

import pytest
from django.test import Client
from django.urls import reverse

from followups.helplines import all_lines
from tests import checksums
from tests.factories import UserFactory, rejected_application

pytestmark = pytest.mark.django_db
HELP = "/help/now/"


def first_section(page: str) -> str:
    return page.split('id="elsewhere"')[0]


@pytest.mark.parametrize(
    ("languages", "number"), [("en-GB,en;q=0.9", "116 123"), ("de-AT", "Call 142"), ("fr-FR,fr", "3114")]
)
def test_stranger_sees_the_lines_of_the_browsers_country_first(languages: str, number: str) -> None:
    page = Client().get(HELP, headers={"accept-language": languages}).content.decode()
    assert number in first_section(page)


def test_person_sees_the_lines_of_their_own_country_first() -> None:
    client = Client()
    client.force_login(UserFactory(country="AU"))
    page = client.get(HELP, headers={"accept-language": "en-GB"}).content.decode()
    assert "13 11 14" in first_section(page)


@pytest.mark.parametrize("languages", ["", "en", "pt-BR", "xx-ZZ", "-", "en-GB;" * 500])
def test_unknown_country_gets_general_words_first(languages: str) -> None:
    answer = Client().get(HELP, headers={"accept-language": languages} if languages else {})
    first = first_section(answer.content.decode())
    if "en-GB" not in languages:
        assert "a crisis line where you are" in first
        assert "tel:" not in first
    assert answer.status_code == 200


def test_every_line_is_on_the_page() -> None:
    page = Client().get(HELP).content.decode()
    assert [line.tel for line in all_lines() if f'href="{line.tel}"' not in page] == []


@pytest.mark.parametrize("signed_in", [False, True])
def test_page_leaves_no_trace(signed_in: bool, caplog) -> None:
    client = Client()
    if signed_in:
        client.force_login(UserFactory(country="DE"))
    before = checksums.of_database()
    with caplog.at_level(logging.INFO):
        answer = client.get(HELP)
    assert dict(answer.cookies) == {}
    assert "no-store" in answer.headers["Cache-Control"]
    assert "<script" not in answer.content.decode()
    assert "<form" not in answer.content.decode()
    assert caplog.records == []
    assert checksums.of_database() == before


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_page_is_get_only(method: str) -> None:
    assert Client().generic(method, HELP).status_code == 405


def test_every_page_of_a_follow_up_leads_here() -> None:
    application = rejected_application(UserFactory())
    client = Client()
    client.force_login(application.owner)
    hub = reverse("follow_up", args=[application.public_id])
    steps = application.follow_ups.get().steps.filter(kind="feedback_request")
    pages = [
        hub,
        *(f"{hub}{slug}/" for slug in ("reply", "card", "feedback-request", "activity")),
        f"{hub}activity/facts/",
        f"{hub}activity/walk/",
        reverse("step_later", args=[steps.get().public_id]),
        reverse("step_answer", args=[steps.get().public_id]),
    ]
    assert [page for page in pages if f'href="{HELP}"' not in client.get(page).content.decode()] == []
