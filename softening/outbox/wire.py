"""A message as the bytes that go over the wire, and the addresses of its envelope."""

import copy
import datetime as dt
import email
import email.policy
import ipaddress
import re
import unicodedata
import uuid
from email.charset import QP, Charset
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import format_datetime, parseaddr

from django.conf import settings
from django.core.mail import EmailMessage

_NOT_IN_ADDRESS = re.compile(r"[\s<>(),;:\"\x00-\x1f\x7f]")


def clean_header(value: str, *, limit: int = 200) -> str:
    """One line for a header: control characters and runs of white space become one space, long text is cut.

    Django refuses a header with a line break, so a company's name with one would make its mail unsendable.
    """
    line = " ".join(
        "".join(
            " " if unicodedata.category(char) in {"Cc", "Zl", "Zp", "Cs"} else char for char in value
        ).split()
    )
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def clean_body(text: str) -> str:
    """Text for a body: without control characters, at most one empty line in a row, one line break at its end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"})
    text = re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip("\n") + "\n"
    return text.replace("\n--\n", "\n-- \n")  # the line that mail programs take for the start of a signature


def mail_domain() -> str:
    """The domain our mail comes from, in ASCII: the one of DEFAULT_FROM_EMAIL; for Message-ID and List-Id."""
    try:
        return envelope_address(parseaddr(settings.DEFAULT_FROM_EMAIL)[1]).rpartition("@")[2]
    except ValueError:
        return "localhost"


def ehlo_name() -> str:
    """How we greet a mail server: our domain, an address in brackets (RFC 5321 §4.1.3). Asks no name server."""
    domain = mail_domain()
    try:
        return f"[{ipaddress.ip_address(domain)}]"
    except ValueError:
        return domain


def envelope_address(address: str) -> str:
    """The address as SMTP takes it: ASCII, the domain in IDNA. Raises ValueError (without it) where it cannot be."""
    local, _, domain = address.rpartition("@")
    if not local or not domain or not local.isascii() or _NOT_IN_ADDRESS.search(address):
        raise ValueError("This is not an address that mail can be sent to.")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        raise ValueError("The part after the @ is not a domain name.") from None


def to_wire(message: EmailMessage) -> bytes:
    """The message without Date, Message-ID and X-Softening-Mail: 7-bit, lines ended by CRLF.

    7-bit, because not every server takes more, and one that does not spoils the text without a word.
    """
    message = copy.copy(message)
    message.subject = clean_header(str(message.subject))
    parsed = email.message_from_bytes(message.message().as_bytes())
    for part in parsed.walk():
        if part.get("Content-Transfer-Encoding", "").lower() == "8bit":
            _quote(part)
    for header in ("Date", "Message-ID", "X-Softening-Mail"):
        del parsed[header]
    content = parsed.as_bytes(
        policy=email.policy.compat32.clone(linesep="\r\n", cte_type="7bit", mangle_from_=False)
    )
    return content if content.endswith(b"\r\n") else content + b"\r\n"


def _quote(part: Message) -> None:
    """Write a text as quoted-printable, which people can still read in a raw mail; base64 looks like spam."""
    charset = Charset(str(part.get_content_charset("utf-8")))
    charset.body_encoding = QP
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    del part["Content-Transfer-Encoding"]
    part.set_payload(payload.decode(charset.output_charset or "utf-8", "replace"), charset)


def stamp(content: bytes, *, public_id: uuid.UUID, message_id: str, date: dt.datetime) -> bytes:
    """``content`` of :func:`to_wire` with the headers that make it one certain mail. ``date`` is aware."""
    head = (
        f"Date: {format_datetime(date)}\r\n"
        f"Message-ID: {message_id}\r\n"
        f"X-Softening-Mail: {public_id}\r\n"  # some relays put a Message-ID of their own
    )
    return head.encode("ascii") + content


def sender_of(content: bytes) -> str:
    """The envelope's sender: the address in From. Raises ValueError where there is none."""
    header = BytesHeaderParser(policy=email.policy.default).parsebytes(content)["From"]
    return envelope_address(parseaddr(str(header or ""))[1])


def subject_of(content: bytes) -> str:
    """The subject in words, for listings."""
    header = BytesHeaderParser(policy=email.policy.default).parsebytes(content)["Subject"]
    return clean_header(str(header or ""))
