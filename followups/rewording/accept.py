"""Whether what came back may be shown: the same message in other words, and nothing that nobody wrote down.

Pure, and strict where it cannot know: a text that is held back costs nothing, the draft stays. What no rule sees, a
new claim in small letters, is why both texts stand beside each other and a person chooses.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from followups.drafting.checks import check
from followups.drafting.checks.message import Message
from followups.drafting.facts import Facts
from followups.enums import StepKind
from followups.rewording.request import facts_sent
from followups.rewording.words import counting, openers, texts_words

LONGEST = 2  # times the draft

_NUMBER = re.compile(r"\d+(?:[.,:/’'-]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_HOST = re.compile(r"(?<!\w)(?:\w[\w-]+\.)+[^\W\d]{2,}")
_LONGEST_WORD = 200  # characters between two spaces; more is no word of a message
_MARKUP = re.compile(r"[<>`|\\]|\*\*|__|&\w+;|^[ \t]*(?:#|[-*•] |\d+[.)] |-- ?$|={3,}|-{3,})|\]\(", re.M)
_MARKER = re.compile(r"\[[^\[\]]*\]|\{[^{}]*\}")
_POSSESSIVE = re.compile(r"['’]s?$")
_EDGES = " \t.,;:!?()\"'“”‘’"


class Doubt(Enum):
    """Why an answer is not shown."""

    EMPTY = "nothing came back"
    SAME = "the same words came back"
    TOO_LONG = "it is longer than twice the draft"
    SIGNS = "characters that no message needs"
    MARKUP = "markup"
    MARKERS = "a gap was filled or changed"
    FRAME = "the greeting or the end was changed"
    NAME = "a name that is in no fact"
    NUMBER = "a number or a date that is in no fact"
    ADDRESS = "an address that is in no fact"
    CHECK = "a check would close the exits"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was sent to be said differently, and the facts it may rest on."""

    kind: StepKind
    subject: str
    body: str
    facts: Facts
    language: str = "en"


def tidied(answer: str) -> str:
    """The answer without white space at its edges and line ends; the rest is as it came."""
    lines = answer.replace("\r\n", "\n").strip().split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines)


def doubt_about(answer: str, draft: Draft) -> Doubt | None:
    """The first reason not to show ``answer`` (tidied), None where there is none.

    Every number, date, name and address must be in the facts that were sent or in the draft; greeting and end stay;
    gaps stay; no check (docs/follow-up.md) finds what closes the exits. ``LookupError`` for a language without words.
    """
    for doubt, holds in _doubts(answer, draft):
        if holds:
            return doubt
    return None


def _doubts(answer: str, draft: Draft) -> Iterator[tuple[Doubt, bool]]:
    """One after the other: those above keep long and odd texts away from those below."""
    old = tidied(draft.body)
    yield Doubt.EMPTY, not answer
    yield Doubt.TOO_LONG, len(answer) > LONGEST * len(old)
    yield Doubt.SAME, answer == old
    yield Doubt.MARKUP, bool(Counter(_MARKUP.findall(answer)) - Counter(_MARKUP.findall(old)))
    yield Doubt.SIGNS, _has_odd_signs(answer, old)
    yield Doubt.MARKERS, Counter(_MARKER.findall(answer)) != Counter(_MARKER.findall(old))
    yield Doubt.FRAME, _frame(answer, draft) != _frame(old, draft)
    known = _Known.of(draft)
    yield Doubt.ADDRESS, not _addresses(answer) <= known.addresses
    yield Doubt.NUMBER, not _numbers(answer, draft.language) <= known.numbers
    yield Doubt.NAME, any(True for _word in _strange_names(answer, draft, known))
    yield Doubt.CHECK, _closes_the_exits(answer, draft)


def _has_odd_signs(answer: str, old: str) -> bool:
    """Controls, marks that turn or hide text, characters of no script or of one that the draft does not use."""
    own = set(old) | {"\n"}
    scripts = {"LATIN", *(_script(sign) for sign in old if sign.isalpha())}
    return any(
        unicodedata.category(sign)[0] == "C"
        or unicodedata.category(sign) in {"Zl", "Zp", "No", "Nl", "So", "Sk"}
        or (sign.isalpha() and _script(sign) not in scripts)
        or (sign.isdecimal() and not sign.isascii())
        for sign in set(answer) - own
    )


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _frame(text: str, draft: Draft) -> tuple[str, str]:
    """What stands above and including the greeting, and below the body: closing, name, contact."""
    message = Message(draft.kind, text, draft.facts, subject="", language=draft.language)
    start, end = message.normal.original(*message.body)
    return text[:start].strip(), text[end:].strip()


@dataclass(frozen=True, slots=True)
class _Known:
    """What the draft and the facts that were sent hold."""

    words: frozenset[str]
    numbers: frozenset[str]
    addresses: frozenset[str]

    @classmethod
    def of(cls, draft: Draft) -> "_Known":
        texts = [draft.body, draft.subject]
        texts += [value for _label, value in facts_sent(draft.kind, draft.facts, draft.language)]
        whole = "\n".join(texts)
        return cls(
            frozenset(_words(whole)),
            frozenset(_numbers(whole, draft.language)),
            frozenset(_addresses(whole)),
        )


def _words(text: str) -> Iterator[str]:
    """Words, also without a possessive: "Marta's" holds "Marta"."""
    for match in _WORD.finditer(unicodedata.normalize("NFC", text)):
        word = match[0].replace("’", "'")
        yield word
        yield _POSSESSIVE.sub("", word)


def _numbers(text: str, language: str) -> set[str]:
    """Figures as they stand, and words that count."""
    spelled = {word.casefold() for word in _words(text)} & counting(language)
    return set(_NUMBER.findall(text)) | spelled


def _addresses(text: str) -> set[str]:
    """Whatever looks like a place to write to or to open."""
    found = (word.strip(_EDGES).casefold() for word in text.split())
    return {
        word
        for word in found
        if "@" in word
        or "://" in word
        or len(word) > _LONGEST_WORD
        or word[:4] == "www."
        or _HOST.search(word)
    }


def _strange_names(answer: str, draft: Draft, known: _Known) -> Iterator[str]:
    """Words with a capital that neither draft nor facts have so; at the head of a sentence any ordinary word may."""
    ordinary = openers(draft.language) | {word.casefold() for word in known.words}
    usual = known.words | texts_words(draft.language)
    heads = _heads(answer, draft)
    for match in _WORD.finditer(answer):
        word = unicodedata.normalize("NFC", match[0]).replace("’", "'")
        if word.islower():
            continue
        plain = {word, _POSSESSIVE.sub("", word), word.partition("'")[0]}
        if match.start() in heads and word[1:].islower() and _lower(plain) & ordinary:
            continue
        if not plain & usual:
            yield word


def _lower(words: Iterable[str]) -> set[str]:
    return {word.casefold() for word in words}


def _heads(answer: str, draft: Draft) -> set[int]:
    """Where the first word of each sentence stands."""
    message = Message(draft.kind, answer, draft.facts, subject="", language=draft.language)
    found = set()
    for span in message.sentences:
        start, end = message.normal.original(*span)
        if first := _WORD.search(answer, start, end):
            found.add(first.start())
    return found


def _closes_the_exits(answer: str, draft: Draft) -> bool:
    """The checks of any text. A gap (F3) is one that the draft has as well, since all markers are the same."""
    findings = check(draft.kind, answer, draft.facts, subject=draft.subject, language=draft.language)
    return any(finding.severity == "block" and finding.id != "F3" for finding in findings)
