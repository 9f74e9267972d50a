"""`manage.py check_data` finds nothing where all is well, and each break by its name."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from applications import services as applications
from applications.enums import OutcomeState, Status
from applications.models import Application, Company, Contact, Interview, Outcome, Transition
from followups import services
from followups.enums import FollowUpState, StepKind, StepState, Trigger
from followups.models import Draft, Feedback, FollowUp, Notice, Reminder, ReminderState, Step
from softening.outbox.enums import AttemptResult
from softening.outbox.models import OutgoingMail, SendAttempt
from softening.pages import invariants
from softening.people.models import User
from tests.factories import UserFactory, application_at, notice_of, rejected_application, step_of

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def rows() -> Iterator[User]:
    """A life that met every table with an invariant, and a stranger with one row of each kind to be confused with."""
    with time_machine.travel(NOW, tick=False):
        owner, stranger = UserFactory(with_profile=True), UserFactory()
        rejected = rejected_application(owner, company_name="Acme", learned_on=dt.date(2026, 11, 19))
        card, request = step_of(rejected, StepKind.CARD), step_of(rejected, StepKind.FEEDBACK_REQUEST)
        services.mark_done(card)
        services.record_answer(request, kind="real", text="Learn to weld.", on=owner.today())
        services.enqueue_due()
        undone = application_at(owner, Status.REJECTED, company_name="Birch")
        applications.undo_transition(undone.transitions.undoable().first(), actor=owner)
        application_at(owner, Status.ROLE_CLOSED, company_name="Cedar")
        rejected_application(stranger, company_name="Zelkova")
        mail = OutgoingMail.objects.get()
        SendAttempt.objects.create(mail=mail, started_at=NOW, ended_at=NOW, result=AttemptResult.ACCEPTED)
        OutgoingMail.objects.update(**SENT)
        yield owner


SENT: dict[str, Any] = {
    "state": "sent", "hold_reason": "", "next_attempt_at": None,
    "sent_at": NOW, "date": NOW, "message_id": "<1@example.org>", "message": b"x",
}  # fmt: skip


def mine(model: Any) -> Any:
    return model.objects.filter(owner__time_zone="Europe/Berlin")


def theirs(model: Any) -> Any:
    return model.objects.exclude(owner__time_zone="Europe/Berlin")


def application_named(company: str) -> Any:
    return mine(Application).filter(company__name=company)


def found() -> set[str]:
    return {problem.invariant for problem in invariants.find_problems()}


# Nothing wrong ------------------------------------------------------------------------------------------------


def test_check_data_counts_what_it_looked_at() -> None:
    out = StringIO()
    call_command("check_data", stdout=out)
    tables = invariants.owned_tables()
    count = sum(model._base_manager.count() for model in tables)
    assert out.getvalue() == f"no problems in {count} rows of {len(tables)} tables\n"
    assert count > 50
    assert len(tables) == 21


def test_check_data_takes_the_same_number_of_queries_for_more_rows(
    rows: User, django_assert_num_queries: Any
) -> None:
    with CaptureQueriesContext(connection) as before:
        assert list(invariants.find_problems()) == []
    for number in range(3):
        rejected_application(rows, company_name=f"More {number}")
    with django_assert_num_queries(len(before)):
        assert list(invariants.find_problems()) == []


# Each break, by name ------------------------------------------------------------------------------------------

BREAKS: dict[str, list[Callable[[], object]]] = {
    "owner_is_that_of_the_parent": [
        lambda: theirs(Company).update(owner=mine(Company).first().owner),
        lambda: mine(Draft).update(is_sample=True),
        lambda: mine(Company).update(is_sample=True),
        lambda: theirs(Reminder).update(owner=mine(Company).first().owner),
        lambda: mine(Notice).update(mail=OutgoingMail.objects.create(queued_at=NOW, next_attempt_at=NOW)),
        lambda: mine(Interview).update(owner=theirs(Company).first().owner),
        lambda: mine(Outcome).update(told_by_contact=theirs(Contact).first()),
    ],
    "transitions_are_numbered_without_a_gap": [
        lambda: mine(Transition).filter(sequence=2).update(sequence=7),
        lambda: mine(Application).bulk_create([_copy(mine(Application).first())]),
    ],
    "each_transition_starts_where_the_one_before_ended": [
        lambda: mine(Transition).filter(sequence=2).update(from_status=Status.OFFERED),
    ],
    "the_first_transition_comes_from_nothing": [
        lambda: mine(Transition).filter(sequence=1).update(from_status=Status.SAVED),
        lambda: mine(Transition).filter(sequence=2).update(from_status=""),
    ],
    "the_last_transition_is_the_status": [
        lambda: mine(Application).update(status=Status.WITHDRAWN),
        lambda: application_named("Birch").update(status=Status.SAVED),
    ],
    "moves_are_in_the_table": [
        lambda: mine(Transition).filter(sequence=2).update(from_status=Status.DECLINED),
    ],
    "an_undo_returns_to_where_the_undone_move_began": [
        lambda: mine(Transition).filter(undoes__isnull=False).update(to_status=Status.SAVED),
        lambda: mine(Transition).filter(undoes__isnull=False).update(from_status=Status.OFFERED),
        lambda: mine(Transition).filter(undoes__isnull=False).update(undoes=F("pk")),
    ],
    "an_ending_has_its_outcome": [
        lambda: mine(Outcome).filter(ending=Status.ROLE_CLOSED).update(**UNDONE),
        lambda: mine(Outcome).filter(ending=Status.ROLE_CLOSED).update(ending=Status.DECLINED),
        lambda: mine(Outcome).filter(ending=Status.ROLE_CLOSED).delete(),
    ],
    "an_undone_ending_has_a_reverted_outcome": [
        lambda: mine(Outcome).filter(state=OutcomeState.REVERTED).update(**CURRENT),
        lambda: mine(Outcome).filter(ending=Status.ROLE_CLOSED).update(**UNDONE),
        lambda: mine(Outcome).filter(state=OutcomeState.REVERTED).delete(),
    ],
    "a_follow_up_where_the_ending_asks_for_one": [
        lambda: FollowUp.objects.filter(state=FollowUpState.OPEN).delete(),
        lambda: FollowUp.objects.filter(state=FollowUpState.OPEN).update(
            state=FollowUpState.REVERTED, closed_at=NOW
        ),
    ],
    "no_follow_up_where_no_ending_asks_for_one": [
        lambda: mine(FollowUp).update(trigger=Trigger.NO_RESPONSE),
        lambda: (
            mine(FollowUp)
            .filter(application=application_named("Cedar").get())
            .update(trigger=Trigger.DECLINED)
        ),
    ],
    "an_open_follow_up_is_that_of_the_present_ending": [
        lambda: mine(FollowUp).filter(state=FollowUpState.REVERTED).update(**OPEN_AGAIN),
        lambda: application_named("Acme").update(status=Status.INTERVIEWING),
    ],
    "at_most_one_follow_up_is_open": [
        lambda: mine(FollowUp).update(application=application_named("Acme").get(), **OPEN_AGAIN),
    ],
    "a_follow_up_is_undone_with_its_outcome": [
        lambda: (
            mine(FollowUp).filter(state=FollowUpState.REVERTED).update(state="closed", closed_reason="landed")
        ),
        lambda: mine(FollowUp).filter(state=FollowUpState.OPEN).update(state="reverted", closed_at=NOW),
    ],
    "open_steps_are_in_open_follow_ups": [
        lambda: mine(FollowUp).update(state="closed", closed_at=NOW, closed_reason="landed"),
    ],
    "feedback_belongs_to_one_application": [
        lambda: mine(Feedback).update(application=application_named("Cedar").get()),
        lambda: mine(Feedback).update(outcome=mine(Outcome).get(ending=Status.ROLE_CLOSED)),
    ],
    "what_was_sent_is_done": [
        lambda: (
            mine(Step)
            .filter(sent_at__isnull=False)
            .update(state="proposed", settled_at=None, state_before="")
        ),
    ],
    "what_was_sent_keeps_its_words": [lambda: mine(Draft).update(sent_body="")],
    "no_reminder_is_to_come_for_a_closed_step": [
        lambda: mine(Reminder).filter(state=ReminderState.CLOSED).update(state=ReminderState.OPEN),
    ],
    "an_open_step_has_a_reminder": [
        lambda: mine(Reminder).filter(step__state=StepState.WAITING).delete(),
        lambda: mine(Reminder).update(state=ReminderState.CLOSED),
    ],
    "a_reminder_is_due_when_its_wall_clock_says": [
        lambda: mine(Reminder).update(due_at=F("due_at") + dt.timedelta(hours=1)),
        lambda: mine(Reminder).update(zone="America/New_York"),
        lambda: mine(Reminder).update(at=dt.time(3)),
    ],
    "a_notice_is_not_ahead_of_its_reminder": [lambda: mine(Notice).update(occurrence=F("occurrence") + 1)],
    "a_reminder_is_noticed_exactly_once_it_has_its_notice": [
        lambda: mine(Reminder).filter(state=ReminderState.NOTICED).update(state=ReminderState.OPEN),
        lambda: mine(Reminder).filter(state=ReminderState.OPEN).update(state=ReminderState.NOTICED),
        lambda: mine(Notice).delete(),
    ],
    "a_sent_mail_was_accepted": [lambda: SendAttempt.objects.update(result=AttemptResult.REFUSED)],
    "constraints_of_the_tables": [
        lambda: mine(OutgoingMail).update(sent_at=None),
        lambda: mine(OutgoingMail).update(state="held", sent_at=None),
        lambda: mine(OutgoingMail).update(state="queued", sent_at=None),
        lambda: mine(OutgoingMail).update(lease_token="00000000-0000-4000-8000-000000000000"),
        lambda: mine(OutgoingMail).update(message_id=""),
        lambda: mine(Step).filter(state=StepState.WAITING).update(earliest=None),
        lambda: mine(Step).filter(sent_at__isnull=False).update(sent_by=""),
        lambda: mine(Application).update(status="lost"),
        lambda: mine(Outcome).filter(state=OutcomeState.REVERTED).update(reverted_at=None),
    ],
}
UNDONE: dict[str, Any] = {"state": OutcomeState.REVERTED, "reverted_at": NOW}
CURRENT: dict[str, Any] = {"state": OutcomeState.CURRENT, "reverted_at": None}
OPEN_AGAIN: dict[str, Any] = {"state": FollowUpState.OPEN, "closed_at": None, "closed_reason": ""}


def _copy(row: Application) -> Application:
    return Application(owner=row.owner, company=row.company, role=row.role, last_moved_on=row.last_moved_on)


def test_each_invariant_has_a_break() -> None:
    assert set(BREAKS) == {invariant.__name__ for invariant in invariants.INVARIANTS}


@pytest.mark.parametrize("name", BREAKS)
def test_each_break_is_found(name: str) -> None:
    invariant = getattr(invariants, name)
    with without_constraints():
        for act in BREAKS[name]:
            with transaction.atomic():
                assert [text for broken in invariant() for text in broken.texts()] == []
                act()
                assert [text for broken in invariant() for text in broken.texts()] != []
                transaction.set_rollback(True)


def test_check_data_prints_each_problem_by_name_and_fails() -> None:
    mine(Draft).update(sent_body="")
    mine(Notice).delete()
    out = StringIO()
    with pytest.raises(CommandError, match=r"^\d problems in \d+ rows of 21 tables$") as error:
        call_command("check_data", stdout=out)
    assert error.value.returncode == 1
    names = [line.split(": ")[0] for line in out.getvalue().splitlines()]
    assert set(names) == {
        "what_was_sent_keeps_its_words",
        "a_reminder_is_noticed_exactly_once_it_has_its_notice",
    }
    assert str(error.value).startswith(f"{len(names)} problems")


def test_problems_name_rows_and_show_no_content() -> None:
    step = Step.objects.filter(sent_at__isnull=False).first()
    assert step is not None
    Draft.objects.filter(step=step).update(sent_body="")
    assert [str(problem) for problem in invariants.find_problems()] == [
        f"what_was_sent_keeps_its_words: step {step.pk} was sent and its words are lost"
    ]


def test_a_silence_may_be_open_before_any_ending() -> None:
    waiting = application_at(mine(Application).first().owner, Status.APPLIED, company_name="Dogwood")
    FollowUp.objects.create(application=waiting, trigger=Trigger.SILENCE)
    assert found() == set()


def test_an_ending_undone_and_come_again_is_whole() -> None:
    birch = application_named("Birch").get()
    applications.change_status(birch, to=Status.REJECTED, actor=birch.owner)
    assert birch.follow_ups.get().is_open
    assert found() == set()


def test_a_notice_of_an_earlier_time_stays_in_order() -> None:
    step = mine(Step).filter(state=StepState.WAITING).first()
    notice_of(step)
    mine(Reminder).filter(step=step).update(state=ReminderState.NOTICED)
    services.put_off(step, on=timezone.now().date() + dt.timedelta(days=3))
    assert found() == set()


@contextmanager
def without_constraints() -> Iterator[None]:
    """What the database itself refuses can only be there after a copy: its own checks look away meanwhile."""
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX follow_up_one_open")  # comes back when the test is rolled back
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA ignore_check_constraints = ON")
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what is still to be checked forbids the change
            cursor.execute(
                "SELECT conrelid::regclass::text, conname FROM pg_constraint"
                " WHERE contype = 'c' AND connamespace = 'public'::regnamespace"
            )
            for table, name in cursor.fetchall():
                cursor.execute(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"')
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    try:
        yield
    finally:
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA ignore_check_constraints = OFF")
