"""What the rows say, as the situation the method reads."""

import datetime as dt

from django.db.models import prefetch_related_objects
from django.utils import timezone

from applications.enums import (
    ContactRole,
    FeedbackPolicy,
    FeedbackStance,
    OutcomeReason,
    SizeBand,
    Stage,
    Status,
    StopReason,
    ToldBy,
    WorkMode,
)
from applications.models import Application, Contact, Outcome
from applications.services import day_to_look_from, last_contact_on, people_known, stage_reached
from followups.enums import AnswerKind, Mood, StepKind, Trigger
from followups.models import Feedback, FollowUp, SelfCheck, Step
from followups.playbook import ContactFacts, SentFacts, Situation
from followups.services.calendars import calendar_of

A_REASON = 2  # specificity of feedback that names a behaviour: something to work on
_FLAG_OF_REASON = {
    OutcomeReason.OFFER_WITHDRAWN: "offer_withdrawn",
    OutcomeReason.INTERNAL_HIRE: "internal_hire",
    OutcomeReason.CHECK_FAILED: "check_failed",
}


def read_history(application: Application) -> None:
    """Load people, interviews and moves of an application once, for all that asks for them afterwards."""
    prefetch_related_objects([application], "people__contact", "interviews__contacts", "transitions", "notes")


def situation_of(follow_up: FollowUp, *, now: dt.datetime | None = None) -> Situation:
    """Everything the method needs of one follow-up, on the person's wall clock; ``now`` is aware."""
    application, outcome, owner = follow_up.application, follow_up.outcome, follow_up.owner
    company = application.company
    check: SelfCheck | None = SelfCheck.objects.latest_of(follow_up)
    sent, calendar = _sent(follow_up), calendar_of(application)
    opening_on = _opening_on(application, outcome)
    return Situation(
        now=(now or timezone.now()).astimezone(owner.zone).replace(tzinfo=None),
        learned_at=learned_of(outcome),
        country=calendar.country,
        subdivision=calendar.subdivision,
        trigger=Trigger(follow_up.trigger),
        stage=stage_reached(application, outcome),
        told_by=ToldBy(outcome.told_by) if outcome else ToldBy.SILENCE,
        size=SizeBand(company.size),
        contacts=tuple(_contacts(application, outcome)),
        mood=Mood(check.result) if check else None,
        mood_at=check.at.astimezone(owner.zone).replace(tzinfo=None) if check else None,
        reds=follow_up.self_checks.filter(result=Mood.RED).count(),
        applied_on=application.applied_on,
        last_contact_on=_in_touch_on(application),
        promised_on=application.answer_promised_by,
        reapply_after_days=outcome.reapply_after_days if outcome else None,
        opening_on=opening_on,
        sent=tuple(sent),
        flags=frozenset(_flags(follow_up) | _flags_of_answers(follow_up, sent, opening_on)),
    )


def learned_of(outcome: Outcome | None) -> dt.datetime | dt.date | None:
    """When the person learned of the ending: wall time, a date without one, or None where there is no ending."""
    if outcome is None:
        return None
    if outcome.learned_at is None:
        return outcome.learned_on
    return dt.datetime.combine(outcome.learned_on, outcome.learned_at)


def _contacts(application: Application, outcome: Outcome | None) -> list[ContactFacts]:
    stopped_company = bool(application.company.stop_contact)
    return [
        ContactFacts(
            key=str(part.contact.public_id),
            role=ContactRole(part.role),
            wrote=part.wrote,
            email=bool(part.contact.email),
            postal_address=bool(part.contact.address or application.company.address),
            stopped=stopped_company or bool(part.contact.stop_contact),
            good_rapport=part.good_rapport,
            answered_promptly=part.answered_promptly,
        )
        for part in people_known(application, by=day_to_look_from(application, outcome))
    ]


def _sent(follow_up: FollowUp) -> list[SentFacts]:
    """Every message to this company, from any application and any follow-up, undone ones too."""
    application = follow_up.application
    steps = (
        Step.objects.filter(follow_up__application__company=application.company, sent_at__isnull=False)
        .select_related("recipient", "owner")
        .order_by("sent_at", "pk")
    )
    roles = {part.contact_id: part.role for part in application.people.all()}
    return [
        SentFacts(
            step=StepKind(step.kind),
            to=ContactRole(roles[step.recipient_id]) if step.recipient_id in roles else None,
            on=step.sent_at.astimezone(step.owner.zone).date(),
            answered=AnswerKind(step.answer_kind) if step.answer_kind else None,
            key=str(step.recipient.public_id) if step.recipient else "",
            this_follow_up=step.follow_up_id == follow_up.pk,
            slot=step.slot,
            answered_on=step.answered_on,
        )
        for step in steps
        if step.sent_at is not None
    ]


