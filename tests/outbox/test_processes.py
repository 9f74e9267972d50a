"""Real processes, killed and racing, on the database these tests run on."""

import time
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.db.models.functions import Now

from softening.outbox.enums import AttemptResult, MailState
from softening.outbox.models import OutgoingMail, SendAttempt
from softening.outbox.services import queue_mail
from tests.outbox.conftest import MailSink, Processes, hear

pytestmark = pytest.mark.django_db(transaction=True)

RACERS, ROUNDS = 8, 40
SHORT = {"OUTBOX_ATTEMPT_SECONDS": "1.5", "OUTBOX_LEASE_SECONDS": "2"}


def queue_letters(number: int) -> None:
    for count in range(number):
        address = f"mia{count}@example.org"
        message = EmailMessage(f"Letter {count}", "Hello.", to=[address])
        queue_mail(owner=None, kind="test_letter", to_address=address, message=message)


@pytest.mark.usefixtures("mail_sink")
def test_eight_processes_race_for_one_row_and_one_wins(processes: Processes) -> None:
    racers = [processes.start("claim") for _ in range(RACERS)]
    assert [hear(racer) for racer in racers] == ["ready"] * RACERS
    for _ in range(ROUNDS):
        queue_letters(1)
        for racer in racers:
            assert racer.stdin is not None
            racer.stdin.write("go\n")
            racer.stdin.flush()
        answers = [
            hear(racer) for racer in racers
        ]  # a racer that failed, say on a locked database, says nothing
        mail = OutgoingMail.objects.get(state=MailState.SENDING)
        assert [answer for answer in answers if answer is not None] == [str(mail.public_id)]
        mail.delete()


def test_two_workers_send_each_mail_once(mail_sink: MailSink, processes: Processes) -> None:
    queue_letters(60)
    workers = [processes.start("send", EMAIL_URL=mail_sink.url) for _ in range(2)]
    reports: list[dict[str, Any]] = [hear(worker) for worker in workers]
    assert sum(report.get("accepted", 0) for report in reports) == 60
    assert sorted(envelope[1] for envelope in mail_sink.sink.envelopes) == sorted(
        f"mia{count}@example.org" for count in range(60)
    )
    assert OutgoingMail.objects.filter(state=MailState.SENT).count() == 60
    assert set(SendAttempt.objects.values_list("result", flat=True)) == {AttemptResult.ACCEPTED}


@pytest.mark.parametrize(
    ("place", "arrivals"),
    [("claimed", 1), ("before_data", 1), ("accepted", 2)],  # after its yes nobody can know: twice, never lost
)
def test_a_sender_killed_at_any_point_loses_nothing(
    mail_sink: MailSink, processes: Processes, place: str, arrivals: int
) -> None:
    queue_letters(1)
    victim = processes.start("send", EMAIL_URL=mail_sink.url, PAUSE_AT=place, **SHORT)
    assert hear(victim) == "paused"
    victim.kill()
    victim.wait()
    assert OutgoingMail.objects.get().state == MailState.SENDING
    assert not OutgoingMail.objects.claimable(Now()).exists()  # its lease still holds
    lease_ends = time.monotonic() + 10
    while not OutgoingMail.objects.claimable(Now()).exists():
        assert time.monotonic() < lease_ends
        time.sleep(0.1)
    assert hear(processes.start("send", EMAIL_URL=mail_sink.url, **SHORT)) == {"accepted": 1}
    mail = OutgoingMail.objects.get()
    assert (mail.state, mail.attempts) == (MailState.SENT, 1)
    assert list(mail.send_attempts.values_list("result", flat=True)) == [
        AttemptResult.ABANDONED,
        AttemptResult.ACCEPTED,
    ]
    assert len(mail_sink.sink.raw) == arrivals
    assert len(set(mail_sink.sink.raw)) == 1
    assert mail_sink.sink.messages[0]["Message-ID"] == mail.message_id
