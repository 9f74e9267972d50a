"""A ring reaches the broker, and a broker in trouble neither fails nor slows anybody."""

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from celery import current_app

from softening.outbox import tasks
from softening.outbox.doorbell import EXPIRES_SECONDS, TASK, Doorbell
from softening.outbox.enums import MailState
from softening.outbox.models import OutgoingMail
from softening.outbox.services import queue_mail
from tests.outbox.conftest import Kind, MailSink

Start = Callable[[Callable[[socket.socket], None]], int]


@pytest.fixture
def broker(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Point Celery at another broker; it asks the environment first."""
    return lambda url: monkeypatch.setenv("CELERY_BROKER_URL", url)


@pytest.fixture(autouse=True)
def _nobody_left_at_the_door() -> Iterator[None]:
    yield
    for thread in threading.enumerate():
        if thread.name == "doorbell":
            thread.join(5)


def test_a_ring_names_the_task_and_expires(broker: Callable[[str], None]) -> None:
    broker("memory://")
    with current_app.connection_for_read() as connection:
        queue = connection.SimpleQueue(current_app.conf.task_default_queue)
        queue.clear()
        Doorbell().ring()
        message = queue.get(timeout=2)
        message.ack()
        queue.close()
    headers: dict[str, Any] = dict(message.headers)
    assert headers["task"] == TASK == tasks.send_due_mail_task.name
    assert headers["expires"] is not None
    assert headers["ignore_result"] is True
    assert EXPIRES_SECONDS < 30


def _port_nobody_listens_on() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_broker_that_is_away_is_logged_once_and_asked_no_more(
    broker: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    broker(f"redis://127.0.0.1:{_port_nobody_listens_on()}/0")
    bell = Doorbell()
    started = time.monotonic()
    with caplog.at_level(logging.WARNING):
        for _ in range(50):
            bell.ring()
    assert time.monotonic() - started < 2
    assert [record.name for record in caplog.records] == ["softening.outbox.doorbell"]


def test_a_broker_that_never_answers_holds_nobody_up(
    broker: Callable[[str], None], scripted_server: Start
) -> None:
    def say_nothing(client: socket.socket) -> None:
        while client.recv(1000):
            pass

    broker(f"redis://127.0.0.1:{scripted_server(say_nothing)}/0")
    bell = Doorbell()
    started = time.monotonic()
    for _ in range(20):
        bell.ring()
    assert time.monotonic() - started < 2


def test_after_trouble_it_rings_again(
    broker: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    broker("nonsense://")
    bell = Doorbell()
    bell.ring()
    broker("memory://")
    bell._quiet_until = 0.0
    bell.ring()
    assert not bell._failing
    broker("nonsense://")
    bell.ring()
    assert len(caplog.records) == 2


@pytest.mark.django_db
def test_the_task_sends_what_is_due(mail_sink: MailSink, letter: Kind) -> None:
    queue_mail(owner=None, kind="letter", to_address="mia@example.org")
    tasks.send_due_mail_task()
    assert OutgoingMail.objects.get().state == MailState.SENT


@pytest.mark.django_db(transaction=True)
def test_queueing_never_fails_on_a_broker_that_is_away(settings: Any, broker: Callable[[str], None]) -> None:
    settings.EMAIL_URL = "smtp://127.0.0.1"
    broker(f"redis://127.0.0.1:{_port_nobody_listens_on()}/0")
    assert queue_mail(owner=None, kind="letter", to_address="mia@example.org") is not None
