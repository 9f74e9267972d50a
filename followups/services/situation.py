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
    ToldBy,
    WorkMode,
)
from applications.models import Application, Contact, Outcome
from applications.services import day_to_look_from, people_known, stage_reached
from followups.enums import AnswerKind, Mood, StepKind, Trigger
from followups.models import FollowUp, SelfCheck, Step
from followups.playbook import ContactFacts, SentFacts, Situation

_FLAG_OF_REASON = {
    OutcomeReason.OFFER_WITHDRAWN: "offer_withdrawn",
    OutcomeReason.INTERNAL_HIRE: "internal_hire",
    OutcomeReason.CHECK_FAILED: "check_failed",
}


def read_history(application: Application) -> None:
    """Load people, interviews and moves of an application once, for all that asks for them afterwards."""
    prefetch_related_objects([application], "people__contact", "interviews__contacts", "transitions")


def situation_of(follow_up: FollowUp, *, now: dt.datetime | None = None) -> Situation:
    """Everything the method needs of one follow-up, on the person's wall clock; ``now`` is aware."""
    application, outcome, owner = follow_up.application, follow_up.outcome, follow_up.owner
    company = application.company
    check: SelfCheck | None = SelfCheck.objects.latest_of(follow_up)
    return Situation(
        now=(now or timezone.now()).astimezone(owner.zone).replace(tzinfo=None),
        learned_at=_learned(outcome),
        country=company.country or owner.country,
        subdivision=(company.subdivision if company.country else owner.subdivision) or None,
        trigger=Trigger(follow_up.trigger),
        stage=stage_reached(application, outcome) if outcome else Stage.UNKNOWN,
        told_by=ToldBy(outcome.told_by) if outcome else ToldBy.SILENCE,
        size=SizeBand(company.size),
        contacts=tuple(_contacts(application, outcome)),
        mood=Mood(check.result) if check else None,
        mood_at=check.at.astimezone(owner.zone).replace(tzinfo=None) if check else None,
        reds=follow_up.self_checks.filter(result=Mood.RED).count(),
        applied_on=application.applied_on,
        promised_on=application.answer_promised_by,
        reapply_after_days=outcome.reapply_after_days if outcome else None,
        sent=tuple(_sent(follow_up)),
        flags=frozenset(_flags(follow_up)),
    )


def _learned(outcome: Outcome | None) -> dt.datetime | dt.date | None:
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
        "done_with_company": bool(company.stop_contact),
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
