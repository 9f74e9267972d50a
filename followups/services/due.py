"""What the clock brings, in one round: reminders made into mails, silences noticed, what has passed let go."""

import datetime as dt
import logging
from collections.abc import Callable, Iterable

from django.db import DatabaseError
from django.utils import timezone

from followups.services.expiry import expire, may_have_passed
from followups.services.reminders import enqueue_reminders
from followups.services.silence import may_be_silent, notice_silence

logger = logging.getLogger(__name__)


def enqueue_due(now: dt.datetime | None = None) -> int:
    """One round; returns how many mails were added to the outbox. ``now`` is aware, by default the present.

    May run twice, or in two processes at once: each part finds done what another has done a moment before. Reminders
    come first: nothing else of the round can keep one from going out.
    """
    now = now or timezone.now()
    added = enqueue_reminders(now)
    _each(may_be_silent(now), notice_silence, now)
    _each(may_have_passed(now), expire, now)
    return added


def _each(rows: Iterable[int], act: Callable[[int, dt.datetime], object], now: dt.datetime) -> None:
    """One broken row is nobody else's trouble; a database that is away is everybody's."""
    for pk in rows:
        try:
            act(pk, now)
        except DatabaseError:
            raise
        except Exception:
            logger.exception("%s failed for row %s", act.__name__, pk)
