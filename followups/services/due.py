"""What the clock brings, in one round: silences noticed, reminders made into mails, what has passed let go."""

import datetime as dt

from django.utils import timezone

from followups.services.expiry import expire_passed
from followups.services.reminders import enqueue_reminders
from followups.services.silence import open_silences


def enqueue_due(now: dt.datetime | None = None) -> int:
    """One round; returns how many mails were added to the outbox. ``now`` is aware, by default the present.

    May run twice, or in two processes at once: each part finds done what another has done a moment before.
    """
    now = now or timezone.now()
    open_silences(now)
    added = enqueue_reminders(now)
    expire_passed(now)
    return added