def _flags(follow_up: FollowUp) -> set[str]:
    application, outcome, owner = follow_up.application, follow_up.outcome, follow_up.owner
    company = application.company
    known = {
        "cannot_keep_cool": follow_up.no_request_wanted,
        "discrimination_suspected": follow_up.discrimination_suspected,
        "internal_candidate": application.is_internal,
        "client_consent": application.agency_consents,
        "remote": application.mode == WorkMode.REMOTE,
        "abroad": bool(company.country and owner.country and company.country != owner.country),
        "tech": company.tech,
        "gift_rules": company.public_body,
        "no_feedback_policy": company.feedback_policy == FeedbackPolicy.NONE,
        "done_with_company": company.stop_contact == StopReason.DONE,
        "bounced": company.stop_contact == StopReason.BOUNCED,
        "landed_elsewhere": _landed_elsewhere(application),
        "referral": any(part.role == ContactRole.REFERRER for part in application.people.all()),
        "finalist": any(interview.told_finalist for interview in application.interviews.all()),
        "card_sent_before": _card_sent_before(application),
    }
    flags = {name for name, holds in known.items() if holds}
    if outcome is None:
        return flags
    flags |= flags_of_earlier_noes(application, outcome)
    if outcome.feedback_stance == FeedbackStance.REFUSED:
        flags.add("no_feedback_policy")
    if outcome.feedback_stance == FeedbackStance.INVITED:
        flags.add("feedback_invited")
    if outcome.reason in _FLAG_OF_REASON:
        flags.add(_FLAG_OF_REASON[OutcomeReason(outcome.reason)])
    return flags


def _flags_of_answers(follow_up: FollowUp, sent: list[SentFacts], opening_on: dt.date | None) -> set[str]:
    """What they have told already, in answer to the request or with the news itself; and a new opening."""
    answers = {one.answered for one in sent if one.this_follow_up and one.step == StepKind.FEEDBACK_REQUEST}
    said = Feedback.objects.filter(outcome=follow_up.outcome_id, step__isnull=True, specificity__gte=A_REASON)
    holds = {
        "answered": AnswerKind.REAL in answers,
        "canned_answer": AnswerKind.CANNED in answers,
        "reason_given": follow_up.outcome_id is not None and said.said_by_them().exists(),
        "new_opening": opening_on is not None,
    }
    return {name for name, held in holds.items() if held}


def _in_touch_on(application: Application) -> dt.date | None:
    """The last day they were in touch, an answer to one of the steps among it."""
    today = application.owner.today()
    answers = Step.objects.filter(follow_up__application=application, answered_on__isnull=False)
    days = [last_contact_on(application, by=today), *answers.values_list("answered_on", flat=True)]
    return max((day for day in days if day), default=None)


def _landed_elsewhere(application: Application) -> bool:
    """Whether they accepted an offer while this application was running, or since. A job of years ago is none."""
    others = Application.objects.filter(owner=application.owner_id, is_sample=application.is_sample)
    begun = application.applied_on or application.created_at.date()
    accepted = others.exclude(pk=application.pk).filter(status=Status.ACCEPTED, last_moved_on__gte=begun)
    return accepted.exists()


def _opening_on(application: Application, outcome: Outcome | None) -> dt.date | None:
    """The day they applied there again after this ending; None where they have not, or that has ended."""
    newest = new_application(application, outcome)
    return newest.applied_on if newest else None


def new_application(application: Application, outcome: Outcome | None) -> Application | None:
    """The newest one to the same company that was sent after this ending and still runs."""
    if outcome is None:
        return None
    again = Application.objects.with_employer().filter(
        company=application.company, applied_on__gte=outcome.learned_on
    )
    return again.exclude(pk=application.pk).order_by("-applied_on").first()


def _card_sent_before(application: Application) -> bool:
    others = Step.objects.filter(follow_up__application__company=application.company)
    return (
        others.filter(kind=StepKind.CARD, sent_at__isnull=False)
        .exclude(follow_up__application=application)
        .exists()
    )


def flags_of_earlier_noes(application: Application, outcome: Outcome) -> set[str]:
    """Whether this company said no within the last twelve months, and whether this time went further than then."""
    since = outcome.learned_on - dt.timedelta(days=365)
    earlier = Outcome.objects.current().filter(
        application__company=application.company, ending=Status.REJECTED
    )
    earlier = earlier.exclude(application=application).filter(
        learned_on__gte=since, learned_on__lte=outcome.learned_on
    )
    stages = [stage_reached(one.application, one) for one in earlier.select_related("application")]
    if not stages:
        return set()
    known = [stage for stage in stages if stage != Stage.UNKNOWN]
    now = stage_reached(application, outcome)
    further = now != Stage.UNKNOWN and all(now > stage for stage in known)  # "S0" to "S6" sort by how far
    return {"rejected_before_within_12_months", *(["new_stage_reached"] if further else [])}


def contacts_by_key(application: Application) -> dict[str, Contact]:
    return {str(part.contact.public_id): part.contact for part in application.people.all()}
