"""`manage.py send_due_mail`: the work of both tasks, for cron and for repair. Any number may run at once."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from followups.services import enqueue_due
from softening.outbox.sending import send_due_mail


class Command(BaseCommand):
    help = "Make what is due into mails and send what waits, once; says what it did in one line."

    def handle(self, *args: Any, **options: Any) -> None:
        added = enqueue_due()
        sent = (
            str(send_due_mail()) if settings.EMAIL_URL else "no mail server yet (EMAIL_URL), so they are kept"
        )
        self.stdout.write(f"reminder mails added: {added}; attempts: {sent}")
