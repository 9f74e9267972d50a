"""One draft of every kind, tone and language, and the hard cases. Writes docs/drafts.md, to be read aloud.

    .venv/bin/python -m bench.drafts_page        (or: make drafts-page)

The people are those of the examples (softening/pages/samples/world), seen from one fixed day, so that the page changes
only with the texts. Pure: no database.
"""

import datetime as dt
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "softening.settings")
django.setup()  # first: what is imported below reads the settings (hence E402)

from applications.enums import FeedbackStance, Stage, ToldBy  # noqa: E402
from followups.drafting.compose import DraftText, compose  # noqa: E402
from followups.drafting.facts import Facts  # noqa: E402
from followups.drafting.loader import languages  # noqa: E402
from followups.enums import StepKind, Tone  # noqa: E402
from softening.pages.samples.shape import Applied, Day, Employer, SaidNo, Talked, Workdays  # noqa: E402
from softening.pages.samples.world import WORLD  # noqa: E402
from tests.followups.drafting.worlds import facts_in, messages  # noqa: E402

PAGE = Path(__file__).resolve().parent.parent / "docs" / "drafts.md"
TODAY = dt.date(2026, 11, 25)
A, C, Q, T = StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST, StepKind.THANKS
NAMES = {"en": "English", "de": "German", "fr": "French"}
HEAD = """\
# The drafts, one of each

Made by `make drafts-page` from the people of the examples, as if today were 25 November 2026. A word in square
brackets is a gap: a fact nobody wrote down, which the page of the step asks for in one short question. Every text is
checked before it can be copied; a person may change each word, or put a text of their own in place of ours.
"""


def _day(when: Day) -> dt.date:
    """A day of the examples, near enough for a month."""
    days = when.count * 7 // 5 if isinstance(when, Workdays) else when
    return TODAY - dt.timedelta(days=days)


def facts_of(company: str) -> Facts:
    """What the examples tell of the last no of a company, from the talk with who wrote it."""
    employer = next(one for one in WORLD.employers if one.name == company)
    applied, told = _last_no(employer)
    talks = [event for event in applied.events if isinstance(event, Talked)]
    person = next(one for one in employer.people if one.name == (told.by or employer.people[0].name))
    own = [talk for talk in talks if person.name in talk.who] or talks
    about = [talk for talk in own if talk.about] or [talk for talk in talks if talk.about]
    with_them = any(person.name in talk.who for talk in about)
    return Facts(
        recipient_name=person.name,
        recipient_given=person.given_name or person.name.split()[0],
        recipient_family=person.name.split()[-1],
        company=employer.name,
        role=applied.role,
        interview_date=_day(own[-1].day) if own else None,
        interview_count=len(own),
        talked_about=about[-1].about if about else "",
        talked_with="" if with_them or not about or not about[-1].who else about[-1].who[0],
        sender_name=WORLD.name,
        sender_contact=WORLD.phone,
        card_date=TODAY,
        told_by=told.told_by,
        wrote_by_name=told.by,
        stage=told.stage,
        size=employer.size,
        feedback_stance=told.stance,
    )


def _last_no(employer: Employer) -> tuple[Applied, SaidNo]:
    found = [
        (applied, event)
        for applied in employer.applications
        for event in applied.events
        if isinstance(event, SaidNo)
    ]
    return found[-1]


# What Elif would have noted in the language of the draft; a note is never translated by the program.
NOTED = {
    "de": {
        "talked_about": "dass das Team im Bereitschaftsdienst seine Alarme selbst wählt",
        "feedback": "zuerst zu sagen, wozu die Zahlen da waren",
        "planned_action": "Ich erzähle jedes Beispiel neu und beginne mit seinem Zweck",
        "what_changed": "Ich habe einen Verspätungsbericht neu gebaut, und zwei Leitstellen lesen ihn nun gleich",
        "background": "sechs Jahre mit Datenstrecken, und die Gewohnheit zu fragen, wer das Ergebnis liest",
        "new_evidence": "der Verspätungsbericht, den zwei Leitstellen teilen",
    },
    "fr": {
        "talked_about": "l’équipe d’astreinte qui choisit ses propres alertes",
        "feedback": "dire d’abord à quoi servaient les chiffres",
        "planned_action": "je reprends chaque exemple en commençant par son but",
        "what_changed": "j’ai refait un rapport de retards, et deux salles de contrôle le lisent maintenant de la même façon",
        "background": "six ans de flux de données, et l’habitude de demander qui lit le résultat",
        "new_evidence": "le rapport de retards que deux salles de contrôle partagent",
    },
}


def in_language(language: str, facts: Facts) -> Facts:
    """The facts as they would stand in a record kept in that language; what is not known stays unknown."""
    noted = {name: text for name, text in NOTED.get(language, {}).items() if getattr(facts, name)}
    return replace(facts_in(language, facts), recipient_family="Ruiz", **noted)  # type: ignore[arg-type]  # all of them texts


def complete() -> Facts:
    """Harbour & Vale, with what the later messages need as Elif would answer it."""
    return replace(
        facts_of("Harbour & Vale"),
        feedback="to say first what the numbers were for",
        planned_action="I tell each example again with its purpose in the first sentence",
        what_changed="I have rebuilt a delay report, and two control rooms now read it in the same words",
        posting="Senior Data Engineer",
        posting_id="HV-204",
        applied_on=dt.date(2026, 11, 20),
        promised_on=dt.date(2026, 11, 18),
        background="six years of pipelines, and a habit of asking who reads the result",
        new_evidence="the delay report that two control rooms share",
    )


