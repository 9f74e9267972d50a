"""A message as the checks see it: normalised, cut into sentences, with what several checks ask for."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import cached_property

from followups.drafting.checks.normal import Normal, normal, plain
from followups.drafting.checks.reader import ACCEPT, THANKS, WAY_OUT, Reading, reader_for, words_of
from followups.drafting.checks.words import Words, spans, words_for
from followups.drafting.facts import Facts, cleaned, fold, thread_topic
from followups.drafting.talk import TalkState, talk_of, talk_phrase
from followups.enums import StepKind

Span = tuple[int, int]
NOWHERE: Span = (0, 0)
LONGEST_GREETING = 3  # words after the name in a line that is a greeting alone: "and all the team"
LONGEST_SHOWN = 80  # characters of the text that a finding says again

_BREAK = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|\n[ \t]*\n|(?<=[,:])[ \t]*\n|\n(?=[ \t]*[-*•] )")
ADDRESS = re.compile(r"https?://\S+|www\.\S+|(?<![\w.+-])[^\s@]{1,80}@[^\s@]{1,80}\.\w+")
_WORD_LETTER = re.compile(r"\w")
_CLAUSE = 240  # characters around an acceptance in which something may undo it
_LETTERS = re.compile(r"[^\W\d_]+")
_ELSEWHERE = frozenset({"earlier_texts", "other_texts", "others", "other_roles"})
_QUESTION = re.compile(r"\?[?!]*")
_GAP = re.compile(r"\[[^\[\]\n]{0,120}\]")
_CONTACT_LINE = re.compile(r"\S+@\S+|\+?[\d ()/.-]{6,}|(?:https?://|www\.)\S+")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of a text beside its words.

    typed    the person wrote it; False is a draft of ours, or a model's, that nobody has changed
    formal   the tone is formal
    to       the addresses it goes to; empty where it goes by another way than e-mail, or nobody knows yet
    copies   cc and bcc
    """

    typed: bool = True
    formal: bool = False
    to: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()


AS_TYPED = Circumstances()


