"""Checks S7, S8, S9: one purpose, an open door on a card, and an answer to feedback that shows it was heard."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from followups.drafting.checks.base import BLOCK, SHORT_NOTES, WARN, A, C, Hit, Q, T, check_for
from followups.drafting.checks.message import NOWHERE, Message
from followups.drafting.facts import told_in_words
from followups.enums import StepKind

SECOND_ASK = (
    gettext_lazy("“%(word)s” is a second request; each one makes the first harder to answer."),
    gettext_lazy("Keep this message to its one purpose, and leave the rest for another time."),
)
_NETWORKS = ("linkedin", "xing")


@check_for("S7", severity=BLOCK, kinds=SHORT_NOTES | {Q, T, C, A})
def one_purpose(message: Message) -> Iterator[Hit]:
    """One thing at a time: no call, coffee, referral, other post, look at the CV beside it."""
    for span in message.own(message.words.second_ask, message.words.no_second_ask):
        word = message.shown(span)
        if message.kind == StepKind.CONNECT and any(name in word.lower() for name in _NETWORKS):
            continue  # that is what this note is for
        said, mend = SECOND_ASK
        yield Hit(span, str(said) % {"word": word}, str(mend))


@check_for("S8", severity=WARN, kinds=(C, A))
def open_door(message: Message) -> Iterator[Hit]:
    """On a card: interest in the company, and glad to be thought of later. In a reply one of them is enough; a short
    answer to a call needs neither."""
    if message.kind == A and told_in_words(message.facts):
        return
    words = message.words
    interest = bool(words.interest.search(message.text))
    later = bool(words.later_openings.search(message.text))
    if interest and later:
        return
    if message.kind == A:
        if not interest and not later:
            yield Hit(
                NOWHERE,
                _("It does not say that you would be glad to hear of later openings."),
                _("If that is so, add “I would be glad to be thought of for later openings.”"),
            )
        return
    if not interest:
        yield Hit(
            NOWHERE,
            _("The card does not say yet that their work interests you."),
            _("If it does, add one short sentence about what draws you to them."),
        )
    if not later:
        yield Hit(
            NOWHERE,
            _("The card does not say yet that you are open to later openings."),
            _("If you are, add “I would be glad to be thought of for later openings.”"),
        )


@check_for("S9", severity=WARN, kinds=(T,))
def heard(message: Message) -> Iterator[Hit]:
    """A thank-you for feedback takes up one word of it, and names one step taken from it; where their answer held
    nothing to use there is neither."""
    words, facts = message.words, message.facts
    if facts.answer_canned:
        return
    start, end = message.body
    body = message.text[start:end]
    stems = words.stems(body)
    told = words.stems(facts.feedback)
    if told and not told & stems:
        yield Hit(
            NOWHERE,
            _("It does not take up anything of what they told you."),
            _("Say one point of it back in your own words."),
        )
    if not words.next_step.search(body) and not words.stems(facts.planned_action) & stems:
        yield Hit(
            NOWHERE,
            _("It does not name a step you take from their advice."),
            _("Add one small thing you will do, such as what you practise next."),
        )
