"""The verbs: a change of status with all that follows, undo, endings, people, companies."""

import datetime as dt
import itertools
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import time_machine
from django.db import OperationalError, connection

from applications import services
from applications.enums import ContactRole, InterviewKind, OutcomeState, Stage, Status, ToldBy
from applications.models import (
    Application,
    ApplicationContact,
    Company,
    Contact,
    Interview,
    Outcome,
    Transition,
)
from applications.services import ContactFacts, EndingFacts, OutcomeFacts
from applications.services.status import REOPEN_WITHIN
from applications.signals import status_changed
from followups.enums import ClosedReason, FollowUpState
from followups.models import Draft, FollowUp, Reminder, Step
from softening.owned import OwnerMismatch
from softening.people.models import User
from tests import checksums
from tests.factories import (
    ApplicationFactory,
    CompanyFactory,
    ContactFactory,
    InterviewFactory,
    UserFactory,
    application_at,
    rejected_application,
)

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 25, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
FACTS = EndingFacts(
    outcome=OutcomeFacts(
        told_by=ToldBy.HUMAN_MAIL, stage_reached=Stage.S4, learned_on=TODAY, message="We chose somebody else."
    ),
    told_by=ContactFacts(name="Marta Ruiz", email="marta@example.org", role=ContactRole.RECRUITER),
    met=(ContactFacts(name="Jonas Weber"),),
    talked_about="the on-call rota",
)


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def owner() -> User:
    user: User = UserFactory(with_profile=True)
    return user


@pytest.fixture
def application(owner: User) -> Application:
    return application_at(owner, Status.INTERVIEWING, company_name="Harbour & Vale")


def moves_of(application: Application) -> list[tuple[int, str, str]]:
    rows = Transition.objects.filter(application=application).order_by("sequence")
    return list(rows.values_list("sequence", "from_status", "to_status"))


def undo(application: Application) -> Application:
    latest = Transition.objects.filter(application=application).undoable()[0]
    return services.undo_transition(latest, actor=application.owner)


# Changing status --------------------------------------------------------------------------------------------


def test_change_status_says_who_when_from_and_to(owner: User, application: Application) -> None:
    services.change_status(
        application, to=Status.OFFERED, actor=owner, effective_on=dt.date(2026, 11, 20), note="By phone"
    )
    move = Transition.objects.get(application=application, sequence=2)
    assert (move.from_status, move.to_status, move.actor, move.owner) == (
        "interviewing",
        "offered",
        owner,
        owner,
    )
    assert (move.effective_on, move.recorded_at, move.note) == (dt.date(2026, 11, 20), NOW, "By phone")
    assert (application.status, application.last_moved_on) == ("offered", dt.date(2026, 11, 20))


def test_change_status_without_a_day_is_today_on_the_owners_calendar(clock: Any) -> None:
    owner = UserFactory(time_zone="Pacific/Auckland")
    application = ApplicationFactory(owner=owner)
    clock.move_to(dt.datetime(2026, 11, 25, 23, 0, tzinfo=dt.UTC))
    services.change_status(application, to=Status.SCREENING, actor=owner)
    assert application.last_moved_on == dt.date(2026, 11, 26)


def test_change_status_to_the_same_is_a_quiet_no_op(owner: User, application: Application) -> None:
    before = checksums.of_person(owner)
    services.change_status(application, to=Status.INTERVIEWING, actor=owner, note="again")
    assert checksums.of_person(owner) == before


def test_change_status_looks_at_the_row_not_at_the_copy(owner: User, application: Application) -> None:
    """A page that was open while another moved the application on."""
    stale = Application.objects.get(pk=application.pk)
    services.change_status(application, to=Status.REJECTED, actor=owner)
    with pytest.raises(services.NotAllowed) as refused:
        services.change_status(stale, to=Status.WITHDRAWN, actor=owner)
    assert (refused.value.from_status, refused.value.to_status) == (Status.REJECTED, Status.WITHDRAWN)


