"""Fixtures for all tests. The environment is set here, before Django reads it: tests never touch your own data.

That is also why DJANGO_SETTINGS_MODULE is set here and not in pyproject.toml: pytest-django would load the settings
before this file.
"""

import atexit
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from tests import services

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_WORKER = "PYTEST_XDIST_WORKER" in os.environ  # a worker inherits the environment of the first process
if not _WORKER:
    _scratch = tempfile.mkdtemp(prefix="softening-tests-")
    atexit.register(shutil.rmtree, _scratch, ignore_errors=True)
    os.environ.update(
        SOFTENING_TESTS=_scratch,
        SOFTENING_DATA_DIR=f"{_scratch}/data",
        DJANGO_SETTINGS_MODULE="softening.settings",
        CELERY_BROKER_URL="memory://",  # a bell nobody hears
        SECRET_KEY=secrets.token_urlsafe(64),
        SOFTENING_BASE_URL="http://127.0.0.1:8000",
        EMAIL_URL="",
        SECRET_KEY_FILE="",  # a file would win over what is set here
        DATABASE_URL_FILE="",
        EMAIL_URL_FILE="",
        DEBUG="false",
        SOFTENING_MODEL_HOSTS="",
        PORT="8000",
        LOG_LEVEL="WARNING",
    )
SCRATCH = Path(os.environ["SOFTENING_TESTS"])
_SERVERS = {"postgres_url", "fresh_postgres", "redis_url", "smtp_server", "serve"}
_FOLDERS_WITH_SERVERS = {"integration", "outbox"}
_BROWSERS = {"browser", "page", "page_without_js", "new_page"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--postgresql", action="store_true", help="run the tests that use the database, on PostgreSQL"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    if not _WORKER:
        os.environ["DATABASE_URL"] = _database_url(on_postgresql=config.getoption("--postgresql"))
    from django.conf import settings

    database = settings.DATABASES["default"]
    if settings.ON_SQLITE:
        # A file, as in earnest: in memory there is no WAL, no lock to wait for and no second process.
        name = str(SCRATCH / "test.sqlite3")
    else:
        name = f"softening_{SCRATCH.name.rpartition('-')[2].lower()}"
    database.setdefault("TEST", {})["NAME"] = name
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # argon2 is slow by design
    # The manifest exists after collectstatic only; tests/integration/test_serve.py meets the real one.
    settings.STATIC_ROOT = SCRATCH / "static"  # a fresh clone has none yet, and WhiteNoise warns
    settings.STATIC_ROOT.mkdir(exist_ok=True)
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}


def _database_url(*, on_postgresql: bool) -> str:
    if on_postgresql:
        found = services.find_postgres() or services.start_postgres(SCRATCH / "postgres")
        if found is None:
            pytest.exit("PostgreSQL is missing: start one on 127.0.0.1:5432 or name it in DATABASE_URL.", 1)
        return found
    return os.environ.get("DATABASE_URL") or f"sqlite:///{SCRATCH}/softening.sqlite3"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark tests by folder and by what they use; with --postgresql keep those that use the database."""
    for item in items:
        used = set(getattr(item, "fixturenames", ()))
        folder = item.path.relative_to(Path(__file__).parent).parts[0]
        if used & _BROWSERS or folder == "browser":
            item.add_marker("browser")
        elif used & _SERVERS or folder in _FOLDERS_WITH_SERVERS:
            item.add_marker("integration")
        else:
            item.add_marker("unit")
    if config.getoption("--postgresql"):
        kept = [item for item in items if _uses_database(item)]
        config.hook.pytest_deselected(items=[item for item in items if not _uses_database(item)])
        items[:] = kept


def _uses_database(item: pytest.Item) -> bool:
    used = set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("django_db") is not None or bool(used & {"db", "transactional_db"})


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say last what stayed untested here, and what was measured."""
    measured = [
        str(value)
        for report in terminalreporter.stats.get("passed", [])
        for name, value in report.user_properties
        if name == "measured"
    ]
    if measured:
        terminalreporter.section("measured")
        for line in measured:
            terminalreporter.write_line(line)
    reports = [
        report for kind in ("skipped", "failed", "error") for report in terminalreporter.stats.get(kind, [])
    ]
    lines = sorted({line for report in reports for line in re.findall(r"\w+ is missing\. .*", _why(report))})
    if lines:
        terminalreporter.section("UNTESTED: this machine lacks a service", red=True, bold=True)
        for line in lines:
            terminalreporter.write_line(line)


