"""The address: its socket is opened here and handed to the web server, so that it survives the server's restarts."""

import errno
import socket
from urllib.parse import urlsplit

from softening.serving.errors import CannotStart

_BACKLOG = 256


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket. Raises CannotStart, with the remedy, where the address is not to be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((host, port))
        found.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        found.close()
        raise CannotStart(_remedy(error, host, port)) from error
    return found


def _remedy(error: OSError | OverflowError, host: str, port: int) -> str:
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.EADDRINUSE:
        return f"Port {port} is in use. Stop what uses it, or choose another one: PORT={port + 1} make run"
    if number == errno.EACCES:
        return f"Port {port} is reserved for the system's administrator. Choose one above 1023: PORT=8000 make run"
    if isinstance(error, OverflowError):
        return f"There is no port {port}. Choose one from 1024 to 65535: PORT=8000 make run"
    return f"{host} is not an address of this machine. Set SOFTENING_BIND to one, such as 127.0.0.1."


class FirstAnswer:
    """Asks the listening socket's other side one question; calling it says whether an answer has begun.

    The question waits in the socket's queue until the web server takes it: no polling, no race.
    """

    def __init__(self, listener: socket.socket, base_url: str) -> None:
        self._address = listener.getsockname()
        self._family = listener.family
        self._host = urlsplit(base_url).netloc
        self._line: socket.socket | None = None

    def __call__(self) -> bool:
        try:
            if self._line is None:
                self._line = self._ask()
            answer = self._line.recv(1)
        except BlockingIOError:
            return False
        except OSError:
            answer = b""
        self.close()
        return bool(answer)

    def _ask(self) -> socket.socket:
        line = socket.socket(self._family, socket.SOCK_STREAM)
        host, port = self._address[:2]
        line.connect(({"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host), port))  # noqa: S104  compared only
        line.sendall(f"GET /healthz/ HTTP/1.1\r\nHost: {self._host}\r\nConnection: close\r\n\r\n".encode())
        line.setblocking(False)
        return line

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
