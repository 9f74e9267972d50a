"""Address, model and key of the endpoint that may say a draft differently."""

import re
from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from followups.rewording.endpoint import Address, NotReadable, may_be_asked, read_address
from softening.people.models import User

_KEY = re.compile(r"[\x21-\x7e]*")


class ModelForm(forms.ModelForm[User]):
    """An empty address turns it off and forgets the rest.

    The kept key is never shown. It goes with the place it was given for: another host asks for it again.
    """

    key = forms.CharField(
        label=_("Key"),
        max_length=1000,
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    forget_key = forms.BooleanField(label=_("Remove the kept key"), required=False)

    class Meta:
        model = User
        fields = ["model_url", "model_name"]
        labels: ClassVar[dict[str, Any]] = {"model_url": _("Address"), "model_name": _("Model")}
        help_texts: ClassVar[dict[str, Any]] = {
            "model_url": _("Such as https://models.example.org/v1. Empty turns it off."),
            "model_name": _("The name it has there."),
        }
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "model_url": forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off"}),
            "model_name": forms.TextInput(attrs={"autocomplete": "off"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._was = self.instance.model_url
        if self.instance.model_key:
            self.fields["key"].help_text = _("A key is kept. Type another one to replace it.")
        else:
            self.fields["key"].help_text = _("Only if the address asks for one. It is kept encrypted.")
            del self.fields["forget_key"]

    def clean_model_url(self) -> str:
        text = str(self.cleaned_data["model_url"])
        if not text:
            return ""
        address = _read(text)
        if address is None:
            raise forms.ValidationError(_("Write a whole address, such as https://models.example.org/v1."))
        if not may_be_asked(address, settings.MODEL_HOSTS):
            raise forms.ValidationError(
                _(
                    "Here only https addresses without a port can be asked. Whoever runs this can allow others."
                )
            )
        return address.base

    def clean_key(self) -> str:
        key = str(self.cleaned_data["key"])
        if not _KEY.fullmatch(key):
            raise forms.ValidationError(_("A key has neither spaces nor letters with accents."))
        return key

    def clean(self) -> dict[str, Any]:
        super().clean()
        data = self.cleaned_data
        if data.get("model_url") and not data.get("model_name") and "model_name" not in self.errors:
            self.add_error("model_name", _("Say which model to ask."))
        return data

    def save(self, commit: bool = True) -> User:
        person, data = self.instance, self.cleaned_data
        if not data["model_url"]:
            person.model_name, person.model_key = "", ""
        elif data["key"]:
            person.model_key = data["key"]
        elif data.get("forget_key") or not _same_place(self._was, data["model_url"]):
            person.model_key = ""
        return super().save(commit)


def _read(text: str) -> Address | None:
    try:
        return read_address(text)
    except NotReadable:
        return None


def _same_place(one: str, other: str) -> bool:
    """Whether both lead to the same scheme, host and port."""
    before, after = _read(one), _read(other)
    return before is not None and after is not None and before.origin == after.origin
