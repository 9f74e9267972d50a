"""The very processes of docker-compose.yml, without containers: two workers, two beats, and the main story.

What the image holds is laid out as the Dockerfile says; hosts, secrets and the port are translated to this machine.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests import compose
from tests.conftest import Measured
from tests.services import ROOT, SmtpServer, free_port, wait_until
from tests.story import test_story as story

FILES = compose.read()
PROCESSES = {"web": 1, "worker": 2, "beat": 2}


@dataclass
class Running:
    """Containers without containers: ``processes`` by name and number, each with a log and a /tmp of its own."""

    folder: Path
    port: int
    environment: dict[str, str]
    translated: dict[str, str]
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def image(self) -> Path:
        return self.folder / "app"

    def here(self, text: str, temporary: Path | None = None) -> str:
        """``text`` with the places of this machine in it."""
        places = {**self.translated, "/tmp/": f"{temporary or self.folder}/"}
        return re.sub("|".join(map(re.escape, places)), lambda found: places[found[0]], text)

    def environment_of(self, service: str) -> dict[str, str]:
        given = FILES.services[service]["environment"]
        kept = {name: os.environ[name] for name in ("HOME", "LANG") if name in os.environ}
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        filled = {name: compose.filled_in(value, self.environment) for name, value in given.items()}
        return {**kept, "PATH": path, **{name: self.here(value) for name, value in filled.items()}}

    def run(self, line: list[str], service: str = "migrate") -> None:
        """Run one command of ``service`` to its end; fail with what it wrote."""
        done = subprocess.run(
            line,
            cwd=self.image,
            env=self.environment_of(service),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout

    def start(self, service: str, number: int) -> subprocess.Popen[bytes]:
        name = f"{service}-{number}"
        temporary = self.folder / name
        temporary.mkdir()
        [line] = compose.parts(FILES.services[service])
        with (self.folder / f"{name}.log").open("wb") as log:
            self.processes[name] = subprocess.Popen(
                [self.here(word, temporary) for word in line],
                cwd=self.image,
                env={**self.environment_of(service), "TMPDIR": str(temporary)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return self.processes[name]

    def healthy(self) -> bool:
        """What the image's health check says."""
        line = [self.here(word) for word in compose.health_check(FILES)]
        asked = subprocess.run(line, cwd=self.image, env=self.environment_of("web"), capture_output=True)
        return asked.returncode == 0

    def alive(self) -> list[str]:
        return sorted(name for name, process in self.processes.items() if process.poll() is None)

    def stop(self, service: str) -> float:
        """Ask all processes of ``service`` to end; return how many seconds the last of them took."""
        mine = {name: one for name, one in self.processes.items() if name.rpartition("-")[0] == service}
        grace = compose.seconds(FILES.services[service].get("stop_grace_period", "10s"))
        begun = time.monotonic()
        for process in mine.values():
            process.terminate()
        codes = {
            name: process.wait(max(0.1, begun + grace - time.monotonic())) for name, process in mine.items()
        }
        assert codes == dict.fromkeys(mine, 0), self.said()
        return time.monotonic() - begun

    def said(self) -> str:
        logs = sorted(self.folder.glob("*.log"))
        return "\n".join(f"{log.stem}: {line}" for log in logs for line in log.read_text().splitlines())


@pytest.fixture
def running(
    tmp_path: Path, fresh_postgres: str, redis_url: str, smtp_server: SmtpServer
) -> Iterator[Running]:
    port = free_port()
    subprocess.run(["sh", "-ec", compose.secret_commands()], cwd=tmp_path, check=True)
    (tmp_path / "secrets" / "database_url").write_text(f"{fresh_postgres}\n")
    (tmp_path / "secrets" / "email_url").write_text(f"{smtp_server.url}\n")
    found = Running(
        folder=tmp_path,
        port=port,
        environment={"PORT": str(port), "SOFTENING_ENQUEUE_SECONDS": "2"},
        translated={
            compose.SECRET_FOLDER: str(tmp_path / "secrets"),
            "redis://redis:6379/0": redis_url,
            compose.BIND: f"127.0.0.1:{port}",
            "http://127.0.0.1:8000/": f"http://127.0.0.1:{port}/",
        },
    )
    lay_out_image(found.image)
    try:
        yield found
    finally:
        for name in found.alive():
            found.processes[name].kill()
            found.processes[name].wait()


def lay_out_image(image: Path) -> None:
    """Copy what the Dockerfile copies, and nothing else; collect static files as it does."""
    for source, target in FILES.sources().items():
        ignore = shutil.ignore_patterns("__pycache__")
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, image / target, ignore=ignore)
        else:
            (image / target).mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / source, image / target)
    [collect] = [rest for name, rest in FILES.dockerfile if name == "RUN" and "collectstatic" in rest]
    here = collect.replace("/venv/bin/python", sys.executable).replace(
        "/tmp/data", str(image.parent / "data")
    )
    subprocess.run(["sh", "-ec", here], cwd=image, env={"PATH": os.environ["PATH"]}, check=True)
    assert not (image.parent / "data").exists()  # the key that was made on the way


def test_compose_processes_live_the_story_though_everything_is_doubled(
    running: Running, smtp_server: SmtpServer, new_page: Callable[..., Page], measured: Measured
) -> None:
    begun = time.monotonic()
    for line in compose.parts(FILES.services["migrate"]):
        running.run(line)
    for service, count in PROCESSES.items():
        for number in range(count):
            running.start(service, number)
    wait_until(running.healthy, seconds=30, what="a healthy web server")
    answered = time.monotonic() - begun

    page = new_page(base_url=f"http://127.0.0.1:{running.port}")
    story.tell(page, smtp_server, javascript=False)
    reminders = [message for message in smtp_server.messages if "due" in str(message["Subject"])]
    assert len(reminders) == 1
    running.run(["python", "manage.py", "check_data"])
    assert running.alive() == ["beat-0", "beat-1", "web-0", "worker-0", "worker-1"], running.said()
    took = {service: running.stop(service) for service in ("beat", "worker", "web")}
    assert not running.healthy()
    assert len(list(running.folder.glob("beat-?/beat-schedule*"))) >= 2  # each beat kept its own
    assert "Traceback" not in running.said()
    assert "ERROR" not in running.said()
    ends = ", ".join(f"{service} {seconds:.1f} s" for service, seconds in took.items())
    measured(f"containers: healthy {answered:.1f} s after the first command; SIGTERM to the end: {ends}")


def test_compose_settings_pass_the_deployment_check(running: Running) -> None:
    running.environment["SOFTENING_BASE_URL"] = "https://softening.example.org"
    running.run(["python", "manage.py", "check", "--deploy", "--fail-level", "WARNING"], "web")


@pytest.mark.parametrize("name", ["database_url", "email_url", "secret_key"])
def test_compose_secret_that_is_missing_is_said(running: Running, name: str) -> None:
    (running.folder / "secrets" / name).unlink()
    with pytest.raises(AssertionError, match=f"secrets/{name}.* cannot be read"):
        running.run(["python", "manage.py", "check"], "web")
