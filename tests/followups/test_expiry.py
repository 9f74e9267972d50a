"""A step passes quietly after its time, and never before its reminder went out."""

import datetime as dt

import pytest
import time_machine

from applications.models import Application
from applications.services import update_company
from followups import services
from followups.enums import StepKind, StepState
from followups.models import Step
from softening.outbox.enums import MailState
from softening.outbox.models import OutgoingMail
from softening.people.models import User
from tests.factories import UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
LEARNED = dt.date(
    2026, 11, 20
)  # a Friday; the reply is due on Friday or Monday 23, the card on Monday or Tuesday


def at(on: str, hour: int = 10) -> dt.datetime:
    return dt.datetime.combine(dt.date.fromisoformat(on), dt.time(hour), tzinfo=dt.UTC)


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def rejected(owner: User) -> Application:
    with time_machine.travel(at("2026-11-20"), tick=False):
        return rejected_application(owner, learned_on=LEARNED)


def round_on(on: str, hour: int = 10) -> None:
    with time_machine.travel(at(on, hour), tick=False):
        services.enqueue_due()


def state(application: Application, kind: StepKind) -> str:
    return step_of(application, kind).state


def mails_become(mail_state: MailState) -> None:
    changes: dict[str, object] = {"state": mail_state, "next_attempt_at": None, "hold_reason": ""}
    if mail_state == MailState.SENT:
        day = at("2026-11-23")
        changes |= {"sent_at": day, "date": day, "message": b"x", "message_id": "<1@example.org>"}
    OutgoingMail.objects.update(**changes)


def test_told_by_a_mail_that_went_out_it_passes_two_working_days_later(rejected: Application) -> None:
    round_on("2026-11-23")
    mails_become(MailState.SENT)
    for on in ("2026-11-24", "2026-11-25"):
        round_on(on)
        assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.DUE
    round_on("2026-11-26")
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.EXPIRED


def test_a_mail_kept_for_want_of_a_server_counts_as_told(rejected: Application, settings) -> None:
    settings.EMAIL_URL = ""
    round_on("2026-11-23")
    assert OutgoingMail.objects.get().state == MailState.HELD
    round_on("2026-12-30")
    assert state(rejected, StepKind.CARD) in {StepState.DUE, StepState.WAITING, StepState.EXPIRED}
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.EXPIRED


@pytest.mark.parametrize("mail_state", [MailState.DEAD, MailState.QUEUED])
def test_a_mail_that_never_went_lets_nothing_pass(
    rejected: Application, mail_state: MailState, settings
) -> None:
    settings.EMAIL_URL = "smtp://127.0.0.1:1"
    round_on("2026-11-23")
    if mail_state == MailState.DEAD:
        mails_become(mail_state)
    round_on("2026-12-30")
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.DUE


def test_a_week_without_a_worker_swallows_no_step(rejected: Application) -> None:
    round_on("2026-12-10")
    assert state(rejected, StepKind.CARD) == StepState.DUE


def test_who_takes_no_mail_is_told_by_today(rejected: Application, owner: User) -> None:
    owner.reminder_mail = False
    owner.save()
    round_on("2026-11-24")
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.WAITING
    round_on("2026-11-25")
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.EXPIRED


def test_what_they_do_later_is_reminded_first(rejected: Application) -> None:
    with time_machine.travel(at("2026-11-23"), tick=False):
        services.put_off(step_of(rejected, StepKind.ACKNOWLEDGE), on=dt.date(2026, 12, 1))
    round_on("2026-11-30")
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.WAITING
    round_on("2026-12-01")
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.DUE


def expired(application: Application) -> Step:
    round_on("2026-11-23")
    mails_become(MailState.SENT)
    round_on("2026-11-26")
    return step_of(application, StepKind.ACKNOWLEDGE)


def test_a_new_plan_leaves_what_has_passed(rejected: Application) -> None:
    step = expired(rejected)
    with time_machine.travel(at("2026-11-26"), tick=False):
        update_company(rejected.company, size="large")
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.EXPIRED
    services.close_follow_up(rejected.follow_ups.get(), reason="by_person")
    step.refresh_from_db()
    assert step.state == StepState.EXPIRED


def test_writing_one_anyway_gives_it_a_week(rejected: Application) -> None:
    step = expired(rejected)
    with time_machine.travel(at("2026-11-27"), tick=False):
        services.write_anyway(step)
        step.refresh_from_db()
        assert (step.state, step.earliest) == (StepState.WAITING, dt.date(2026, 11, 27))
        services.mark_done(step)
    assert state(rejected, StepKind.ACKNOWLEDGE) == StepState.DONE


def test_nothing_private_ever_passes(rejected: Application) -> None:
    Step.objects.filter(kind=StepKind.ACKNOWLEDGE).update(kind=StepKind.DEBRIEF)
    round_on("2026-11-23")
    mails_become(MailState.SENT)
    round_on("2027-01-26")
    assert state(rejected, StepKind.DEBRIEF) == StepState.DUE
