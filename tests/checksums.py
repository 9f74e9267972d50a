"""What a database holds, as one number for each table."""

import hashlib
from typing import Any

from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db.models import QuerySet

from softening.people.models import User
from tests.factories import OWNED

_PASSING = {"last_login"}


def _sum(rows: "QuerySet[Any]") -> str:
    columns = [field.attname for field in rows.model._meta.concrete_fields if field.name not in _PASSING]
    digest = hashlib.sha256()
    for row in rows.order_by("pk").values_list(*columns):
        digest.update(repr([bytes(v) if isinstance(v, memoryview) else v for v in row]).encode())
    return digest.hexdigest()


def of_person(owner: User) -> dict[str, str]:
    """Of all rows that belong to one person, and of the person."""
    sums = {model._meta.label: _sum(model._base_manager.filter(owner=owner)) for model in OWNED}
    sums["User"] = _sum(User.objects.filter(pk=owner.pk))
    sums["EmailAddress"] = _sum(EmailAddress.objects.filter(user=owner))
    return sums


def of_database() -> dict[str, str]:
    """Of every table but the sessions."""
    return {
        model._meta.label: _sum(model._base_manager.all())
        for model in apps.get_models()
        if model is not Session and model._meta.managed
    }
