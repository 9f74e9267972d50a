"""How a typed note of the talk becomes a phrase inside "What you said about ... has stayed with me".

A person notes "They let the on-call team choose its own alarms." and the sentence needs "how you let the on-call
team choose its own alarms". Nothing is added beyond such a joint; a note that cannot be used as it stands (too
long for one sentence, a question, words that read as a reproach) is left alone and the draft shows a gap. Where the
words do not tell how it would be bent, and in a language without rules for it, it stands after a colon as typed.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from followups.drafting.checks.words import Words, words_for
from followups.drafting.checks.words import is_unfit as trips_a_check
from followups.drafting.clauses import Form, Shape, is_bare, shape
from followups.drafting.facts import Facts, tidy
from followups.drafting.language import Language, Notes, language_for

MAX_WORDS = 16
LONGEST_NAMED = 24
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

    ``form`` says whether it follows "about", is a clause with "how" or "that" before it, or is only named after a
    colon; ``shared`` where "what you said about" would put it in the wrong mouth.
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
    tongue = language_for(language)
    found: frozenset[str] = frozenset()
    for line in _lines(note):
        rest = _opening(line, tongue).rest
        if not (_has_no_topic(line, tongue) or _has_no_topic(rest, tongue)):
            found |= _stems(rest, language)
    return found


def _stems(text: str, language: str) -> frozenset[str]:
    """The content words; for a language without word lists those of a note as a language we know would have them."""
    return (lists(language) or words_for("en")).stems(text)


@lru_cache(maxsize=16)
def lists(language: str) -> Words | None:
    """The word lists of a language; None where there are none yet."""
    try:
        return words_for(language)
    except LookupError:
        return None


def is_unfit(text: str, language: str) -> bool:
    """Whether a check would stop this note; one in another language than the draft is read as English too."""
    codes = ("en", language) if lists(language) else ("en",)
    return any(trips_a_check(text, code) for code in codes)


@lru_cache(maxsize=256)
def talk_phrase(note: str, language: str = "en", *, to_company: bool = True) -> Talk:
    """The first part of the note that carries enough of it, made ready for a sentence.

    The method (docs/follow-up.md), check F5: a message shares at least two content words with the note, or all of
    them where the note has fewer. A piece with less is passed over. ``to_company`` is whether the reader works
    there, so that "their rota" becomes "your rota".
    """
    tongue = language_for(language)
    lines = _lines(note)
    if not lines:
        return Talk("", False, TalkState.MISSING)
    total = talk_stems(note, language)
    state = TalkState.LONG if total else TalkState.UNFIT
    for line in lines:
        if len(_stems(_opening(line, tongue).rest, language)) < min(2, len(total)):
            continue
        talk = _read(line, tongue, language, to_company)
        if talk.state is TalkState.UNFIT:
            state = TalkState.UNFIT
        elif len(_stems(talk.phrase, language)) < min(2, len(total)):
            continue
        elif len(talk.phrase.split()) <= MAX_WORDS and len(talk.phrase) <= 140:
            return talk
    return Talk("", False, state)


def fit_phrase(text: str, language: str = "en") -> str:
    """A short free text that may follow "about"; '' where it is long, a question, a clause or trips a check."""
    line = tidy(text).strip(_EDGES)
    notes = language_for(language).notes
    if len(line.split()) > 8 or any(mark in line for mark in "?[]{}<>!."):
        return ""
    if is_unfit(line, language):
        return ""
    if notes is None:
        return line
    if shape(line, notes.clauses, own=True).form not in {Form.ABOUT, Form.HOW}:
        return ""
    return _uncapitalised(line, notes)


def named_phrase(text: str, language: str = "en") -> str:
    """A short free text that may stand after a colon; '' where it is long, asks, has a gap or trips a check."""
    line = tidy(text).strip(_EDGES)
    if len(line.split()) > LONGEST_NAMED or len(line) > 180 or any(mark in line for mark in "?[]{}<>!"):
        return ""
    return "" if is_unfit(line, language) else line


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
    notes = tongue.notes
    if notes is None:
        return _Opening("", line, own=False, shared=False)
    own = notes.own_leads.match(line)
    lead = notes.leads.match(line)
    cut = max(own.end() if own else 0, lead.end() if lead else 0)
    rest = line[cut:].strip(_EDGES)
    shared = bool(own or (lead and notes.shared_leads.match(line)) or notes.own_leads.match(rest))
    return _Opening(line[:cut], rest, bool(own) or shared, shared)


def _has_no_topic(line: str, tongue: Language) -> bool:
    """As the language of the draft says it, or English: a note may be in either."""
    plain = line.replace("’", "'")
    return bool(tongue.no_topic.fullmatch(plain) or language_for("en").no_topic.fullmatch(plain))


def _read(line: str, tongue: Language, language: str, to_company: bool) -> Talk:
    """One piece of a note as a phrase; UNFIT where it is none that could be said to the reader."""
    unfit = Talk("", False, TalkState.UNFIT)
    opening, notes = _opening(line, tongue), tongue.notes
    if "?" in line or any(mark in line for mark in "[]{}<>"):
        return unfit
    if is_unfit(line, language) or _has_no_topic(line, tongue) or _has_no_topic(opening.rest, tongue):
        return unfit
    if notes is None:
        return Talk(tongue.after_colon(line), False, TalkState.USABLE, Form.NAMED)
    rest = _listed(_to_reader(opening.rest, notes) if to_company else opening.rest, notes)
    found = _shaped(rest, opening, notes)
    if found.form is Form.UNFIT:
        return unfit
    rest = _uncapitalised(rest, notes)
    phrase = f"{found.joint} {rest}" if found.joint else rest
    return Talk(phrase, opening.shared, TalkState.USABLE, found.form)


def _shaped(rest: str, opening: _Opening, notes: Notes) -> Shape:
    """What the phrase is, by its own words and by what was cut before it."""
    found = shape(rest, notes.clauses, own=opening.own)
    if found.form is not Form.ABOUT:
        return found
    if notes.that_lead.search(opening.cut):
        return Shape(Form.THAT, notes.clauses.that)
    if notes.speech_lead.search(opening.cut) or is_bare(rest, notes.clauses):
        return Shape(Form.NAMED)
    return found


def _listed(line: str, notes: Notes) -> str:
    """A bare list as people say it: "alarms, rotas" is "alarms and rotas"."""
    parts = line.split(", ")
    if len(parts) < 2 or notes.last_comma in line or any(len(part.split()) > 3 for part in parts):
        return line
    if any(part.partition(" ")[0].lower() in notes.no_list for part in parts[1:]):
        return line
    if len(parts) == 2 and any(_FULL_NAME.fullmatch(part) for part in parts):
        return line  # "the new CTO, Ana Lopes" is one person
    return ", ".join(parts[:-1]) + notes.last_comma + parts[-1]


def _to_reader(line: str, notes: Notes) -> str:
    """Say "you" for the company's "they" at the head of a note.

    A later "their" may be anybody's ("they let new people ship on their first day"). Where it is not plainly the
    same "they", nothing is turned: a third person reads a little distant, a wrong "your" reads like a mistake.
    """
    lead, later = notes.company_lead.match(line), notes.company_later
    if not lead:
        return line
    head, rest = lead[0], line[lead.end() :]
    if later.search(rest) and not notes.company_owner.match(head):
        same = notes.company_same.match(rest)
        if not same or later.search(rest, same.end()):
            return line
        rest = _you(rest[: same.end()], notes) + rest[same.end() :]
    return _you(head, notes) + rest


def _you(text: str, notes: Notes) -> str:
    for pattern, word in notes.to_reader:
        text = pattern.sub(word, text)
    return text


def _uncapitalised(line: str, notes: Notes) -> str:
    first = _OPENING_WORD.match(line)
    word = re.split("['’]", first[0].lower())[0] if first else ""
    if not first or not {word, first[0].lower()} & notes.uncapital:
        return line
    following = line[first.end() :].lstrip()
    name = following[:1].isupper() and not following.startswith(("I ", "I'"))
    if name and word not in notes.joints:
        return line
    return line[0].lower() + line[1:]
