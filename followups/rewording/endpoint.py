"""Where a draft may be sent: the address a person typed, and which addresses this server opens for it.

Anybody with an account can type an address, and the server stands inside a network that they do not. So a name is
resolved once, each of its addresses must be public, and the connection goes to the very address that was looked at
(a name that answers differently the second time gains nothing). Hosts that the operator names are free of this.
"""

import ipaddress
import re
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit

from followups.rewording.errors import NotAllowed, NotFound, TooSlow

Resolve = Callable[..., list[Any]]  # as socket.getaddrinfo

PORTS = {"http": 80, "https": 443}
_PATH = re.compile(r"(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*")
_CALL = "/chat/completions"
# What Python's own table calls global and is none: a cloud's metadata, relays, and IPv6 that carries an IPv4 address
# inside, where whether that one is public would be for each gateway to say.
_NOT_PUBLIC = tuple(
    map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "2001::/32", "2001:db8::/32", "2002::/16"))
)
_UNICAST = ipaddress.IPv6Network("2000::/3")  # all of IPv6 that is given out


class NotReadable(ValueError):
    """What was typed is no address of an endpoint."""


@dataclass(frozen=True, slots=True)
class Address:
    """The base address of an endpoint in its parts; ``host`` in ASCII, ``path`` without a slash at its end."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.port == PORTS[self.scheme] else f":{self.port}")

    @property
    def base(self) -> str:
        return self.origin + self.path

    @property
    def target(self) -> str:
        """The path that is asked."""
        return self.path + _CALL

    def is_allowed_by(self, hosts: Iterable[str]) -> bool:
        """Whether the operator names it, as ``host`` or ``host:port``."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        names = {self.host, shown, f"{shown}:{self.port}"}
        return any(host.lower() in names for host in hosts)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What a person configured. ``key`` may be empty."""

    address: Address
    model: str
    key: str = field(default="", repr=False)


def read_address(text: str) -> Address:
    """Read a base address such as "https://models.example.org/v1"; NotReadable where it is none.

    The full address of the call is taken for its base. A name and password in it are refused, the key has a place
    of its own; so are a query and a fragment.
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
        host = (parts.hostname or "").rstrip(".").encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise NotReadable from None
    if parts.scheme not in PORTS or not host or "@" in parts.netloc or port == 0:
        raise NotReadable
    if parts.query or parts.fragment or "%" in host or not _PATH.fullmatch(parts.path):
        raise NotReadable
    path = parts.path.rstrip("/").removesuffix(_CALL)
    return Address(parts.scheme, host, port or PORTS[parts.scheme], path)


def may_be_asked(address: Address, allowed: Iterable[str]) -> bool:
    """Whether the address, before its name is resolved, is one this server opens: https at its usual port, or one
    that the operator allows. Raises nothing; an address as host is looked at when it is opened."""
    is_usual = address.scheme == "https" and address.port == PORTS["https"]
    return is_usual or address.is_allowed_by(allowed)


def addresses_of(address: Address, *, allowed: Iterable[str], resolve: Resolve, seconds: float) -> list[str]:
    """The IP addresses to connect to, each of them looked at.

    ``resolve`` is called as ``socket.getaddrinfo``, once. Raises NotAllowed, NotFound, TooSlow.
    """
    allowed = tuple(allowed)
    if not may_be_asked(address, allowed):
        raise NotAllowed
    found = _resolved(address, resolve, seconds)
    if not found:
        raise NotFound
    if not address.is_allowed_by(allowed) and not all(map(is_public, found)):
        raise NotAllowed
    return found


def _resolved(address: Address, resolve: Resolve, seconds: float) -> list[str]:
    """A name server has no deadline of ours, so it is waited for in a thread that may be left behind."""
    answers: SimpleQueue[list[str] | None] = SimpleQueue()

    def ask() -> None:
        try:
            rows = resolve(address.host, address.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            answers.put(None)
        else:
            answers.put(list(dict.fromkeys(str(row[4][0]) for row in rows)))

    threading.Thread(target=ask, daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except Empty:
        raise TooSlow from None
    if found is None:
        raise NotFound
    return found


def is_public(text: str) -> bool:
    """Whether an IP address belongs to the public internet: not this machine, its networks, or their services."""
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped is not None:
            found = found.ipv4_mapped
        elif found.scope_id or found not in _UNICAST:
            return False
    if any(found in network for network in _NOT_PUBLIC if network.version == found.version):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved)