def test_saved_application_gets_its_day_when_it_is_sent(owner: User) -> None:
    application = application_at(owner, Status.SAVED)
    assert application.applied_on is None
    services.change_status(application, to=Status.APPLIED, actor=owner, effective_on=dt.date(2026, 11, 3))
    assert Application.objects.get(pk=application.pk).applied_on == dt.date(2026, 11, 3)
    undo(application)
    services.change_status(application, to=Status.APPLIED, actor=owner)
    assert Application.objects.get(pk=application.pk).applied_on == dt.date(2026, 11, 3)


# Undo -------------------------------------------------------------------------------------------------------


def test_undo_is_a_row_of_its_own(owner: User, application: Application) -> None:
    services.change_status(application, to=Status.OFFERED, actor=owner)
    undo(application)
    assert moves_of(application) == [
        (1, "", "interviewing"),
        (2, "interviewing", "offered"),
        (3, "offered", "interviewing"),
    ]
    third = Transition.objects.get(application=application, sequence=3)
    assert (third.undoes.sequence, third.actor) == (2, owner)


def test_undo_walks_back_one_move_at_a_time(owner: User) -> None:
    application = application_at(owner, Status.APPLIED)
    for to in (Status.SCREENING, Status.INTERVIEWING, Status.OFFERED):
        services.change_status(application, to=to, actor=owner)
    stands = [undo(application).status for _move in range(3)]
    assert stands == ["interviewing", "screening", "applied"]
    assert list(Transition.objects.filter(application=application).undoable()) == []


def test_undo_of_the_first_move_is_refused(application: Application) -> None:
    first = Transition.objects.get(application=application)
    with pytest.raises(services.NotTheLatest):
        services.undo_transition(first, actor=application.owner)


def test_undo_of_an_undo_is_refused(owner: User, application: Application) -> None:
    services.change_status(application, to=Status.OFFERED, actor=owner)
    undo(application)
    back = Transition.objects.get(application=application, undoes__isnull=False)
    with pytest.raises(services.NotTheLatest):
        services.undo_transition(back, actor=owner)


def test_undo_of_an_ending_keeps_every_word(owner: User) -> None:
    application = rejected_application(owner, message="We chose somebody else.")
    drafts = dict(Draft.objects.values_list("pk", "body"))
    undo(application)
    outcome, follow_up = Outcome.objects.get(), FollowUp.objects.get()
    assert (outcome.state, outcome.reverted_at) == (OutcomeState.REVERTED, NOW)
    assert outcome.message == "We chose somebody else."
    assert follow_up.state == FollowUpState.REVERTED
    assert dict(Draft.objects.values_list("pk", "body")) == drafts
    assert not Step.objects.open().exists()
    assert not Reminder.objects.exclude(state="closed").exists()


# Endings again ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("later", "outcomes"),
    [(dt.timedelta(0), 1), (REOPEN_WITHIN, 1), (REOPEN_WITHIN + dt.timedelta(seconds=1), 2)],
)
def test_same_ending_after_an_undo_is_taken_up_for_thirty_days(
    owner: User, clock: Any, later: dt.timedelta, outcomes: int
) -> None:
    application = rejected_application(owner, message="We chose somebody else.", learned_on=TODAY)
    undo(application)
    clock.shift(later)
    services.change_status(application, to=Status.REJECTED, actor=owner)
    assert (Outcome.objects.count(), FollowUp.objects.count()) == (outcomes, outcomes)
    current = Outcome.objects.current().get()
    assert current.message == ("We chose somebody else." if outcomes == 1 else "")
    assert current.transition.sequence == 4
    assert FollowUp.objects.open().get().outcome == current


def test_another_ending_after_an_undo_is_a_new_one(owner: User) -> None:
    application = rejected_application(owner)
    undo(application)
    services.change_status(application, to=Status.NO_RESPONSE, actor=owner)
    assert list(Outcome.objects.order_by("pk").values_list("ending", "state")) == [
        ("rejected", "reverted"),
        ("no_response", "current"),
    ]
    assert FollowUp.objects.open().get().trigger == "no_response"


