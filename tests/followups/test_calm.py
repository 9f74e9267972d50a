"""What each result of the self-check opens, holds and offers; and what a person decides about a follow-up."""

import datetime as dt
from collections.abc import Callable

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from applications.models import Application
from followups import services
from followups.activities import ACTIVITIES, offered_while_held
from followups.business_days import Calendar
from followups.composure import (
    OnlyThanks,
    Replaying,
    SelfCheckAnswers,
    WantsChange,
    asks_again_at,
    is_leaving_out_sound,
)
from followups.enums import Mood, StepKind, StepState
from followups.models import FollowUp, SelfCheck, Step
from softening.people.models import User
from tests.factories import UserFactory, rejected_application, step_of

NOW = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)  # a Monday, noon in Berlin; the no came on Friday
BERLIN = Calendar("DE")
GREEN = {"heat": "1", "only_thanks": "sure", "wants_change": "no", "replaying": "hardly", "rested": "yes"}
AMBER = {**GREEN, "heat": "5"}
RED = {**GREEN, "heat": "9"}


def answers(heat: int) -> SelfCheckAnswers:
    return SelfCheckAnswers(heat, OnlyThanks.SURE, WantsChange.NO, Replaying.HARDLY, True)


# The rules ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mood", "at", "again"),
    [
        (Mood.GREEN, "2026-11-23T12:00", None),
        (Mood.RED, "2026-11-23T12:00", "2026-11-24T07:00"),
        (Mood.RED, "2026-11-23T22:00", "2026-11-24T10:00"),  # twelve hours at least
        (Mood.RED, "2026-11-23T02:00", "2026-11-24T07:00"),
        (Mood.AMBER, "2026-11-23T12:00", "2026-11-24T07:00"),
        (Mood.AMBER, "2026-11-20T12:00", "2026-11-23T07:00"),  # Friday: the business day after is Monday
        (Mood.AMBER, "2026-12-24T12:00", "2026-12-28T07:00"),  # Christmas and a weekend between
    ],
)
def test_questions_come_again_after(mood: Mood, at: str, again: str | None) -> None:
    expected = dt.datetime.fromisoformat(again) if again else None
    assert asks_again_at(mood, dt.datetime.fromisoformat(at), BERLIN) == expected


@pytest.mark.parametrize(
    ("mood", "reds", "today", "sound"),
    [
        (Mood.RED, 2, "2026-11-24", False),
        (Mood.RED, 3, "2026-11-24", True),
        (Mood.AMBER, 3, "2026-11-24", True),
        (Mood.GREEN, 3, "2026-11-24", False),
        (Mood.AMBER, 0, "2026-12-01", False),
        (Mood.AMBER, 0, "2026-12-02", True),  # the eighth business day after Friday 20 November
        (None, 0, "2026-12-02", True),
        (Mood.GREEN, 0, "2026-12-02", False),
    ],
)
def test_leaving_the_request_out_is_called_sound(
    mood: Mood | None, reds: int, today: str, sound: bool
) -> None:
    said = is_leaving_out_sound(
        mood,
        reds=reds,
        today=dt.date.fromisoformat(today),
        learned=dt.date(2026, 11, 20),
        calendar=BERLIN,
    )
    assert said is sound


@pytest.mark.parametrize(
    ("moved_to", "today", "sound"),
    [
        (None, "2026-12-01", False),  # BD+7
        (None, "2026-12-02", True),  # BD+8
        ("2026-12-03", "2026-12-02", False),  # a request whose days have not come
        ("2026-12-03", "2026-12-03", True),
    ],
)
def test_without_a_self_check_the_page_waits_for_the_days_of_the_request(
    rejected, moved_to: str | None, today: str, sound: bool
) -> None:
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    if moved_to:
        Step.objects.filter(pk=request.pk).update(earliest=moved_to, latest="2026-12-10")
    with time_machine.travel(f"{today}T12:00:00+00:00", tick=False):
        assert services.composure_of(FollowUp.objects.get()).leaving_out_is_sound is sound


def test_the_page_and_the_plan_call_it_sound_on_the_same_day(rejected) -> None:
    for today in ("2026-12-01", "2026-12-02"):
        with time_machine.travel(f"{today}T12:00:00+00:00", tick=False):
            follow_up = FollowUp.objects.get()
            services.replan(follow_up)
            says = step_of(rejected, StepKind.FEEDBACK_REQUEST).rule == "request.enough_tries"
            assert says is services.composure_of(follow_up).leaving_out_is_sound


def test_another_activity_is_offered_each_time() -> None:
    assert [offered_while_held(reds).name for reds in (1, 2, 3, 4, 5)] == [
        "unsent-letter",
        "kind-friend",
        "from-across-the-room",
        "walk",
        "unsent-letter",
    ]
    assert offered_while_held(1, Replaying.MOSTLY).name == "from-across-the-room"


