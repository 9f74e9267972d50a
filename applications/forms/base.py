"""What all our forms share: markup by crispy, days within a human range, nothing typed lost."""

import datetime as dt
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

EARLIEST_DAY = dt.date(2000, 1, 1)
YEARS_AHEAD = 5


def validate_readable(value: str) -> None:
    """Invisible marks alone are dropped before a row is stored, and what is left of them would be nothing."""
    if not any(sign.isprintable() and not sign.isspace() for sign in value):
        raise ValidationError(_("Nothing here can be read. Write it again, or leave it empty."))


class PlainForm(forms.Form):
    """The template owns ``<form>`` and buttons; crispy renders the fields."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = _helper()
        _ask_for_something_to_read(self)


class PlainModelForm(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs' eyes
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = _helper()
        _ask_for_something_to_read(self)


def _ask_for_something_to_read(form: forms.BaseForm) -> None:
    for field in form.fields.values():
        if isinstance(field, forms.CharField) and not isinstance(field, forms.UUIDField):
            field.validators.append(validate_readable)


def _helper() -> FormHelper:
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    return helper


def validate_day(value: dt.date) -> None:
    """A day that a job search can hold: from 2000 to five years from now."""
    latest = dt.date(dt.datetime.now(tz=dt.UTC).year + YEARS_AHEAD, 12, 31)
    if not EARLIEST_DAY <= value <= latest:
        raise ValidationError(
            _("Choose a day between %(first)s and %(last)s."),
            params={"first": EARLIEST_DAY.year, "last": latest.year},
        )


class DayField(forms.DateField):
    """A day, picked with the browser's own calendar."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
        kwargs.setdefault("required", False)
        kwargs.setdefault("error_messages", {"invalid": _("Write the day as in 2026-11-23.")})
        super().__init__(**kwargs)
        self.validators.append(validate_day)


class ClockField(forms.TimeField):
    """A time of day on the person's clock."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
        kwargs.setdefault("required", False)
        kwargs.setdefault("error_messages", {"invalid": _("Write the time as in 14:30.")})
        super().__init__(**kwargs)


class LinkField(forms.URLField):
    """An address of the web; one typed without its scheme means https."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"assume_scheme": "https", **kwargs})


def text_area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})
