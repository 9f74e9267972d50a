"""Row 14: a silence after an interview is noticed, and ended by any contact. Nobody's status is changed."""

import datetime as dt

import pytest
import time_machine

from applications.enums import Status
from applications.models import Application
from applications.services import (
    change_status,
    log_application,
    record_interview,
    undo_transition,
    update_application,
    write_note,
)
from followups import services
from followups.business_days import Calendar
from followups.enums import ClosedReason, FollowUpState, Trigger
from followups.models import FollowUp
from followups.playbook.silence import is_silent, silent_from
from softening.people.models import User
from tests.factories import UserFactory

day = dt.date.fromisoformat


def noon(on: str) -> dt.datetime:
    return dt.datetime.combine(day(on), dt.time(11), tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("contact", "promised", "begins"),
    [
        ("2026-11-02", None, "2026-11-16"),  # ten business days after a Monday
        ("2026-11-07", None, "2026-11-23"),  # a Saturday counts as Monday 9
        ("2026-11-02", "2026-11-06", "2026-11-10"),  # Friday was promised: Tuesday
        (None, "2026-11-06", "2026-11-10"),
        ("2026-11-09", "2026-11-06", "2026-11-23"),  # they were in touch since: the promise is overtaken
        (None, None, None),
    ],
)
def test_when_a_silence_begins(contact, promised, begins):
    found = silent_from(
        Calendar("DE"),
        last_contact_on=contact and day(contact),
        promised_on=promised and day(promised),
    )
    assert found == (begins and day(begins))


@pytest.mark.parametrize(
    ("today", "silent"),
    [("2026-11-15", False), ("2026-11-16", True), ("2027-01-15", True), ("2027-01-16", False)],
)
def test_a_silence_is_noticed_for_sixty_days(today, silent):
    calendar = Calendar("DE")
    assert (
        is_silent(calendar, last_contact_on=day("2026-11-02"), promised_on=None, today=day(today)) is silent
    )


@pytest.fixture
def owner(db: None) -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def waiting(owner: User) -> Application:
    """Interviewed on Monday 2 November; nothing since."""
    with time_machine.travel(noon("2026-11-02"), tick=False):
        application = log_application(
            owner=owner, company_name="Quay", role="Archivist", status=Status.APPLIED
        )
        change_status(application, to=Status.INTERVIEWING, actor=owner)
        record_interview(application, on=day("2026-11-02"), talked_about="glass negatives")
    return application


def silences(application: Application) -> list[FollowUp]:
    return list(application.follow_ups.filter(trigger=Trigger.SILENCE))


def look(on: str) -> None:
    with time_machine.travel(noon(on), tick=False):
        services.enqueue_due()


def test_it_is_noticed_on_the_tenth_business_day_and_once(waiting: Application) -> None:
    look("2026-11-15")
    assert silences(waiting) == []
    look("2026-11-16")
    look("2026-11-16")
    look("2026-11-17")
    assert [one.state for one in silences(waiting)] == [FollowUpState.OPEN]
    waiting.refresh_from_db()
    assert waiting.status == Status.INTERVIEWING


def test_a_silence_the_person_closed_is_not_opened_again(waiting: Application) -> None:
    look("2026-11-16")
    services.close_follow_up(silences(waiting)[0], reason=ClosedReason.BY_PERSON)
    look("2026-12-16")
    assert len(silences(waiting)) == 1


@pytest.mark.parametrize("status", [Status.OFFERED, Status.WITHDRAWN])
def test_no_silence_without_a_talk_that_waits_for_an_answer(waiting: Application, status: Status) -> None:
    with time_machine.travel(noon("2026-11-03"), tick=False):
        change_status(waiting, to=status, actor=waiting.owner)
    look("2026-11-20")
    assert silences(waiting) == []


def test_an_archived_one_and_one_without_a_talk_are_left_alone(owner: User, waiting: Application) -> None:
    with time_machine.travel(noon("2026-11-02"), tick=False):
        update_application(waiting, company_name="Quay", is_archived=True)
        other = log_application(owner=owner, company_name="Kade", role="Archivist", status=Status.SCREENING)
    look("2026-11-20")
    assert silences(waiting) == silences(other) == []


def test_a_note_of_a_contact_ends_it_and_another_silence_may_follow(waiting: Application) -> None:
    look("2026-11-16")
    with time_machine.travel(noon("2026-11-18"), tick=False):
        write_note(waiting, on=day("2026-11-18"), text="They need two more weeks.", was_contact=True)
    (first,) = silences(waiting)
    assert (first.state, first.closed_reason) == (FollowUpState.CLOSED, ClosedReason.CALLED_BACK)
    look("2026-12-01")
    assert len(silences(waiting)) == 1
    look("2026-12-02")
    assert [one.state for one in silences(waiting)] == [FollowUpState.OPEN, FollowUpState.CLOSED]


def test_a_note_for_oneself_does_not_end_it(waiting: Application) -> None:
    look("2026-11-16")
    with time_machine.travel(noon("2026-11-18"), tick=False):
        write_note(waiting, on=day("2026-11-18"), text="Still nothing.")
    assert silences(waiting)[0].state == FollowUpState.OPEN


def test_a_later_promise_ends_it(waiting: Application) -> None:
    look("2026-11-16")
    with time_machine.travel(noon("2026-11-17"), tick=False):
        update_application(waiting, company_name="Quay", answer_promised_by=day("2026-11-30"))
    assert silences(waiting)[0].state == FollowUpState.CLOSED


def test_an_ending_takes_its_place_and_undoing_it_brings_it_back(waiting: Application) -> None:
    look("2026-11-16")
    with time_machine.travel(noon("2026-11-18"), tick=False):
        change_status(waiting, to=Status.REJECTED, actor=waiting.owner)
        (silence,) = silences(waiting)
        assert (silence.state, silence.closed_reason) == (FollowUpState.CLOSED, ClosedReason.SUPERSEDED)
        move = waiting.transitions.undoable().first()
        undo_transition(move, actor=waiting.owner)
    silence.refresh_from_db()
    assert silence.state == FollowUpState.OPEN


def test_one_broken_row_is_nobody_elses_trouble(waiting: Application) -> None:
    with time_machine.travel(noon("2026-11-02"), tick=False):
        other = log_application(
            owner=UserFactory(with_profile=True), company_name="Kade", role="Archivist", status=Status.APPLIED
        )
        change_status(other, to=Status.INTERVIEWING, actor=other.owner)
        record_interview(other, on=day("2026-11-02"))
    User.objects.filter(pk=waiting.owner_id).update(time_zone="Nowhere/At_All")
    look("2026-11-16")
    assert silences(waiting) == []
    assert len(silences(other)) == 1
