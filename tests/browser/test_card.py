"""The card in a real Chromium: copied by keyboard alone, printed on its own size, measured while somebody types."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect

from applications.models import Application
from followups import services
from followups.drafting.card_fit import fit, layout
from followups.enums import StepKind
from softening.people.models import User
from tests.factories import UserFactory, rejected_application, step_of

A6 = (105, 148)
POINT = 25.4 / 72  # millimetres
OPEN = Callable[..., Page]


@pytest.fixture
def owner(transactional_db: None) -> User:
    return UserFactory(with_profile=True)


@pytest.fixture
def rejected(owner: User) -> Application:
    a_week_ago = owner.today() - dt.timedelta(days=7)  # whatever the weekday, the card's days have come
    application = rejected_application(owner, company_name="Quay", learned_on=a_week_ago)
    step = step_of(application, StepKind.CARD)
    assert step.recipient is not None
    step.recipient.address = "1 Quay\nBristol"
    step.recipient.save()
    return application


@pytest.fixture
def opened(live_server: Any, owner: User, rejected: Application, new_page: OPEN) -> OPEN:
    """Open one of the card's pages, signed in."""
    client = Client()
    client.force_login(owner)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    base = reverse("follow_up_message", args=[rejected.public_id, "card"])

    def go(path: str = "", **options: Any) -> Page:
        page = new_page(base_url=live_server.url, **options)
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
        )
        answer = page.goto(base + path)
        assert answer is not None
        assert answer.status == 200
        return page

    return go


def card_lines(rejected: Application) -> list[str]:
    draft = services.draft_of(step_of(rejected, StepKind.CARD))
    assert draft is not None
    return [line.text for line in fit(draft.body, layout()).lines]


def lit(page: Page) -> str:
    line = page.locator("[data-card-lines] [aria-current]")
    expect(line).to_have_count(1)
    return line.inner_text()


# Copying --------------------------------------------------------------------------------------------------------


def test_card_is_copied_line_by_line_with_the_keyboard_alone(opened: OPEN, rejected: Application) -> None:
    lines = card_lines(rejected)
    page = opened()
    page.get_by_role("link", name="Copy it by hand").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/card/copy/$"))

    copied = [lit(page)]
    for number, _line in enumerate(lines[1:], start=2):
        page.keyboard.press("ArrowDown" if number % 2 else "Space")
        copied.append(lit(page))
        assert page.url.endswith(f"?line={number}")
    assert copied == lines

    page.keyboard.press("ArrowDown")  # there is no line after the last
    assert lit(page) == lines[-1]
    page.keyboard.press("ArrowUp")
    assert lit(page) == lines[-2]
    page.keyboard.press("Home")
    assert lit(page) == lines[0]
    page.keyboard.press("End")
    assert lit(page) == lines[-1]

    posted = page.get_by_role("button", name="I posted it")
    for _press in range(12):
        if posted.evaluate("button => button === document.activeElement"):
            break
        page.keyboard.press("Tab")
    expect(posted).to_be_focused()
    page.keyboard.press("Space")
    expect(page.get_by_role("status").get_by_text("Noted as posted.")).to_be_visible()


def test_a_reload_keeps_the_place_and_a_tap_moves_it(opened: OPEN, rejected: Application) -> None:
    lines = card_lines(rejected)
    page = opened("copy/", has_touch=True, viewport={"width": 390, "height": 800})
    page.get_by_role("link", name=lines[4], exact=True).tap()
    assert lit(page) == lines[4]
    page.reload()
    assert lit(page) == lines[4]
    assert page.locator("[data-card-lines] .gone").count() == 4
    page.get_by_role("link", name="Next line").tap()
    assert lit(page) == lines[5]


