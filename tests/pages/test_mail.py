"""Mail that is kept: readable before it was ever sent, and offered again only where something can send it."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client

from followups.services import enqueue_due
from softening.outbox import registry
from softening.outbox.models import OutgoingMail
from softening.people.models import User
from tests.factories import UserFactory, rejected_application

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner() -> User:
    always = {"sending_from": dt.time(0), "sending_until": dt.time(23, 59), "reminder_time": dt.time(0)}
    return UserFactory(with_profile=True, quiet_days=[], **always)


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def kept(owner: User) -> OutgoingMail:
    """Today's reminder mail; there is no mail server in tests."""
    rejected_application(owner, learned_on=owner.today() - dt.timedelta(days=7))
    assert enqueue_due() == 1
    return OutgoingMail.objects.get()


def test_kept_mail_is_named_and_can_be_read(client: Client, kept: OutgoingMail) -> None:
    listed = client.get("/mail/").content.decode()
    assert "What is due" in listed
    assert "Send again" not in listed
    shown = client.get(f"/mail/{kept.public_id}/").content.decode()
    assert "A card to" in shown
    assert "Your draft, ready to copy by hand" in shown
    kept.refresh_from_db()
    assert kept.message is None  # looking writes nothing


def test_kept_mail_is_offered_where_a_server_is_named(
    client: Client, kept: OutgoingMail, settings: Any
) -> None:
    settings.EMAIL_URL = "smtp://127.0.0.1:1"
    assert "Send again" in client.get("/mail/").content.decode()


def test_mail_that_cannot_be_written_still_has_its_page(
    client: Client, kept: OutgoingMail, monkeypatch: pytest.MonkeyPatch
) -> None:
    def raises(mail: OutgoingMail) -> None:
        raise ValueError("no such template")

    broken = registry.MailKind(kept.kind, build=raises)
    monkeypatch.setitem(registry._kinds, kept.kind, broken)
    assert client.get(f"/mail/{kept.public_id}/").status_code == 200
