"""Ways to put one violation of a check into a clean draft, by language.

Used by the tests with a few drafts, and by ``bench/checks.py`` with many. A way takes the draft and a number and gives
the broken text back, or the same text where it cannot be applied.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from followups.drafting.checks import Circumstances
from followups.drafting.facts import Facts
from followups.enums import StepKind
from tests.followups.drafting.worlds import FULL, KINDS, OURS

A, C, Q = KINDS
T, K, N = StepKind.THANKS, StepKind.KEEP_IN_TOUCH, StepKind.NEW_OPENING


@dataclass(frozen=True, slots=True)
class Draft:
    """A message as it is checked."""

    subject: str
    body: str
    facts: Facts = FULL
    given: Circumstances = OURS


Way = Callable[[Draft, int], Draft]


@dataclass(frozen=True, slots=True)
class Violation:
    """How one check is violated: in which kinds, and the least severity it must be found with."""

    kinds: tuple[StepKind, ...]
    ways: tuple[Way, ...]
    severity: str = "block"


def _sentence(*sentences: str) -> tuple[Way, ...]:
    """One sentence put in at the end of a paragraph that stands alone, or of the last one before the closing."""
    return tuple(lambda draft, number, line=line: _added(draft, line, number) for line in sentences)


def _added(draft: Draft, line: str, number: int) -> Draft:
    paragraphs = draft.body.split("\n\n")
    inner = [place for place, text in enumerate(paragraphs) if place and text.rstrip().endswith((".", "?"))]
    if not inner:
        return draft
    place = inner[number % len(inner)]
    paragraphs[place] = f"{paragraphs[place]} {line}"
    return replace(draft, body="\n\n".join(paragraphs))


def _replaced(*pairs: tuple[str, str]) -> Way:
    def way(draft: Draft, _number: int) -> Draft:
        body = draft.body
        for pattern, text in pairs:
            body = re.sub(pattern, text, body)
        return replace(draft, body=body)

    return way


def _facts(**changes: object) -> Way:
    return lambda draft, _number: replace(draft, facts=replace(draft.facts, **changes))


def _subject(line: str) -> Way:
    return lambda draft, _number: replace(draft, subject=line)


def _given(**changes: object) -> Way:
    return lambda draft, _number: replace(draft, given=replace(draft.given, **changes))


def _without(pattern: str) -> Way:
    """The sentences that match are left out, with a stand-in that keeps the paragraphs."""

    def way(draft: Draft, _number: int) -> Draft:
        blocks = []
        for block in draft.body.split("\n\n"):
            parts = re.split(r"(?<=[.?!]) ", block)
            kept = [part for part in parts if "\n" in part or not re.search(pattern, part, re.I)]
            blocks.append(" ".join(kept) or "It was a bright day.")
        return replace(draft, body="\n\n".join(blocks))

    return way


def _asked(question: str) -> Way:
    return lambda draft, _number: replace(draft, body=re.sub(r"[^.?!\n]*\?", question, draft.body))


def _swapped(draft: Draft, _number: int) -> Draft:
    """The question stands right after the greeting."""
    found = re.search(r"[^.?!\n]*\?", draft.body)
    if not found:
        return draft
    rest = draft.body[: found.start()] + draft.body[found.end() :]
    greeting, _, more = rest.partition("\n\n")
    return replace(draft, body=f"{greeting}\n\n{found[0].strip()}\n\n{more}")


def _same(draft: Draft, number: int) -> Draft:
    earlier = draft.body.replace("Marta", "Jonas").replace("October", "March")
    field = "earlier_texts" if number % 2 else "other_texts"
    return replace(draft, facts=replace(draft.facts, **{field: ("Something else.", earlier)}))


def _first_person(draft: Draft, _number: int) -> Draft:
    lines = "I liked the day. I went home glad. I read your page. I tried it out. I wrote it down. I slept well. I smiled."
    return _added(replace(draft, given=replace(draft.given, typed=True)), lines, 0)


_DECISION = r"decision|choice|whoever|the person|understand|accept|colleague|congratulat|at ease|at peace|wish|all the best"

ENGLISH: dict[str, Violation] = {
    "F1": Violation(
        KINDS,
        (
            _replaced((r"Dear Marta", "Dear Martha")),
            _replaced((r"Dear Marta", "Dear marta")),
            _replaced((r"Dear Marta", "Dear Mr Ruis")),
            _replaced((r"Dear Marta", "Dear Maria")),
        ),
    ),
    "F2": Violation(
        KINDS,
        _sentence(
            "I liked hearing about Nordlicht GmbH.",
            "It was good to see harbour & vale from inside.",
            "It was good to see Harbor & Vale from inside.",
            "Jonas Berg was kind.",
        ),
    ),
    "F3": Violation(
        KINDS,
        _sentence(
            "I liked [topic].",
            "It was good to hear about {{topic}}.",
            "The talk with XXX was kind.",
            "We spoke about TBD.",
            "I liked <detail>.",
        ),
    ),
    "F4": Violation(
        KINDS,
        _sentence(
            "Please greet Vera Quist.",
            "The day with Olaf was kind.",
            "I think back to 3 March.",
            "I remember all 17 screens.",
            "I remember the nine engineers.",
            "The office in Lisbon was bright.",
        ),
    ),
    "F5": Violation(
        (C, Q), (_replaced((r"alarms", "things"), (r"on-call team", "people"), (r"choose", "have")),)
    ),
    "F6": Violation(
        KINDS,
        (
            lambda draft, number: _added(draft, "The day was bright and the tea was warm. " * 20, number),
            lambda draft, _number: replace(draft, body="Dear Marta,\n\nThank you.\n\nElif Demir"),
        ),
        "warn",
    ),
    "F7": Violation(
        KINDS,
        (
            _replaced((r"\nElif Demir", "")),
            _replaced((r"Elif Demir", "E.")),
            _replaced((r"Elif Demir\n?", "Me")),
        ),
        "warn",
    ),
    "F8": Violation(
        (A, Q),
        (
            _given(to=("marta@example.org", "jobs@example.org")),
            _given(to=("marta@example.org; team@example.org",)),
            _given(to=("no-reply@example.org",)),
            _given(to=("donotreply@example.org",)),
            _given(to=("marta@example.org",), copies=("boss@example.org",)),
            lambda draft, _number: replace(draft, body=f"Cc: boss@example.org\n{draft.body}"),
        ),
    ),
    "S1": Violation(
        KINDS,
        (_replaced((r"(?i)thank you for", "I recall"), (r"(?i)thank\w*|grateful|appreciat\w+", "glad")),),
    ),
    "S2": Violation((A, Q), (_without(_DECISION),)),
    "S3": Violation((Q,), (_swapped,)),
    "S4": Violation(
        KINDS,
        _sentence(
            "Could we meet?",
            "Is the post still open?",
            "Please send me a line.",
            "I wonder how the others did.",
            "Let me know what you think.",
        ),
    ),
    "S5": Violation(
        (Q,),
        (
            _asked("What did I get wrong?"),
            _asked("What went wrong?"),
            _asked("Which mistakes did I make?"),
            _asked("What held me back?"),
            _asked("What two things would you advise me to work on?"),
        ),
    ),
    "S6": Violation(
        (Q,),
        (
            _without(
                r"unanswered|no reply|no need|no pressure|up to you|policy|understand (?:completely )?if|rather not|only if"
                r"|feel free|if you can|if it|if that|if this|if not|if there|fine|all right|time for|if you"
            ),
        ),
    ),
    "S7": Violation(
        KINDS,
        _sentence(
            "Perhaps we could have a short call next week.",
            "I would love to have a coffee with you one day.",
            "It would be kind of you to introduce me to a colleague.",
            "I would be glad if you could pass my CV on.",
            "I hope you will glance at my portfolio.",
            "My CV is attached.",
            "I have sent you a LinkedIn request.",
        ),
    ),
    "S8": Violation(
        (C,),
        (
            _without(r"another|later|opens?|again|time|future|mind|day"),
            _without(r"interest|work you do|follow|curious|care"),
        ),
        "warn",
    ),
    "S10": Violation(
        (A, Q),
        (
            _subject("My rejection"),
            _subject("Your decision"),
            _subject("Why"),
            _subject("Hello again"),
            _subject("Thank you for all the time you took for me over the last weeks at the office"),
        ),
        "warn",
    ),
    "L1": Violation(
        (A, Q),
        (_replaced((r"(respect|understand|accept)( and \w+)? (your|the|this)", r"\1\2, but only just, \3")),),
    ),
    "L2": Violation(
        KINDS,
        _sentence(
            "I would like to know why.",
            "It would help to hear the reasons.",
            "I keep asking myself what went wrong.",
            "An explanation would help me.",
            "I wonder where I fell short.",
        ),
    ),
    "L3": Violation(
        KINDS,
        _sentence(
            "I still believe I was right for it.",
            "My experience more than matches the posting.",
            "With all due respect, it came early.",
            "I was puzzled by the outcome.",
            "As I said, I have led such a team.",
            "I was given to understand that the post was mine.",
            "Perhaps my thesis was overlooked.",
            "Clearly, it was close.",
        ),
    ),
    "L4": Violation(
        KINDS,
        _sentence(
            "I hope you will reconsider.",
            "Perhaps there is a second chance.",
            "A trial week would show it.",
            "It is not too late to think again.",
            "I could prove it to you if you give me a chance.",
        ),
    ),
    "L5": Violation(
        KINDS,
        _sentence(
            "I am curious how I ranked.",
            "The other candidates were lucky.",
            "I would like to know who you hired.",
            "I felt stronger than most of them, and better than the rest.",
            "I was your second choice.",
            "You took somebody else instead of me.",
        ),
    ),
    "L6": Violation(
        KINDS,
        _sentence(
            "I really need this job.",
            "My children depend on me.",
            "I have been out of work since May.",
            "It was my last hope.",
            "I do not know how to pay my rent.",
            "I beg you.",
        ),
    ),
    "L7": Violation(
        KINDS,
        _sentence(
            "The process was unfair.",
            "It was a waste of my time.",
            "You promised an answer.",
            "I was left waiting for weeks.",
            "It would have been common courtesy to call.",
            "I never stood a chance.",
            "The exercise was badly organised.",
        ),
    ),
    "L8": Violation(
        KINDS,
        _sentence(
            "I am sorry, and I apologise for bothering you.",
            "Forgive me, I was so nervous.",
            "It was my fault; I messed up.",
            "I know you are busy, and I am sorry.",
        ),
    ),
    "L9": Violation(
        KINDS,
        _sentence(
            "I was devastated.",
            "It hurts.",
            "I am very disappointed.",
            "I was in tears.",
            "It was a heavy blow.",
            "I feel bitter about it.",
        ),
    ),
    "L10": Violation(
        KINDS,
        _sentence(
            "I deserve an answer.",
            "It would be only fair.",
            "You owe me that much.",
            "I would expect a reply.",
            "You should have called.",
            "It is the least you can do.",
            "I put forty hours into this exercise.",
        ),
    ),
    "L11": Violation(
        KINDS,
        _sentence(
            "I will speak to a lawyer.",
            "I may write a review on Glassdoor.",
            "I have another offer.",
            "I will make a subject access request.",
            "I might take this further.",
            "Your competitors see it in another way.",
        ),
    ),
    "L12": Violation(
        (Q,),
        _sentence(
            "I look forward to your reply.",
            "It is urgent.",
            "I hope to hear from you soon.",
            "A quick answer would help.",
            "I am waiting for your answer.",
            "I need it by Friday.",
        ),
        "warn",
    ),
    "L13": Violation(
        KINDS,
        _sentence(
            "No hard feelings.",
            "For what it is worth, I liked it.",
            "I had hoped for a more personal note.",
            "I am sure you had your reasons.",
            "I trust the successful candidate is everything you hoped for.",
            "Good luck with that.",
            "It was a bright day…",
            'I enjoyed the "process" a lot.',
        ),
    ),
    "L14": Violation(
        KINDS,
        _sentence(
            "Yours is the best company in the world.",
            "It was an amazing day with amazing people.",
            "I was blown away.",
            "It has always been my dream.",
            "I am your biggest fan.",
        ),
        "warn",
    ),
    "L15": Violation(
        KINDS,
        _sentence(
            "My age plays no part.",
            "I am pregnant.",
            "I have a chronic illness.",
            "As a single mother I plan well.",
            "I know that my accent is strong.",
            "I am fifty-five.",
        ),
    ),
    "L16": Violation(
        KINDS,
        _sentence(
            "It was kind! Really kind!",
            "It was kind, was it not!!",
            "It was a REALLY kind day.",
            "It was a day " + "and a day " * 12 + "of light.",
        ),
        "warn",
    ),
    "L17": Violation((A, Q), (_first_person,), "info"),
    "L18": Violation(KINDS, (_same,), "warn"),
}

VIOLATIONS: dict[str, dict[str, Violation]] = {"en": ENGLISH}
