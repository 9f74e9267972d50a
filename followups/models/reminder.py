"""What the person wants to be reminded of, and which mail it went in. The row is the truth, Celery is the bell."""

import datetime as dt
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.models import Application
from followups.clock import wall_to_utc
from followups.models.step import Step
from softening.outbox.models import OutgoingMail
from softening.owned import Owned, OwnedQuerySet


class ReminderRule(models.TextChoices):
    PLANNED = "planned", _("by the plan")
    PICKED = "picked", _("a time the person picked")


class ReminderState(models.TextChoices):
    OPEN = "open", _("to come")
    NOTICED = "noticed", _("in a mail")
    CLOSED = "closed", _("no longer needed")


class ReminderQuerySet(OwnedQuerySet["Reminder"]):
    def due(self, now: dt.datetime) -> Self:
        return self.filter(state=ReminderState.OPEN, due_at__lte=now)

    def mailable(self) -> Self:
        """Rows of the examples are shown and never mailed about, save in the demo, where the person is one too."""
        return self.filter(Q(is_sample=False) | Q(owner__is_sample=True))


class Reminder(Owned):
    """Local wall time and zone are what was asked for; ``due_at`` (UTC) is derived from them on every save.

    ``generation`` rises whenever the due time changes, so that an older mail's link only shows the present state.
    """

    step = models.OneToOneField(Step, on_delete=models.CASCADE, null=True, related_name="reminder")
    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, null=True, related_name="reminders"
    )
    on = models.DateField()
    at = models.TimeField()
    zone = models.CharField(max_length=64)
    rule = models.CharField(max_length=10, choices=ReminderRule, default=ReminderRule.PLANNED)
    generation = models.PositiveIntegerField(default=1)
    due_at = models.DateTimeField(editable=False)
    state = models.CharField(max_length=10, choices=ReminderState, default=ReminderState.OPEN)

    objects = ReminderQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["due_at", "owner"],
                condition=Q(state=ReminderState.OPEN),
                name="reminder_open_by_due_at",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(step__isnull=True, application__isnull=False)
                | Q(step__isnull=False, application__isnull=True),
                name="reminder_of_step_or_application",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.at:%H:%M} {self.zone} ({self.state})"

    def parent_row(self) -> Owned | None:
        return self.step or self.application

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.due_at = wall_to_utc(self.on, self.at, self.zone)
        super().save(*args, **kwargs)


class Notice(Owned):
    """One occurrence of a reminder and the mail that carries it; the pair is unique, so no bell rings it twice."""

    owner_parent = "reminder"

    reminder = models.ForeignKey(Reminder, on_delete=models.CASCADE, related_name="notices")
    occurrence = models.PositiveIntegerField()
    mail = models.ForeignKey(OutgoingMail, on_delete=models.CASCADE, related_name="notices")
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["reminder", "occurrence"], name="notice_once_per_occurrence"),
        ]

    def __str__(self) -> str:
        return f"{self.reminder_id}/{self.occurrence}"
