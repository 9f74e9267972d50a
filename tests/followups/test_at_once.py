"""Two things at the same moment, or a page opened before something else happened: neither undoes the other."""

import datetime as dt
import threading
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from django.db import connections

from applications.models import Application
from applications.services import add_contact, change_status, update_application
from followups import services
from followups.enums import ClosedReason, SentBy, StepKind, StepState
from followups.models import FollowUp, Reminder, ReminderState, Step
from softening.pages.invariants import find_problems
from tests.factories import UserFactory, application_at, rejected_application, step_of

NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)  # a Monday at noon in Berlin
LEARNED = dt.date(2026, 11, 18)
ROUNDS = 5


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def rejected(db: None) -> Application:
    return rejected_application(UserFactory(with_profile=True), learned_on=LEARNED)


def again(row: Any) -> Any:
    """The same row as another request reads it."""
    return type(row).objects.get(pk=row.pk)


# A page opened before -----------------------------------------------------------------------------------------


def test_an_edit_of_the_record_leaves_the_status_that_was_reached_meanwhile(db: None) -> None:
    opened = application_at(UserFactory(), "applied")
    change_status(again(opened), to="interviewing", actor=opened.owner)
    update_application(opened, company_name=opened.company.name, role="Welder")
    assert (again(opened).role, again(opened).status) == ("Welder", "interviewing")
    assert list(find_problems()) == []


def test_an_edit_of_a_draft_leaves_what_was_sent_meanwhile(rejected: Application) -> None:
    step = step_of(rejected, StepKind.CARD)
    opened = services.draft_of(step)
    assert opened is not None
    sent = opened.body
    services.mark_done(step, sent_by=SentBy.POST)
    services.edit_draft(opened, subject="", body="Too late.")
    assert (again(opened).sent_body, again(opened).body) == (sent, "Too late.")


def test_a_plan_made_with_an_old_row_opens_nothing_that_was_closed(rejected: Application) -> None:
    opened = FollowUp.objects.get()
    services.close_follow_up(again(opened), reason=ClosedReason.BY_PERSON)
    services.replan(opened)
    assert not Step.objects.open().exists()
    assert list(find_problems()) == []


def test_closing_with_an_old_row_after_a_call_back_keeps_its_reason(rejected: Application) -> None:
    opened = FollowUp.objects.get()
    change_status(again(rejected), to="interviewing", actor=rejected.owner)
    services.close_follow_up(opened, reason=ClosedReason.BY_PERSON)
    assert again(opened).closed_reason == ClosedReason.CALLED_BACK


def test_reopening_after_a_call_back_changes_nothing(rejected: Application) -> None:
    opened = FollowUp.objects.get()
    services.close_follow_up(again(opened), reason=ClosedReason.BY_PERSON)
    change_status(again(rejected), to="interviewing", actor=rejected.owner)
    services.reopen_follow_up(opened)
    assert not again(opened).is_open
    assert list(find_problems()) == []


# At the same moment -------------------------------------------------------------------------------------------


def at_once(*acts: Callable[[], object]) -> list[Exception]:
    """Run them in a thread each, with a connection each; what they raised."""
    errors: list[Exception] = []
    barrier = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> None:
        try:
            barrier.wait()
            act()
        except Exception as error:
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


def _introduce(application: Application, name: str) -> None:
    add_contact(again(application), fields={"name": name}, part={"role": "manager"})


@pytest.mark.django_db(transaction=True)
def test_a_click_counts_whatever_is_planned_typed_or_mailed_meanwhile() -> None:
    application = rejected_application(UserFactory(with_profile=True), learned_on=LEARNED)
    for number in range(ROUNDS):
        step = step_of(application, StepKind.CARD)
        draft, words = services.draft_of(step), f"My words {number}"
        assert draft is not None
        errors = at_once(
            lambda step=step: services.mark_done(step),  # type: ignore[misc]  # bound at once
            lambda draft=draft, words=words: services.edit_draft(draft, subject="", body=words),  # type: ignore[misc]
            lambda: services.replan(FollowUp.objects.get()),
            lambda name=f"New {number}": _introduce(application, name),  # type: ignore[misc]
            services.enqueue_due,
        )
        assert errors == []
        assert again(step).state == StepState.DONE
        assert again(step).sent_at is not None
        assert again(draft).body == words
        assert list(find_problems()) == []
        services.take_back(step)


@pytest.mark.django_db(transaction=True)
def test_a_call_back_and_a_click_at_once_leave_nothing_open_and_forget_nothing() -> None:
    owner = UserFactory(with_profile=True)
    for number in range(ROUNDS):
        application = rejected_application(owner, learned_on=LEARNED, company_name=f"Company {number}")
        card, request = step_of(application, StepKind.CARD), step_of(application, StepKind.FEEDBACK_REQUEST)
        errors = at_once(
            lambda row=application: change_status(row, to="interviewing", actor=owner),  # type: ignore[misc]
            lambda card=card: services.mark_done(card),  # type: ignore[misc]
            lambda request=request: _unless_closed(request),  # type: ignore[misc]
            services.enqueue_due,
        )
        assert errors == []
        assert again(card).sent_at is not None
        assert list(find_problems()) == []
        alive = Reminder.objects.exclude(state=ReminderState.CLOSED)
        assert not alive.filter(step__follow_up__application=application).exists()


def _unless_closed(step: Step) -> None:
    try:
        services.put_off(step, on=dt.date(2026, 11, 30))
    except services.FollowUpIsClosed:
        return
