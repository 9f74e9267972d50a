"""A mark that a recurring job came to its end. `manage.py doctor` reads it; no work depends on it."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import Error, transaction
from django.db.models.functions import Now

from softening.outbox.models import Heartbeat

logger = logging.getLogger(__name__)

ENQUEUE_DUE = "enqueue_due"
SEND_DUE_MAIL = "send_due_mail"


@contextmanager
def heartbeat(name: str) -> Iterator[None]:
    """Mark that the work inside came to its end, and how long it took; work that raised leaves no mark.

    The mark is a transaction of its own after the work. Where it cannot be written that is only logged: the work
    is done, and a job that failed for its mark would look broken to whoever runs it.
    """
    begun = time.monotonic()
    yield
    try:
        _mark(name, took_ms=round((time.monotonic() - begun) * 1000))
    except Error as error:
        logger.warning("the end of %s could not be marked: %s", name, type(error).__name__)


def _mark(name: str, *, took_ms: int) -> None:
    """One statement that inserts or updates, so that jobs which end together do not meet."""
    with transaction.atomic():
        Heartbeat.objects.bulk_create(
            [Heartbeat(name=name, last_at=Now(), took_ms=took_ms)],
            update_conflicts=True,
            unique_fields=["name"],
            update_fields=["last_at", "took_ms"],
        )
