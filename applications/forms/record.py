"""The record: log, edit, interviews, people, notes."""

import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.enums import ContactRole, Status
from applications.forms.base import ClockField, DayField, LinkField, PlainForm, PlainModelForm, text_area
from applications.models import Application, Contact, Interview
from applications.services.people import name_as_stored
from applications.statuses import FIRST_STATUSES

_FIRST_CHOICES = [(status.value, status.label) for status in FIRST_STATUSES]


class _RecordForm(PlainModelForm):
    """Company and role are needed; the rest may stay empty for ever."""

    company_name = forms.CharField(label=_("Company"), max_length=200)
    applied_on = DayField(label=_("Applied on"))
    answer_promised_by = DayField(label=_("Answer promised by"))

    class Meta:
        model = Application
        fields: tuple[str, ...] = (
            "role", "applied_on", "posting_url", "source", "agency", "agency_consents", "place", "mode", "pay",
            "cv_version", "answer_promised_by", "is_internal", "posting_text",
        )  # fmt: skip
        widgets = {"posting_text": text_area(6)}
        field_classes = {"posting_url": LinkField}

    field_order = ("company_name", "role")


class LogForm(_RecordForm):
    """Two required fields. ``once`` names this attempt, so that a double click logs one application."""

    status = forms.ChoiceField(
        label=_("Status"), choices=_FIRST_CHOICES, initial=Status.APPLIED, required=False
    )
    once = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_bound:
            self.initial.setdefault("once", uuid.uuid4())

    def clean_status(self) -> str:
        return str(self.cleaned_data["status"] or Status.APPLIED)

    essentials = ("company_name", "role")

    @property
    def more(self) -> list[forms.BoundField]:
        """The fields under "More"."""
        return [self[name] for name in self.fields if name not in {*self.essentials, "once"}]

    @property
    def more_has_errors(self) -> bool:
        return any(name in self.fields and name not in self.essentials for name in self.errors)


class EditForm(_RecordForm):
    tags = forms.CharField(
        label=_("Tags"), required=False, max_length=2000, help_text=_("Separated by commas.")
    )

    class Meta(_RecordForm.Meta):
        fields = (*_RecordForm.Meta.fields, "stage_corrected", "is_archived")

    def clean_tags(self) -> list[str]:
        names = [name.strip() for name in self.cleaned_data["tags"].split(",") if name.strip()]
        if any(len(name) > 60 for name in names):
            raise forms.ValidationError(_("Keep each tag to 60 characters."))
        return names


class InterviewForm(PlainModelForm):
    on = DayField(label=_("Day"))
    at = ClockField(label=_("Time"))
    contacts = forms.ModelMultipleChoiceField(
        label=_("Who was there"), queryset=Contact.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple, to_field_name="public_id",
    )  # fmt: skip
    new_contact = forms.CharField(
        label=_("Somebody else who was there"), max_length=200, required=False,
        help_text=_("The name as they write it."),
    )  # fmt: skip

    class Meta:
        model = Interview
        fields = ("kind", "on", "at", "talked_about", "told_finalist")
        help_texts = {"talked_about": _("A few words are enough. Your drafts start from this.")}

    field_order = ("kind", "on", "at", "contacts", "new_contact", "talked_about", "told_finalist")

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["contacts"]
        assert isinstance(field, forms.ModelMultipleChoiceField)
        field.queryset = Contact.objects.filter(owner=application.owner_id, company=application.company_id)
        if self.instance.pk and not self.is_bound:
            self.initial["contacts"] = [contact.public_id for contact in self.instance.contacts.all()]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("at") and not cleaned.get("on") and "on" not in self.errors:
            self.add_error("on", _("A time needs its day."))
        return cleaned


class ContactForm(PlainModelForm):
    role = forms.ChoiceField(label=_("Their part"), choices=ContactRole, initial=ContactRole.INTERVIEWER)
    good_rapport = forms.BooleanField(label=_("We got on well"), required=False)

    class Meta:
        model = Contact
        fields = (
            "name", "given_name", "family_name", "title", "job_title", "email", "phone", "linkedin", "address",
            "stop_contact",
        )  # fmt: skip
        widgets = {"address": text_area(3)}
        field_classes = {"linkedin": LinkField}
        help_texts = {
            "name": _("Exactly as they write it."),
            "given_name": _("For the greeting of a draft. Left empty, the whole name is used."),
        }

    field_order = ("name", "role", "email", "given_name", "family_name")


class NewContactForm(ContactForm):
    """Somebody on an application. A name the company has already is that person, whose record is not overwritten."""

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.application = application

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        known = self.application.company.contacts.named(name_as_stored(cleaned.get("name", ""))).first()
        for name in set(self._meta.fields or ()) - {"name"} if known else ():
            noted = getattr(known, name)
            if cleaned.get(name) and noted and cleaned[name] != noted:
                message = _("For %(name)s something else is noted: %(noted)s. Change it on their own page.")
                self.add_error(name, message % {"name": known, "noted": noted})
        return cleaned


class NoteForm(PlainForm):
    on = DayField(label=_("Day"), required=True)
    text = forms.CharField(label=_("Note"), max_length=20_000, widget=text_area(3))
    was_contact = forms.BooleanField(label=_("We were in touch"), required=False)
