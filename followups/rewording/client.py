"""One question to an OpenAI-compatible endpoint over one connection, within an absolute deadline."""

import http.client
import json
import socket
import ssl
from collections.abc import Iterable, Mapping
from typing import Any

from followups.rewording.endpoint import Endpoint, Resolve, addresses_of
from followups.rewording.errors import (
    NoAnswer,
    NotReached,
    NotUnderstood,
    Redirected,
    Refused,
    TooMuch,
    TooSlow,
)
from softening.outbox.smtp import Deadline

SECONDS = 20.0
LARGEST_BYTES = 64 * 1024
_EARLY_SECONDS = 0.01


def ask(
    endpoint: Endpoint,
    body: Mapping[str, Any],
    *,
    allowed: Iterable[str],
    resolve: Resolve = socket.getaddrinfo,
    seconds: float = SECONDS,
) -> str:
    """Send ``body`` as JSON and return the text of the first choice.

    ``allowed`` are the operator's hosts (``host`` or ``host:port``). Nothing is followed, retried, unpacked or
    logged, and no proxy of the environment is used. Raises NoAnswer, one type for each reason, within ``seconds``.
    """
    with Deadline(seconds) as deadline:
        try:
            return _asked(endpoint, body, tuple(allowed), resolve, deadline)
        except NoAnswer:
            if not _is_over(deadline):
                raise
        except (OSError, http.client.HTTPException, ValueError) as error:
            if not _is_over(deadline) and not isinstance(error, TimeoutError):
                # not as the cause: a library's words about a header would repeat the key
                raise NotReached(type(error).__name__) from None
        raise TooSlow


def _is_over(deadline: Deadline) -> bool:
    """What is cut off at the deadline looks like many another failure; a timer may ring a little early."""
    return deadline.remaining() < _EARLY_SECONDS


def _asked(
    endpoint: Endpoint,
    body: Mapping[str, Any],
    allowed: tuple[str, ...],
    resolve: Resolve,
    deadline: Deadline,
) -> str:
    found = addresses_of(endpoint.address, allowed=allowed, resolve=resolve, seconds=deadline.remaining())
    connection = _connect(endpoint, found, deadline)
    try:
        return _text_of(_exchange(connection, endpoint, body))
    finally:
        connection.close()


def _connect(endpoint: Endpoint, found: list[str], deadline: Deadline) -> http.client.HTTPConnection:
    """To the addresses that were looked at and no other; the name is only what the certificate must show."""
    address = endpoint.address
    connected = _open(found, address.port, deadline)
    deadline.guard(connected)
    kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
    connection = kind(address.host, address.port)
    connection.auto_open = 0
    try:
        if address.scheme == "https":
            connected = ssl.create_default_context().wrap_socket(connected, server_hostname=address.host)
    except BaseException:
        connected.close()
        raise
    connection.sock = connected
    return connection


def _open(found: list[str], port: int, deadline: Deadline) -> socket.socket:
    failure: OSError = TimeoutError()
    for address in found:
        left = deadline.remaining()
        if not left:
            break
        try:
            return socket.create_connection((address, port), left)
        except OSError as error:
            failure = error
    raise failure


def _exchange(connection: http.client.HTTPConnection, endpoint: Endpoint, body: Mapping[str, Any]) -> bytes:
    headers = {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    connection.request("POST", endpoint.address.target, json.dumps(body).encode(), headers)
    with connection.getresponse() as answer:
        return _content(answer)


def _content(answer: http.client.HTTPResponse) -> bytes:
    if 300 <= answer.status < 400:
        raise Redirected(answer.status)
    if answer.status != http.HTTPStatus.OK:
        raise Refused(answer.status)
    if answer.getheader("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
        raise NotUnderstood
    content = answer.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise TooMuch
    return content


def _text_of(content: bytes) -> str:
    """The message of the first choice; an answer that was cut off for its length is none."""
    try:
        choice = json.loads(content)["choices"][0]
        text = choice["message"]["content"]
        ended = choice.get("finish_reason")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise NotUnderstood from None
    if not isinstance(text, str) or ended == "length":
        raise NotUnderstood
    return text
