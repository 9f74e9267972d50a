"""Forms of pages that weave both apps."""

from typing import Any

from followups.forms import CardFields
from softening.people.forms import ProfileForm


class SettingsForm(CardFields, ProfileForm):
    """The profile, and the hand measured by one line, which only the follow-ups know how to read."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        drafts = self.helper.layout[-1]
        drafts.append("words_on_line")
