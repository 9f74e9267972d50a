"""Whether a draft may leave: one rule over words, mood, days, number and wishes. "I sent it" is never closed."""

import datetime as dt
from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from applications.models import Application
from followups import services
from followups.drafting.checks import Finding
from followups.enums import StepKind, StepState
from followups.models import Step
from followups.playbook import rules
from followups.services.exits import NO_REQUEST, Exits
from softening.people.models import User
from tests.factories import CALM, UserFactory, rejected_application, step_of

NO = dt.date(2026, 11, 18)  # a Wednesday: card from Thursday, request from Monday 23
THURSDAY = dt.datetime(2026, 11, 19, 11, 0, tzinfo=dt.UTC)
MONDAY = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
CARD, REQUEST = StepKind.CARD, StepKind.FEEDBACK_REQUEST


@pytest.fixture
def clock(db: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(MONDAY, tick=False) as traveller:
        yield traveller


@pytest.fixture
def rejected(clock: time_machine.Traveller) -> Application:
    return rejected_application(UserFactory(with_profile=True), learned_on=NO)


@pytest.fixture
def client(rejected: Application) -> Client:
    client = Client()
    client.force_login(rejected.owner)
    return client


def exits(application: Application, kind: StepKind) -> Exits:
    step = Step.objects.select_related("recipient", "owner", "follow_up__application__company").get(
        pk=step_of(application, kind).pk
    )
    draft = services.draft_of(step)
    assert draft is not None
    return services.exits_of(step, draft, services.check_draft(draft))


def ids(found: Exits) -> list[str]:
    return [finding.id for finding in found.findings]


def test_request_is_open_on_its_days_and_calm(rejected: Application) -> None:
    before = exits(rejected, REQUEST)
    assert (before.is_open, ids(before), before.needs_self_check) == (False, ["P1"], True)
    services.record_self_check(rejected.follow_ups.get(), answers=CALM)
    after = exits(rejected, REQUEST)
    assert (after.is_open, ids(after), after.asks_for_own_words) == (True, [], True)


def test_before_its_days_it_opens_only_by_a_click(rejected: Application, clock) -> None:
    clock.move_to(THURSDAY)
    services.record_self_check(rejected.follow_ups.get(), answers=CALM)
    before = exits(rejected, REQUEST)
    assert (before.is_open, ids(before), before.may_go_beyond) == (False, ["P2"], True)
    services.go_beyond(step_of(rejected, REQUEST))
    after = exits(rejected, REQUEST)
    assert (after.is_open, ids(after), after.may_go_beyond) == (True, [], False)
    services.go_beyond(step_of(rejected, REQUEST), chosen=False)
    assert not exits(rejected, REQUEST).is_open


def test_a_day_they_picked_themselves_is_no_late_day(rejected: Application, clock) -> None:
    clock.move_to(dt.datetime(2026, 12, 7, 11, 0, tzinfo=dt.UTC))
    assert ids(exits(rejected, CARD)) == ["P2"]
    services.put_off(step_of(rejected, CARD), on=dt.date(2026, 12, 7))
    assert exits(rejected, CARD).is_open


@pytest.mark.parametrize("stop", ["asked", "unanswered"])
def test_a_wish_to_be_left_alone_cannot_be_set_aside(rejected: Application, stop: str) -> None:
    card = step_of(rejected, CARD)
    card.recipient.stop_contact = stop
    card.recipient.save()
    Step.objects.filter(pk=card.pk).update(wanted=True)
    before = exits(rejected, CARD)
    assert (before.is_open, ids(before)) == (False, ["P2"])
    assert before.may_go_beyond == (stop == "unanswered")
    services.go_beyond(card)
    assert exits(rejected, CARD).is_open == (stop == "unanswered")


def test_a_third_message_to_one_person_is_one_too_many(rejected: Application) -> None:
    reader = step_of(rejected, REQUEST).recipient
    assert reader is not None
    card = step_of(rejected, CARD)
    for name in ("first", "second"):
        Step.objects.create(
            follow_up=card.follow_up, kind=StepKind.INQUIRY, slot=name, recipient=reader, rule="inquiry.report",
            state=StepState.DONE, state_before=StepState.WAITING, settled_at=MONDAY, sent_at=MONDAY, sent_by="mail",
        )  # fmt: skip
    # an inquiry to who wrote is a reply in their thread, and counts for nothing
    assert "P2" not in ids(exits(rejected, REQUEST))
    Step.objects.filter(kind=StepKind.INQUIRY).update(kind=StepKind.STATUS_NOTE)
    assert ids(exits(rejected, REQUEST)) == ["P1", "P2"]


def test_where_the_method_has_no_request_none_opens(rejected: Application) -> None:
    services.record_self_check(rejected.follow_ups.get(), answers=CALM)
    company = rejected.company
    company.feedback_policy = "none"
    company.save()
    services.replan(rejected.follow_ups.get())
    request = step_of(rejected, REQUEST)
    assert (request.state, request.rule) == (StepState.LEFT_OUT, "request.stated_no")
    services.write_anyway(request)
    assert ids(exits(rejected, REQUEST)) == ["P3"]
    assert not exits(rejected, REQUEST).is_open


def test_request_switched_on_before_they_said_no_feedback_is_closed_too(rejected: Application) -> None:
    services.record_self_check(rejected.follow_ups.get(), answers=CALM)
    services.put_off(step_of(rejected, REQUEST), on=MONDAY.date())
    assert exits(rejected, REQUEST).is_open
    company = rejected.company
    company.feedback_policy = "none"
    company.save()
    services.replan(rejected.follow_ups.get())
    assert ids(exits(rejected, REQUEST)) == ["P3"]


def test_rules_that_close_a_request_are_rules_of_the_method() -> None:
    assert rules() >= NO_REQUEST


def test_words_close_it_as_well(rejected: Application) -> None:
    card = services.draft_of(step_of(rejected, CARD))
    assert card is not None
    block = Finding("F1", "block", 0, 4, "That is another name.", "Write theirs.")
    services.go_beyond(card.step)
    assert services.exits_of(card.step, card, []).is_open
    found = services.exits_of(card.step, card, [block])
    assert (found.is_open, found.blocked_by_words) == (False, True)


def test_own_words_are_said_once_and_taken_back_by_the_next_change(rejected: Application) -> None:
    draft = services.draft_of(step_of(rejected, CARD))
    assert draft is not None
    assert exits(rejected, CARD).asks_for_own_words
    services.say_own_words(draft)
    assert not exits(rejected, CARD).asks_for_own_words
    services.edit_draft(draft, subject="", body=draft.body + "\n\nUntil then.")
    assert exits(rejected, CARD).asks_for_own_words


def test_own_words_are_taken_back_when_the_facts_change_them(rejected: Application) -> None:
    draft = services.draft_of(step_of(rejected, CARD))
    assert draft is not None
    services.say_own_words(draft)
    owner: User = rejected.owner
    owner.signature = "Elif"
    owner.save()
    services.replan_person(owner.pk)
    draft.refresh_from_db()
    assert draft.own_words_at is None


def test_record_is_never_closed_and_says_what_was_found(rejected: Application, client: Client) -> None:
    request = step_of(rejected, REQUEST)
    client.post(reverse("step_done", args=[request.public_id]))
    request.refresh_from_db()
    assert request.state == StepState.DONE
    draft = services.draft_of(step_of(rejected, REQUEST))
    assert draft is not None
    assert {finding["id"] for finding in draft.findings} >= {"P1", "P4"}


def test_page_says_what_closes_it_and_opens_it_all_the_same(
    rejected: Application, client: Client, clock: time_machine.Traveller
) -> None:
    clock.move_to(dt.datetime(2026, 11, 18, 11, 0, tzinfo=dt.UTC))
    page = reverse("follow_up_message", args=[rejected.public_id, "card"])
    shown = client.get(page).content.decode()
    assert "Today lies outside the days in which this is best sent." in shown
    beyond = reverse("step_beyond", args=[step_of(rejected, CARD).public_id])
    answer = client.post(beyond, {"next": page})
    assert (answer.status_code, answer.headers["Location"]) == (303, page)
    opened = client.get(page).content.decode()
    assert "Today lies outside" not in opened
    assert "These are my words" in opened
    assert f'action="{beyond}?take-back"' in opened
    client.post(reverse("draft_own_words", args=[services.draft_of(step_of(rejected, CARD)).public_id]))
    assert "You said that these are your words." in client.get(page).content.decode()
