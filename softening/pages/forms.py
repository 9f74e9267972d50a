"""Forms of pages that weave both apps."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from followups.forms import CardFields, language_choices
from softening.people.forms import ProfileForm


class SettingsForm(CardFields, ProfileForm):
    """The profile, with what only the follow-ups know: the languages of drafts, and how a hand is measured."""

    draft_language = forms.ChoiceField(
        label=_("Language of drafts"),
        required=False,
        help_text=_("Of new drafts. Each draft may take another one."),
    )

    class Meta(ProfileForm.Meta):
        fields = [*ProfileForm.Meta.fields, "draft_language"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["draft_language"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = language_choices()
        drafts = self.helper.layout[-1]
        drafts.insert(0, "draft_language")
        drafts.append("words_on_line")

    def clean_draft_language(self) -> str:
        """What is not sent along stays as it is."""
        return self.cleaned_data["draft_language"] or str(self.instance.draft_language)
