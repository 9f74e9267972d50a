"""The pages around a draft: its address, tone and language, one question at a time, later notes, two minutes."""

import datetime as dt
from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from applications.enums import Stage, Status, ToldBy
from applications.models import Application
from applications.services import ContactFacts, EndingFacts, OutcomeFacts, log_application, mark_ended
from followups import services, words
from followups.enums import AnswerKind, StepKind, StepState, Tone
from followups.models import Draft, Step
from followups.playbook.terms import SPOKEN
from tests.factories import UserFactory, application_at, rejected_application, step_of

MONDAY = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
CARD, REQUEST, KEEP = StepKind.CARD, StepKind.FEEDBACK_REQUEST, StepKind.KEEP_IN_TOUCH


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(MONDAY, tick=False) as traveller:
        yield traveller


@pytest.fixture
def rejected(db: None) -> Application:
    return rejected_application(UserFactory(with_profile=True), learned_on=dt.date(2026, 11, 18))


@pytest.fixture
def client(rejected: Application) -> Client:
    client = Client()
    client.force_login(rejected.owner)
    return client


def page(application: Application, slug: str) -> str:
    return reverse("follow_up_message", args=[application.public_id, slug])


def draft_of(application: Application, kind: StepKind) -> Draft:
    found = services.draft_of(step_of(application, kind))
    assert found is not None
    return found


# Addresses and titles -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "slot", "slug"),
    [
        (StepKind.ACKNOWLEDGE, "", "reply"),
        (CARD, "", "card"),
        (REQUEST, "", "feedback-request"),
        (REQUEST, "nudge", "feedback-request-nudge"),
        (KEEP, "3m", "keep-in-touch-3m"),
        (KEEP, "6w", "keep-in-touch-6w"),
        (StepKind.STATUS_NOTE, "2", "status-note-2"),
        (StepKind.DEBRIEF, "manager", "two-minutes-manager"),
        (StepKind.CONNECT, "", "connect"),
    ],
)
def test_address_names_kind_and_slot(rejected: Application, kind: StepKind, slot: str, slug: str) -> None:
    step = Step(follow_up=rejected.follow_ups.get(), kind=kind, slot=slot, rule="x")
    assert words.slug_of(step) == slug
    assert words.kind_and_slot(slug) == (kind, slot)


def test_what_has_no_page_has_no_address(rejected: Application) -> None:
    follow_up = rejected.follow_ups.get()
    assert words.slug_of(Step(follow_up=follow_up, kind=StepKind.LOOK_BACK, rule="x")) == ""
    assert words.slug_of(Step(follow_up=follow_up, kind=StepKind.CLOSE, rule="close.silence")) == ""
    assert {words.slug_of(Step(follow_up=follow_up, kind=KEEP, rule=rule)) for rule in SPOKEN} == {""}
    reader = step_of(rejected, CARD).recipient
    told = Step(follow_up=follow_up, kind=StepKind.CLOSE, rule="close.landed", recipient=reader)
    assert words.slug_of(told) == "closing-note"
    assert words.kind_and_slot("nowhere") is None


def test_every_open_step_with_a_draft_has_a_page_of_its_own(rejected: Application, client: Client) -> None:
    steps = [step for step in Step.objects.open() if services.has_draft(step)]
    assert {step.kind for step in steps} >= {StepKind.ACKNOWLEDGE, CARD, REQUEST, KEEP}
    for step in steps:
        answer = client.get(page(rejected, words.slug_of(step)))
        assert (answer.status_code, answer.context["step"]) == (200, step)


def test_address_of_one_note_alone_leads_to_the_first(rejected: Application, client: Client) -> None:
    assert client.get(page(rejected, "keep-in-touch")).context["step"].slot == "3m"
    assert client.get(page(rejected, "keep-in-touch-6w")).status_code == 302
    assert client.get(page(rejected, "nowhere")).status_code == 404


