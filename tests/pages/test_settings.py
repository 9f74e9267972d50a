"""The settings page: what drafts are written in, unless one of them takes another tone or language."""

import pytest
from django.test import Client
from django.urls import reverse

from followups import services
from followups.enums import StepKind
from tests.factories import UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db


def test_language_of_drafts_is_kept_and_new_drafts_are_in_it(client: Client) -> None:
    owner = UserFactory(with_profile=True)
    application = rejected_application(owner)
    client.force_login(owner)
    form = client.get(reverse("settings")).context["form"]
    assert [code for code, _name in form.fields["draft_language"].choices] == ["de", "en", "fr"]
    sent = {
        name: "" if value is None else value for name, value in form.initial.items() if value is not False
    }
    answer = client.post(reverse("settings"), {**sent, "draft_language": "de"})
    assert answer.status_code == 303
    owner.refresh_from_db()
    assert owner.draft_language == "de"
    draft = services.draft_of(step_of(application, StepKind.CARD))
    assert draft is not None
    assert draft.language == "de"
    client.post(
        reverse("settings"), {name: value for name, value in sent.items() if name != "draft_language"}
    )
    owner.refresh_from_db()
    assert owner.draft_language == "de"
    assert client.post(reverse("settings"), {**sent, "draft_language": "xx"}).status_code == 422
