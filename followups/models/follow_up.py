"""A follow-up: what a person does after an ending, and how calm they are about it."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Outcome
from followups.enums import ClosedReason, FollowUpState, Mood, Trigger
from softening.owned import Owned, OwnedQuerySet


class FollowUpQuerySet(OwnedQuerySet["FollowUp"]):
    def open(self) -> Self:
        return self.filter(state=FollowUpState.OPEN)

    def standing(self) -> Self:
        """Not undone: open, or closed with a reason."""
        return self.exclude(state=FollowUpState.REVERTED)


class FollowUp(Owned):
    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="follow_ups")
    outcome = models.OneToOneField(
        Outcome, on_delete=models.CASCADE, null=True, related_name="follow_up", editable=False
    )
    trigger = models.CharField(max_length=20, choices=Trigger, editable=False)
    state = models.CharField(max_length=10, choices=FollowUpState, default=FollowUpState.OPEN, editable=False)
    closed_reason = models.CharField(max_length=20, choices=ClosedReason, blank=True, editable=False)
    closed_at = models.DateTimeField(null=True, editable=False)
    discrimination_suspected = models.BooleanField(default=False)
    no_request_wanted = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["application"], condition=Q(state=FollowUpState.OPEN), name="follow_up_one_open"
            ),
            models.CheckConstraint(
                condition=(Q(state=FollowUpState.OPEN, closed_at__isnull=True, closed_reason=""))
                | (Q(state=FollowUpState.CLOSED, closed_at__isnull=False) & ~Q(closed_reason=""))
                | Q(state=FollowUpState.REVERTED, closed_at__isnull=False),
                name="follow_up_closed_with_time_and_reason",
            ),
            models.CheckConstraint(
                condition=Q(trigger=Trigger.SILENCE, outcome__isnull=True)
                | (~Q(trigger=Trigger.SILENCE) & Q(outcome__isnull=False)),
                name="follow_up_outcome_unless_silence",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.application} ({self.state})"

    @property
    def is_open(self) -> bool:
        return self.state == FollowUpState.OPEN

    def get_absolute_url(self) -> str:
        return reverse("follow_up", args=[self.application.public_id])


class SelfCheckQuerySet(OwnedQuerySet["SelfCheck"]):
    def latest_of(self, follow_up: FollowUp) -> "SelfCheck | None":
        return self.filter(follow_up=follow_up).order_by("-at", "-pk").first()


class SelfCheck(Owned):
    """The result of five taps and its time; the answers themselves are never stored."""

    owner_parent = "follow_up"

    follow_up = models.ForeignKey(FollowUp, on_delete=models.CASCADE, related_name="self_checks")
    result = models.CharField(max_length=10, choices=Mood)
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SelfCheckQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_result_display()}, {self.at:%Y-%m-%d}"
