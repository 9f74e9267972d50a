"""Checks L1, L2, L4: words that take an acceptance back, ask for reasons, or ask to decide again."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from followups.drafting.checks.base import ALL_TONE, BLOCK, WARN, A, C, Hit, K, N, Q, T, check_for
from followups.drafting.checks.message import Message, Span, overlaps
from followups.enums import StepKind

WHY = (
    gettext_lazy("“%(word)s” asks them to defend what is decided."),
    gettext_lazy("Ask for one piece of advice about next time, or leave this out."),
)
AGAIN = (
    gettext_lazy("“%(word)s” asks them to decide again."),
    gettext_lazy("“I would be glad to be thought of for later openings” keeps the door open."),
)


def _accepting_sentences(message: Message) -> set[int]:
    places = [start for start, _end in message.acceptances]
    places += [start for start, _end in message.matches(message.words.loose_acceptance)]
    return {message.sentence_at(place) for place in places}


@check_for("L1", severity=WARN, kinds=ALL_TONE | {A, C, Q, T})
def contrast(message: Message) -> Iterator[Hit]:
    """A "but" in the sentence of the acceptance, or in the next one, is heard as the real message."""
    near = {number + step for number in _accepting_sentences(message) for step in (0, 1)}
    for span in message.matches(message.words.contrast, message.words.no_contrast):
        if overlaps(span, message.fact_spans):
            continue
        word = {"word": message.shown(span)}
        if message.sentence_at(span[0]) in near:
            yield Hit(
                span,
                _("“%(word)s” this close to your acceptance takes some of it back.") % word,
                _("End the sentence before it, and leave out what it leads to."),
                BLOCK,
            )
        else:
            yield Hit(
                span,
                _("“%(word)s” can sound like an objection to someone reading quickly.") % word,
                _("Try two sentences without it."),
            )


@check_for("L2", severity=BLOCK, kinds=ALL_TONE | {A, C, Q, T})
def why(message: Message) -> Iterator[Hit]:
    """Asking for reasons makes the reader defend the past. Thanks for an explanation are welcome in ``thanks``."""
    thanked: tuple[Span, ...] = ()
    if message.kind == StepKind.THANKS:
        thanked = tuple(match.span("core") for match in message.words.thanked_why.finditer(message.text))
    for span in message.matches(message.words.why, message.words.no_why):
        if not overlaps(span, message.fact_spans + thanked):
            said, mend = WHY
            yield Hit(span, str(said) % {"word": message.shown(span)}, str(mend))


@check_for("L4", severity=BLOCK, kinds=ALL_TONE | {A, C, Q, T, K, N})
def reconsider(message: Message) -> Iterator[Hit]:
    """Asking to decide again undoes the acceptance. "Keep me in mind" and "should anything change" are fine."""
    for span in message.matches(message.words.reconsider, message.words.no_reconsider):
        if not overlaps(span, message.name_spans):
            said, mend = AGAIN
            words = str(said) % {"word": message.shown(span)}
            yield Hit(span, words, str(mend), WARN if message.kind in {K, N} else None)
