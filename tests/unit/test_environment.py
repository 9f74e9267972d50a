"""A setting that cannot be read is said with its name and an example; what it holds is not repeated where secret."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from softening.environment import Environment

NAME = "SOFTENING_SOMETHING"
FILE = "SOFTENING_SOMETHING_FILE"
ENV = Environment()
READERS: dict[str, Callable[[], Any]] = {
    "boolean": lambda: ENV.boolean(NAME, True),
    "integer": lambda: ENV.integer(NAME, 8000),
    "seconds": lambda: ENV.seconds(NAME, 2.5),
    "address": lambda: ENV.address(
        NAME, "http://here", schemes={"http"}, example="http://example.org"
    ).geturl(),
    "database": lambda: ENV.database(NAME, "sqlite:////tmp/x.sqlite3")["NAME"],
    "text": lambda: ENV.text(NAME, "a word"),
    "texts": lambda: ENV.texts(NAME),
}
DEFAULTS = {
    "boolean": True,
    "integer": 8000,
    "seconds": 2.5,
    "address": "http://here",
    "database": "/tmp/x.sqlite3",
    "text": "a word",
    "texts": [],
}


@pytest.mark.parametrize("reader", READERS)
def test_setting_empty_or_absent_is_the_default(reader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NAME, raising=False)
    assert READERS[reader]() == DEFAULTS[reader]
    monkeypatch.setenv(NAME, " ")
    assert READERS[reader]() == DEFAULTS[reader]


@pytest.mark.parametrize(
    ("reader", "value", "read"),
    [
        ("boolean", "Yes", True),
        ("boolean", "false", False),
        ("boolean", "0", False),
        ("integer", "80", 80),
        ("seconds", "0.5", 0.5),
        ("address", "http://elsewhere:81", "http://elsewhere:81"),
        ("database", "postgres://a:b%40c@host:5433/name", "name"),
        ("texts", "a, b,", ["a", "b"]),
    ],
)
def test_setting_is_read(reader: str, value: str, read: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, value)
    assert READERS[reader]() == read


@pytest.mark.parametrize(
    ("reader", "value", "says"),
    [
        ("boolean", "perhaps", 'must be "true" or "false", not \'perhaps\'.'),
        ("integer", "eighty", "must be a whole number such as 8000, not 'eighty'."),
        ("seconds", "soon", "must be a number of seconds such as 2.5, not 'soon'."),
        ("seconds", "0", "must be a number of seconds above 0, such as 2.5."),
        ("seconds", "inf", "must be a number of seconds above 0, such as 2.5."),
        ("seconds", "nan", "must be a number of seconds above 0, such as 2.5."),
        ("address", "here", "must be a whole address such as http://example.org."),
        ("address", "http://[", "must be a whole address such as http://example.org."),
        ("address", "http://here:port", "must be a whole address such as http://example.org."),
        ("address", "ftp://secret@here", "must be a whole address such as http://example.org."),
        (
            "database",
            "mysql://me:secret@here/x",
            "must be a whole address such as postgres://name:password@127.0.0.1:5432/softening.",
        ),
    ],
)
def test_setting_that_cannot_be_read_is_said(
    reader: str, value: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(NAME, value)
    with pytest.raises(ImproperlyConfigured) as caught:
        READERS[reader]()
    assert str(caught.value) == f"{NAME} {says}"


def test_setting_in_a_file_wins_and_is_stripped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret"
    path.write_text(" postgres://me:secret@here/from_the_file\n")
    monkeypatch.setenv(NAME, "postgres://me:secret@here/from_the_variable")
    monkeypatch.setenv(FILE, str(path))
    assert ENV.text(NAME, file=FILE) == "postgres://me:secret@here/from_the_file"
    assert ENV.database(NAME, "sqlite:////tmp/x.sqlite3", file=FILE)["NAME"] == "from_the_file"


@pytest.mark.parametrize("unset", [None, "", " "])
def test_setting_without_a_file_is_the_variable(unset: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, "postgres://me:secret@here/from_the_variable")
    monkeypatch.delenv(FILE, raising=False)
    if unset is not None:
        monkeypatch.setenv(FILE, unset)
    assert ENV.text(NAME, file=FILE) == "postgres://me:secret@here/from_the_variable"
    assert ENV.database(NAME, "sqlite:////tmp/x.sqlite3", file=FILE)["NAME"] == "from_the_variable"


def test_setting_in_an_empty_file_is_empty_and_no_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No mail server is a choice; another database than the one that was meant is not."""
    path = tmp_path / "secret"
    path.write_text("\n")
    monkeypatch.setenv(NAME, "a word")
    monkeypatch.setenv(FILE, str(path))
    assert ENV.text(NAME, "another word", file=FILE) == ""
    with pytest.raises(ImproperlyConfigured, match=f"^{FILE} must be a whole address such as postgres://"):
        ENV.database(NAME, "sqlite:////tmp/x.sqlite3", file=FILE)


@pytest.mark.parametrize(
    ("content", "why"),
    [(None, "No such file or directory"), (b"\xff\xfe secret", "not a text")],
    ids=["absent", "no text"],
)
@pytest.mark.parametrize("reader", ["text", "database"])
def test_setting_in_a_file_that_cannot_be_read_is_said(
    reader: str, content: bytes | None, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv(FILE, str(path))
    with pytest.raises(ImproperlyConfigured) as caught:
        getattr(ENV, reader)(NAME, "sqlite:////tmp/x.sqlite3", file=FILE)
    assert str(caught.value) == f"{FILE} names {path}, which cannot be read ({why})."