def test_ending_taken_up_keeps_what_was_said_and_adds_what_is_new(owner: User) -> None:
    """A default means "not said" and never overwrites."""
    application = rejected_application(owner, told_by=ToldBy.PHONE, message="Their words.", learned_on=TODAY)
    undo(application)
    services.change_status(
        application, to=Status.REJECTED, actor=owner, outcome=OutcomeFacts(feedback_stance="invited")
    )
    outcome = Outcome.objects.get()
    assert (outcome.told_by, outcome.message, outcome.feedback_stance) == ("phone", "Their words.", "invited")


def test_ending_learned_on_another_day_forgets_the_hour_of_the_first(owner: User) -> None:
    first = OutcomeFacts(learned_on=TODAY, learned_at=dt.time(17, 0), learned_zone="Europe/Berlin")
    application = application_at(owner, Status.APPLIED)
    services.change_status(application, to=Status.REJECTED, actor=owner, outcome=first)
    undo(application)
    second = OutcomeFacts(learned_on=dt.date(2026, 11, 20))
    services.change_status(application, to=Status.REJECTED, actor=owner, outcome=second)
    outcome = Outcome.objects.get()
    assert (outcome.learned_on, outcome.learned_at) == (dt.date(2026, 11, 20), None)


def test_call_back_closes_the_follow_up_and_leaves_the_ending(owner: User) -> None:
    application = rejected_application(owner)
    services.change_status(application, to=Status.INTERVIEWING, actor=owner)
    follow_up = FollowUp.objects.get()
    assert (follow_up.state, follow_up.closed_reason) == (FollowUpState.CLOSED, ClosedReason.CALLED_BACK)
    assert Outcome.objects.get().state == OutcomeState.CURRENT
    assert Outcome.objects.latest_of(application) is None
    assert not Step.objects.open().exists()


def test_second_no_after_a_call_back_is_an_ending_of_its_own(owner: User) -> None:
    application = rejected_application(owner)
    services.change_status(application, to=Status.INTERVIEWING, actor=owner)
    services.change_status(application, to=Status.REJECTED, actor=owner)
    assert Outcome.objects.current().count() == 2
    first, second = FollowUp.objects.order_by("pk")
    assert (first.state, second.state) == (FollowUpState.CLOSED, FollowUpState.OPEN)
    assert second.outcome == Outcome.objects.latest_of(application)


def test_undo_of_a_call_back_takes_the_follow_up_up_again(owner: User) -> None:
    application = rejected_application(owner)
    open_before = set(Step.objects.open().values_list("pk", flat=True))
    services.change_status(application, to=Status.INTERVIEWING, actor=owner)
    undo(application)
    assert FollowUp.objects.get().is_open
    assert set(Step.objects.open().values_list("pk", flat=True)) == open_before


# Marking an ending ------------------------------------------------------------------------------------------


def test_mark_ended_keeps_people_and_topic(owner: User, application: Application) -> None:
    services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=FACTS)
    parts = ApplicationContact.objects.filter(application=application).order_by("pk")
    assert [(part.contact.name, part.role, part.wrote) for part in parts] == [
        ("Jonas Weber", "interviewer", False),
        ("Marta Ruiz", "recruiter", True),
    ]
    interview = Interview.objects.get(application=application)
    assert (interview.kind, interview.on, interview.talked_about) == ("interview", None, "the on-call rota")
    assert [contact.name for contact in interview.contacts.all()] == ["Jonas Weber"]
    outcome = Outcome.objects.get(application=application)
    assert (outcome.told_by, outcome.stage_reached, outcome.learned_on) == ("human_mail", "S4", TODAY)
    assert outcome.told_by_contact == Contact.objects.get(email="marta@example.org")
    assert outcome.transition.effective_on == TODAY


def test_mark_ended_uses_the_latest_interview(owner: User, application: Application) -> None:
    for day, topic in ((dt.date(2026, 11, 10), "the first talk"), (dt.date(2026, 11, 17), "")):
        InterviewFactory(application=application, on=day, talked_about=topic)
    services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=FACTS)
    talks = Interview.objects.order_by("on").values_list("talked_about", flat=True)
    assert list(talks) == ["the first talk", "the on-call rota"]