def test_prompts_are_short_and_calm() -> None:
    for activity in ACTIVITIES:
        for sentence in activity.prompt:
            assert len(str(sentence).split()) <= 15
            assert "!" not in str(sentence)


# In the pages -------------------------------------------------------------------------------------------------


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def owner(db: None) -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def rejected(clock: "time_machine.Traveller", owner: User) -> Application:
    """The request's days are set aside, so that the self-check alone decides here."""
    application = rejected_application(owner, learned_on=dt.date(2026, 11, 20))
    services.go_beyond(step_of(application, StepKind.FEEDBACK_REQUEST))
    return application


@pytest.fixture
def tap(client: Client, rejected: Application) -> Callable[[dict[str, str]], str]:
    """Answer the five questions on the request's page; returns the page that follows."""

    def send(taps: dict[str, str]) -> str:
        address = reverse("self_check", args=[rejected.public_id])
        answer = client.post(address, {**taps, "page": "feedback-request"}, follow=True)
        assert answer.redirect_chain[0][1] == 303
        return answer.content.decode()

    return send


def is_open(client: Client, rejected: Application, slug: str) -> bool:
    page = client.get(reverse("follow_up_message", args=[rejected.public_id, slug]))
    return bool(page.context["exits_open"])


def exits(client: Client, rejected: Application) -> dict[str, bool]:
    return {slug: is_open(client, rejected, slug) for slug in ("reply", "card", "feedback-request")}


def mood_of(rejected: Application) -> str:
    return SelfCheck.objects.latest_of(rejected.follow_ups.get()).result


def test_green_opens_all_for_two_hours(client, rejected, tap, clock) -> None:
    assert "You are calm enough to send this" in tap(GREEN)
    assert exits(client, rejected)["feedback-request"]
    clock.shift(dt.timedelta(hours=2, minutes=1))
    assert exits(client, rejected) == {"reply": True, "card": True, "feedback-request": False}


def test_amber_lets_reply_and_card_go_and_holds_the_request_for_a_business_day(
    client, rejected, tap, clock
) -> None:
    page = tap(AMBER)
    assert "A reply and a card may go." in page
    assert "Tuesday 07:00" in page
    assert 'name="heat"' not in page
    assert exits(client, rejected) == {"reply": True, "card": True, "feedback-request": False}
    assert "The five questions come again on Tuesday 07:00." in tap(GREEN)
    assert mood_of(rejected) == Mood.AMBER
    clock.move_to(dt.datetime(2026, 11, 24, 6, 0, tzinfo=dt.UTC))
    assert "You are calm enough to send this" in tap(GREEN)


def test_red_holds_all_that_goes_out_until_the_next_morning(client, rejected, tap, clock) -> None:
    page = tap(RED)
    assert "held until Tuesday 07:00" in page
    assert "A letter you will not send" in page
    assert 'name="heat"' not in page
    nothing = {"reply": False, "card": False, "feedback-request": False}
    assert exits(client, rejected) == nothing
    tap(GREEN)  # tapping on does not open it
    assert (mood_of(rejected), exits(client, rejected)) == (Mood.RED, nothing)
    clock.move_to(dt.datetime(2026, 11, 24, 5, 59, tzinfo=dt.UTC))
    tap(GREEN)
    assert mood_of(rejected) == Mood.RED
    clock.move_to(dt.datetime(2026, 11, 24, 6, 0, tzinfo=dt.UTC))
    assert exits(client, rejected) == nothing  # asked again first
    tap(GREEN)
    assert exits(client, rejected)["feedback-request"]


def test_who_replays_it_is_offered_distance_and_the_answer_is_kept_nowhere(client, rejected, tap) -> None:
    assert "Seen from across the room" in tap({**RED, "replaying": "mostly"})
    stored = SelfCheck.objects.values().get()
    assert set(stored) == {"id", "public_id", "owner_id", "is_sample", "follow_up_id", "result", "at"}


def test_result_is_told_in_words_and_never_as_a_score(client, rejected, tap) -> None:
    for taps in (AMBER, RED):
        services.forget_self_checks(rejected.follow_ups.get())
        page = tap(taps)
        assert "What the answers change" in page
        for word in ("score", "points", "graph", "streak", "red", "amber", "level"):
            assert f" {word} " not in page.lower()


def test_third_red_says_that_leaving_it_out_is_sound_and_offers_it(client, rejected, tap, clock) -> None:
    follow_up = rejected.follow_ups.get()
    for day in (23, 24, 25):
        clock.move_to(dt.datetime(2026, 11, day, 11, 0, tzinfo=dt.UTC))
        page = tap(RED)
        assert ("Leave it out for good" in page) == (day == 25)
    answer = client.post(reverse("request_leave_out", args=[rejected.public_id]), follow=True)
    assert "Left out for good." in answer.content.decode()
    assert FollowUp.objects.get().no_request_wanted
    request = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    assert (request.state, request.rule) == (StepState.LEFT_OUT, "request.keep_cool")
    assert not services.composure_of(follow_up).is_calm


