"""Checks F5 and F6: something only this talk could bring, at a length that is read."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from applications.enums import ToldBy
from followups.drafting.checks.base import BLOCK, WARN, A, C, Hit, K, N, Q, R, T, check_for
from followups.drafting.checks.message import NOWHERE, Message
from followups.drafting.facts import NOT_MET, told_in_words
from followups.drafting.talk import TalkState, talk_stems
from followups.enums import StepKind

RANGES: dict[StepKind, tuple[int, int]] = {
    A: (35, 80),
    C: (35, 55),
    Q: (60, 120),
    T: (30, 70),
    R: (40, 80),
    K: (50, 90),
    N: (80, 130),
    StepKind.STATUS_NOTE: (40, 70),
    StepKind.CLOSE: (30, 60),
    StepKind.INQUIRY: (40, 90),
}
SPOKEN_ACKNOWLEDGEMENT = (20, 35)
LONGEST_CONNECT = 200  # characters
LINKEDIN_MAXIMUM = {A: 60, Q: 80}
OF_SLOT = {(K, "9m"): (25, 50), (K, "12m"): (30, 60), (StepKind.STATUS_NOTE, "nudge"): (12, 30)}


def word_range(
    kind: StepKind, told_by: ToldBy, *, spoken: bool = False, slot: str = ""
) -> tuple[int, int] | None:
    """Least and most words of a kind: of the whole text, and for a card of what is between greeting and closing.

    ``spoken`` is a reply to somebody who gave the news by speaking: from 20 words on it may be short. ``slot`` is a
    step with a length of its own, such as the last note of a year.
    """
    if (kind, slot) in OF_SLOT:
        return OF_SLOT[kind, slot]
    if kind not in RANGES:
        return None
    least, most = RANGES[kind]
    if told_by == ToldBy.LINKEDIN:
        most = LINKEDIN_MAXIMUM.get(kind, most)
    if spoken and kind == A:
        least = SPOKEN_ACKNOWLEDGEMENT[0]
    return least, most


@check_for("F5", severity=WARN, kinds=(A, C, Q, K, N))
def specific_detail(message: Message) -> Iterator[Hit]:
    """At least two content words of the note of the talk, or all where it has fewer.

    A card or a request without any note is asked for one, unless a gap in the text does so already or it is known
    that nobody was met. A reply to a phone call is too short for it.
    """
    if message.kind == A and told_in_words(message.facts):
        return
    note = talk_stems(message.facts.talked_about, message.language)
    if any(True for _span in message.matches(message.words.placeholder)):
        return
    if note:
        start, end = message.body
        shared = note & message.words.stems(message.text[start:end])
        if len(shared) < min(2, len(note)) and message.talk_state is not TalkState.UNFIT:
            yield Hit(
                NOWHERE,
                _("Nothing here recalls what you talked about, so it could have been sent to anyone."),
                _("Name one thing from your note of the talk."),
                BLOCK if message.kind in {C, Q} else None,
            )
    elif message.says_the_note:
        return  # a note of everyday words only, such as "letting people have a say"
    elif message.kind == C or (message.kind == Q and message.facts.stage not in NOT_MET):
        yield Hit(
            NOWHERE,
            _("One thing from your talk would make this yours."),
            _("Add to the interview what you talked about; a few words are enough."),
        )


@check_for("F6", severity=WARN)
def length(message: Message) -> Iterator[Hit]:
    """The word ranges of the method, and the length of a note to connect; the fit of a card by wrapped lines is a
    check of its own."""
    if message.kind == StepKind.CONNECT and len(message.text.strip()) > LONGEST_CONNECT:
        yield Hit(
            NOWHERE,
            _("It has %(count)d characters; the network takes %(most)d.")
            % {"count": len(message.text.strip()), "most": LONGEST_CONNECT},
            _("Keep where you met and what you spoke about."),
        )
    spoken = told_in_words(message.facts)
    limits = word_range(message.kind, message.facts.told_by, spoken=spoken, slot=message.facts.slot)
    if limits is None:
        return
    least, most = limits
    count = message.word_count(message.body if message.kind == C else None)
    numbers = {"count": count, "least": least, "most": most}
    if count < least:
        yield Hit(
            NOWHERE,
            _("It has %(count)d words; from %(least)d on it reads as if you took your time.") % numbers,
            _("One more sentence about something you remember is enough."),
        )
    elif count > most:
        yield Hit(
            NOWHERE,
            _("It has %(count)d words; up to %(most)d are read to the end.") % numbers,
            _("Take out the sentence you would miss least."),
        )
