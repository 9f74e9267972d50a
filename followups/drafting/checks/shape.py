"""Checks S1 to S6: thanks, acceptance before the question, one question that looks forward, an easy way out."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from followups.drafting.checks.base import BLOCK, INFO, WARN, A, C, Hit, N, Q, check_for
from followups.drafting.checks.message import NOWHERE, Message, Span, overlaps
from followups.enums import StepKind

ASKS = (
    gettext_lazy("This asks them for something, and here there is room to leave them free."),
    gettext_lazy("Make it a statement, or keep the question for another message."),
)
MANY_THANKS = 3
ONE_QUESTION = frozenset({Q, StepKind.INQUIRY})
UP_TO_ONE = frozenset({N, StepKind.STATUS_NOTE})


@check_for("S1", severity=BLOCK)
def gratitude(message: Message) -> Iterator[Hit]:
    """One or two thanks; none is missed, more than three sound like an excuse."""
    found = message.thanks
    if not found:
        yield Hit(
            NOWHERE,
            _("There is no thanks in it yet."),
            _("Begin with one thing you can thank them for: their time, or telling you."),
        )
    elif len(found) > MANY_THANKS:
        yield Hit(
            found[MANY_THANKS],
            _("It says thank you %(count)d times; one or two are believed more easily.")
            % {"count": len(found)},
            _("Keep the first one and the last one."),
            WARN,
        )


@check_for("S2", severity=BLOCK, kinds=(A, C, Q))
def acceptance(message: Message) -> Iterator[Hit]:
    """The decision is accepted in words; thanks for being told are not yet that. On a card good wishes do."""
    if message.acceptances:
        return
    if message.kind != C:
        yield Hit(
            NOWHERE,
            _("It does not yet say that you accept their decision."),
            _("A plain “I understand and respect your decision” is enough."),
        )
    elif not message.words.soft_acceptance.search(message.text):
        yield Hit(
            NOWHERE,
            _("A good wish would show that all is well between you."),
            _("Close with “With good wishes”, or wish the team well."),
            INFO,
        )


def _asks(message: Message) -> list[Span]:
    """Every place that asks for something: questions from their asking word on, and requests without a mark."""
    asked = _plain_requests(message)
    for start, end in message.question_sentences:
        clauses = _clauses(message, (start, end))
        asked.append((clauses[0][0] if clauses else start, end))
    return sorted(asked)


def _plain_requests(message: Message) -> list[Span]:
    """Requests and hidden questions outside question sentences, one a sentence."""
    found: dict[int, Span] = {}
    spared = (*message.name_spans, *message.question_sentences)
    for pattern in (message.words.request, message.words.hidden_question):
        for span in message.matches(pattern, message.words.no_request):
            if not overlaps(span, spared):
                found.setdefault(message.sentence_at(span[0]), span)
    return sorted(found.values())


def _clauses(message: Message, sentence: Span) -> list[Span]:
    """The asking clauses inside one question sentence: "what would you ..., and could you ..." are two."""
    start, end = sentence
    found = message.words.question_word.finditer(message.text[start:end])
    return [(start + match.start(), start + match.end()) for match in found]


@check_for("S3", severity=BLOCK, kinds=(Q,))
def acceptance_first(message: Message) -> Iterator[Hit]:
    """Who reads the acceptance first can answer freely; after a question it looks like a tactic."""
    asks = _asks(message)
    if message.acceptances and asks and asks[0][0] < message.acceptances[0][0]:
        yield Hit(
            asks[0],
            _("The question comes before the acceptance."),
            _("Move the sentence in which you accept their decision above it."),
        )


@check_for("S4", severity=BLOCK)
def question_count(message: Message) -> Iterator[Hit]:
    """Exactly one question in a request, none in a reply, a card or a thank-you."""
    if message.kind in ONE_QUESTION:
        yield from _exactly_one(message)
        return
    asks = _asks(message)
    allowed = 1 if message.kind in UP_TO_ONE else 0
    for span in asks[allowed:]:
        said, mend = ASKS
        yield Hit(span, str(said), str(mend))


def _exactly_one(message: Message) -> Iterator[Hit]:
    asked, requests = message.question_sentences, _plain_requests(message)
    if not message.questions:
        yield Hit(
            requests[0] if requests else NOWHERE,
            _("There is no question in it yet."),
            _("Ask one open question, with a question mark, about next time."),
        )
        return
    extra = [*message.questions[1:], *requests]
    if not extra:
        extra = [span for sentence in asked for span in _clauses(message, sentence)[1:]]
    for span in sorted(extra):
        yield Hit(
            span,
            _("This is a second question; people answer one more readily than two."),
            _("Keep the question whose answer you would use first."),
        )


@check_for("S5", severity=BLOCK, kinds=(Q,))
def forward(message: Message) -> Iterator[Hit]:
    """The question asks for one thing and looks at next time. People asked for advice say more that can be used
    than people asked for a judgement."""
    words = message.words
    for start, end in message.question_sentences[:1]:
        sentence = message.text[start:end]
        if found := words.several.search(sentence):
            yield Hit(
                (start + found.start(), start + found.end()),
                _("This asks for several things at once."),
                _("Ask for one thing; it is easier to answer and to use."),
            )
        back = words.backward.search(sentence)
        if back or not words.forward.search(sentence):
            yield Hit(
                (start + back.start(), start + back.end()) if back else (start, end),
                _("The question looks back at what was decided."),
                _("Ask what they would advise you to work on for your next interviews."),
            )


@check_for("S6", severity=BLOCK, kinds=(Q,))
def easy_out(message: Message) -> Iterator[Hit]:
    """Somebody who may not answer, or has no time, is let go kindly."""
    if not message.ways_out:
        yield Hit(
            NOWHERE,
            _("There is no easy way for them to leave it."),
            _("Add “If your policy does not allow it, no reply is needed.”"),
        )
