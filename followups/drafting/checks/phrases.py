"""Checks L3 and L5 to L15: words that argue, plead, blame, press, flatter or tell too much.

The rules are this table; what each looks for is data of a language (``words/<code>_tone.py``), with its near-misses.
A word inside a recorded name, a role or the note of the talk is never a finding.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from followups.drafting.checks.base import (
    ALL_TONE,
    BLOCK,
    WARN,
    WRITTEN,
    A,
    C,
    Hit,
    K,
    Q,
    Severity,
    T,
    check_for,
)
from followups.drafting.checks.message import Message, Span, overlaps
from followups.drafting.checks.words import Phrases, phrases_for
from followups.enums import StepKind

# three dots, and one or two small words in quotation marks: "the process"
_IRONIC = re.compile(r"""…|\.{3,}|(?<![\w"'])(["'])[ ]?[^\W\d_A-Z][\w-]*(?:[ ][\w-]+)?[ ]?\1(?![\w"'])""")
REPLIES = ALL_TONE | {A, C, Q, T}


@dataclass(frozen=True, slots=True)
class Rule:
    """One check of tone. ``message`` may name the found words as ``%(word)s``.

    ``light`` phrases warn in ``light_kinds`` where a text has no more than ``light_up_to`` of them (0 is any number);
    else they are as grave as the rule. ``marks`` are the same in every language, and are looked for
    in the text as written.
    """

    id: str
    severity: Severity
    kinds: frozenset[StepKind]
    message: Promise
    mend: Promise
    light_up_to: int = 0
    light_kinds: frozenset[StepKind] = WRITTEN
    marks: re.Pattern[str] | None = None


RULES = (
    Rule(
        "L3",
        BLOCK,
        REPLIES,
        _("“%(word)s” reads as an argument, and the decision is made."),
        _("Leave it out; what you can do will show another time."),
    ),
    Rule(
        "L5",
        BLOCK,
        WRITTEN,
        _("“%(word)s” sets you beside somebody they cannot speak about."),
        _("Speak of yourself alone, or wish the new colleague a good start."),
    ),
    Rule(
        "L6",
        BLOCK,
        WRITTEN,
        _("“%(word)s” puts a weight on them that they cannot lift."),
        _("Keep it for people close to you; here, say what interested you."),
    ),
    Rule(
        "L7",
        BLOCK,
        WRITTEN,
        _("“%(word)s” blames them, and a blamed reader stops listening."),
        _("Leave it out here. If it was against the law, get advice before you write."),
    ),
    Rule(
        "L8",
        BLOCK,
        WRITTEN,
        _("“%(word)s” makes you smaller, and there is nothing to apologise for."),
        _("Take it out; a thank-you does the same work."),
        light_up_to=1,
    ),
    Rule(
        "L9",
        BLOCK,
        WRITTEN,
        _("“%(word)s” is true for you, and heavy for the person who reads it."),
        _("Say it to a friend or in your notes; here, one mild word at most."),
        light_up_to=1,
        light_kinds=frozenset({A, C}),
    ),
    Rule(
        "L10",
        BLOCK,
        WRITTEN,
        _("“%(word)s” sounds as if they had a duty towards you."),
        _("Say what you would be glad of, and leave it to them."),
    ),
    Rule(
        "L11",
        BLOCK,
        REPLIES | {K},
        _("“%(word)s” can be read as pressure or a threat."),
        _("Leave it out. If it is a legal matter, get advice before you write."),
    ),
    Rule(
        "L12",
        WARN,
        ALL_TONE | {Q, K},
        _("“%(word)s” asks them to hurry, and they are free not to answer."),
        _("Close with a good wish that waits for nothing."),
    ),
    Rule(
        "L13",
        BLOCK,
        WRITTEN,
        _("“%(word)s” can be heard as a quiet reproach."),
        _("Say the kind part plainly, and leave the rest out."),
        marks=_IRONIC,
    ),
    Rule(
        "L14",
        WARN,
        WRITTEN,
        _("“%(word)s” is so strong that it is hard to believe."),
        _("Name one thing you saw or heard there instead."),
    ),
    Rule(
        "L15",
        BLOCK,
        WRITTEN,
        _("“%(word)s” is private, and nobody may weigh it in a decision about work."),
        _("Take it out; it is yours to keep."),
    ),
)


def findings_by(rule: Rule, message: Message) -> Iterator[Hit]:
    """What one rule finds in a message, in the order of the text."""
    phrases = phrases_for(message.language).get(rule.id)
    if phrases is None:
        return
    for span, severity in sorted(_found(rule, phrases, message).items()):
        word = message.shown(span)
        yield Hit(span, str(rule.message) % {"word": word}, str(rule.mend), severity)


def _found(rule: Rule, phrases: Phrases, message: Message) -> dict[Span, Severity]:
    found: dict[Span, Severity] = {}

    def add(spans: list[Span], severity: Severity) -> None:
        for span in spans:
            if not overlaps(span, tuple(found)):
                found[span] = severity

    light = _own(message, phrases.light, phrases)
    is_light = message.kind in rule.light_kinds and (not rule.light_up_to or len(light) <= rule.light_up_to)
    add(_own(message, phrases.grave, phrases), BLOCK)
    add(_own(message, phrases.find, phrases), rule.severity)
    add(light, WARN if is_light else rule.severity)
    add(_own(message, phrases.repeated, phrases)[1:], rule.severity)
    if rule.marks:
        spared = message.fact_spans + tuple(message.matches(phrases.but) if phrases.but else ())
        marks = [match.span() for match in rule.marks.finditer(message.normal.cased)]
        add([span for span in marks if not overlaps(span, spared)], rule.severity)
    return found


def hints_of(name: str, message: Message) -> tuple[Span, ...]:
    """Where the loose patterns of a check match; they are no finding by themselves."""
    phrases = phrases_for(message.language).get(name)
    return tuple(_own(message, phrases.hint, phrases)) if phrases else ()


def _own(message: Message, pattern: re.Pattern[str] | None, phrases: Phrases) -> list[Span]:
    """The writer's own words that match; in an inquiry without what its row needs."""
    if pattern is None:
        return []
    found = message.own(pattern, phrases.but)
    if phrases.inquiry is None or message.kind != StepKind.INQUIRY:
        return found
    needed = tuple(message.matches(phrases.inquiry))
    return [span for span in found if not overlaps(span, needed)]


for _rule in RULES:
    check_for(_rule.id, severity=_rule.severity, kinds=_rule.kinds)(partial(findings_by, _rule))
