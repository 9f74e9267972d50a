"""What one machine carries: pages and mails a second, memory. Writes docs/deploy-figures.md.

    .venv/bin/python -m bench.deploy        (or: make bench-deploy)

Starts `manage.py demo` on SQLite, then on PostgreSQL where one runs, reads pages with 1, 4 and 16 readers at once, and
sends mails to an SMTP server in this process with 1 and 4 senders. Readers and server share this machine's cores, so
the figures are a floor. Bounded: about two minutes, on the loopback alone.
"""

import datetime as dt
import http.client
import os
import platform
import re
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from urllib.parse import urlencode

import psutil

from tests import services

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 8.0
READERS = (1, 4, 16)
SENDERS = (1, 4)
MAILS = 300
Database = Callable[[], AbstractContextManager[dict[str, str]]]


class Reader:
    """A person's browser: one connection, one session."""

    def __init__(self, port: int) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, data: dict[str, str] | None = None) -> tuple[int, str]:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = None
        if data is not None:
            body, headers["Content-Type"] = urlencode(data), "application/x-www-form-urlencoded"
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, answer.read().decode()

    def sign_in(self, email: str, password: str) -> None:
        _status, page = self.ask("GET", "/account/login/")
        found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
        assert found is not None
        sent = {"csrfmiddlewaretoken": found[1], "login": email, "password": password}
        status, _page = self.ask("POST", "/account/login/", sent)
        assert status in {302, 303}, status


def read_for_a_while(port: int, cookies: dict[str, str], readers: int) -> tuple[float, float, float]:
    """(pages a second, median seconds, 95th percentile seconds) over Today and the list, in turn."""
    took: list[float] = []
    end = time.monotonic() + SECONDS

    def read() -> None:
        reader = Reader(port)
        reader.cookies = dict(cookies)
        while time.monotonic() < end:
            for path in ("/today/", "/applications/"):
                begun = time.perf_counter()
                status, _page = reader.ask("GET", path)
                assert status == 200, status
                took.append(time.perf_counter() - begun)

    threads = [threading.Thread(target=read) for _ in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ordered = sorted(took)
    return len(took) / SECONDS, statistics.median(ordered), ordered[int(len(ordered) * 0.95)]


@contextmanager
def demo(environment: dict[str, str]) -> Iterator[tuple[psutil.Process, int, str]]:
    """A running demo: its process, its port and the password it printed."""
    folder, port = tempfile.mkdtemp(prefix="softening-bench-"), services.free_port()
    kept = {"PATH": os.environ["PATH"], "SOFTENING_DATA_DIR": folder, "PORT": str(port), **environment}
    with subprocess.Popen(
        [sys.executable, "manage.py", "demo"], cwd=ROOT, env=kept, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        password = ""
        for line in process.stdout:
            if found := re.search(r"with the password (\S+)", line):
                password = found[1]
                break
        threading.Thread(target=process.stdout.read, daemon=True).start()
        try:
            yield psutil.Process(process.pid), port, password
        finally:
            process.terminate()
            process.wait(130)
    shutil.rmtree(folder, ignore_errors=True)


def megabytes(process: psutil.Process) -> int:
    tree = [process, *process.children(recursive=True)]
    return sum(int(one.memory_full_info().pss) for one in tree) >> 20


def pages(database: Database) -> list[str]:
    """Rows of the table of pages."""
    rows = []
    with database() as environment, demo(environment) as (process, port, password):
        reader = Reader(port)
        reader.sign_in("elif@demo.example", password)
        for readers in READERS:
            rate, median, late = read_for_a_while(port, reader.cookies, readers)
            rows.append(f"| {readers} | {rate:.0f} | {median * 1000:.0f} ms | {late * 1000:.0f} ms |")
        rows.append(f"\nAll processes together: {megabytes(process)} MB.")
    return rows


def mails(database: Database) -> list[str]:
    """Rows of the table of mails: queued test mails, sent by `manage.py send_due_mail`."""
    rows = []
    for senders in SENDERS:
        with (
            database() as environment,
            services.smtp() as server,
            tempfile.TemporaryDirectory(prefix="softening-bench-") as folder,
        ):
            kept = {
                "PATH": os.environ["PATH"],
                "SOFTENING_DATA_DIR": folder,
                "EMAIL_URL": server.url,
                "CELERY_BROKER_URL": "memory://",
                **environment,
            }
            _manage(kept, "migrate", "-v0")
            _manage(kept, "shell", "-v0", "-c", _QUEUE.format(count=MAILS))
            begun = time.monotonic()
            running = [
                subprocess.Popen([sys.executable, "manage.py", "send_due_mail"], cwd=ROOT, env=kept)
                for _ in range(senders)
            ]
            assert [sender.wait(300) for sender in running] == [0] * senders
            took = time.monotonic() - begun
            assert len(server.messages) == MAILS, len(server.messages)
        rows.append(f"| {senders} | {MAILS / took:.0f} |")
    return rows


_QUEUE = """
from softening.people.models import User
from softening.outbox.mailparts import TEST_MAIL
from softening.outbox.services import queue_mail
person = User.objects.create_user("bench@example.org", None)
for _ in range({count}):
    queue_mail(owner=person, kind=TEST_MAIL, to_address=person.email)
"""


def _manage(environment: dict[str, str], *words: str) -> None:
    subprocess.run([sys.executable, "manage.py", *words], cwd=ROOT, env=environment, check=True)


@contextmanager
def sqlite() -> Iterator[dict[str, str]]:
    yield {}


@contextmanager
def postgresql() -> Iterator[dict[str, str]]:
    """An empty database of the server that runs here."""
    server = services.find_postgres()
    assert server is not None
    with services.postgres_database(server, f"softening_bench_{secrets.token_hex(4)}") as url:
        yield {"DATABASE_URL": url}


def report() -> Iterator[str]:
    version = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    today = dt.datetime.now(tz=dt.UTC).date()
    yield "# Figures of one machine"
    yield ""
    yield f"Written by `make bench-deploy` on {today}, version {version}: {os.cpu_count()} cores,"
    yield f"{psutil.virtual_memory().total >> 30} GB, Python {platform.python_version()}. Readers, mail server and"
    yield "Softening share the cores, so take them as a floor."
    yield from _of_database("SQLite", sqlite)
    if services.find_postgres():
        yield from _of_database("PostgreSQL", postgresql)
    yield ""


def _of_database(name: str, database: Database) -> Iterator[str]:
    yield f"\n## {name}\n"
    yield "Today and the list of forty applications, in turn, one web process of eight threads:\n"
    yield "| readers at once | pages a second | median | 95 of 100 within |"
    yield "|---|---|---|---|"
    yield from pages(database)
    yield f"\n{MAILS} mails over one SMTP connection each, start of the senders included:\n"
    yield "| senders | mails a second |"
    yield "|---|---|"
    yield from mails(database)


def main() -> None:
    lines = []
    for line in report():
        print(line, flush=True)
        lines.append(line)
    (ROOT / "docs" / "deploy-figures.md").write_text("\n".join(lines))


if __name__ == "__main__":
    main()
