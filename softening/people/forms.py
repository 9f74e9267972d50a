"""The profile as a person edits it at /settings/."""

from typing import Any, ClassVar

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Field, Fieldset, Layout
from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from softening.people.enums import Weekday
from softening.people.models import User
from softening.people.places import country_choices, find_region, regions, zone_choices


def _time_input() -> forms.TimeInput:
    return forms.TimeInput(format="%H:%M", attrs={"type": "time"})


def _helper(*layout: Any) -> FormHelper:
    """The template owns ``<form>`` and buttons; crispy lays out the fields."""
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    helper.layout = Layout(*layout)
    return helper


def _fieldset(legend: Any, *fields: Any) -> Fieldset:
    return Fieldset(legend, *fields, css_class="fieldset")


class PlaceFields(forms.ModelForm[User]):
    """Country and time zone, chosen from lists."""

    country = forms.ChoiceField(label=_("Country"), required=False)
    time_zone = forms.ChoiceField(label=_("Time zone"))

    def offer_places(self) -> None:
        """What is stored stays on offer, even where the lists of this version do not have it."""
        countries = [("", _("Not said")), *country_choices()]
        if self.instance.country not in dict(countries):
            countries.append((self.instance.country, self.instance.country))
        self.fields["country"].choices = countries  # type: ignore[attr-defined]  # a ChoiceField

        zones = zone_choices()
        if not any(self.instance.time_zone == zone for _area, group in zones for zone, _place in group):
            zones = [(self.instance.time_zone, [(self.instance.time_zone, self.instance.time_zone)]), *zones]
        self.fields["time_zone"].choices = zones  # type: ignore[attr-defined]  # a ChoiceField


class ProfileForm(PlaceFields):
    """Times of day are wall times in the zone chosen on the same page."""

    subdivision = forms.CharField(
        label=_("Region"),
        max_length=100,
        required=False,
        help_text=_("A region with holidays of its own, as a code or by name."),
    )
    quiet_days = forms.TypedMultipleChoiceField(
        label=_("Quiet days"),
        choices=Weekday.choices,
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("No reminder mail on these days."),
    )

    class Meta:
        model = User
        fields = [
            "display_name",
            "phone",
            "signature",
            "country",
            "subdivision",
            "time_zone",
            "reminder_mail",
            "reminder_time",
            "sending_from",
            "sending_until",
            "quiet_days",
            "paused_until",
            "draft_tone",
            "card_size",
            "handwriting",
        ]
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "display_name": forms.TextInput(attrs={"autocomplete": "name"}),
            "phone": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            "reminder_time": _time_input(),
            "sending_from": _time_input(),
            "sending_until": _time_input(),
            "paused_until": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            "draft_tone": forms.RadioSelect(),
            "handwriting": forms.RadioSelect(),
        }
        help_texts: ClassVar[dict[str, Any]] = {
            "display_name": _("As you sign a letter."),
            "phone": _("Goes on a card, so that somebody can call. Without it your e-mail address does."),
            "signature": _("Only if you sign differently from your name."),
            "reminder_time": _("The hour of the daily mail, if anything is due."),
            "paused_until": _("No reminder mail before this day. Empty means no pause."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offer_places()
        self.helper = _helper(
            _fieldset(_("You"), "display_name", Div("phone", "signature", css_class="two-fields")),
            _fieldset(
                _("Place and time"), Div("country", "subdivision", css_class="two-fields"), "time_zone"
            ),
            _fieldset(
                _("Reminders"),
                "reminder_mail",
                Div("reminder_time", "sending_from", "sending_until", css_class="three-fields"),
                Field("quiet_days", wrapper_class="in-a-line"),
                "paused_until",
            ),
            _fieldset(
                _("Drafts"),
                Field("draft_tone", wrapper_class="in-a-line"),
                "card_size",
                Field("handwriting", wrapper_class="in-a-line"),
            ),
        )

    def clean(self) -> dict[str, Any]:
        super().clean()
        self._check_region()
        self._check_hours()
        return self.cleaned_data

    def _check_region(self) -> None:
        """A region is stored by its code, whether the person wrote code or name."""
        typed, country = self.cleaned_data.get("subdivision"), self.cleaned_data.get("country")
        if not typed or country is None:
            return
        if not country:
            self.add_error("subdivision", _("Choose the country first."))
        elif (code := find_region(country, typed)) is not None:
            self.cleaned_data["subdivision"] = code
        elif known := regions(country):
            message = _("Choose one of these, or leave it empty: %(regions)s.") % {
                "regions": ", ".join(known)
            }
            self.add_error("subdivision", message)
        else:
            self.add_error(
                "subdivision", _("Holidays are the same everywhere in this country; leave it empty.")
            )

    def _check_hours(self) -> None:
        start, end = self.cleaned_data.get("sending_from"), self.cleaned_data.get("sending_until")
        daily = self.cleaned_data.get("reminder_time")
        if start is None or end is None:
            return
        if start >= end:
            self.add_error("sending_until", _("Choose a time later than “no mail before”."))
        elif daily is not None and not start <= daily <= end:
            message = _("Choose a time between %(start)s and %(end)s, your hours for mail.")
            self.add_error("reminder_time", message % {"start": f"{start:%H:%M}", "end": f"{end:%H:%M}"})


class WelcomeForm(PlaceFields):
    """The first page: what drafts and reminders need to know, guessed where a browser tells it."""

    interface_language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)

    class Meta:
        model = User
        fields = ["display_name", "signature", "interface_language", "country", "time_zone"]
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "display_name": forms.TextInput(attrs={"autocomplete": "name"}),
        }
        help_texts: ClassVar[dict[str, Any]] = {
            "display_name": _("As you sign a letter."),
            "signature": _("Only if you sign differently from your name."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offer_places()
        self.helper = _helper(
            Div("display_name", "signature", css_class="two-fields"),
            "interface_language",
            Div("country", "time_zone", css_class="two-fields"),
        )
