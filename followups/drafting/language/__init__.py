"""What a language needs besides its texts: month names, number words, markers, and how people are addressed."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Literal

from followups.drafting.clauses import Clauses


@dataclass(frozen=True, slots=True)
class Notes:
    """How a typed note of the talk is bent into a sentence. A language without it sets each note after a colon.

    leads          openings of a note that say who spoke, and are cut ("we talked about ...")
    own_leads      those after which the point was the writer's own ("I told them about ...")
    shared_leads   those after which it was no one's alone ("they asked about my ...")
    that_lead      what is cut ended so that a clause follows ("she said that ...")
    speech_lead    the same, where no "that" shows it ("she said ...")
    clauses        the words that tell a clause from a phrase
    last_comma     how the last two of a bare list are joined; ``no_list`` words begin a remark and no item of one
    to_reader      the company's "they" as "you", where ``company_lead`` begins the note and no ``company_later`` one
                   may be somebody else; ``company_same`` is plainly the same, ``company_owner`` free of the question
    uncapital      words that lose their capital inside a sentence, ``joints`` even before a name
    """

    leads: re.Pattern[str]
    own_leads: re.Pattern[str]
    shared_leads: re.Pattern[str]
    that_lead: re.Pattern[str]
    speech_lead: re.Pattern[str]
    clauses: Clauses
    last_comma: str
    no_list: frozenset[str]
    company_lead: re.Pattern[str]
    company_owner: re.Pattern[str]
    company_later: re.Pattern[str]
    company_same: re.Pattern[str]
    to_reader: tuple[tuple[re.Pattern[str], str], ...]
    uncapital: frozenset[str]
    joints: frozenset[str]


@dataclass(frozen=True, slots=True)
class Language:
    """The small words of one draft language; the sentences themselves are in ``texts/``.

    months, numbers   as they stand inside a sentence; ``numbers`` from 2 on, for "the two talks"
    markers           the gaps as they stand in a draft, without the brackets; one for every name in ``GAPS``
    no_topic          notes that name nothing to speak of ("good chat", "nothing much"); matched as a whole
    no_subject        words that a subject line never holds (check S10 of the method)
    day, first_day    a day and its month: "{day} {month}", and how the first of a month is written
    salutations       a recorded salutation in lower case, and whether it is a woman's ("f"), a man's ("m") or neither
    address           what a formal greeting sets before the family name: the title, else the salutation ("title"),
                      the salutation alone ("salutation"), or the one and the other ("both": "Frau Dr.")
    two_forms         whether readers are addressed in one of two forms (du and Sie, tu and vous)
    spelt             how a recorded salutation in lower case is written out: "Mme" as "Madame"
    no_break          the space before these marks, where the language sets one: pairs of what is typed and what is set
    named             a note that stands after a colon without what says who spoke: patterns and what replaces them
    notes             how a note of the talk is bent into a sentence; None sets it after a colon
    """

    months: tuple[str, ...]
    numbers: Mapping[int, str]
    markers: Mapping[str, str]
    no_topic: re.Pattern[str]
    no_subject: re.Pattern[str]
    day: str = "{day} {month}"
    first_day: str = "1"
    salutations: Mapping[str, Literal["f", "m", ""]] = field(default_factory=dict)
    address: Literal["title", "salutation", "both"] = "title"
    two_forms: bool = False
    spelt: Mapping[str, str] = field(default_factory=dict)
    no_break: tuple[tuple[str, str], ...] = ()
    named: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = ()
    notes: Notes | None = None

    def typeset(self, text: str) -> str:
        """The text with the spaces that no line may break at; of our own words only, never of a name."""
        for typed, unbroken in self.no_break:
            text = text.replace(typed, unbroken)
        return text

    def after_colon(self, note: str) -> str:
        """A note as it stands after a colon, where it is not bent."""
        for pattern, word in self.named:
            note = pattern.sub(word, note, count=1)
        return note


GAPS = (
    "greeting_name",
    "company",
    "role",
    "month",
    "talk",
    "sender_name",
    "sender_contact",
    "card_date",
    "address_form",
    "recipient_title",
    "recipient_salutation",
    "feedback",
    "planned_action",
    "what_changed",
    "posting",
    "posting_id",
    "applied_on",
    "promised_on",
    "background",
    "new_evidence",
    "learning_area",
)
"""The names under which a missing fact may stand as a gap, ``{name!}`` in a text file."""


@cache
def language_for(code: str) -> Language:
    """The words of a draft language such as "en" or "en-gb"; ``LookupError`` where there is none."""
    base = code.lower().partition("-")[0]
    if base not in AVAILABLE:
        raise LookupError(f"No drafts in the language {code!r} yet.")
    found: Language = import_module(f"followups.drafting.language.{base}").LANGUAGE
    return found


AVAILABLE = frozenset({"en", "de", "fr"})
