"""Drafts as a person has them: their tone and language, what was sent before, what each kind of step is about."""

import datetime as dt

import pytest
import time_machine

from applications.enums import ContactRole, OutcomeReason, Stage, Status, ToldBy
from applications.models import Application, Contact
from applications.services import ContactFacts, EndingFacts, OutcomeFacts, add_contact, mark_ended
from followups import services
from followups.drafting.facts import Facts
from followups.drafting.kinds import text_name
from followups.drafting.loader import languages
from followups.enums import AnswerKind, StepKind, StepState, Tone, Trigger
from followups.models import Draft, FollowUp, Step
from followups.services.drafts import call_script, compose_for, has_draft, keep_drafts_true
from followups.services.facts import facts_for
from followups.services.gaps import NotUnderstood, read_day
from softening.people.models import User
from tests.factories import ApplicationFactory, UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
LEARNED = dt.date(2026, 11, 20)
TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def rejected(owner: User):
    with time_machine.travel(NOW, tick=False):
        yield rejected_application(owner, learned_on=LEARNED)


def draft(application: Application, kind: StepKind) -> Draft:
    found = services.draft_of(step_of(application, kind))
    assert found is not None
    return found


def planned(application: Application, kind: StepKind, *, rule: str = "", slot: str = "") -> Step:
    """A step as a plan would make it, to the person who wrote."""
    return Step.objects.create(
        follow_up=application.follow_ups.get(),
        kind=kind,
        slot=slot,
        rule=rule,
        recipient=Contact.objects.get(company=application.company, name="Marta Ruiz"),
        state=StepState.PROPOSED,
    )


def use(owner: User, **profile: str) -> None:
    for name, value in profile.items():
        setattr(owner, name, value)
    owner.save()
    services.replan_person(owner.pk)


# Tone and language -------------------------------------------------------------------------------------------------


def test_the_profiles_tone_makes_a_draft_of_its_own_and_keeps_the_other(
    owner: User, rejected: Application
) -> None:
    warm = draft(rejected, StepKind.CARD)
    use(owner, draft_tone="formal")
    formal = draft(rejected, StepKind.CARD)
    assert (warm.tone, formal.tone) == ("warm", "formal")
    assert formal.body != warm.body
    assert Draft.objects.filter(step=formal.step).count() == 2
    assert services.draft_of(formal.step, tone=Tone.WARM) == warm


def test_what_a_person_wrote_is_shown_whatever_the_profile_says_later(
    owner: User, rejected: Application
) -> None:
    services.edit_draft(draft(rejected, StepKind.CARD), subject="", body="My own words.")
    use(owner, draft_tone="brief")
    assert draft(rejected, StepKind.CARD).body == "My own words."
    assert draft(rejected, StepKind.ACKNOWLEDGE).tone == "brief"


def test_the_one_chosen_last_is_shown(rejected: Application) -> None:
    step = step_of(rejected, StepKind.CARD)
    for minute, tone in enumerate(("formal", "brief")):
        at = NOW + dt.timedelta(minutes=minute)
        Draft.objects.create(step=step, tone=tone, body=tone, chosen_at=at)
        assert draft(rejected, StepKind.CARD).tone == tone


def test_what_was_sent_stays_to_be_seen(owner: User, rejected: Application) -> None:
    services.mark_done(step_of(rejected, StepKind.ACKNOWLEDGE))
    use(owner, draft_tone="formal")
    assert draft(rejected, StepKind.ACKNOWLEDGE).tone == "warm"


def test_a_language_without_texts_is_drafted_in_english(owner: User, rejected: Application) -> None:
    assert "pt" not in languages()
    use(owner, draft_language="pt")
    assert draft(rejected, StepKind.CARD).language == "en"


def test_answers_to_gaps_go_along_to_another_tone(owner: User, rejected: Application) -> None:
    step = planned(rejected, StepKind.KEEP_IN_TOUCH, slot="6m")
    keep_drafts_true(step)
    found = services.draft_of(step)
    assert found is not None
    services.answer_gap(found, name="what_changed", answer="I have finished a course")
    owner.draft_tone = "brief"
    owner.save()
    step = Step.objects.get(pk=step.pk)
    keep_drafts_true(step)
    brief = services.draft_of(step)
    assert brief is not None
    assert brief.tone == "brief"
    assert "I have finished a course" in brief.body