def test_late_without_a_green_offers_it_as_well(client, rejected, clock) -> None:
    address = reverse("follow_up_message", args=[rejected.public_id, "feedback-request"])
    assert "Leave it out for good" not in client.get(address).content.decode()
    clock.move_to(dt.datetime(2026, 12, 2, 11, 0, tzinfo=dt.UTC))
    assert "Leave it out for good" in client.get(address).content.decode()


def test_leaving_out_is_undone_in_one_click(client, rejected) -> None:
    before = step_of(rejected, StepKind.FEEDBACK_REQUEST).state
    hub = client.get(reverse("follow_up", args=[rejected.public_id])).content.decode()
    assert "I would rather not ask here" in hub
    page = client.post(reverse("request_leave_out", args=[rejected.public_id]), follow=True).content.decode()
    undo = reverse("request_ask_after_all", args=[rejected.public_id])
    assert f'action="{undo}"' in page
    assert "Ask after all" in page
    client.post(undo)
    assert not FollowUp.objects.get().no_request_wanted
    assert step_of(rejected, StepKind.FEEDBACK_REQUEST).state == before


def test_leaving_out_wins_over_an_earlier_later_and_undo_gives_it_back(client, rejected) -> None:
    """The person had put the request off to a day of their own, which switched it on by hand."""
    request = services.put_off(step_of(rejected, StepKind.FEEDBACK_REQUEST), on=dt.date(2026, 11, 30))
    page = client.post(reverse("request_leave_out", args=[rejected.public_id]), follow=True).content.decode()
    assert Step.objects.get(pk=request.pk).state == StepState.LEFT_OUT
    undo = reverse("request_ask_after_all", args=[rejected.public_id]) + "?was-wanted"
    assert f'action="{undo}"' in page
    client.post(undo)
    request = Step.objects.get(pk=request.pk)
    assert (request.state, request.wanted, request.reminder.on) == (
        StepState.WAITING,
        True,
        dt.date(2026, 11, 30),
    )


def test_forgetting_deletes_every_result(client, rejected, tap) -> None:
    tap(RED)
    answer = client.post(reverse("self_checks_forget", args=[rejected.public_id]), follow=True)
    assert "Forgotten" in answer.content.decode()
    assert not SelfCheck.objects.exists()
    assert exits(client, rejected) == {"reply": True, "card": True, "feedback-request": False}


def test_invalid_taps_are_shown_on_the_page_they_came_from(client, rejected, tap, clock) -> None:
    tap(RED)
    clock.shift(dt.timedelta(days=1))
    address = reverse("self_check", args=[rejected.public_id])
    answer = client.post(address, {"heat": "9", "page": "card"})
    assert (answer.status_code, answer.context["slug"]) == (422, "card")
    forget = f'<input type="hidden" name="next" value="/applications/{rejected.public_id}/follow-up/card/">'
    assert forget in answer.content.decode()
    again = client.post(address, {**GREEN, "page": "card"})
    assert again.headers["Location"].endswith("/follow-up/card/")
    assert client.post(address, {"page": "nowhere"}).context["slug"] == "feedback-request"


# Something was not right ----------------------------------------------------------------------------------------


def test_suspicion_holds_all_and_names_who_knows_the_law(client, rejected, tap) -> None:
    tap(GREEN)
    suspect = reverse("discrimination_suspect", args=[rejected.public_id])
    page = client.post(suspect, follow=True).content.decode()
    assert "Records first" in page
    assert "Write one anyway" not in page
    assert (
        "https://www.antidiskriminierungsstelle.de/" in page
    )  # the person's country: the employer's is not noted
    assert not Step.objects.open().exclude(kind=StepKind.DEBRIEF).exists()
    undo = reverse("discrimination_unsuspect", args=[rejected.public_id])
    assert f'action="{undo}"' in page
    client.post(undo)
    assert not FollowUp.objects.get().discrimination_suspected
    assert is_open(client, rejected, "feedback-request")


def test_step_switched_on_before_a_suspicion_is_held_too(client, rejected) -> None:
    services.put_off(step_of(rejected, StepKind.CARD), on=dt.date(2026, 11, 24))
    assert is_open(client, rejected, "card")
    client.post(reverse("discrimination_suspect", args=[rejected.public_id]))
    assert not is_open(client, rejected, "card")


def test_country_without_an_entry_gets_general_words(client, rejected) -> None:
    rejected.company.country = "BR"
    rejected.company.save()
    page = client.post(reverse("discrimination_suspect", args=[rejected.public_id]), follow=True)
    text = page.content.decode()
    assert "A union, an advice centre or a lawyer there can tell you more." in text
    assert "antidiskriminierungsstelle" not in text
