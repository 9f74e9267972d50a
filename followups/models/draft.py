"""The text of a step's message, drafted from facts, changed and sent by a person."""

import datetime as dt

from django.db import models
from django.db.models import Q
from django.utils import timezone

from followups.enums import Tone
from followups.models.step import Step
from softening.owned import Owned, OwnedQuerySet


class Draft(Owned):
    """One per step, tone and language. ``is_edited`` text is never rewritten; ``facts_changed`` marks it instead.

    ``chosen_at`` is when the person took this tone and language for the step; the latest one counts, and without one
    those of the profile. ``composed`` is our latest version, to see whether the facts behind an edited one have changed.
    ``previous_*`` is the version before the latest change, for one undo. ``gap_answers`` holds answers that have no column of their own, such as a hook; ``findings`` are those at the
    time it was sent, and ``sent_subject`` and ``sent_body`` what really went out.
    """

    owner_parent = "step"

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="drafts")
    tone = models.CharField(max_length=10, choices=Tone, default=Tone.WARM)
    language = models.CharField(max_length=10, default="en")
    subject = models.CharField(max_length=300, blank=True)
    body = models.TextField(max_length=20_000)
    composed = models.TextField(blank=True, editable=False)
    is_edited = models.BooleanField(default=False)
    facts_changed = models.BooleanField(default=False)
    gap_answers = models.JSONField(default=dict, blank=True)
    previous_subject = models.CharField(max_length=300, blank=True, editable=False)
    previous_body = models.TextField(max_length=20_000, blank=True, editable=False)
    previous_was_edited = models.BooleanField(default=False, editable=False)
    chosen_at = models.DateTimeField(null=True, editable=False)
    own_words_at = models.DateTimeField(null=True)
    sent_subject = models.CharField(max_length=300, blank=True)
    sent_body = models.TextField(max_length=20_000, blank=True)
    findings = models.JSONField(default=list, blank=True)
    updated_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["step", "tone", "language"], name="draft_one_per_tone_and_language"
            ),
            models.CheckConstraint(
                condition=Q(facts_changed=False) | Q(is_edited=True),
                name="draft_facts_changed_only_if_edited",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.step.get_kind_display()}, {self.tone}, {self.language}"


def shown_draft(step: Step) -> Draft | None:
    """The draft a page shows: the one that was sent, else the one chosen last, else that of the profile's tone and
    language, else the newest there is. No query where ``step.drafts`` is prefetched.
    """
    drafts = sorted(step.drafts.all(), key=lambda draft: draft.pk, reverse=True)
    sent = [draft for draft in drafts if draft.sent_body]
    return next(iter(sent), None) or chosen_draft(step, drafts) or next(iter(drafts), None)


def chosen_draft(step: Step, drafts: list[Draft] | None = None) -> Draft | None:
    """The one chosen last, else that of the profile's tone and language; None where it is not written yet."""
    drafts = list(step.drafts.all()) if drafts is None else drafts
    chosen = [(draft.chosen_at, draft) for draft in drafts if draft.chosen_at is not None]
    if chosen:
        return max(chosen, key=_when)[1]
    usual = (step.owner.draft_tone, step.owner.draft_language)
    return next((draft for draft in drafts if (draft.tone, draft.language) == usual), None)


def _when(chosen: tuple[dt.datetime, Draft]) -> dt.datetime:
    return chosen[0]
