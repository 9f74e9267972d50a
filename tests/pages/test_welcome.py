"""The first page of somebody new: guessed, kept, skipped; and the examples, one click away and one click gone."""

import pytest
from django.test import Client

from applications.models import Application
from softening.pages.samples.telling import has_samples
from softening.people.models import User
from softening.people.places import guess_place
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def newcomer() -> User:
    return UserFactory(welcomed_at=None, country="", time_zone="UTC", display_name="")


@pytest.fixture
def client_of_newcomer(newcomer: User) -> Client:
    client = Client(headers={"Accept-Language": "en-GB,en;q=0.9"})
    client.force_login(newcomer)
    return client


@pytest.mark.parametrize(
    ("zone", "languages", "guessed"),
    [
        ("Europe/Berlin", "en-GB,en", ("DE", "Europe/Berlin")),
        ("", "de-AT,de;q=0.9", ("AT", "Europe/Vienna")),
        ("", "en-US", ("US", "America/New_York")),
        ("", "zh-Hant-TW", ("TW", "Asia/Taipei")),
        ("UTC", "en-GB", ("GB", "UTC")),
        ("Mars/Olympus", "fr", ("", "")),
        ("", "", ("", "")),
        ("", "en-ZZ, x" * 5000, ("", "")),
        ("Antarctica/Troll", "", ("AQ", "Antarctica/Troll")),
    ],
)
def test_place_is_guessed_from_what_a_browser_says(
    zone: str, languages: str, guessed: tuple[str, str]
) -> None:
    assert guess_place(zone=zone, languages=languages) == guessed


def test_welcome_comes_first_for_somebody_new_and_not_again(newcomer: User) -> None:
    client = Client()
    sign_in = {"login": newcomer.email, "password": PASSWORD}
    assert client.post("/account/login/", sign_in).headers["Location"] == "/welcome/"
    client.post("/welcome/", {"do": "skip"})
    client.post("/account/logout/")
    assert client.post("/account/login/", sign_in).headers["Location"] == "/today/"


def test_welcome_shows_what_it_guesses_and_keeps_what_is_chosen(
    client_of_newcomer: Client, newcomer: User
) -> None:
    client_of_newcomer.cookies["zone"] = "Europe/Berlin"
    form = client_of_newcomer.get("/welcome/").context["form"]
    assert (form["country"].value(), form["time_zone"].value()) == ("DE", "Europe/Berlin")
    answer = client_of_newcomer.post(
        "/welcome/",
        {
            "do": "begin",
            "display_name": "Ay\u015fe",
            "signature": "A.",
            "interface_language": "en",
            "country": "GB",
            "time_zone": "Europe/London",
        },
    )
    assert (answer.status_code, answer.headers["Location"]) == (303, "/today/")
    newcomer.refresh_from_db()
    assert (newcomer.display_name, newcomer.signature) == ("Ay\u015fe", "A.")
    assert (newcomer.country, newcomer.time_zone) == ("GB", "Europe/London")
    assert newcomer.welcomed_at is not None
    assert not has_samples(newcomer)


def test_welcome_skipped_keeps_the_guessed_place_alone(client_of_newcomer: Client, newcomer: User) -> None:
    client_of_newcomer.post("/welcome/", {"do": "skip", "display_name": "Nobody"})
    newcomer.refresh_from_db()
    assert (newcomer.country, newcomer.time_zone) == ("GB", "Europe/London")
    assert newcomer.display_name == ""


def test_welcome_with_a_place_that_is_none_says_so_and_loses_nothing(
    client_of_newcomer: Client, newcomer: User
) -> None:
    sent = {"display_name": "Mia", "interface_language": "en", "country": "GB", "time_zone": "Mars/Olympus"}
    answer = client_of_newcomer.post("/welcome/", sent)
    assert answer.status_code == 422
    assert 'value="Mia"' in answer.content.decode()
    assert list(answer.context["form"].errors) == ["time_zone"]
    newcomer.refresh_from_db()
    assert newcomer.welcomed_at is None


def test_examples_come_by_a_click_and_go_by_a_click(client_of_newcomer: Client, newcomer: User) -> None:
    sent = {"do": "examples", "interface_language": "en", "time_zone": "UTC"}
    client_of_newcomer.post("/welcome/", sent)
    assert has_samples(newcomer)
    count = Application.objects.for_user(newcomer).count()
    assert count >= 38
    client_of_newcomer.post("/examples/")
    assert Application.objects.for_user(newcomer).count() == count
    assert "Take the examples away" in client_of_newcomer.get("/today/").content.decode()
    client_of_newcomer.post("/examples/remove/")
    assert not Application.objects.for_user(newcomer).exists()
    assert "Take the examples away" not in client_of_newcomer.get("/today/").content.decode()
    assert "Look around with examples" in client_of_newcomer.get("/settings/").content.decode()
