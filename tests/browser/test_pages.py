"""Every main page in a real Chromium: accessible, and never wider than a small phone."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Page

from bench.screenshots import pages
from softening.people.models import User
from tests.browser.looking import complaints_about

MORE = [
    "/",
    "/welcome/",
    "/applications/new/",
    "/companies/",
    "/help/now/",
    "/mail/",
    "/settings/",
    "/settings/model/",
    "/account/login/",
    "/account/signup/",
]


@pytest.fixture
def look(transactional_db: None, live_server, new_page: Callable[..., Page]):
    """Pages of the demo's person, and their paths."""
    paths = pages()
    client = Client()
    client.force_login(User.objects.get())
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value

    def make(width: int, scheme: str) -> tuple[Page, list[str]]:
        page = new_page(
            viewport={"width": width, "height": 800}, color_scheme=scheme, base_url=live_server.url
        )
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
        )
        detail = paths["application"]
        forms = [f"{detail}edit/", f"{detail}interviews/new/", f"{detail}people/new/", f"{detail}notes/new/"]
        by_hand = [f"{paths['card']}copy/?line=3", f"{paths['card']}print/"]
        return page, [*paths.values(), *by_hand, *forms, *MORE]

    return make


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_are_accessible_and_never_scroll_sideways(look, width: int, scheme: str) -> None:
    page, paths = look(width, scheme)
    problems: list[str] = []
    for path in paths:
        answer = page.goto(path)
        assert answer is not None
        assert answer.status == 200, path
        problems += complaints_about(page, path)
    assert problems == []
