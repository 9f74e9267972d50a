"""Settings read from the environment. What cannot be read is said with its name and an example, never ignored."""

from collections.abc import Callable
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

    def text(self, name: str, default: str = "") -> str:
        """An empty value counts as not set."""
        return str(self._env.str(name, default="")).strip() or default

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
        value = self.text(name, default)
        try:
            parts = urlsplit(value)
            readable = parts.port is None or parts.port >= 0
        except ValueError:
            readable = False
        if not readable or parts.scheme not in schemes:
            raise ImproperlyConfigured(f"{name} must be a whole address such as {example}.")
        return parts

    def database(self, name: str, default: str) -> dict[str, Any]:
        """Django's settings of a database, from its URL."""
        example = "postgres://name:password@127.0.0.1:5432/softening"
        self.address(
            name, default, schemes={"postgres", "postgresql", "psql", "pgsql", "sqlite"}, example=example
        )
        return dict(self._env.db_url_config(self.text(name, default)))
