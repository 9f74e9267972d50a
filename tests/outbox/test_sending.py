"""One sender and a real mail server: every arrow of the drawing in ``sending.py``."""

import datetime as dt
import socket
import uuid
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import F
from django.db.models.functions import Now
from django.utils import timezone

from softening.outbox.enums import AttemptResult, HoldReason, MailState
from softening.outbox.models import OutgoingMail, SendAttempt
from softening.outbox.rules import LADDER
from softening.outbox.sending import claim_next, send_due_mail
from softening.outbox.services import queue_mail
from softening.people.models import User
from tests.outbox.conftest import Kind, MailSink

pytestmark = pytest.mark.django_db

MINUTE = dt.timedelta(minutes=1)


def queued(kind: str = "letter", to_address: str = "mia@example.org", **more: Any) -> OutgoingMail:
    mail = queue_mail(owner=None, kind=kind, to_address=to_address, **more)
    assert mail is not None
    return mail


def again(mail: OutgoingMail) -> OutgoingMail:
    """As it stands in the database now."""
    return OutgoingMail.objects.get(pk=mail.pk)


def make_due() -> None:
    OutgoingMail.objects.filter(state=MailState.QUEUED).update(next_attempt_at=Now())


def results(mail: OutgoingMail) -> list[str]:
    return list(mail.send_attempts.values_list("result", flat=True))


def wait_of(mail: OutgoingMail) -> dt.timedelta:
    """From the end of the last attempt to the next."""
    last = mail.send_attempts.last()
    assert last is not None
    assert mail.next_attempt_at is not None
    return mail.next_attempt_at - last.ended_at


def close_to(expected: dt.timedelta) -> Any:
    return pytest.approx(expected, abs=dt.timedelta(seconds=2))


