"""The rounds: every examination at once, each in a thread of its own, all within a fixed time.

A name server or a firewall that says nothing can hold a thread for longer than any timeout of ours; it is then left
behind, and its examination is what did not answer.
"""

import dataclasses
import re
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db import connection

from softening.pages.doctor import bell, database, machine, mail, place
from softening.pages.doctor.diagnosis import Diagnosis, wrong

Examination = Callable[[], Diagnosis]

EXAMINATIONS: Mapping[str, Examination] = {
    "python": machine.python,
    "database": database.database,
    "migrations": database.migrations,
    "broker": bell.broker,
    "beat": database.beat,
    "worker": bell.worker,
    "mail": mail.mail,
    "base URL": place.base_url,
    "disk": machine.disk,
    "clock": database.clock,
    "key file": machine.key_file,
}
LIMIT_SECONDS = 8.0  # longer than any examination takes by its own timeouts

_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")
_SHORTEST_SECRET = 4  # less would black out parts of ordinary words


def examine_all(
    examinations: Mapping[str, Examination] = EXAMINATIONS, *, seconds: float = LIMIT_SECONDS
) -> list[Diagnosis]:
    """What was found, in the order of ``examinations``, after at most ``seconds``. Never raises."""
    found: dict[str, Diagnosis] = {}
    ends = time.monotonic() + seconds
    threads = [
        threading.Thread(target=_examine, args=(name, examination, found), daemon=True)
        for name, examination in examinations.items()
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, ends - time.monotonic()))
    secrets = _secrets()
    return [_discreet(found.get(name) or _unanswered(name, seconds), secrets) for name in examinations]


def _examine(name: str, examination: Examination, found: dict[str, Diagnosis]) -> None:
    try:
        database.be_impatient()
        found[name] = examination()
    except Exception as error:  # its words may hold anything, so only its class is shown
        found[name] = wrong(
            name,
            f"the examination itself failed ({type(error).__name__})",
            "This should not happen: please report it, with the version of Softening and this line.",
        )
    finally:
        with suppress(Exception):
            connection.close()


def _unanswered(name: str, seconds: float) -> Diagnosis:
    return wrong(
        name,
        f"no answer within {seconds:g} s",
        "Look at the server it names and at what is on the way there: name server, firewall.",
    )


def _discreet(found: Diagnosis, secrets: set[str]) -> Diagnosis:
    """Others' words are repeated in what was found; whatever they hold, no password and no address gets out."""
    what = found.what
    for secret in secrets:
        what = what.replace(secret, "…")
    return dataclasses.replace(found, what=_ADDRESS.sub("…", what))


def _secrets() -> set[str]:
    found = {settings.SECRET_KEY, str(settings.DATABASES["default"].get("PASSWORD") or "")}
    for url in (settings.EMAIL_URL, settings.CELERY_BROKER_URL):
        with suppress(ValueError):
            password = urlsplit(url).password or ""
            found |= {password, unquote(password)}
    return {secret for secret in found if len(secret) >= _SHORTEST_SECRET}
