"""A real mail server with switchable troubles, people, kinds of mail, processes to kill."""

import asyncio
import email
import email.policy
import json
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP as SmtpProtocol
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage as DjangoMessage
from django.db import connection

from softening.outbox import registry

if TYPE_CHECKING:  # this file may be read before the models are there
    from softening.outbox.models import OutgoingMail
    from softening.people.models import User

CERTIFICATE = Path(__file__).with_name("localhost.pem")
PROGRAM = Path(__file__).with_name("program.py")
ROOT = Path(__file__).parents[2]
PASSWORD = "p@ss/w:rd#1"


class Sink:
    """What a server has taken, and what it is to answer. ``answers`` maps RCPT or DATA to a reply."""

    def __init__(self) -> None:
        self.raw: list[bytes] = []
        self.envelopes: list[tuple[str | None, str]] = []
        self.answers: dict[str, str] = {}
        self.lose_the_next_250 = False
        self.at_rcpt: Callable[[], None] | None = None

    @property
    def messages(self) -> list[EmailMessage]:
        return [email.message_from_bytes(raw, policy=email.policy.default) for raw in self.raw]

    async def handle_MAIL(  # aiosmtpd's names
        self, server: SmtpProtocol, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if answer := self.answers.get("MAIL"):
            return answer
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(
        self, server: SmtpProtocol, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.at_rcpt is not None:
            self.at_rcpt()
        if answer := self.answers.get("RCPT") or self.answers.get(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SmtpProtocol, session: Session, envelope: Envelope) -> str:
        if answer := self.answers.get("DATA"):
            return answer
        assert isinstance(envelope.original_content, bytes)
        self.raw.append(envelope.original_content)
        self.envelopes.append((envelope.mail_from, ",".join(envelope.rcpt_tos)))
        if self.lose_the_next_250:
            self.lose_the_next_250 = False
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return "250 OK"


class MailSink:
    """A running server and what it took."""

    def __init__(self, sink: Sink, controller: Controller) -> None:
        self.sink, self.port = sink, controller.port
        self.url = f"smtp://127.0.0.1:{self.port}"


def authenticate(
    server: SmtpProtocol, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
) -> AuthResult:
    return AuthResult(success=data.password == PASSWORD.encode(), handled=False)


@contextmanager
def running_sink(**options: Any) -> Iterator[MailSink]:
    sink = Sink()
    controller = Controller(sink, hostname="127.0.0.1", port=_free_port(), **options)
    controller.start()
    try:
        yield MailSink(sink, controller)
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def server_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


@pytest.fixture
def mail_sink(settings: Any) -> Iterator[MailSink]:
    """A server in clear, named by EMAIL_URL."""
    with running_sink() as server:
        settings.EMAIL_URL = server.url
        yield server


@pytest.fixture
def starttls_sink(monkeypatch: pytest.MonkeyPatch) -> Iterator[MailSink]:
    """A server that wants STARTTLS and then a login; its certificate is trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with running_sink(
        tls_context=server_context(), require_starttls=True, authenticator=authenticate, auth_required=True
    ) as server:
        yield server


@pytest.fixture
def scripted_server() -> Iterator[Callable[[Callable[[socket.socket], None]], int]]:
    """Start a server whose side of the conversation is a function of the connection; returns its port."""
    listeners: list[socket.socket] = []

    def start(talk: Callable[[socket.socket], None]) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def serve() -> None:
            while True:
                try:
                    client, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=_talk, args=(talk, client), daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        return int(listener.getsockname()[1])

    yield start
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _talk(talk: Callable[[socket.socket], None], client: socket.socket) -> None:
    with client:
        try:
            talk(client)
        except OSError:
            return


@pytest.fixture
def person(db: None) -> "User":
    return get_user_model().objects.create_user(email="mia@example.org", display_name="Mia")


class Kind:
    """A kind of mail that tests can steer."""

    def __init__(self, name: str) -> None:
        self.name, self.is_wanted, self.built = name, True, 0
        self.body = "Hello."
        self.fails: Exception | None = None

    def build(self, mail: "OutgoingMail") -> DjangoMessage | None:
        self.built += 1
        if self.fails is not None:
            raise self.fails
        return DjangoMessage(f"Letter {self.built}", self.body, to=[mail.to_address])

    def wanted(self, mail: "OutgoingMail") -> bool:
        return self.is_wanted


@pytest.fixture
def letter(monkeypatch: pytest.MonkeyPatch) -> Kind:
    """A registered kind named "letter"."""
    kind = Kind("letter")
    monkeypatch.setitem(
        registry._kinds, kind.name, registry.MailKind(kind=kind.name, build=kind.build, wanted=kind.wanted)
    )
    return kind


class Processes:
    """Real processes that work on the test database."""

    def __init__(self, database_url: str) -> None:
        self._environment = {
            **os.environ,
            "DATABASE_URL": database_url,
            "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
        }
        self._started: list[subprocess.Popen[str]] = []

    def start(self, *words: str, **environment: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, str(PROGRAM), *words],
            env={**self._environment, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._started.append(process)
        return process

    def end(self) -> None:
        for process in self._started:
            process.kill()
            process.communicate()


@pytest.fixture
def processes(transactional_db: None) -> Iterator[Processes]:
    given = connection.settings_dict
    if connection.vendor == "sqlite":
        url = f"sqlite:///{given['NAME']}"
    else:
        secret = f":{quote(given['PASSWORD'], safe='')}" if given["PASSWORD"] else ""
        place = f"{given['HOST'] or 'localhost'}:{given['PORT'] or 5432}"
        url = f"postgres://{given['USER']}{secret}@{place}/{given['NAME']}"
        if folder := given.get("OPTIONS", {}).get("host"):  # the server of the wheel, on a socket of its own
            url = f"postgres://{given['USER']}{secret}@/{given['NAME']}?host={quote(folder, safe='')}"
    started = Processes(url)
    yield started
    started.end()


def hear(process: "subprocess.Popen[str]") -> Any:
    """The next thing a process says."""
    assert process.stdout is not None
    return json.loads(process.stdout.readline())
