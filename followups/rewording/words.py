"""Ordinary words of a language, so that a capital at the head of a sentence is not taken for a name.

A name may only come from the facts or the draft. At the head of a sentence every word has a capital; those below,
those of our own texts and those a check calls common are no names. A language without a list is judged more strictly.
"""

import re
from functools import cache

from followups.drafting.checks.words import words_for
from followups.drafting.language import language_for
from followups.drafting.loader import FIELD, TEXTS

_WORD = re.compile(r"[^\W\d_]+")

_OPENERS = {
    "en": """although another anything appreciating besides certainly especially even every everything finally first
        getting hearing helpful hopefully however i'd i'll i'm i've indeed instead it'd it's knowing lastly later
        learning meanwhile moreover naturally next nothing particularly perhaps plainly personally reading regardless
        remembering seeing since sincerely sometimes somewhat speaking spending still such taking thankfully
        truly understanding unlike warm warmest whatever whenever wherever whether wishing yours""",
}
# Words that count, besides those a language's texts write out.
_COUNTING = {
    "en": """twice thrice ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
        forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens half
        quarter second third fourth fifth sixth seventh eighth ninth tenth yesterday tomorrow today tonight""",
    "de": """zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend
        million millionen dutzend halb zweimal dreimal gestern heute morgen""",
    "fr": """deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante
        cent cents mille million millions douzaine hier demain""",
}


@cache
def openers(language: str) -> frozenset[str]:
    """Small-lettered words that may stand at the head of a sentence without being a name."""
    small = {word.casefold() for word in texts_words(language)}
    return frozenset(small | words_for(language).stop | set(_OPENERS.get(_base(language), "").split()))


@cache
def texts_words(language: str) -> frozenset[str]:
    """Every word of our own texts of a language, as written there."""
    found: set[str] = set()
    for path in sorted((TEXTS / _base(language)).rglob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith(("#", "==", "?", "--")):
                found.update(_WORD.findall(FIELD.sub(" ", line)))
    return frozenset(found)


@cache
def counting(language: str) -> frozenset[str]:
    """Small-lettered words that say a number or a day; where months have no capital, the months too."""
    tongue = language_for(language)
    months = {month for month in tongue.months if month.islower()}
    return frozenset({*tongue.numbers.values(), *months, *_COUNTING.get(_base(language), "").split()})


def _base(language: str) -> str:
    return language.lower().partition("-")[0]
