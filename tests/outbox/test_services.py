import threading
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.db import IntegrityError, connection, transaction
from django.db.models.functions import Now
from django.utils import timezone

from softening.outbox.enums import HoldReason, MailState
from softening.outbox.models import OutgoingMail
from softening.outbox.sending import send_due_mail
from softening.outbox.services import queue_mail, send_again
from softening.owned import OwnerMismatch
from softening.people.models import User
from tests.outbox.conftest import Kind, MailSink

pytestmark = pytest.mark.django_db


def queued(**changes: Any) -> OutgoingMail:
    fields: dict[str, Any] = {"owner": None, "kind": "letter", "to_address": "mia@example.org"}
    mail = queue_mail(**fields | changes)
    assert mail is not None
    return mail


def test_queued_mail_is_due_at_once(settings: Any, person: User) -> None:
    settings.EMAIL_URL = "smtp://127.0.0.1"
    mail = queued(owner=person, subject="Two\nlines", is_secret=True)
    assert (mail.state, mail.subject, mail.is_secret, mail.owner) == (
        MailState.QUEUED,
        "Two lines",
        True,
        person,
    )
    assert abs((timezone.now() - mail.queued_at).total_seconds()) < 10
    assert list(OutgoingMail.objects.claimable(Now())) == [mail]


def test_the_same_key_twice_gives_one_row() -> None:
    first = queued(unique_key="reminder:1:2026-03-02")
    again = queue_mail(
        owner=None, kind="letter", to_address="mia@example.org", unique_key="reminder:1:2026-03-02"
    )
    assert again is None
    assert list(OutgoingMail.objects.all()) == [first]


def test_a_taken_key_leaves_the_callers_transaction_whole() -> None:
    queued(unique_key="k")
    with transaction.atomic():
        before = queued(to_address="before@example.org")
        assert queue_mail(owner=None, kind="letter", to_address="mia@example.org", unique_key="k") is None
        after = queued(to_address="after@example.org")
    assert OutgoingMail.objects.filter(pk__in=(before.pk, after.pk)).count() == 2


def test_another_broken_rule_is_not_taken_for_a_duplicate() -> None:
    with pytest.raises(IntegrityError, match="is_secret"), transaction.atomic():
        queued(unique_key="k", is_secret=None)


