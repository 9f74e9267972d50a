"""The list's search and filters; what they do not know is ignored, never an error page."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, ChoiceFilter, FilterSet, OrderingFilter

from applications.enums import Status
from applications.forms.base import PlainForm
from applications.models import Application


class _FilterForm(PlainForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_suffix = ""
        for field in self.fields.values():
            shape = "form-select" if isinstance(field.widget, forms.Select) else "form-control"
            field.widget.attrs["class"] = shape


class ApplicationFilter(FilterSet):  # type: ignore[misc]  # django-filter ships no types
    q = CharFilter(method="search", label=_("Search"))
    status = ChoiceFilter(choices=Status, label=_("Status"), empty_label=_("Every status"))
    sort = OrderingFilter(
        label=_("Order"),
        fields=(("last_moved_on", "moved"), ("company__name", "company"), ("role", "role")),
        choices=(
            ("-moved", _("Latest change")),
            ("moved", _("Oldest change")),
            ("company", _("Company")),
            ("role", _("Role")),
        ),
        empty_label=_("Latest change"),
    )

    class Meta:
        model = Application
        form = _FilterForm
        fields = ("q", "status", "sort")

    def search(self, queryset: "QuerySet[Application]", name: str, value: str) -> "QuerySet[Application]":
        words = Q()
        for word in value[:200].split()[:8]:
            words &= Q(role__icontains=word) | Q(company__name__icontains=word) | Q(place__icontains=word)
        return queryset.filter(words)