def _why(report: pytest.TestReport) -> str:
    return report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)


@pytest.fixture(autouse=True)
def _no_network_in_unit_tests(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A unit test that opens a connection is an integration test in disguise."""
    if request.node.get_closest_marker("unit") is None:
        return

    def refuse(_socket: socket.socket, address: object) -> None:
        raise AssertionError(f"A unit test must not connect to {address}: use tests/integration/.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


Measured = Callable[[str], None]


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Measured:
    """Keep a line with figures for the end of the run."""
    return lambda line: record_property("measured", line)


# Servers ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """A PostgreSQL server where databases can be made; yours are left alone."""
    found = services.find_postgres() or services.start_postgres(SCRATCH / "postgres")
    return found or services.missing("PostgreSQL", "Start one on 127.0.0.1:5432 or name it in DATABASE_URL.")


@pytest.fixture
def fresh_postgres(postgres_url: str) -> Iterator[str]:
    """The URL of an empty PostgreSQL database of this test alone."""
    with services.postgres_database(postgres_url, f"softening_{secrets.token_hex(6)}") as url:
        yield url


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of an empty Redis database of this process alone."""
    with services.redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
def smtp_server() -> Iterator[services.SmtpServer]:
    with services.smtp() as server:
        yield server


class Serve(Protocol):
    def __call__(
        self,
        environment: Mapping[str, str] | None = None,
        *,
        data_dir: Path | None = None,
        port: int | None = None,
        through_make: bool = False,
        target: str = "run",
        command: str = "serve",
        wait: bool = True,
    ) -> services.Served: ...


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Start Softening as people do; what a test leaves running is ended with Ctrl-C and must end cleanly.

    Without a ``data_dir`` of its own `manage.py serve` finds a database that is migrated already, to save seconds;
    `make run` always starts from nothing.
    """
    begun: list[services.Served] = []

    def start(
        environment: Mapping[str, str] | None = None,
        *,
        data_dir: Path | None = None,
        port: int | None = None,
        through_make: bool = False,
        target: str = "run",
        command: str = "serve",
        wait: bool = True,
    ) -> services.Served:
        if data_dir is None:
            data_dir = tmp_path / "data"
            if not through_make and not (environment or {}).get("DATABASE_URL"):
                data_dir.mkdir(mode=0o700, exist_ok=True)
                shutil.copyfile(services.prepared_database(SCRATCH), data_dir / "softening.sqlite3")
        line = services.make(target) if through_make else services.manage(command)
        served = services.start_softening(
            data_dir, environment or {}, line=line, port=port, through_make=through_make
        )
        begun.append(served)
        if wait:
            served.wait_for_address()
        return served

    try:
        yield start
        for served in begun:
            if served.process.poll() is None:
                served.stop()
    finally:
        for served in begun:
            served.kill()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte, of its own."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        services.missing("A small disk", "Only the administrator (root) can mount one for this test.")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


# Browser ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """A real Chromium: on PATH, else the one Playwright installed."""
    from playwright.sync_api import Error, sync_playwright

    # Playwright's own event loop lives in this thread; Django would take our queries for asynchronous ones.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(
                executable_path=services.find_chromium(), args=services.CHROMIUM_FLAGS
            )
        except Error as error:
            sys.stderr.write(f"{error}\n")
            services.missing("Chromium", "Install one (bash .ci/chromium) or name it in CHROMIUM.")
        yield chromium
        chromium.close()


@pytest.fixture
def new_page(browser: "Browser") -> Iterator[Callable[..., "Page"]]:
    """Make pages, each with cookies of its own; keywords go to Playwright's ``new_context``.

    A script error or a violation of the Content-Security-Policy on any of them fails the test.
    """
    contexts, complaints = [], []

    def listen(message: Any) -> None:
        if "Content Security Policy" in message.text:
            complaints.append(message.text)

    def make(**options: Any) -> "Page":
        context = browser.new_context(**{"locale": "en-GB", "timezone_id": "Europe/Berlin", **options})
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", listen)
        return page

    yield make
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def page(new_page: Callable[..., "Page"]) -> "Page":
    return new_page()


@pytest.fixture
def page_without_js(new_page: Callable[..., "Page"]) -> "Page":
    return new_page(java_script_enabled=False)
