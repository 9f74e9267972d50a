"""Queue a mail, and send one again. Nothing here talks to a mail server."""

import logging
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.db.models.functions import Now

from softening.outbox import registry
from softening.outbox.doorbell import ring
from softening.outbox.enums import HoldReason, MailState
from softening.outbox.models import ADDRESS_LENGTH, SUBJECT_LENGTH, OutgoingMail
from softening.outbox.wire import clean_header, to_wire
from softening.owned import OwnerMismatch

logger = logging.getLogger(__name__)

if TYPE_CHECKING:
    from softening.people.models import User


def queue_mail(
    *,
    owner: "User | None",
    kind: str,
    to_address: str,
    unique_key: str | None = None,
    subject: str = "",
    message: EmailMessage | None = None,
    is_secret: bool = False,
) -> OutgoingMail | None:
    """Store one mail to be sent as soon as this transaction is committed; None where ``unique_key`` is there already.

    ``message`` comes along for mail whose ``kind`` is not registered; a registered kind writes it at the first
    attempt. ``subject`` is for listings. Without a mail server (EMAIL_URL) the mail is held, and only a
    person's "send again" will ever send it. Raises ValueError for an address that is empty or too long.
    """
    to_address = clean_header(to_address, limit=ADDRESS_LENGTH + 1)
    if not to_address or len(to_address) > ADDRESS_LENGTH:
        raise ValueError(f"A mail needs an address of 1 to {ADDRESS_LENGTH} characters.")
    subject = subject or str(message.subject if message is not None else "")
    mail = OutgoingMail(
        owner=owner,
        is_sample=owner is not None and owner.is_sample,
        kind=kind,
        unique_key=unique_key,
        to_address=to_address,
        subject=clean_header(subject, limit=SUBJECT_LENGTH),
        is_secret=is_secret,
        message=None if message is None else to_wire(message),
        queued_at=Now(),
        **_waiting(),
    )
    try:
        with transaction.atomic():
            mail.save(force_insert=True)
    except IntegrityError:
        if unique_key is not None and OutgoingMail.objects.filter(unique_key=unique_key).exists():
            return None
        raise
    mail.refresh_from_db(fields=["queued_at", "next_attempt_at"])
    if mail.state == MailState.QUEUED:
        transaction.on_commit(ring, robust=True)
    return mail


def _waiting() -> dict[str, Any]:
    """The columns of a mail that waits: for the next sender, or for a person where there is no mail server."""
    if settings.EMAIL_URL:
        return {"state": MailState.QUEUED, "hold_reason": "", "next_attempt_at": Now()}
    return {"state": MailState.HELD, "hold_reason": HoldReason.NO_SERVER, "next_attempt_at": None}


def preview(mail: OutgoingMail) -> EmailMessage | None:
    """A mail that is not written yet as it would be written now; None where nothing in it is left to say.

    A mail that cannot be written has no preview either; the attempt to send it will say why.
    """
    kind = registry.find(mail.kind)
    try:
        return kind.build(mail) if kind is not None else None
    except Exception:  # whatever an app's builder raises is that mail's trouble, not its page's
        logger.exception("the mail %s cannot be written", mail.public_id)
        return None


def send_again(mail: OutgoingMail, *, actor: "User") -> OutgoingMail:
    """Queue a mail that was given up or held, with all its attempts before it; the mail as it stands after.

    Changes nothing for mail in any other state, and while there is no mail server. A held mail is written
    afresh where its kind is registered; a mail given up goes out with the same bytes, for it may have arrived.
    Raises OwnerMismatch unless it is the actor's own mail, or nobody's and the actor is staff.
    """
    if mail.owner_id != actor.pk and not (mail.owner_id is None and actor.is_staff):
        raise OwnerMismatch("This mail belongs to somebody else.")
    with transaction.atomic():
        mail = OutgoingMail.objects.select_for_update(of=("self",)).get(pk=mail.pk)
        if not mail.can_send_again or not settings.EMAIL_URL:
            return mail
        changes: dict[str, Any] = {**_waiting(), "attempts": 0, "last_error": ""}
        if mail.state == MailState.HELD and registry.find(mail.kind) is not None:
            changes |= {"message": None, "message_id": "", "date": None}
        OutgoingMail.objects.filter(pk=mail.pk).update(**changes)
        transaction.on_commit(ring, robust=True)
    mail.refresh_from_db()
    return mail
