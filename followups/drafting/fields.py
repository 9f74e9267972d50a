"""Which fields and which situations a draft's wordings may use, worked out from the facts once."""

from dataclasses import dataclass
from datetime import date

from applications.enums import FeedbackStance, SizeBand, Stage, ToldBy
from followups.drafting.clauses import Form
from followups.drafting.facts import Facts, met, spoken_role, thread_topic, told_by_recipient
from followups.drafting.language import Language, language_for
from followups.drafting.talk import Talk, TalkState, fit_phrase, named_phrase, talk_of
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
_STAGE = {
    Stage.S0: "stage_paper",
    Stage.S1: "stage_paper",
    Stage.S2: "stage_screen",
    Stage.S3: "exercise",
    Stage.S4: "stage_interviews",
    Stage.S5: "stage_final",
    Stage.S6: "stage_offer",
}
# What an agency is told by the one who told it; a card or a later note goes to the company itself.
_TO_THE_AGENCY = frozenset({StepKind.ACKNOWLEDGE, StepKind.FEEDBACK_REQUEST, StepKind.THANKS})

FIELDS = (
    "greeting_name",
    "given_name",
    "full_name",
    "formal_name",
    "company",
    "role",
    "month",
    "count",
    "talk",
    "Talk",
    "talked_with",
    "wrote_by_name",
    "sender_name",
    "sender_contact",
    "card_date",
    "thread_subject",
    "learning_area",
    "feedback",
    "planned_action",
    "what_changed",
    "posting",
    "posting_id",
    "applied_on",
    "promised_on",
    "background",
    "new_evidence",
    "outcome",
)
"""Every field a text file may name: ``{company}`` where it is known, see ``known`` for what each holds."""

TAGS = frozenset(
    {
        *_TOLD.values(),
        *_STAGE.values(),
        *(
            "told_other",
            "told_unknown",
            "linkedin",
            "met",
            "with_you",
            "not_met",
            "several_talks",
            "one_talk",
        ),
        *("talk_said", "talk_how", "talk_shared", "talk_with", "talk_elsewhere", "talk_how_elsewhere"),
        *(
            "talk_that",
            "talk_that_with",
            "talk_named",
            "talk_unfit",
            "invited",
            "large",
            "merged",
            "second_no",
        ),
        *(
            "role_frozen",
            "canned",
            "informal",
            "formal_address",
            "address_unknown",
            "salutation_f",
            "salutation_m",
        ),
        *("addressed_f", "addressed_m", "slot_6w", "slot_3m", "slot_6m"),
    }
)
"""Every situation a text file may ask for."""


@dataclass(frozen=True, slots=True)
class Known:
    """The values of the known fields, the situations that hold, and what became of the note of the talk."""

    values: dict[str, str]
    tags: frozenset[str]
    talk_state: TalkState


def known(facts: Facts, language: str, kind: StepKind) -> Known:
    """Everything a text file may name; a field that is not known is left out, never filled with a guess.

    Fields: ``greeting_name`` is the given name where it is recorded, else the whole; ``formal_name`` the family name
    with the recorded title or salutation ("Ms Ruiz", "Frau Dr. Ruiz"), else the whole name. ``talk`` is the note of
    the talk as a phrase (``Talk`` at the head of a sentence); ``feedback``, ``planned_action``, ``what_changed``,
    ``background``, ``new_evidence`` and ``outcome`` are the person's own words, to be set after a colon.

    Tags: told_mail, told_phone, told_in_person, told_voicemail, told_agency, told_noreply, told_other (somebody
    else gave the news), told_unknown; linkedin; with_you (the reader took part in the talk), met, not_met; exercise,
    stage_paper, stage_screen, stage_interviews, stage_final, stage_offer; several_talks, one_talk; talk_said, talk_how
    ("how you test"), talk_shared, talk_with (somebody else), talk_elsewhere, talk_how_elsewhere, talk_that ("that you
    are hiring"), talk_that_with, talk_named (only after a colon), talk_unfit (there is a note that cannot be told);
    invited; large; merged, second_no, role_frozen; canned (their answer held nothing to use); informal, formal_address (held to where it is not recorded),
    address_unknown; salutation_f, salutation_m, and addressed_f, addressed_m where ``formal_name`` begins with it.
    """
    tongue = language_for(language)
    agency = facts.told_by == ToldBy.AGENCY and told_by_recipient(facts) and kind in _TO_THE_AGENCY
    talk = talk_of(facts, language, to_company=not agency)
    values = {
        "greeting_name": facts.recipient_given or facts.recipient_name,
        "given_name": facts.recipient_given,
        "full_name": facts.recipient_name,
        "formal_name": _formal_name(facts, tongue),
        "company": facts.company,
        "role": spoken_role(facts.role),
        "month": _month(facts, tongue),
        "count": tongue.numbers.get(facts.interview_count, ""),
        "talk": talk.phrase,
        "Talk": talk.phrase[:1].upper() + talk.phrase[1:],
        "talked_with": facts.talked_with if _with_another(facts) else "",
        "wrote_by_name": facts.wrote_by_name,
        "sender_name": facts.sender_name,
        "sender_contact": facts.sender_contact,
        "card_date": _day(facts.card_date, tongue),
        "thread_subject": thread_topic(facts.thread_subject),
        "learning_area": fit_phrase(facts.learning_area, language),
        "posting": spoken_role(facts.posting),
        "posting_id": facts.posting_id,
        "applied_on": _day(facts.applied_on, tongue, seen_from=facts.card_date),
        "promised_on": _day(facts.promised_on, tongue, seen_from=facts.card_date),
        **{name: named_phrase(getattr(facts, name), language) for name in _OWN_WORDS},
    }
    tags = {_told(facts), _talk_tag(facts, agency, talk), *_meeting_tags(facts, agency, kind)}
    tags |= {name for name, holds in _plain_tags(facts) if holds} | _address_tags(facts, tongue)
    if talk.state is TalkState.UNFIT:
        tags.add("talk_unfit")
    return Known({name: value for name, value in values.items() if value}, frozenset(tags), talk.state)


