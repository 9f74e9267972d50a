"""The conversation with a mail server: real servers, good and bad ones."""

import socket
import time
from collections.abc import Callable
from urllib.parse import quote

import pytest
from django.core.exceptions import ImproperlyConfigured

from softening.outbox.rules import Stage
from softening.outbox.smtp import Deadline, DeliveryError, MailServer, deliver, try_login
from tests.outbox.conftest import PASSWORD, MailSink, running_sink, server_context

Start = Callable[[Callable[[socket.socket], None]], int]
MESSAGE = b"From: s@example.org\r\nSubject: Hello\r\n\r\nFirst\r\n.\r\n..two\r\nlast"


def send(server: MailServer, seconds: float = 10, before_data: Callable[[], object] = lambda: None) -> int:
    return deliver(
        server,
        sender="s@example.org",
        recipient="mia@example.org",
        message=MESSAGE,
        ehlo_name="example.org",
        deadline=Deadline(seconds),
        before_data=before_data,
    )


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://mail.example.org", MailServer("mail.example.org", 25)),
        ("smtp://127.0.0.1:2525/", MailServer("127.0.0.1", 2525)),
        ("smtp://[::1]:2525", MailServer("::1", 2525)),
        (
            "smtp+tls://u%40x:p%2Fw%23@mail.example.org",
            MailServer("mail.example.org", 587, "starttls", "u@x", "p/w#"),
        ),
        ("smtps://u:p@mail.example.org", MailServer("mail.example.org", 465, "tls", "u", "p")),
        ("smtp+ssl://u:p@mail.example.org:4650", MailServer("mail.example.org", 4650, "tls", "u", "p")),
    ],
)
def test_email_url(url: str, expected: MailServer) -> None:
    assert MailServer.from_url(url) == expected


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("mail.example.org", "must begin with"),
        ("http://u:hunter2@mail.example.org", "must begin with"),
        ("smtp://", "names no host"),
        ("smtp://u:hunter2@mail.example.org:99999", "cannot be read"),
        ("smtp://u:hunter2@mail.example.org:port", "cannot be read"),
        ("smtp://u:hunter2/x@mail.example.org", "Write / as %2F"),
        ("smtp://u:p@mail.example.org/hunter2", "nothing may follow"),
        ("smtp://hunter2@mail.example.org", "both user and password"),
    ],
)
def test_email_url_that_cannot_be_used_says_why_without_the_password(url: str, hint: str) -> None:
    with pytest.raises(ImproperlyConfigured) as caught:
        MailServer.from_url(url)
    assert hint in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_the_password_is_not_in_the_repr() -> None:
    assert "hunter2" not in repr(MailServer.from_url("smtp://u:hunter2@mail.example.org"))


def test_message_arrives_as_it_was(mail_sink: MailSink) -> None:
    assert send(MailServer.from_url(mail_sink.url)) == 250
    assert mail_sink.sink.raw == [MESSAGE + b"\r\n"]
    assert mail_sink.sink.envelopes == [("s@example.org", "mia@example.org")]


def test_what_before_data_raises_stops_the_mail(mail_sink: MailSink) -> None:
    def fence() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        send(MailServer.from_url(mail_sink.url), before_data=fence)
    assert mail_sink.sink.raw == []


def test_starttls_and_login(starttls_sink: MailSink) -> None:
    url = f"smtp+tls://mia:{quote(PASSWORD, safe='')}@localhost:{starttls_sink.port}"
    assert send(MailServer.from_url(url)) == 250
    assert len(starttls_sink.sink.raw) == 1


def test_wrong_password(starttls_sink: MailSink) -> None:
    with pytest.raises(DeliveryError) as caught:
        send(MailServer("localhost", starttls_sink.port, "starttls", "mia", "hunter2"))
    assert (caught.value.stage, caught.value.code) == (Stage.LOGIN, 535)
    assert "hunter2" not in caught.value.reason


def test_a_login_is_tried_without_a_mail(starttls_sink: MailSink) -> None:
    server = MailServer("localhost", starttls_sink.port, "starttls", "mia", PASSWORD)
    starttls_sink.sink.answers["MAIL"] = "550 nothing was to be sent"
    try_login(server, ehlo_name="example.org", deadline=Deadline(10))


def test_a_login_that_is_refused_says_so(starttls_sink: MailSink) -> None:
    server = MailServer("localhost", starttls_sink.port, "starttls", "mia", "hunter2")
    with pytest.raises(DeliveryError) as caught:
        try_login(server, ehlo_name="example.org", deadline=Deadline(10))
    assert (caught.value.stage, caught.value.code) == (Stage.LOGIN, 535)


def test_password_that_smtplib_cannot_send(starttls_sink: MailSink) -> None:
    with pytest.raises(DeliveryError, match="only ASCII") as caught:
        send(MailServer("localhost", starttls_sink.port, "starttls", "mia", "pässword"))
    assert caught.value.stage is Stage.LOGIN


