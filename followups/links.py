"""Signed links from a reminder mail. They act on one reminder and never sign anybody in."""

import uuid
from dataclasses import dataclass

from django.conf import settings
from django.core import signing
from django.urls import reverse

from followups.models import Notice

SALT = "softening.mail-action.v1"
VALID_FOR_SECONDS = 45 * 24 * 3600


@dataclass(frozen=True)
class LinkTarget:
    """What a link stands for; ``is_current`` is false where the reminder has moved on, or the link is too old."""

    notice: Notice
    is_current: bool


def make_link(notice: Notice) -> str:
    """The absolute address of the page where this notice's step can be done, put off or let go."""
    token = signing.dumps({"n": str(notice.public_id), "g": notice.occurrence}, salt=SALT)
    return f"{settings.BASE_URL}{reverse('reminder_link', args=[token])}"


def read_link(token: str) -> LinkTarget | None:
    """Whom a link stands for, or None for one that was never made here."""
    try:
        payload = signing.loads(token, salt=SALT)
        public_id, generation = uuid.UUID(payload["n"]), int(payload["g"])
    except (signing.BadSignature, KeyError, TypeError, ValueError):
        return None
    related = (
        "reminder__step__follow_up__application__company",
        "reminder__owner",
        "reminder__step__recipient",
    )
    notice = Notice.objects.select_related(*related).filter(public_id=public_id).first()
    if notice is None:
        return None
    return LinkTarget(notice, _is_young(token) and generation == notice.reminder.generation)


def _is_young(token: str) -> bool:
    try:
        signing.loads(token, salt=SALT, max_age=VALID_FOR_SECONDS)
    except signing.SignatureExpired:
        return False
    return True
