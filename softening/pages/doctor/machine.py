"""Examinations of this machine: Python, disk, clock, the key's file."""

import datetime as dt
import os
import shutil
import stat
import sys
import tempfile
import zoneinfo
from collections.abc import Sequence
from pathlib import Path

import tzdata  # type: ignore[import-untyped]  # data, and the name of its version
from django.conf import settings

from softening.pages.doctor.diagnosis import Diagnosis, State, ok, warning, wrong

OLDEST_PYTHON = (3, 11)
LITTLE_SPACE, TOO_LITTLE_SPACE = 10**9, 10**8  # bytes
CLOCK_SLACK_SECONDS = 5.0
RELEASED = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
"""Somewhat before this code was written: a clock that shows less has lost its battery or its time server."""


# Python -----------------------------------------------------------------------------------------------------


def python() -> Diagnosis:
    return judge_python(sys.version_info[:3], zoneinfo.TZPATH)


def judge_python(version: tuple[int, ...], zones_from: Sequence[str]) -> Diagnosis:
    """``zones_from`` are folders that come before the tzdata package, so that dates would depend on the machine."""
    number = ".".join(map(str, version))
    if version[:2] < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        return wrong("python", f"Python {number}", f"Install Python {oldest} or newer, then `make setup`.")
    if zones_from:
        return warning(
            "python",
            f"Python {number}, time zones of {', '.join(zones_from)} and not of the tzdata package",
            "Let nothing set zoneinfo's search path after Softening's settings have.",
        )
    zoneinfo.ZoneInfo.no_cache("Europe/Berlin")  # raises where the package is there in name only
    return ok("python", f"Python {number}, time zones {tzdata.IANA_VERSION}")


# Disk -------------------------------------------------------------------------------------------------------


def disk() -> Diagnosis:
    """There is room, and a file can really be written, where data and where temporary files go."""
    try:
        folders = {"temporary folder": Path(tempfile.gettempdir())}
    except FileNotFoundError:  # Python has tried them all by writing
        return wrong(
            "disk", "no temporary folder can be written", "Make room in /tmp, or name a folder in TMPDIR."
        )
    if settings.ON_SQLITE or settings.DATA_DIR.exists():
        folders = {"data folder": settings.DATA_DIR, **folders}
    room = []
    worst = State.OK
    for name, folder in folders.items():
        if trouble := trouble_writing(folder):
            return wrong(
                "disk", f"{name} {folder}: {trouble}", "Make room there, or make it writable for this user."
            )
        free = shutil.disk_usage(folder).free
        room.append(f"{name} {_size(free)} free")
        worst = max(worst, judge_space(free), key=list(State).index)
    what = ", ".join(room)
    return ok("disk", what) if worst is State.OK else Diagnosis("disk", worst, what, "Make room there.")


def judge_space(free: int) -> State:
    """``free`` in bytes, as far as this user may use it."""
    if free < TOO_LITTLE_SPACE:
        return State.WRONG
    return State.WARNING if free < LITTLE_SPACE else State.OK


def _size(count: int) -> str:
    return f"{count / 10**9:.1f} GB" if count >= LITTLE_SPACE else f"{count / 10**6:.0f} MB"


def trouble_writing(folder: Path) -> str:
    """Why no small file can be written into this folder; "" where one was, and is gone again."""
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-") as file:
            file.write(b"Can this be written?" * 200)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


# Clock ------------------------------------------------------------------------------------------------------


def judge_clock(before: float, other: float, after: float, *, whose: str) -> Diagnosis:
    """Compare with another clock that was read between two looks at ours; a slow answer makes no difference."""
    now = dt.datetime.fromtimestamp(after, dt.UTC)
    if now < RELEASED:
        return wrong("clock", f"it is {now:%Y-%m-%d} here", "Set the clock, and let a time server keep it.")
    apart = max(before - other, other - after, 0.0)
    if apart >= CLOCK_SLACK_SECONDS:
        return wrong(
            "clock",
            f"{apart:.0f} s {'behind' if other > after else 'ahead of'} {whose}",
            "Let the same time server keep both clocks: leases and reminders are measured by them.",
        )
    return ok("clock", f"agrees with {whose} ({now:%Y-%m-%d %H:%M} UTC)")


# The key ----------------------------------------------------------------------------------------------------


def key_file() -> Diagnosis:
    """Whoever can read the key can sign in as anybody."""
    for name in ("SECRET_KEY_FILE", "SECRET_KEY"):
        if os.environ.get(name, "").strip():
            return ok("key file", f"the key is given by {name}")
    path = settings.DATA_DIR / "secret_key"
    found = path.stat()
    mode = stat.S_IMODE(found.st_mode)
    if mode & 0o077:
        return wrong(
            "key file",
            f"{path} has mode {mode:04o}, so that others may get at it",
            f"chmod 600 {path}",
        )
    if found.st_uid != os.geteuid():
        return warning(
            "key file",
            f"{path} belongs to user {found.st_uid}, and this is user {os.geteuid()}",
            "Ask again as the user that runs Softening, or give that user the file with chown.",
        )
    return ok("key file", f"{path}, mode {mode:04o}")