class Message:
    """One text under check. Spans are in the normalised text; ``base.findings_of`` turns them back."""

    def __init__(
        self,
        kind: StepKind,
        text: str,
        facts: Facts,
        *,
        subject: str,
        language: str,
        given: Circumstances = AS_TYPED,
    ) -> None:
        self.given = given
        self.kind = kind
        self.typed = text
        self.facts = cleaned(facts)
        self.subject = subject
        self.language = language
        self.words: Words = words_for(language)
        self.normal: Normal = normal(text)

    @property
    def text(self) -> str:
        return self.normal.lower

    @cached_property
    def subject_line(self) -> "Message":
        """The subject as a text of its own, for the checks that read it too."""
        return Message(
            self.kind, self.subject, self.facts, subject="", language=self.language, given=self.given
        )

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences and lines that stand alone, trimmed; a greeting is one of its own."""
        found: list[Span] = []
        start = 0
        for stop in _BREAK.finditer(self.text):
            if stop[0].startswith(".") and self.words.abbreviation.search(
                self.text, max(start, stop.start() - 8), stop.start() + 1
            ):
                continue
            self._add(found, start, stop.end())
            start = stop.end()
        self._add(found, start, len(self.text))
        return tuple(found)

    def _add(self, found: list[Span], start: int, end: int) -> None:
        piece = self.text[start:end]
        if piece.strip():
            found.append((end - len(piece.lstrip()), start + len(piece.rstrip())))

    def sentence_at(self, place: int) -> int:
        """The number of the sentence a character belongs to."""
        number = bisect_right(self._sentence_ends, place)
        return max(0, min(number, len(self.sentences) - 1))

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [end for _start, end in self.sentences]

    @cached_property
    def name_spans(self) -> tuple[Span, ...]:
        """Where names and roles of the facts stand as recorded: no word in them is the writer's own."""
        facts = self.facts
        single = (
            facts.company,
            facts.role,
            facts.recipient_name,
            facts.recipient_given,
            facts.recipient_family,
            facts.recipient_title,
        )
        more = (
            facts.sender_name,
            facts.sender_contact,
            facts.posting,
            facts.posting_id,
            facts.talked_with,
            facts.wrote_by_name,
            facts.thread_subject,
            thread_topic(facts.thread_subject),
        )
        return self._spans_of((*single, *more, *facts.company_aliases, *facts.also_met))

    @cached_property
    def fact_spans(self) -> tuple[Span, ...]:
        """As ``name_spans``, and what is recorded in the person's words: what was talked about, also in the words of
        our draft, what they answered, what is new."""
        both = [
            talk_phrase(self.facts.talked_about, self.language, to_company=way).phrase
            for way in (True, False)
        ]
        facts = self.facts
        more = (
            facts.feedback,
            facts.planned_action,
            facts.what_changed,
            facts.new_evidence,
            facts.background,
        )
        notes = (facts.talked_about, facts.learning_area, facts.outcome, *more, *both)
        return self.name_spans + self._spans_of(notes, any_case=True)

    @cached_property
    def fact_words(self) -> frozenset[str]:
        """Every word of the facts, folded; not of what was sent before, nor of other applications."""
        texts: list[str] = []
        for field in fields(self.facts):
            value = getattr(self.facts, field.name)
            if isinstance(value, str):
                texts.append(value)
            elif isinstance(value, tuple) and field.name not in _ELSEWHERE:
                texts.extend(value)
        return frozenset(fold(word) for word in _LETTERS.findall(" ".join(texts)))

    def _spans_of(self, facts: tuple[str, ...], *, any_case: bool = False) -> tuple[Span, ...]:
        found: list[Span] = []
        text = self.text if any_case else self.normal.cased
        for fact in {plain(fact) for fact in facts}:
            if any(letter.isalnum() for letter in fact):
                found.extend(occurrences(fact.lower() if any_case else fact, text))
        return tuple(found)

    def own_words(self, sentence: Span) -> list[Span]:
        """The words of a sentence without recorded names and facts."""
        first, last = sentence
        found = ((first + match.start(), first + match.end()) for match in words_of(self.text[first:last]))
        return [span for span in found if not overlaps(span, self.fact_spans)]

    @cached_property
    def readings(self) -> tuple[Reading | None, ...]:
        """What the second reader makes of each sentence; ``None`` where the language has no reader."""
        reader = reader_for(self.language)
        if reader is None:
            return (None,) * len(self.sentences)
        spans = (self.own_words(sentence) for sentence in self.sentences)
        return tuple(reader.read([self.text[first:last] for first, last in words]) for words in spans)

    def _present(
        self, label: str, listed: Iterable[Span], near: re.Pattern[str] | None = None
    ) -> tuple[Span, ...]:
        """Where something is said: by the word lists, unless the reader denies it, and where the reader alone sees it
        and the lists know no near-miss (``near``) there."""
        found, seen = [], set()
        for span in listed:
            number = self.sentence_at(span[0])
            reading = self.readings[number] if self.sentences else None
            if reading is None or not reading.denies(label):
                found.append(span)
                seen.add(number)
        for number, reading in enumerate(self.readings):
            first, last = self.sentences[number]
            if number in seen or reading is None or not reading.affirms(label):
                continue
            if near is None or not near.search(self.text, first, last):
                found.append((first, last))
        return tuple(sorted(found))

    @cached_property
    def thanks(self) -> tuple[Span, ...]:
        """Where the reader of the letter is thanked, in order."""
        return self._present(THANKS, self.listed_thanks, self.words.no_gratitude)

    @property
    def listed_thanks(self) -> tuple[Span, ...]:
        """Those the word lists know."""
        listed = self.matches(self.words.gratitude, self.words.no_gratitude)
        return tuple(span for span in listed if not overlaps(span, self.fact_spans))

    @cached_property
    def ways_out(self) -> tuple[Span, ...]:
        """Where the reader of the letter is left free not to answer, in order."""
        return self._present(WAY_OUT, self.listed_ways_out)

    @property
    def listed_ways_out(self) -> tuple[Span, ...]:
        """Those the word lists know."""
        return tuple(self.matches(self.words.easy_out))

    @cached_property
    def acceptances(self) -> tuple[Span, ...]:
        """Where the decision is accepted, in order."""
        return self._present(ACCEPT, self.listed_acceptances)

    @cached_property
    def listed_acceptances(self) -> tuple[Span, ...]:
        """Those the word lists know. A denial before it, or a reproach right after it, undoes one."""
        found: set[Span] = set()
        for pattern in self.words.acceptance:
            for match in pattern.finditer(self.text):
                start, end = match.span("core")
                first, last = self.sentences[self.sentence_at(start)]
                denied = self.words.no_acceptance.search(self.text[max(first, start - _CLAUSE) : start])
                if not denied and not self.words.acceptance_undone.match(
                    self.text[end : min(last, end + _CLAUSE)]
                ):
                    found.add((start, end))
        return tuple(sorted(found))

    @cached_property
    def questions(self) -> tuple[Span, ...]:
        """Question marks, a run of them counting once, outside addresses and names."""
        skipped = self.name_spans + tuple(match.span() for match in ADDRESS.finditer(self.text))
        return tuple(
            match.span() for match in _QUESTION.finditer(self.text) if not overlaps(match.span(), skipped)
        )

    @cached_property
    def question_sentences(self) -> tuple[Span, ...]:
        """The sentences that end in a question mark, from their beginning."""
        numbers = dict.fromkeys(self.sentence_at(start) for start, _ in self.questions)
        return tuple(self.sentences[number] for number in numbers)

    def matches(self, pattern: re.Pattern[str], but: re.Pattern[str] | None = None) -> Iterator[Span]:
        """Matches outside what ``but`` covers."""
        yield from spans(self.text, pattern, but)

    def own(self, pattern: re.Pattern[str], but: re.Pattern[str] | None = None) -> list[Span]:
        """Matches in the writer's own words: outside ``but``, recorded names and facts."""
        return [span for span in self.matches(pattern, but) if not overlaps(span, self.fact_spans)]

    def shown(self, span: Span) -> str:
        """The words of a span as they stand in the text, on one line and not too many."""
        words = " ".join(self.normal.cased[span[0] : span[1]].split()).strip(" ,;:")
        return words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN].rstrip()} …"

    @cached_property
    def greeting(self) -> Span | None:
        """The name in the greeting of one of the first lines; ``None`` where nobody is greeted."""
        for match in self.words.greeting.finditer(self.text):
            if self.text[: match.start()].count("\n") <= 6:
                return match.span("name")
            break
        return None

    @cached_property
    def body(self) -> Span:
        """What is between greeting and closing. The method counts a card's words there, its fixed lines apart."""
        start = 0
        if self.greeting:
            start = self._line_end(self.greeting[1])
            if len(self.text[self.greeting[1] : start].split()) > LONGEST_GREETING:
                start = self.greeting[1]  # the text goes on in the line of the greeting
        end = len(self.text)
        for first, last in reversed(list(_lines(self.text))):
            line = self.text[first:last].strip()
            if first < start or not (not line or self._fixed_line(line)):
                break
            end = first
        return (start, max(start, end))

    def _fixed_line(self, line: str) -> bool:
        names = {plain(name).lower() for name in (self.facts.sender_name, self.facts.sender_contact) if name}
        names |= {name.split()[0] for name in names if name.split()}
        return bool(
            line in names
            or self.words.closing.fullmatch(line)
            or _CONTACT_LINE.fullmatch(line)
            or (line.startswith("[") and line.endswith("]"))
            or (not self.facts.sender_name and len(line.split()) <= 3 and line[-1] not in ".?!")
        )

    def _line_end(self, place: int) -> int:
        end = self.text.find("\n", place)
        return len(self.text) if end < 0 else end

    def word_count(self, span: Span | None = None) -> int:
        """Words of a span, of the whole text without one."""
        start, end = span or (0, len(self.text))
        return count_words(self.text[start:end], self.words)

    @property
    def says_the_note(self) -> bool:
        """Whether the note of the talk stands in the text as our draft would say it."""
        phrase = plain(talk_of(self.facts, self.language).phrase).lower()
        return bool(phrase) and phrase in self.text

    @cached_property
    def talk_state(self) -> TalkState:
        """Whether there is a note of the talk, and one that may be used."""
        return talk_of(self.facts, self.language).state


def count_words(text: str, words: Words | None) -> int:
    """Words are whatever holds a letter or a digit between two spaces; a gap yet to be filled counts as one."""
    gap = words.placeholder if words else _GAP
    return sum(1 for word in gap.sub(" x ", text.lower()).split() if _WORD_LETTER.search(word))


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def occurrences(needle: str, text: str) -> Iterator[Span]:
    """Where a name stands in a text, not inside a longer word."""
    start = text.find(needle)
    while start >= 0:
        end = start + len(needle)
        inside = (start and text[start - 1].isalnum() and needle[0].isalnum()) or (
            end < len(text) and text[end].isalnum() and needle[-1].isalnum()
        )
        if not inside:
            yield start, end
        start = text.find(needle, end)


def overlaps(span: Span, others: tuple[Span, ...]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)
