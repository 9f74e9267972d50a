"""What the rows tell the method: contacts, answers, a new job, a new opening; and what each ending then brings."""

import datetime as dt
from typing import Any

import pytest
import time_machine
from django.test import Client

from applications.enums import StopReason, ToldBy
from applications.models import Application, Company, Contact
from applications.services import (
    ContactFacts,
    EndingFacts,
    OutcomeFacts,
    change_status,
    log_application,
    mark_ended,
    undo_transition,
    write_note,
)
from followups import services
from followups.enums import AnswerKind, FeedbackSource, FollowUpState, StepKind, StepState
from followups.models import Draft, Feedback, Step
from followups.playbook import Situation
from followups.services.situation import situation_of
from softening.people.models import User
from tests.factories import UserFactory, application_at, rejected_application, step_of

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)  # a Monday, noon in Berlin
LEARNED = dt.date(2026, 11, 20)


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def rejected(owner: User):
    with time_machine.travel(NOW, tick=False):
        yield rejected_application(owner, learned_on=LEARNED)


def facts_of(application: Application) -> Situation:
    row = Application.objects.select_related("company", "owner").get(pk=application.pk)
    return situation_of(row.follow_ups.get())


def ended(owner: User, status: str, start: str = "interviewing") -> Application:
    """An application that came to this ending, with a recruiter who wrote about it."""
    application = application_at(owner, start)
    told = ContactFacts(name="Marta Ruiz", email="marta@example.org", role="recruiter")
    facts = EndingFacts(outcome=OutcomeFacts(told_by=ToldBy.HUMAN_MAIL), told_by=told)
    mark_ended(application, to=status, actor=owner, facts=facts)
    return Application.objects.select_related("company", "owner").get(pk=application.pk)


def shown(application: Application) -> set[tuple[str, str]]:
    steps = Step.objects.filter(follow_up__application=application)
    return {(step.kind, step.state) for step in steps.exclude(state=StepState.LEFT_OUT)}


# Facts ----------------------------------------------------------------------------------------------------------


def test_the_last_contact_is_the_latest_of_talks_notes_and_answers(rejected: Application) -> None:
    rejected.transitions.update(effective_on=dt.date(2026, 11, 10))  # they moved it on, so they were in touch
    assert facts_of(rejected).last_contact_on == dt.date(2026, 11, 10)
    rejected.interviews.update(on=dt.date(2026, 11, 12))
    assert facts_of(rejected).last_contact_on == dt.date(2026, 11, 12)
    write_note(rejected, on=dt.date(2026, 11, 22), text="thought about it")
    assert facts_of(rejected).last_contact_on == dt.date(2026, 11, 12)
    write_note(rejected, on=dt.date(2026, 11, 21), text="they called", was_contact=True)
    assert facts_of(rejected).last_contact_on == dt.date(2026, 11, 21)
    services.record_answer(
        step_of(rejected, StepKind.FEEDBACK_REQUEST), kind=AnswerKind.REAL, text="x", on=dt.date(2026, 11, 23)
    )
    assert facts_of(rejected).last_contact_on == dt.date(2026, 11, 23)


