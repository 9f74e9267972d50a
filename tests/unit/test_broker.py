"""Where the broker listens: a Unix socket's path must be short, and its folder private."""

import os
import tempfile
from pathlib import Path

import pytest

from softening.serving import broker
from softening.serving.errors import CannotStart


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="s", dir="/tmp"))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_socket_is_in_the_data_folder(short: Path) -> None:
    assert broker.socket_path(short / "data") == short / "data" / "broker" / "valkey.sock"
    assert (short / "data" / "broker").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["x" * 100, "with space", "what?", "ü"])
def test_socket_is_elsewhere_where_the_data_folders_name_would_not_do(short: Path, name: str) -> None:
    path = broker.socket_path(short / name)
    assert path.parent.parent == short
    assert path.parent.name.startswith(f"softening-{os.getuid()}-")
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert broker.socket_path(short / name) == path, "a start after a crash finds it again"
    assert broker.socket_path(short / f"{name}2") != path


def test_socket_folder_of_others_is_refused(short: Path) -> None:
    folder = broker.socket_path(short / "what?").parent
    folder.chmod(0o755)
    with pytest.raises(CannotStart, match="of this user alone"):
        broker.socket_path(short / "what?")


def test_socket_is_found_though_the_temporary_folder_has_a_long_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / ("x" * 100)))
    path = broker.socket_path(tmp_path / ("y" * 100))
    assert path.parent.parent == Path("/tmp")
    path.parent.rmdir()
