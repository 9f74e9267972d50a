"""A person's own text file for one kind of message."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from followups.enums import Tone
from softening.owned import Owned, OwnedQuerySet


class OwnTextQuerySet(OwnedQuerySet["OwnText"]):
    def in_use(self, owner_id: int) -> dict[tuple[str, str, str], str]:
        """(name, tone, language) -> the text that a person put in place of ours."""
        rows = self.filter(owner=owner_id, is_used=True).values_list("name", "tone", "language", "text")
        return {(name, tone, language): text for name, tone, language, text in rows}


class OwnText(Owned):
    """In place of ours while ``is_used``; one that is put aside is kept, so that it can come back.

    ``name`` is that of our text file, such as "card" or "status_note_2" (``drafting.kinds.TEXT_NAMES``).
    """

    name = models.CharField(max_length=50)
    tone = models.CharField(max_length=10, choices=Tone)
    language = models.CharField(max_length=10)
    text = models.TextField(max_length=20_000)
    is_used = models.BooleanField(default=True)
    updated_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = OwnTextQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name", "tone", "language"], name="own_text_one_per_file"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="own_text_has_text"),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.tone}, {self.language}"
