from typing import Any

import pytest
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection, mail_admins, send_mail

from softening.outbox.backend import OutboxBackend
from softening.outbox.enums import HoldReason, MailState
from softening.outbox.models import OutgoingMail
from softening.outbox.sending import send_due_mail
from softening.people.models import User
from tests.outbox.conftest import MailSink

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _our_backend(settings: Any) -> None:
    settings.EMAIL_BACKEND = "softening.outbox.backend.OutboxBackend"  # test runners put another in its place


def test_django_finds_it() -> None:
    assert isinstance(get_connection(), OutboxBackend)


def test_send_mail_becomes_a_row_of_the_person_with_that_address(person: User) -> None:
    assert send_mail("Hello", "Text", None, ["Mia <MIA@example.org>"]) == 1
    mail = OutgoingMail.objects.get()
    assert (mail.owner, mail.kind, mail.to_address, mail.subject) == (
        person,
        "django",
        "MIA@example.org",
        "Hello",
    )
    assert (mail.state, mail.hold_reason, mail.is_secret) == (MailState.HELD, HoldReason.NO_SERVER, False)


def test_what_the_caller_says_about_it(person: User) -> None:
    message = EmailMessage("Reset", "A link", to=["new@example.org"])
    message.softening_owner, message.softening_kind, message.softening_secret = person, "password_reset", True  # type: ignore[attr-defined]
    assert message.send() == 1
    mail = OutgoingMail.objects.get()
    assert (mail.owner, mail.kind, mail.is_secret) == (person, "password_reset", True)


def test_each_recipient_has_a_mail_of_their_own(mail_sink: MailSink) -> None:
    message = EmailMultiAlternatives(
        "Hello",
        "Text",
        to=["a@example.org", "b@example.org"],
        cc=["c@example.org"],
        bcc=["d@example.org", "a@example.org"],
        headers={"To": "everybody@example.org", "X-Kept": "yes"},
    )
    message.attach_alternative("<p>Text</p>", "text/html")
    assert OutboxBackend().send_messages([message]) == 1
    assert send_due_mail().sent == 4
    assert [
        (envelope[1], str(got["To"]), got["Cc"], str(got["X-Kept"]))
        for envelope, got in zip(mail_sink.sink.envelopes, mail_sink.sink.messages, strict=True)
    ] == [(f"{name}@example.org", f"{name}@example.org", None, "yes") for name in "abcd"]
    assert message.to == ["a@example.org", "b@example.org"]


def test_a_message_to_nobody_is_none() -> None:
    assert OutboxBackend().send_messages([EmailMessage("Hello", "Text")]) == 0
    assert not OutgoingMail.objects.exists()


def test_mail_to_the_operator_belongs_to_nobody(settings: Any) -> None:
    settings.ADMINS = [("Operator", "operator@example.org")]
    mail_admins("Trouble", "Text")
    assert OutgoingMail.objects.get().owner is None


def test_html_and_text_both_arrive(mail_sink: MailSink) -> None:
    send_mail("Grüße", "Grüße aus Köln", None, ["mia@example.org"], html_message="<p>Grüße aus Köln</p>")
    send_due_mail()
    [message] = mail_sink.sink.messages
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    assert text.get_content().strip() == "Grüße aus Köln"
    assert html.get_content().strip() == "<p>Grüße aus Köln</p>"
    assert mail_sink.sink.raw[0].isascii()
