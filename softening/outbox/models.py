"""Every mail the app sends is a row here before it is a message, and stays one afterwards."""

import datetime as dt
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce, Now
from django.utils.translation import gettext_lazy as _

from softening.outbox import registry
from softening.outbox.enums import AttemptResult, HoldReason, MailState
from softening.owned import Owned, OwnedQuerySet

ADDRESS_LENGTH = 254  # RFC 5321: a path of 256 octets less its angle brackets
SUBJECT_LENGTH = 250

CLAIMABLE_AT = Coalesce("lease_until", "next_attempt_at")
"""From when a sender may take the row: the end of another sender's lease, or the time of the next attempt.

NULL for a row that is settled, because the constraints below leave both columns empty there.
"""


class OutgoingMailQuerySet(OwnedQuerySet["OutgoingMail"]):
    def claimable(self, now: dt.datetime | Now) -> Self:
        """What a sender may take at ``now`` (aware, or the database's own clock), longest waiting first."""
        return (
            self.alias(claimable_at=CLAIMABLE_AT).filter(claimable_at__lte=now).order_by("claimable_at", "pk")
        )

    def unsettled(self) -> Self:
        """Mail that will still be sent without anybody doing anything."""
        return self.filter(state__in=(MailState.QUEUED, MailState.SENDING))

    def newest_first(self) -> Self:
        return self.order_by("-queued_at", "-pk")


class OutgoingMail(Owned):
    """One mail to one address. All times are UTC on the database's clock."""

    owner = models.ForeignKey(  # type: ignore[assignment]  # a mail to the operator belongs to nobody
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="+",
        editable=False,
        null=True,
        verbose_name=_("owner"),
    )
    kind = models.CharField(max_length=50)
    unique_key = models.CharField(max_length=200, null=True, unique=True)  # noqa: DJ001  # NULL: as many as you like
    to_address = models.CharField(max_length=ADDRESS_LENGTH)
    subject = models.CharField(max_length=SUBJECT_LENGTH, blank=True)
    is_secret = models.BooleanField(default=False)

    state = models.CharField(max_length=10, choices=MailState, default=MailState.QUEUED)
    hold_reason = models.CharField(max_length=20, choices=HoldReason, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)  # failed ones that count towards giving up
    next_attempt_at = models.DateTimeField(null=True)
    last_error = models.TextField(blank=True)

    claimed_at = models.DateTimeField(null=True)
    lease_until = models.DateTimeField(null=True)
    lease_token = models.UUIDField(null=True)

    # What goes over the wire. Until ``date`` is set ``message`` lacks Date and Message-ID and may be built
    # again; from then on it never changes, so that every retry is the same mail to the last byte.
    message = models.BinaryField(null=True)
    message_id = models.CharField(max_length=300, blank=True)
    date = models.DateTimeField(null=True)

    queued_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    objects: ClassVar[OutgoingMailQuerySet] = OutgoingMailQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("outgoing mail")
        verbose_name_plural = _("outgoing mail")
        indexes = [
            models.Index(CLAIMABLE_AT, "id", name="mail_claimable"),
            models.Index(fields=["owner", "-queued_at"], name="mail_of_owner"),
            models.Index(fields=["state", "queued_at"], name="mail_by_state"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=MailState.values), name="mail_state_known"),
            models.CheckConstraint(
                condition=Q(state=MailState.HELD, hold_reason__in=HoldReason.values)
                | (~Q(state=MailState.HELD) & Q(hold_reason="")),
                name="mail_hold_reason_iff_held",
            ),
            models.CheckConstraint(
                condition=Q(
                    state=MailState.SENDING,
                    claimed_at__isnull=False,
                    lease_until__isnull=False,
                    lease_token__isnull=False,
                )
                | (
                    ~Q(state=MailState.SENDING)
                    & Q(claimed_at__isnull=True, lease_until__isnull=True, lease_token__isnull=True)
                ),
                name="mail_lease_iff_sending",
            ),
            models.CheckConstraint(
                condition=Q(state=MailState.QUEUED, next_attempt_at__isnull=False)
                | (~Q(state=MailState.QUEUED) & Q(next_attempt_at__isnull=True)),
                name="mail_next_attempt_iff_queued",
            ),
            models.CheckConstraint(
                condition=Q(state=MailState.SENT, sent_at__isnull=False, date__isnull=False)
                | (~Q(state=MailState.SENT) & Q(sent_at__isnull=True)),
                name="mail_sent_at_iff_sent",
            ),
            models.CheckConstraint(
                condition=Q(date__isnull=True, message_id="")
                | (Q(date__isnull=False, message__isnull=False) & ~Q(message_id="")),
                name="mail_frozen_together",
            ),
        ]

    def __str__(self) -> str:
        return self.subject or self.kind

    @property
    def title(self) -> str:
        """Its subject; before it is written, the name of its kind."""
        kind = registry.find(self.kind)
        return self.subject or str(kind.label if kind else "") or self.kind

    @property
    def is_frozen(self) -> bool:
        """Whether an attempt was made with these bytes, which no later one may change."""
        return self.date is not None

    @property
    def can_send_again(self) -> bool:
        return self.state in {MailState.DEAD, MailState.HELD}


class SendAttempt(Owned):
    """One try to hand a mail to the server. Written once, never changed; holds no address and no body."""

    owner_parent: ClassVar[str] = "mail"

    owner = models.ForeignKey(  # type: ignore[assignment]  # as its mail's
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="+",
        editable=False,
        null=True,
        verbose_name=_("owner"),
    )
    mail = models.ForeignKey(OutgoingMail, on_delete=models.CASCADE, related_name="send_attempts")
    started_at = (
        models.DateTimeField()
    )  # no constraint says started <= ended: a clock may be set back between
    ended_at = models.DateTimeField()
    result = models.CharField(max_length=20, choices=AttemptResult)
    smtp_code = models.PositiveSmallIntegerField(null=True)
    error = models.TextField(blank=True)

    objects: ClassVar[OwnedQuerySet["SendAttempt"]] = OwnedQuerySet["SendAttempt"].as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("attempt to send")
        verbose_name_plural = _("attempts to send")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(result__in=AttemptResult.values), name="attempt_result_known"),
        ]

    def __str__(self) -> str:
        return str(self.get_result_display())

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Raises ValueError for a row that is stored already."""
        if not self._state.adding:
            raise ValueError("An attempt is history and is not changed.")
        super().save(*args, **kwargs)


class Heartbeat(models.Model):
    """When a recurring job last came to its end, on the database's clock. About the machine, not about a person."""

    name = models.CharField(max_length=50, unique=True)
    last_at = models.DateTimeField()
    took_ms = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("heartbeat")
        verbose_name_plural = _("heartbeats")

    def __str__(self) -> str:
        return self.name
