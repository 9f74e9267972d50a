"""What a draft may say, collected from the rows; nothing that is not written down."""

import datetime as dt
import re
from dataclasses import dataclass

from django.utils import timezone

from applications.enums import FeedbackStance, OutcomeReason, SizeBand, Stage, ToldBy
from applications.models import Application, Company, Contact, Interview, Outcome
from applications.services import day_to_look_from, held_interviews, people_known, stage_reached
from followups.drafting.facts import Facts, tidy
from followups.enums import AnswerKind, StepKind, Trigger
from followups.models import Draft, Feedback, FollowUp, OwnText, Step
from followups.services.situation import flags_of_earlier_noes, new_application, read_history

MOST_TEXTS = 60  # the latest ones sent; older ones nobody remembers word for word
_SUBJECT = re.compile(r"^[ \t>]*(?:subject|betreff|objet)[ \t]*:[ \t]*(\S[^\r\n]{0,250})", re.I | re.M)
_HEAD = 2000  # characters of a message within which its subject line stands
_INQUIRY_OF_RULE = {
    "acknowledge.frozen": "reopening",
    "inquiry.development_talk": "development_talk",
    "inquiry.confirmation": "written_confirmation",
    "inquiry.report": "report",
}
_MERGED = frozenset({"request.merged", "request.exercise"})


@dataclass(frozen=True)
class SentText:
    """What went out once: when, in which kind of message, to which company."""

    at: dt.datetime
    kind: str
    company_id: int
    text: str


@dataclass(frozen=True)
class Record:
    """What all messages of one follow-up share, read from the rows once."""

    today: dt.date
    interviews: tuple[Interview, ...]
    stage: Stage
    also_met: tuple[str, ...]
    others: tuple[str, ...]
    other_roles: tuple[str, ...]
    sent: tuple[SentText, ...]
    answer: Step | None
    second_no: bool
    own_texts: dict[tuple[str, str, str], str]
    turn: int


def record_of(follow_up: FollowUp, *, now: dt.datetime | None = None) -> Record:
    """Read it; where the caller has not (``read_history``), its rows are loaded here."""
    application, outcome = follow_up.application, follow_up.outcome
    read_history(application)
    by = day_to_look_from(application, outcome)
    answered = follow_up.steps.filter(answered_on__isnull=False).order_by("-answered_on", "-pk")
    return Record(
        today=(now or timezone.now()).astimezone(application.owner.zone).date(),
        interviews=tuple(held_interviews(application, by=by)),
        stage=stage_reached(application, outcome),
        also_met=tuple(part.contact.name for part in people_known(application, by=by)),
        others=_others(application),
        other_roles=_other_roles(application),
        sent=tuple(_sent(application)),
        answer=answered.first(),
        second_no=outcome is not None and bool(flags_of_earlier_noes(application, outcome)),
        own_texts=OwnText.objects.in_use(application.owner_id),
        turn=FollowUp.objects.filter(
            application__owner=application.owner_id,
            application__is_sample=application.is_sample,
            pk__lt=follow_up.pk,
        ).count(),
    )


def facts_for(step: Step, *, answers: dict[str, str] | None = None, record: Record | None = None) -> Facts:
    """The facts of one step's message. ``answers`` are the person's answers to gaps without a column."""
    application, outcome, owner = step.follow_up.application, step.follow_up.outcome, step.owner
    contact, answers = step.recipient, answers or {}
    record = record or record_of(step.follow_up)
    talk, talked_with = _talk(list(record.interviews), contact)
    interviews = _talks_with(list(record.interviews), contact)
    feedback, canned = _feedback(step, record)
    opening = new_application(application, outcome) if step.kind == StepKind.NEW_OPENING else None
    earlier, elsewhere, same_kind = _texts(step, record)
    return Facts(
        recipient_name=contact.name if contact else "",
        recipient_given=contact.given_name if contact else "",
        recipient_family=contact.family_name if contact else "",
        recipient_title=(contact.title if contact else "") or answers.get("recipient_title", ""),
        recipient_salutation=(contact.salutation if contact else "")
        or answers.get("recipient_salutation", ""),
        address_form=(contact.address_form if contact else "") or answers.get("address_form", ""),
        company=application.company.name,
        company_aliases=tuple(application.company.aliases),
        role=application.role,
        interview_date=_one_month(interviews) or _month(answers),
        interview_count=len(interviews),
        talked_about=answers.get("talk") or talk,
        talked_with=talked_with,
        sender_name=owner.signing_name,
        sender_contact=owner.card_contact,
        card_date=max(step.earliest or record.today, record.today),
        card_size=owner.card_size,
        handwriting=owner.handwriting,
        told_by=ToldBy(outcome.told_by) if outcome else ToldBy.UNKNOWN,
        wrote_by_name=outcome.told_by_contact.name if outcome and outcome.told_by_contact else "",
        stage=record.stage,
        size=SizeBand(application.company.size),
        feedback_stance=FeedbackStance(outcome.feedback_stance) if outcome else FeedbackStance.UNSAID,
        char_pitch=owner.hand_char_pitch or 0.0,
        thread_subject=_thread_subject(outcome),
        learning_area=answers.get("learning_area", ""),
        slot=step.slot,
        feedback=answers.get("feedback") or feedback,
        answer_canned=canned and not answers.get("feedback"),
        planned_action=answers.get("planned_action", ""),
        what_changed=answers.get("what_changed", ""),
        posting=(opening.role if opening else "") or answers.get("posting", ""),
        posting_id=answers.get("posting_id", ""),
        applied_on=(opening.applied_on if opening else None) or _day(answers.get("applied_on", "")),
        promised_on=application.answer_promised_by or _day(answers.get("promised_on", "")),
        background=answers.get("background", ""),
        new_evidence=answers.get("new_evidence", ""),
        inquiry=_inquiry(step),
        ending=_ending(step),
        merged=step.rule in _MERGED,
        second_no=record.second_no,
        turn=record.turn,
        role_frozen=step.follow_up.trigger == Trigger.ROLE_CLOSED,
        earlier_texts=earlier,
        other_texts=elsewhere,
        sent_elsewhere=same_kind,
        also_met=record.also_met,
        others=record.others,
        other_roles=record.other_roles,
    )