def test_starttls_stripped_sends_nothing_in_clear(mail_sink: MailSink) -> None:
    with pytest.raises(DeliveryError) as caught:
        send(MailServer("127.0.0.1", mail_sink.port, "starttls", "mia", PASSWORD))
    assert caught.value.stage is Stage.TLS
    assert mail_sink.sink.raw == []


def test_certificate_that_nobody_vouches_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with running_sink(tls_context=server_context(), require_starttls=True) as server:
        with pytest.raises(DeliveryError, match="CERTIFICATE_VERIFY_FAILED") as caught:
            send(MailServer("localhost", server.port, "starttls"))
        assert caught.value.stage is Stage.TLS
        assert server.sink.raw == []


def test_implicit_tls_talking_to_a_server_in_clear(mail_sink: MailSink) -> None:
    with pytest.raises(DeliveryError) as caught:
        send(MailServer("127.0.0.1", mail_sink.port, "tls"))
    assert caught.value.stage is Stage.TLS


@pytest.mark.parametrize(
    ("verb", "stage"), [("MAIL", Stage.SENDER), ("RCPT", Stage.RECIPIENT), ("DATA", Stage.BODY)]
)
def test_a_no_says_where_and_what_without_addresses(mail_sink: MailSink, verb: str, stage: Stage) -> None:
    mail_sink.sink.answers[verb] = "451 4.7.1 <mia@example.org>: come back later"
    with pytest.raises(DeliveryError) as caught:
        send(MailServer.from_url(mail_sink.url))
    assert (caught.value.stage, caught.value.code) == (stage, 451)
    assert "come back later" in caught.value.reason
    assert "mia" not in caught.value.reason


def test_nobody_listening() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(DeliveryError, match="Connection refused") as caught:
            send(MailServer("127.0.0.1", unused.getsockname()[1]))
    assert (caught.value.stage, caught.value.code) == (Stage.CONNECT, None)


def test_421_greeting(scripted_server: Start) -> None:
    port = scripted_server(lambda client: client.sendall(b"421 too busy\r\n"))
    with pytest.raises(DeliveryError, match="too busy") as caught:
        send(MailServer("127.0.0.1", port))
    assert (caught.value.stage, caught.value.code) == (Stage.CONNECT, 421)


def test_what_is_not_smtp(scripted_server: Start) -> None:
    port = scripted_server(lambda client: client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    with pytest.raises(DeliveryError) as caught:
        send(MailServer("127.0.0.1", port))
    assert (caught.value.stage, caught.value.code) == (Stage.CONNECT, None)


def _drip(client: socket.socket) -> None:
    while True:
        client.sendall(b"2")
        time.sleep(0.1)


def _say_nothing(client: socket.socket) -> None:
    while client.recv(1000):
        pass


def _half_a_yes(client: socket.socket) -> None:
    _converse(client, lambda: client.sendall(b"250"))


def _drip_after_the_message(client: socket.socket) -> None:
    _converse(client, lambda: _drip(client))


def _converse(client: socket.socket, answer_the_message: Callable[[], None]) -> None:
    stream = client.makefile("rb")
    client.sendall(b"220 hello\r\n")
    for line in stream:
        if line.startswith(b"DATA"):
            client.sendall(b"354 go on\r\n")
        elif line == b".\r\n":
            answer_the_message()
            return
        elif line[:4] in {b"ehlo", b"MAIL", b"RCPT"}:
            client.sendall(b"250 fine\r\n")


@pytest.mark.parametrize(
    ("talk", "stage", "security"),
    [
        (_drip, Stage.CONNECT, ""),
        (_say_nothing, Stage.CONNECT, ""),
        (_say_nothing, Stage.TLS, "tls"),
        (_drip_after_the_message, Stage.BODY, ""),
    ],
)
def test_a_server_is_left_at_the_deadline(
    scripted_server: Start, talk: Callable[[socket.socket], None], stage: Stage, security: str
) -> None:
    port = scripted_server(talk)
    started = time.monotonic()
    with pytest.raises(DeliveryError, match="out of time") as caught:
        send(MailServer("127.0.0.1", port, security), seconds=1)
    assert 0.9 < time.monotonic() - started < 2.5
    assert caught.value.stage is stage


def test_a_deadline_that_passed_during_the_fence_sends_no_body(mail_sink: MailSink) -> None:
    with pytest.raises(DeliveryError) as caught:
        send(MailServer.from_url(mail_sink.url), seconds=0.5, before_data=lambda: time.sleep(1))
    assert caught.value.stage is Stage.DATA
    assert mail_sink.sink.raw == []


def test_half_a_yes_is_none(scripted_server: Start) -> None:
    port = scripted_server(_half_a_yes)
    with pytest.raises(DeliveryError, match="closed") as caught:
        send(MailServer("127.0.0.1", port))
    assert (caught.value.stage, caught.value.code) == (Stage.BODY, None)
