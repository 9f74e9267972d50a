"""`manage.py send_due_mail`: the work of both tasks, for cron and for repair. Any number may run at once."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from followups.services import enqueue_due
from softening.outbox.heartbeat import ENQUEUE_DUE, SEND_DUE_MAIL, heartbeat
from softening.outbox.sending import send_due_mail


class Command(BaseCommand):
    help = "Make what is due into mails and send what waits, once; says what it did in one line."

    def handle(self, *args: Any, **options: Any) -> None:
        with heartbeat(ENQUEUE_DUE):
            added = enqueue_due()
        sent = "no mail server yet (EMAIL_URL), so they are kept"
        if settings.EMAIL_URL:
            with heartbeat(SEND_DUE_MAIL):
                sent = str(send_due_mail())
        self.stdout.write(f"reminder mails added: {added}; attempts: {sent}")
