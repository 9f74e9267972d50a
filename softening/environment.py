"""Settings read from the environment. What cannot be read is said with its name and an example, never ignored."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import SplitResult, urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

T = TypeVar("T")

_TRUE, _FALSE = {"true", "1", "yes", "on"}, {"false", "0", "no", "off"}


class Environment:
    """Reads variables by name; every method raises ImproperlyConfigured with a remedy for a value it cannot read."""

    def __init__(self) -> None:
        self._env = environ.Env()

    def read_file(self, path: Any) -> None:
        """Take what ``path`` (.env) sets and the environment does not."""
        self._env.read_env(path)

    def text(self, name: str, default: str = "", *, file: str = "") -> str:
        """An empty value counts as not set.

        ``file`` is a second variable, which may name a file that holds the value (a container's secret). Where it
        is set the file alone counts, even an empty one: what was meant as a secret has no silent substitute.
        """
        path = self.text(file) if file else ""
        if path:
            return self._read(file, path)
        return str(self._env.str(name, default="")).strip() or default

    def _read(self, name: str, path: str) -> str:
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ImproperlyConfigured(
                f"{name} names {path}, which cannot be read ({error.strerror})."
            ) from None
        except ValueError:  # its words are not repeated: they may be a part of the secret
            raise ImproperlyConfigured(f"{name} names {path}, which cannot be read (not a text).") from None

    def texts(self, name: str) -> list[str]:
        """Values with commas between them."""
        return [part.strip() for part in self.text(name).split(",") if part.strip()]

    def boolean(self, name: str, default: bool) -> bool:
        value = self.text(name, "true" if default else "false").lower()
        if value not in _TRUE | _FALSE:
            raise ImproperlyConfigured(f'{name} must be "true" or "false", not {value!r}.')
        return value in _TRUE

    def integer(self, name: str, default: int) -> int:
        return self._number(name, default, int, "a whole number")

    def seconds(self, name: str, default: float) -> float:
        """A time longer than nothing, in seconds."""
        value = self._number(name, default, float, "a number of seconds")
        if not 0 < value < float("inf"):
            raise ImproperlyConfigured(f"{name} must be a number of seconds above 0, such as {default:g}.")
        return value

    def _number(self, name: str, default: T, cast: Callable[[str], T], what: str) -> T:
        value = self.text(name)
        try:
            return cast(value) if value else default
        except ValueError:
            raise ImproperlyConfigured(f"{name} must be {what} such as {default}, not {value!r}.") from None

    def address(self, name: str, default: str, *, schemes: set[str], example: str) -> SplitResult:
        """A URL with one of ``schemes``, cut into its parts. The value itself is not repeated: it may hold a password."""
        return self._parts(name, self.text(name, default), schemes, example)

    def _parts(self, name: str, value: str, schemes: set[str], example: str) -> SplitResult:
        try:
            parts = urlsplit(value)
            readable = parts.port is None or parts.port >= 0
        except ValueError:
            readable = False
        if not readable or parts.scheme not in schemes:
            raise ImproperlyConfigured(f"{name} must be a whole address such as {example}.")
        return parts

    def database(self, name: str, default: str, *, file: str = "") -> dict[str, Any]:
        """Django's settings of a database, from its URL; the URL may be in the file that ``file`` names."""
        example = "postgres://name:password@127.0.0.1:5432/softening"
        url = self.text(name, default, file=file)
        self._parts(
            file if file and self.text(file) else name,
            url,
            {"postgres", "postgresql", "psql", "pgsql", "sqlite"},
            example,
        )
        return dict(self._env.db_url_config(url))
