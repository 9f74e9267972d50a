"""What a language needs besides its texts: month names, number words, markers, how a note becomes a phrase."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Language:
    """The small words of one draft language; the sentences themselves are in ``texts/``.

    markers        the gaps as they stand in a draft, without the brackets
    leads          openings of a note that say who spoke, and are cut ("we talked about ...")
    own_leads      those after which the point was the writer's own ("I told them about ...")
    clause         what needs ``clause_word`` before it; after a ``clause_lead`` everything does
    last_comma     how the last two of a bare list are joined
    to_reader      the company's "they" as "you", where ``company_lead`` begins the note and no ``company_later`` one
                   may be somebody else; ``company_same`` is plainly the same, ``company_owner`` free of the question
    uncapital      words that lose their capital inside a sentence, ``joints`` even before a name
    """

    months: tuple[str, ...]
    numbers: Mapping[int, str]
    markers: Mapping[str, str]
    leads: re.Pattern[str]
    own_leads: re.Pattern[str]
    clause: re.Pattern[str]
    clause_word: str
    clause_lead: re.Pattern[str]
    last_comma: str
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


AVAILABLE = frozenset({"en"})