# Facts of each kind --------------------------------------------------------------------------------------------


def test_thanks_mirror_the_answer(rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    services.record_answer(request, kind=AnswerKind.REAL, text="Say what the numbers were for.", on=TODAY)
    step = planned(rejected, StepKind.THANKS)
    facts = facts_for(step, answers={"planned_action": "I tell it again"})
    assert (facts.feedback, facts.answer_canned) == ("Say what the numbers were for.", False)
    assert "Say what the numbers were for." in compose_for(step, facts).body


def test_thanks_for_a_standard_answer_name_no_point(rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    services.record_answer(request, kind=AnswerKind.CANNED, text="We wish you well.", on=TODAY)
    step = planned(rejected, StepKind.THANKS)
    facts = facts_for(step)
    assert (facts.feedback, facts.answer_canned) == ("", True)
    assert compose_for(step, facts).gaps == ()


def test_a_frozen_role_is_answered_with_its_one_question(owner: User) -> None:
    application: Application = ApplicationFactory(owner=owner, interviewing=True)
    facts = EndingFacts(
        outcome=OutcomeFacts(told_by=ToldBy.HUMAN_MAIL, stage_reached=Stage.S4, learned_on=owner.today()),
        told_by=ContactFacts(name="Marta Ruiz", email="marta@example.org", role=ContactRole.RECRUITER),
    )
    mark_ended(application, to=Status.ROLE_CLOSED, actor=owner, facts=facts)
    FollowUp.objects.get_or_create(
        application=application, outcome=application.outcomes.get(), trigger=Trigger.ROLE_CLOSED
    )
    known = facts_for(planned(application, StepKind.ACKNOWLEDGE))
    assert (known.inquiry, known.role_frozen) == ("reopening", True)


@pytest.mark.parametrize(
    ("reason", "inquiry"),
    [(OutcomeReason.OFFER_WITHDRAWN, "written_confirmation"), (OutcomeReason.CHECK_FAILED, "report")],
)
def test_an_inquiry_asks_by_how_it_ended(owner: User, reason: str, inquiry: str) -> None:
    application = rejected_application(owner, learned_on=owner.today(), reason=reason)
    assert facts_for(planned(application, StepKind.INQUIRY)).inquiry == inquiry


def test_an_inquiry_of_somebody_inside_asks_for_a_talk(rejected: Application) -> None:
    step = planned(rejected, StepKind.INQUIRY, rule="inquiry.development_talk")
    assert text_name(StepKind.INQUIRY, facts_for(step)) == "inquiry_development_talk"


def test_closing_is_a_message_only_to_somebody(rejected: Application) -> None:
    step = planned(rejected, StepKind.CLOSE, rule="close.landed")
    assert has_draft(step)
    assert facts_for(step).ending == "landed"
    step.recipient = None
    assert not has_draft(step)


def test_a_merged_request_is_known_by_its_rule(rejected: Application) -> None:
    step = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    assert not facts_for(step).merged
    step.rule = "request.merged"
    assert facts_for(step).merged


def test_the_subject_of_a_pasted_mail_is_kept(owner: User) -> None:
    message = "From: Marta Ruiz\nSubject: Your application at Quay\n\nDear Elif, thank you."
    application = rejected_application(owner, learned_on=owner.today(), message=message)
    assert draft(application, StepKind.ACKNOWLEDGE).subject == "Re: Your application at Quay"
    other = rejected_application(owner, learned_on=owner.today(), message="The subject: was never named.")
    assert draft(other, StepKind.ACKNOWLEDGE).subject.startswith(("Thank you", other.role))


def test_a_second_no_within_a_year_is_known(owner: User) -> None:
    first = rejected_application(owner, learned_on=owner.today() - dt.timedelta(days=90))
    again = rejected_application(owner, learned_on=owner.today(), company_name=first.company.name)
    assert not facts_for(step_of(first, StepKind.ACKNOWLEDGE)).second_no
    assert facts_for(step_of(again, StepKind.ACKNOWLEDGE)).second_no


def test_what_was_sent_is_told_apart_by_company_kind_and_time(owner: User) -> None:
    with time_machine.travel(NOW, tick=False):
        one = rejected_application(owner, learned_on=LEARNED)
        services.mark_done(step_of(one, StepKind.ACKNOWLEDGE))
    with time_machine.travel(NOW + dt.timedelta(hours=1), tick=False):
        other = rejected_application(owner, learned_on=LEARNED)
        services.mark_done(step_of(other, StepKind.CARD))
        reply, card = step_of(other, StepKind.ACKNOWLEDGE), step_of(one, StepKind.CARD)
        sent_here = " ".join(draft(other, StepKind.CARD).sent_body.split())
        sent_there = " ".join(draft(one, StepKind.ACKNOWLEDGE).sent_body.split())
    facts = facts_for(reply)
    assert (facts.earlier_texts, facts.other_texts) == ((sent_here,), (sent_there,))
    assert facts.sent_elsewhere == (sent_there,)
    assert facts_for(card).sent_elsewhere == ()  # it was planned before the other card went out


def test_sending_one_message_leaves_the_other_drafts_as_they_were_read(rejected: Application) -> None:
    before = [draft(rejected, kind).body for kind in (StepKind.CARD, StepKind.FEEDBACK_REQUEST)]
    services.mark_done(step_of(rejected, StepKind.ACKNOWLEDGE))
    assert [draft(rejected, kind).body for kind in (StepKind.CARD, StepKind.FEEDBACK_REQUEST)] == before


def test_the_script_of_a_call_names_who_called(owner: User) -> None:
    application = rejected_application(owner, learned_on=owner.today(), told_by=ToldBy.PHONE)
    step = planned(application, StepKind.DEBRIEF, rule="debrief.call")
    step.recipient = None
    assert "Marta" in call_script(step).body
    assert not has_draft(step)


# Answers to gaps -----------------------------------------------------------------------------------------------


def test_how_somebody_is_addressed_goes_to_the_contact(rejected: Application) -> None:
    reply = draft(rejected, StepKind.ACKNOWLEDGE)
    services.answer_gap(reply, name="address_form", answer="Sie")
    services.answer_gap(reply, name="recipient_title", answer="Dr.")
    marta = Contact.objects.get(name="Marta Ruiz")
    assert (marta.address_form, marta.title) == ("formal", "Dr.")
    with pytest.raises(NotUnderstood, match="du or Sie"):
        services.answer_gap(reply, name="address_form", answer="perhaps")


def test_a_promised_day_goes_to_the_application(rejected: Application) -> None:
    services.answer_gap(draft(rejected, StepKind.ACKNOWLEDGE), name="promised_on", answer="3 November")
    rejected.refresh_from_db()
    assert rejected.answer_promised_by == dt.date(2026, 11, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-03", dt.date(2026, 11, 3)),
        ("3 November", dt.date(2026, 11, 3)),
        ("November 3, 2024", dt.date(2024, 11, 3)),
        ("3. december", dt.date(2025, 12, 3)),
    ],
)
def test_read_day_understands_a_day(text: str, day: dt.date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "soon", "31 June", "3", "November", "2026-13-01"])
def test_read_day_says_what_it_does_not_understand(text: str) -> None:
    with pytest.raises(NotUnderstood, match="3 November"):
        read_day(text, TODAY)


def test_facts_of_an_unknown_reader_are_no_guess(rejected: Application) -> None:
    add_contact(rejected, fields={"name": "Ingrid Holm"}, part={"role": ContactRole.INTERVIEWER})
    step = planned(rejected, StepKind.CONNECT)
    step.recipient = Contact.objects.get(name="Ingrid Holm")
    facts = facts_for(step)
    assert isinstance(facts, Facts)
    assert (facts.recipient_given, facts.recipient_family, facts.address_form) == ("", "", "")
