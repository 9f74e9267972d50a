"""What the checks say while somebody types: a part of a page, small, and nothing is kept of it."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from followups import services
from followups.enums import StepKind
from followups.models import Draft
from softening.people.models import User
from tests.factories import UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
SORE = "Dear you,\n\nWhy? I respect your decision, but I am angry and it was unfair.\n\n"
LARGEST = 6_000  # bytes of a part of a page


@pytest.fixture(autouse=True)
def _clock():
    with time_machine.travel(dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC), tick=False):
        yield


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def draft(owner: User) -> Draft:
    found = services.draft_of(step_of(rejected_application(owner=owner), StepKind.ACKNOWLEDGE))
    assert found is not None
    return found


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


def check(client: Client, draft: Draft, body: str, subject: str = "Thank you"):
    return client.post(reverse("draft_check", args=[draft.public_id]), {"subject": subject, "body": body})


def test_findings_come_as_a_part_and_nothing_is_kept(client: Client, draft: Draft) -> None:
    before = Draft.objects.filter(pk=draft.pk).values().get()
    answer = check(client, draft, SORE)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "<html" not in page
    assert "this close to your acceptance" in page
    assert "Before it goes" in page
    assert Draft.objects.filter(pk=draft.pk).values().get() == before


def test_the_part_stays_small_whatever_is_typed(client: Client, draft: Draft) -> None:
    sore = SORE + "You must explain why. It was RUDE!! I deserve better, asap. " * 60
    answer = check(client, draft, sore + "x" * 3000)
    assert len(answer.content) <= LARGEST
    assert "more thought" in answer.content.decode()


def test_what_is_typed_comes_back_escaped(client: Client, draft: Draft) -> None:
    page = check(
        client, draft, "I respect your decision. <script>alert(1)</script> REALLY<b>"
    ).content.decode()
    assert "<script" not in page
    assert "<b>" not in page


@pytest.mark.parametrize("body", ["", "x" * 20_001])
def test_what_could_not_be_kept_is_not_checked(client: Client, draft: Draft, body: str) -> None:
    assert check(client, draft, body).status_code == 422


def test_another_persons_draft_is_not_there(draft: Draft) -> None:
    stranger = Client()
    stranger.force_login(UserFactory(with_profile=True))
    assert check(stranger, draft, SORE).status_code == 404


def test_only_a_post_is_answered(client: Client, draft: Draft) -> None:
    assert client.get(reverse("draft_check", args=[draft.public_id])).status_code == 405


def test_the_same_is_shown_when_the_words_are_kept(client: Client, draft: Draft) -> None:
    kept = client.post(
        reverse("draft_edit", args=[draft.public_id]), {"subject": "Thank you", "body": SORE}, follow=True
    ).content.decode()
    assert "this close to your acceptance" in kept
    assert reverse("draft_check", args=[draft.public_id]) in kept
