"""`manage.py doctor`: a healthy Softening, and each examination with what it is there to find."""

import datetime as dt
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
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
from softening.pages.doctor.diagnosis import Diagnosis, State, ok
from softening.pages.doctor.rounds import EXAMINATIONS, examine_all
from tests import services
from tests.conftest import SCRATCH, Serve
from tests.outbox.conftest import CERTIFICATE, PASSWORD, authenticate, running_sink, server_context
from tests.services import ROOT, SmtpServer, wait_until

SECRETS = ("hunter2", "mia@example.org")


def doctor(environment: Mapping[str, str], *words: str) -> "subprocess.CompletedProcess[str]":
    """What people call, with nothing of the tests' own environment."""
    done = subprocess.run(
        [sys.executable, "manage.py", "doctor", *words],
        cwd=ROOT,
        env={**services.shell(), **environment},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.stderr == ""
    assert not [secret for secret in SECRETS if secret in done.stdout]
    return done


def states(done: "subprocess.CompletedProcess[str]") -> dict[str, str]:
    return {one["name"]: one["state"] for one in json.loads(done.stdout)}


def found(done: "subprocess.CompletedProcess[str]", name: str) -> dict[str, str]:
    [one] = [one for one in json.loads(done.stdout) if one["name"] == name]
    return dict(one)


@pytest.fixture
def nowhere() -> Iterator[str]:
    """An address of this machine where nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{unused.getsockname()[1]}"


# The whole command ------------------------------------------------------------------------------------------


def test_doctor_finds_a_healthy_softening_well(serve: Serve, smtp_server: SmtpServer) -> None:
    given = {"EMAIL_URL": smtp_server.url, "SOFTENING_ENQUEUE_SECONDS": "0.5"}
    served = serve(given)

    def both_have_run() -> bool:
        with closing(sqlite3.connect(served.data_dir / "softening.sqlite3")) as rows:
            return bool(rows.execute("SELECT count(*) = 2 FROM outbox_heartbeat").fetchone()[0])

    wait_until(both_have_run, seconds=20, what="the first ring")
    here = {"SOFTENING_DATA_DIR": str(served.data_dir), "PORT": str(served.port)}
    done = doctor({**given, **here})
    lines = [(line[:8].strip(), line[8:22].strip()) for line in done.stdout.splitlines()]
    assert lines == [("ok", name) for name in EXAMINATIONS], done.stdout
    assert f"at {served.data_dir}/broker/valkey.sock, noeviction" in done.stdout
    assert "worker        1 answers" in done.stdout
    assert done.returncode == 0
    assert smtp_server.messages == []
    done = doctor(here, "--json")
    assert states(done) == {**dict.fromkeys(EXAMINATIONS, "ok"), "mail": "warning"}
    assert done.returncode == 0, "a warning alone is no failure"


def test_doctor_names_every_server_that_is_away(nowhere: str, tmp_path: Path) -> None:
    done = doctor(
        {
            "SOFTENING_DATA_DIR": str(tmp_path),
            "DATABASE_URL": f"postgres://mia:hunter2@{nowhere}/nothing",
            "CELERY_BROKER_URL": f"redis://:hunter2@{nowhere}/0",
            "EMAIL_URL": f"smtp://mia%40example.org:hunter2@{nowhere}",
        },
        "--json",
    )
    assert done.returncode == 1
    assert states(done) == {
        **dict.fromkeys(EXAMINATIONS, "ok"),
        **dict.fromkeys(["database", "broker", "mail"], "wrong"),
        **dict.fromkeys(["migrations", "beat", "worker", "clock"], "warning"),
    }
    assert found(done, "database")["what"].startswith("does not answer (")
    assert found(done, "database")["remedy"] == "Start it, or look at DATABASE_URL."
    assert found(done, "broker")["what"].startswith(f"{nowhere} does not answer (")
    assert found(done, "mail")["what"] == f"{nowhere}: connecting to the mail server: Connection refused"


def test_doctor_waits_for_no_server_that_says_nothing(tmp_path: Path) -> None:
    with ExitStack() as stack:
        silent = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(3)]
        places = [f"127.0.0.1:{server.getsockname()[1]}" for server in silent]
        begun = time.monotonic()
        done = doctor(
            {
                "SOFTENING_DATA_DIR": str(tmp_path),
                "DATABASE_URL": f"postgres://mia:hunter2@{places[0]}/nothing",
                "CELERY_BROKER_URL": f"redis://:hunter2@{places[1]}/0",
                "EMAIL_URL": f"smtp://{places[2]}",
            },
            "--json",
        )
        took = time.monotonic() - begun
    assert {name for name, state in states(done).items() if state == "wrong"} == {
        "database",
        "broker",
        "mail",
    }
    for name in ("database", "broker"):  # each gave up by itself, before it was left behind
        assert "does not answer (" in found(done, name)["what"]
    assert found(done, "mail")["what"] == f"{places[2]}: connecting to the mail server: out of time"
    assert took < 10
    assert done.returncode == 1


def test_doctor_says_a_problem_in_two_lines_and_makes_nothing(tmp_path: Path, redis_url: str) -> None:
    done = doctor({"SOFTENING_DATA_DIR": str(tmp_path), "CELERY_BROKER_URL": redis_url})
    assert (
        "warning mail          mails are kept, not sent\n"
        "                      Name a mail server in EMAIL_URL, or go on without: "
        "they are all in Softening under Account, Mail.\n"
    ) in done.stdout
    assert "wrong   worker        none answers within 2 s\n" in done.stdout
    assert f"wrong   database      there is no database {tmp_path}/softening.sqlite3 yet\n" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"], "to examine is not to make"
    assert done.returncode == 1


def test_an_examination_that_fails_or_hangs_is_a_line_of_its_own() -> None:
    def fails() -> Diagnosis:
        raise LookupError("hunter2")

    def hangs() -> Diagnosis:
        time.sleep(30)
        return ok("hangs", "late")

    def tells() -> Diagnosis:
        return ok("tells", f"{os.environ['SECRET_KEY']} of mia@example.org")

    begun = time.monotonic()
    failed, hung, well, told = examine_all(
        {"fails": fails, "hangs": hangs, "well": lambda: ok("well", "fine"), "tells": tells}, seconds=0.5
    )
    assert time.monotonic() - begun < 5
    assert (failed.state, failed.what) == (State.WRONG, "the examination itself failed (LookupError)")
    assert (hung.state, hung.what) == (State.WRONG, "no answer within 0.5 s")
    assert well == ok("well", "fine")
    assert told.what == "… of …"


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


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(folder)]
    if os.geteuid() or not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


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
