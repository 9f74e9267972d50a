"""A text that shows despair is answered with people to talk to, and leaves no trace of itself."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.views.debug import SafeExceptionReporterFilter

from applications.models import Application
from followups.enums import StepKind
from followups.services import draft_of
from softening.people.models import User
from tests.factories import UserFactory, rejected_application, step_of

pytestmark = pytest.mark.django_db
HEAVY = "zqheavyqz, and I want to die."


@pytest.fixture
def owner() -> User:
    return UserFactory(with_profile=True)  # in Germany


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def rejected(owner: User) -> Application:
    return rejected_application(owner)


def own(name: str, row: object, *more: str) -> str:
    return reverse(name, args=[row.public_id, *more])


def _draft(application: Application):
    return draft_of(step_of(application, StepKind.FEEDBACK_REQUEST))


Form = tuple[Callable[[Application], str], dict[str, str], str]
FORMS: dict[str, Form] = {
    "activity": (lambda a: own("follow_up_activity", a, "unsent-letter"), {"do": "keep"}, "text"),
    "activity let go": (lambda a: own("follow_up_activity", a, "kind-friend"), {"do": "let_go"}, "text"),
    "what they told": (
        lambda a: own("follow_up_told", a),
        {"source": "recruiter", "channel": "mail", "said_on": "2026-01-05"},
        "quote",
    ),
    "answer": (
        lambda a: own("step_answer", step_of(a, StepKind.FEEDBACK_REQUEST)),
        {"kind": "real", "source": "hr", "on": "2026-01-05"},
        "text",
    ),
    "draft": (lambda a: own("draft_edit", _draft(a)), {"subject": "Hello"}, "body"),
    "subject": (lambda a: own("draft_edit", _draft(a)), {"body": "Hello"}, "subject"),
    "gap": (lambda a: own("draft_gap", _draft(a)), {"name": "learning_area"}, "answer"),
}


@pytest.fixture(params=FORMS, ids=str)
def form(request: pytest.FixtureRequest) -> Form:
    return FORMS[request.param]


def everything_stored() -> str:
    """Every row of every table, the sessions' contents too."""
    from django.contrib.sessions.models import Session

    rows = [repr(list(model._base_manager.values())) for model in apps.get_models() if model._meta.managed]
    return "\n".join([*rows, *(repr(session.get_decoded()) for session in Session.objects.all())])


def post(client: Client, application: Application, form: Form, text: str = HEAVY):
    address, others, field = form
    return client.post(address(application), {**others, field: text})


def test_heavy_words_stop_the_workflow(client, rejected, form) -> None:
    answer = post(client, rejected, form)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Let us stop here for now" in page
    assert "0800 1110111" in page
    assert 'href="tel:08001110111"' in page
    assert HEAVY in page  # shown back
    assert "no-store" in answer.headers["Cache-Control"]
    for coaching in ("Read the draft", "Keep it for me", "I sent it", "Copy"):
        assert coaching not in page


def test_nothing_of_it_is_stored_or_logged(client, rejected, form, caplog, capfd) -> None:
    before = everything_stored()
    with caplog.at_level(logging.DEBUG):
        answer = post(client, rejected, form)
    assert everything_stored() == before
    assert [record.getMessage() for record in caplog.records] == []
    assert "zqheavyqz" not in "".join(capfd.readouterr())
    assert set(answer.cookies) <= {settings.CSRF_COOKIE_NAME}
    kept = [path for path in Path(settings.DATA_DIR).rglob("*.log") if "zqheavyqz" in path.read_text()]
    assert kept == []


def test_error_report_would_not_show_it(client, rejected, form) -> None:
    request = post(client, rejected, form).wsgi_request
    shown = SafeExceptionReporterFilter().get_post_parameters(request)
    assert "zqheavyqz" not in repr(shown)


def test_words_are_kept_in_one_click(client, rejected, form) -> None:
    """The page's own form, as it stands, does what was wanted at first."""
    from tests.markup import Page

    page = Page(post(client, rejected, form))
    [kept] = [each for each in page.forms if "kept_all_the_same" in each.fields]
    answer = client.post(form[0](rejected), {**kept.data(), "do": "keep"})
    assert answer.status_code == 303
    assert "zqheavyqz" in everything_stored()
    assert "kept_all_the_same" not in everything_stored()


def test_kept_words_are_checked_like_any_other(client, rejected) -> None:
    address = own("follow_up_told", rejected)
    answer = client.post(address, {"quote": HEAVY, "said_on": "never", "kept_all_the_same": "1"})
    assert answer.status_code == 422
    assert HEAVY in answer.content.decode()


def test_ordinary_sadness_goes_its_way(client, rejected, form) -> None:
    answer = post(client, rejected, form, text="I am sad, and I did not sleep. I am dying to know why.")
    assert answer.status_code == 303


def test_country_without_an_entry_gets_no_number(client, rejected, owner) -> None:
    owner.country = "BR"
    owner.save()
    page = post(client, rejected, FORMS["activity"]).content.decode()
    assert "a crisis line where you are" in page
    assert "local emergency number" in page
    assert "tel:" not in page


def test_stranger_is_sent_to_sign_in(rejected) -> None:
    assert post(Client(), rejected, FORMS["activity"]).status_code == 302
