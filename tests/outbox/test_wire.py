import datetime as dt
import email
import email.policy
import uuid
from typing import Any

import pytest
from django.core.mail import EmailMessage

from softening.outbox.wire import (
    clean_body,
    clean_header,
    ehlo_name,
    envelope_address,
    mail_domain,
    sender_of,
    stamp,
    subject_of,
    to_wire,
)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Acme\r\nBcc: x@example.org", "Acme Bcc: x@example.org"),
        ("A\x00B\x1fC\x7f", "A B C"),
        ("one\u2028two\u2029three", "one two three"),
        ("شركة النور", "شركة النور"),
        ("👩🏽‍💻 Ünïcode", "👩🏽‍💻 Ünïcode"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("", ""),
        ("x" * 10_000, "x" * 199 + "…"),
    ],
)
def test_clean_header(given: str, expected: str) -> None:
    assert clean_header(given) == expected


def test_clean_body_keeps_lines_tabs_and_the_signature_mark() -> None:
    assert clean_body("\n\na\tb \r\n\r\n\r\n\r\nc\x00d\n-- \nSoftening\n\n") == "a\tb\n\ncd\n-- \nSoftening\n"


def test_envelope_address_writes_the_domain_in_ascii() -> None:
    assert envelope_address("mia@bücher.example") == "mia@xn--bcher-kva.example"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "mia",
        "@example.org",
        "mia@",
        "mïa@example.org",
        "a b@example.org",
        "a>@example.org",
        f"a@{'x' * 80}.org",
    ],
)
def test_envelope_address_that_cannot_be_written(address: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        envelope_address(address)
    assert not address or address not in str(caught.value)


def test_to_wire_is_seven_bit_with_short_crlf_lines() -> None:
    message = EmailMessage(
        "Grüße\n", "Zeile ü " * 500 + "\n.\nfrom\nFrom here\n", "S <s@example.org>", ["m@example.org"]
    )
    content = to_wire(message)
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 998
    read = email.message_from_bytes(content, policy=email.policy.default)
    assert read["Subject"] == "Grüße"
    assert read.get_content().splitlines()[1:] == [".", "from", "From here"]
    assert (read["Date"], read["Message-ID"]) == (None, None)
    assert message.subject == "Grüße\n"


def test_stamp_adds_the_headers_of_one_mail() -> None:
    public_id = uuid.uuid4()
    content = to_wire(EmailMessage("Hello", "Body", "Søren <s@example.org>", ["m@example.org"]))
    stamped = stamp(
        content,
        public_id=public_id,
        message_id="<1@example.org>",
        date=dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC),
    )
    read = email.message_from_bytes(stamped, policy=email.policy.default)
    assert read["Message-ID"] == "<1@example.org>"
    assert read["Date"].datetime == dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
    assert read["X-Softening-Mail"] == str(public_id)
    assert stamped.endswith(content)
    assert sender_of(stamped) == "s@example.org"
    assert subject_of(stamped) == "Hello"


def test_sender_of_a_message_without_an_address() -> None:
    with pytest.raises(ValueError, match="not an address"):
        sender_of(to_wire(EmailMessage("Hello", "Body", "Softening", ["m@example.org"])))


@pytest.mark.parametrize(
    ("sender", "domain", "greeting"),
    [
        ("Softening <s@mail.example.org>", "mail.example.org", "mail.example.org"),
        ("s@bücher.example", "xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("softening@127.0.0.1", "127.0.0.1", "[127.0.0.1]"),
        ("nonsense", "localhost", "localhost"),
    ],
)
def test_our_domain_and_greeting(settings: Any, sender: str, domain: str, greeting: str) -> None:
    settings.DEFAULT_FROM_EMAIL = sender
    assert (mail_domain(), ehlo_name()) == (domain, greeting)
