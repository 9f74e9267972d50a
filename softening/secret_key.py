"""The secret key: given by the environment, or made once in the data folder."""

import errno
import os
import secrets
import time
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

_LENGTH = 50  # Django's own floor for `check --deploy` (security.W009)


def load_secret_key(data_dir: Path, *, given: str = "", given_file: str = "") -> str:
    """Return the key: ``given``, else the content of ``given_file``, else ``data_dir/secret_key``.

    The file is created with mode 0600 by exactly one process, however many start at once: the key is written
    to a private name and linked to the final one, which either succeeds whole or finds another's key there.

    Raises ImproperlyConfigured for a placeholder, a key that is too short, or a folder that cannot be written.
    """
    if given_file:
        given = _read(Path(given_file))
    if given:
        return _checked(given, "SECRET_KEY")
    path = data_dir / "secret_key"
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _create(path)
    except OSError as error:
        raise ImproperlyConfigured(unwritable(data_dir, error)) from error
    return _checked(_read(path), str(path))


def unwritable(data_dir: Path, error: OSError) -> str:
    """What to do where the data folder takes no file."""
    remedy = "Make room on its disk" if error.errno == errno.ENOSPC else "Make it writable"
    return (
        f"The data folder {data_dir} cannot be written ({error.strerror}). "
        f"{remedy} or name another one with SOFTENING_DATA_DIR."
    )


def _create(path: Path) -> None:
    private = path.with_name(f".secret_key.{os.getpid()}.{time.monotonic_ns()}")
    descriptor = os.open(private, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(64))
        try:
            os.link(private, path)
        except FileExistsError:
            return
    finally:
        private.unlink()


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"The secret key file {path} cannot be read ({error.strerror})."
        ) from error


def _checked(key: str, source: str) -> str:
    if len(key) < _LENGTH or key.startswith(("change-me", "django-insecure")):
        raise ImproperlyConfigured(
            f"{source} must hold at least {_LENGTH} random characters. "
            "Leave SECRET_KEY empty and a good one is made in the data folder."
        )
    return key
