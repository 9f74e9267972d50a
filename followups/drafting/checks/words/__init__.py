"""The word lists of the checks, one file per language; a rule's shape is in ``checks/``, its words are here.

All patterns are matched on lower-case text with straight quotes.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from followups.drafting.checks.normal import plain

AVAILABLE = frozenset({"en"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Words:
    """What a check looks for in one language. ``p.search`` is meant for each unless its name says otherwise."""

    greeting: re.Pattern[str]  # group "name" is who is greeted
    impersonal: re.Pattern[str]  # "hiring team"
    titles: frozenset[str]
    closing: re.Pattern[str]  # a closing line such as "kind regards,"
    months_and_days: frozenset[str]  # capitalised words that are no names
    company_lead: frozenset[str]  # words after which a lower-case word is a company
    role_word: re.Pattern[str]  # right after a role: "the archivist role"
    role_lead: re.Pattern[str]  # right before a role: "as an archivist"
    placeholder: re.Pattern[str]
    thread_mark: re.Pattern[str]  # a bracket that a mail system puts into a subject
    stop: frozenset[str]
    suffixes: tuple[str, ...]  # longest first
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
    contrast: re.Pattern[str]
    no_contrast: re.Pattern[str]
    why: re.Pattern[str]
    no_why: re.Pattern[str]
    thanked_why: re.Pattern[str]
    reconsider: re.Pattern[str]
    no_reconsider: re.Pattern[str]
    unfit: re.Pattern[str]  # a fact with one of these is not written into a message

    def stem(self, word: str) -> str:
        """A rough lemma: the longest known ending removed, so that "alarms" meets "alarm"."""
        word = word.removesuffix("'s")
        for suffix in self.suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= 3:
                word = word.removesuffix(suffix)
                break
        return word[:-1] if len(word) > 3 and (word[-1] == word[-2] or word[-1] in "ey") else word

    def stems(self, text: str) -> frozenset[str]:
        """The content words of a text as stems; without case and accents, letters and digits only."""
        found = (match[0] for match in _WORD.finditer(_bare(text)))
        return frozenset(
            self.stem(word)
            for word in found
            if word not in self.stop and (len(word) > 1 or ord(word) > 0x2E7F)
        )


def _bare(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", plain(text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def whole_words(*patterns: str) -> re.Pattern[str]:
    """One pattern of whole words out of many; a hyphen belongs to a word."""
    return re.compile(r"(?<![\w-])(?:" + "|".join(patterns) + r")(?![\w-])")


@cache
def words_for(code: str) -> Words:
    """The lists for a language such as "en" or "en-gb"; ``LookupError`` where there are none."""
    base = code.lower().partition("-")[0]
    if base not in AVAILABLE:
        raise LookupError(f"No checks in the language {code!r} yet.")
    found: Words = import_module(f"followups.drafting.checks.words.{base}").WORDS
    return found
