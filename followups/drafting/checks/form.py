"""Checks L16 and L17: how it looks and breathes: marks, capitals, long sentences, many that begin with "I"."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from followups.drafting.checks.base import INFO, WARN, Hit, check_for
from followups.drafting.checks.message import NOWHERE, Message, Span, overlaps
from followups.drafting.facts import fold

LONG_SENTENCE = 30  # words
LONG_MEAN = 22  # words a sentence
FEWEST = 4  # sentences from which a share of them says anything
_SHOUT = re.compile(r"\?!|!\?|!{2,}")
_CAPITALS = re.compile(r"(?<![\w@./-])[^\W\d_]{4,}(?![\w@-])")
_EMOJI = re.compile("[\u2600-\u27bf\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]|(?<!\\S)[:;]-?[)(DPp](?!\\w)")


@check_for("L16", severity=WARN)
def form(message: Message) -> Iterator[Hit]:
    """Quiet marks, no capitals for emphasis, sentences of a breath."""
    yield from _marks(message)
    for match in _CAPITALS.finditer(message.normal.cased):
        known = match[0].lower() in message.words.no_names or fold(match[0]) in message.fact_words
        if match[0].isupper() and not known:
            yield Hit(
                match.span(),
                _("“%(word)s” in capitals is heard as shouting.") % {"word": match[0]},
                _("Write it in small letters."),
            )
    if message.given.formal and (sign := _EMOJI.search(message.normal.cased)):
        yield Hit(
            sign.span(),
            _("A picture sign sits oddly in a formal message."),
            _("Say it in words, or leave it out."),
        )
    yield from _lengths(message)


def _marks(message: Message) -> Iterator[Hit]:
    found = [match.span() for match in _SHOUT.finditer(message.text)]
    marks = [match.span() for match in re.finditer("!", message.text)]
    for span in found or marks[1:2]:
        if not overlaps(span, message.name_spans):
            yield Hit(
                span,
                _("So many marks sound louder than you mean it."),
                _("A full stop is enough."),
            )


def _lengths(message: Message) -> Iterator[Hit]:
    counts = [(span, message.word_count(span)) for span in _sentences(message)]
    for span, count in counts:
        if count > LONG_SENTENCE:
            yield Hit(
                span,
                _("This sentence has %(count)d words; people lose the thread after %(most)d.")
                % {"count": count, "most": LONG_SENTENCE},
                _("Make two sentences of it."),
            )
    total = sum(count for _span, count in counts)
    if len(counts) >= FEWEST and total > LONG_MEAN * len(counts):
        yield Hit(
            NOWHERE,
            _("The sentences are long; on average they have more than %(most)d words.") % {"most": LONG_MEAN},
            _("Split the two longest ones."),
        )


def _sentences(message: Message) -> list[Span]:
    start, end = message.body
    return [span for span in message.sentences if start <= span[0] and span[1] <= end]


@check_for("L17", severity=INFO)
def first_person(message: Message) -> Iterator[Hit]:
    """A message in which most sentences begin with "I" reads as one about the writer.

    It is said of a person's own words alone: nobody is to mend what they did not write."""
    if not message.given.typed:
        return
    found = _sentences(message)
    own = [span for span in found if message.words.first_person.match(message.text, span[0])]
    if len(found) >= FEWEST and 2 * len(own) > len(found):
        yield Hit(
            own[-1],
            _("%(count)d of %(all)d sentences begin with “I”.") % {"count": len(own), "all": len(found)},
            _("Begin one of them with them: “Your team …”, “What you said …”."),
        )
