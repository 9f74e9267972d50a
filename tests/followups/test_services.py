"""What a person does with a follow-up, and what stays when the plan is made again."""

import datetime as dt
import uuid

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from applications.enums import Stage, Status
from applications.models import Application, Contact, Transition
from applications.services import (
    add_contact,
    change_status,
    record_interview,
    undo_transition,
    update_company,
)
from followups import services
from followups.enums import AnswerKind, ClosedReason, FeedbackSource, FollowUpState, StepKind, StepState
from followups.models import Draft, Feedback, FollowUp, Reminder, ReminderRule, ReminderState, Step
from followups.services.gaps import NotUnderstood, read_month
from softening.people.models import User
from tests.factories import CALM, UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
# A Monday at noon in Berlin; the no came the Friday before.
NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
LEARNED = dt.date(2026, 11, 20)


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def rejected(owner: User):
    with time_machine.travel(NOW, tick=False):
        yield rejected_application(owner, learned_on=LEARNED)


def states(application: Application) -> dict[str, str]:
    """By kind; of the notes to keep in touch the first one."""
    steps = Step.objects.filter(follow_up__application=application).order_by("-earliest")
    return dict(steps.values_list("kind", "state"))


def undo_latest(application: Application) -> None:
    move = Transition.objects.filter(application=application).undoable().first()
    assert move is not None
    undo_transition(move, actor=application.owner)


# The plan -----------------------------------------------------------------------------------------------------


def test_plan_of_an_interviewed_person_has_card_request_and_later(rejected: Application) -> None:
    assert states(rejected) == {
        "acknowledge": "waiting",
        "card": "waiting",
        "feedback_request": "waiting",
        "connect": "proposed",
        "keep_in_touch": "waiting",
    }


def test_plan_gives_every_open_step_a_reminder_at_the_persons_time(rejected: Application) -> None:
    steps = Step.objects.filter(follow_up__application=rejected)
    assert {(step.kind, step.slot) for step in steps if not step.is_open} == {
        ("connect", ""),
        ("keep_in_touch", "9m"),
    }
    for step in steps.open():
        reminder = Reminder.objects.get(step=step)
        assert (reminder.on, reminder.at, reminder.zone) == (step.earliest, dt.time(9), "Europe/Berlin")


def test_replan_changes_nothing_where_no_fact_changed(rejected: Application) -> None:
    before = list(Step.objects.order_by("pk").values()), list(Reminder.objects.order_by("pk").values())
    services.replan(rejected.follow_ups.get())
    assert (
        list(Step.objects.order_by("pk").values()),
        list(Reminder.objects.order_by("pk").values()),
    ) == before


def test_replan_keeps_what_is_done_and_let_go(rejected: Application) -> None:
    services.mark_done(step_of(rejected, StepKind.CARD))
    services.let_go(step_of(rejected, StepKind.ACKNOWLEDGE))
    update_company(rejected.company, tech=True, size="large")
    found = states(rejected)
    assert (found["card"], found["acknowledge"]) == ("done", "let_go")


def test_replan_leaves_the_card_out_once_a_fact_speaks_against_it(rejected: Application) -> None:
    update_company(rejected.company, public_body=True)
    card = step_of(rejected, StepKind.CARD)
    assert (card.state, card.rule) == (StepState.LEFT_OUT, "card.gift_rules")
    assert Reminder.objects.get(step__kind=StepKind.CARD).state == ReminderState.CLOSED


def test_write_anyway_survives_every_later_plan(rejected: Application) -> None:
    update_company(rejected.company, public_body=True)
    services.write_anyway(step_of(rejected, StepKind.CARD))
    update_company(rejected.company, tech=True)
    card = step_of(rejected, StepKind.CARD)
    assert card.state == StepState.WAITING
    services.back_to_plan(card)
    assert step_of(rejected, StepKind.CARD).state == StepState.LEFT_OUT


# Steps --------------------------------------------------------------------------------------------------------


