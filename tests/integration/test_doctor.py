"""`manage.py doctor` as people call it: a healthy Softening, one whose servers are away, and what it never does."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from softening.pages.doctor.diagnosis import Diagnosis, State, ok
from softening.pages.doctor.rounds import EXAMINATIONS, examine_all
from softening.serving import broker
from tests import services
from tests.conftest import Serve
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
    assert f"at {broker.socket_place(served.data_dir)}, noeviction" in done.stdout
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
