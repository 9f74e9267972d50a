"""What the bell rings. The work and its truth are in the database (``sending.py``)."""

from celery import shared_task

from softening.outbox.heartbeat import SEND_DUE_MAIL, heartbeat
from softening.outbox.sending import send_due_mail


@shared_task(name="outbox.send_due_mail", ignore_result=True)
def send_due_mail_task() -> None:
    with heartbeat(SEND_DUE_MAIL):
        send_due_mail()