def test_sent_request_plans_one_look_back_in_ten_business_days(rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    services.mark_done(request)
    services.mark_done(request)
    look_back = Step.objects.get(kind=StepKind.LOOK_BACK)
    assert (look_back.state, look_back.earliest) == (StepState.WAITING, dt.date(2026, 12, 7))


def test_take_back_of_a_sent_request_takes_its_look_back_along(rejected: Application) -> None:
    request = services.mark_done(step_of(rejected, StepKind.FEEDBACK_REQUEST))
    services.take_back(request)
    request.refresh_from_db()
    assert (request.state, request.sent_at, request.sent_by) == (StepState.WAITING, None, "")
    assert Step.objects.get(kind=StepKind.LOOK_BACK).state == StepState.CANCELLED


def test_mark_done_freezes_what_went_out_with_its_findings(rejected: Application) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    draft = services.draft_of(request)
    assert draft is not None
    services.edit_draft(
        draft, subject="Hello", body="Dear Marta Ruiz,\n\nWhy did you decide so?\n\nElif Demir"
    )
    services.mark_done(request)
    draft.refresh_from_db()
    assert draft.sent_body == "Dear Marta Ruiz,\n\nWhy did you decide so?\n\nElif Demir"
    assert "L2" in {finding["id"] for finding in draft.findings}


def test_put_off_moves_the_reminder_and_raises_its_generation(rejected: Application) -> None:
    card = step_of(rejected, StepKind.CARD)
    services.put_off(card, on=dt.date(2026, 11, 30), at=dt.time(18, 15))
    reminder = Reminder.objects.get(step=card)
    assert (reminder.rule, reminder.generation) == (ReminderRule.PICKED, 2)
    assert reminder.due_at == dt.datetime(2026, 11, 30, 17, 15, tzinfo=dt.UTC)
    services.replan(card.follow_up)
    reminder.refresh_from_db()
    assert reminder.on == dt.date(2026, 11, 30)
    services.back_to_plan(card)
    reminder.refresh_from_db()
    assert (reminder.rule, reminder.on, reminder.at) == (ReminderRule.PLANNED, card.earliest, dt.time(9))


def test_record_answer_keeps_their_words_and_ends_the_look_back(rejected: Application) -> None:
    request = services.mark_done(step_of(rejected, StepKind.FEEDBACK_REQUEST))
    services.record_answer(
        request, kind=AnswerKind.REAL, text="Bring one example.", on=LEARNED, source=FeedbackSource.MANAGER
    )
    said = Feedback.objects.get()
    assert (said.quote, said.source, said.stage, said.step_id) == (
        "Bring one example.",
        "manager",
        "S4",
        request.pk,
    )
    assert Step.objects.get(kind=StepKind.LOOK_BACK).state == StepState.DONE
    services.take_back_answer(request)
    assert Feedback.objects.count() == 0
    assert Step.objects.get(kind=StepKind.LOOK_BACK).state == StepState.WAITING


def test_write_anyway_in_a_closed_follow_up_says_so(rejected: Application) -> None:
    follow_up = rejected.follow_ups.get()
    update_company(rejected.company, public_body=True)
    services.close_follow_up(follow_up, reason=ClosedReason.BY_PERSON)
    card = Step.objects.get(kind=StepKind.CARD)
    with pytest.raises(services.FollowUpIsClosed):
        services.write_anyway(card)


# Drafts -------------------------------------------------------------------------------------------------------


def draft(application: Application, kind: StepKind) -> Draft:
    found = services.draft_of(step_of(application, kind))
    assert found is not None
    return found


def test_draft_follows_the_facts_until_a_person_changes_it(rejected: Application) -> None:
    interview = rejected.interviews.get()
    record_interview(rejected, interview=interview, talked_about="the harbour map")
    assert "the harbour map" in draft(rejected, StepKind.CARD).body


def test_edited_draft_is_never_rewritten_but_marked(rejected: Application) -> None:
    services.edit_draft(draft(rejected, StepKind.CARD), subject="", body="My own words.")
    record_interview(rejected, interview=rejected.interviews.get(), talked_about="the harbour map")
    card = draft(rejected, StepKind.CARD)
    assert (card.body, card.is_edited, card.facts_changed) == ("My own words.", True, True)


def test_undo_edit_changes_places_with_the_version_before(rejected: Application) -> None:
    ours = draft(rejected, StepKind.CARD).body
    services.edit_draft(draft(rejected, StepKind.CARD), subject="", body="My own words.")
    services.start_over(draft(rejected, StepKind.CARD))
    assert draft(rejected, StepKind.CARD).body == ours
    services.undo_edit(draft(rejected, StepKind.CARD))
    card = draft(rejected, StepKind.CARD)
    assert (card.body, card.is_edited) == ("My own words.", True)


def test_draft_counts_only_the_talks_its_reader_was_in(rejected: Application) -> None:
    jonas = Contact.objects.get(name="Jonas Weber")
    record_interview(
        rejected,
        interview=rejected.interviews.get(),
        on=dt.date(2026, 11, 3),
        contacts=[jonas],
        talked_about="maps",
    )
    rejected.interviews.create(on=dt.date(2026, 11, 9))
    services.replan(rejected.follow_ups.get())
    card = draft(rejected, StepKind.CARD)
    assert card.step.recipient == jonas
    assert "two" not in card.body


# Gaps ---------------------------------------------------------------------------------------------------------


def test_gap_answer_about_the_talk_goes_to_the_interview_and_heals_both_texts(owner: User) -> None:
    application = rejected_application(owner, talked_about="", learned_on=owner.today())
    card = draft(application, StepKind.CARD)
    assert "[one thing you talked about]" in card.body
    services.answer_gap(card, name="talk", answer="the tide tables")
    assert application.interviews.get().talked_about == "the tide tables"
    for kind in (StepKind.CARD, StepKind.FEEDBACK_REQUEST):
        assert "the tide tables" in draft(application, kind).body
        assert "[" not in draft(application, kind).body


def test_gap_answer_with_ones_own_name_goes_to_the_profile(owner: User) -> None:
    User.objects.filter(pk=owner.pk).update(display_name="")
    application = rejected_application(User.objects.get(pk=owner.pk), learned_on=owner.today())
    services.answer_gap(draft(application, StepKind.CARD), name="sender_name", answer="Elif D.")
    owner.refresh_from_db()
    assert owner.display_name == "Elif D."
    assert "Elif D." in draft(application, StepKind.CARD).body


def test_gap_answer_with_a_name_gives_the_step_its_person(owner: User) -> None:
    application = rejected_application(owner, learned_on=owner.today())
    Contact.objects.filter(company=application.company).delete()
    services.replan(application.follow_ups.get())
    card = services.write_anyway(step_of(application, StepKind.CARD))
    found = services.draft_of(card)
    assert found is not None
    services.answer_gap(found, name="greeting_name", answer="Ingrid Holm")
    card.refresh_from_db()
    assert card.recipient == Contact.objects.get(name="Ingrid Holm")
    found.refresh_from_db()
    assert "Dear Ingrid Holm," in found.body


@pytest.mark.parametrize(
    ("text", "month"),
    [("2026-10", (2026, 10)), ("October", (2026, 10)), ("december", (2025, 12)), ("November", (2026, 11))],
)
def test_read_month_understands_a_month(text: str, month: tuple[int, int]) -> None:
    assert read_month(text, dt.date(2026, 11, 23)) == dt.date(*month, 1)


@pytest.mark.parametrize("text", ["", "2026-13", "0000-01", "last autumn", "9999-12"])
def test_read_month_says_what_it_does_not_understand(text: str) -> None:
    with pytest.raises(NotUnderstood):
        read_month(text, dt.date(2026, 11, 23))


# The life of a follow-up --------------------------------------------------------------------------------------


def test_undo_cancels_what_is_open_and_the_same_ending_brings_it_back(rejected: Application) -> None:
    services.edit_draft(draft(rejected, StepKind.CARD), subject="", body="My own words.")
    sent = services.mark_done(step_of(rejected, StepKind.ACKNOWLEDGE))
    undo_latest(rejected)
    follow_up = FollowUp.objects.get()
    assert follow_up.state == FollowUpState.REVERTED
    assert states(rejected)["card"] == "cancelled"
    sent.refresh_from_db()
    assert sent.sent_at is not None
    assert not Reminder.objects.filter(state=ReminderState.OPEN).exists()
    rejected.refresh_from_db()
    change_status(rejected, to=Status.REJECTED, actor=rejected.owner)
    assert FollowUp.objects.get().state == FollowUpState.OPEN
    assert states(rejected)["card"] == "waiting"
    assert draft(rejected, StepKind.CARD).body == "My own words."


def test_call_back_closes_the_follow_up_and_its_undo_opens_it_again(rejected: Application) -> None:
    change_status(rejected, to=Status.INTERVIEWING, actor=rejected.owner)
    follow_up = FollowUp.objects.get()
    assert (follow_up.state, follow_up.closed_reason) == (FollowUpState.CLOSED, ClosedReason.CALLED_BACK)
    undo_latest(rejected)
    follow_up.refresh_from_db()
    assert follow_up.state == FollowUpState.OPEN
    assert states(rejected)["card"] == "waiting"


def test_no_response_then_a_late_no_leaves_one_open_follow_up(owner: User) -> None:
    application = rejected_application(owner, learned_on=owner.today())
    undo_latest(application)
    application.refresh_from_db()
    change_status(application, to=Status.NO_RESPONSE, actor=owner)
    assert FollowUp.objects.open().get().trigger == "no_response"
    change_status(application, to=Status.REJECTED, actor=owner)
    assert FollowUp.objects.open().get().trigger == "rejected"
    undo_latest(application)
    assert FollowUp.objects.open().get().trigger == "no_response"


def test_second_no_that_went_further_offers_the_request_again(rejected: Application) -> None:
    owner = rejected.owner
    again = rejected_application(
        owner, company_name=rejected.company.name, role="Analyst", learned_on=LEARNED, stage_reached=Stage.S5
    )
    assert step_of(again, StepKind.FEEDBACK_REQUEST).state == StepState.WAITING
    third = rejected_application(
        owner, company_name=rejected.company.name, role="Clerk", learned_on=LEARNED, stage_reached=Stage.S4
    )
    request = step_of(third, StepKind.FEEDBACK_REQUEST)
    assert (request.state, request.rule) == (StepState.LEFT_OUT, "request.asked_before")


def card_to(application: Application) -> list[str]:
    """Whom the cards shown go to."""
    shown = Step.objects.filter(follow_up__application=application, kind=StepKind.CARD).shown()
    return list(shown.values_list("recipient__name", flat=True))


def add_manager(application: Application) -> None:
    add_contact(application, fields={"name": "Ingrid Holm"}, part={"role": "manager", "good_rapport": True})


def test_new_person_on_the_application_may_get_the_card(rejected: Application) -> None:
    assert card_to(rejected) == ["Jonas Weber"]
    add_manager(rejected)
    assert card_to(rejected) == ["Ingrid Holm"]


def test_card_somebody_wrote_or_let_go_stays_with_its_person(rejected: Application) -> None:
    services.edit_draft(draft(rejected, StepKind.CARD), subject="", body="My own words.")
    add_manager(rejected)
    assert card_to(rejected) == ["Jonas Weber"]
    services.let_go(step_of(rejected, StepKind.CARD))
    assert card_to(rejected) == ["Jonas Weber"]


# Pages --------------------------------------------------------------------------------------------------------


@pytest.fixture
def browser_of(client: Client):
    def sign_in(owner: User) -> Client:
        client.force_login(owner)
        return client

    return sign_in


def test_request_page_opens_copy_only_when_calm_and_clear(rejected: Application, browser_of) -> None:
    client = browser_of(rejected.owner)
    page = f"/applications/{rejected.public_id}/follow-up/feedback-request/"
    assert client.get(page).context["exits_open"] is False
    services.record_self_check(rejected.follow_ups.get(), answers=CALM)
    assert client.get(page).context["exits_open"] is False  # its days have not come
    services.go_beyond(step_of(rejected, StepKind.FEEDBACK_REQUEST))
    assert client.get(page).context["exits_open"] is True
    text = draft(rejected, StepKind.FEEDBACK_REQUEST)
    services.edit_draft(text, subject=text.subject, body=text.body + "\n\nWhy not me?")
    answer = client.get(page)
    assert (answer.context["exits_open"], answer.context["blocked"]) == (False, True)
    assert b"mailto:" not in answer.content


def test_calm_holds_for_two_hours(rejected: Application, browser_of) -> None:
    check = services.record_self_check(rejected.follow_ups.get(), answers=CALM)
    type(check).objects.update(at=timezone.now() - dt.timedelta(hours=2, minutes=1))
    page = f"/applications/{rejected.public_id}/follow-up/feedback-request/"
    assert browser_of(rejected.owner).get(page).context["exits_open"] is False


def test_every_click_of_a_step_offers_its_undo(rejected: Application, browser_of) -> None:
    client = browser_of(rejected.owner)
    card = step_of(rejected, StepKind.CARD)
    for path, data in (
        (f"/steps/{card.public_id}/later/", {"on": "2026-11-30"}),
        (f"/steps/{card.public_id}/done/", {}),
        (f"/steps/{card.public_id}/undo/", None),
        (f"/steps/{card.public_id}/let-go/", {}),
    ):
        answer = client.post(path, data or {}, follow=True)
        assert answer.redirect_chain[0][1] == 303
        if data is not None:
            assert b"undo-bar" in answer.content
            assert b">Undo<" in b"".join(answer.content.split(b"\n")).replace(b"  ", b"")


def test_reminder_in_the_past_is_due_at_once_on_today(rejected: Application, browser_of) -> None:
    client = browser_of(rejected.owner)
    card = step_of(rejected, StepKind.CARD)
    client.post(f"/steps/{card.public_id}/later/", {"on": "2026-11-02"})
    assert client.get("/today/").context["due"][0].step == card


def test_unknown_follow_up_page_is_not_found(rejected: Application, browser_of) -> None:
    client = browser_of(rejected.owner)
    for path in (
        f"/applications/{uuid.uuid4()}/follow-up/",
        f"/applications/{rejected.public_id}/follow-up/letter/",
    ):
        assert client.get(path).status_code == 404