_OWN_WORDS = ("feedback", "planned_action", "what_changed", "background", "new_evidence", "outcome")


def _plain_tags(facts: Facts) -> tuple[tuple[str, bool], ...]:
    return (
        ("linkedin", facts.told_by == ToldBy.LINKEDIN),
        (_STAGE.get(facts.stage, ""), facts.stage in _STAGE),
        (f"slot_{facts.slot}", bool(facts.slot)),
        ("several_talks", facts.interview_count > 1),
        ("one_talk", facts.interview_count == 1),
        ("invited", facts.feedback_stance == FeedbackStance.INVITED),
        ("large", facts.size == SizeBand.LARGE),
        ("merged", facts.merged),
        ("second_no", facts.second_no),
        ("role_frozen", facts.role_frozen),
        ("canned", facts.answer_canned),
    )


def _told(facts: Facts) -> str:
    if facts.told_by != ToldBy.NOREPLY_MAIL and not told_by_recipient(facts):
        return "told_other"
    return _TOLD.get(facts.told_by, "told_unknown")


def _meeting_tags(facts: Facts, agency: bool, kind: StepKind) -> set[str]:
    happened = met(facts)
    if happened is None:
        return set()
    if not happened:
        return {"not_met"}
    outside = agency or kind == StepKind.REFERRER_NOTE or _with_another(facts)
    return {"met"} if outside else {"met", "with_you"}


def _with_another(facts: Facts) -> bool:
    return bool(facts.talked_with) and facts.talked_with not in {facts.recipient_name, facts.recipient_given}


def _talk_tag(facts: Facts, agency: bool, talk: Talk) -> str:
    if talk.form is Form.NAMED:
        return "talk_named"
    if talk.form is Form.THAT:
        return "talk_that_with" if _with_another(facts) else "talk_that"
    if _with_another(facts):
        return "talk_with"
    if talk.shared:
        return "talk_elsewhere" if agency else "talk_shared"
    if talk.form is Form.HOW:
        return "talk_how_elsewhere" if agency else "talk_how"
    return "talk_elsewhere" if agency else "talk_said"


def _address_tags(facts: Facts, tongue: Language) -> set[str]:
    """How the reader is addressed. What is not recorded is a gap, and formal until it is answered."""
    tags = {"informal"} if facts.address_form == "informal" else {"formal_address"}
    if tongue.two_forms and facts.address_form not in {"informal", "formal"}:
        tags.add("address_unknown")
    salutation, _title = _salutation(facts, tongue)
    form = tongue.salutations.get(salutation.casefold(), "")
    if form:
        tags.add(f"salutation_{form}")
        if facts.recipient_family and tongue.address != "title":
            tags.add(f"addressed_{form}")
    return tags


def _salutation(facts: Facts, tongue: Language) -> tuple[str, str]:
    """(salutation, title) as this language greets by them; one of another language is left out."""
    salutation, title = facts.recipient_salutation, facts.recipient_title
    if title.casefold() in tongue.salutations:
        salutation, title = salutation or title, ""
    if salutation.casefold() not in tongue.salutations:
        return "", title
    return tongue.spelt.get(salutation.casefold(), salutation), title


def _formal_name(facts: Facts, tongue: Language) -> str:
    """ "Ms Ruiz", "Frau Dr. Ruiz", "Madame Ruiz"; the whole name where title or family name is not recorded."""
    salutation, title = _salutation(facts, tongue)
    lead = {"title": title or salutation, "salutation": salutation, "both": f"{salutation} {title}".strip()}[
        tongue.address
    ]
    if lead and facts.recipient_family:
        return f"{lead} {facts.recipient_family}"
    if lead and facts.recipient_name and tongue.address == "title":
        return f"{lead} {facts.recipient_name}"
    return facts.recipient_name


def _month(facts: Facts, tongue: Language) -> str:
    """The month of the talk; with its year where the card's date is not within the following eleven months."""
    day = facts.interview_date
    return _with_year(tongue.months[day.month - 1], day, facts.card_date) if day else ""


def _day(day: date | None, tongue: Language, *, seen_from: date | None = None) -> str:
    if day is None:
        return ""
    number = tongue.first_day if day.day == 1 else str(day.day)
    return _with_year(tongue.day.format(day=number, month=tongue.months[day.month - 1]), day, seen_from)


def _with_year(text: str, day: date, seen_from: date | None) -> str:
    if seen_from is None:
        return text
    apart = (seen_from.year - day.year) * 12 + seen_from.month - day.month
    return text if 0 <= apart < 11 else f"{text} {day.year}"
