"""Around a draft, in a real browser: a question answered, tone and language switched and back, a text of one's own."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Page, expect

from applications.models import Application
from followups import services
from followups.drafting.loader import languages, source_of
from followups.enums import Tone
from tests.browser.looking import complaints_about, press
from tests.factories import UserFactory, rejected_application


@pytest.fixture
def rejected(transactional_db: None) -> Application:
    owner = UserFactory(with_profile=True)
    a_week_ago = owner.today() - dt.timedelta(days=7)  # whatever the weekday, the card's days have come
    return rejected_application(owner, company_name="Quay", talked_about="", learned_on=a_week_ago)


@pytest.fixture
def open_page(rejected: Application, live_server, new_page: Callable[..., Page]) -> Callable[..., Page]:
    client = Client()
    client.force_login(rejected.owner)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value

    def make(**options: object) -> Page:
        page = new_page(**{"base_url": live_server.url, **options})
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
        )
        return page

    return make


ASKS_TWICE = """== greeting
Dear {greeting_name!},
== thanks, new paragraph
thank you for our talk in {month!}. What stayed with me is {talk!}.
"""


def let_the_card_ask(application: Application) -> None:
    """By a text of the person's own, whose two gaps stay whatever wordings of ours change."""
    owner = application.owner
    services.keep_own_text(owner, name="card", tone=Tone.WARM, language="en", text=ASKS_TWICE)


def hub(application: Application) -> str:
    return f"/applications/{application.public_id}/follow-up/"


@pytest.mark.parametrize("with_js", [True, False])
def test_answered_question_heals_the_text(
    open_page: Callable[..., Page], rejected: Application, with_js: bool
) -> None:
    let_the_card_ask(rejected)
    page = open_page(java_script_enabled=with_js)
    page.goto(f"{hub(rejected)}card/")
    draft, put_it_in = page.locator("#draft-body"), page.get_by_role("button", name="Put it in")
    expect(put_it_in).to_have_count(1)
    expect(page.get_by_text("One more question comes after this.")).to_be_visible()
    month = page.get_by_label("In which month did you meet?")
    month.fill("Smarch")
    put_it_in.click()
    expect(page.get_by_text("Write the month as October, or as 2026-10.")).to_be_visible()
    expect(month).to_have_value("Smarch")
    month.fill("October")
    put_it_in.click()
    expect(draft).to_contain_text("our talk in October.")
    page.get_by_label("What is one thing you talked about?").fill("how the night shifts are shared")
    put_it_in.click()
    expect(draft).to_contain_text("What stayed with me is how the night shifts are shared.")
    expect(put_it_in).to_have_count(0)


def show_so(page: Page, *, tone: str, language: str) -> None:
    page.get_by_text("Tone and language", exact=True).click()
    page.get_by_label("Tone", exact=True).select_option(tone)
    page.get_by_label("Language", exact=True).select_option(language)
    page.get_by_role("button", name="Show it so").click()


def test_tone_and_language_are_switched_and_back_with_what_was_changed(
    open_page: Callable[..., Page], rejected: Application
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{hub(rejected)}card/")
    page.get_by_text("Change the words").click()
    page.get_by_label("Text").fill("Dear Marta,\n\nthank you for the hour in the harbour.\n\nElif")
    page.get_by_role("button", name="Keep my words").click()
    show_so(page, tone="formal", language="en")
    draft = page.locator("#draft-body")
    expect(draft).not_to_contain_text("the hour in the harbour")
    for language in sorted(languages() - {"en"}):
        show_so(page, tone="brief", language=language)
        expect(draft).to_have_attribute("lang", language)
        expect(page.locator("html")).to_have_attribute("lang", "en")
    show_so(page, tone="warm", language="en")
    expect(draft).to_contain_text("the hour in the harbour")


def test_own_text_is_tried_while_typing_and_kept(
    open_page: Callable[..., Page], rejected: Application
) -> None:
    page = open_page()
    page.goto("/settings/")
    page.get_by_role("link", name="See the texts").click()
    page.get_by_role("link", name="The card").click()
    text = page.get_by_label("Your text")
    text.fill("== greeting\nHello {greeting_name!},\n\n== thanks\nthank you, {boss}.")
    expect(page.locator("#preview")).to_contain_text("Line 5: There is no field {boss} in this text.")
    text.fill("== greeting\nHello {greeting_name!},\n\n== thanks, new paragraph\nthank you for your time.")
    expect(page.locator("#preview")).to_contain_text("Hello Jonas Weber,")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Drafts you have not changed follow it.")).to_be_visible()
    page.goto(f"{hub(rejected)}card/")
    expect(page.locator("#draft-body")).to_contain_text("thank you for your time.")
    page.goto("/settings/texts/card/warm/en/")
    page.get_by_role("button", name="Use Softening's text again").click()
    expect(text).to_have_value(source_of("card", tone="warm", language="en"))
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    expect(text).to_have_value(
        "== greeting\nHello {greeting_name!},\n\n== thanks, new paragraph\nthank you for your time."
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_are_accessible_and_never_scroll_sideways(
    open_page: Callable[..., Page], rejected: Application, width: int, scheme: str
) -> None:
    let_the_card_ask(rejected)
    page = open_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    problems: list[str] = []

    follow_up, text = hub(rejected), "/settings/texts/card/warm/en/"
    for path in (follow_up, f"{follow_up}later/", f"{follow_up}keep-in-touch-3m/", "/settings/texts/", text):
        page.goto(path)
        problems += complaints_about(page, path)
    page.get_by_label("Your text").fill("== greeting\nHello {boss}")
    press(page.get_by_role("button", name="Save"))
    problems += complaints_about(page, "a text that cannot be read")
    page.goto(f"{follow_up}card/")
    page.get_by_text("Tone and language", exact=True).click()
    page.get_by_label("In which month did you meet?").fill("Smarch")
    press(page.get_by_role("button", name="Put it in"))
    problems += complaints_about(page, "a wrong answer")
    assert problems == []


def test_checks_speak_while_somebody_types(open_page: Callable[..., Page], rejected: Application) -> None:
    """By htmx, under the site's own Content-Security-Policy, and nothing is kept until the person says so."""
    page = open_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(f"{hub(rejected)}card/")
    page.get_by_text("Change the words").click()
    words = page.get_by_label("Text")
    words.press("Control+End")
    words.press_sequentially("\nWhy did you choose somebody else?")
    findings = page.locator("#findings")
    expect(findings.get_by_text("Why", exact=False).first).to_be_visible()
    expect(findings.get_by_text("Before it goes").first).to_be_visible()
    draft = services.draft_of(rejected.follow_ups.get().steps.get(kind="card"))
    assert draft is not None
    assert "Why did you" not in draft.body
    page.get_by_role("button", name="Keep my words").click()
    expect(page.locator("#draft-body")).to_contain_text("Why did you choose somebody else?")
    assert complaints == []
