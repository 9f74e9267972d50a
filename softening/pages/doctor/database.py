"""Examinations of the database and of what only it knows: migrations, the last work done, its clock."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, DatabaseError, Error, NotSupportedError, connection, connections
from django.db.migrations.executor import MigrationExecutor
from django.db.models.functions import Now

from softening.outbox.heartbeat import ENQUEUE_DUE, SEND_DUE_MAIL
from softening.outbox.models import Heartbeat
from softening.pages.doctor.diagnosis import Diagnosis, ok, warning, wrong
from softening.pages.doctor.machine import judge_clock, trouble_writing
from softening.serving.database import unknown_migrations

BEAT_SECONDS = 300.0  # ten periods of beat
_CONNECT_SECONDS = 3
_QUICK_CHECK_SECONDS = 4.0


def be_impatient() -> None:
    """Give this thread a connection of its own, not yet open, that gives up soon; other threads keep theirs."""
    own = connections[DEFAULT_DB_ALIAS].copy()
    patience = "timeout" if settings.ON_SQLITE else "connect_timeout"
    own.settings_dict["OPTIONS"] = {**own.settings_dict["OPTIONS"], patience: _CONNECT_SECONDS}
    connections[DEFAULT_DB_ALIAS] = own


def _sqlite_file() -> Path:
    return Path(str(connection.settings_dict["NAME"]))


def _there_is_none() -> bool:
    """Whether connecting would make an empty SQLite database where none is."""
    return bool(settings.ON_SQLITE) and not _sqlite_file().exists()


def _once_it_answers(name: str) -> Callable[[Callable[[], Diagnosis]], Callable[[], Diagnosis]]:
    """One line about a database that is away is enough; what else asks it only says that it could not look."""

    def decorate(examination: Callable[[], Diagnosis]) -> Callable[[], Diagnosis]:
        @wraps(examination)
        def look() -> Diagnosis:
            try:
                if _there_is_none():
                    return away
                connection.ensure_connection()
            except Error:
                return away
            try:
                return examination()
            except Error as error:
                return wrong(name, f"cannot be read ({type(error).__name__})", "Mend the database first.")

        away = warning(name, "not looked at, for no database answers", "Mend the database first.")
        return look

    return decorate


# The database itself ----------------------------------------------------------------------------------------


def database() -> Diagnosis:
    """It answers, it is one that Softening can run on, and an SQLite file is whole and can be written."""
    if _there_is_none():
        return wrong(
            "database",
            f"there is no database {_sqlite_file()} yet",
            "`make run` makes it; for another one set DATABASE_URL or SOFTENING_DATA_DIR.",
        )
    begun = time.monotonic()
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        answer = f"answers in {(time.monotonic() - begun) * 1000:.0f} ms"
        return _sqlite(answer) if settings.ON_SQLITE else _server(answer)
    except NotSupportedError as error:  # Django knows which versions it can use
        return wrong("database", _in_one_line(error), "Upgrade it to a version that is named here.")
    except Error as error:
        return wrong("database", f"does not answer ({_in_one_line(error)})", _remedy())


def _in_one_line(error: Exception) -> str:
    return " ".join(str(error).split())


def _remedy() -> str:
    if settings.ON_SQLITE:
        return "Look at the file and its folder; where the file is damaged, bring back your last backup."
    return "Start it, or look at DATABASE_URL."


def _server(answer: str) -> Diagnosis:
    version = ".".join(map(str, connection.get_database_version()))
    return ok("database", f"{connection.display_name} {version}, {answer}")


def _sqlite(answer: str) -> Diagnosis:
    path = _sqlite_file()
    # The file itself is never opened here: closing it would let go of the locks SQLite holds on it.
    trouble = trouble_writing(path.parent) if os.access(path, os.W_OK) else "Permission denied"
    if trouble:
        return wrong(
            "database",
            f"{path} cannot be written ({trouble})",
            "Make the file and its folder writable for the user that runs Softening.",
        )
    with connection.cursor() as cursor:
        mode = str(cursor.execute("PRAGMA journal_mode").fetchone()[0])
    if mode != "wal":
        return wrong(
            "database",
            f"journal mode {mode}, where WAL is needed",
            "Move the file to a disk of this machine (SOFTENING_DATA_DIR): a network drive cannot do WAL.",
        )
    damage = _damage()
    if damage:
        return wrong(
            "database", f"the file is damaged ({damage})", "Stop Softening and bring back your last backup."
        )
    return ok("database", f"SQLite {sqlite3.sqlite_version}, {answer}")


def _damage() -> str:
    """The first thing that SQLite's quick check finds, "" for none, or none within a few seconds in a large file."""
    ends = time.monotonic() + _QUICK_CHECK_SECONDS
    connection.ensure_connection()
    connection.connection.set_progress_handler(lambda: time.monotonic() > ends, 10_000)
    try:
        with connection.cursor() as cursor:
            answer = str(cursor.execute("PRAGMA quick_check(1)").fetchone()[0])
    except DatabaseError as error:
        answer = "ok" if time.monotonic() > ends else _in_one_line(error)
    finally:
        connection.connection.set_progress_handler(None, 0)
    return "" if answer == "ok" else answer


