"""Forms of the follow-up's own pages."""

import datetime as dt
from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.utils.text import capfirst, format_lazy
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from applications.forms.base import (
    ClockField,
    DayField,
    PlainForm,
    PlainModelForm,
    text_area,
    validate_readable,
)
from followups.activities import Activity
from followups.composure import HOTTEST, QUESTIONS, OnlyThanks, Replaying, SelfCheckAnswers, WantsChange
from followups.drafting.card_fit import (
    CALIBRATION_LINE,
    ImpossibleCount,
    layout,
    measured_pitch,
    words_on_line,
)
from followups.drafting.loader import BadText, languages
from followups.drafting.own import MOST_CHARACTERS, parse_own
from followups.enums import AnswerKind, FeedbackChannel, FeedbackSource, SentBy, StepKind, Tone
from followups.services.activities import LONGEST

_TEXT_LENGTH = 20_000
_QUESTION: dict[str, Any] = {question.field: question.text for question in QUESTIONS}


class DraftForm(PlainForm):
    subject = forms.CharField(label=_("Subject"), max_length=300, required=False)
    body = forms.CharField(
        label=_("Text"),
        max_length=_TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 12, "class": "draft-text"}),
    )

    def clean_body(self) -> str:
        """Browsers send CRLF; the same text has to be the same."""
        return str(self.cleaned_data["body"]).replace("\r\n", "\n")


_MOST_IN_ANSWER = 300
_SHORTER = {"recipient_title": 50, "recipient_salutation": 100, "greeting_name": 100, "sender_name": 200}
_FORMS_OF_ADDRESS = {
    "de": [("formal", "Sie"), ("informal", "du")],
    "fr": [("formal", "vous"), ("informal", "tu")],
}
_DAYS = frozenset({"applied_on", "promised_on"})


class GapForm(PlainForm):
    """One question, its answer kept where it belongs. ``name`` is that of the gap, ``language`` the draft's."""

    name = forms.CharField(widget=forms.HiddenInput, max_length=50)
    answer = forms.CharField(max_length=_MOST_IN_ANSWER)

    def __init__(self, *args: Any, gap: str, question: str = "", language: str = "en", **kwargs: Any) -> None:
        super().__init__(*args, initial={"name": gap}, auto_id="gap-%s", **kwargs)
        self.fields["name"].required = False
        self.fields["answer"] = self._field_for(gap, language)
        self.fields["answer"].label = question

    def _field_for(self, gap: str, language: str) -> forms.Field:
        if gap == "address_form":
            choices = _FORMS_OF_ADDRESS.get(language.partition("-")[0], _FORMS_OF_ADDRESS["de"])
            return forms.ChoiceField(choices=choices, widget=forms.RadioSelect)
        if gap in _DAYS:
            return DayField(required=True)
        return forms.CharField(max_length=_SHORTER.get(gap, _MOST_IN_ANSWER), validators=[validate_readable])

    def said(self) -> str:
        """The answer as the service reads it; a day in ISO form."""
        answer = self.cleaned_data["answer"]
        return answer.isoformat() if isinstance(answer, dt.date) else str(answer)