def hard_cases() -> Iterator[tuple[str, str, StepKind, Facts]]:
    """(title, its facts in a line, kind, facts)."""
    base = facts_of("Harbour & Vale")
    nothing_said = replace(base, talked_about="", interview_count=1, stage=Stage.S2)
    yield "A first talk, nothing noted of it", "a screen in one talk, no note; the request", Q, nothing_said
    phone = replace(base, told_by=ToldBy.PHONE)
    yield "Told by phone", "she called herself; the written thanks that evening", A, phone
    yield "Told by phone: what to say", "the same; half a minute on the line", StepKind.DEBRIEF, phone
    yield (
        "A second no from one company",
        "applied twice within a year; the reply",
        A,
        replace(base, second_no=True),
    )
    final = replace(base, stage=Stage.S5, interview_count=4)
    yield "A finalist", "four talks, the final round; the card", C, final
    agency = replace(base, told_by=ToldBy.AGENCY, recipient_name="Dana Whitlock", recipient_given="Dana",
                     wrote_by_name="Dana Whitlock", talked_with="Marta Ruiz")  # fmt: skip
    yield (
        "Through an agency",
        "the agency's recruiter wrote; the request goes to her, not to the company",
        Q,
        agency,
    )
    frozen = replace(base, role_frozen=True, inquiry="reopening")
    yield "A frozen role", "nobody was chosen; the reply holds the one question", A, frozen
    six_weeks = replace(frozen, slot="6w", inquiry="")
    yield "A frozen role, six weeks later", "no date was named", StepKind.KEEP_IN_TOUCH, six_weeks
    inside = replace(base, inquiry="development_talk", told_by=ToldBy.IN_PERSON)
    yield "An internal candidate", "to the hiring manager, told in person", StepKind.INQUIRY, inside
    yield (
        "A large hand on a small card",
        "the same talks, on an A6 card",
        C,
        replace(base, handwriting="large"),
    )
    yield "Nothing known at all", "no fact whatever; the card", C, Facts()
    unfair = replace(base, talked_about="they were biased from the first minute")
    yield (
        "A note that is not for them",
        "the note says “they were biased”; the reply leaves the talk out",
        A,
        unfair,
    )
    yield "The same note, on a card", "the card asks for another thing to say", C, unfair
    clause = replace(base, talked_about="Ana Lopes joined last year")
    yield "A note that cannot be bent", "the note is “Ana Lopes joined last year”", C, clause
    noun = replace(base, talked_about="Laptop")
    yield "A bare noun", "the note is “Laptop”", A, noun
    noreply = replace(base, told_by=ToldBy.NOREPLY_MAIL, wrote_by_name="", merged=True, stage=Stage.S2)
    yield "A mail nobody can answer", "after a first talk: reply and request in one", Q, noreply
    exercise = replace(noreply, stage=Stage.S3, interview_date=None, interview_count=0, talked_about="")
    yield "An exercise and no talk", "the question stays with the exercise", Q, exercise
    invited = replace(base, feedback_stance=FeedbackStance.INVITED)
    yield "They offered to answer questions", "their message invited one", Q, invited
    other = replace(base, wrote_by_name="Ines Vogel")
    yield "Somebody else brought the news", "Ines Vogel wrote; the reply to Marta", A, other
    yield (
        "An answer with nothing in it",
        "they sent a standard answer; the thanks",
        T,
        replace(base, answer_canned=True),
    )
    names = replace(base, company="But Why Ltd.", role="Decision Scientist (m/f/d)", recipient_name="Niamh O’Neill-Šír",
                    recipient_given="Niamh", wrote_by_name="")  # fmt: skip
    yield "Names full of traps", "“But Why Ltd.”, “Decision Scientist (m/f/d)”; the request", Q, names


def page() -> str:
    """The whole page as text."""
    parts = [HEAD]
    for language in sorted(languages(), key=lambda code: (code != "en", code)):
        parts.append(f"\n## {NAMES.get(language, language)}\n")
        for name, (kind, facts) in messages(complete()).items():
            parts.append(f"\n### {name.replace('_', ' ').capitalize()}\n")
            for tone in Tone:
                shown = in_language(language, facts)
                draft = compose(kind, shown, tone=tone, language=language, seed="the examples")
                parts.append(f"\n{tone.label}\n{_block(draft)}")
    parts.append("\n## Hard cases\n\nIn English and warm.\n")
    for title, facts_line, kind, facts in hard_cases():
        draft = compose(kind, facts, seed="the examples")
        parts.append(f"\n### {title}\n\nFacts: {facts_line}.\n{_block(draft)}{_asked(draft)}")
    return "".join(parts)


def _block(draft: DraftText) -> str:
    subject = f"Subject: {draft.subject}\n\n" if draft.subject else ""
    return f"\n```text\n{subject}{draft.body}\n```\n"


def _asked(draft: DraftText) -> str:
    return "".join(f"\n- asked: {gap.question}" for gap in draft.gaps) + ("\n" if draft.gaps else "")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE} written.")
