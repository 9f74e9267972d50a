"""Red today, green tomorrow, in a real browser without JavaScript; and heavy words on the way.

The server runs in this process, so that the clock it reads can be moved on.
"""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from playwright.sync_api import Page, expect

from applications.models import Application
from tests.browser.looking import complaints_about, press
from tests.factories import UserFactory, rejected_application

EVENING = dt.datetime(2026, 11, 23, 19, 30, tzinfo=dt.UTC)  # half past eight in Berlin
MORNING = dt.datetime(2026, 11, 24, 7, 35, tzinfo=dt.UTC)  # twelve hours later, and after seven
CALM = {
    "How hot does it feel": "1",
    "Suppose they answer": "I am sure",
    "Does part of you": "No",
    "How often have you replayed": "Hardly",
    "Have you slept": "Yes",
}
HOT = {**CALM, "How hot does it feel": "9"}


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    traveller = time_machine.travel(EVENING)
    with traveller as clock:
        yield clock


@pytest.fixture
def rejected(transactional_db: None, clock: time_machine.Traveller) -> Application:
    return rejected_application(
        UserFactory(with_profile=True), company_name="Quay", learned_on=dt.date(2026, 11, 18)
    )


@pytest.fixture
def open_page(rejected: Application, live_server, new_page: Callable[..., Page]) -> Callable[..., Page]:
    client = Client()
    client.force_login(rejected.owner)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value

    def make(**options: object) -> Page:
        page = new_page(**{"base_url": live_server.url, "java_script_enabled": False, **options})
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
        )
        return page

    return make


def tap(page: Page, answers: dict[str, str]) -> None:
    for question, answer in answers.items():
        page.get_by_role("group", name=question).get_by_label(answer, exact=True).check()
    press(page.get_by_role("button", name="See", exact=True))


def test_red_today_green_tomorrow(
    open_page: Callable[..., Page], rejected: Application, clock: time_machine.Traveller
) -> None:
    page = open_page()
    request = f"/applications/{rejected.public_id}/follow-up/feedback-request/"
    page.goto(request)
    tap(page, HOT)
    expect(page.get_by_role("heading", name="Not today")).to_be_visible()
    expect(page.get_by_text("All that goes out is held until Tuesday 08:30.")).to_be_visible()
    expect(page.get_by_role("link", name="Open in my mail program")).to_have_count(0)
    expect(page.get_by_role("group", name="How hot does it feel")).to_have_count(0)

    page.get_by_role("link", name="A letter you will not send").click()
    expect(page.get_by_text("This letter has no address, and nothing here can send it.")).to_be_visible()
    page.get_by_label("The letter").fill("That took four rounds, and nobody said a word.")
    page.get_by_role("button", name="Let it go").click()
    expect(page.get_by_role("status").get_by_text("Let go. Nothing of it was kept.")).to_be_visible()
    expect(page.get_by_text("All that goes out is held until Tuesday 08:30.")).to_be_visible()

    clock.move_to(MORNING)
    page.goto(request)
    expect(page.get_by_role("heading", name="Some time has passed")).to_be_visible()
    expect(page.get_by_role("link", name="Open in my mail program")).to_have_count(0)
    tap(page, CALM)
    expect(page.get_by_role("heading", name="You are calm enough to send this")).to_be_visible()
    expect(page.get_by_role("link", name="Open in my mail program")).to_be_visible()


def test_heavy_words_are_met_by_people_and_kept_in_one_click(
    open_page: Callable[..., Page], rejected: Application
) -> None:
    page = open_page()
    page.goto(f"/applications/{rejected.public_id}/follow-up/activity/kind-friend/")
    page.get_by_label("The letter").fill("Dear me.\n\nI don't know. I can't go on.")
    page.get_by_role("button", name="Keep it for me").click()
    expect(page.get_by_role("heading", name="Let us stop here for now")).to_be_visible()
    expect(page.get_by_role("link", name="Call 0800 1110111")).to_be_visible()
    expect(page.get_by_role("textbox", name="Your words")).to_have_value(
        "Dear me.\n\nI don't know. I can't go on."
    )
    page.get_by_role("button", name="Keep my words").click()
    expect(page.get_by_role("status").get_by_text("Kept for you")).to_be_visible()
    assert rejected.notes.get().text.endswith("I don't know. I can't go on.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_are_accessible_and_never_scroll_sideways(
    open_page: Callable[..., Page], rejected: Application, width: int, scheme: str
) -> None:
    page = open_page(viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=True)
    hub = f"/applications/{rejected.public_id}/follow-up/"
    problems: list[str] = []

    for path in (f"{hub}activity/", f"{hub}activity/setback-plan/", f"{hub}activity/walk/", "/help/now/"):
        page.goto(path)
        problems += complaints_about(page, path)
    page.goto(f"{hub}activity/facts/")
    press(page.get_by_role("button", name="Keep it for me"))
    problems += complaints_about(page, "an empty text")
    page.get_by_role("textbox").fill("There is no point in living.")
    press(page.get_by_role("button", name="Keep it for me"))
    problems += complaints_about(page, "the stop line")
    page.goto(f"{hub}feedback-request/")
    tap(page, HOT)
    problems += complaints_about(page, "held")
    page.goto(hub)
    page.get_by_text("Something else about this").click()
    press(page.get_by_role("button", name="I suspect discrimination or misuse of my data"))
    problems += complaints_about(page, "records first")
    assert problems == []
