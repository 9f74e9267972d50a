"""How a typed note of the talk becomes a phrase inside "What you said about ... has stayed with me".

A person notes "They let the on-call team choose its own alarms." and the sentence needs "how you let the on-call
team choose its own alarms". Nothing is added beyond such a joint; a note that cannot be used as it stands (too
long for one sentence, a question, words that read as a reproach) is left alone and the draft shows a gap.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from followups.drafting.checks.words import is_unfit, words_for
from followups.drafting.clauses import Form, Shape, shape
from followups.drafting.facts import Facts, tidy
from followups.drafting.language import Language, language_for

MAX_WORDS = 16
_PIECES = re.compile(
    r"(?<=[.!;:])\s+|\s*[\n\r;|•]+\s*|\s+[-–—]+\s+|,\s+(?:and\s+|but\s+|so\s+)?(?=(?:they|we|he|she|it|there)\b)",
    re.I,
)
_EDGES = " \t.,;:!-–—•*·…"
_FULL_NAME = re.compile(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+")
_OPENING_WORD = re.compile(r"[^\W\d_][\w'’-]*")


class TalkState(Enum):
    """Why a note can or cannot be part of a sentence."""

    USABLE = "usable"
    MISSING = "missing"
    LONG = "long"
    UNFIT = "unfit"


@dataclass(frozen=True, slots=True)
class Talk:
    """A phrase fit for a sentence of ours, and what it is.

    ``form`` says whether it follows "about" or is a clause with "how" or "that" before it; ``shared`` where "what you
    said about" would put it in the wrong mouth.
    """

    phrase: str
    shared: bool
    state: TalkState
    form: Form = Form.ABOUT


def talk_of(facts: Facts, language: str = "en", *, to_company: bool = True) -> Talk:
    """The talk of these facts. A note that names its reader ("Marta's way of running retros") cannot be told to
    Marta as it stands, nor one that names Jonas follow "my conversation with Jonas"."""
    talk = talk_phrase(facts.talked_about, language, to_company=to_company)
    people = (facts.recipient_name, facts.recipient_given, facts.recipient_family, facts.talked_with)
    for name in filter(None, people):
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", talk.phrase):
            return Talk("", False, TalkState.UNFIT)
    return talk


@lru_cache(maxsize=256)
def talk_stems(note: str, language: str = "en") -> frozenset[str]:
    """The content words of what was talked about: not of who said it, and not of notes without a topic."""
    words, tongue = words_for(language), language_for(language)
    found: frozenset[str] = frozenset()
    for line in _lines(note):
        rest = _opening(line, tongue).rest
        if not (_has_no_topic(line, tongue) or _has_no_topic(rest, tongue)):
            found |= words.stems(rest)
    return found


@lru_cache(maxsize=256)
def talk_phrase(note: str, language: str = "en", *, to_company: bool = True) -> Talk:
    """The first part of the note that carries enough of it, made ready for a sentence.

    The method (docs/follow-up.md), check F5: a message shares at least two content words with the note, or all of
    them where the note has fewer. A piece with less is passed over. ``to_company`` is whether the reader works
    there, so that "their rota" becomes "your rota".
    """
    words, tongue = words_for(language), language_for(language)
    lines = _lines(note)
    if not lines:
        return Talk("", False, TalkState.MISSING)
    total = talk_stems(note, language)
    state = TalkState.LONG if total else TalkState.UNFIT
    for line in lines:
        if len(words.stems(_opening(line, tongue).rest)) < min(2, len(total)):
            continue
        talk = _read(line, language, to_company)
        if talk.state is TalkState.UNFIT:
            state = TalkState.UNFIT
        elif len(words.stems(talk.phrase)) < min(2, len(total)):
            continue
        elif len(talk.phrase.split()) <= MAX_WORDS and len(talk.phrase) <= 140:
            return talk
    return Talk("", False, state)


def fit_phrase(text: str, language: str = "en") -> str:
    """A short free text that may follow "about"; '' where it is long, a question, a clause or trips a check."""
    line = tidy(text).strip(_EDGES)
    tongue = language_for(language)
    if len(line.split()) > 8 or any(mark in line for mark in "?[]{}<>!."):
        return ""
    if is_unfit(line, language):
        return ""
    if shape(line, tongue.clauses, own=True).form not in {Form.ABOUT, Form.HOW}:
        return ""
    return _uncapitalised(line, tongue)


def _lines(note: str) -> list[str]:
    pieces = (tidy(piece).strip(_EDGES) for piece in _PIECES.split(note[:4000]))
    return [piece for piece in pieces if piece]


@dataclass(frozen=True, slots=True)
class _Opening:
    """A note without what says who spoke, and what that part tells."""

    cut: str
    rest: str
    own: bool
    shared: bool


def _opening(line: str, tongue: Language) -> _Opening:
    own = tongue.own_leads.match(line)
    lead = tongue.leads.match(line)
    cut = max(own.end() if own else 0, lead.end() if lead else 0)
    rest = line[cut:].strip(_EDGES)
    shared = bool(own or (lead and tongue.shared_leads.match(line)) or tongue.own_leads.match(rest))
    return _Opening(line[:cut], rest, bool(own) or shared, shared)


def _has_no_topic(line: str, tongue: Language) -> bool:
    return bool(tongue.no_topic.fullmatch(line.replace("’", "'")))


def _read(line: str, language: str, to_company: bool) -> Talk:
    """One piece of a note as a phrase; UNFIT where it is none that could be said to the reader."""
    unfit = Talk("", False, TalkState.UNFIT)
    tongue = language_for(language)
    opening, rules = _opening(line, tongue), tongue.clauses
    if "?" in line or any(mark in line for mark in "[]{}<>"):
        return unfit
    if is_unfit(line, language):
        return unfit
    if _has_no_topic(line, tongue) or _has_no_topic(opening.rest, tongue):
        return unfit
    rest = _listed(_to_reader(opening.rest, tongue) if to_company else opening.rest, tongue)
    found = shape(rest, rules, own=opening.own)
    if found.form is Form.ABOUT and tongue.that_lead.search(opening.cut):
        found = Shape(Form.THAT, rules.that)
    if found.form is Form.UNFIT or (found.form is Form.ABOUT and tongue.speech_lead.search(opening.cut)):
        return unfit
    rest = _uncapitalised(rest, tongue)
    phrase = f"{found.joint} {rest}" if found.joint else rest
    return Talk(phrase, opening.shared, TalkState.USABLE, found.form)


def _listed(line: str, tongue: Language) -> str:
    """A bare list as people say it: "alarms, rotas" is "alarms and rotas"."""
    parts = line.split(", ")
    if len(parts) < 2 or tongue.last_comma in line or any(len(part.split()) > 3 for part in parts):
        return line
    if any(part.partition(" ")[0].lower() in tongue.no_list for part in parts[1:]):
        return line
    if len(parts) == 2 and any(_FULL_NAME.fullmatch(part) for part in parts):
        return line  # "the new CTO, Ana Lopes" is one person
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
    word = re.split("['’]", first[0].lower())[0] if first else ""
    if not first or not {word, first[0].lower()} & tongue.uncapital:
        return line
    following = line[first.end() :].lstrip()
    name = following[:1].isupper() and not following.startswith(("I ", "I'"))
    if name and word not in tongue.joints:
        return line
    return line[0].lower() + line[1:]
