"""`manage.py doctor` on the database, the broker, the mail server, the address and the machine: each is broken in turn."""

import datetime as dt
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import redis
import time_machine
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models.functions import Now

from softening.outbox.heartbeat import ENQUEUE_DUE, SEND_DUE_MAIL, heartbeat
from softening.outbox.models import Heartbeat
from softening.pages.doctor import bell, database, machine, mail, place
from softening.pages.doctor.diagnosis import State, ok
from tests import services
from tests.conftest import SCRATCH
from tests.integration.test_doctor import SECRETS, doctor, found, states
from tests.outbox.conftest import CERTIFICATE, PASSWORD, authenticate, running_sink, server_context

# The database and what it holds -----------------------------------------------------------------------------


def _scribble(file: Path) -> None:
    file.write_bytes(b"This was a database once. " * 1000)


def _scribble_inside(file: Path) -> None:
    """Leave the first pages, so that it opens, and spoil those where rows are."""
    with file.open("r+b") as pages:
        pages.seek(40 * 4096)
        pages.write(b"\xff" * 40 * 4096)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [(_scribble, "does not answer (file is not a database)"), (_scribble_inside, "the file is damaged (")],
)
def test_database_file_that_is_damaged(spoil: Callable[[Path], None], words: str, tmp_path: Path) -> None:
    file = tmp_path / "softening.sqlite3"
    shutil.copyfile(services.prepared_database(SCRATCH), file)
    spoil(file)
    done = doctor({"SOFTENING_DATA_DIR": str(tmp_path), "CELERY_BROKER_URL": "memory://"}, "--json")
    assert found(done, "database")["state"] == "wrong"
    assert found(done, "database")["what"].startswith(words)
    assert "your last backup" in found(done, "database")["remedy"]
    assert done.returncode == 1


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("fresh_postgres"))
    (tmp_path / "empty.sqlite3").touch()
    return f"sqlite:///{tmp_path}/empty.sqlite3"


def test_database_that_was_never_migrated(empty_database: str, tmp_path: Path) -> None:
    done = doctor(
        {
            "SOFTENING_DATA_DIR": str(tmp_path),
            "DATABASE_URL": empty_database,
            "CELERY_BROKER_URL": "memory://",
        },
        "--json",
    )
    assert {name: states(done)[name] for name in ("database", "migrations", "beat", "clock")} == {
        "database": "ok",
        "migrations": "wrong",
        "beat": "warning",
        "clock": "ok",
    }
    assert found(done, "migrations")["what"].endswith(" more not applied")
    assert found(done, "beat")["what"] == "not looked at, for its table is not there"


@pytest.mark.django_db
def test_database_is_well() -> None:
    diagnosis = database.database()
    assert diagnosis.state is State.OK
    assert diagnosis.what.startswith(f"{connection.display_name} ")


@pytest.mark.django_db
def test_migrations_that_are_missing_or_from_tomorrow() -> None:
    recorder = MigrationRecorder(connection)
    assert database.migrations().state is State.OK
    recorder.record_unapplied("outbox", "0002_heartbeat")
    assert (database.migrations().state, database.migrations().what) == (
        State.WRONG,
        "outbox.0002_heartbeat not applied",
    )
    recorder.record_applied("outbox", "0002_heartbeat")
    recorder.record_applied("outbox", "0999_tomorrow")
    diagnosis = database.migrations()
    assert diagnosis.state is State.WRONG
    assert diagnosis.what.startswith("outbox.0999_tomorrow applied that this code does not know")
    assert diagnosis.remedy.startswith("Upgrade the code")


@pytest.mark.django_db
def test_cache_without_a_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE cache RENAME TO elsewhere")
    assert database.migrations().what == "the cache has no table"


@pytest.mark.django_db
def test_beat_that_has_not_rung(settings: Any) -> None:
    assert (database.beat().state, database.beat().what) == (State.WARNING, "nothing has run yet")
    with heartbeat(ENQUEUE_DUE):
        pass
    assert (database.beat().state, database.beat().what) == (
        State.OK,
        "due reminders were looked for 0 s ago",
    )
    Heartbeat.objects.update(last_at=Now() - dt.timedelta(seconds=290))
    assert database.beat().state is State.OK
    Heartbeat.objects.update(last_at=Now() - dt.timedelta(minutes=6))
    assert (database.beat().state, database.beat().what) == (
        State.WRONG,
        "due reminders were looked for 6 min ago",
    )
    settings.ENQUEUE_SECONDS = 600
    assert database.beat().state is State.OK, "who asked for ten minutes need not worry after six"


