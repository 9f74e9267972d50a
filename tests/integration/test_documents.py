"""The commands of README and docs/, run as they stand there."""

import os
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.conftest import Serve
from tests.services import ROOT, SmtpServer, missing, postgres_clients, wait_until


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "SOFTENING_DATA_DIR": str(tmp_path / "data"), "HOME": str(tmp_path)}


def run(command: str, environment: dict[str, str], cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        shell=True,
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_make_knows_what_documents_name(environment: dict[str, str]) -> None:
    """These run all tests, ask the network, or take minutes: what they would do is asked of make, without doing it."""
    for target, does in {
        "test": "-m pytest",
        "check": ".ci/check",
        "test-anywhere": ".ci/anywhere",
        "lock": ".ci/lock",
        "screenshots": "-m bench.screenshots",
        "bench-deploy": "-m bench.deploy",
        "bench-drafts": "-m bench.drafts",
        "bench-mutation": "-m bench.mutation",
        "train-reader": "-m bench.reader",
    }.items():
        said = run(f"make --dry-run {target}", environment)
        assert said.returncode == 0, said.stderr
        assert does in said.stdout


def test_make_setup_twice_does_no_harm(environment: dict[str, str]) -> None:
    for _ in range(2):
        assert run("make setup", environment).returncode == 0
    assert (ROOT / ".venv" / "bin" / "python").exists()


@pytest.fixture
def migrated(environment: dict[str, str]) -> dict[str, str]:
    assert run(".venv/bin/python manage.py migrate -v0", environment).returncode == 0
    return environment


def test_command_of_the_documents_runs(migrated: dict[str, str]) -> None:
    assert "no problems in 0 rows" in run(".venv/bin/python manage.py check_data", migrated).stdout
    sent = run(".venv/bin/python manage.py send_due_mail", migrated)
    assert (sent.returncode, sent.stdout.startswith("reminder mails added: 0;")) == (0, True)
    asked = run(".venv/bin/python manage.py doctor", migrated)
    assert asked.returncode in {0, 1}  # nothing runs here, which is what it says
    assert "database" in asked.stdout
    assert "Traceback" not in asked.stdout + asked.stderr


def test_make_run_with_a_mail_server(serve: Serve, smtp_server: SmtpServer) -> None:
    """As in the README, with a server that exists."""
    served = serve({"EMAIL_URL": smtp_server.url}, through_make=True)
    assert served.answered_after is not None


@pytest.fixture
def demo_on_postgresql(fresh_postgres: str, environment: dict[str, str]) -> dict[str, str]:
    environment = {**environment, "DATABASE_URL": fresh_postgres}
    prepare = "from softening.pages.samples.demo import prepare_demo; prepare_demo()"
    for command in ("migrate -v0", "createcachetable -v0", f"shell -v0 -c '{prepare}'"):
        done = run(f".venv/bin/python manage.py {command}", environment)
        assert done.returncode == 0, done.stderr
    return environment


def test_dump_of_the_documents_holds_it_all(demo_on_postgresql: dict[str, str], tmp_path: Path) -> None:
    """Dumped while it is there, restored into an emptied database, and whole."""
    clients = postgres_clients(demo_on_postgresql["DATABASE_URL"])
    if clients is None:
        missing("pg_dump", "Install PostgreSQL's client programs, as new as the server (postgresql-client).")
    demo_on_postgresql["PATH"] = f"{clients}:{demo_on_postgresql['PATH']}"
    before = run(".venv/bin/python manage.py check_data", demo_on_postgresql)
    assert before.stdout.startswith("no problems in ")
    dump = 'pg_dump --format=custom --file=softening.dump "$DATABASE_URL"'
    done = run(dump, demo_on_postgresql, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    run(".venv/bin/python manage.py flush --no-input -v0", demo_on_postgresql)
    assert "in 0 rows" in run(".venv/bin/python manage.py check_data", demo_on_postgresql).stdout
    restore = 'pg_restore --clean --if-exists --dbname="$DATABASE_URL" softening.dump'
    done = run(restore, demo_on_postgresql, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert run(".venv/bin/python manage.py check_data", demo_on_postgresql).stdout == before.stdout


def test_upgrade_of_the_documents_keeps_the_data(serve: Serve, tmp_path: Path) -> None:
    """`git pull` brings new migrations; the next start applies them and keeps what is there."""
    data_dir = tmp_path / "data"
    data_dir.mkdir()
    environment = {"PATH": os.environ["PATH"], "SOFTENING_DATA_DIR": str(data_dir), "HOME": str(tmp_path)}
    for app in ("people", "applications", "followups", "outbox"):  # as an older version left it
        assert run(f".venv/bin/python manage.py migrate {app} 0001 -v0", environment).returncode == 0
    with sqlite3.connect(data_dir / "softening.sqlite3") as database:
        before = {name for (name,) in database.execute("SELECT name FROM django_migrations")}
    served = serve(data_dir=data_dir)
    wait_until(lambda: served.answered_after, seconds=5, what="the address")
    with sqlite3.connect(data_dir / "softening.sqlite3") as database:
        after = {name for (name,) in database.execute("SELECT name FROM django_migrations")}
    database.close()
    assert "0002_welcomed_at" in after - before