def test_titles_tell_the_notes_apart(rejected: Application) -> None:
    notes = rejected.follow_ups.get().steps.filter(kind=KEEP).order_by("earliest")
    assert [words.title_of(step) for step in notes] == [
        "A few lines to Marta Ruiz, after three months",
        "A few lines to Marta Ruiz, after half a year",
        "A few lines to Marta Ruiz, after nine months",
        "A last line to Marta Ruiz, after a year",
    ]


# Later ----------------------------------------------------------------------------------------------------------


def test_hub_says_one_quiet_line_about_later(rejected: Application, client: Client) -> None:
    hub = client.get(reverse("follow_up", args=[rejected.public_id]))
    assert [card.step.kind for card in hub.context["cards"]].count(KEEP) == 0
    assert (
        "Keeping in touch: 4 notes, the first from 18 February 2027. None is a must." in hub.content.decode()
    )
    assert reverse("follow_up_later", args=[rejected.public_id]) in hub.content.decode()


def test_note_whose_day_has_come_stands_among_the_steps(
    rejected: Application, client: Client, clock: time_machine.Traveller
) -> None:
    clock.move_to(dt.datetime(2027, 2, 18, 11, 0, tzinfo=dt.UTC))
    client.force_login(rejected.owner)
    hub = client.get(reverse("follow_up", args=[rejected.public_id]))
    assert [card.step.slot for card in hub.context["cards"] if card.step.kind == KEEP] == ["3m"]
    assert len(hub.context["for_later"]) == 3


def test_later_page_names_days_and_hooks_and_forces_nothing(rejected: Application, client: Client) -> None:
    later = reverse("follow_up_later", args=[rejected.public_id])
    shown = client.get(later).content.decode()
    assert "A last line to Marta Ruiz, after a year" in shown
    assert "To begin with: something you did with their advice" in shown
    assert "Only if you have read something that continues your talk. Your choice." in shown
    note = rejected.follow_ups.get().steps.get(kind=KEEP, slot="3m")
    answer = client.post(reverse("step_let_go", args=[note.public_id]), {"next": later})
    assert answer.headers["Location"] == later
    assert [touch.card.step.slot for touch in client.get(later).context["touches"]] == ["6m", "9m", "12m"]


# Tone and language ----------------------------------------------------------------------------------------------


def test_tone_is_chosen_for_one_draft_and_back_again(rejected: Application, client: Client) -> None:
    warm = draft_of(rejected, CARD)
    services.edit_draft(warm, subject="", body="Dear Jonas,\n\nmy own words.")
    show_as = reverse("draft_show_as", args=[warm.public_id])
    answer = client.post(show_as, {"tone": "formal", "language": "en"})
    assert (answer.status_code, answer.headers["Location"]) == (303, page(rejected, "card"))
    formal = draft_of(rejected, CARD)
    assert (formal.tone, formal.is_edited) == ("formal", False)
    assert "my own words" not in formal.body
    assert formal.body.endswith("Elif Demir\n+49 30 1234567")
    client.post(reverse("draft_show_as", args=[formal.public_id]), {"tone": "warm", "language": "en"})
    assert draft_of(rejected, CARD).body == "Dear Jonas,\n\nmy own words."
    assert Draft.objects.filter(step=warm.step).count() == 2


def test_other_steps_keep_the_tone_of_the_profile(rejected: Application) -> None:
    services.show_as(draft_of(rejected, CARD), tone=Tone.BRIEF, language="en")
    assert draft_of(rejected, CARD).tone == "brief"
    assert draft_of(rejected, REQUEST).tone == "warm"
    services.replan(rejected.follow_ups.get())
    assert draft_of(rejected, CARD).tone == "brief"


def test_answers_go_along_to_another_tone(rejected: Application) -> None:
    note = rejected.follow_ups.get().steps.get(kind=KEEP, slot="3m")
    draft = services.draft_of(note)
    assert draft is not None
    services.answer_gap(draft, name="what_changed", answer="I have finished a course on data contracts")
    other = services.show_as(draft, tone=Tone.FORMAL, language="en")
    assert other.gap_answers == {"what_changed": "I have finished a course on data contracts"}


