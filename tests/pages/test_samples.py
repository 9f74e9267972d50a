"""The examples: believable rows, whole, apart from a person's own, and gone without a trace."""

import datetime as dt
from collections import Counter

import pytest
from django.utils import timezone

from applications.enums import Status
from applications.models import Application, Company, Tag
from applications.services import find_or_add_company, log_application, set_tags, update_application
from followups.enums import AnswerKind, StepKind
from followups.models import Reminder, Step
from followups.services import enqueue_due
from softening.outbox.models import OutgoingMail
from softening.pages.invariants import find_problems, owned_tables
from softening.pages.samples.demo import prepare_demo
from softening.pages.samples.telling import add_samples, has_samples, remove_samples
from softening.people.models import User
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def person() -> User:
    return UserFactory(
        with_profile=True,
        sending_from=dt.time(0),
        sending_until=dt.time(23, 59),
        reminder_time=dt.time(0),
        quiet_days=[],
    )


@pytest.fixture
def with_samples(person: User) -> User:
    add_samples(person)
    return person


def test_samples_tell_a_believable_search(with_samples: User) -> None:
    rows = Application.objects.for_user(with_samples)
    assert 38 <= rows.count() <= 44
    counted = Counter(rows.values_list("status", flat=True))
    assert counted[Status.REJECTED] >= 10
    assert {Status.SAVED, Status.APPLIED, Status.INTERVIEWING, Status.OFFERED, Status.NO_RESPONSE} <= set(
        counted
    )
    assert set(Company.objects.for_user(with_samples).values_list("country", flat=True)) == {"GB", "DE"}
    assert rows.filter(applied_on__lt=with_samples.today() - dt.timedelta(days=90)).exists()
    steps = Step.objects.for_user(with_samples)
    assert steps.filter(kind=StepKind.CARD, sent_at__isnull=False).count() >= 3
    answers = set(steps.exclude(answer_kind="").values_list("answer_kind", flat=True))
    assert answers == {AnswerKind.REAL, AnswerKind.CANNED}
    due = Reminder.objects.for_user(with_samples).filter(due_at__lte=timezone.now(), step__in=steps.open())
    assert 3 <= due.count() <= 9


def test_samples_are_whole_and_marked(with_samples: User) -> None:
    assert [str(problem) for problem in find_problems()] == []
    for model in owned_tables():
        rows = model._base_manager.filter(owner=with_samples)
        assert not rows.filter(is_sample=False).exists(), model


def test_samples_come_once(with_samples: User) -> None:
    count = Application.objects.for_user(with_samples).count()
    add_samples(with_samples)
    assert Application.objects.for_user(with_samples).count() == count


def test_samples_are_never_mailed_about_outside_the_demo(with_samples: User) -> None:
    assert enqueue_due() == 0
    assert not OutgoingMail.objects.exists()


def test_samples_go_and_what_is_the_persons_own_stays(with_samples: User) -> None:
    sample = Application.objects.for_user(with_samples).first()
    assert sample is not None
    own = log_application(owner=with_samples, company_name=sample.company.name, role="My own")
    set_tags(sample, names=["near"])
    set_tags(own, names=["near"])
    assert own.company.pk != sample.company.pk
    remove_samples(with_samples)
    assert not has_samples(with_samples)
    assert list(Application.objects.for_user(with_samples)) == [own]
    assert [tag.name for tag in own.tags.all()] == ["near"]
    assert (Company.objects.count(), Tag.objects.count()) == (1, 1)
    assert [str(problem) for problem in find_problems()] == []


def test_sample_moved_to_a_company_of_the_same_name_stays_a_sample(with_samples: User) -> None:
    own = find_or_add_company(with_samples, name="Real Works")
    sample = Application.objects.for_user(with_samples).select_related("company", "owner").first()
    assert sample is not None
    update_application(sample, company_name="Real Works", role=sample.role)
    assert sample.company.pk != own.pk
    assert sample.company.is_sample
    assert [str(problem) for problem in find_problems()] == []


def test_person_with_everything_can_be_deleted(with_samples: User) -> None:
    with_samples.delete()
    for model in owned_tables():
        assert not model._base_manager.exists(), model


def test_demo_mails_within_the_minute_and_knows_its_day() -> None:
    account = prepare_demo()
    person = User.objects.get(email=account.email)
    assert person.check_password(account.password)
    assert enqueue_due() == 1
    mail = OutgoingMail.objects.get()
    assert mail.to_address == account.email
    application = log_application(owner=person, company_name="Kept Today", role="Role")
    assert prepare_demo() == account
    assert Application.objects.filter(pk=application.pk).exists()
    User.objects.filter(pk=person.pk).update(joined_at=timezone.now() - dt.timedelta(days=1))
    assert prepare_demo() == account
    assert not Application.objects.filter(pk=application.pk).exists()
    assert User.objects.filter(email=account.email).count() == 1
    assert enqueue_due() == 1
