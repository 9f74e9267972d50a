"""Every command, variable, volume and dependency of the containers names something that exists (tests/compose.py)."""

import re
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests import compose
from tests.compose import Containers
from tests.services import ROOT

FILES = compose.read()


def test_containers_fit_to_each_other_and_to_the_code() -> None:
    assert compose.complaints(FILES) == []


def change(service: str, key: str, value: Any) -> Callable[[Containers], None]:
    def changed(found: Containers) -> None:
        found.compose["services"][service][key] = value

    return changed


def add(service: str, key: str, **entries: Any) -> Callable[[Containers], None]:
    """More entries of a mapping, such as ``environment``; None takes one away."""

    def added(found: Containers) -> None:
        kept = {**found.compose["services"][service].get(key, {}), **entries}
        found.compose["services"][service][key] = {name: to for name, to in kept.items() if to is not None}

    return added


def declare(kind: str, name: str) -> Callable[[Containers], None]:
    def declared(found: Containers) -> None:
        found.compose[kind][name] = {}

    return declared


def rewrite(old: str, new: str) -> Callable[[Containers], None]:
    """Other words in the Dockerfile."""

    def rewritten(found: Containers) -> None:
        assert any(old in rest for _, rest in found.dockerfile), old
        found.dockerfile = [(name, rest.replace(old, new)) for name, rest in found.dockerfile]

    return rewritten


def drop(instruction: str) -> Callable[[Containers], None]:
    def dropped(found: Containers) -> None:
        found.dockerfile = [pair for pair in found.dockerfile if pair[0] != instruction]

    return dropped


BROKEN: list[tuple[Callable[[Containers], None], str]] = [
    (change("migrate", "command", "python manage.py migrat"), "migrate: manage.py knows no migrat"),
    (
        change("migrate", "command", ["sh", "-c", "python manage.py migrate && python manage.py cache"]),
        "migrate: manage.py knows no cache",
    ),
    (change("web", "command", "gunicorn softening.asgi"), "web: gunicorn is not started as serve does"),
    (change("beat", "command", "celery -A softened beat"), "beat: there is no Celery app in softened"),
    (
        change("worker", "command", "celery -A softening worker"),
        "worker: celery is not started as serve does",
    ),
    (change("worker", "command", "sleep infinity"), "worker: sleep infinity is none of our commands"),
    (rewrite('"--threads", "8"', '"--threads", "4"'), "Dockerfile: gunicorn is not started as serve does"),
    (add("web", "environment", SOFTENING_URL="http://here"), "web: nobody reads SOFTENING_URL"),
    (add("postgres", "environment", POSTGRES_PASS="x"), "postgres: nobody reads POSTGRES_PASS"),
    (
        add("web", "environment", DATABASE_URL="postgres://postgres/softening"),
        "web: DATABASE_URL holds a password, which belongs into a file",
    ),
    (
        add("web", "environment", EMAIL_URL_FILE="/run/secrets/mail"),
        "web: EMAIL_URL_FILE names no secret of this service",
    ),
    (
        change("beat", "secrets", ["secret_key", "database_url"]),
        "beat: EMAIL_URL_FILE names no secret of this service",
    ),
    (
        add("worker", "environment", CELERY_BROKER_URL="redis://valkey:6379/0"),
        "worker: CELERY_BROKER_URL names valkey, which is no service",
    ),
    (
        add("web", "environment", LOG_LEVEL="${LOGLEVEL:-}"),
        "LOGLEVEL is filled in, and .env.example does not know it",
    ),
    (change("postgres", "volumes", ["data:/data"]), "volumes: data is used and not declared"),
    (change("postgres", "volumes", ["data:/data"]), "volumes: database is declared and not used"),
    (change("postgres", "volumes", []), "postgres: keeps its data in no volume"),
    (declare("secrets", "token"), "secrets: token is declared and not used"),
    (change("web", "networks", ["inner"]), "networks: inner is used and not declared"),
    (add("web", "depends_on", db={"condition": "service_started"}), "web: waits for db, which is no service"),
    (change("redis", "healthcheck", {}), "web: waits for the health of redis, which nobody checks"),
    (change("migrate", "restart", "always"), "web: waits for the end of migrate, which starts again"),
    (
        change("beat", "healthcheck", {}),
        "beat: answers nobody, so the image's health check must be off",
    ),
    (change("redis", "image", "redis"), "redis: the image redis has no version"),
    (change("redis", "image", "redis:latest"), "redis: the image redis:latest has no version"),
    (change("web", "image", "softening:0.0.9"), "web: the image is softening:0.0.9, the project is at "),
    (rewrite("python:3.11-slim-trixie", "python:slim"), "Dockerfile 0: the image python:slim has no version"),
    (change("web", "user", "root"), "web: runs as root"),
    (change("worker", "user", "0:0"), "worker: runs as root"),
    (change("redis", "user", None), "redis: runs as root"),
    (drop("USER"), "beat: runs as root"),
    (rewrite("10001:10001", "softening"), "Dockerfile: the user must be a number, and not root's"),
    (change("worker", "read_only", False), "worker: could write to its own files"),
    (change("beat", "cap_drop", []), "beat: has capabilities"),
    (change("beat", "cap_add", ["SYS_PTRACE"]), "beat: has capabilities"),
    (change("web", "security_opt", []), "web: could gain privileges"),
    (change("redis", "ports", ["127.0.0.1:6379:6379"]), "redis: the port 127.0.0.1:6379:6379 is open"),
    (change("web", "ports", ["8000:8000"]), "web: the port 8000:8000 is open to others by default"),
    (change("redis", "command", "redis-server --maxmemory-policy allkeys-lru"), "redis: may evict a ring"),
    (change("redis", "command", "redis-server"), "redis: may evict a ring"),
    (change("worker", "stop_grace_period", "1m50s"), "worker: may need 115 s to end"),
    (change("web", "stop_grace_period", "10s"), "web: may need 10 s to end"),
    (rewrite("SIGTERM", "SIGKILL"), "Dockerfile: SIGTERM is what gunicorn and Celery end gently on"),
    (rewrite("templates templates/", "themes themes/"), "Dockerfile: themes does not exist"),
    (rewrite("templates templates/", "themes themes/"), "Dockerfile: .dockerignore keeps themes out"),
    (rewrite("templates templates/", "themes themes/"), "Dockerfile: templates is missing"),
    (lambda found: found.let_in.remove("*"), ".dockerignore: lets everything in"),
    (rewrite("PYTHONUNBUFFERED=1", "SECRET_KEY=x"), "Dockerfile: PATH="),
    (rewrite("health.py", "healthy.py"), "Dockerfile: the health check's script does not exist"),
    (rewrite("127.0.0.1:8000", "127.0.0.1:80"), "Dockerfile: the health check asks elsewhere"),
    (rewrite("/healthz/", "/health/"), "Dockerfile: /health/ is no page"),
    (drop("HEALTHCHECK"), "Dockerfile: the health check's script does not exist"),
]


