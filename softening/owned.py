"""Rows that belong to one person: public id, owner and sample mark, set in one place."""

import re
import uuid
from collections.abc import Iterator
from typing import Any, ClassVar, Self, TypeVar

from django.conf import settings
from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _

M = TypeVar("M", bound=models.Model)

# C0 and C1 controls, line and paragraph separators, and the marks that reorder or hide the text around them.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+")
_CONTROLS_IN_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]+")


def clean_strings(row: models.Model) -> None:
    """Collapse control characters in every text of a row, before it is stored.

    One line fields keep no line break, so that no name can make a mail header invalid; texts keep newline and
    tab. Lone surrogates, which no database stores, become the replacement character.
    """
    for field in row._meta.concrete_fields:
        value = getattr(row, field.attname)
        if not isinstance(value, str) or not isinstance(field, models.CharField | models.TextField):
            continue
        value = value.encode("utf-8", "replace").decode("utf-8")
        if isinstance(field, models.TextField):
            value = _CONTROLS_IN_TEXT.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
        else:
            value = _CONTROLS.sub(" ", value).strip()
        setattr(row, field.attname, value)


class OwnerMismatch(ValueError):
    """A row would point to another person's row."""


class OwnedQuerySet(models.QuerySet[M]):
    """Every query of a person's data starts at :meth:`for_user`."""

    def for_user(self, user: Any) -> Self:
        return self.filter(owner=user)

    def get_or_404(self, public_id: uuid.UUID) -> M:
        """The row with this public id, or the same 404 as for an id that does not exist."""
        try:
            return self.get(public_id=public_id)
        except self.model.DoesNotExist:  # type: ignore[attr-defined]  # each model has its own
            raise Http404 from None


class Owned(models.Model):
    """Base of every table with a person's data.

    ``owner_parent`` names the foreign key from which owner and sample mark are copied on every save; a model
    without one is given its owner by the service that creates it. ``save`` refuses a row whose foreign keys
    lead to another person (OwnerMismatch), so that no form or import can join two people's data.
    """

    owner_parent: ClassVar[str] = ""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="+",
        editable=False,
        verbose_name=_("owner"),
    )
    is_sample = models.BooleanField(default=False, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        parent = self.parent_row()
        if parent is not None:
            self.owner_id, self.is_sample = parent.owner_id, parent.is_sample
        for name, owner_id in self.owners_of_parents():
            if owner_id != self.owner_id:
                raise OwnerMismatch(f"{self._meta.label}.{name} belongs to somebody else")
        clean_strings(self)
        super().save(*args, **kwargs)

    def parent_row(self) -> "Owned | None":
        """The row this one takes its owner from."""
        return getattr(self, self.owner_parent) if self.owner_parent else None

    @classmethod
    def owned_parents(cls) -> list["models.ForeignKey[Any, Any]"]:
        """The foreign keys of this table that lead to another owned table."""
        return [
            field
            for field in cls._meta.concrete_fields
            if isinstance(field, models.ForeignKey)
            and isinstance(field.related_model, type)
            and issubclass(field.related_model, Owned)
        ]

    def owners_of_parents(self) -> Iterator[tuple[str, int]]:
        """(field name, owner id) for each row this one points to; a query only where it is not loaded yet."""
        for field in self.owned_parents():
            parent_id = getattr(self, field.attname)
            if parent_id is None:
                continue
            if field.is_cached(self):
                yield field.name, getattr(self, field.name).owner_id
            else:
                manager = field.related_model._base_manager
                yield field.name, manager.values_list("owner_id", flat=True).get(pk=parent_id)
