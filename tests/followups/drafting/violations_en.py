"""English violations of each check, some of them in polite dress."""

from dataclasses import replace

from tests.followups.drafting.violations import (
    Draft,
    Violation,
    added,
    asking,
    replaced,
    sent_before,
    sentence,
    swapped,
    with_given,
    with_subject,
    without,
)
from tests.followups.drafting.worlds import KINDS

A, C, Q = KINDS


def first_person(draft: Draft, _number: int) -> Draft:
    lines = "I liked the day. I went home glad. I read your page. I tried it out. I wrote it down. I slept well. I smiled."
    return added(replace(draft, given=replace(draft.given, typed=True)), lines, 0)


_DECISION = r"decision|choice|whoever|the person|understand|accept|colleague|congratulat|at ease|at peace|wish|all the best"

ENGLISH: dict[str, Violation] = {
    "F1": Violation(
        KINDS,
        (
            replaced((r"Dear Marta", "Dear Martha")),
            replaced((r"Dear Marta", "Dear marta")),
            replaced((r"Dear Marta", "Dear Mr Ruis")),
            replaced((r"Dear Marta", "Dear Maria")),
        ),
    ),
    "F2": Violation(
        KINDS,
        sentence(
            "I liked hearing about Nordlicht GmbH.",
            "It was good to see harbour & vale from inside.",
            "It was good to see Harbor & Vale from inside.",
            "Jonas Berg was kind.",
        ),
    ),
    "F3": Violation(
        KINDS,
        sentence(
            "I liked [topic].",
            "It was good to hear about {{topic}}.",
            "The talk with XXX was kind.",
            "We spoke about TBD.",
            "I liked <detail>.",
        ),
    ),
    "F4": Violation(
        KINDS,
        sentence(
            "Please greet Vera Quist.",
            "The day with Olaf was kind.",
            "I think back to 3 March.",
            "I remember all 17 screens.",
            "I remember the nine engineers.",
            "The office in Lisbon was bright.",
        ),
    ),
    "F5": Violation(
        (C, Q), (replaced((r"alarms", "things"), (r"on-call team", "people"), (r"choose", "have")),)
    ),
    "F6": Violation(
        KINDS,
        (
            lambda draft, number: added(draft, "The day was bright and the tea was warm. " * 20, number),
            lambda draft, _number: replace(draft, body="Dear Marta,\n\nThank you.\n\nElif Demir"),
        ),
        "warn",
    ),
    "F7": Violation(
        KINDS,
        (
            replaced((r"\nElif Demir", "")),
            replaced((r"Elif Demir", "E.")),
            replaced((r"Elif Demir\n?", "Me")),
        ),
        "warn",
    ),
    "F8": Violation(
        (A, Q),
        (
            with_given(to=("marta@example.org", "jobs@example.org")),
            with_given(to=("marta@example.org; team@example.org",)),
            with_given(to=("no-reply@example.org",)),
            with_given(to=("donotreply@example.org",)),
            with_given(to=("marta@example.org",), copies=("boss@example.org",)),
            lambda draft, _number: replace(draft, body=f"Cc: boss@example.org\n{draft.body}"),
        ),
    ),
    "S1": Violation(
        KINDS,
        (replaced((r"(?i)thank you for", "I recall"), (r"(?i)thank\w*|grateful|appreciat\w+", "glad")),),
    ),
    "S2": Violation((A, Q), (without(_DECISION),)),
    "S3": Violation((Q,), (swapped,)),
    "S4": Violation(
        KINDS,
        sentence(
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
            asking("What did I get wrong?"),
            asking("What went wrong?"),
            asking("Which mistakes did I make?"),
            asking("What held me back?"),
            asking("What two things would you advise me to work on?"),
        ),
    ),
    "S6": Violation(
        (Q,),
        (
            without(
                r"unanswered|no reply|no need|no pressure|up to you|policy|understand (?:completely )?if|rather not|only if"
                r"|feel free|if you can|if it|if that|if this|if not|if there|fine|all right|time for|if you"
            ),
        ),
    ),
    "S7": Violation(
        KINDS,
        sentence(
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
            without(r"another|later|opens?|again|time|future|mind|day"),
            without(r"interest|work you do|follow|curious|care"),
        ),
        "warn",
    ),
    "S10": Violation(
        (A, Q),
        (
            with_subject("My rejection"),
            with_subject("Your decision"),
            with_subject("Why"),
            with_subject("Hello again"),
            with_subject("Thank you for all the time you took for me over the last weeks at the office"),
        ),
        "warn",
    ),
    "L1": Violation(
        (A, Q),
        (replaced((r"(respect|understand|accept)( and \w+)? (your|the|this)", r"\1\2, but only just, \3")),),
    ),
    "L2": Violation(
        KINDS,
        sentence(
            "I would like to know why.",
            "It would help to hear the reasons.",
            "I keep asking myself what went wrong.",
            "An explanation would help me.",
            "I wonder where I fell short.",
        ),
    ),
    "L3": Violation(
        KINDS,
        sentence(
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
        sentence(
            "I hope you will reconsider.",
            "Perhaps there is a second chance.",
            "A trial week would show it.",
            "It is not too late to think again.",
            "I could prove it to you if you give me a chance.",
        ),
    ),
    "L5": Violation(
        KINDS,
        sentence(
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
        sentence(
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
        sentence(
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
        sentence(
            "I am sorry, and I apologise for bothering you.",
            "Forgive me, I was so nervous.",
            "It was my fault; I messed up.",
            "I know you are busy, and I am sorry.",
        ),
    ),
    "L9": Violation(
        KINDS,
        sentence(
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
        sentence(
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
        sentence(
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
        sentence(
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
        sentence(
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
        sentence(
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
        sentence(
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
        sentence(
            "It was kind! Really kind!",
            "It was kind, was it not!!",
            "It was a REALLY kind day.",
            "It was a day " + "and a day " * 12 + "of light.",
        ),
        "warn",
    ),
    "L17": Violation((A, Q), (first_person,), "info"),
    "L18": Violation(KINDS, (sent_before,), "warn"),
}