def test_what_was_sent_stays_as_it_was_sent(rejected: Application) -> None:
    services.mark_done(step_of(rejected, CARD))
    sent = draft_of(rejected, CARD)
    services.show_as(sent, tone=Tone.FORMAL, language="en")
    assert draft_of(rejected, CARD).pk == sent.pk


def test_a_tone_that_is_none_changes_nothing(rejected: Application, client: Client) -> None:
    draft = draft_of(rejected, CARD)
    client.post(reverse("draft_show_as", args=[draft.public_id]), {"tone": "loud", "language": "xx"})
    assert draft_of(rejected, CARD).pk == draft.pk


# Questions ------------------------------------------------------------------------------------------------------


@pytest.fixture
def bare(rejected: Application) -> Application:
    """Nothing is known of the talk or its day."""
    owner = rejected.owner
    owner.display_name = owner.signature = ""
    owner.save()
    return rejected_application(
        owner, talked_about="", learned_on=dt.date(2026, 11, 18), company_name="Quay", met="Ana Silva"
    )


def test_one_question_at_a_time_heals_the_text(bare: Application, client: Client) -> None:
    first = client.get(page(bare, "card")).context
    asked = first["gap_form"]["name"].value()
    assert first["gaps_to_come"] >= 1
    gap = reverse("draft_gap", args=[first["draft"].public_id])
    answers = {"talk": "the night shifts", "sender_name": "Elif Demir", "month": "October"}
    assert client.post(gap, {"name": asked, "answer": answers[asked]}).status_code == 303
    second = client.get(page(bare, "card")).context
    assert second["gap_form"]["name"].value() != asked
    assert second["gaps_to_come"] == first["gaps_to_come"] - 1


def test_wrong_answer_is_shown_beside_its_field(bare: Application, client: Client) -> None:
    gap = reverse("draft_gap", args=[draft_of(bare, CARD).public_id])
    answer = client.post(gap, {"name": "month", "answer": "Smarch"})
    assert answer.status_code == 422
    assert answer.context["gap_form"].errors["answer"] == ["Write the month as October, or as 2026-10."]
    assert 'value="Smarch"' in answer.content.decode()
    assert client.post(gap, {"name": "month", "answer": ""}).status_code == 422
    assert client.post(gap, {"name": "is_sample", "answer": "1"}).status_code == 404
    too_long = client.post(gap, {"name": "recipient_title", "answer": "x" * 51})
    assert too_long.status_code == 422


def test_form_of_address_is_a_choice_and_stays_with_the_person(rejected: Application, client: Client) -> None:
    gap = reverse("draft_gap", args=[draft_of(rejected, CARD).public_id])
    reader = step_of(rejected, CARD).recipient
    assert reader is not None
    assert client.post(gap, {"name": "address_form", "answer": "loud"}).status_code == 422
    assert client.post(gap, {"name": "address_form", "answer": "informal"}).status_code == 303
    reader.refresh_from_db()
    assert reader.address_form == "informal"
    client.post(gap, {"name": "recipient_salutation", "answer": "Frau"})
    reader.refresh_from_db()
    assert reader.salutation == "Frau"


def test_promised_day_goes_to_the_application(rejected: Application, client: Client) -> None:
    gap = reverse("draft_gap", args=[draft_of(rejected, CARD).public_id])
    assert client.post(gap, {"name": "promised_on", "answer": "soon"}).status_code == 422
    assert client.post(gap, {"name": "promised_on", "answer": "2026-11-20"}).status_code == 303
    rejected.refresh_from_db()
    assert rejected.answer_promised_by == dt.date(2026, 11, 20)


def test_point_of_an_answer_kept_without_words_becomes_its_words(rejected: Application) -> None:
    request = step_of(rejected, REQUEST)
    services.mark_done(request)
    services.record_answer(request, kind=AnswerKind.REAL, text="", on=MONDAY.date())
    thanks = draft_of(rejected, StepKind.THANKS)
    services.answer_gap(thanks, name="feedback", answer="to open with one example")
    request.refresh_from_db()
    assert request.answer_text == "to open with one example"
    thanks.refresh_from_db()
    assert "to open with one example" in thanks.body


