"""How a typed note of the talk becomes a phrase inside "What you said about ... has stayed with me".

A person notes "They let the on-call team choose its own alarms." and the sentence needs "how you let the on-call
team choose its own alarms". Nothing is added beyond such a joint; a note that cannot be used as it stands (too
long for one sentence, a question, words that read as a reproach) is left alone and the draft shows a gap.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from followups.drafting.checks.words import words_for
from followups.drafting.facts import tidy
from followups.drafting.language import Language, language_for

MAX_WORDS = 16
_PIECES = re.compile(r"(?<=[.!;])\s+|\s*[\n\r;|•]+\s*")
_EDGES = " \t.,;:!-–—•*·…"
_OPENING_WORD = re.compile(r"[^\W\d_][\w'’-]*")


class TalkState(Enum):
    """Why a note can or cannot be part of a sentence."""

    USABLE = "usable"
    MISSING = "missing"
    LONG = "long"
    UNFIT = "unfit"


@dataclass(frozen=True, slots=True)
class Talk:
    """A phrase fit to follow "about"; ``shared`` where "what you said about" would put it in the wrong mouth."""

    phrase: str
    shared: bool
    state: TalkState


@lru_cache(maxsize=256)
def talk_phrase(note: str, language: str = "en", *, to_company: bool = True) -> Talk:
    """The first part of the note that carries enough of it, made ready for a sentence.

    The method (docs/follow-up.md), check F5: a message shares at least two content words with the note, or all of
    them where the note has fewer. A piece with less is passed over. ``to_company`` is whether the reader works
    there, so that "their rota" becomes "your rota".
    """
    words, tongue = words_for(language), language_for(language)
    if not tidy(note).strip(_EDGES):
        return Talk("", False, TalkState.MISSING)
    total = words.stems(tidy(note))
    if not total:
        return Talk("", False, TalkState.MISSING)
    state = TalkState.LONG
    for piece in _PIECES.split(note[:4000]):
        line = tidy(piece).strip(_EDGES)
        if len(words.stems(line)) < min(2, len(total)):
            continue
        if (
            "?" in line
            or any(mark in line for mark in "[]{}<>")
            or words.unfit.search(line.lower().replace("’", "'"))
        ):
            state = TalkState.UNFIT
            continue
        phrase, shared = _joined(line, tongue, to_company)
        if len(words.stems(phrase)) < min(2, len(total)):
            continue
        if len(phrase.split()) <= MAX_WORDS and len(phrase) <= 140:
            return Talk(phrase, shared, TalkState.USABLE)
    return Talk("", False, state)


def fit_phrase(text: str, language: str = "en") -> str:
    """A short free text as it may stand in a sentence; '' where it is long, a question or trips a check."""
    line = tidy(text).strip(_EDGES)
    words = words_for(language)
    if len(line.split()) > 8 or any(mark in line for mark in "?[]{}<>!."):
        return ""
    if words.unfit.search(line.lower().replace("’", "'")):
        return ""
    return _uncapitalised(line, language_for(language))


def _joined(line: str, tongue: Language, to_company: bool) -> tuple[str, bool]:
    own = tongue.own_leads.match(line)
    lead = tongue.leads.match(line)
    cut = max(own.end() if own else 0, lead.end() if lead else 0)
    rest = line[cut:].strip(_EDGES)
    if to_company:
        rest = _to_reader(rest, tongue)
    rest = _listed(rest, tongue)
    if tongue.clause.match(rest) or tongue.clause_lead.search(line[:cut]):
        rest = tongue.clause_word + _uncapitalised(rest, tongue)
    return _uncapitalised(rest, tongue), bool(own)


def _listed(line: str, tongue: Language) -> str:
    """A bare list as people say it: "alarms, rotas" is "alarms and rotas"."""
    parts = line.split(", ")
    if len(parts) < 2 or tongue.last_comma in line or any(len(part.split()) > 3 for part in parts):
        return line
    return ", ".join(parts[:-1]) + tongue.last_comma + parts[-1]


def _to_reader(line: str, tongue: Language) -> str:
    """Say "you" for the company's "they" at the head of a note.

    A later "their" may be anybody's ("they let new people ship on their first day"). Where it is not plainly the
    same "they", nothing is turned: a third person reads a little distant, a wrong "your" reads like a mistake.
    """
    lead, later = tongue.company_lead.match(line), tongue.company_later
    if not lead:
        return line
    head, rest = lead[0], line[lead.end() :]
    if later.search(rest) and not tongue.company_owner.match(head):
        same = tongue.company_same.match(rest)
        if not same or later.search(rest, same.end()):
            return line
        rest = _you(rest[: same.end()], tongue) + rest[same.end() :]
    return _you(head, tongue) + rest


def _you(text: str, tongue: Language) -> str:
    for pattern, word in tongue.to_reader:
        text = pattern.sub(word, text)
    return text


def _uncapitalised(line: str, tongue: Language) -> str:
    first = _OPENING_WORD.match(line)
    if not first or first[0].lower() not in tongue.uncapital:
        return line
    following = line[first.end() :].lstrip()
    name = following[:1].isupper() and not following.startswith(("I ", "I'"))
    if name and first[0].lower() not in tongue.joints:
        return line
    return line[0].lower() + line[1:]