def test_mark_ended_without_a_word_invents_nothing(owner: User, application: Application) -> None:
    services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=EndingFacts())
    assert (Interview.objects.count(), Contact.objects.count()) == (0, 0)
    assert Outcome.objects.get().learned_on == TODAY


@pytest.mark.parametrize(
    ("stage", "kind", "finalist"),
    [
        (Stage.S2, InterviewKind.SCREEN, False),
        (Stage.S3, InterviewKind.EXERCISE, False),
        (Stage.S4, InterviewKind.INTERVIEW, False),
        (Stage.S5, InterviewKind.FINAL, True),
        (Stage.UNKNOWN, InterviewKind.INTERVIEW, False),
    ],
)
def test_mark_ended_reads_the_kind_of_talk_from_the_stage(
    owner: User, application: Application, stage: Stage, kind: InterviewKind, finalist: bool
) -> None:
    facts = EndingFacts(outcome=OutcomeFacts(stage_reached=stage), talked_about="the rota")
    services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=facts)
    interview = Interview.objects.get()
    assert (interview.kind, interview.told_finalist) == (kind, finalist)


def test_mark_ended_knows_people_by_name_and_replaces_no_address(
    owner: User, application: Application
) -> None:
    known = ContactFactory(company=application.company, name="MARTA ruiz", email="old@example.org")
    empty = ContactFactory(company=application.company, name="Jonas Weber")
    facts = EndingFacts(
        told_by=FACTS.told_by, met=(ContactFacts(name="jonas weber", email="jonas@example.org"),)
    )
    services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=facts)
    assert dict(Contact.objects.values_list("pk", "email")) == {
        known.pk: "old@example.org",
        empty.pk: "jonas@example.org",
    }


def test_mark_ended_where_it_is_not_allowed_keeps_nothing(owner: User) -> None:
    application = application_at(owner, Status.SAVED)
    before = checksums.of_person(owner)
    with pytest.raises(services.NotAllowed):
        services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=FACTS)
    assert checksums.of_person(owner) == before


def test_mark_ended_twice_keeps_the_first(owner: User, application: Application) -> None:
    services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=FACTS)
    before = checksums.of_person(owner)
    services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=EndingFacts(talked_about="else"))
    assert checksums.of_person(owner) == before


# All or nothing ---------------------------------------------------------------------------------------------


def test_error_in_a_receiver_takes_the_status_back(owner: User, application: Application) -> None:
    def refuse(**_kwargs: Any) -> None:
        raise RuntimeError("the follow-up could not be made")

    before = checksums.of_person(owner)
    status_changed.connect(refuse)
    try:
        with pytest.raises(RuntimeError):
            services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=FACTS)
    finally:
        status_changed.disconnect(refuse)
    assert checksums.of_person(owner) == before
    assert Application.objects.get(pk=application.pk).status == Status.INTERVIEWING


class FailingAt:
    """Lets the database fail at the n-th statement, and counts those that were asked."""

    def __init__(self, number: int) -> None:
        self.number, self.seen = number, 0

    def __call__(self, execute: Callable[..., Any], *args: Any) -> Any:
        self.seen += 1
        if self.seen == self.number:
            raise OperationalError("the connection was lost")
        return execute(*args)