def test_due_mail_is_sent_once(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    assert send_due_mail().sent == 1
    assert send_due_mail().sent == 0
    mail = again(mail)
    assert (mail.state, mail.attempts, mail.subject, mail.last_error) == (MailState.SENT, 0, "Letter 1", "")
    [attempt] = SendAttempt.objects.all()
    assert (attempt.mail, attempt.result, attempt.smtp_code) == (mail, AttemptResult.ACCEPTED, 250)
    [message] = mail_sink.sink.messages
    assert message["Message-ID"] == mail.message_id == f"<{mail.public_id}@127.0.0.1>"
    assert message["X-Softening-Mail"] == str(mail.public_id)
    assert mail_sink.sink.envelopes == [("softening@127.0.0.1", "mia@example.org")]


def test_mail_that_is_not_due_waits(mail_sink: MailSink, letter: Kind) -> None:
    queued()
    OutgoingMail.objects.update(next_attempt_at=Now() + MINUTE)
    assert not send_due_mail().results


def test_a_sender_stops_claiming_when_its_time_is_up(
    settings: Any, mail_sink: MailSink, letter: Kind
) -> None:
    settings.OUTBOX_CLAIMING_SECONDS = 0
    queued()
    assert not send_due_mail().results


def test_nobody_listening_keeps_it_queued_shows_why_and_tries_a_minute_later(
    settings: Any, letter: Kind
) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        settings.EMAIL_URL = f"smtp://127.0.0.1:{unused.getsockname()[1]}"
        mail, untouched = queued(), queued()
        assert send_due_mail().server_trouble
    mail = again(mail)
    assert (mail.state, mail.attempts, results(mail)) == (MailState.QUEUED, 0, [AttemptResult.SERVER_TROUBLE])
    assert mail.last_error == "connecting to the mail server: Connection refused"
    assert wait_of(mail) == close_to(MINUTE)
    assert results(untouched) == []


def test_after_trouble_it_arrives(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    mail_sink.sink.answers["MAIL"] = "421 too busy"
    assert send_due_mail().server_trouble
    frozen = bytes(again(mail).message or b"")
    mail_sink.sink.answers.clear()
    make_due()
    assert send_due_mail().sent == 1
    assert mail_sink.sink.raw == [frozen]
    assert again(mail).last_error == ""


def test_not_for_now_backs_off_and_gives_up_after_the_ladder(mail_sink: MailSink, letter: Kind) -> None:
    mail_sink.sink.answers["RCPT"] = "451 4.7.1 <mia@example.org> greylisted"
    mail = queued()
    for failures, rung in enumerate(LADDER, start=1):
        send_due_mail()
        mail = again(mail)
        assert (mail.state, mail.attempts) == (MailState.QUEUED, failures)
        assert rung - dt.timedelta(seconds=2) <= wait_of(mail) <= rung * 1.1 + dt.timedelta(seconds=2)
        make_due()
    send_due_mail()
    mail = again(mail)
    assert (mail.state, mail.attempts, letter.built) == (MailState.DEAD, 9, 1)
    assert mail.last_error == "the mail server's answer to the recipient's address: 4.7.1 <…> greylisted"
    assert {attempt.smtp_code for attempt in mail.send_attempts.all()} == {451}


@pytest.mark.parametrize(("verb", "answer"), [("RCPT", "550 nobody here"), ("DATA", "552 too large")])
def test_refused_for_good_is_dead_at_once_and_stops_nobody(
    mail_sink: MailSink, letter: Kind, verb: str, answer: str
) -> None:
    mail_sink.sink.answers[verb] = answer
    first, second = queued(), queued()
    send_due_mail()
    for mail in (again(first), again(second)):
        assert (mail.state, results(mail)) == (MailState.DEAD, [AttemptResult.REFUSED])
        assert answer[4:] in mail.last_error


def test_a_lost_yes_is_tried_again_with_the_same_bytes(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    mail_sink.sink.lose_the_next_250 = True
    send_due_mail()
    assert (again(mail).state, wait_of(again(mail))) == (MailState.QUEUED, close_to(MINUTE))
    letter.body = "Written anew."
    make_due()
    assert send_due_mail().sent == 1
    first, second = mail_sink.sink.raw
    assert first == second
    assert mail_sink.sink.messages[0]["Message-ID"] == again(mail).message_id
    assert results(mail) == [AttemptResult.DEFERRED, AttemptResult.ACCEPTED]


def test_an_unwanted_mail_is_held_and_never_sent(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    letter.is_wanted = False
    send_due_mail()
    assert (again(mail).state, again(mail).hold_reason) == (MailState.HELD, HoldReason.NOT_WANTED)
    assert again(mail).get_hold_reason_display() == "no longer wanted"
    letter.is_wanted = True
    assert not send_due_mail().results
    assert (mail_sink.sink.raw, letter.built) == ([], 0)


def test_wanted_is_asked_again_just_before_the_message_goes_out(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()

    def close_the_step() -> None:
        letter.is_wanted = False

    mail_sink.sink.at_rcpt = close_the_step
    send_due_mail()
    assert (again(mail).state, mail_sink.sink.raw) == (MailState.HELD, [])


def test_a_builder_with_nothing_to_say(
    mail_sink: MailSink, letter: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    from softening.outbox import registry

    monkeypatch.setitem(registry._kinds, "silent", registry.MailKind(kind="silent", build=lambda mail: None))
    mail = queued(kind="silent")
    send_due_mail()
    assert (again(mail).state, again(mail).hold_reason) == (MailState.HELD, HoldReason.NOT_WANTED)


def test_a_lease_that_ended_stops_the_message(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    mail_sink.sink.at_rcpt = lambda: None

    def lease_ends(_mail: OutgoingMail) -> bool:
        OutgoingMail.objects.update(lease_until=Now() - MINUTE)
        return True

    with pytest.MonkeyPatch.context() as patch:
        from softening.outbox import registry

        patch.setitem(
            registry._kinds, "letter", registry.MailKind(kind="letter", build=letter.build, wanted=lease_ends)
        )
        report = send_due_mail()
    assert report.sent == 0
    assert mail_sink.sink.raw == []
    assert AttemptResult.LEASE_LOST in results(mail)


def test_a_lease_taken_over_is_not_settled_by_the_old_sender(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    taken = uuid.uuid4()

    def somebody_else_claims(_mail: OutgoingMail) -> bool:
        OutgoingMail.objects.update(lease_token=taken)
        return False

    with pytest.MonkeyPatch.context() as patch:
        from softening.outbox import registry

        patch.setitem(
            registry._kinds, "letter", registry.MailKind("letter", letter.build, wanted=somebody_else_claims)
        )
        report = send_due_mail()
    assert report.results == {AttemptResult.LEASE_LOST: 1}
    assert (again(mail).state, again(mail).lease_token) == (MailState.SENDING, taken)


def test_what_a_dead_sender_left_is_sent_after_its_lease(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    claimed = claim_next()
    assert claimed == mail
    assert not send_due_mail().results
    OutgoingMail.objects.update(lease_until=Now())
    assert send_due_mail().sent == 1
    assert (again(mail).attempts, results(mail)) == (1, [AttemptResult.ABANDONED, AttemptResult.ACCEPTED])


def test_a_mail_that_kills_its_senders_is_given_up(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    for _ in range(9):
        assert claim_next() == mail
        OutgoingMail.objects.update(lease_until=Now())
    assert claim_next() is None
    assert (again(mail).state, again(mail).attempts, len(results(mail))) == (MailState.DEAD, 9, 9)
    assert "interrupted" in again(mail).last_error


def test_a_claim_is_refused_where_it_could_be_rolled_back(letter: Kind, django_db_blocker: Any) -> None:
    with transaction.atomic(), pytest.raises(RuntimeError, match="durable"):
        claim_next()


def test_one_poison_mail_is_its_own_trouble(
    mail_sink: MailSink, letter: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    from softening.outbox import registry

    poison = Kind("poison")
    poison.fails = KeyError("mia@example.org")
    monkeypatch.setitem(registry._kinds, "poison", registry.MailKind(kind="poison", build=poison.build))
    bad, unknown, good = queued(kind="poison"), queued(kind="nobody's"), queued()
    report = send_due_mail()
    assert report.results == {AttemptResult.NOT_BUILT: 2, AttemptResult.ACCEPTED: 1}
    bad, unknown, good = again(bad), again(unknown), again(good)
    assert (bad.state, bad.attempts, bad.is_frozen) == (MailState.QUEUED, 1, False)
    assert bad.last_error.startswith("KeyError in conftest.py, line ")
    assert unknown.last_error == "nothing here writes mail of the kind nobody's"
    assert good.state == MailState.SENT
    for _ in range(8):
        make_due()
        send_due_mail()
    assert [again(mail).state for mail in (bad, unknown)] == [MailState.DEAD, MailState.DEAD]


@pytest.mark.parametrize("address", ["mia", "a\nb@example.org", "mïa@example.org", f"mia@{'x' * 70}.org"])
def test_an_address_that_cannot_be_written_is_dead_with_a_reason(
    mail_sink: MailSink, letter: Kind, address: str
) -> None:
    mail, good = queued(to_address=address), queued()
    send_due_mail()
    assert (again(mail).state, again(good).state) == (MailState.DEAD, MailState.SENT)
    assert again(mail).last_error.startswith("the recipient's address: ")


def test_a_sender_that_cannot_be_written_is_mended_by_the_operator(
    settings: Any, mail_sink: MailSink, letter: Kind
) -> None:
    settings.DEFAULT_FROM_EMAIL = "Softening"
    mail = queued()
    send_due_mail()
    assert (again(mail).state, again(mail).is_frozen) == (MailState.QUEUED, False)
    assert again(mail).last_error.startswith("the sender's address: ")
    settings.DEFAULT_FROM_EMAIL = "Søftening <søftening@bücher.example>, x"
    make_due()
    send_due_mail()
    assert again(mail).state == MailState.QUEUED
    settings.DEFAULT_FROM_EMAIL = "Søftening <s@bücher.example>"
    make_due()
    assert send_due_mail().sent == 1
    assert mail_sink.sink.envelopes == [("s@xn--bcher-kva.example", "mia@example.org")]


def test_names_with_line_breaks_and_other_scripts_arrive(mail_sink: MailSink) -> None:
    subject = "Acme\r\nBcc: x@example.org شركة 👩🏽‍💻"
    queued(kind="django", message=EmailMessage(subject, "Ünï\x0bcode", to=["mia@example.org"]))
    assert send_due_mail().sent == 1
    [message] = mail_sink.sink.messages
    assert str(message["Subject"]).strip() == "Acme Bcc: x@example.org شركة 👩🏽‍💻"
    assert message["Bcc"] is None


def test_a_person_who_goes_while_mail_is_on_its_way(mail_sink: MailSink, letter: Kind, person: User) -> None:
    queue_mail(owner=person, kind="letter", to_address=person.email)
    mail_sink.sink.at_rcpt = lambda: None

    def leaves(_mail: OutgoingMail) -> bool:
        OutgoingMail.objects.all().delete()
        return True

    with pytest.MonkeyPatch.context() as patch:
        from softening.outbox import registry

        patch.setitem(registry._kinds, "letter", registry.MailKind("letter", letter.build, wanted=leaves))
        report = send_due_mail()
    assert (report.sent, mail_sink.sink.raw, SendAttempt.objects.count()) == (0, [], 0)


def test_the_clock_of_leases_is_the_databases(mail_sink: MailSink, letter: Kind) -> None:
    mail = queued()
    claim_next()
    mail = again(mail)
    assert mail.lease_until is not None
    assert mail.claimed_at is not None
    assert mail.lease_until - mail.claimed_at == close_to(dt.timedelta(seconds=180))
    assert abs(timezone.now() - mail.claimed_at) < dt.timedelta(seconds=10)
    assert OutgoingMail.objects.filter(lease_until__gt=F("claimed_at")).exists()
