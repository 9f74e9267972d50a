"""Pages ask the database as often for 300 rows as for one; the four seen most, at most twelve times."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from applications.enums import ContactRole
from applications.models import (
    Application,
    ApplicationContact,
    ApplicationTag,
    Company,
    Contact,
    Interview,
    InterviewContact,
    Note,
    Tag,
)
from followups.enums import AnswerKind, FeedbackSource, FollowUpState, SentBy, StepKind, StepState
from followups.models import Draft, Feedback, FollowUp, Reminder, Step
from softening.outbox.enums import MailState
from softening.outbox.models import OutgoingMail
from softening.people.models import User
from tests.factories import ApplicationFactory, UserFactory, rejected_application

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 25, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
AT_MOST = 12


@pytest.fixture(autouse=True)
def _at_noon() -> Iterator[None]:
    with time_machine.travel(NOW):
        yield


def add_applications(owner: User, application: Application, count: int) -> None:
    """As many applications, a company each, one answer kept each."""
    known = Company.objects.filter(owner=owner).count()
    numbers = range(known, known + count)
    companies = Company.objects.bulk_create(Company(owner=owner, name=f"Quay {n}") for n in numbers)
    made = Application.objects.bulk_create(
        Application(owner=owner, company=company, role="Engineer", status="applied", last_moved_on=TODAY)
        for company in companies
    )
    Feedback.objects.bulk_create(
        Feedback(owner=owner, application=each, quote="Clear.", source="hr", said_on=TODAY) for each in made
    )


def add_history(owner: User, application: Application, count: int) -> None:
    """As many interviews, people, notes, tags, answers and sent messages of one application."""
    names = [f"Person {n}" for n in range(count)]
    shared: dict[str, Any] = {"owner": owner}
    people = Contact.objects.bulk_create(
        Contact(company=application.company, name=name, **shared) for name in names
    )
    ApplicationContact.objects.bulk_create(
        ApplicationContact(application=application, contact=one, role=ContactRole.INTERVIEWER, **shared)
        for one in people
    )
    talks = Interview.objects.bulk_create(
        Interview(application=application, on=TODAY if n % 2 else None, **shared) for n in range(count)
    )
    InterviewContact.objects.bulk_create(
        InterviewContact(interview=talk, contact=one, **shared)
        for talk, one in zip(talks, people, strict=True)
    )
    Note.objects.bulk_create(
        Note(application=application, on=TODAY, text="A note.", contact=one, **shared) for one in people
    )
    tags = Tag.objects.bulk_create(Tag(name=name, **shared) for name in names)
    ApplicationTag.objects.bulk_create(
        ApplicationTag(application=application, tag=tag, **shared) for tag in tags
    )
    add_steps(owner, application, people, kind=StepKind.FEEDBACK_REQUEST, sent=True)
    Feedback.objects.bulk_create(
        Feedback(
            application=application,
            quote=f"Words {n}",
            source=FeedbackSource.OWN_GUESS if n % 2 else FeedbackSource.HR,
            said_on=TODAY,
            **shared,
        )
        for n in range(count)
    )


def add_steps(
    owner: User, application: Application, people: list[Contact], *, kind: StepKind, sent: bool = False
) -> list[Step]:
    """A step with a draft to each of these people, open and with a reminder unless ``sent``."""
    settled: dict[str, Any] = {
        "state": StepState.DONE,
        "state_before": StepState.WAITING,
        "settled_at": timezone.now(),
        "sent_at": timezone.now(),
        "sent_by": SentBy.MAIL,
        "answered_on": TODAY,
        "answer_kind": AnswerKind.REAL,
    }
    state = settled if sent else {"state": StepState.WAITING}
    follow_up = FollowUp.objects.get(application=application)
    steps = Step.objects.bulk_create(
        Step(
            owner=owner,
            follow_up=follow_up,
            kind=kind,
            recipient=one,
            earliest=TODAY,
            latest=TODAY,
            rule="request.interviewed",
            **state,
        )
        for one in people
    )
    Draft.objects.bulk_create(
        Draft(owner=owner, step=step, body="Dear all", sent_body="Dear") for step in steps
    )
    return steps


def add_due(owner: User, application: Application, count: int) -> None:
    """As many steps due now, and as many interviews in the week to come."""
    people = Contact.objects.bulk_create(
        Contact(owner=owner, company=application.company, name=f"Due {n}") for n in range(count)
    )
    steps = add_steps(owner, application, people, kind=StepKind.KEEP_IN_TOUCH)
    Reminder.objects.bulk_create(
        Reminder(owner=owner, step=step, on=TODAY, at=dt.time(8), zone="UTC", due_at=NOW) for step in steps
    )
    tomorrow = NOW + dt.timedelta(days=1)
    talks = Interview.objects.bulk_create(
        Interview(
            owner=owner,
            application=application,
            on=tomorrow.date(),
            at=tomorrow.time(),
            zone="UTC",
            starts_at=tomorrow,
        )
        for _n in range(count)
    )
    InterviewContact.objects.bulk_create(
        InterviewContact(owner=owner, interview=talk, contact=one)
        for talk, one in zip(talks, people, strict=True)
    )


def add_to_company(owner: User, application: Application, count: int) -> None:
    """As many applications at one company, each with its follow-up, and people with a part in them."""
    made = Application.objects.bulk_create(
        Application(
            owner=owner, company=application.company, role="Analyst", status="applied", last_moved_on=TODAY
        )
        for _n in range(count)
    )
    FollowUp.objects.bulk_create(
        FollowUp(
            owner=owner,
            application=each,
            trigger="silence",
            state=FollowUpState.REVERTED,
            closed_at=timezone.now(),
        )
        for each in made
    )
    add_history(owner, application, count)


def add_mail(owner: User, application: Application, count: int) -> None:
    OutgoingMail.objects.bulk_create(
        OutgoingMail(
            owner=owner,
            kind="test",
            to_address=owner.email,
            subject="Words",
            state=MailState.DEAD,
            queued_at=timezone.now(),
        )
        for _n in range(count)
    )


def _of(name: str) -> Callable[[Application], str]:
    return lambda application: reverse(name, args=[application.public_id])


def _message(slug: str) -> Callable[[Application], str]:
    return lambda application: reverse("follow_up_message", args=[application.public_id, slug])


def _alone(name: str, query: str = "") -> Callable[[Application], str]:
    return lambda application: reverse(name) + query


Add = Callable[[User, Application, int], None]
PAGES: dict[str, tuple[Callable[[Application], str], Add]] = {
    "list": (_alone("application_list"), add_applications),
    "list, searched and sorted": (_alone("application_list", "?q=Quay&sort=company"), add_applications),
    "detail": (_of("application_detail"), add_history),
    "company": (lambda application: application.company.get_absolute_url(), add_to_company),
    "today": (_alone("today"), add_due),
    "today, all of it": (_alone("today", "?all"), add_due),
    "companies": (_alone("company_list"), add_applications),
    "follow-up, steps": (_of("follow_up"), add_due),
    "follow-up, history": (_of("follow_up"), add_history),
    "request": (_message("feedback-request"), add_history),
    "card": (_message("card"), add_history),
    "later": (_of("follow_up_later"), add_due),
    "texts": (_alone("text_list"), add_history),
    "text": (lambda _application: reverse("text_edit", args=["card", "warm", "en"]), add_history),
    "mail": (_alone("mail_list"), add_mail),
}
BOUNDED = {"list", "list, searched and sorted", "detail", "company", "today", "today, all of it"}


@pytest.mark.parametrize("page", PAGES)
def test_page_asks_as_often_for_many_rows(page: str) -> None:
    address_of, add = PAGES[page]
    counts, asked = {}, ""
    for rows in (1, 3, 300):
        owner = UserFactory()
        application = rejected_application(owner, learned_on=TODAY - dt.timedelta(days=2))
        add(owner, application, rows)
        client = Client()
        client.force_login(owner)
        client.get(reverse("settings"))  # the first request of a session may do more
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address_of(application)).status_code == 200
        counts[rows] = len(queries)
        asked = "\n".join(f"{query['time']} {query['sql'][:160]}" for query in queries)
    assert counts == dict.fromkeys(counts, counts[1]), asked
    assert page not in BOUNDED or counts[1] <= AT_MOST, asked


def test_detail_asks_no_more_without_an_ending() -> None:
    """Where nobody said how far it went, the stage is read from rows that are there already."""
    owner = UserFactory()
    application = ApplicationFactory(owner=owner, interviewing=True)
    client = Client()
    client.force_login(owner)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(reverse("application_detail", args=[application.public_id])).status_code == 200
    assert len(queries) <= AT_MOST
