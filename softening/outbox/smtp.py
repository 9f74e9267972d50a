"""One mail over one SMTP connection, within an absolute deadline."""

import re
import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import IO, Any, Self
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from softening.outbox.rules import Stage

OPERATION_SECONDS = (
    30.0  # one step of the conversation before the message; the deadline holds for all together
)

_SCHEMES = {  # EMAIL_URL's scheme -> (how it is secured, usual port)
    "smtp": ("", 25),
    "smtp+tls": ("starttls", 587),
    "smtps": ("tls", 465),
    "smtp+ssl": ("tls", 465),
}
_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")


@dataclass(frozen=True)
class MailServer:
    """Where mail is handed in. ``security`` is "", "starttls" (required, never falls back to clear) or "tls"."""

    host: str
    port: int
    security: str = ""
    username: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read EMAIL_URL, such as ``smtp+tls://user:password@host:587``; user and password percent-encoded.

        Raises ImproperlyConfigured with what to mend, never with the password.
        """
        hint = "EMAIL_URL must look like smtp+tls://user:password@mail.example.org:587"
        try:
            parts = urlsplit(url.strip())
            port = parts.port
        except ValueError:
            raise ImproperlyConfigured(
                f"{hint}: its host or port cannot be read. Write / as %2F, # as %23, ? as %3F in a password."
            ) from None
        if parts.scheme not in _SCHEMES:
            raise ImproperlyConfigured(f"{hint}: it must begin with one of {', '.join(_SCHEMES)} and ://.")
        if not parts.hostname:
            raise ImproperlyConfigured(f"{hint}: it names no host.")
        if parts.path not in {"", "/"} or parts.query or parts.fragment:
            raise ImproperlyConfigured(
                f"{hint}: nothing may follow the port. Write / as %2F, # as %23, ? as %3F in a password."
            )
        if bool(parts.username) != bool(parts.password):
            raise ImproperlyConfigured(f"{hint}: give both user and password, or neither.")
        security, usual_port = _SCHEMES[parts.scheme]
        return cls(
            host=parts.hostname,
            port=port or usual_port,
            security=security,
            username=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
        )


class DeliveryError(Exception):
    """The server did not take the mail. ``reason`` holds its own words, without addresses."""

    def __init__(self, stage: Stage, reason: str, code: int | None = None) -> None:
        self.stage = stage
        self.code = (
            code if code is not None and code >= 200 else None
        )  # smtplib says -1 for what is no answer
        self.reason = f"{stage.value}: {_ADDRESS.sub('…', reason)[:300]}"
        super().__init__(self.reason)


class Deadline:
    """Ends a conversation at a fixed moment by shutting its socket down.

    smtplib's timeout is for each operation: a server that sends one byte a second never reaches it. The clock
    is monotonic and starts when this object is made, which is before the lease starts.
    """

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._timer: threading.Timer | None = None

    def remaining(self) -> float:
        """Seconds left, 0 when it has passed."""
        return max(0.0, self._ends - time.monotonic())

    def check(self, stage: Stage) -> None:
        if not self.remaining():
            raise DeliveryError(stage, "out of time")

    def guard(self, connected: socket.socket) -> None:
        """Shut this connection down when time is up, TLS or not: a duplicate keeps hold of it once it is wrapped."""
        with self._lock:
            self._socket = connected.dup()
        self._timer = threading.Timer(self.remaining(), self._shut)
        self._timer.daemon = True
        self._timer.start()

    def _shut(self) -> None:
        with self._lock:
            if self._socket is not None:
                try:
                    self._socket.shutdown(socket.SHUT_RDWR)
                except OSError:
                    return  # the server was quicker

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None


class _WholeLines:
    """The server's side of the conversation, where a line that was cut off is no answer.

    smtplib takes "250" for a yes even when the rest of its line never came.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def readline(self, limit: int) -> bytes:
        line = self._stream.readline(limit)
        return line if line.endswith(b"\n") or len(line) >= limit else b""

    def close(self) -> None:
        self._stream.close()


class _Connection(smtplib.SMTP):
    """smtplib's client, whose connection is guarded by a deadline from its first byte."""

    file: Any  # smtplib's: what the next answer is read from

    def __init__(self, server: MailServer, deadline: Deadline, ehlo_name: str) -> None:
        self._server, self._deadline = server, deadline
        super().__init__(local_hostname=ehlo_name)
        self._host = server.host  # STARTTLS checks the certificate against it

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        plain = _connect(host, port, self._deadline)
        self._deadline.guard(plain)
        if self._server.security != "tls":
            return plain
        with _failing_at(Stage.TLS, self._deadline):
            return ssl.create_default_context().wrap_socket(plain, server_hostname=host)

    def getreply(self) -> tuple[int, bytes]:
        if self.file is None and self.sock is not None:
            self.file = _WholeLines(self.sock.makefile("rb"))
        return super().getreply()

    def wait_for_all_that_is_left(self) -> None:
        """A short wait for the answer to the message would only make duplicates."""
        if self.sock is not None:
            self.sock.settimeout(max(0.001, self._deadline.remaining()))


