"""The short form of "Not selected": asked once, all optional, what every draft lives from."""

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.enums import ContactRole, FeedbackStance, Stage, Status, ToldBy
from applications.forms.base import ClockField, DayField, PlainForm, text_area
from applications.models import Application, Contact
from applications.quick import split_names
from applications.services import (
    ContactFacts,
    EndingFacts,
    OutcomeFacts,
    day_to_look_from,
    held_interviews,
    latest_with_topic,
    outcome_to_take_up,
    people_known,
    stage_reached,
)
from applications.services.people import name_as_stored

_TOLD_BY = [(told.value, told.label) for told in ToldBy if told != ToldBy.SILENCE]
_NAME_LENGTH = 200


class NotSelectedForm(PlainForm):
    learned_on = DayField(label=_("Day you learned it"), required=True)
    learned_at = ClockField(label=_("Time, if you know it"))
    told_by = forms.ChoiceField(label=_("How you learned it"), choices=_TOLD_BY, required=False)
    told_by_name = forms.CharField(label=_("Who wrote or called"), max_length=_NAME_LENGTH, required=False)
    told_by_email = forms.EmailField(label=_("Their e-mail address"), max_length=254, required=False)
    stage_reached = forms.ChoiceField(label=_("How far it went"), choices=Stage, required=False)
    met_names = forms.CharField(
        label=_("Who you met"), max_length=1000, required=False,
        help_text=_("Names as they write them, separated by commas."),
    )  # fmt: skip
    talked_about = forms.CharField(
        label=_("One thing you talked about"), max_length=300, required=False,
        help_text=_("A few words are enough. Your drafts start from this."),
    )  # fmt: skip
    message = forms.CharField(
        label=_("Their message, if you want to keep it"),
        max_length=50_000,
        required=False,
        widget=text_area(4),
    )
    feedback_stance = forms.ChoiceField(
        label=_("Did they speak of feedback?"), choices=FeedbackStance, required=False
    )

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        self.application = application
        super().__init__(*args, initial={**self._known(), **(kwargs.pop("initial", None) or {})}, **kwargs)
        names = Contact.objects.filter(company=application.company_id).values_list("name", flat=True)
        self.known_names = list(names)
        self.fields["told_by_name"].widget.attrs["list"] = "known-names"

    def _known(self) -> dict[str, Any]:
        """What is written down already is shown, not asked again."""
        application = self.application
        by = day_to_look_from(application)
        talk = latest_with_topic(held_interviews(application, by=by))
        met = [part.contact.name for part in people_known(application, by=by) if _was_met(part.role)]
        return {
            "learned_on": application.owner.today(),
            "stage_reached": stage_reached(application),
            "met_names": ", ".join(met),
            "talked_about": talk.talked_about if talk else "",
            **self._told_before(),
        }

    def _told_before(self) -> dict[str, Any]:
        """What was said of the same no before it was undone, as long as that would come back."""
        undone = outcome_to_take_up(self.application, ending=Status.REJECTED)
        if undone is None:
            return {}
        contact = undone.told_by_contact
        return {
            "learned_on": undone.learned_on,
            "learned_at": undone.learned_at,
            "told_by": undone.told_by,
            "told_by_name": contact.name if contact else "",
            "told_by_email": contact.email if contact else "",
            "stage_reached": undone.stage_reached,
            "message": undone.message,
            "feedback_stance": undone.feedback_stance,
        }

    def clean_learned_on(self) -> dt.date:
        day: dt.date = self.cleaned_data["learned_on"]
        if day > self.application.owner.today():
            raise forms.ValidationError(_("This day is still to come. Choose today or an earlier one."))
        return day

    def clean_met_names(self) -> list[str]:
        names = [
            name
            for name in split_names(self.cleaned_data["met_names"], self.known_names)
            if name_as_stored(name)
        ]
        if any(len(name) > _NAME_LENGTH for name in names):
            raise forms.ValidationError(_("Keep each name to 200 characters."))
        return names

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("told_by_email") and not cleaned.get("told_by_name"):
            self.add_error("told_by_name", _("An address needs the name it belongs to."))
        return cleaned

    def facts(self) -> EndingFacts:
        """The form as plain values, for the service."""
        data = self.cleaned_data
        stage = data["stage_reached"] or Stage.UNKNOWN
        talker = ContactRole.RECRUITER if stage == Stage.S2 else ContactRole.INTERVIEWER
        told_by = None
        if data["told_by_name"]:
            role = ContactRole.AGENCY if data["told_by"] == ToldBy.AGENCY else ContactRole.RECRUITER
            told_by = ContactFacts(name=data["told_by_name"], email=data["told_by_email"], role=role)
        return EndingFacts(
            outcome=OutcomeFacts(
                told_by=data["told_by"] or ToldBy.UNKNOWN,
                stage_reached=stage,
                learned_on=data["learned_on"],
                learned_at=data["learned_at"],
                learned_zone=self.application.owner.time_zone if data["learned_at"] else "",
                message=data["message"],
                feedback_stance=data["feedback_stance"],
            ),
            told_by=told_by,
            met=tuple(ContactFacts(name=name, role=talker) for name in data["met_names"]),
            talked_about=data["talked_about"],
        )


def _was_met(role: str) -> bool:
    return role in {ContactRole.INTERVIEWER, ContactRole.MANAGER, ContactRole.RECRUITER}
