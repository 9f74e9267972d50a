"""Why a step is offered or left out, what to do instead, and when: in words, at display time.

Calm and exact: sentences of at most fifteen words, no cheer, no guess at reasons. A rule of the plan
(followups.playbook) has exactly one entry, in the module of its group; only what is left out has an "instead".
"""

import datetime as dt

from django.utils import formats
from django.utils.translation import gettext_lazy as _

from followups.reasons import later, limits, messages, private
from followups.reasons.base import Words
from followups.reasons.when import when_text

__all__ = ["ADDRESS_MISSING", "NO_ADDRESS_AT_ALL", "WORDS", "Words", "instead", "reason", "when_text"]

ADDRESS_MISSING = _("No postal address is noted yet; a short mail does as well.")
NO_ADDRESS_AT_ALL = _("No postal address is noted yet.")
UNTIL = _("That is until %(day)s.")

WORDS: dict[str, Words] = {**messages.WORDS, **later.WORDS, **private.WORDS, **limits.WORDS}


def reason(rule: str, params: dict[str, str | int]) -> str:
    """Why the step is offered or left out, in the active language; KeyError for an unknown rule."""
    text = str(WORDS[rule].reason)
    if params.get("address") == "missing":
        text = f"{text} {NO_ADDRESS_AT_ALL if params.get('email') == 'missing' else ADDRESS_MISSING}"
    if "until" in params:
        day = formats.date_format(dt.date.fromisoformat(str(params["until"])), "DATE_FORMAT")
        text = f"{text} {UNTIL % {'day': day}}"
    return text


def instead(rule: str, params: dict[str, str | int]) -> str:
    """What to do instead of a step left out; empty for a rule that offers one. KeyError if unknown."""
    text = WORDS[rule].instead
    return "" if text is None else str(text)
