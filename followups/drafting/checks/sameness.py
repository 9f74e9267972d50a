"""Check L18: the same words again, to the same company or to anybody."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from django.utils.translation import gettext as _

from followups.drafting.checks.base import WARN, Hit, check_for
from followups.drafting.checks.message import NOWHERE, Message
from followups.drafting.checks.normal import normal, plain
from followups.drafting.checks.words import words_for
from followups.drafting.language import language_for

SAME_COMPANY = 0.85  # share of words in common, in order, once names, roles and dates are masked
ANYBODY = 0.95
MOST_TEXTS = 100  # the latest ones are given first; more are not compared
LONGEST = 400  # words that are compared of each text
_WORD = re.compile(r"[^\W\d_][\w'-]*|\d+")


@check_for("L18", severity=WARN)
def sameness(message: Message) -> Iterator[Hit]:
    """Twins are noticed where people talk to each other, and the second is believed less."""
    facts = message.facts
    if not facts.earlier_texts and not facts.other_texts:
        return
    roles = (facts.role, *facts.other_roles, facts.company, *facts.company_aliases, *facts.others)
    names = tuple(sorted({plain(name).lower() for name in roles if name}, key=len, reverse=True))
    own = masked(message.normal.cased, names, message.language)
    if _any_like(own, facts.earlier_texts, names, message.language, SAME_COMPANY):
        yield Hit(
            NOWHERE,
            _("It says nearly the same as your earlier message to this company."),
            _("Change the opening, or add what is new since then."),
        )
    elif _any_like(own, facts.other_texts, names, message.language, ANYBODY):
        yield Hit(
            NOWHERE,
            _("Apart from the names it is a message you sent elsewhere."),
            _("Add one thing that only this talk could bring."),
        )


def _any_like(
    own: tuple[str, ...], texts: tuple[str, ...], names: tuple[str, ...], language: str, least: float
) -> bool:
    bag = Counter(own)
    for text in texts[:MOST_TEXTS]:
        other = masked(text, names, language)
        total = len(own) + len(other)
        if not total or 2 * min(len(own), len(other)) < least * total:
            continue
        if 2 * (bag & Counter(other)).total() < least * total:
            continue
        if SequenceMatcher(None, own, other, autojunk=False).ratio() >= least:
            return True
    return False


@lru_cache(maxsize=512)
def masked(text: str, names: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The words of a text with names, roles and dates masked.

    The names of another record are not known here, so whatever has a capital inside a sentence is masked too, save
    where every noun has one.
    """
    words, months = words_for(language), {month.lower() for month in language_for(language).months}
    seen = normal(text[: LONGEST * 12])
    small = seen.lower
    for name in names:
        if name in small:
            blank = "@" * len(name)
            parts = re.split(rf"(?<!\w){re.escape(name)}(?!\w)", small)
            small = blank.join(parts)
    found: list[str] = []
    greeting = words.greeting.search(small)
    start = greeting.end() if greeting else 0
    for match in _WORD.finditer(small, start):
        written = seen.cased[match.start() : match.end()]
        before = small[: match.start()].rstrip(" \"'(")
        at_head = not before or before[-1] in ".!?:\n"
        if match[0].isdigit() or match[0] in months or match[0] in words.months_and_days:
            found.append("#")
        elif written[:1].isupper() and not at_head and not words.capital_nouns and len(written) > 1:
            found.append("@")
        else:
            found.append(match[0])
    return tuple(found[:LONGEST])
