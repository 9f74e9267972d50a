"""Celery tasks: a few lines each, no payload; what is due is in the database."""

from celery import shared_task

from followups.services import enqueue_due as enqueue
from softening.outbox.doorbell import ring
from softening.outbox.heartbeat import ENQUEUE_DUE, heartbeat


@shared_task(name="followups.enqueue_due", ignore_result=True)
def enqueue_due() -> None:
    """Make what is due into mails, then ring for them, and for those that wait for another try."""
    with heartbeat(ENQUEUE_DUE):
        enqueue()
    ring()
