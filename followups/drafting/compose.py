"""From facts to a draft. A missing fact is a visible gap and one question, never an invention.

The order and the length of each kind follow the method (docs/follow-up.md). Wordings are chosen by the facts and a
stable seed, so that the same step always reads the same and two companies do not get twins.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256

from django.utils.translation import gettext as _

from applications.enums import ToldBy
from followups.drafting.card_fit import fit
from followups.drafting.checks.detail import SPOKEN_ACKNOWLEDGEMENT, card_layout, word_range
from followups.drafting.checks.message import Message, count_words
from followups.drafting.checks.words import words_for
from followups.drafting.facts import Facts, cleaned, told_in_words
from followups.drafting.fields import Known, known
from followups.drafting.language import Language, language_for
from followups.drafting.loader import FIELD, Block, NoText, Wording, load
from followups.drafting.talk import TalkState
from followups.enums import StepKind, Tone

__all__ = ["DraftText", "Gap", "NoText", "compose"]

KINDS = frozenset({StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST})
SUBJECT = "subject"
LONGEST_SUBJECT = 60
TRIES = 12
LINE_TOO_MANY = 100  # outweighs any count of words: what does not fit cannot be copied


@dataclass(frozen=True, slots=True)
class Gap:
    """A fact that is not known: its name, the marker as it stands in the draft, one short question."""

    name: str
    marker: str
    question: str


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft as a person gets it; ``subject`` is '' for what is written on paper."""

    subject: str
    body: str
    gaps: tuple[Gap, ...]


def compose(
    kind: StepKind, facts: Facts, *, tone: Tone = Tone.WARM, language: str = "en", seed: str
) -> DraftText:
    """Draft one message.

    ``seed`` is anything stable that belongs to the step, such as its public id. ``NoText`` is raised for a kind,
    tone or language that has no text.
    """
    facts = cleaned(facts)
    texts = _texts(kind, facts, tone, language)
    tongue, what = language_for(language), known(facts, language, kind)
    tries = [
        _Try(blocks, what, tongue, f"{kind}|{seed}|{facts.company}|{facts.recipient_name}|{number}")
        for blocks in texts
        for number in range(TRIES)
    ]
    if kind == StepKind.CARD:
        tries.append(_Try(texts[-1], what, tongue, "", shortest=True))
    chosen = _fitting(tries, kind, facts, language)
    names = dict.fromkeys(chosen.gap_names)
    gaps = tuple(Gap(name, f"[{tongue.markers[name]}]", _question(name, what.talk_state)) for name in names)
    return DraftText(chosen.subject(), chosen.body, gaps)


def _texts(kind: StepKind, facts: Facts, tone: Tone, language: str) -> list[tuple[Block, ...]]:
    """The text file of a message; for a card also the one for a small panel or a large hand, where there is one."""
    if kind not in KINDS:
        raise NoText(f"There is no draft text for {kind!r} yet.")
    name, manner = str(kind.value), str(Tone(tone).value)
    if kind == StepKind.ACKNOWLEDGE and told_in_words(facts):
        name = "acknowledge_spoken"
    elif kind == StepKind.FEEDBACK_REQUEST and facts.told_by == ToldBy.LINKEDIN:
        name = "feedback_request_linkedin"
    found = [load(name, tone=manner, language=language)]
    if kind == StepKind.CARD:
        with suppress(NoText):
            found.append(load("card_small", tone=manner, language=language))
    return found


def _fitting(tries: list["_Try"], kind: StepKind, facts: Facts, language: str) -> "_Try":
    """The first try within the word range, and on the card; shorter and longer forms of each before the next; else
    the nearest."""
    card = card_layout(facts) if kind == StepKind.CARD else None
    limits = word_range(kind, facts.told_by, card=card)
    if kind == StepKind.ACKNOWLEDGE and told_in_words(facts):
        limits = SPOKEN_ACKNOWLEDGEMENT
    if limits is None:
        return tries[0].written(short=False, extra=False)
    least, most = limits
    nearest: tuple[int, _Try] | None = None
    for one in tries:
        for short, extra in ((False, False), (True, False), (False, True)):
            written = one.written(short=short, extra=extra)
            count = _count(kind, written.body, facts, language)
            off = max(least - count, count - most, 0)
            if card is not None:
                off += LINE_TOO_MANY * max(0, -fit(written.body, card).room)
            if not off:
                return written
            if nearest is None or off < nearest[0]:
                nearest = (off, written)
    assert nearest is not None
    return nearest[1]


