"""The word lists of the checks; a rule's shape is in ``checks/``, its words are data of a language.

A language is three files here: ``<code>.py`` with ``WORDS``, ``<code>_tone.py`` with ``PHRASES`` (one entry for each
check of ``TONE``) and ``<code>_unfit.py`` with ``UNFIT``. It is found by its file; nothing else names it. All patterns
are matched on lower-case text with straight quotes, plain hyphens and plain spaces, unless a field says otherwise.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

from followups.drafting.checks.normal import plain

TONE = ("L3", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L13", "L14", "L15")
AVAILABLE = frozenset(module.name for module in iter_modules(__path__) if len(module.name) == 2)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Words:
    """What a check looks for in one language. ``p.search`` is meant for each unless its name says otherwise."""

    greeting: re.Pattern[str]  # group "name" is who is greeted, with any title and salutation
    greeting_form: str  # how one is greeted: "Dear {name},"
    greeting_more: tuple[str, ...]  # what may follow a greeted name: "and team"
    impersonal: re.Pattern[str]  # "hiring team"
    titles: frozenset[str]  # and salutations, without a full stop
    closing: re.Pattern[str]  # a closing line such as "kind regards,"
    abbreviation: re.Pattern[str]  # ends in a full stop that ends no sentence; searched up to that stop
    months_and_days: frozenset[str]  # capitalised words that are no names
    company_lead: frozenset[str]  # words after which a lower-case word is a company
    role_word: re.Pattern[str]  # right after a role: "the archivist role"
    role_lead: re.Pattern[str]  # right before a role: "as an archivist"
    placeholder: re.Pattern[str]
    thread_mark: re.Pattern[str]  # a bracket that a mail system puts into a subject
    stop: frozenset[str]  # made by ``word_set``
    suffixes: tuple[str, ...]  # longest first, without accents
    name_like: re.Pattern[str]  # on the text as written: group "name" is what reads as a proper noun (F4)
    no_names: frozenset[str]  # capitalised words anybody may use: "English", "CV" (F4)
    number_words: Mapping[str, int]  # from two on (F4)
    no_number: re.Pattern[str]  # numbers that claim nothing: "a word or two" (F4)
    talk_claim: re.Pattern[str]  # says that there was a talk (F4)
    gratitude: re.Pattern[str]
    no_gratitude: re.Pattern[str]  # thanks that are a request or irony
    acceptance: tuple[re.Pattern[str], ...]  # group "core" is what is shown
    no_acceptance: re.Pattern[str]  # matched against what stands before the core
    acceptance_undone: re.Pattern[str]  # matched against what stands right after the core
    soft_acceptance: re.Pattern[str]  # good wishes are enough on a card
    loose_acceptance: re.Pattern[str]  # an acceptance for L1, though too little for S2
    question_word: re.Pattern[str]  # opens a clause that asks
    request: re.Pattern[str]  # a request without a question mark
    no_request: re.Pattern[str]
    hidden_question: re.Pattern[str]
    forward: re.Pattern[str]
    backward: re.Pattern[str]
    several: re.Pattern[str]
    easy_out: re.Pattern[str]
    second_ask: re.Pattern[str]  # a call, a coffee, a referral, another post, a look at the CV (S7)
    no_second_ask: re.Pattern[str]
    interest: re.Pattern[str]  # in the company (S8)
    later_openings: re.Pattern[str]  # glad to be thought of (S8)
    next_step: re.Pattern[str]  # the writer names what they will do (S9)
    subject_thanks: re.Pattern[str]  # a subject of thanks (S10)
    subject_no: re.Pattern[str]  # what a subject does not say: "rejection", "why" (S10)
    contrast: re.Pattern[str]
    no_contrast: re.Pattern[str]
    why: re.Pattern[str]
    no_why: re.Pattern[str]
    thanked_why: re.Pattern[str]
    reconsider: re.Pattern[str]
    no_reconsider: re.Pattern[str]
    first_person: re.Pattern[str]  # matched at the head of a sentence: "I" (L17)
    elision: re.Pattern[str] | None = None  # a short word joined to the next by an apostrophe: "l'", "qu'"
    capital_nouns: bool = False  # every noun has a capital, so that a capital makes no name
    salutation_alone: bool = False  # the salutation without a name is a full greeting: "Madame,"
    salutation_also: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # by the recorded one in lower case: "mme"
    stem_ends: str = "ey"  # letters that a stem loses at its end
    stem_spellings: tuple[tuple[str, str], ...] = ()  # what is typed for an accent: ("ue", "u")

    def stem(self, word: str) -> str:
        """A rough lemma: the longest known ending removed, so that "alarms" meets "alarm"."""
        word = word.removesuffix("'s")
        for typed, letter in self.stem_spellings:
            word = word.replace(typed, letter)
        for suffix in self.suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= 3:
                word = word.removesuffix(suffix)
                break
        return word[:-1] if len(word) > 3 and (word[-1] == word[-2] or word[-1] in self.stem_ends) else word

    def stems(self, text: str) -> frozenset[str]:
        """The content words of a text as stems; without case and accents, letters and digits only."""
        bare = _bare(text)
        if self.elision:
            bare = self.elision.sub(" ", bare)
        found = (match[0] for match in _WORD.finditer(bare))
        return frozenset(
            self.stem(word)
            for word in found
            if word not in self.stop and (len(word) > 1 or ord(word) > 0x2E7F)
        )

    def without_elision(self, word: str) -> str:
        """ "l'archiviste" as "archiviste", whatever its case; the same word where the language has no elision."""
        found = self.elision.match(word.lower()) if self.elision else None
        return word[found.end() :] if found else word


@dataclass(frozen=True, slots=True)
class Phrases:
    """What one check of tone looks for in one language.

    find      as grave as the table says
    but       spans in which nothing is meant: the near-misses
    light     what only warns, as far as the rule allows it
    grave     what closes the exits, whatever the table says
    repeated  fine once, a remark from the second on
    inquiry   spared in an inquiry, because its row needs these words
    hint      too loose to be a finding, and evidence for the second reading
    """

    find: re.Pattern[str]
    but: re.Pattern[str] | None = None
    light: re.Pattern[str] | None = None
    grave: re.Pattern[str] | None = None
    repeated: re.Pattern[str] | None = None
    inquiry: re.Pattern[str] | None = None
    hint: re.Pattern[str] | None = None


def _bare(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", plain(text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def whole_words(*patterns: str) -> re.Pattern[str]:
    """One pattern of whole words out of many; a hyphen belongs to a word."""
    return re.compile(r"(?<![\w-])(?=[^\n?\"\[])(?:" + "|".join(patterns) + r")(?![\w-])")


def word_set(words: str) -> frozenset[str]:
    """Words between spaces, each also without its accents, as stems are made of words without them."""
    return frozenset(words.split()) | frozenset(_bare(words).split())


def _code(language: str) -> str:
    base = language.lower().partition("-")[0]
    if base not in AVAILABLE:
        raise LookupError(f"No checks in the language {language!r} yet.")
    return base


@cache
def words_for(code: str) -> Words:
    """The lists for a language such as "en" or "en-gb"; ``LookupError`` where there are none."""
    found: Words = import_module(f"{__name__}.{_code(code)}").WORDS
    return found


@cache
def phrases_for(code: str) -> Mapping[str, Phrases]:
    """What the checks of tone look for, by check; ``LookupError`` where the language has none."""
    found: Mapping[str, Phrases] = import_module(f"{__name__}.{_code(code)}_tone").PHRASES
    return found


@cache
def _unfit(code: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...]:
    words, extra = words_for(code), import_module(f"{__name__}.{_code(code)}_unfit").UNFIT
    found: list[tuple[re.Pattern[str], re.Pattern[str] | None]] = [(extra, None)]
    found.append((words.reconsider, words.no_reconsider))
    for phrases in phrases_for(code).values():
        found += [
            (pattern, phrases.but) for pattern in (phrases.find, phrases.light, phrases.grave) if pattern
        ]
    return tuple(found)


@lru_cache(maxsize=1024)
def is_unfit(fact: str, code: str) -> bool:
    """Whether a fact would itself trip a check of L3 to L15, and so is not written into a message."""
    text = plain(fact).lower()
    return any(any(True for _span in spans(text, find, but)) for find, but in _unfit(code))


def spans(text: str, find: re.Pattern[str], but: re.Pattern[str] | None = None) -> list[tuple[int, int]]:
    """Where ``find`` matches outside what ``but`` covers."""
    found = [match.span() for match in find.finditer(text)]
    if not found or but is None:
        return found
    spared = [match.span() for match in but.finditer(text)]
    return [
        (start, end)
        for start, end in found
        if not any(start < last and first < end for first, last in spared)
    ]
