"""Something for yourself: kept as a note or let go, never sent, never lost on an error."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from applications.models import Application, Note
from followups.activities import ACTIVITIES
from followups.models import Draft, Step
from softening.people.models import User
from tests import checksums
from tests.factories import ApplicationFactory, UserFactory, rejected_application

pytestmark = pytest.mark.django_db
WRITTEN = [activity for activity in ACTIVITIES if not activity.is_words_only]


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def rejected(owner: User) -> Application:
    return rejected_application(owner)


def address(application: Application, name: str) -> str:
    return reverse("follow_up_activity", args=[application.public_id, name])


def test_list_leads_to_every_activity(client: Client, rejected: Application) -> None:
    page = client.get(reverse("follow_up_activities", args=[rejected.public_id])).content.decode()
    assert [activity.name for activity in ACTIVITIES if address(rejected, activity.name) not in page] == []


@pytest.mark.parametrize("activity", WRITTEN, ids=lambda each: each.name)
def test_kept_text_is_a_note_that_is_recognisable(client, rejected, activity) -> None:
    page = client.get(address(rejected, activity.name))
    assert (page.status_code, page.content.decode().count("<textarea")) == (200, 1)
    answer = client.post(address(rejected, activity.name), {"text": "One line.\r\nAnother.", "do": "keep"})
    assert answer.status_code == 303
    note = rejected.notes.get()
    assert note.text == f"{activity.title}\n\nOne line.\nAnother."
    assert (note.was_contact, note.contact) == (False, None)


@pytest.mark.parametrize("activity", WRITTEN, ids=lambda each: each.name)
def test_text_let_go_is_stored_nowhere(client, rejected, activity) -> None:
    before = checksums.of_database()
    answer = client.post(
        address(rejected, activity.name), {"text": "zqzq never", "do": "let_go"}, follow=True
    )
    assert "Let go. Nothing of it was kept." in answer.content.decode()
    assert "zqzq" not in answer.content.decode()
    assert checksums.of_database() == before
    assert "zqzq" not in repr(dict(client.session))


def test_kept_note_is_gone_after_undo(client, rejected) -> None:
    page = client.post(address(rejected, "facts"), {"text": "They wrote on Friday."}, follow=True)
    undo = re.search(r'action="(/notes/[^"]+/undo/)"', page.content.decode())
    assert undo is not None
    assert client.post(undo[1]).status_code == 303
    assert not Note.objects.exists()


def test_letter_has_no_way_out(client, rejected) -> None:
    """No copy, no mail, no addressee; no step and no draft comes of it."""
    steps, drafts = Step.objects.count(), Draft.objects.count()
    for name in ("unsent-letter", "kind-friend"):
        page = client.get(address(rejected, name)).content.decode()
        assert "This letter has no address, and nothing here can send it." in page
        for way_out in ("data-copy", "mailto:", "marta@example.org", "Marta Ruiz"):
            assert way_out not in page
    client.post(address(rejected, "unsent-letter"), {"text": "That was not fair.", "do": "keep"})
    assert (Step.objects.count(), Draft.objects.count()) == (steps, drafts)


@pytest.mark.parametrize("text", ["", "  \n ", "If this happens again, then I ", "x" * 19_001])
def test_error_shows_what_was_typed(client, rejected, text: str) -> None:
    answer = client.post(address(rejected, "setback-plan"), {"text": text, "do": "keep"})
    assert answer.status_code == 422
    assert text in answer.content.decode().replace("\r\n", "\n")
    assert not Note.objects.exists()


def test_longest_text_is_kept_whole(client, rejected) -> None:
    client.post(address(rejected, "next-step"), {"text": "x" * 19_000, "do": "keep"})
    assert rejected.notes.get().text.endswith("x" * 19_000)


def test_walk_is_words_only(client, rejected) -> None:
    page = client.get(address(rejected, "walk"))
    assert page.status_code == 200
    assert "<textarea" not in page.content.decode()
    assert client.post(address(rejected, "walk"), {"text": "x"}).status_code == 404


def test_unknown_activity_and_application_without_a_follow_up_are_404(client, rejected, owner) -> None:
    assert client.get(address(rejected, "meditation")).status_code == 404
    assert client.get(address(ApplicationFactory(owner=owner), "facts")).status_code == 404


def test_note_of_somebody_else_is_404(client, rejected) -> None:
    other = rejected_application(UserFactory())
    theirs = Note.objects.create(application=other, on=other.owner.today(), text="Theirs")
    assert client.post(reverse("activity_undo", args=[theirs.public_id])).status_code == 404
    assert client.post(address(other, "facts"), {"text": "x"}).status_code == 404
    assert Note.objects.get() == theirs
