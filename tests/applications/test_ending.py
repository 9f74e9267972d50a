"""The short form of "Not selected": what is noted stays where it belongs, and what never happened is not told."""

import datetime as dt
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from applications.enums import ContactRole, InterviewKind, Stage, Status, ToldBy
from applications.models import Application, Contact, Interview, Transition
from applications.quick import split_names
from applications.services import (
    add_contact,
    change_status,
    log_application,
    record_interview,
    stage_reached,
    undo_transition,
)
from followups.enums import StepKind
from followups.models import Step
from softening.people.models import User
from tests.factories import ApplicationFactory, UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
LEARNED = dt.date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _monday():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def application(owner: User) -> Application:
    return ApplicationFactory(owner=owner, interviewing=True)


def send_as_shown(client: Client, application: Application, **changes: str) -> None:
    """The form exactly as it came, and what the person changed."""
    address = reverse("application_not_selected", args=[application.public_id])
    form = client.get(address).context["form"]
    shown: dict[str, Any] = {name: form[name].value() for name in form.fields}
    sent = {name: "" if value is None else str(value) for name, value in shown.items()}
    answer = client.post(address, {**sent, **changes})
    assert answer.status_code == 303, answer.context["form"].errors


def talks(application: Application) -> list[tuple[str, list[str], str]]:
    rows = application.interviews.in_order().prefetch_related("contacts")
    return [(str(row.on), [contact.name for contact in row.contacts.all()], row.talked_about) for row in rows]


def test_form_sent_as_it_came_changes_no_interview(client: Client, application: Application) -> None:
    rita = add_contact(application, fields={"name": "Rita"}, part={"role": ContactRole.RECRUITER})
    record_interview(
        application, kind="screen", on=dt.date(2026, 9, 3), contacts=[rita], talked_about="relocation"
    )
    record_interview(
        application, kind="interview", on=dt.date(2026, 11, 3), new_contact="Jonas", talked_about="the rota"
    )
    record_interview(application, kind="interview", on=dt.date(2026, 11, 10), new_contact="Paula")
    before = talks(application)
    send_as_shown(client, application, told_by=ToldBy.HUMAN_MAIL, told_by_name="Rita")
    assert talks(application) == before


def test_new_name_and_new_topic_go_to_the_latest_talk(client: Client, application: Application) -> None:
    record_interview(application, kind="interview", on=dt.date(2026, 11, 3), new_contact="Jonas")
    record_interview(application, kind="screen", talked_about="relocation")  # without a day
    send_as_shown(client, application, met_names="Jonas, Paula Stein", talked_about="the night shift")
    assert ("2026-11-03", ["Jonas", "Paula Stein"], "the night shift") in talks(application)
    assert ("None", [], "relocation") in talks(application)


def test_interview_still_to_come_was_not_held(client: Client, application: Application) -> None:
    record_interview(application, kind="screen", on=dt.date(2026, 11, 3), new_contact="Rita")
    record_interview(
        application, kind="final", on=dt.date(2026, 12, 3), new_contact="Jonas", talked_about="the plan"
    )
    assert stage_reached(application) == Stage.S2  # the talk that was held, not the round to come
    send_as_shown(client, application, told_by=ToldBy.HUMAN_MAIL, told_by_name="Rita")
    assert list(application.people.values_list("contact__name", flat=True)) == ["Rita", "Jonas"]
    steps = Step.objects.filter(follow_up__application=application, recipient__name="Jonas")
    assert not steps.exists()
    for step in Step.objects.filter(follow_up__application=application).prefetch_related("drafts"):
        for draft in step.drafts.all():
            assert "December" not in draft.body
            assert "the plan" not in draft.body


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann, Bob", ["Ann", "Bob"]),
        ("Anna Meyer, PhD, Bob", ["Anna Meyer, PhD", "Bob"]),
        ("anna  meyer, phd", ["anna meyer, phd"]),
        ("Anna Meyer, Bob", ["Anna Meyer", "Bob"]),
        (", ,", []),
    ],
)
def test_names_are_split_at_commas_but_for_those_that_hold_one(line: str, names: list[str]) -> None:
    assert split_names(line, ["Anna Meyer, PhD", "Zoe"]) == names


def test_name_with_a_comma_stays_one_person(client: Client, application: Application) -> None:
    add_contact(application, fields={"name": "Anna Meyer, PhD"}, part={"role": ContactRole.INTERVIEWER})
    send_as_shown(client, application)
    assert list(Contact.objects.values_list("name", flat=True)) == ["Anna Meyer, PhD"]


def test_no_that_was_undone_is_not_asked_for_again(client: Client, owner: User) -> None:
    application = rejected_application(owner, learned_on=dt.date(2026, 11, 10), message="Dear Elif, no.")
    earliest = step_of(application, StepKind.FEEDBACK_REQUEST).earliest
    move = Transition.objects.filter(application=application).undoable().first()
    assert move is not None
    undo_transition(move, actor=owner)
    send_as_shown(client, application)
    outcome = application.outcomes.get()
    assert (outcome.learned_on, outcome.message) == (dt.date(2026, 11, 10), "Dear Elif, no.")
    assert step_of(application, StepKind.FEEDBACK_REQUEST).earliest == earliest


def test_log_after_back_is_an_application_of_its_own(client: Client, owner: User) -> None:
    form = client.get("/applications/new/").context["form"]
    once = str(form["once"].value())
    for company, role in (("Acme", "Dev"), ("Acme", "dev "), ("Other Co", "Designer")):
        client.post("/applications/new/", {"company_name": company, "role": role, "once": once})
    rows = Application.objects.for_user(owner).values_list("company__name", "role")
    assert sorted(rows) == [("Acme", "Dev"), ("Other Co", "Designer")]


def test_undo_does_not_invent_a_day_of_applying(owner: User) -> None:
    application = log_application(owner=owner, company_name="Acme", role="Dev", status=Status.APPLIED)
    Application.objects.filter(pk=application.pk).update(applied_on=None)
    change_status(application, to=Status.SCREENING, actor=owner)
    move = Transition.objects.filter(application=application).undoable().first()
    assert move is not None
    undo_transition(move, actor=owner)
    application.refresh_from_db()
    assert (application.status, application.applied_on) == (Status.APPLIED, None)


def test_known_person_added_with_another_address_says_so(client: Client, application: Application) -> None:
    part = {"role": ContactRole.RECRUITER}
    add_contact(application, fields={"name": "Rita", "email": "rita@example.org"}, part=part)
    address = reverse("contact_new", args=[application.public_id])
    sent = {"name": "rita", "role": ContactRole.RECRUITER, "email": "other@example.org"}
    answer = client.post(address, sent)
    assert answer.status_code == 422
    assert "rita@example.org" in answer.context["form"].errors["email"][0]
    assert client.post(address, {**sent, "email": "", "phone": "0117 496 0100"}).status_code == 303
    rita = Contact.objects.get()
    assert (rita.email, rita.phone) == ("rita@example.org", "0117 496 0100")


def test_interview_of_a_day_without_a_time_is_in_this_week(client: Client, application: Application) -> None:
    record_interview(application, kind=InterviewKind.INTERVIEW, on=dt.date(2026, 11, 26))
    record_interview(application, kind=InterviewKind.INTERVIEW, on=dt.date(2026, 11, 30))
    shown = client.get("/today/").context["interviews"]
    assert [interview.on for interview in shown] == [dt.date(2026, 11, 26)]
    assert Interview.objects.count() == 2