def _inquiry(step: Step) -> str:
    """What an inquiry asks about, by the rule that planned it, else by how it ended (docs/follow-up.md, rows 16, 18,
    20, 24). The reply to a frozen role asks too."""
    if step.rule in _INQUIRY_OF_RULE:
        return _INQUIRY_OF_RULE[step.rule]
    outcome, follow_up = step.follow_up.outcome, step.follow_up
    frozen = follow_up.trigger == Trigger.ROLE_CLOSED
    if step.kind != StepKind.INQUIRY:
        return "reopening" if frozen and step.kind == StepKind.ACKNOWLEDGE else ""
    if outcome is not None and outcome.reason == OutcomeReason.OFFER_WITHDRAWN:
        return "written_confirmation"
    if outcome is not None and outcome.reason == OutcomeReason.CHECK_FAILED:
        return "report"
    if frozen:
        return "reopening"
    return "development_talk" if follow_up.application.is_internal else ""


def _ending(step: Step) -> str:
    """What a closing message tells; '' where closing tells nobody anything."""
    if step.kind != StepKind.CLOSE or step.recipient_id is None:
        return ""
    if step.rule == "close.landed" or step.slot == "landed":
        return "landed"
    return {Trigger.DECLINED: "declined", Trigger.WITHDRAWN: "withdrawn"}.get(
        Trigger(step.follow_up.trigger), ""
    )


def _feedback(step: Step, record: Record) -> tuple[str, bool]:
    """(what they answered, whether it held nothing to use); without a request, what they said of their own accord."""
    if step.kind != StepKind.THANKS:
        return "", False
    if record.answer is not None:
        canned = record.answer.answer_kind == AnswerKind.CANNED
        return ("" if canned else record.answer.answer_text), canned
    said = Feedback.objects.filter(application=step.follow_up.application, outcome=step.follow_up.outcome)
    first = said.said_by_them().newest_first().first()
    return (first.quote if first else ""), False


def _texts(step: Step, record: Record) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What was sent to this company, to others, and to others in this kind before this step was planned: later ones
    do not change a draft that has been read already."""
    company = step.follow_up.application.company_id
    here = [sent for sent in record.sent if sent.company_id == company and sent.at != step.sent_at]
    others = [sent for sent in record.sent if sent.company_id != company]
    same = [sent for sent in others if sent.kind == step.kind and sent.at < step.created_at]
    return (
        tuple(sent.text for sent in here),
        tuple(sent.text for sent in others),
        tuple(sent.text for sent in same[:20]),
    )


def _sent(application: Application) -> list[SentText]:
    """The latest messages this person sent, to whomever, newest first."""
    drafts = Draft.objects.filter(
        owner=application.owner_id, is_sample=application.is_sample, step__sent_at__isnull=False
    ).exclude(sent_body="")
    rows = drafts.order_by("-step__sent_at", "-pk").values_list(
        "step__sent_at", "step__kind", "step__follow_up__application__company", "sent_body"
    )
    return [SentText(at, kind, company, tidy(text)) for at, kind, company, text in rows[:MOST_TEXTS] if at]


def _thread_subject(outcome: Outcome | None) -> str:
    """The subject of the message being answered, where it was pasted with its head."""
    found = _SUBJECT.search(outcome.message[:_HEAD]) if outcome else None
    return found[1].strip() if found else ""


def _talks_with(interviews: list[Interview], contact: Contact | None) -> list[Interview]:
    """ "The two talks" are those the reader was in, where that is known."""
    own = [
        interview for interview in interviews if contact is not None and contact in interview.contacts.all()
    ]
    return own or interviews


def _one_month(interviews: list[Interview]) -> dt.date | None:
    """The day of the last talk, where all of them fell in one month."""
    dated = [interview.on for interview in interviews if interview.on]
    one_month = len({(day.year, day.month) for day in dated}) == 1 and len(dated) == len(interviews)
    return dated[-1] if one_month else None


def _month(answers: dict[str, str]) -> dt.date | None:
    return dt.date.fromisoformat(f"{answers['month']}-01") if "month" in answers else None


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


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
