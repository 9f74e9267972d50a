"""Examinations of the bell: the broker, and the workers that hear it."""

import os
from typing import Any
from urllib.parse import urlsplit

from celery import Celery
from django.conf import settings
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from softening.pages.doctor.diagnosis import Diagnosis, ok, warning, wrong
from softening.serving.broker import socket_place, url
from softening.serving.errors import CannotStart

WAIT_SECONDS = 2.0
_ONCE = {
    "max_retries": 1,
    "interval_start": 0,
    "interval_step": 0,
    "interval_max": 0,
    "connect_retries_timeout": WAIT_SECONDS,
    "socket_timeout": WAIT_SECONDS,
    "socket_connect_timeout": WAIT_SECONDS,
}


def address() -> str:
    """The broker that this Softening uses: the one that is named, else that of a running `serve`.

    Raises CannotStart, with the remedy, where there cannot be one.
    """
    if not os.environ.get("CELERY_BROKER_URL"):
        path = socket_place(settings.DATA_DIR)
        if path.is_socket():
            return url(path)
    if settings.CELERY_BROKER_URL.startswith("memory:"):
        raise CannotStart("memory:// reaches no other process: name a Redis or Valkey in CELERY_BROKER_URL.")
    return str(settings.CELERY_BROKER_URL)


def shown(broker_url: str) -> str:
    """Where a broker is, without the name and password to it."""
    parts = urlsplit(broker_url)
    if parts.scheme == "redis+socket":
        return parts.path
    return f"{parts.hostname or 'localhost'}:{parts.port or 6379}"


def _asking(broker_url: str) -> Celery:
    """An app of our own that tries once: the real one knows neither this address nor an end."""
    app = Celery("doctor", broker=broker_url, set_as_current=False)
    app.conf.update(broker_transport_options=_ONCE)
    return app


def broker() -> Diagnosis:
    """It answers, and throws nothing away when its memory is full."""
    try:
        where = address()
        with _asking(where).connection_for_write() as line:
            channel: Any = line.default_channel  # of kombu's transport for Redis
            facts: dict[str, Any] = channel.client.info()
    except CannotStart as error:
        return wrong("broker", "there cannot be one here", str(error))
    except (OperationalError, RedisError) as error:
        return wrong(
            "broker",
            f"{shown(where)} does not answer ({' '.join(str(error).split())})",
            "Start Softening with `make run`, which has a broker of its own, or look at CELERY_BROKER_URL.",
        )
    policy = facts.get("maxmemory_policy", "noeviction")
    if policy != "noeviction":
        return wrong(
            "broker",
            f"{_named(facts)} at {shown(where)} may throw away what it holds (maxmemory-policy {policy})",
            "Set maxmemory-policy to noeviction there, or name a broker of Softening's own in CELERY_BROKER_URL.",
        )
    return ok("broker", f"{_named(facts)} at {shown(where)}, {policy}")


def _named(facts: dict[str, Any]) -> str:
    if "valkey_version" in facts:
        return f"Valkey {facts['valkey_version']}"
    return f"Redis {facts.get('redis_version', 'of an unknown version')}"


def worker() -> Diagnosis:
    """At least one worker hears the bell, and answers."""
    try:
        answers = _asking(address()).control.ping(timeout=WAIT_SECONDS)
    except (CannotStart, OperationalError, RedisError):
        return warning("worker", "not looked at, for the broker does not answer", "Mend the broker first.")
    if not answers:
        return wrong(
            "worker",
            f"none answers within {WAIT_SECONDS:g} s",
            "Start one: `make run` does. Where cron runs `manage.py send_due_mail` instead, none is needed.",
        )
    return ok("worker", "1 answers" if len(answers) == 1 else f"{len(answers)} answer")
