"""Dockerfile and docker-compose.yml, read without Docker, and what does not fit: to each other and to the code."""

import copy
import json
import re
import shlex
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import yaml
from django.conf import settings
from django.core.management import get_commands
from django.urls import Resolver404, resolve
from django.utils.module_loading import import_string

from softening.serving import commands
from tests.services import ROOT
from tests.unit.test_env_example import NAMES_READ

BIND = "0.0.0.0:8000"
OURS = ("migrate", "web", "worker", "beat")
SECRET_FOLDER = "/run/secrets"
# Read by the image's own start script, as its page at the registry says.
IMAGE_VARIABLES = {"postgres": {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD_FILE"}}
# Whoever may look at a container sees its environment.
HOLD_PASSWORDS = {"SECRET_KEY", "SECRET_KEY_FALLBACKS", "DATABASE_URL", "EMAIL_URL", "POSTGRES_PASSWORD"}
_UNITS = {"s": 1, "m": 60, "h": 3600}


@dataclass
class Containers:
    """The three files: a compose file as plain data, the Dockerfile's instructions, the lines of .dockerignore."""

    compose: dict[str, Any]
    dockerfile: list[tuple[str, str]]
    let_in: list[str] = field(default_factory=list)

    def copy(self) -> "Containers":
        return copy.deepcopy(self)

    @property
    def services(self) -> dict[str, dict[str, Any]]:
        return dict(self.compose["services"])

    def last(self, instruction: str) -> str:
        """What stands in the last stage, where the last word counts; "" for nothing."""
        starts = [number for number, (name, _) in enumerate(self.dockerfile) if name == "FROM"]
        return next(
            (rest for name, rest in reversed(self.dockerfile[starts[-1] :]) if name == instruction), ""
        )

    def sources(self) -> dict[str, str]:
        """What the build takes from this folder, and where it goes."""
        lines = [rest.split() for name, rest in self.dockerfile if name in {"COPY", "ADD"}]
        return {words[0]: words[-1] for words in lines if not words[0].startswith("--from")}


def read() -> Containers:
    return Containers(
        compose=yaml.safe_load((ROOT / "docker-compose.yml").read_text()),
        dockerfile=instructions((ROOT / "Dockerfile").read_text()),
        let_in=(ROOT / ".dockerignore").read_text().splitlines(),
    )


def instructions(text: str) -> list[tuple[str, str]]:
    """Return (instruction, the rest) of a Dockerfile, each on one line, without comments."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    pairs = [line.split(maxsplit=1) for line in joined.splitlines()]
    return [(name.upper(), " ".join(rest.split())) for name, rest in pairs]


def words(command: str | list[str]) -> list[str]:
    return shlex.split(command) if isinstance(command, str) else list(command)


def parts(service: Mapping[str, Any]) -> list[list[str]]:
    """The commands of a service, one after another: `sh -c "this && that"` is two."""
    line = words(service.get("command", []))
    if line[:2] == ["sh", "-c"]:
        return [shlex.split(part) for part in line[2].split("&&")]
    return [line]


def filled_in(value: str, environment: Mapping[str, str]) -> str:
    """Put variables in as Docker Compose does: ``${NAME}`` and ``${NAME:-default}``, one inside the other too."""
    pattern = re.compile(r"\$\{(\w+)(?::-([^{}]*))?\}")
    while pattern.search(value):
        value = pattern.sub(lambda found: environment.get(found[1]) or found[2] or "", value)
    return value


def seconds(duration: str) -> int:
    found = re.findall(r"(\d+)([smh])", duration)
    return sum(int(number) * _UNITS[unit] for number, unit in found)


def secret_commands() -> str:
    """The lines of the compose file's head that make the secrets, as a person would copy them."""
    head = (ROOT / "docker-compose.yml").read_text().split("\n\n")[0]
    lines = [line.removeprefix("#   ") for line in head.splitlines() if line.startswith("#   ")]
    return "\n".join(line for line in lines if not line.startswith("docker "))


# What does not fit ------------------------------------------------------------------------------------------


def complaints(found: Containers) -> list[str]:
    """Everything that names what does not exist, or is less guarded than it must be. Empty for files that fit."""
    rules = (_commands, _environment, _names, _dependencies, _images, _guards, _servers, _ends, _dockerfile)
    return [line for rule in rules for line in rule(found)]


def _commands(found: Containers) -> Iterator[str]:
    for name in OURS:
        for line in parts(found.services[name]):
            if (why := _unfit(line)) is not None:
                yield f"{name}: {why}"
    if (why := _unfit(json.loads(found.last("CMD")))) is not None:
        yield f"Dockerfile: {why}"


def _unfit(line: list[str]) -> str | None:
    """Say why ``line`` is none of our commands."""
    match line:
        case ["python", "manage.py", command, *_]:
            return None if command in get_commands() else f"manage.py knows no {command}"
        case ["gunicorn", *rest]:
            return (
                None
                if rest == commands.web(bind=BIND, workers=2)
                else "gunicorn is not started as serve does"
            )
        case ["celery", "-A", package, *rest]:
            try:
                import_string(f"{package}.celery.app")
            except ImportError:
                return f"there is no Celery app in {package}"
            known = (commands.worker(), commands.beat("/tmp/beat-schedule"))
            return None if rest in known else "celery is not started as serve does"
    return f"{' '.join(line)} is none of our commands"


def _environment(found: Containers) -> Iterator[str]:
    for name, service in found.services.items():
        known = NAMES_READ if name in OURS else IMAGE_VARIABLES.get(name, set())
        for variable, value in service.get("environment", {}).items():
            if variable not in known:
                yield f"{name}: nobody reads {variable}"
            if variable in HOLD_PASSWORDS:
                yield f"{name}: {variable} holds a password, which belongs into a file"
            if variable.endswith("_FILE") and value not in {
                f"{SECRET_FOLDER}/{secret}" for secret in service.get("secrets", [])
            }:
                yield f"{name}: {variable} names no secret of this service"
            host = urlsplit(filled_in(value, {})).hostname
            if host not in {None, "127.0.0.1", *found.services}:
                yield f"{name}: {variable} names {host}, which is no service"
    for variable in re.findall(r"\$\{(\w+)", json.dumps(found.compose)):
        if variable not in NAMES_READ:
            yield f"{variable} is filled in, and .env.example does not know it"


def _names(found: Containers) -> Iterator[str]:
    """Volumes, secrets, networks: declared and used."""
    for kind in ("volumes", "secrets", "networks"):
        used = {entry.split(":")[0] for service in found.services.values() for entry in service.get(kind, [])}
        declared = set(found.compose.get(kind, {}))
        yield from (f"{kind}: {name} is used and not declared" for name in sorted(used - declared))
        yield from (f"{kind}: {name} is declared and not used" for name in sorted(declared - used))


def _dependencies(found: Containers) -> Iterator[str]:
    for name, service in found.services.items():
        for other, how in service.get("depends_on", {}).items():
            target = found.services.get(other)
            if target is None:
                yield f"{name}: waits for {other}, which is no service"
            elif how["condition"] == "service_healthy" and "test" not in target.get("healthcheck", {}):
                yield f"{name}: waits for the health of {other}, which nobody checks"
            elif how["condition"] == "service_completed_successfully" and target.get("restart") != "no":
                yield f"{name}: waits for the end of {other}, which starts again"
    for name in ("worker", "beat", "migrate"):
        if found.services[name].get("healthcheck") != {"disable": True}:
            yield f"{name}: answers nobody, so the image's health check must be off"


def _images(found: Containers) -> Iterator[str]:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    named = {name: service.get("image", "") for name, service in found.services.items()}
    named |= {
        f"Dockerfile {number}": rest.split()[0]
        for number, (name, rest) in enumerate(found.dockerfile)
        if name == "FROM"
    }
    for name, image in named.items():
        if not re.search(r":v?\d+\.?\d*[\w.-]*$", image):
            yield f"{name}: the image {image} has no version"
        if name in OURS and image != f"softening:{version}":
            yield f"{name}: the image is {image}, the project is at {version}"


def _guards(found: Containers) -> Iterator[str]:
    for name, service in found.services.items():
        user = service.get("user") or (found.last("USER") if name in OURS else "")
        if user.split(":")[0] in {"", "0", "root"}:
            yield f"{name}: runs as root"
        if service.get("read_only") is not True:
            yield f"{name}: could write to its own files"
        if service.get("cap_drop") != ["ALL"] or service.get("cap_add") or service.get("privileged"):
            yield f"{name}: has capabilities"
        if "no-new-privileges:true" not in service.get("security_opt", []):
            yield f"{name}: could gain privileges"
        for port in service.get("ports", []):
            if name not in {"web", "mailpit"} or not filled_in(port, {}).startswith("127.0.0.1:"):
                yield f"{name}: the port {port} is open to others by default"


def _servers(found: Containers) -> Iterator[str]:
    line = words(found.services["redis"].get("command", []))
    if ["--maxmemory-policy", "noeviction"] not in [line[at : at + 2] for at in range(len(line))]:
        yield "redis: may evict a ring"
    if not any(entry.startswith("database:") for entry in found.services["postgres"].get("volumes", [])):
        yield "postgres: keeps its data in no volume"


def _ends(found: Containers) -> Iterator[str]:
    """Each container is given longer to end than what it does may take (Docker itself gives 10 s)."""
    needed = {"worker": commands.worker_stop_seconds(), "web": commands.WEB_STOP_SECONDS}
    for name, least in needed.items():
        if seconds(found.services[name].get("stop_grace_period", "10s")) <= least:
            yield f"{name}: may need {least:g} s to end"
    if found.last("STOPSIGNAL") != "SIGTERM":
        yield "Dockerfile: SIGTERM is what gunicorn and Celery end gently on"


def _dockerfile(found: Containers) -> Iterator[str]:
    copied = found.sources()
    for source in copied:
        if not (ROOT / source).exists():
            yield f"Dockerfile: {source} does not exist"
        if f"!{source}" not in found.let_in:
            yield f"Dockerfile: .dockerignore keeps {source} out"
    for needed in sorted(_folders_needed() - set(copied)):
        yield f"Dockerfile: {needed} is missing"
    if "*" not in found.let_in:
        yield ".dockerignore: lets everything in"
    if not re.fullmatch(r"[1-9]\d*(:[1-9]\d*)?", found.last("USER")):
        yield "Dockerfile: the user must be a number, and not root's"
    for name, rest in found.dockerfile:
        if name in {"ENV", "ARG"} and any(f"{variable}=" in rest for variable in HOLD_PASSWORDS):
            yield f"Dockerfile: {rest} is a secret in the image"
    yield from _health_check(found)


def _folders_needed() -> set[str]:
    """The top-level names that the settings point to, as far as they exist."""
    packages = {app.split(".")[0] for app in settings.INSTALLED_APPS}
    folders = [*settings.TEMPLATES[0]["DIRS"], *settings.STATICFILES_DIRS, *settings.LOCALE_PATHS]
    here = packages | {folder.relative_to(ROOT).parts[0] for folder in folders}
    return {name for name in here if (ROOT / name).is_dir()}


def _health_check(found: Containers) -> Iterator[str]:
    line = health_check(found)
    script, url = (ROOT / line[-2], urlsplit(line[-1])) if len(line) >= 2 else (ROOT / "-", urlsplit(""))
    if not script.is_file():
        yield "Dockerfile: the health check's script does not exist"
    if url.netloc != BIND.replace("0.0.0.0", "127.0.0.1"):
        yield "Dockerfile: the health check asks elsewhere"
    try:
        resolve(url.path)
    except Resolver404:
        yield f"Dockerfile: {url.path} is no page"


def health_check(found: Containers) -> list[str]:
    _, _, line = found.last("HEALTHCHECK").partition("CMD ")
    return list(json.loads(line or "[]"))