# What it holds ----------------------------------------------------------------------------------------------


@_once_it_answers("migrations")
def migrations() -> Diagnosis:
    """The database has the shape this code was written for: not an older one, and not a newer one."""
    executor = MigrationExecutor(connections[DEFAULT_DB_ALIAS])
    if newer := unknown_migrations(executor):
        return wrong(
            "migrations",
            f"{_named(newer)} applied that this code does not know: the database is of a newer version",
            "Upgrade the code to that version. Do not go back: an older one may spoil what the newer one wrote.",
        )
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    missing = [f"{migration.app_label}.{migration.name}" for migration, _ in plan]
    if missing:
        return wrong(
            "migrations",
            f"{_named(missing)} not applied",
            "Back up, then run `manage.py migrate`; `make run` does.",
        )
    if settings.CACHES["default"]["LOCATION"] not in connection.introspection.table_names():
        return wrong(
            "migrations", "the cache has no table", "Run `manage.py createcachetable`; `make run` does."
        )
    return ok("migrations", f"all {len(executor.loader.disk_migrations)} applied")


def _named(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"


@_once_it_answers("beat")
def beat() -> Diagnosis:
    """Somebody looks for what is due, again and again: beat and a worker, or cron."""
    if Heartbeat._meta.db_table not in connection.introspection.table_names():
        return warning("beat", "not looked at, for its table is not there", "Apply the migrations first.")
    ages = {
        row.name: max(0.0, (row.now - row.last_at).total_seconds())
        for row in Heartbeat.objects.annotate(now=Now())
    }
    if ENQUEUE_DUE not in ages:
        return warning(
            "beat",
            "nothing has run yet",
            "Start Softening with `make run`, wait half a minute, and ask again.",
        )
    what = f"due reminders were looked for {_age(ages[ENQUEUE_DUE])} ago"
    relevant = [ages[ENQUEUE_DUE]]
    if settings.EMAIL_URL and SEND_DUE_MAIL in ages:
        what += f", due mail {_age(ages[SEND_DUE_MAIL])} ago"
        relevant.append(ages[SEND_DUE_MAIL])
    if max(relevant) > max(BEAT_SECONDS, 3 * settings.ENQUEUE_SECONDS):
        return wrong(
            "beat",
            what,
            "Start `make run`, or a worker with --beat, or `manage.py send_due_mail` from cron; its log says why it ended.",
        )
    return ok("beat", what)


def _age(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    if seconds < 2 * 3600:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.0f} h" if seconds < 48 * 3600 else f"{seconds / 86400:.0f} days"


# Its clock --------------------------------------------------------------------------------------------------


def clock() -> Diagnosis:
    """This machine's clock is plausible, and agrees with the one that reminders and leases are kept by."""
    return _clock_of_files() if settings.ON_SQLITE else _clock_of_server()


def _clock_of_files() -> Diagnosis:
    """SQLite has no clock but this machine's; the folder may be another's, on the network."""
    before = time.time()
    try:
        with tempfile.NamedTemporaryFile(dir=_sqlite_file().parent, prefix=".doctor-") as file:
            file.write(b"What time is it?")
            file.flush()
            other = os.fstat(file.fileno()).st_mtime
    except OSError as error:
        return warning(
            "clock", f"not compared, for no file can be written ({error.strerror})", "Mend the disk first."
        )
    return judge_clock(before, other, time.time(), whose="the file system")


@_once_it_answers("clock")
def _clock_of_server() -> Diagnosis:
    before = time.time()
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM clock_timestamp())")
        other = float(cursor.fetchone()[0])
    return judge_clock(before, other, time.time(), whose="the database")
