"""What happened: transitions, append-only, and how an application ended."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.enums import FeedbackStance, OutcomeReason, OutcomeState, Stage, Status, ToldBy
from applications.models.application import Application
from applications.models.company import Contact
from applications.statuses import ENDINGS, is_ending
from softening.owned import Owned, OwnedQuerySet


class TransitionQuerySet(OwnedQuerySet["Transition"]):
    def undoable(self) -> Self:
        """Newest first: moves that are neither an undo, nor undone, nor the first one."""
        return self.filter(undoes__isnull=True, undone_by__isnull=True, sequence__gt=1).order_by("-sequence")


class Transition(Owned):
    """One move. Rows are never changed save for date and note, and never deleted; an undo is a row of its own."""

    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="transitions")
    sequence = models.PositiveIntegerField(editable=False)
    from_status = models.CharField(max_length=20, choices=Status, blank=True)
    to_status = models.CharField(max_length=20, choices=Status)
    effective_on = models.DateField(_("day"))
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", editable=False
    )
    note = models.CharField(_("note"), max_length=500, blank=True)
    undoes = models.OneToOneField(
        "self", on_delete=models.RESTRICT, null=True, blank=True, related_name="undone_by", editable=False
    )

    objects = TransitionQuerySet.as_manager()

    class Meta:
        ordering = ["sequence"]
        constraints = [
            models.UniqueConstraint(fields=["application", "sequence"], name="transition_sequence_once"),
            models.CheckConstraint(condition=~Q(from_status=models.F("to_status")), name="transition_moves"),
            models.CheckConstraint(
                condition=Q(from_status="", sequence=1) | (~Q(from_status="") & Q(sequence__gt=1)),
                name="transition_first_comes_from_nothing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.from_status or '-'} -> {self.to_status}"


class OutcomeQuerySet(OwnedQuerySet["Outcome"]):
    def current(self) -> Self:
        """Those that stand: not undone. An earlier ending still stands after a call-back."""
        return self.filter(state=OutcomeState.CURRENT)

    def latest_of(self, application: Application) -> "Outcome | None":
        """The ending an application is in now; None where its status is no ending."""
        if not is_ending(application.status):
            return None
        return self.current().filter(application=application).order_by("-transition__sequence").first()


class Outcome(Owned):
    """How an application ended, as the person learned it. One per ending; an undone one is kept as reverted."""

    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="outcomes")
    transition = models.OneToOneField(
        Transition, on_delete=models.RESTRICT, related_name="outcome", editable=False
    )
    ending = models.CharField(max_length=20, choices=[(s.value, s.label) for s in ENDINGS])
    told_by = models.CharField(_("how you learned it"), max_length=20, choices=ToldBy, default=ToldBy.UNKNOWN)
    told_by_contact = models.ForeignKey(
        Contact,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("who wrote or called"),
    )
    stage_reached = models.CharField(
        _("how far it went"), max_length=10, choices=Stage, default=Stage.UNKNOWN
    )
    learned_on = models.DateField(_("day you learned it"))
    learned_at = models.TimeField(_("time"), null=True, blank=True)
    learned_zone = models.CharField(max_length=64, blank=True, editable=False)
    message = models.TextField(_("their message"), max_length=50_000, blank=True)
    feedback_stance = models.CharField(
        _("did they speak of feedback?"), max_length=10, choices=FeedbackStance, blank=True
    )
    reapply_after_days = models.PositiveIntegerField(
        _("days to wait before applying again"), null=True, blank=True
    )
    reason = models.CharField(_("what they said it was"), max_length=20, choices=OutcomeReason, blank=True)
    state = models.CharField(
        max_length=10, choices=OutcomeState, default=OutcomeState.CURRENT, editable=False
    )
    reverted_at = models.DateTimeField(null=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = OutcomeQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=OutcomeState.CURRENT, reverted_at__isnull=True)
                | Q(state=OutcomeState.REVERTED, reverted_at__isnull=False),
                name="outcome_reverted_at_iff_reverted",
            ),
            models.CheckConstraint(
                condition=Q(learned_at__isnull=True) | ~Q(learned_zone=""), name="outcome_time_has_zone"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_ending_display()}, {self.learned_on}"
