"""Django's mail API ends here: what allauth, ``send_mail`` or ``mail_admins`` send becomes rows of the outbox."""

import copy
from collections.abc import Sequence
from email.utils import parseaddr
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction

from softening.outbox.services import queue_mail

if TYPE_CHECKING:
    from softening.people.models import User


class OutboxBackend(BaseEmailBackend):
    """Queues each message, once for each of its recipients, so that no one's trouble is another's.

    A caller may say more on the message: ``softening_owner`` (a user; else the user with that address),
    ``softening_kind`` (for listings, default "django") and ``softening_secret`` (it holds a link that lets
    its reader in, so the mail page does not show it). Never fails silently: an exception is the database's.
    """

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """The number of messages queued, as Django counts: those with a recipient."""
        with transaction.atomic():
            return sum(_queue(message) for message in email_messages)


def _queue(message: EmailMessage) -> bool:
    recipients = list(dict.fromkeys(message.recipients()))
    for recipient in recipients:
        address = parseaddr(recipient)[1] or recipient
        single = copy.copy(message)
        single.to, single.cc, single.bcc = [recipient], [], []
        single.extra_headers = {
            name: value
            for name, value in message.extra_headers.items()
            if name.lower() not in {"to", "cc", "bcc"}
        }
        queue_mail(
            owner=getattr(message, "softening_owner", None) or _person(address),
            kind=getattr(message, "softening_kind", "django"),
            to_address=address,
            message=single,
            is_secret=getattr(message, "softening_secret", False),
        )
    return bool(recipients)


def _person(address: str) -> "User | None":
    found = list(get_user_model().objects.filter(email__iexact=address)[:2])
    return found[0] if len(found) == 1 else None