def test_card_is_copied_without_javascript(opened: OPEN, rejected: Application) -> None:
    lines = card_lines(rejected)
    page = opened("copy/", java_script_enabled=False)
    copied = [lit(page)]
    for _line in lines[1:]:
        page.get_by_role("link", name="Next line").click()
        copied.append(lit(page))
    assert copied == lines
    page.get_by_role("link", name=lines[2], exact=True).click()
    assert (lit(page), page.url[-7:]) == (lines[2], "?line=3")


# Printing -------------------------------------------------------------------------------------------------------


def sheets(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of every page, in whole millimetres."""
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    return [(round(float(wide) * POINT), round(float(high) * POINT)) for wide, high in boxes]


def test_printed_card_is_one_a6_page_a_side(opened: OPEN) -> None:
    page = opened("print/")
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    assert sheets(page.pdf(prefer_css_page_size=True)) == [A6, A6, A6]


@pytest.mark.parametrize(
    ("size", "hand", "sheet"),
    [
        ("a6_landscape", "small", (148, 105)),
        ("4x6_landscape", "average", (152, 102)),
        ("4x6_portrait", "large", (102, 152)),
        ("a2_landscape", "average", (140, 108)),
        ("5x7_portrait", "large", (127, 178)),
        ("postcard", "small", (76, 102)),
    ],
)
def test_every_card_prints_three_sides_of_its_own_size(
    opened: OPEN, owner: User, size: str, hand: str, sheet: tuple[int, int]
) -> None:
    User.objects.filter(pk=owner.pk).update(card_size=size, handwriting=hand)
    page = opened("print/")
    assert sheets(page.pdf(prefer_css_page_size=True)) == [sheet, sheet, sheet]


@pytest.mark.parametrize("pitch", [1.52, 2.3, 2.9])
def test_no_printed_line_is_cut(opened: OPEN, owner: User, pitch: float) -> None:
    User.objects.filter(pk=owner.pk).update(handwriting="small", hand_char_pitch=pitch)
    page = opened("print/")
    page.emulate_media(media="print")
    cut = page.evaluate(
        "[...document.querySelectorAll('.type')].filter(line => line.scrollWidth > line.clientWidth).length"
    )
    tall = page.evaluate(
        "[...document.querySelectorAll('.print-side')].filter(side => side.scrollHeight > side.clientHeight + 1).length"
    )
    assert (cut, tall) == (0, 0)


# Room left ------------------------------------------------------------------------------------------------------


def test_room_left_changes_while_typing(opened: OPEN, rejected: Application) -> None:
    lines = card_lines(rejected)
    page = opened()
    page.get_by_text("Change the words").click()
    near = page.get_by_role("status").locator("visible=true")
    beside = page.get_by_role("complementary")
    expect(beside.get_by_text(f"Room left: {16 - len(lines)} lines", exact=False)).to_be_visible()
    page.get_by_label("Text").press("Control+End")
    page.get_by_label("Text").press_sequentially("\nOne more line")
    expect(near.get_by_text(f"{len(lines) + 1} of 16 lines", exact=False)).to_be_visible()
    expect(beside.get_by_text(f"{len(lines) + 1} of 16 lines", exact=False)).to_be_visible()
    page.get_by_label("Text").press_sequentially("\na\nb\nc\nd\ne\nf\ng")
    expect(near.get_by_text("More than the card holds")).to_be_visible()


def test_card_and_hand_are_chosen_beside_the_words(opened: OPEN, owner: User) -> None:
    page = opened(java_script_enabled=False)
    page.get_by_text("Card and hand", exact=True).click()
    page.get_by_label("Card size").select_option("5x7_portrait")
    page.get_by_label("Handwriting").select_option("small")
    page.get_by_role("button", name="Keep card and hand").click()
    expect(page.get_by_text("of 24 lines on an upright 5 × 7 in card", exact=False)).to_be_visible()
    page.get_by_text("Card and hand", exact=True).click()
    page.get_by_label("Words on one line").fill("40")
    page.get_by_role("button", name="Keep card and hand").click()
    expect(page.get_by_text("words fit on a line of this card. Count once more.").last).to_be_visible()
