"""What a company said, in its own words."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.enums import Stage
from applications.models import Application, Outcome
from followups.enums import FeedbackChannel, FeedbackSource, Polarity
from followups.models.step import Step
from softening.owned import Owned, OwnedQuerySet


class FeedbackQuerySet(OwnedQuerySet["Feedback"]):
    def newest_first(self) -> Self:
        return self.order_by("-said_on", "-pk")

    def said_by_them(self) -> Self:
        """Without own guesses, which never count as feedback."""
        return self.exclude(source=FeedbackSource.OWN_GUESS)


class Feedback(Owned):
    """One span of what was said. ``specificity``: 0 canned, 1 a category, 2 a behaviour, 3 an example or advice."""

    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="feedback")
    outcome = models.ForeignKey(
        Outcome, on_delete=models.SET_NULL, null=True, related_name="feedback", editable=False
    )
    step = models.ForeignKey(
        Step, on_delete=models.SET_NULL, null=True, related_name="feedback", editable=False
    )
    quote = models.TextField(_("their words"), max_length=20_000)
    codes = models.JSONField(default=list, blank=True)
    polarity = models.CharField(max_length=10, choices=Polarity, blank=True)
    source = models.CharField(_("who said it"), max_length=20, choices=FeedbackSource)
    stage = models.CharField(_("about"), max_length=10, choices=Stage, default=Stage.UNKNOWN)
    channel = models.CharField(_("how"), max_length=20, choices=FeedbackChannel, default=FeedbackChannel.MAIL)
    said_on = models.DateField(_("day"))
    specificity = models.PositiveSmallIntegerField(null=True, blank=True)
    chosen_action = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        verbose_name = _("feedback")
        verbose_name_plural = _("feedback")
        ordering = ["-said_on", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(quote=""), name="feedback_has_quote"),
            models.CheckConstraint(
                condition=Q(specificity__isnull=True) | Q(specificity__lte=3),
                name="feedback_specificity_0_to_3",
            ),
        ]

    def __str__(self) -> str:
        return self.quote[:60]
