"""The secret key: made once, whoever comes first, and never readable by others."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from softening.secret_key import load_secret_key

ROOT = Path(__file__).parents[2]
RACER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from importlib.util import module_from_spec, spec_from_file_location
spec = spec_from_file_location("secret_key", sys.argv[2] + "/softening/secret_key.py")
module = module_from_spec(spec)
spec.loader.exec_module(module)
print("ready", flush=True)
sys.stdin.readline()
print(module.load_secret_key(Path(sys.argv[1])))
"""


def test_secret_key_is_one_for_twenty_processes_that_start_together(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, str(data_dir), str(ROOT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(20)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    keys = {racer.communicate()[0].strip() for racer in racers}
    [key] = keys
    assert len(key) >= 50
    path = data_dir / "secret_key"
    assert path.read_text() == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in data_dir.iterdir()] == ["secret_key"]


def test_secret_key_stays_the_same(tmp_path: Path) -> None:
    assert load_secret_key(tmp_path) == load_secret_key(tmp_path)


def test_secret_key_from_the_environment_makes_no_file(tmp_path: Path) -> None:
    assert load_secret_key(tmp_path / "data", given="k" * 60) == "k" * 60
    assert not (tmp_path / "data").exists()


def test_secret_key_from_a_file_wins(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("f" * 60 + "\n")
    assert load_secret_key(tmp_path / "data", given="k" * 60, given_file=str(file)) == "f" * 60


@pytest.mark.parametrize("weak", ["short", "change-me" + "x" * 60, "django-insecure-" + "x" * 60])
def test_secret_key_refuses_a_placeholder(tmp_path: Path, weak: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="at least 50 random characters"):
        load_secret_key(tmp_path, given=weak)


def test_secret_key_says_which_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match="cannot be read"):
        load_secret_key(tmp_path, given_file=str(tmp_path / "nothing"))


def test_secret_key_says_when_the_folder_cannot_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    with pytest.raises(ImproperlyConfigured, match="cannot be written"):
        load_secret_key(file / "data")