class ShowAsForm(PlainForm):
    """The tone and the language of one draft, apart from those of the pages."""

    tone = forms.ChoiceField(label=_("Tone"), choices=Tone.choices)
    language = forms.ChoiceField(label=_("Language"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="show-as-%s", **kwargs)
        self.fields["language"].choices = language_choices()  # type: ignore[attr-defined]  # a ChoiceField


def language_choices() -> list[tuple[str, str]]:
    """The languages in which there are drafts, each by its name in the language of the pages."""
    return [(code, capfirst(get_language_info(code)["name_translated"])) for code in sorted(languages())]


class NoteForm(PlainForm):
    """Two minutes for oneself: what is written is kept as a note, and goes nowhere."""

    text = forms.CharField(
        label=_("For you only"), max_length=_TEXT_LENGTH, required=False, widget=text_area(8)
    )

    def clean_text(self) -> str:
        """Not marked as needed: the page may be left without a word."""
        if not self.cleaned_data["text"]:
            raise forms.ValidationError(_("There is nothing to keep yet. Leaving it empty is fine."))
        return str(self.cleaned_data["text"])


class OwnTextForm(PlainForm):
    """A person's own text file for one kind; what cannot be read is named with its line."""

    text = forms.CharField(
        label=_("Your text"), strip=False,
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 22, "class": "text-file", "spellcheck": "true"}),
    )  # fmt: skip

    def __init__(self, *args: Any, kind: StepKind, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind

    def clean_text(self) -> str:
        """Browsers send CRLF; lines are counted as the person sees them."""
        text = str(self.cleaned_data["text"]).replace("\r\n", "\n").replace("\r", "\n")
        try:
            parse_own(text, self.kind)
        except BadText as error:
            if not error.line:
                raise forms.ValidationError(error.reason) from None
            raise forms.ValidationError(
                _("Line %(line)d: %(reason)s"), params={"line": error.line, "reason": error.reason}
            ) from None
        return text


class SentForm(PlainForm):
    """ "I sent it": nothing has to be said; a channel other than the usual one may be."""

    sent_by = forms.ChoiceField(choices=[("", ""), *SentBy.choices], required=False)


class LaterForm(PlainForm):
    on = DayField(label=_("Day"), required=True)
    at = ClockField(label=_("Time, if you like"))


class SelfCheckForm(PlainForm):
    """Five taps. The answers are judged and forgotten."""

    heat = forms.TypedChoiceField(
        label=_QUESTION["heat"], coerce=int, widget=forms.RadioSelect,
        choices=[(number, str(number)) for number in range(HOTTEST + 1)],
    )  # fmt: skip
    only_thanks = forms.ChoiceField(
        label=_QUESTION["only_thanks"], widget=forms.RadioSelect, choices=OnlyThanks.choices
    )
    wants_change = forms.ChoiceField(
        label=_QUESTION["wants_change"], widget=forms.RadioSelect, choices=WantsChange.choices
    )
    replaying = forms.ChoiceField(
        label=_QUESTION["replaying"], widget=forms.RadioSelect, choices=Replaying.choices
    )
    rested = forms.TypedChoiceField(
        label=_QUESTION["rested"], coerce=lambda value: value == "yes", widget=forms.RadioSelect,
        choices=[("yes", _("Yes")), ("no", _("No"))],
    )  # fmt: skip

    def answers(self) -> SelfCheckAnswers:
        data = self.cleaned_data
        return SelfCheckAnswers(
            heat=data["heat"],
            only_thanks=OnlyThanks(data["only_thanks"]),
            wants_change=WantsChange(data["wants_change"]),
            replaying=Replaying(data["replaying"]),
            rested=data["rested"],
        )


class ActivityForm(PlainForm):
    """One text for oneself; nothing on the page calls it needed. What stood there from the start is no text."""

    text = forms.CharField(
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 10, "class": "draft-text", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, activity: Activity, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.begins = str(activity.begins or "")
        self.fields["text"].label, self.fields["text"].initial = str(activity.label or ""), self.begins

    def clean_text(self) -> str:
        """Browsers send CRLF; the same text has to be the same."""
        text = str(self.cleaned_data["text"]).replace("\r\n", "\n")
        if text.strip() in {"", self.begins.strip()}:
            raise forms.ValidationError(_("Write a few words first, or let it go."))
        return text


class _SaidForm(PlainForm):
    """Words of theirs, on a day that has come."""

    def __init__(self, *args: Any, today: dt.date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def not_in_future(self, day: dt.date) -> dt.date:
        if day > self.today:
            raise forms.ValidationError(_("This day is still to come. Choose today or an earlier one."))
        return day


class AnswerForm(_SaidForm):
    kind = forms.ChoiceField(
        label=_("What came back"),
        choices=AnswerKind.choices,
        widget=forms.RadioSelect,
        initial=AnswerKind.REAL,
    )
    text = forms.CharField(
        label=_("Their words"), max_length=_TEXT_LENGTH, required=False, widget=text_area(6),
        help_text=_("Paste what they wrote, or write down what they said."),
    )  # fmt: skip
    source = forms.ChoiceField(label=_("Who answered"), choices=FeedbackSource.choices[:-1])
    on = DayField(label=_("Day"), required=True)
    asked_to_stop = forms.BooleanField(label=_("They would rather not be written to again"), required=False)

    def __init__(self, *args: Any, asked_on: dt.date | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked_on = asked_on

    def clean_on(self) -> dt.date:
        day = self.not_in_future(self.cleaned_data["on"])
        if self.asked_on is not None and day < self.asked_on:
            raise forms.ValidationError(_("This is before the day you asked."))
        return day


class ToldForm(_SaidForm):
    """ "What did they tell you?" """

    quote = forms.CharField(label=_("Their words"), max_length=_TEXT_LENGTH, widget=text_area(3))
    source = forms.ChoiceField(label=_("Who said it"), choices=FeedbackSource.choices)
    channel = forms.ChoiceField(label=_("How"), choices=FeedbackChannel.choices, required=False)
    said_on = DayField(label=_("Day"), required=True)

    def clean_said_on(self) -> dt.date:
        return self.not_in_future(self.cleaned_data["said_on"])

    def clean_channel(self) -> str:
        return str(self.cleaned_data["channel"] or FeedbackChannel.MAIL)


class CardFields(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs' eyes
    """The hand of a person, measured by one line; with their card and hand in any form that has both.

    A count is of the card chosen in the same form. Another hand makes an earlier measure void.
    """

    words_on_line = forms.IntegerField(
        label=_("Words on one line"), required=False,
        help_text=format_lazy(
            _("Write this on one line of your card: “{line}” How many words fit? Empty goes by the hand above."),
            line=CALIBRATION_LINE,
        ),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        me = self.instance
        if me.hand_char_pitch:
            measured = layout(me.card_size, me.handwriting, char_pitch=me.hand_char_pitch)
            self.initial["words_on_line"] = words_on_line(str(CALIBRATION_LINE), measured)

    def clean(self) -> dict[str, Any]:
        super().clean()
        if "words_on_line" in self.changed_data:
            self._measure(self.cleaned_data.get("words_on_line"))
        elif "handwriting" in self.changed_data:
            self.instance.hand_char_pitch = None
        return self.cleaned_data

    def _measure(self, words: int | None) -> None:
        self.instance.hand_char_pitch = None
        size = self.cleaned_data.get("card_size")
        if words is None or size is None:
            return
        try:
            self.instance.hand_char_pitch = measured_pitch(words, str(CALIBRATION_LINE), layout(size))
        except ImpossibleCount as found:
            message = _("Between %(least)d and %(most)d words fit on a line of this card. Count once more.")
            self.add_error("words_on_line", message % {"least": found.least, "most": found.most})


class CardForm(CardFields, PlainModelForm):
    """The card and the hand, on the card's own page; kept in the profile."""

    class Meta:
        model = get_user_model()
        fields = ("card_size", "handwriting")
