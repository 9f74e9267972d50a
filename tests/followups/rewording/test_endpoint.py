"""Which addresses this server opens because a person typed them."""

import socket
import time
from typing import Any

import pytest

from followups.rewording.endpoint import (
    Address,
    Endpoint,
    NotReadable,
    addresses_of,
    is_public,
    may_be_asked,
    read_address,
)
from followups.rewording.errors import NotAllowed, NotFound, TooSlow


def answers(*found: str) -> Any:
    """A name server of our own: these addresses for every name."""

    def resolve(host: str, port: int, **_options: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    return resolve


def opened(url: str, *found: str, allowed: tuple[str, ...] = ()) -> list[str]:
    resolve = answers(*found) if found else socket.getaddrinfo
    return addresses_of(read_address(url), allowed=allowed, resolve=resolve, seconds=5)


@pytest.mark.parametrize(
    ("typed", "base", "target"),
    [
        ("http://localhost:11434/v1", "http://localhost:11434/v1", "/v1/chat/completions"),
        (" https://Models.Example.org/v1/ ", "https://models.example.org/v1", "/v1/chat/completions"),
        ("https://models.example.org", "https://models.example.org", "/chat/completions"),
        ("https://models.example.org:443/v1", "https://models.example.org/v1", "/v1/chat/completions"),
        ("https://m.example/v1/chat/completions", "https://m.example/v1", "/v1/chat/completions"),
        ("https://bücher.example/v1", "https://xn--bcher-kva.example/v1", "/v1/chat/completions"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1", "/v1/chat/completions"),
    ],
)
def test_address_is_read(typed: str, base: str, target: str) -> None:
    address = read_address(typed)
    assert (address.base, address.target) == (base, target)
    assert read_address(address.base) == address


@pytest.mark.parametrize(
    "typed",
    [
        "", "localhost:11434", "models.example.org/v1", "ftp://models.example.org", "file:///etc/passwd",
        "gopher://models.example.org", "https://", "https:///v1", "https://me:secret@models.example.org/v1",
        "https://models.example.org@127.0.0.1/", "https://m.example/v1?key=1", "https://m.example/v1#x",
        "https://m.example:0/", "https://m.example:99999/", "https://m.example:x/", "https://[::1/",
        "https://[fe80::1%25eth0]/", "https://m.example/v 1", "https://m.example/\x00", "https://m..example/",
        "https://m.example/v1\\@127.0.0.1", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(NotReadable):
        read_address(typed)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.1", "127.255.255.254", "2130706433", "0x7f000001", "0177.0.0.1", "0x7f.1", "0.0.0.0", "0",
        "localhost", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:0a00:0001]",
        "10.0.0.5", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "169.254.169.254",
        "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[fec0::1]", "[ff02::1]", "224.0.0.1", "239.255.255.255",
        "240.0.0.1", "255.255.255.255", "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1",
        "[64:ff9b::7f00:1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::1]", "[2002:7f00:1::]", "[2002:a9fe:a9fe::]",
        "[2001::1]", "[2001:db8::1]", "[100::1]", "[::127.0.0.1]", "127.0.0.1.", "１２７.0.0.1", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
    ],
)  # fmt: skip
def test_place_that_is_not_public_is_not_opened(host: str) -> None:
    with pytest.raises((NotAllowed, NotFound)):
        opened(f"https://{host}/v1")


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fe80::1%eth0", "x"])
def test_name_that_leads_to_a_private_address_is_not_opened(address: str) -> None:
    with pytest.raises(NotAllowed):
        opened("https://models.example.org", address)
    with pytest.raises(NotAllowed):
        opened("https://models.example.org", "93.184.216.34", address)


def test_public_address_is_opened_as_it_was_resolved() -> None:
    found = opened("https://models.example.org", "93.184.216.34", "2606:2800:220:1::1", "93.184.216.34")
    assert found == ["93.184.216.34", "2606:2800:220:1::1"]
    assert all(map(is_public, found))


@pytest.mark.parametrize(
    "url",
    ["http://models.example.org/v1", "http://models.example.org:443/", "https://models.example.org:8443/"],
)
def test_without_the_operator_only_https_at_its_usual_port(url: str) -> None:
    with pytest.raises(NotAllowed):
        opened(url, "93.184.216.34")
    assert opened(url, "93.184.216.34", allowed=("models.example.org",)) == ["93.184.216.34"]


@pytest.mark.parametrize(
    ("url", "allowed", "may"),
    [
        ("http://localhost:11434/v1", "localhost", True),
        ("http://localhost:11434/v1", "LOCALHOST:11434", True),
        ("http://localhost:11435/v1", "localhost:11434", False),
        ("http://localhost.example.org/v1", "localhost", False),
        ("http://[::1]:11434/v1", "[::1]:11434", True),
        ("http://[::1]:11434/v1", "[::1]", True),
        ("http://[::1]:11434/v1", "::1", True),
        ("http://10.0.0.5/v1", "10.0.0.5:80", True),
        ("http://10.0.0.55/v1", "10.0.0.5", False),
    ],
)
def test_operator_names_host_or_host_and_port(url: str, allowed: str, may: bool) -> None:
    assert may_be_asked(read_address(url), [allowed]) is may


def test_name_that_nobody_knows() -> None:
    def unknown(*_asked: Any, **_options: Any) -> list[Any]:
        raise socket.gaierror

    address = read_address("https://models.example.org")
    with pytest.raises(NotFound):
        addresses_of(address, allowed=(), resolve=unknown, seconds=5)
    with pytest.raises(NotFound):
        addresses_of(address, allowed=(), resolve=answers(), seconds=5)


def test_name_server_that_does_not_answer_is_not_waited_for() -> None:
    def asleep(*_asked: Any, **_options: Any) -> list[Any]:
        time.sleep(2)
        return []

    begun = time.monotonic()
    with pytest.raises(TooSlow):
        addresses_of(read_address("https://models.example.org"), allowed=(), resolve=asleep, seconds=0.1)
    assert time.monotonic() - begun < 1


def test_key_is_not_part_of_what_is_printed() -> None:
    endpoint = Endpoint(Address("https", "m.example", 443, ""), "small", "sk-secret")
    assert "sk-secret" not in repr(endpoint)
