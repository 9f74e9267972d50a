"""A company's record."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.forms.base import PlainModelForm, text_area
from applications.models import Company
from applications.services.people import name_as_stored


class CompanyForm(PlainModelForm):
    alias_lines = forms.CharField(
        label=_("Other names"),
        required=False,
        max_length=2000,
        widget=text_area(2),
        help_text=_("One a line."),
    )

    class Meta:
        model = Company
        fields = (
            "name", "domain", "size", "address", "country", "subdivision", "feedback_policy", "tech", "public_body",
            "watched", "stop_contact",
        )  # fmt: skip
        widgets = {"address": text_area(4)}
        help_texts = {
            "address": _("For the card, as it goes on an envelope."),
            "country": _("Two capital letters, for example DE. Business days follow it."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("alias_lines", "\n".join(self.instance.aliases))

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        world = Company.objects.filter(owner=self.instance.owner_id, is_sample=self.instance.is_sample)
        same = world.named(name_as_stored(name))
        if same.exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(_("Another company of yours has this name."))
        return name

    def clean_country(self) -> str:
        country: str = self.cleaned_data["country"].strip().upper()
        if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
            raise forms.ValidationError(_("Write the country as two capital letters, for example DE."))
        return country

    def clean_alias_lines(self) -> list[str]:
        names = [" ".join(line.split())[:200] for line in self.cleaned_data["alias_lines"].splitlines()]
        return [name for name in names if name]
