"""What a language needs besides its texts: month names, number words, markers, how a note becomes a phrase."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from followups.drafting.clauses import Clauses


@dataclass(frozen=True, slots=True)
class Language:
    """The small words of one draft language; the sentences themselves are in ``texts/``.

    markers        the gaps as they stand in a draft, without the brackets
    leads          openings of a note that say who spoke, and are cut ("we talked about ...")
    own_leads      those after which the point was the writer's own ("I told them about ...")
    shared_leads   those after which it was no one's alone ("they asked about my ...")
    that_lead      what is cut ended so that a clause follows ("she said that ...")
    speech_lead    the same, where no "that" shows it ("she said ...")
    no_topic       notes that name nothing to speak of ("good chat", "nothing much")
    clauses        the words that tell a clause from a phrase
    last_comma     how the last two of a bare list are joined; ``no_list`` words begin a remark and no item of one
    to_reader      the company's "they" as "you", where ``company_lead`` begins the note and no ``company_later`` one
                   may be somebody else; ``company_same`` is plainly the same, ``company_owner`` free of the question
    uncapital      words that lose their capital inside a sentence, ``joints`` even before a name
    """

    months: tuple[str, ...]
    numbers: Mapping[int, str]
    markers: Mapping[str, str]
    leads: re.Pattern[str]
    own_leads: re.Pattern[str]
    shared_leads: re.Pattern[str]
    that_lead: re.Pattern[str]
    speech_lead: re.Pattern[str]
    no_topic: re.Pattern[str]
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


@cache
def language_for(code: str) -> Language:
    """The words of a draft language such as "en" or "en-gb"; ``LookupError`` where there is none."""
    base = code.lower().partition("-")[0]
    if base not in AVAILABLE:
        raise LookupError(f"No drafts in the language {code!r} yet.")
    found: Language = import_module(f"followups.drafting.language.{base}").LANGUAGE
    return found


AVAILABLE = frozenset(module.name for module in iter_modules(__path__) if len(module.name) == 2)