def test_an_answer_is_told_and_brings_the_thanks(rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    services.record_answer(request, kind=AnswerKind.CANNED, text="", on=dt.date(2026, 11, 23))
    assert facts_of(rejected).flags >= {"canned_answer"}
    thanks = step_of(rejected, StepKind.THANKS)
    assert (thanks.state, thanks.rule, thanks.earliest) == (
        StepState.WAITING,
        "thanks.canned",
        dt.date(2026, 11, 23),
    )
    assert thanks.recipient == Contact.objects.get(name="Marta Ruiz")
    services.take_back_answer(Step.objects.get(pk=request.pk))
    assert facts_of(rejected).flags & {"answered", "canned_answer"} == set()
    assert step_of(rejected, StepKind.THANKS).state == StepState.CANCELLED


@pytest.mark.parametrize(
    ("specificity", "source", "given"),
    [
        (2, FeedbackSource.RECRUITER, True),
        (1, FeedbackSource.RECRUITER, False),
        (3, FeedbackSource.OWN_GUESS, False),
    ],
)
def test_a_reason_is_what_they_said_with_the_news_and_names_a_behaviour(
    rejected: Application, specificity: int, source: str, given: bool
) -> None:
    services.keep_feedback(
        rejected,
        quote="x",
        source=source,
        said_on=LEARNED,
        outcome=rejected.outcomes.get(),
        specificity=specificity,
    )
    assert Feedback.objects.count() == 1
    assert ("reason_given" in facts_of(rejected).flags) == given


@pytest.mark.parametrize(
    ("reason", "flags", "stopped"),
    [
        (StopReason.DONE, {"done_with_company"}, True),
        (StopReason.BOUNCED, {"bounced"}, True),
        (StopReason.ASKED, set(), True),
        (StopReason.NONE, set(), False),
    ],
)
def test_why_a_company_is_not_written_to(
    rejected: Application, reason: str, flags: set[str], stopped: bool
) -> None:
    Company.objects.update(stop_contact=reason)
    facts = facts_of(rejected)
    assert facts.flags & {"done_with_company", "bounced"} == flags
    assert {contact.stopped for contact in facts.contacts} == {stopped}


def test_a_job_accepted_since_then_counts_and_one_of_before_does_not(rejected: Application) -> None:
    owner = rejected.owner
    Application.objects.filter(pk=rejected.pk).update(applied_on=dt.date(2026, 10, 1))
    other = application_at(owner, "offered", company_name="Elsewhere")
    change_status(other, to="accepted", actor=owner, effective_on=dt.date(2026, 9, 30))
    Application.objects.filter(pk=other.pk).update(last_moved_on=dt.date(2026, 9, 30))
    assert "landed_elsewhere" not in facts_of(rejected).flags
    Application.objects.filter(pk=other.pk).update(last_moved_on=dt.date(2026, 10, 2))
    assert "landed_elsewhere" in facts_of(rejected).flags


def test_an_offer_accepted_elsewhere_is_planned_for_at_once_and_taken_back_as_well(
    rejected: Application, django_capture_on_commit_callbacks: Any
) -> None:
    keeps = Step.objects.filter(follow_up__application=rejected, kind=StepKind.KEEP_IN_TOUCH)
    planned = set(keeps.values_list("state", flat=True))
    assert StepState.WAITING in planned
    other = application_at(rejected.owner, "offered", company_name="Elsewhere")
    with django_capture_on_commit_callbacks(execute=True):
        change_status(other, to="accepted", actor=rejected.owner)
    assert set(keeps.values_list("state", flat=True)) <= {StepState.LEFT_OUT, StepState.CANCELLED}
    with django_capture_on_commit_callbacks(execute=True):
        undo_transition(other.transitions.latest("sequence"), actor=rejected.owner)
    assert set(keeps.values_list("state", flat=True)) >= planned


def test_a_new_application_there_is_a_new_opening_until_it_ends(rejected: Application) -> None:
    again = log_application(
        owner=rejected.owner, company=rejected.company, role="Analyst", status="applied", applied_on=LEARNED
    )
    facts = facts_of(rejected)
    assert ("new_opening" in facts.flags, facts.opening_on) == (True, LEARNED)
    Application.objects.filter(pk=again.pk).update(applied_on=LEARNED - dt.timedelta(days=1))
    assert "new_opening" not in facts_of(rejected).flags
    Application.objects.filter(pk=again.pk).update(applied_on=LEARNED, status="withdrawn")
    assert "new_opening" not in facts_of(rejected).flags


# Endings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "start", "heading", "first"),
    [
        ("role_closed", "interviewing", "closed the role.", ("acknowledge", "waiting")),
        ("declined", "offered", "You said no to", ("close", "waiting")),
        ("withdrawn", "interviewing", "You withdrew at", ("close", "proposed")),
        ("no_response", "interviewing", "No answer from", ("close", "waiting")),
    ],
)
def test_each_ending_has_its_own_follow_up_and_heading(
    owner: User, client: Client, status: str, start: str, heading: str, first: tuple[str, str]
) -> None:
    application = ended(owner, status, start)
    assert first in shown(application)
    assert ("feedback_request", "waiting") not in shown(application)
    client.force_login(owner)
    page = client.get(f"/applications/{application.public_id}/follow-up/")
    assert page.status_code == 200
    assert heading in page.content.decode()


def test_a_gracious_close_is_a_message_and_the_later_notes_stay(owner: User) -> None:
    application = ended(owner, "declined", "offered")
    close = services.mark_done(step_of(application, StepKind.CLOSE))
    assert (close.sent_by, close.sent_at is not None) == ("mail", True)
    assert application.follow_ups.get().state == FollowUpState.OPEN
    assert ("keep_in_touch", "waiting") in shown(application)
    assert services.take_back(close).state == StepState.WAITING


def test_a_close_to_nobody_closes_the_follow_up(owner: User) -> None:
    application = ended(owner, "no_response")
    services.mark_done(step_of(application, StepKind.CLOSE))
    assert application.follow_ups.get().state == FollowUpState.CLOSED


def test_a_nudge_is_offered_without_the_words_of_the_request(rejected: Application, client: Client) -> None:
    rejected.people.update(answered_promptly=True)
    services.mark_done(step_of(rejected, StepKind.FEEDBACK_REQUEST))
    nudge = Step.objects.get(kind=StepKind.FEEDBACK_REQUEST, slot="nudge")
    assert (nudge.state, nudge.earliest) == (StepState.PROPOSED, dt.date(2026, 12, 2))
    request, reminder = (
        Draft.objects.get(step=step)
        for step in Step.objects.filter(kind=StepKind.FEEDBACK_REQUEST).order_by("slot")
    )
    assert "?" in request.body
    assert "?" not in reminder.body
    client.force_login(rejected.owner)
    page = client.get(f"/applications/{rejected.public_id}/follow-up/").content.decode()
    assert "One short reminder to Marta Ruiz" in page
