"""Check F4: nothing in a message that the facts do not hold.

In a draft of ours, or in what a model made of it, a name, a date or a number from nowhere is an invention, and the
worst thing this program could do: it closes the exits. In a person's own text it is different. They were there and
the record was not; to hold their words for inventions would be wrong and would hurt. So a typed text only gets a
question where it contradicts the record or names somebody the record does not know, because a wrong name or day is
the slip they would mind most. A claim beyond names, days, numbers and whether there was a talk at all cannot be
judged by a program.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from functools import cache

from django.utils.translation import gettext as _

from followups.drafting.checks.base import BLOCK, INFO, WARN, Hit, Severity, check_for
from followups.drafting.checks.message import ADDRESS, Message, Span, overlaps
from followups.drafting.facts import fold, met
from followups.drafting.language import language_for

_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(r"'s?$")
_BEFORE = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:(?:of|de)\s+)?$")
_AFTER = re.compile(r"\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)")
_YEAR = re.compile(r"(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+(\d{4})(?!\d)")
_JOINT = re.compile(r" |-|'s | & ")


@dataclass(frozen=True, slots=True)
class _Known:
    """What the facts hold, ready to compare."""

    numbers: frozenset[int]
    days: frozenset[date]


@check_for("F4", severity=BLOCK)
def no_invention(message: Message) -> Iterator[Hit]:
    """Names, days, numbers and talks are in the facts."""
    known = _known(message)
    spared = (*message.fact_spans, *(match.span() for match in ADDRESS.finditer(message.text)))
    spared += tuple(match.span() for match in message.words.placeholder.finditer(message.text))
    days, dated = _days(message, known, spared)
    yield from days
    if not message.given.typed or (message.facts.role and message.facts.company):
        yield from _names(message, (*spared, *dated))
    yield from _numbers(message, known, (*spared, *dated))
    yield from _talks(message)


def _known(message: Message) -> _Known:
    texts, days = [], []
    for field in fields(message.facts):
        value = getattr(message.facts, field.name)
        if isinstance(value, date):
            days.append(value)
        elif isinstance(value, str):
            texts.append(value)
    whole = " ".join(texts)
    numbers = {int(found) for found in _DIGITS.findall(whole[:20_000]) if len(found) < 12}
    numbers |= {part for day in days for part in (day.day, day.month, day.year)}
    named = message.words.number_words
    numbers |= {named[word] for word in _WORDS.findall(whole.lower()) if word in named}
    return _Known(frozenset(numbers | {message.facts.interview_count}), frozenset(days))


@cache
def _months(language: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, language_for(language).months))
    return re.compile(rf"(?<![\w-])({names})(?![\w-])")


def _days(message: Message, known: _Known, spared: tuple[Span, ...]) -> tuple[list[Hit], list[Span]]:
    """Months, with their day and year where they stand beside them, and where in the text they are.

    Without any recorded day a typed text contradicts nothing.
    """
    months = [month.lower() for month in language_for(message.language).months]
    hits: list[Hit] = []
    found: list[Span] = []
    first, last = message.body
    for match in _months(message.language).finditer(message.normal.cased, first, last):
        before = _BEFORE.search(message.text, max(first, match.start() - 12), match.start())
        after = None if before else _AFTER.match(message.text, match.end())
        year = _YEAR.match(message.text, match.end())
        day = before or after
        if not day and not year and _at_head(message, match.start()) and len(match[0]) < 6:
            continue  # "May I ..." and "March on" are no months
        span = (before.start(1) if before else match.start(), max(match.end(), *_ends(after, year)))
        found.append(span)
        month = months.index(match[0].lower()) + 1
        right = any(
            month == other.month
            and (day is None or int(day[1]) == other.day)
            and (year is None or int(year[1]) == other.year)
            for other in known.days
        )
        if right or overlaps(span, spared) or (message.given.typed and not known.days):
            continue
        hits.append(_unknown(message, span, _("“%(words)s” is not a day that the record holds.")))
    return hits, found


def _ends(*matches: re.Match[str] | None) -> tuple[int, ...]:
    return tuple(match.end(1) for match in matches if match) or (0,)


def _unknown(message: Message, span: Span, text: str, typed: Severity = WARN) -> Hit:
    return Hit(
        span,
        text % {"words": message.shown(span)},
        _("Compare it with the record, and correct the one that is mistaken.")
        if message.given.typed
        else _("Take it out, or add it to the record if it is true."),
        typed if message.given.typed else None,
    )


def _at_head(message: Message, place: int) -> bool:
    before = message.text[:place].rstrip(" \"'(–—-")
    return not before or before[-1] in ".!?…:;\n"


def _names(message: Message, spared: tuple[Span, ...]) -> Iterator[Hit]:
    """Runs of words that read as a name and are in no fact. In a typed text a single word may be any product or
    place; only a title before it, or a second word, makes it somebody."""
    for run in _runs(message, spared):
        span = (run[0][0], run[-1][1])
        somebody = len(run) > 1 or _is_titled(message, span[0])
        text = _("“%(words)s” is a name that the record does not hold.")
        yield _unknown(message, span, text, WARN if somebody else INFO)


def _runs(message: Message, spared: tuple[Span, ...]) -> Iterator[list[Span]]:
    run: list[Span] = []
    first, last = message.body
    for match in message.words.name_like.finditer(message.normal.cased, first, last):
        span = _name_at(message, match)
        if span is None or _is_known(message, span) or overlaps(span, spared):
            continue
        if run and not _JOINT.fullmatch(message.text[run[-1][1] : span[0]]):
            yield run
            run = []
        run.append(span)
    if run:
        yield run


def _name_at(message: Message, match: re.Match[str]) -> Span | None:
    """The word of a name without elision and possessive; ``None`` where no capital, or only that of a sentence."""
    whole = _POSSESSIVE.sub("", match["name"])
    word = message.words.without_elision(whole)
    if not word[:1].isupper() or (_at_head(message, match.start()) and match.start() == match.start("name")):
        return None
    end = match.start("name") + len(whole)
    return (end - len(word), end)


def _is_known(message: Message, span: Span) -> bool:
    words = message.words
    small = message.text[slice(*span)]
    if small in words.no_names or small in words.months_and_days or small in words.stop:
        return True
    if small in words.titles or f"{small}." in words.titles:
        return True
    parts = [fold(part) for part in _WORDS.findall(small)]
    return all(
        part in message.fact_words or part.removesuffix("s") in message.fact_words or part in words.no_names
        for part in parts
    )


def _is_titled(message: Message, place: int) -> bool:
    before = message.text[max(0, place - 20) : place].split()
    return bool(before) and before[-1].rstrip(".") in message.words.titles


def _numbers(message: Message, known: _Known, spared: tuple[Span, ...]) -> Iterator[Hit]:
    first, last = message.body
    text, words = message.text, message.words
    found = [
        (match.span(), int(match[0])) for match in _DIGITS.finditer(text, first, last) if len(match[0]) < 12
    ]
    found += [
        (match.span(), words.number_words[match[0]])
        for match in _WORDS.finditer(text, first, last)
        if match[0] in words.number_words
    ]
    nothing = tuple(match.span() for match in words.no_number.finditer(text))
    for span, number in sorted(found):
        if number not in known.numbers and not overlaps(span, (*spared, *nothing)):
            yield _unknown(message, span, _("“%(words)s” is a number that the record does not hold."), INFO)


def _talks(message: Message) -> Iterator[Hit]:
    """A talk that the record says did not take place."""
    if met(message.facts) is not False:
        return
    for span in message.own(message.words.talk_claim):
        yield _unknown(message, span, _("“%(words)s” tells of a talk, and the record holds none."))