@pytest.mark.parametrize("verb", ["mark_ended", "undo", "call back"])
def test_failure_at_any_statement_leaves_all_or_nothing(
    owner: User, application: Application, verb: str
) -> None:
    """A rejection, its undo, and a call-back: whichever statement fails, the database is as before."""
    if verb != "mark_ended":
        services.mark_ended(application, to=Status.REJECTED, actor=owner, facts=FACTS)
    acts: dict[str, Callable[[], Any]] = {
        "mark_ended": lambda: services.mark_ended(
            Application.objects.get(pk=application.pk), to=Status.REJECTED, actor=owner, facts=FACTS
        ),
        "undo": lambda: undo(application),
        "call back": lambda: services.change_status(
            Application.objects.get(pk=application.pk), to=Status.INTERVIEWING, actor=owner
        ),
    }
    before = checksums.of_person(owner)
    for number in itertools.count(1):
        failing = FailingAt(number)
        try:
            with connection.execute_wrapper(failing):
                acts[verb]()
        except OperationalError:
            assert checksums.of_person(owner) == before, f"after statement {number}"
        else:
            break
    assert failing.seen == number - 1
    assert failing.seen > 20
    assert checksums.of_person(owner) != before
    expected = {"mark_ended": (1, "open"), "undo": (1, "reverted"), "call back": (1, "closed")}[verb]
    assert (FollowUp.objects.count(), FollowUp.objects.get().state) == expected


# Companies and people ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Harbour & Vale", "HARBOUR & vale", "H&V", "h&v", "Harbour\n& Vale"])
def test_company_is_found_by_case_and_alias(owner: User, name: str) -> None:
    company = CompanyFactory(owner=owner, name="Harbour & Vale", aliases=["H&V", "Harbour Vale GmbH"])
    assert services.find_or_add_company(owner, name=name) == company
    assert Company.objects.count() == 1


def test_company_of_another_person_is_not_found(owner: User) -> None:
    theirs = CompanyFactory(name="Harbour & Vale", aliases=["H&V"])
    for name in ("Harbour & Vale", "H&V"):
        mine = services.find_or_add_company(owner, name=name)
        assert (mine.owner, mine.pk != theirs.pk, mine.name) == (owner, True, name)


def test_company_merged_into_another_is_not_found(owner: User) -> None:
    kept = CompanyFactory(owner=owner, name="Vale", aliases=["Harbour"])
    CompanyFactory(owner=owner, name="Harbour", merged_into=kept)
    assert services.find_or_add_company(owner, name="Harbour") == kept


def test_company_is_added_in_the_persons_country(owner: User) -> None:
    assert services.find_or_add_company(owner, name="Quay").country == "DE"


def test_log_with_the_same_once_returns_the_first(owner: User) -> None:
    once = uuid.uuid4()
    first, second = (
        services.log_application(owner=owner, company_name="Quay", role="Engineer", once=once)
        for _n in range(2)
    )
    assert (first, first.public_id) == (second, once)
    assert moves_of(first) == [(1, "", "applied")]


def test_log_with_the_once_of_another_person_is_their_own(owner: User) -> None:
    theirs = ApplicationFactory()
    mine = services.log_application(owner=owner, company_name="Quay", role="Engineer", once=theirs.public_id)
    assert (mine.owner, mine.public_id != theirs.public_id) == (owner, True)


def test_tags_are_told_apart_by_words_not_by_case(owner: User, application: Application) -> None:
    services.set_tags(application, names=["Remote", "remote", " far\naway ", "", "\u202e"])
    services.set_tags(application, names=["REMOTE", "far away"])
    assert sorted(tag.name for tag in application.tags.all()) == ["far away", "remote"]


def test_interview_gives_who_was_there_a_part(owner: User, application: Application) -> None:
    known = ContactFactory(company=application.company)
    interview = services.record_interview(
        application, kind=InterviewKind.SCREEN, contacts=[known], new_contact="Ada"
    )
    assert {contact.name for contact in interview.contacts.all()} == {known.name, "Ada"}
    parts = ApplicationContact.objects.filter(application=application)
    assert {part.role for part in parts} == {"recruiter"}
    services.record_interview(application, interview=interview, contacts=[known])
    assert [contact.name for contact in interview.contacts.all()] == [known.name]
    assert parts.count() == 2  # who was once met stays a person of the application


def test_contact_of_another_person_joins_no_interview(application: Application) -> None:
    with pytest.raises(OwnerMismatch):
        services.record_interview(application, contacts=[ContactFactory()])
    assert Interview.objects.count() == 0