@pytest.mark.parametrize(("breaks", "says"), BROKEN, ids=[says for _, says in BROKEN])
def test_broken_compose_is_noticed(breaks: Callable[[Containers], None], says: str) -> None:
    broken = FILES.copy()
    breaks(broken)
    assert [line for line in compose.complaints(broken) if line.startswith(says)] != []


@pytest.mark.parametrize(
    ("value", "filled"),
    [
        ("plain", "plain"),
        ("${SET}", "set"),
        ("${SET:-default}", "set"),
        ("${EMPTY:-default}", "default"),
        ("${UNSET:-}", ""),
        ("${UNSET:-http://here:${SET:-80}}", "http://here:set"),
    ],
)
def test_variables_are_filled_in_as_compose_does(value: str, filled: str) -> None:
    assert compose.filled_in(value, {"SET": "set", "EMPTY": ""}) == filled


def test_secrets_are_made_by_the_lines_in_the_head(tmp_path: Path) -> None:
    subprocess.run(["sh", "-ec", compose.secret_commands()], cwd=tmp_path, check=True)
    declared = FILES.compose["secrets"]
    made = {name: (tmp_path / secret["file"]) for name, secret in declared.items()}
    assert sorted(made.values()) == sorted((tmp_path / "secrets").iterdir())
    assert (tmp_path / "secrets").stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in made.values()} == {0o644}
    assert re.fullmatch("[A-Za-z0-9]{64}", made["secret_key"].read_text())
    postgres = FILES.services["postgres"]["environment"]
    database = urlsplit(made["database_url"].read_text().strip())
    assert database.username == postgres["POSTGRES_USER"]
    assert database.password == made["postgres_password"].read_text()
    assert (database.hostname, database.path) == ("postgres", f"/{postgres['POSTGRES_DB']}")
    assert urlsplit(made["email_url"].read_text()).hostname in FILES.services


def test_secrets_are_kept_out_of_the_repository() -> None:
    assert "/secrets/" in (ROOT / ".gitignore").read_text().splitlines()


def test_image_has_the_oldest_python_that_is_promised() -> None:
    """What the tests run on first; the lock holds for newer ones too."""
    least = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    assert FILES.last("FROM").startswith(f"python:{least.removeprefix('>=')}-slim-")