@pytest.mark.django_db
def test_beat_that_rings_for_nobody_who_sends(settings: Any) -> None:
    for name in (ENQUEUE_DUE, SEND_DUE_MAIL):
        with heartbeat(name):
            pass
    Heartbeat.objects.filter(name=SEND_DUE_MAIL).update(last_at=Now() - dt.timedelta(hours=3))
    assert database.beat().state is State.OK, "without a mail server there is nothing to send"
    settings.EMAIL_URL = "smtp://127.0.0.1"
    assert (database.beat().state, database.beat().what) == (
        State.WRONG,
        "due reminders were looked for 0 s ago, due mail 3 h ago",
    )


@pytest.mark.django_db
@pytest.mark.parametrize(("hours", "words"), [(2, "7200 s ahead of the "), (-2, "7200 s behind the ")])
def test_clock_that_disagrees(hours: int, words: str) -> None:
    connection.ensure_connection()
    assert database.clock().state is State.OK
    with time_machine.travel(dt.datetime.now(dt.UTC) + dt.timedelta(hours=hours)):
        diagnosis = database.clock()
    assert diagnosis.state is State.WRONG
    assert diagnosis.what.startswith(words)


@pytest.mark.django_db
def test_clock_from_before_this_code_was_written() -> None:
    connection.ensure_connection()
    with time_machine.travel("2001-02-03T04:05:06Z"):
        assert (database.clock().state, database.clock().what) == (State.WRONG, "it is 2001-02-03 here")


# The bell ---------------------------------------------------------------------------------------------------


@pytest.fixture
def own_redis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Any) -> Iterator[redis.Redis]:
    """A broker of this test alone, named by the settings."""
    with services.own_redis(tmp_path / "redis") as url, redis.Redis.from_url(url) as client:
        monkeypatch.setenv("CELERY_BROKER_URL", url)
        settings.CELERY_BROKER_URL = url
        yield client


def test_broker_that_may_throw_things_away(own_redis: redis.Redis) -> None:
    assert bell.broker().state is State.OK
    own_redis.config_set("maxmemory-policy", "allkeys-lru")
    diagnosis = bell.broker()
    assert diagnosis.state is State.WRONG
    assert diagnosis.what.endswith("may throw away what it holds (maxmemory-policy allkeys-lru)")


def test_broker_that_wants_a_password(own_redis: redis.Redis) -> None:
    own_redis.config_set("requirepass", "hunter2hunter2")
    diagnosis = bell.broker()
    assert diagnosis.state is State.WRONG
    assert "uthentication" in diagnosis.what


def test_broker_in_memory_is_none() -> None:
    assert bell.broker().state is State.WRONG
    assert bell.broker().remedy.startswith("memory:// reaches no other process")


def test_no_worker(own_redis: redis.Redis) -> None:
    assert (bell.worker().state, bell.worker().what) == (State.WRONG, "none answers within 2 s")


