"""Which fields and which situations a draft's wordings may use, worked out from the facts once."""

from dataclasses import dataclass
from datetime import date

from applications.enums import FeedbackStance, SizeBand, Stage, ToldBy
from followups.drafting.clauses import Form
from followups.drafting.facts import Facts, met, spoken_role, thread_topic, told_by_recipient
from followups.drafting.language import Language, language_for
from followups.drafting.talk import Talk, TalkState, fit_phrase, talk_of
from followups.enums import StepKind

_TOLD = {
    ToldBy.HUMAN_MAIL: "told_mail",
    ToldBy.LINKEDIN: "told_mail",
    ToldBy.PHONE: "told_phone",
    ToldBy.IN_PERSON: "told_in_person",
    ToldBy.VOICEMAIL: "told_voicemail",
    ToldBy.AGENCY: "told_agency",
    ToldBy.NOREPLY_MAIL: "told_noreply",
}


@dataclass(frozen=True, slots=True)
class Known:
    """The values of the known fields, the situations that hold, and what became of the note of the talk."""

    values: dict[str, str]
    tags: frozenset[str]
    talk_state: TalkState


def known(facts: Facts, language: str, kind: StepKind) -> Known:
    """Everything a text file may name; a field that is not known is left out, never filled with a guess.

    Tags: told_mail, told_phone, told_in_person, told_voicemail, told_agency, told_noreply, told_other (somebody
    else gave the news), told_unknown; linkedin; with_you (the reader took part in the talk), met, not_met; exercise;
    several_talks, one_talk; talk_said, talk_how ("how you test"), talk_shared, talk_with (somebody else),
    talk_elsewhere, talk_how_elsewhere, talk_that ("that you are hiring"), talk_that_with; invited; large. The field ``Talk`` is ``talk`` at the head of a sentence.
    """
    tongue = language_for(language)
    agency = facts.told_by == ToldBy.AGENCY and told_by_recipient(facts) and kind != StepKind.CARD
    talk = talk_of(facts, language, to_company=not agency)
    values = {
        "greeting_name": facts.recipient_given or facts.recipient_name,
        "company": facts.company,
        "role": spoken_role(facts.role),
        "month": _month(facts, tongue),
        "count": tongue.numbers.get(facts.interview_count, ""),
        "talk": talk.phrase,
        "Talk": talk.phrase[:1].upper() + talk.phrase[1:],
        "talked_with": facts.talked_with,
        "wrote_by_name": facts.wrote_by_name,
        "sender_name": facts.sender_name,
        "sender_contact": facts.sender_contact,
        "card_date": _day(facts.card_date, tongue),
        "thread_subject": thread_topic(facts.thread_subject),
        "learning_area": fit_phrase(facts.learning_area, language),
    }
    tags = {_told(facts), _talk_tag(facts, agency, talk), *_meeting_tags(facts, agency)}
    tags |= {name for name, holds in _plain_tags(facts) if holds}
    return Known({name: value for name, value in values.items() if value}, frozenset(tags), talk.state)


def _plain_tags(facts: Facts) -> tuple[tuple[str, bool], ...]:
    return (
        ("linkedin", facts.told_by == ToldBy.LINKEDIN),
        ("exercise", facts.stage == Stage.S3),
        ("several_talks", facts.interview_count > 1),
        ("one_talk", facts.interview_count == 1),
        ("invited", facts.feedback_stance == FeedbackStance.INVITED),
        ("large", facts.size == SizeBand.LARGE),
    )


def _told(facts: Facts) -> str:
    if facts.told_by != ToldBy.NOREPLY_MAIL and not told_by_recipient(facts):
        return "told_other"
    return _TOLD.get(facts.told_by, "told_unknown")


def _meeting_tags(facts: Facts, agency: bool) -> set[str]:
    happened = met(facts)
    if happened is None:
        return set()
    if not happened:
        return {"not_met"}
    return {"met"} if agency or _with_another(facts) else {"met", "with_you"}


def _with_another(facts: Facts) -> bool:
    return bool(facts.talked_with) and facts.talked_with not in {facts.recipient_name, facts.recipient_given}


def _talk_tag(facts: Facts, agency: bool, talk: Talk) -> str:
    if talk.form is Form.THAT:
        return "talk_that_with" if _with_another(facts) else "talk_that"
    if _with_another(facts):
        return "talk_with"
    if talk.shared:
        return "talk_elsewhere" if agency else "talk_shared"
    if talk.form is Form.HOW:
        return "talk_how_elsewhere" if agency else "talk_how"
    return "talk_elsewhere" if agency else "talk_said"


def _month(facts: Facts, tongue: Language) -> str:
    """The month of the talk; with its year where the card's date is not within the following eleven months."""
    day = facts.interview_date
    if day is None:
        return ""
    month = tongue.months[day.month - 1]
    if facts.card_date is None:
        return month
    apart = (facts.card_date.year - day.year) * 12 + facts.card_date.month - day.month
    return month if 0 <= apart < 11 else f"{month} {day.year}"


def _day(day: date | None, tongue: Language) -> str:
    return f"{day.day} {tongue.months[day.month - 1]}" if day else ""
