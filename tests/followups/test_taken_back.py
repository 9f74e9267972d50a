"""What is taken back leaves everything else as it was; what a person chose or wrote outlives closing and opening."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from applications.enums import ContactRole, Stage, Status, ToldBy
from applications.models import Application, Transition
from applications.services import (
    ContactFacts,
    EndingFacts,
    OutcomeFacts,
    mark_ended,
    undo_transition,
)
from followups import services
from followups.enums import AnswerKind, FollowUpState, StepKind, StepState
from followups.models import Feedback, Reminder, ReminderRule, ReminderState, Step
from softening.people.models import User
from tests.factories import ApplicationFactory, UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
LEARNED = dt.date(2026, 11, 20)
RED = {"heat": "9", "only_thanks": "no", "wants_change": "yes", "replaying": "mostly", "rested": "no"}
CALM = {"heat": "1", "only_thanks": "sure", "wants_change": "no", "replaying": "hardly", "rested": "yes"}


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def rejected(owner: User) -> Application:
    return rejected_application(owner, learned_on=LEARNED)


@pytest.fixture
def on_paper(owner: User) -> Application:
    """Turned down on paper by a person who wrote: the card is left out."""
    application = ApplicationFactory(owner=owner)
    outcome = OutcomeFacts(told_by=ToldBy.HUMAN_MAIL, stage_reached=Stage.S1, learned_on=LEARNED)
    rita = ContactFacts(name="Rita Sand", email="rita@example.org", role=ContactRole.RECRUITER)
    facts = EndingFacts(outcome=outcome, told_by=rita)
    return mark_ended(application, to=Status.REJECTED, actor=owner, facts=facts)


def page(client: Client, application: Application, slug: str):
    return client.get(reverse("follow_up_message", args=[application.public_id, slug]))


# The name under a draft -------------------------------------------------------------------------------------


@pytest.fixture
def nameless(owner: User, client: Client) -> Application:
    User.objects.filter(pk=owner.pk).update(display_name="", signature="")
    owner.refresh_from_db()
    application = rejected_application(owner, learned_on=LEARNED)
    assert "[your name]" in page(client, application, "reply").context["draft"].body
    return application


def test_name_kept_in_the_settings_heals_every_draft(client: Client, nameless: Application) -> None:
    form = client.get("/settings/").context["form"]
    sent = {name: "" if form[name].value() is None else form[name].value() for name in form.fields}
    sent |= {"display_name": "Elif Demir", "phone": "+49 30 23125 000", "reminder_mail": "on"}
    assert client.post("/settings/", sent).status_code == 303
    for slug in ("reply", "card", "feedback-request"):
        context = page(client, nameless, slug).context
        assert "Elif Demir" in context["draft"].body
        assert (context["gaps"], context["blocked"]) == ((), False)
    assert "+49 30 23125 000" in step_of(nameless, StepKind.CARD).drafts.get().body


def test_name_given_to_one_draft_heals_the_others(client: Client, nameless: Application) -> None:
    draft = step_of(nameless, StepKind.ACKNOWLEDGE).drafts.get()
    answer = {"name": "sender_name", "answer": "Elif Demir"}
    client.post(reverse("draft_gap", args=[draft.public_id]), answer)
    for slug in ("reply", "card", "feedback-request"):
        assert "[your name]" not in page(client, nameless, slug).context["draft"].body


# Undo -------------------------------------------------------------------------------------------------------


def test_card_posted_after_it_was_let_go_can_be_taken_back(client: Client, rejected: Application) -> None:
    card = step_of(rejected, StepKind.CARD)
    for name in ("step_let_go", "step_done"):
        client.post(reverse(name, args=[card.public_id]))
    card.refresh_from_db()
    assert (card.state, card.state_before) == (StepState.DONE, StepState.WAITING)
    assert client.post(reverse("step_undo", args=[card.public_id])).status_code == 303
    card.refresh_from_db()
    assert (card.state, card.sent_at) == (StepState.WAITING, None)


def test_undo_of_a_request_that_was_answered_loses_no_word(client: Client, rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    client.post(reverse("step_done", args=[request.public_id]))
    answer = {"kind": "real", "text": "Practise system design.", "source": "recruiter", "on": "2026-11-23"}
    client.post(reverse("step_answer", args=[request.public_id]), answer)
    client.get("/today/")  # says what was done, with its undo
    undo = reverse("step_undo", args=[request.public_id])
    assert undo not in page(client, rejected, "feedback-request").content.decode()
    client.post(undo)
    request.refresh_from_db()
    assert (request.state, request.answer_text) == (StepState.DONE, "Practise system design.")
    client.post(reverse("step_answer_undo", args=[request.public_id]))
    client.post(undo)
    request.refresh_from_db()
    assert (request.state, request.answer_text) == (StepState.WAITING, "")


def test_second_answer_takes_the_place_of_the_first(rejected: Application) -> None:
    request = services.mark_done(step_of(rejected, StepKind.FEEDBACK_REQUEST))
    for text in ("One thing.", "Another thing."):
        services.record_answer(request, kind=AnswerKind.REAL, text=text, on=dt.date(2026, 11, 23))
    assert [row.quote for row in Feedback.objects.all()] == ["Another thing."]


def test_answer_to_a_request_not_noted_as_sent_was_sent_by_then(rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    services.record_answer(request, kind=AnswerKind.REAL, text="One thing.", on=dt.date(2026, 11, 22))
    request.refresh_from_db()
    assert request.sent_at is not None
    assert request.answered_on is not None
    assert request.sent_at.date() <= request.answered_on


def test_look_back_let_go_before_the_answer_stays_let_go(rejected: Application) -> None:
    request = services.mark_done(step_of(rejected, StepKind.FEEDBACK_REQUEST))
    services.let_go(step_of(rejected, StepKind.LOOK_BACK))
    request = services.record_answer(request, kind=AnswerKind.REAL, text="Yes.", on=dt.date(2026, 11, 23))
    services.take_back_answer(request)
    assert step_of(rejected, StepKind.LOOK_BACK).state == StepState.LET_GO


def test_done_with_closing_closes_and_undo_opens_again(owner: User) -> None:
    application = ApplicationFactory(owner=owner)
    outcome = OutcomeFacts(told_by=ToldBy.NOREPLY_MAIL, stage_reached=Stage.S0, learned_on=LEARNED)
    mark_ended(application, to=Status.REJECTED, actor=owner, facts=EndingFacts(outcome=outcome))
    closing = services.mark_done(step_of(application, StepKind.CLOSE))
    assert application.follow_ups.get().state == FollowUpState.CLOSED
    services.take_back(closing)
    assert application.follow_ups.get().state == FollowUpState.OPEN
    assert step_of(application, StepKind.CLOSE).state == StepState.WAITING


# What was chosen --------------------------------------------------------------------------------------------


def test_card_written_anyway_is_there_after_closing_and_opening(
    client: Client, on_paper: Application
) -> None:
    card = services.write_anyway(step_of(on_paper, StepKind.CARD))
    services.edit_draft(card.drafts.get(), subject="", body="My own words")
    client.post(reverse("follow_up_close", args=[on_paper.public_id]))
    assert "My own words" in client.get(reverse("follow_up", args=[on_paper.public_id])).content.decode()
    client.post(reverse("follow_up_reopen", args=[on_paper.public_id]))
    card.refresh_from_db()
    assert (card.state, card.wanted) == (StepState.WAITING, True)
    assert page(client, on_paper, "card").context["draft"].body == "My own words"


def test_card_written_anyway_goes_to_the_person_who_is_known(client: Client, on_paper: Application) -> None:
    card = services.write_anyway(step_of(on_paper, StepKind.CARD))
    assert str(card.recipient) == "Rita Sand"
    shown = page(client, on_paper, "card").context
    assert shown["title"] == "A card to Rita Sand, by hand"
    assert "Dear Rita Sand," in shown["draft"].body
    back = services.back_to_plan(card)
    assert back.state == StepState.LEFT_OUT
    assert services.write_anyway(back).pk == card.pk


def test_time_picked_returns_with_the_step(client: Client, rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    client.post(reverse("step_later", args=[request.public_id]), {"on": "2026-12-08", "at": "15:00"})
    for there, back in (("step_done", "step_undo"), ("step_let_go", "step_undo")):
        client.post(reverse(there, args=[request.public_id]))
        client.post(reverse(back, args=[request.public_id]))
    for name in ("follow_up_close", "follow_up_reopen"):
        client.post(reverse(name, args=[rejected.public_id]))
    reminder = Reminder.objects.get(step=request)
    assert (reminder.on, reminder.at) == (dt.date(2026, 12, 8), dt.time(15))
    assert (reminder.rule, reminder.state) == (ReminderRule.PICKED, ReminderState.OPEN)


def test_undo_of_later_leaves_on_what_was_switched_on_before(client: Client, on_paper: Application) -> None:
    card = services.write_anyway(step_of(on_paper, StepKind.CARD))
    later = client.post(reverse("step_later", args=[card.public_id]), {"on": "2026-12-01"}, follow=True)
    [undo] = [tags for tags in (message.extra_tags for message in later.context["messages"]) if tags]
    client.post(undo.removeprefix("undo:"))
    card.refresh_from_db()
    assert (card.state, card.wanted) == (StepState.WAITING, True)
    assert Reminder.objects.get(step=card).rule == ReminderRule.PLANNED


def test_undo_of_later_on_a_left_out_step_leaves_it_out_again(client: Client, on_paper: Application) -> None:
    card = step_of(on_paper, StepKind.CARD)
    assert card.state == StepState.LEFT_OUT
    later = client.post(reverse("step_later", args=[card.public_id]), {"on": "2026-12-01"}, follow=True)
    [undo] = [tags for tags in (message.extra_tags for message in later.context["messages"]) if tags]
    client.post(undo.removeprefix("undo:"))
    card.refresh_from_db()
    assert (card.state, card.wanted) == (StepState.LEFT_OUT, False)


# Pages of what is closed or undone --------------------------------------------------------------------------


def test_draft_saved_from_an_old_tab_is_kept_and_leads_somewhere(
    client: Client, rejected: Application
) -> None:
    draft = step_of(rejected, StepKind.CARD).drafts.get()
    client.post(reverse("follow_up_close", args=[rejected.public_id]))
    address = reverse("draft_edit", args=[draft.public_id])
    empty = client.post(address, {"subject": "", "body": ""})
    assert empty.status_code == 422
    saved = client.post(address, {"body": "From an old tab"}, follow=True)
    assert (saved.status_code, saved.redirect_chain[-1][0]) == (
        200,
        reverse("follow_up", args=[rejected.public_id]),
    )
    assert "From an old tab" in saved.content.decode()
    assert page(client, rejected, "nothing-like-this").status_code == 404


def test_follow_up_of_an_undone_no_shows_its_words_and_no_button(
    client: Client, rejected: Application
) -> None:
    draft = step_of(rejected, StepKind.CARD).drafts.get()
    services.edit_draft(draft, subject="", body="My own words")
    move = Transition.objects.filter(application=rejected).undoable().first()
    assert move is not None
    undo_transition(move, actor=rejected.owner)
    shown = client.get(reverse("follow_up", args=[rejected.public_id]))
    assert shown.status_code == 200
    text = shown.content.decode()
    assert "This was undone." in text
    assert "My own words" in text
    for name in ("follow_up_close", "follow_up_reopen", "follow_up_told"):
        assert reverse(name, args=[rejected.public_id]) not in text


# The self-check ---------------------------------------------------------------------------------------------


def test_red_holds_every_message_until_a_calmer_check(
    client: Client, rejected: Application, clock: "time_machine.Traveller"
) -> None:
    address = reverse("self_check", args=[rejected.public_id])
    back = reverse("follow_up_message", args=[rejected.public_id, "reply"])
    assert page(client, rejected, "reply").context["exits_open"]
    answer = client.post(address, {**RED, "page": "reply"})
    assert answer.headers["Location"] == f"{back}?with=from-across-the-room"
    held = page(client, rejected, "reply").context
    assert (held["exits_open"], held["mailto"]) == (False, "")
    assert held["held_until"] is not None
    clock.shift(dt.timedelta(days=1, hours=1))
    morning = page(client, rejected, "reply").context
    assert (morning["exits_open"], morning["held_until"], morning["needs_check"]) == (False, None, True)
    client.post(address, CALM)
    assert page(client, rejected, "reply").context["exits_open"]


# A card's date ----------------------------------------------------------------------------------------------


def test_card_carries_the_day_and_its_own_words_do_not_age(
    client: Client, rejected: Application, clock: "time_machine.Traveller"
) -> None:
    card = step_of(rejected, StepKind.CARD)
    clock.shift(dt.timedelta(days=2))
    shown = page(client, rejected, "card").context["draft"].body
    assert "25 November" in shown
    client.post(
        reverse("draft_edit", args=[card.drafts.get().public_id]), {"body": shown.replace("\n", "\r\n")}
    )
    assert not card.drafts.get().is_edited
    services.edit_draft(card.drafts.get(), subject="", body="My own words")
    clock.shift(dt.timedelta(days=1))
    services.replan(rejected.follow_ups.get())
    assert not card.drafts.get().facts_changed
    assert Step.objects.get(pk=card.pk).is_open