def _count(kind: StepKind, body: str, facts: Facts, language: str) -> int:
    """Words as check F6 counts them."""
    if kind != StepKind.CARD:
        return count_words(body, words_for(language))
    message = Message(kind, body, facts, subject="", language=language)
    return message.word_count(message.body)


class _Try:
    """One way through the wordings of a text file, led by its seed; or the shortest of them all."""

    def __init__(
        self, blocks: tuple[Block, ...], what: Known, tongue: Language, seed: str, *, shortest: bool = False
    ) -> None:
        self.blocks, self.what, self.tongue, self.seed = blocks, what, tongue, seed
        self.shortest = shortest
        self.body = ""
        self.gap_names: list[str] = []

    def written(self, *, short: bool, extra: bool) -> "_Try":
        """The same way, written out: ``short`` without the optional blocks, ``extra`` with those for brevity."""
        made = _Try(self.blocks, self.what, self.tongue, self.seed, shortest=self.shortest)
        for block in self.blocks:
            if block.name == SUBJECT or (block.optional and short) or (block.if_short and not extra):
                continue
            wording = next(self._ways(block), None)
            if wording is not None:
                made.body += (block.joint if made.body else "") + made._filled(wording)
        return made

    def subject(self) -> str:
        """The first subject line that is short enough; that of a thread is kept whatever its length."""
        for block in self.blocks:
            if block.name != SUBJECT:
                continue
            for wording in self._ways(block):
                line = self._filled(wording)
                if len(line) <= LONGEST_SUBJECT or "thread_subject" in wording.fields:
                    return line
        return ""

    def _ways(self, block: Block) -> Iterator[Wording]:
        """The usable wordings of a block, the chosen one first, group after group."""
        if self.shortest:
            known = [each for group in block.groups for each in group if self._usable(each) and not each.gaps]
            yield from sorted(known, key=self._length)
        for number, group in enumerate(block.groups):
            usable = [wording for wording in group if self._usable(wording)]
            if usable:
                digest = sha256(
                    f"{self.seed}|{block.name}|{number}".encode("utf-8", "surrogatepass")
                ).digest()
                first = int.from_bytes(digest[:4], "big") % len(usable)
                yield from usable[first:] + usable[:first]

    def _length(self, wording: Wording) -> int:
        return len(FIELD.sub(lambda found: self.what.values.get(found[1], ""), wording.text))

    def _usable(self, wording: Wording) -> bool:
        tags = self.what.tags
        return (
            wording.needs <= tags
            and not wording.excludes & tags
            and wording.fields <= self.what.values.keys()
        )

    def _filled(self, wording: Wording) -> str:
        """The wording with its fields replaced in one pass, so that a value is never read as a field."""
        return FIELD.sub(lambda found: self._value(found[1]), wording.text)

    def _value(self, name: str) -> str:
        if name in self.what.values:
            return self.what.values[name]
        self.gap_names.append(name)
        return f"[{self.tongue.markers[name]}]"


def _question(name: str, talk_state: TalkState) -> str:
    """One short question that would close the gap, in the interface language."""
    if name == "talk" and talk_state is TalkState.LONG:
        return _("Which one thing from your note has stayed with you? A few words are enough.")
    if name == "talk" and talk_state is TalkState.UNFIT:
        return _("Your note stays as it is. Is there one thing you liked talking about?")
    return {
        "greeting_name": _("Who will read this?"),
        "company": _("Which company is it?"),
        "month": _("In which month did you meet?"),
        "talk": _("What is one thing you talked about?"),
        "sender_name": _("What name do you sign with?"),
        "sender_contact": _("Which phone number or e-mail address shall stand on the card?"),
        "card_date": _("On which day will you write it?"),
    }[name]