def test_point_of_an_answer_leaves_their_words_alone(rejected: Application) -> None:
    request = step_of(rejected, REQUEST)
    services.mark_done(request)
    theirs = "Your case was sound. Open with one example, and keep it short; we lost the thread twice."
    services.record_answer(request, kind=AnswerKind.REAL, text=theirs, on=MONDAY.date())
    thanks = draft_of(rejected, StepKind.THANKS)
    services.answer_gap(thanks, name="feedback", answer="to open with one example")
    request.refresh_from_db()
    assert request.answer_text == theirs
    assert services.draft_of(thanks.step).gap_answers["feedback"] == "to open with one example"


def test_hook_is_asked_for_when_its_note_is_due(
    rejected: Application, client: Client, clock: time_machine.Traveller
) -> None:
    early = client.get(page(rejected, "keep-in-touch-3m"))
    assert early.context["gap_form"] is None
    assert "When its time comes, this page asks for one thing to begin with." in early.content.decode()
    clock.move_to(dt.datetime(2027, 2, 18, 11, 0, tzinfo=dt.UTC))
    client.force_login(rejected.owner)
    assert (
        client.get(page(rejected, "keep-in-touch-3m")).context["gap_form"]["name"].value() == "what_changed"
    )


def test_new_application_is_not_asked_about_again(rejected: Application) -> None:
    log_application(
        owner=rejected.owner,
        company_name=rejected.company.name,
        role="Senior Data Engineer",
        status=Status.APPLIED,
        applied_on=MONDAY.date(),
    )
    services.replan(rejected.follow_ups.get())
    text = draft_of(rejected, StepKind.NEW_OPENING)
    assert "Senior Data Engineer" in text.body
    assert "[" not in text.subject


# Two minutes ----------------------------------------------------------------------------------------------------


@pytest.fixture
def called(rejected: Application) -> Application:
    return rejected_application(
        rejected.owner, told_by=ToldBy.PHONE, learned_on=MONDAY.date(), company_name="Quay", met="Ana Silva"
    )


def test_two_minutes_show_what_to_note_and_what_to_say(called: Application, client: Client) -> None:
    address = page(called, "two-minutes")
    shown = client.get(address)
    assert shown.context["prompts"] == [
        "Note what was said while it is fresh, within the hour if you can.",
    ]
    assert shown.context["script"].body in shown.content.decode().replace("<br>", "\n").replace("&#x27;", "'")
    keep = reverse("debrief_keep", args=[step_of(called, StepKind.DEBRIEF).public_id])
    assert client.post(keep, {"text": ""}).status_code == 422
    answer = client.post(keep, {"text": "They chose somebody from inside."})
    assert (answer.status_code, answer.headers["Location"]) == (303, address)
    assert called.notes.get().text == "Two minutes for yourself\n\nThey chose somebody from inside."
    assert step_of(called, StepKind.DEBRIEF).state == StepState.WAITING
    client.post(reverse("step_done", args=[step_of(called, StepKind.DEBRIEF).public_id]))
    assert step_of(called, StepKind.DEBRIEF).state == StepState.DONE
    assert client.get(address).status_code == 200


def test_only_two_minutes_are_kept_there(rejected: Application, client: Client) -> None:
    keep = reverse("debrief_keep", args=[step_of(rejected, CARD).public_id])
    assert client.post(keep, {"text": "Words"}).status_code == 404
    assert not rejected.notes.exists()


def test_declined_offer_has_a_closing_note(rejected: Application, client: Client) -> None:
    application = application_at(rejected.owner, Status.OFFERED, company_name="Quay & Sons")
    facts = EndingFacts(
        outcome=OutcomeFacts(stage_reached=Stage.S6, learned_on=MONDAY.date()),
        told_by=ContactFacts(name="Ana Silva", email="ana@example.org"),
    )
    mark_ended(application, to=Status.DECLINED, actor=rejected.owner, facts=facts)
    shown = client.get(page(application, "closing-note"))
    assert shown.status_code == 200
    assert shown.context["title"] == "A kind close to Ana Silva"
