"""Interviews: when, who, and what was talked about."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from applications.enums import InterviewKind
from applications.models.application import Application
from applications.models.company import Contact
from softening.owned import Owned, OwnedQuerySet


class InterviewQuerySet(OwnedQuerySet["Interview"]):
    def in_order(self) -> "InterviewQuerySet":
        """By date, those without one last."""
        return self.order_by(models.F("on").asc(nulls_last=True), models.F("at").asc(nulls_last=True), "pk")


class Interview(Owned):
    """``on`` and ``at`` are the wall clock in ``zone``; ``starts_at`` (UTC) is derived where all three are known."""

    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="interviews")
    kind = models.CharField(_("kind"), max_length=10, choices=InterviewKind, default=InterviewKind.INTERVIEW)
    on = models.DateField(_("day"), null=True, blank=True)
    at = models.TimeField(_("time"), null=True, blank=True)
    zone = models.CharField(max_length=64, blank=True, editable=False)
    starts_at = models.DateTimeField(null=True, editable=False)
    contacts = models.ManyToManyField(
        Contact, through="InterviewContact", related_name="interviews", blank=True
    )
    talked_about = models.CharField(_("one thing you talked about"), max_length=300, blank=True)
    told_finalist = models.BooleanField(_("they said I was in the final round"), default=False)

    objects = InterviewQuerySet.as_manager()

    class Meta:
        verbose_name = _("interview")
        verbose_name_plural = _("interviews")
        ordering = ["-on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(at__isnull=True) | (Q(on__isnull=False) & ~Q(zone="")),
                name="interview_time_has_day_and_zone",
            ),
            models.CheckConstraint(
                condition=Q(at__isnull=True, starts_at__isnull=True)
                | Q(at__isnull=False, starts_at__isnull=False),
                name="interview_starts_at_iff_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.on or _('day not set')}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.starts_at = None
        if self.on is not None and self.at is not None and self.zone:
            # fold=0: an hour that exists twice means the first one (RFC 5545 3.3.5)
            local = dt.datetime.combine(self.on, self.at, tzinfo=ZoneInfo(self.zone))
            self.starts_at = local.astimezone(dt.UTC)
        super().save(*args, **kwargs)


class InterviewContact(Owned):
    owner_parent = "interview"

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="+")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="+")

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["interview", "contact"], name="contact_once_per_interview"),
        ]
