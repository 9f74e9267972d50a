"""What a draft may say, collected from the rows; nothing that is not written down."""

import datetime as dt
from dataclasses import dataclass

from django.utils import timezone

from applications.enums import FeedbackStance, SizeBand, Stage, ToldBy
from applications.models import Application, Company, Contact, Interview
from applications.services import day_to_look_from, held_interviews, people_known, stage_reached
from followups.drafting.facts import Facts
from followups.models import FollowUp, Step
from followups.services.situation import read_history


@dataclass(frozen=True)
class Record:
    """What all messages of one follow-up share, read from the rows once."""

    today: dt.date
    interviews: tuple[Interview, ...]
    stage: Stage
    also_met: tuple[str, ...]
    others: tuple[str, ...]
    other_roles: tuple[str, ...]


def record_of(follow_up: FollowUp, *, now: dt.datetime | None = None) -> Record:
    """Read it; where the caller has not (``read_history``), its rows are loaded here."""
    application = follow_up.application
    read_history(application)
    by = day_to_look_from(application, follow_up.outcome)
    return Record(
        today=(now or timezone.now()).astimezone(application.owner.zone).date(),
        interviews=tuple(held_interviews(application, by=by)),
        stage=stage_reached(application, follow_up.outcome),
        also_met=tuple(part.contact.name for part in people_known(application, by=by)),
        others=_others(application),
        other_roles=_other_roles(application),
    )


def facts_for(step: Step, *, answers: dict[str, str] | None = None, record: Record | None = None) -> Facts:
    """The facts of one step's message. ``answers`` are the person's answers to gaps without a column."""
    application, outcome, owner = step.follow_up.application, step.follow_up.outcome, step.owner
    contact = step.recipient
    record = record or record_of(step.follow_up)
    interviews = list(record.interviews)
    talk, talked_with = _talk(interviews, contact)
    own = [
        interview for interview in interviews if contact is not None and contact in interview.contacts.all()
    ]
    interviews = own or interviews  # "the two talks" are those the reader was in, where that is known
    dated = [interview.on for interview in interviews if interview.on]
    one_month = len({(day.year, day.month) for day in dated}) == 1 and len(dated) == len(interviews)
    answers = answers or {}
    return Facts(
        recipient_name=contact.name if contact else "",
        recipient_given=contact.given_name if contact else "",
        recipient_family=contact.family_name if contact else "",
        recipient_title=contact.title if contact else "",
        company=application.company.name,
        company_aliases=tuple(application.company.aliases),
        role=application.role,
        interview_date=dated[-1] if one_month else _month(answers),
        interview_count=len(interviews),
        talked_about=answers.get("talk") or talk,
        talked_with=talked_with,
        sender_name=owner.signing_name,
        sender_contact=owner.card_contact,
        card_date=max(step.earliest or record.today, record.today),
        told_by=ToldBy(outcome.told_by) if outcome else ToldBy.UNKNOWN,
        wrote_by_name=outcome.told_by_contact.name if outcome and outcome.told_by_contact else "",
        stage=record.stage,
        size=SizeBand(application.company.size),
        feedback_stance=FeedbackStance(outcome.feedback_stance) if outcome else FeedbackStance.UNSAID,
        card_size=owner.card_size,
        handwriting=owner.handwriting,
        char_pitch=owner.hand_char_pitch or 0.0,
        learning_area=answers.get("learning_area", ""),
        also_met=record.also_met,
        others=record.others,
        other_roles=record.other_roles,
    )


def _month(answers: dict[str, str]) -> dt.date | None:
    return dt.date.fromisoformat(f"{answers['month']}-01") if "month" in answers else None


def _talk(interviews: list[Interview], recipient: Contact | None) -> tuple[str, str]:
    """(topic, with whom): a talk the recipient was in first, else the latest one with a topic."""
    with_topic = [interview for interview in reversed(interviews) if interview.talked_about]
    for interview in with_topic:
        if recipient is not None and recipient in interview.contacts.all():
            return interview.talked_about, ""
    if not with_topic:
        return "", ""
    present = [contact.name for contact in with_topic[0].contacts.all()]
    return with_topic[0].talked_about, present[0] if present else ""


def _others(application: Application) -> tuple[str, ...]:
    """Companies and people of this person's other records: their names in a message are a slip."""
    owner, company = application.owner_id, application.company_id
    world = {"owner": owner, "is_sample": application.is_sample}
    companies = Company.objects.filter(**world).exclude(pk=company).values_list("name", flat=True)
    people = Contact.objects.filter(**world).exclude(company=company).values_list("name", flat=True)
    own = {application.company.name.casefold()}
    return tuple(name for name in [*companies, *people] if name.casefold() not in own)


def _other_roles(application: Application) -> tuple[str, ...]:
    """Roles of the person's other applications, at this company too: one of them here is a slip of copying."""
    same_world = Application.objects.filter(owner=application.owner_id, is_sample=application.is_sample)
    return tuple(same_world.exclude(pk=application.pk).values_list("role", flat=True).distinct())
