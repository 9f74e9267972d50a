"""Static files are collected when their sources changed, and only then: it costs seconds at every start else."""

import fcntl
import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command

from softening.serving.errors import CannotStart

_FINGERPRINT = ".sources"


def collect_if_changed() -> bool:
    """Collect static files unless they were collected from these very sources; return whether it was needed.

    Names, sizes and times of the sources are compared, not the manifest's own time: an upgraded package may
    bring files that are older than the manifest. A lock makes processes that start together take turns.
    """
    root = Path(settings.STATIC_ROOT)
    fingerprint = root / _FINGERPRINT
    if _read(fingerprint) == (wanted := _sources()):
        return False
    try:
        root.mkdir(parents=True, exist_ok=True)
        with (root / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if _read(fingerprint) == wanted:
                return False
            call_command("collectstatic", interactive=False, verbosity=0)
            fingerprint.write_text(wanted)
    except OSError as error:
        if (root / "staticfiles.json").is_file():  # an image that was built with its static files, read-only
            return False
        raise CannotStart(
            f"The folder for static files {root} cannot be written ({error.strerror}). Make it writable."
        ) from error
    return True


def _sources() -> str:
    lines = []
    for finder in finders.get_finders():
        for name, storage in finder.list([]):
            found = Path(storage.path(name)).stat()
            lines.append(f"{name} {found.st_size} {found.st_mtime_ns}")
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
