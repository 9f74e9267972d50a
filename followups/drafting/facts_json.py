"""Facts and messages as a person can write them in a file, read without guessing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from followups.drafting.facts import Facts

DATES = frozenset({"interview_date", "card_date"})
LISTS = frozenset({"others"})
TEXTS = frozenset(
    {
        "recipient_name",
        "recipient_title",
        "company",
        "role",
        "talked_about",
        "sender_name",
        "sender_contact",
        "feedback",
        "planned_action",
        "what_changed",
        "posting",
        "new_evidence",
        "background",
        "outcome",
    }
)
KEYS = TEXTS | DATES | LISTS
_SUBJECT = re.compile(r"\s*subject:[ \t]*(?P<subject>[^\r\n]*)\r?\n(?:[ \t]*\r?\n)+", re.I)


class BadFacts(ValueError):
    """A key that is not known, or a value of another type; the message names the key."""


def facts_from(data: Any) -> Facts:
    """Facts from a JSON object: texts, dates as YYYY-MM-DD, ``others`` a list of texts; null is "not known"."""
    if not isinstance(data, Mapping):
        raise BadFacts("The facts must be one JSON object.")
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key not in KEYS:
            raise BadFacts(f"{key}: not a fact; the facts are {', '.join(sorted(KEYS))}.")
        if value is not None:
            values[key] = _value(key, value)
    return Facts(**values)


def _value(key: str, value: Any) -> Any:
    if key in LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise BadFacts(f"{key}: a list of texts is needed.")
        return tuple(value)
    if not isinstance(value, str):
        raise BadFacts(f"{key}: a text is needed.")
    if key in DATES:
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise BadFacts(f"{key}: a date such as 2026-11-23 is needed.") from None
    return value


@dataclass(frozen=True, slots=True)
class Written:
    """A message from a file; ``start`` is the character at which its body begins."""

    subject: str
    body: str
    start: int


def written(text: str) -> Written:
    """A file that begins with "Subject: ..." and a blank line has a subject; all the rest is the body."""
    found = _SUBJECT.match(text)
    if found is None:
        return Written("", text, 0)
    return Written(found["subject"].strip(), text[found.end() :], found.end())
