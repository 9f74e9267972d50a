"""Many drafts, and what is wrong with one: for the tests with a few, and for ``bench/drafts.py`` with ten thousand."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from itertools import combinations

from rapidfuzz.fuzz import ratio

from applications.enums import SizeBand, ToldBy
from followups.drafting.card_fit import HANDS, SIZES, fit
from followups.drafting.checks import check
from followups.drafting.checks.detail import card_layout, word_range
from followups.drafting.checks.message import count_words
from followups.drafting.compose import LONGEST_CONNECTION, LONGEST_SUBJECT, SCRIPT, DraftText, compose
from followups.drafting.facts import Facts, cleaned, told_in_words
from followups.drafting.kinds import message_kind
from followups.drafting.language import language_for
from followups.drafting.loader import TEXTS, languages, load
from followups.drafting.talk import lists
from followups.enums import StepKind, Tone
from tests.followups.drafting.worlds import COMPANIES, MESSAGES, PEOPLE, ROLES, TALKS, TONES, facts_in, ours

ROW = 8  # companies one after the other
TWIN = 85  # per cent of a text in common, names, roles and dates masked
ANSWERS = (
    ("to open with one example and keep it short", "I rehearse three examples aloud with a friend"),
    ("more depth in system design", "a course on system design in January"),
    ("naming numbers", "I add figures to each project"),
    ("slower answers and fewer side paths", "I pause before I answer"),
    ("that my portfolio lacks a large project", "one larger project until spring"),
    ("to ask about the team first", "I prepare five questions"),
    ("writing tests before talking of tools", "I write a small library with tests"),
    ("a clearer story of the last move", "I tell the story to two friends"),
)
HOSTILE_NAMES = (
    'O\'Brien "Bo"',
    "Ann\nButler\r\nBcc: all@example.org",
    "\u202eevil\u202c",
    "{company} {role!} %s",
    "<b>x</b>",
    "But Why Ltd.",
    "-- ",
    "İstanbul Dijital",
    "Regret & Sons",
    "May August",
    "7 Mile",
    "x" * 300,
)


@dataclass(frozen=True, slots=True)
class World:
    """One draft to be made: of which message, from which facts, in which tone and language, with which seed."""

    name: str
    kind: StepKind
    facts: Facts
    tone: Tone
    language: str
    seed: str

    def draft(self) -> DraftText:
        return compose(self.kind, self.facts, tone=self.tone, language=self.language, seed=self.seed)


def worlds(count: int, seed: int = 1) -> Iterator[World]:
    """As many as wanted, every message, tone and language in turn, the facts drawn at random; the same each time."""
    draw = random.Random(seed)
    ways = [(name, tone, code) for code in sorted(languages()) for name in MESSAGES for tone in TONES]
    for number in range(count):
        name, tone, code = ways[number % len(ways)]
        kind, facts = MESSAGES[name]
        yield World(name, kind, _changed(facts_in(code, facts), draw), tone, code, str(number))


def _changed(facts: Facts, draw: random.Random) -> Facts:
    person, given = draw.choice(PEOPLE)
    company, role, sender = draw.choice(COMPANIES), draw.choice(ROLES), facts.sender_name
    if draw.random() < 0.3:
        person, given = draw.choice(HOSTILE_NAMES), ""
    if draw.random() < 0.3:
        company = draw.choice(HOSTILE_NAMES)
    if draw.random() < 0.1:
        role = draw.choice(HOSTILE_NAMES)
    met = bool(facts.talked_about)
    return replace(
        facts,
        recipient_name=person,
        recipient_given=given,
        recipient_family="",
        recipient_title=draw.choice(["", facts.recipient_title]),
        wrote_by_name=person if facts.wrote_by_name else "",
        company=company,
        role=role,
        sender_name=draw.choice([sender, ""]) if draw.random() < 0.1 else sender,
        talked_about=draw.choice([*TALKS, ""]) if met else "",
        talked_with=draw.choice(["", "", "Jonas Berg"]) if met else "",
        interview_date=draw.choice([facts.interview_date, date(2026, 5, 4), None]),
        interview_count=draw.choice([1, 2, 3, 12]) if met else 0,
        size=draw.choice(list(SizeBand)),
        what_changed=draw.choice([facts.what_changed, ""]) if draw.random() < 0.2 else facts.what_changed,
        card_size=draw.choice(sorted(SIZES)),
        handwriting=draw.choice(sorted(HANDS)),
        turn=draw.choice([None, draw.randrange(60)]),
    )


def problems_of(world: World, draft: DraftText | None = None) -> list[str]:
    """What is wrong with a draft of ours, each in a few words; none is to be expected.

    Blocks (F3 only where there is a gap), names, numbers and days that the facts do not hold, a length out of range,
    a card that does not fit.
    """
    draft = draft or world.draft()
    return [*_blocks(world, draft), *_invented(world, draft), *_out_of_range(world, draft)]


def _blocks(world: World, draft: DraftText) -> Iterator[str]:
    facts = world.facts
    if lists(world.language) is None:
        return
    findings = check(
        message_kind(world.kind, facts), draft.body, facts,
        subject=draft.subject, language=world.language, given=ours(world.tone),
    )  # fmt: skip
    for finding in findings:
        if finding.severity == "block" and not (finding.id == "F3" and draft.gaps) and finding.id != "F6":
            yield f"{finding.id} {draft.body[finding.start : finding.end]!r}"


@cache
def _own_words(name_of_tone: str, language: str) -> frozenset[str]:
    """Every word that stands in our texts; what else is in a draft must come from the facts."""
    found: set[str] = set()
    for path in (TEXTS / language / name_of_tone).glob("*.txt"):
        for block in load(path.stem, tone=name_of_tone, language=language):
            for wording in (wording for group in block.groups for wording in group):
                found |= set(re.findall(r"\w+", wording.text))
    tongue = language_for(language)
    return frozenset(found | set(re.findall(r"\w+", " ".join(tongue.markers.values()))))


def _invented(world: World, draft: DraftText) -> Iterator[str]:
    """Words with a capital and numbers that neither our texts nor the facts hold. Joints such as "how you" are small."""
    facts, known = cleaned(world.facts), set(_own_words(str(world.tone.value), world.language))
    tongue = language_for(world.language)
    for field in fields(facts):
        value = getattr(facts, field.name)
        if isinstance(value, str):
            known |= set(re.findall(r"\w+", value))
        elif isinstance(value, date):
            known |= {
                str(value.day),
                str(value.year),
                tongue.months[value.month - 1],
                tongue.first_day.rstrip("."),
            }
    for match in re.finditer(r"\w+", draft.body):
        word = match[0]
        told = word in known or word.lower() in {each.lower() for each in known}
        if (word[:1].isupper() or any(letter.isdigit() for letter in word)) and not told:
            yield f"invented {word!r}"
    yield from _wrong_count(facts, draft, world.language)


def _wrong_count(facts: Facts, draft: DraftText, language: str) -> Iterator[str]:
    words = lists(language)
    own = " ".join(value for field in fields(facts) if isinstance(value := getattr(facts, field.name), str))
    if words is None:
        return
    for match in re.finditer(r"\w+", draft.body.lower()):
        number = words.number_words.get(match[0])
        if number and number != facts.interview_count and match[0] not in own.lower():
            around = draft.body[max(0, match.start() - 12) : match.end() + 12].lower()
            if not words.no_number.search(around) and "twenty minutes" not in around:
                yield f"invented number {match[0]!r}"


def _out_of_range(world: World, draft: DraftText) -> Iterator[str]:
    """Measured only where the values a person typed leave room for it: a name of 300 letters makes any card too small."""
    facts, kind = cleaned(world.facts), message_kind(world.kind, world.facts)
    if len(draft.subject) > LONGEST_SUBJECT and draft.subject != f"Re: {facts.thread_subject}":
        yield "a long subject"
    if max(len(facts.company), len(facts.recipient_name), len(facts.role)) > 60:
        return
    card = card_layout(facts) if kind == StepKind.CARD else None
    if card is not None:
        if card.cap >= 30 and not draft.gaps and fit(draft.body, card).room < 0:
            yield "a card that does not fit"
        return
    words = count_words(draft.body, lists(world.language))
    if world.kind == StepKind.CONNECT:
        if len(draft.body) > LONGEST_CONNECTION:
            yield f"{len(draft.body)} characters"
        return
    if world.kind == StepKind.DEBRIEF:
        limits: tuple[int, int] | None = SCRIPT
    else:
        limits = word_range(kind, facts.told_by, slot=facts.slot, card=None)
    spoken = kind == StepKind.ACKNOWLEDGE and told_in_words(facts)
    least, most = limits or (0, 10_000)
    if words > most or (words < least and not spoken and facts.told_by != ToldBy.SILENCE):
        yield f"{words} words, not {least} to {most}"


def row_of(name: str, tone: Tone, language: str = "en", *, first: int = 0, size: int = ROW) -> list[str]:
    """The bodies of one message to so many companies one after the other, names and roles masked.

    Nothing is sent between them. Each company has its own talk, and their answer is theirs."""
    kind, full = MESSAGES[name]
    full = facts_in(language, full)
    bodies = []
    for number in range(first, first + size):
        feedback, planned = ANSWERS[number % len(ANSWERS)]
        facts = replace(
            full,
            turn=number,
            company=f"Firma{number}",
            talked_about=TALKS[number % len(TALKS)] if full.talked_about else "",
            feedback=feedback if full.feedback else "",
            planned_action=planned if full.planned_action else "",
        )
        body = compose(kind, facts, tone=tone, language=language, seed=f"step{number}").body
        bodies.append(_masked(body, facts, language))
    return bodies


def _masked(body: str, facts: Facts, language: str) -> str:
    names = (facts.company, facts.role, facts.recipient_name, facts.recipient_given, facts.recipient_family)
    for name in (*names, facts.sender_name, *language_for(language).months):
        body = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "@", body) if name else body
    return re.sub(r"\d+", "#", body)


def twins(bodies: list[str]) -> list[tuple[str, str]]:
    return [pair for pair in combinations(bodies, 2) if ratio(*pair) > TWIN]
