"""The locked versions: the same for running and testing, each with hashes, from no named index host."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def locked(name: str) -> dict[str, str]:
    """Return package -> version (a package may be locked twice, for different platforms)."""
    lines = re.findall(
        r"^([a-z0-9._-]+)==(\S+)", (ROOT / "requirements" / name).read_text(), flags=re.MULTILINE
    )
    return dict(lines)


def named(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found is not None
    return re.sub(r"[._]", "-", found[0]).lower()


def test_lock_for_tests_has_the_versions_that_run() -> None:
    runtime, dev = locked("runtime.txt"), locked("dev.txt")
    assert {package: dev.get(package) for package in runtime} == runtime


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt", "mutation.txt"])
def test_lock_has_hashes_and_names_no_host(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text()
    assert "://" not in text
    pins = re.split(r"^(?=[a-z0-9._-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(pins) > 20
    assert [pin.split("==")[0] for pin in pins if "--hash=sha256:" not in pin] == []


def test_lock_has_every_dependency() -> None:
    runtime = {named(line) for line in PYPROJECT["project"]["dependencies"]}
    dev = {named(line) for line in PYPROJECT["dependency-groups"]["dev"]}
    assert runtime <= {named(package) for package in locked("runtime.txt")}
    assert runtime | dev <= {named(package) for package in locked("dev.txt")}


def test_every_dependency_says_why_it_is_there() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    for line in [*PYPROJECT["project"]["dependencies"], *PYPROJECT["dependency-groups"]["dev"]]:
        assert re.search(re.escape(f'"{line}"') + r",\s+# \w+", text), line
