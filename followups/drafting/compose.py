"""From facts to a draft. A missing fact is a visible gap and one question, never an invention.

The order and the length of each kind follow the method (docs/follow-up.md). Wordings are chosen by the facts, a
stable seed and what was sent before, so that the same step always reads the same, two companies do not get twins,
and two messages to one company do not repeat each other.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256

from followups.drafting.card_fit import Layout, fit
from followups.drafting.checks.detail import SPOKEN_ACKNOWLEDGEMENT, card_layout, word_range
from followups.drafting.checks.message import count_words
from followups.drafting.facts import Facts, cleaned, told_in_words
from followups.drafting.fields import Known, known
from followups.drafting.kinds import SMALLER, message_kind, text_name
from followups.drafting.language import Language, language_for
from followups.drafting.loader import FIELD, Block, NoText, Wording, load
from followups.drafting.questions import question
from followups.drafting.talk import TalkState, lists
from followups.enums import StepKind, Tone

__all__ = ["DraftText", "Gap", "NoText", "compose"]

SUBJECT, GREETING = "subject", "greeting"
FIXED = frozenset(
    {"date", GREETING, "closing", "name", "contact"}
)  # lines of a card that its limit leaves out
LONGEST_SUBJECT = 60
LONGEST_CONNECTION = 200  # characters, LinkedIn's own limit
SCRIPT = (30, 75)  # words: half a minute at a calm pace
TRIES = 32
LINE_TOO_MANY = 100  # outweighs any count of words: what does not fit cannot be copied
LONGEST_ORDINARY = 400  # characters of a fact; no column of a name or note is longer
LONGEST_VALUE = 150  # characters that a field may have held in what was sent
TWIN = 0.5  # share of the sentences that may be those of one message to another company
_WHOLE, _SHORT, _LONG = (False, False), (True, False), (False, True)
_LEAST_WORDS = 4  # of a sentence, from which saying it again is noticed


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
    kind: StepKind,
    facts: Facts,
    *,
    tone: Tone = Tone.WARM,
    language: str = "en",
    seed: str,
    own: str | None = None,
) -> DraftText:
    """Draft one message; of a debrief, what to say on the phone.

    ``seed`` is anything stable that belongs to the step, such as its public id; ``own`` a person's text in place of
    ours. ``NoText`` is raised for a kind, tone or language that has no text.
    """
    facts = cleaned(facts)
    name = text_name(kind, facts)
    if not name:
        raise NoText(f"There is no draft text for {kind!r} with these facts.")
    manner = str(Tone(tone).value)
    texts = [load(name, tone=manner, language=language, own=own)]
    if name in SMALLER and own is None:
        with suppress(NoText):
            texts.append(load(SMALLER[name], tone=manner, language=language))
    tongue, what = language_for(language), known(facts, language, kind)
    key = f"{kind}|{seed}|{facts.company}|{facts.recipient_name}" if facts.turn is None else str(kind)
    earlier = " ".join(map(_one_line, facts.earlier_texts))
    pages = [_Page(blocks, what, tongue, earlier, facts.sent_elsewhere, facts.turn) for blocks in texts]
    limits = _Limits.of(kind, facts, language, short_first=tone == Tone.BRIEF)
    chosen = _fitting(pages, key, limits)
    if kind == StepKind.CONNECT and len(chosen.body) > LONGEST_CONNECTION and "talk" in what.values:
        what = _without_talk(what)  # the note is too long for this form: the person is asked for less
        chosen = _fitting([replace(page, what=what) for page in pages], key, limits)
    subject = chosen.subject()
    names = dict.fromkeys(chosen.gap_names)
    gaps = tuple(
        Gap(name, f"[{tongue.markers[name]}]", question(name, what.talk_state, facts.slot)) for name in names
    )
    return DraftText(subject, chosen.body, gaps)


def _without_talk(what: Known) -> Known:
    values = {name: value for name, value in what.values.items() if name not in {"talk", "Talk"}}
    return replace(what, values=values, talk_state=TalkState.LONG)


@dataclass(frozen=True, slots=True)
class _Limits:
    """The least and the most a text may measure, and how it is measured."""

    kind: StepKind
    language: str
    least: int
    most: int
    forms: tuple[tuple[bool, bool], ...]
    card: Layout | None = None

    @classmethod
    def of(cls, kind: StepKind, facts: Facts, language: str, *, short_first: bool) -> "_Limits":
        read_as = message_kind(kind, facts)
        card = card_layout(facts) if kind == StepKind.CARD else None
        limits = word_range(read_as, facts.told_by, slot=facts.slot, card=card)
        if kind == StepKind.CONNECT:
            limits = (0, LONGEST_CONNECTION)
        elif kind == StepKind.DEBRIEF:
            limits = SCRIPT
        elif read_as == StepKind.ACKNOWLEDGE and told_in_words(facts):
            limits = SPOKEN_ACKNOWLEDGEMENT
        assert limits is not None
        forms = (_SHORT, _WHOLE, _LONG) if short_first else (_WHOLE, _SHORT, _LONG)
        return cls(kind, language, *limits, forms, card)

    def off(self, written: "_Try") -> int:
        """By how much a text is too short or too long."""
        if self.kind == StepKind.CONNECT:
            size = len(written.body)
        else:
            text = written.inner if self.kind == StepKind.CARD else written.body
            size = count_words(text, lists(self.language))
        off = max(self.least - size, size - self.most, 0)
        if self.card is not None:
            off += LINE_TOO_MANY * max(0, -fit(written.body, self.card).room)
        return off


def _tries(pages: list["_Page"], key: str, limits: _Limits) -> Iterator[list["_Try"]]:
    """The ways to write it, page after page, each in its shorter and longer forms; the shortest of all last."""
    for page in pages:
        for number in range(TRIES if page.is_ordinary else 1):
            yield [_Try(page, key, number, short=short, extra=extra) for short, extra in limits.forms]
    yield [_Try(pages[-1], key, 0, short=True, extra=False, shortest=True)]


def _fitting(pages: list["_Page"], key: str, limits: _Limits) -> "_Try":
    """The first try that is within the limits and nobody's twin; shorter and longer forms of each before the next;
    else the nearest to both."""
    nearest: tuple[int, float, _Try] | None = None
    for forms in _tries(pages, key, limits):
        for written in forms:
            off = limits.off(written)
            if nearest is not None and off > nearest[0]:
                continue
            like = written.likeness()
            if not off and like <= TWIN:
                return written
            if nearest is None or (off, like) < nearest[:2]:
                nearest = (off, like, written)
            if not off:
                break  # another form of the same wordings is no less a twin
    assert nearest is not None
    return nearest[2]


@dataclass(slots=True)
class _Page:
    """What all tries of one draft share; ``earlier`` is what was sent to this company, on one line, ``elsewhere`` what
    each other company was; ``turn`` as in the facts."""

    blocks: tuple[Block, ...]
    what: Known
    tongue: Language
    earlier: str
    elsewhere: tuple[str, ...]
    turn: int | None

    @property
    def on_paper(self) -> bool:
        return any(block.name == "date" for block in self.blocks)

    @property
    def is_ordinary(self) -> bool:
        """Whether other wordings could make a difference: a name of a thousand letters fits nowhere."""
        return all(len(value) <= LONGEST_ORDINARY for value in self.what.values.values())


class _Try:
    """One way through the wordings of a text file, led by its seed and written out.

    ``short`` leaves the optional blocks out, ``extra`` takes those for brevity in, ``shortest`` the shortest wordings. ``inner`` is what stands between
    greeting and closing.
    """

    def __init__(
        self, page: _Page, seed: str, number: int, *, short: bool, extra: bool, shortest: bool = False
    ) -> None:
        self.page, self.shortest = page, shortest
        if page.turn is None:
            self.seed, self.number = f"{seed}|{number}", 0
        else:
            self.seed, self.number = seed, number
        self.body, self.inner = "", ""
        self.wordings: list[str] = []
        self.gap_names: list[str] = []
        self._asks_form = "address_unknown" in page.what.tags
        greets = any(block.name == GREETING for block in page.blocks)
        for block in page.blocks:
            if block.name == SUBJECT or (block.optional and short) or (block.if_short and not extra):
                continue
            wording = next(self._ways(block), None)
            if wording is not None:
                text = self._filled(wording)
                if self._asks_form and (block.name == GREETING or not greets):
                    text, self._asks_form = f"{text} {self._gap('address_form')}", False
                self.body += (block.joint if self.body else "") + text
                if block.name not in FIXED:
                    self.inner += " " + text
                    self.wordings.append(wording.text)

    def likeness(self) -> float:
        """How much of it stands in one message to another company: 0 nothing, 1 every sentence."""
        total = sum(map(len, self.wordings)) or 1
        return max(
            (
                sum(len(text) for text in self.wordings if _said(text, other)) / total
                for other in self.page.elsewhere
            ),
            default=0.0,
        )

    def subject(self) -> str:
        """The first subject line that is short enough and fit; that of a thread is kept whatever it is."""
        for block in self.page.blocks:
            if block.name != SUBJECT:
                continue
            for wording in self._ways(block):
                line = self._filled(wording)
                if "thread_subject" in wording.fields:
                    return line
                if len(line) <= LONGEST_SUBJECT and not self.page.tongue.no_subject.search(line):
                    return line
        return ""

    def _ways(self, block: Block) -> Iterator[Wording]:
        """The usable wordings of a block, the chosen one first, group after group; what was said before comes last."""
        if self.shortest:
            known = [
                sorted((each for each in group if self._usable(each) and not each.gaps), key=self._length)
                for group in block.groups
            ]
            every = [each for group in known for each in group]
            yield from sorted(every, key=self._length) if self.page.on_paper else every
        for number, group in enumerate(block.groups):
            usable = [wording for wording in group if self._usable(wording)]
            if not usable:
                continue
            fresh = [wording for wording in usable if not _said(wording.text, self.page.earlier)]
            digest = sha256(f"{self.seed}|{block.name}|{number}".encode("utf-8", "surrogatepass")).digest()
            place = int.from_bytes(digest[:4], "big")
            for some in (fresh, [wording for wording in usable if wording not in fresh]):
                if some:
                    first = (place + self._moved_on(block, len(some))) % len(some)
                    yield from some[first:] + some[:first]

    def _moved_on(self, block: Block, size: int) -> int:
        """How far the follow-ups before this one have moved a block: by one each, and after every round of its wordings
        by its place in the text more. So two follow-ups share few sentences at once, as in a Latin square. Another try
        moves only some of the blocks, those of the bits of its number."""
        place, turn = self.page.blocks.index(block), self.page.turn or 0
        return turn + turn // size * place + (self.number >> place % 4 & 1) * (1 + self.number // 16)

    def _length(self, wording: Wording) -> int:
        return len(FIELD.sub(lambda found: self.page.what.values.get(found[1], ""), wording.text))

    def _usable(self, wording: Wording) -> bool:
        tags = self.page.what.tags
        return (
            wording.needs <= tags
            and not wording.excludes & tags
            and wording.fields <= self.page.what.values.keys()
        )

    def _filled(self, wording: Wording) -> str:
        """The wording with its fields replaced in one pass, so that a value is never read as a field."""
        return FIELD.sub(lambda found: self._value(found[1]), self.page.tongue.typeset(wording.text))

    def _value(self, name: str) -> str:
        return self.page.what.values[name] if name in self.page.what.values else self._gap(name)

    def _gap(self, name: str) -> str:
        self.gap_names.append(name)
        return f"[{self.page.tongue.markers[name]}]"


def _one_line(text: str) -> str:
    return " ".join(text.split())


@lru_cache(maxsize=8192)
def _said(wording: str, earlier: str) -> bool:
    """Whether a sentence stands in what was sent before, whatever names and dates it held there."""
    pieces = _pieces(wording) if earlier else ()
    if not pieces or not all(piece in earlier for piece in pieces):
        return False
    start = earlier.find(pieces[0])
    while start >= 0:
        end = start + len(pieces[0])
        for piece in pieces[1:]:
            end = earlier.find(piece, end, end + LONGEST_VALUE + len(piece))
            if end < 0:
                break
            end += len(piece)
        else:
            return True
        start = earlier.find(pieces[0], start + 1)
    return False


@lru_cache(maxsize=4096)
def _pieces(wording: str) -> tuple[str, ...]:
    """A sentence without its fields; nothing of one so short that nobody notices."""
    pieces = tuple(filter(None, map(_one_line, FIELD.split(wording)[::3])))
    return pieces if sum(len(piece.split()) for piece in pieces) >= _LEAST_WORDS else ()
