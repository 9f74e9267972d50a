"""What came back: answers to any message, bounces, a wish not to be written to; each of them can be taken back."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from applications.enums import StopReason
from applications.models import Application
from followups import services
from followups.enums import AnswerKind, StepKind, StepState
from followups.models import Feedback, Step
from softening.people.models import User
from tests.factories import UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def rejected(owner: User):
    with time_machine.travel(NOW, tick=False):
        yield rejected_application(owner, learned_on=dt.date(2026, 11, 20))


@pytest.fixture
def client(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


def sent(application: Application, kind: StepKind) -> Step:
    return services.mark_done(step_of(application, kind))


def test_an_answer_to_a_card_is_kept_with_it_and_is_no_feedback(rejected: Application) -> None:
    card = sent(rejected, StepKind.CARD)
    services.record_answer(card, kind=AnswerKind.REAL, text="What a kind card.", on=NOW.date())
    card.refresh_from_db()
    assert (card.answered_on, card.answer_text) == (NOW.date(), "What a kind card.")
    assert not Feedback.objects.exists()
    assert step_of(rejected, StepKind.FEEDBACK_REQUEST).state == StepState.WAITING


def test_a_wish_not_to_be_written_to_stops_what_is_planned_to_them(rejected: Application) -> None:
    request = sent(rejected, StepKind.FEEDBACK_REQUEST)
    services.record_answer(
        request, kind=AnswerKind.CANNED, text="Please do not write.", on=NOW.date(), asked_to_stop=True
    )
    request.refresh_from_db()
    assert request.recipient.stop_contact == StopReason.ASKED
    assert not Step.objects.open().filter(recipient=request.recipient).exists()
    services.take_back_answer(request)
    request.recipient.refresh_from_db()
    assert request.recipient.stop_contact == ""
    assert step_of(rejected, StepKind.ACKNOWLEDGE).state == StepState.WAITING


def test_a_bounce_stops_them_and_what_was_sent_still_counts(rejected: Application, client: Client) -> None:
    reply = sent(rejected, StepKind.ACKNOWLEDGE)
    assert client.get(reverse("step_bounced", args=[reply.public_id])).status_code == 405
    client.post(reverse("step_bounced", args=[reply.public_id]))
    reply.refresh_from_db()
    assert (reply.state, reply.recipient.stop_contact) == (StepState.DONE, StopReason.BOUNCED)
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    assert not (request.is_open and request.recipient_id == reply.recipient_id)
    client.post(reverse("step_bounced_undo", args=[reply.public_id]))
    reply.recipient.refresh_from_db()
    assert reply.recipient.stop_contact == ""
    assert step_of(rejected, StepKind.FEEDBACK_REQUEST).state == StepState.WAITING


def test_a_stop_with_a_reason_of_its_own_is_left_alone(rejected: Application) -> None:
    reply = sent(rejected, StepKind.ACKNOWLEDGE)
    reply.recipient.stop_contact = StopReason.DONE
    reply.recipient.save()
    services.record_bounce(reply)
    services.take_back_bounce(reply)
    reply.recipient.refresh_from_db()
    assert reply.recipient.stop_contact == StopReason.DONE


def test_the_answer_page_offers_the_stop_and_the_hub_the_answer(
    rejected: Application, client: Client
) -> None:
    card = sent(rejected, StepKind.CARD)
    hub = client.get(rejected.follow_ups.get().get_absolute_url()).content.decode()
    assert reverse("step_answer", args=[card.public_id]) in hub
    data = {"kind": "real", "text": "No more post, please.", "source": "manager", "on": "2026-11-23"}
    client.post(reverse("step_answer", args=[card.public_id]), data | {"asked_to_stop": "on"})
    card.refresh_from_db()
    assert card.recipient.stop_contact == StopReason.ASKED