@pytest.mark.django_db(transaction=True)
def test_many_at_once_give_one_row() -> None:
    gate, results = threading.Barrier(8), []

    def enqueue() -> None:
        try:
            gate.wait()
            results.append(
                queue_mail(owner=None, kind="letter", to_address="mia@example.org", unique_key="k")
            )
        finally:
            connection.close()

    threads = [threading.Thread(target=enqueue) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 8
    assert [mail for mail in results if mail is not None] == list(OutgoingMail.objects.all())
    assert OutgoingMail.objects.count() == 1


@pytest.mark.parametrize("address", ["", " \r\n", "x" * 255])
def test_an_address_that_cannot_be_stored(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        queued(to_address=address)


def test_what_is_queued_without_a_server_is_held_and_never_sent_later(
    settings: Any, mail_sink: MailSink, letter: Kind
) -> None:
    settings.EMAIL_URL = ""
    mail = queued()
    assert (mail.state, mail.hold_reason) == (MailState.HELD, HoldReason.NO_SERVER)
    assert mail.get_hold_reason_display() == "no mail server yet"
    assert not send_due_mail().results
    settings.EMAIL_URL = mail_sink.url
    assert not send_due_mail().results
    assert mail_sink.sink.raw == []


def test_a_held_mail_sent_again_is_written_afresh(
    settings: Any, mail_sink: MailSink, letter: Kind, person: User
) -> None:
    settings.EMAIL_URL = ""
    mail = queued(owner=person)
    assert send_again(mail, actor=person).state == MailState.HELD
    settings.EMAIL_URL = mail_sink.url
    assert send_again(mail, actor=person).state == MailState.QUEUED
    assert send_due_mail().sent == 1
    assert [str(message["Subject"]) for message in mail_sink.sink.messages] == ["Letter 1"]


def test_a_held_message_of_djangos_api_sent_again_is_the_message_it_came_with(
    settings: Any, mail_sink: MailSink, person: User
) -> None:
    settings.EMAIL_URL = ""
    mail = queued(
        owner=person, kind="django", message=EmailMessage("Confirm", "A link", to=["mia@example.org"])
    )
    settings.EMAIL_URL = mail_sink.url
    send_again(mail, actor=person)
    assert send_due_mail().sent == 1
    assert mail_sink.sink.messages[0].get_content().strip() == "A link"


def test_a_dead_mail_sent_again_starts_with_all_attempts(
    mail_sink: MailSink, letter: Kind, person: User
) -> None:
    mail = queued(owner=person)
    mail_sink.sink.answers["RCPT"] = "550 no such person"
    send_due_mail()
    mail.refresh_from_db()
    assert mail.state == MailState.DEAD
    OutgoingMail.objects.filter(pk=mail.pk).update(attempts=9)
    frozen = bytes(mail.message or b"")
    again = send_again(mail, actor=person)
    assert (again.state, again.attempts, again.last_error) == (MailState.QUEUED, 0, "")
    mail_sink.sink.answers.clear()
    assert send_due_mail().sent == 1
    assert mail_sink.sink.raw == [frozen]


def test_a_mail_held_after_an_attempt_is_written_afresh(
    mail_sink: MailSink, letter: Kind, person: User
) -> None:
    mail = queued(owner=person)
    mail_sink.sink.answers["RCPT"] = "451 later"
    send_due_mail()
    letter.is_wanted = False
    OutgoingMail.objects.update(next_attempt_at=Now())
    send_due_mail()
    mail.refresh_from_db()
    assert (mail.state, mail.subject, mail.is_frozen) == (MailState.HELD, "Letter 1", True)
    letter.is_wanted = True
    mail_sink.sink.answers.clear()
    send_again(mail, actor=person)
    assert send_due_mail().sent == 1
    mail.refresh_from_db()
    assert mail.subject == str(mail_sink.sink.messages[0]["Subject"]) == "Letter 2"


def test_without_a_server_a_dead_mail_stays_dead(
    settings: Any, mail_sink: MailSink, letter: Kind, person: User
) -> None:
    mail = queued(owner=person)
    mail_sink.sink.answers["RCPT"] = "550 no such person"
    send_due_mail()
    settings.EMAIL_URL = ""
    assert send_again(mail, actor=person).state == MailState.DEAD


def test_sending_again_twice_or_what_is_sent_changes_nothing(
    mail_sink: MailSink, letter: Kind, person: User
) -> None:
    mail = queued(owner=person)
    assert send_again(mail, actor=person).state == MailState.QUEUED
    send_due_mail()
    assert send_again(mail, actor=person).state == MailState.SENT
    assert not send_due_mail().results


def test_another_persons_mail_is_not_sent_again(person: User) -> None:
    mail = queued(owner=person)
    other = get_user_model().objects.create_user(email="other@example.org", is_staff=True)
    with pytest.raises(OwnerMismatch):
        send_again(mail, actor=other)


def test_nobodys_mail_is_for_staff(settings: Any, person: User) -> None:
    mail = queued()
    with pytest.raises(OwnerMismatch):
        send_again(mail, actor=person)
    person.is_staff = True
    settings.EMAIL_URL = "smtp://127.0.0.1"
    assert send_again(mail, actor=person).state == MailState.QUEUED


def test_the_bell_rings_once_it_is_committed(settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    settings.EMAIL_URL = "smtp://127.0.0.1"
    with django_capture_on_commit_callbacks() as callbacks:
        queued()
    assert [callback.__name__ for callback in callbacks] == ["ring"]
    settings.EMAIL_URL = ""
    with django_capture_on_commit_callbacks() as callbacks:
        queued()
    assert callbacks == []
