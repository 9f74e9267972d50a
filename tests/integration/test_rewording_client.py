"""One question to a language model: what is sent, what is refused, and when it ends."""

import gzip
import json
import logging
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from followups.rewording import errors
from followups.rewording.client import LARGEST_BYTES, ask
from followups.rewording.endpoint import Endpoint, read_address
from tests.model_endpoint import ModelEndpoint, drips, model_endpoint, says, sends
from tests.services import free_port

CERTIFICATE = Path(__file__).parents[1] / "outbox" / "localhost.pem"
KEY = "sk-0123456789abcdef"
BODY = {"model": "small", "messages": [{"role": "user", "content": "Grüße an O’Brien"}], "stream": False}
HERE = ("127.0.0.1", "localhost", "models.test")


@pytest.fixture
def stub() -> Iterator[ModelEndpoint]:
    with model_endpoint() as endpoint:
        yield endpoint


@pytest.fixture
def canary() -> Iterator[ModelEndpoint]:
    """A server that nobody may reach."""
    with model_endpoint() as endpoint:
        yield endpoint


def asked(url: str, *, key: str = KEY, allowed: tuple[str, ...] = HERE, **more: Any) -> str:
    return ask(Endpoint(read_address(url), "small", key), BODY, allowed=allowed, **{"seconds": 5, **more})


def test_good_answer_is_returned_as_it_came(stub: ModelEndpoint) -> None:
    stub.answer = says("  Dear Marta,\n\nZoë 👋  ")
    assert asked(stub.url) == "  Dear Marta,\n\nZoë 👋  "


def test_body_and_key_are_sent_once_and_nothing_else_about_us(stub: ModelEndpoint) -> None:
    asked(stub.url)
    (got,) = stub.received
    assert (got.path, got.body) == ("/v1/chat/completions", BODY)
    assert {name: value for name, value in got.headers.items() if name != "Content-Length"} == {
        "Host": f"127.0.0.1:{stub.port}",
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "Connection": "close",
        "Authorization": f"Bearer {KEY}",
    }


def test_without_a_key_none_is_sent(stub: ModelEndpoint) -> None:
    asked(stub.url, key="")
    assert "Authorization" not in stub.received[0].headers


# Slow -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    [b"", b"HTTP/1.1 200 OK\r\nX-A:", b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n"],
    ids=["first byte", "headers", "body"],
)
def test_dripping_answer_ends_at_the_deadline(stub: ModelEndpoint, head: bytes) -> None:
    stub.answer = drips(head, seconds=10)
    begun = time.monotonic()
    with pytest.raises(errors.TooSlow):
        asked(stub.url, seconds=0.6)
    assert 0.5 < time.monotonic() - begun < 2


def test_silent_answer_ends_at_the_deadline(stub: ModelEndpoint) -> None:
    stub.answer = lambda _handler: time.sleep(5)
    begun = time.monotonic()
    with pytest.raises(errors.TooSlow):
        asked(stub.url, seconds=0.6)
    assert 0.5 < time.monotonic() - begun < 2


def test_server_that_never_takes_part_in_a_handshake() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.raises(errors.TooSlow):
        asked(f"https://127.0.0.1:{listener.getsockname()[1]}/v1", seconds=0.4)


# Wrong ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 503])
def test_other_status_is_refused(stub: ModelEndpoint, status: int) -> None:
    stub.answer = sends({"error": {"message": "no"}}, status)
    with pytest.raises(errors.Refused) as raised:
        asked(stub.url)
    assert raised.value.status == status
    assert len(stub.received) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_not_followed(stub: ModelEndpoint, canary: ModelEndpoint, status: int) -> None:
    stub.answer = sends(b"", status, Location=f"{canary.url}/chat/completions")
    with pytest.raises(errors.Redirected):
        asked(stub.url)
    assert canary.connections == []


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"<html>", b"\xff\xfe\x00", b"null", b"[]", b"7", b'"text"', b"{}", b'{"choices": []}',
        b'{"choices": null}', b'{"choices": [null]}', b'{"choices": [{"text": "x"}]}', b'{"choices": {"0": 1}}',
        b'{"choices": [{"message": "x"}]}', b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"content": ["x"]}}]}', b'{"choices": [{"message": {"content": 7}}]}',
        b'{"choices": [{"message": {"content": "cut o"}, "finish_reason": "length"}]}',
        b"[" * 50_000, b'{"choices": [{"message": {"content": "x"',
    ],
)  # fmt: skip
def test_what_is_no_answer_is_not_understood(stub: ModelEndpoint, answer: bytes) -> None:
    stub.answer = sends(answer)
    with pytest.raises(errors.NotUnderstood):
        asked(stub.url)