def _connect(host: str, port: int, deadline: Deadline) -> socket.socket:
    """A TCP connection to the first address that answers; the deadline holds for all of them together."""
    failure: OSError = TimeoutError("out of time")
    for *_, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        timeout = min(OPERATION_SECONDS, deadline.remaining())
        if not timeout:
            break
        try:
            return socket.create_connection((str(address[0]), port), timeout)
        except OSError as error:
            failure = error
    raise failure


@contextmanager
def _failing_at(stage: Stage, deadline: Deadline) -> Iterator[None]:
    """Turn whatever smtplib raises into a DeliveryError of this stage."""
    try:
        yield
    except smtplib.SMTPResponseException as error:
        text = error.smtp_error
        raise DeliveryError(
            stage, text.decode(errors="replace") if isinstance(text, bytes) else str(text), error.smtp_code
        ) from None
    except TimeoutError:
        raise DeliveryError(stage, "out of time") from None
    except UnicodeError:
        raise DeliveryError(stage, "only ASCII characters can be sent here") from None
    except (smtplib.SMTPException, OSError) as error:
        if not deadline.remaining():
            raise DeliveryError(stage, "out of time") from None
        words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise DeliveryError(stage, words or type(error).__name__) from None


def deliver(
    server: MailServer,
    *,
    sender: str,
    recipient: str,
    message: bytes,
    ehlo_name: str,
    deadline: Deadline,
    before_data: Callable[[], object],
) -> int:
    """Hand one message to the server; return the code of its yes (250).

    ``before_data`` is called once the recipient is accepted and before the message goes out: what it raises
    stops the mail and reaches the caller. Raises DeliveryError. Nothing goes over a connection that was to be
    secured and is not; the certificate is checked against the system's authorities (SSL_CERT_FILE).
    """
    with deadline:
        smtp = _open(server, deadline, ehlo_name)
        try:
            _command(smtp, Stage.SENDER, deadline, f"MAIL FROM:<{sender}>")
            _command(smtp, Stage.RECIPIENT, deadline, f"RCPT TO:<{recipient}>")
            before_data()
            _command(smtp, Stage.DATA, deadline, "DATA", yes=3)
            deadline.check(Stage.DATA)
            return _send_body(smtp, message, deadline)
        finally:
            _close(smtp)


def try_login(server: MailServer, *, ehlo_name: str, deadline: Deadline) -> None:
    """Connect, secure and sign in as a mail would, then hang up: nothing is sent. Raises DeliveryError."""
    with deadline:
        _close(_open(server, deadline, ehlo_name))


def _open(server: MailServer, deadline: Deadline, ehlo_name: str) -> _Connection:
    """A connection that is greeted, secured and signed in as the settings ask."""
    deadline.check(Stage.CONNECT)
    smtp = _Connection(server, deadline, ehlo_name)
    try:
        with _failing_at(Stage.CONNECT, deadline):
            code, reply = smtp.connect(server.host, server.port)
            if code != 220:
                raise smtplib.SMTPResponseException(code, reply)
            smtp.ehlo_or_helo_if_needed()
        if server.security == "starttls":
            with _failing_at(Stage.TLS, deadline):
                smtp.starttls(context=ssl.create_default_context())
                smtp.ehlo_or_helo_if_needed()
        if server.username:
            with _failing_at(Stage.LOGIN, deadline):
                smtp.login(server.username, server.password)
    except BaseException:
        smtp.close()
        raise
    return smtp


def _command(smtp: _Connection, stage: Stage, deadline: Deadline, command: str, *, yes: int = 2) -> None:
    """Say one line and go on only if the answer's first digit is ``yes``."""
    with _failing_at(stage, deadline):
        code, reply = smtp.docmd(command)
        if code // 100 != yes:
            raise smtplib.SMTPResponseException(code, reply)


def _send_body(smtp: _Connection, message: bytes, deadline: Deadline) -> int:
    """The message with its dots doubled and its end marked (RFC 5321 §4.5.2)."""
    ended = message if message.endswith(b"\r\n") else message + b"\r\n"
    with _failing_at(Stage.BODY, deadline):
        smtp.wait_for_all_that_is_left()
        smtp.send(re.sub(rb"(?m)^\.", b"..", ended) + b".\r\n")
        code, reply = smtp.getreply()
        if code // 100 != 2:
            raise smtplib.SMTPResponseException(code, reply)
    return int(code)


def _close(smtp: _Connection) -> None:
    """Hang up without waiting: the answer that counts is in, and the mail is not settled until we return."""
    try:
        if smtp.sock is not None:
            smtp.send("QUIT\r\n")
    except (smtplib.SMTPException, OSError, ValueError):
        pass
    finally:
        smtp.close()
