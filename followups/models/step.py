"""One step of a follow-up: planned by rule, sent or let go by the person."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from applications.models import Contact
from followups.enums import AnswerKind, SentBy, StepKind, StepState
from followups.models.follow_up import FollowUp
from softening.owned import Owned, OwnedQuerySet

OPEN_STATES = (StepState.WAITING, StepState.DUE)
# What the person decided or wrote stays whatever a new plan says.
SETTLED_STATES = (StepState.DONE, StepState.LET_GO)


class StepQuerySet(OwnedQuerySet["Step"]):
    def open(self) -> Self:
        """With a reminder to come or come: what may be mailed about."""
        return self.filter(state__in=OPEN_STATES)

    def shown(self) -> Self:
        return self.exclude(state=StepState.CANCELLED)

    def in_order(self) -> Self:
        return self.order_by("earliest", "pk")


class Step(Owned):
    """Unique by follow-up, kind, slot and recipient: a new plan updates the row it finds.

    ``earliest``, ``latest`` and ``best_on`` are local dates. ``rule`` and ``params`` name the reason; its words
    are made when shown. ``state_before`` is where an undo of "sent" or "let go" returns to.
    """

    owner_parent = "follow_up"

    follow_up = models.ForeignKey(FollowUp, on_delete=models.CASCADE, related_name="steps")
    kind = models.CharField(max_length=20, choices=StepKind)
    slot = models.CharField(max_length=10, blank=True)
    recipient = models.ForeignKey(Contact, on_delete=models.SET_NULL, null=True, related_name="steps")
    state = models.CharField(max_length=10, choices=StepState)
    earliest = models.DateField(null=True)
    latest = models.DateField(null=True)
    best_on = models.DateField(null=True)
    rule = models.CharField(max_length=60)
    params = models.JSONField(default=dict, blank=True)
    locked_until = models.CharField(max_length=30, blank=True)
    wanted = models.BooleanField(default=False)  # the person switched it on: no plan leaves it out again
    beyond_at = models.DateTimeField(null=True)  # when they chose to go beyond its days, or the usual number

    sent_at = models.DateTimeField(null=True)
    sent_by = models.CharField(max_length=10, choices=SentBy, blank=True)
    answered_on = models.DateField(null=True)
    answer_kind = models.CharField(max_length=10, choices=AnswerKind, blank=True)
    answer_text = models.TextField(max_length=50_000, blank=True)
    settled_at = models.DateTimeField(null=True)
    state_before = models.CharField(max_length=10, choices=StepState, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = StepQuerySet.as_manager()

    class Meta:
        ordering = ["earliest", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["follow_up", "kind", "slot", "recipient"],
                condition=Q(recipient__isnull=False),
                name="step_once_per_recipient",
            ),
            models.UniqueConstraint(
                fields=["follow_up", "kind", "slot"],
                condition=Q(recipient__isnull=True),
                name="step_once_to_nobody",
            ),
            models.CheckConstraint(
                condition=Q(sent_at__isnull=True, sent_by="") | (Q(sent_at__isnull=False) & ~Q(sent_by="")),
                name="step_sent_at_and_by",
            ),
            models.CheckConstraint(
                condition=Q(answered_on__isnull=True, answer_kind="", answer_text="")
                | (Q(answered_on__isnull=False) & ~Q(answer_kind="")),
                name="step_answered_on_and_kind",
            ),
            models.CheckConstraint(
                condition=(Q(state__in=SETTLED_STATES, settled_at__isnull=False) & ~Q(state_before=""))
                | (~Q(state__in=SETTLED_STATES) & Q(settled_at__isnull=True, state_before="")),
                name="step_settled_at_iff_settled",
            ),
            models.CheckConstraint(
                condition=Q(sent_at__isnull=True) | Q(state=StepState.DONE), name="step_sent_is_done"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=OPEN_STATES) | Q(earliest__isnull=False, latest__isnull=False),
                name="step_open_has_window",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.state})"

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES

    @property
    def has_passed(self) -> bool:
        """Its useful time is over; its reminder had gone out."""
        return self.state == StepState.EXPIRED

    @property
    def is_over(self) -> bool:
        """Settled by the person, or passed: no plan moves it any more."""
        return self.is_settled or self.has_passed

    @property
    def is_settled(self) -> bool:
        return self.state in SETTLED_STATES
