""" "Say it differently" in a real Chromium: accessible at every turn, and what is used is what was shown."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.test import Client
from playwright.sync_api import Page

from followups import services
from followups.enums import StepKind
from followups.models import Draft
from followups.services.rewording import plan_rewording
from tests.browser.looking import complaints_about, press
from tests.factories import UserFactory, rejected_application, step_of
from tests.model_endpoint import ModelEndpoint, model_endpoint, says, sends


@pytest.fixture
def stub(settings: Any) -> Iterator[ModelEndpoint]:
    settings.MODEL_HOSTS = ["127.0.0.1"]
    with model_endpoint() as endpoint:
        yield endpoint


@pytest.fixture
def draft(transactional_db: None, stub: ModelEndpoint) -> Draft:
    owner = UserFactory(with_profile=True, model_url=stub.url, model_name="small")
    learned = owner.today() - dt.timedelta(days=1)
    application = rejected_application(owner, company_name="Quay", learned_on=learned)
    found = services.draft_of(step_of(application, StepKind.ACKNOWLEDGE))
    assert found is not None
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_from_the_draft_to_other_words(
    live_server, new_page: Callable[..., Page], draft: Draft, stub: ModelEndpoint, width: int, scheme: str
) -> None:
    page = new_page(viewport={"width": width, "height": 800}, color_scheme=scheme, base_url=live_server.url)
    client = Client()
    client.force_login(draft.owner)
    name = django_settings.SESSION_COOKIE_NAME
    page.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])
    planned = plan_rewording(draft)
    assert planned is not None
    other_words = planned.draft.body.replace("Thank you", "Many thanks to you", 1)

    page.goto(f"/applications/{draft.step.follow_up.application.public_id}/follow-up/reply/")
    press(page.get_by_role("link", name="Say it differently"))
    problems = complaints_about(page, "what is sent")
    stub.answer = sends({}, 500)
    press(page.get_by_role("button", name="Send this"))
    problems += complaints_about(page, "no answer")
    stub.answer = says(other_words)
    press(page.get_by_role("button", name="Send this"))
    problems += complaints_about(page, "both texts")
    press(page.get_by_role("button", name="Use this"))
    page.get_by_role("button", name="Undo").wait_for()

    assert problems == []
    assert Draft.objects.get(pk=draft.pk).body == other_words