def test_large_answer_is_cut_off(stub: ModelEndpoint) -> None:
    stub.answer = says("x" * 10_000_000)
    begun = time.monotonic()
    with pytest.raises(errors.TooMuch):
        asked(stub.url)
    assert time.monotonic() - begun < 3


def test_answer_of_the_largest_size_is_read(stub: ModelEndpoint) -> None:
    frame = len(json.dumps({"choices": [{"message": {"content": ""}}]}))
    fits = {"choices": [{"message": {"content": "x" * (LARGEST_BYTES - frame)}}]}
    stub.answer = sends(fits)
    assert len(asked(stub.url)) == LARGEST_BYTES - frame
    stub.answer = sends({**fits, "": ""})
    with pytest.raises(errors.TooMuch):
        asked(stub.url)


def test_packed_answer_is_not_unpacked(stub: ModelEndpoint) -> None:
    stub.answer = sends(gzip.compress(b" " * 50_000_000), Content_Encoding="gzip")
    with pytest.raises(errors.NotUnderstood):
        asked(stub.url)


def test_nobody_there() -> None:
    with pytest.raises(errors.NotReached):
        asked(f"http://127.0.0.1:{free_port()}/v1")


def test_connection_that_breaks_off(stub: ModelEndpoint) -> None:
    stub.answer = lambda handler: handler.connection.shutdown(socket.SHUT_RDWR)
    with pytest.raises(errors.NotReached):
        asked(stub.url)


# Secured ----------------------------------------------------------------------------------------------------


def test_https_shows_a_certificate_that_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    with model_endpoint(certificate=str(CERTIFICATE)) as stub:
        with pytest.raises(errors.NotReached):
            asked(f"https://localhost:{stub.port}/v1")
        assert stub.received == []
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        assert asked(f"https://localhost:{stub.port}/v1") == "Hello"


def test_https_shows_a_certificate_of_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with model_endpoint(certificate=str(CERTIFICATE)) as stub:
        with pytest.raises(errors.NotReached):
            asked(f"https://models.test:{stub.port}/v1", resolve=leads_to("127.0.0.1"))
        assert stub.received == []


# Where it goes ----------------------------------------------------------------------------------------------


def leads_to(*found: str) -> Any:
    """A name server that says another address each time."""
    left = list(found)

    def resolve(_host: str, port: int, **_options: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (left.pop(0), port))]

    return resolve


def test_name_is_resolved_once_and_that_address_is_asked(stub: ModelEndpoint) -> None:
    """A name that leads elsewhere the second time gains nothing."""
    with model_endpoint(address="127.0.0.2", port=stub.port) as other:
        resolve = leads_to("127.0.0.1", "127.0.0.2")
        assert asked(f"http://models.test:{stub.port}/v1", resolve=resolve) == "Hello"
        assert (len(stub.received), other.connections) == (1, [])
        assert stub.received[0].headers["Host"] == f"models.test:{stub.port}"


def test_name_that_leads_here_is_not_opened(canary: ModelEndpoint) -> None:
    for url in (f"https://models.test:{canary.port}/v1", "https://models.test/v1", canary.url):
        with pytest.raises(errors.NotAllowed):
            asked(url, allowed=(), resolve=leads_to("127.0.0.1"))
    assert canary.connections == []


def test_proxy_of_the_environment_is_not_used(
    stub: ModelEndpoint, canary: ModelEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{canary.port}")
    assert asked(stub.url) == "Hello"
    assert canary.connections == []


def test_key_is_in_no_error_and_in_no_log(stub: ModelEndpoint, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    said = []
    for answer in (sends({}, 500), sends(b"x"), sends(b"", 302, Location="/"), says("x" * LARGEST_BYTES)):
        stub.answer = answer
        with pytest.raises(errors.NoAnswer) as raised:
            asked(stub.url)
        said.append(repr(raised.value))
    with pytest.raises(errors.NotReached) as raised:
        asked(stub.url, key=f"{KEY}\r\nX-Other: header")
    said.append(f"{raised.value!r} {raised.value.__cause__!r}")
    assert KEY not in caplog.text + " ".join(said)
    assert not any("X-Other" in got.headers for got in stub.received)