# Mail -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("password", "state", "words"),
    [
        (PASSWORD, State.OK, " takes the login (STARTTLS)"),
        ("hunter2", State.WRONG, " (code 535): signing in at the mail server: 5.7.8"),
    ],
)
def test_mail_server_that_wants_a_login(
    password: str, state: State, words: str, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with running_sink(
        tls_context=server_context(), require_starttls=True, authenticator=authenticate, auth_required=True
    ) as server:
        settings.EMAIL_URL = f"smtp+tls://mia:{quote(password, safe='')}@localhost:{server.port}"
        diagnosis = mail.mail()
    assert diagnosis.state is state
    assert diagnosis.what.startswith(f"localhost:{server.port}{words}")
    assert not [secret for secret in (*SECRETS, PASSWORD) if secret in diagnosis.what]


def test_mail_password_in_clear(settings: Any) -> None:
    with running_sink(authenticator=authenticate, auth_require_tls=False) as server:
        settings.EMAIL_URL = (
            f"smtp://mia:{quote(PASSWORD, safe='')}@127.1:{server.port}"  # no name of this machine
        )
        diagnosis = mail.mail()
    assert diagnosis.state is State.WARNING
    assert diagnosis.remedy == "Use smtp+tls:// or smtps:// in EMAIL_URL."


def test_mail_settings_that_cannot_be_read(settings: Any) -> None:
    settings.EMAIL_URL = "smtp://mia:hunter2@mail.example.org/inbox"
    diagnosis = mail.mail()
    assert diagnosis.state is State.WRONG
    assert diagnosis.remedy.startswith("EMAIL_URL must look like ")
    assert "hunter2" not in diagnosis.remedy


# The address ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "bind", "proxy", "state", "words"),
    [
        ("http://127.0.0.1:8000", "127.0.0.1", False, State.OK, "for this computer alone"),
        ("http://127.0.0.1:9000", "127.0.0.1", False, State.WARNING, "links lead to port 9000"),
        ("http://127.0.0.1:8000", "0.0.0.0", False, State.WARNING, "are turned away"),
        ("http://search.example.org", "0.0.0.0", False, State.WARNING, "plain http"),
        ("http://search.example.org", "127.0.0.1", False, State.WARNING, "listens on 127.0.0.1 alone"),
        ("https://search.example.org", "127.0.0.1", True, State.OK, "https://search.example.org"),
        ("https://search.example.org", "127.0.0.1", False, State.WARNING, "may redirect without end"),
    ],
)
def test_base_url(base: str, bind: str, proxy: bool, state: State, words: str, settings: Any) -> None:
    settings.BASE_URL, settings.BIND = base, bind
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if proxy else None
    diagnosis = place.base_url()
    assert diagnosis.state is state
    assert words in diagnosis.what


# This machine -----------------------------------------------------------------------------------------------


def test_python_takes_its_time_zones_from_the_locked_package() -> None:
    assert machine.python().state is State.OK


@pytest.mark.parametrize(
    ("version", "zones_from", "state"),
    [
        ((3, 10, 12), (), State.WRONG),
        ((3, 11, 0), (), State.OK),
        ((4, 0, 0), (), State.OK),
        ((3, 13, 1), ("/usr/share/zoneinfo",), State.WARNING),
    ],
)
def test_python_that_will_do(version: tuple[int, ...], zones_from: tuple[str, ...], state: State) -> None:
    assert machine.judge_python(version, zones_from).state is state


@pytest.mark.parametrize(
    ("free", "state"),
    [
        (10**8 - 1, State.WRONG),
        (10**8, State.WARNING),
        (10**9 - 1, State.WARNING),
        (10**9, State.OK),
    ],
)
def test_space_that_will_do(free: int, state: State) -> None:
    assert machine.judge_space(free) is state


def test_disk_that_is_full(small_disk: Path, settings: Any) -> None:
    settings.DATA_DIR = small_disk
    assert (machine.disk().state, machine.disk().what[:21]) == (State.WRONG, "data folder 1 MB free")
    (small_disk / "filler").write_bytes(b"x" * 2**20)
    assert machine.disk().what == f"data folder {small_disk}: No space left on device"
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_data_folder_that_is_not_there(tmp_path: Path) -> None:
    assert machine.trouble_writing(tmp_path / "gone") == "No such file or directory"
    assert machine.trouble_writing(tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def key(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("SECRET_KEY")
    settings.DATA_DIR = tmp_path
    path = tmp_path / "secret_key"
    path.write_text("k" * 60)
    path.chmod(0o600)
    return path


def test_key_that_only_this_user_can_read(key: Path) -> None:
    assert machine.key_file() == ok("key file", f"{key}, mode 0600")


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o620])
def test_key_that_others_can_get_at(key: Path, mode: int) -> None:
    key.chmod(mode)
    assert (machine.key_file().state, machine.key_file().remedy) == (State.WRONG, f"chmod 600 {key}")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_key_of_another_user(key: Path) -> None:
    os.chown(key, 12345, -1)
    assert machine.key_file().state is State.WARNING


def test_key_that_the_environment_gives() -> None:
    assert machine.key_file() == ok("key file", "the key is given by SECRET_KEY")
