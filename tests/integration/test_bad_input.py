"""What people really type and click: refused with a word beside the field, or kept; never a broken page."""

import datetime as dt
import threading
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.urls import reverse

from applications.enums import Status
from applications.models import Application, Company, Interview, Outcome, Tag, Transition
from followups.enums import StepKind, StepState
from followups.models import Draft, Feedback, FollowUp, Reminder, Step
from followups.services import draft_of
from softening.people.models import User
from tests import checksums
from tests.factories import ApplicationFactory, UserFactory, rejected_application, step_of
from tests.markup import Page

NOW = dt.datetime(2026, 11, 25, 9, 0, tzinfo=dt.UTC)

TEXTS = {
    "quotes": 'O\'Brien "the <b>fox</b>" & Söhne {{ x }} %s \\',
    "newlines": "Harbour\r\nBcc: thief@example.org\n\nVale",
    "right to left": "\u202eשלום\u202c مرحبا",
    "emoji": "👩‍💻 Zoë 🏳️‍🌈 \U0001f9e1",
    "10,000 characters": "long words " * 909 + "x",
    "NUL": "Har\x00bour",
    "controls": "Har\x1b[31m\x7f\x85bour\u2028",
    "nothing visible": "\u202e\u2066\ufeff",
    "space": " \t ",
    "formula": "=HYPERLINK(1)",
}


@pytest.fixture(autouse=True)
def _at_noon() -> Iterator[None]:
    with time_machine.travel(NOW):
        yield


@pytest.fixture
def owner(db: None) -> User:
    user: User = UserFactory(with_profile=True)
    return user


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def application(owner: User) -> Application:
    found: Application = ApplicationFactory(owner=owner, interviewing=True, company_name="Harbour & Vale")
    return found


@pytest.fixture
def rejected(owner: User) -> Application:
    return rejected_application(owner, company_name="Quay", learned_on=dt.date(2026, 11, 23))


def own(name: str, row: Any) -> str:
    return reverse(name, args=[row.public_id])


# Every form, every odd text -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """A form: its address, valid values, and the fields that take words. ``words`` are tried all at once."""

    address: Callable[[Application], str]
    valid: dict[str, str]
    words: tuple[str, ...]
    needs: tuple[str, ...] = field(default=())


def _draft(application: Application, kind: StepKind) -> Draft:
    draft = draft_of(step_of(application, kind))
    assert draft is not None
    return draft


_RECORD = ("company_name", "role", "source", "agency", "place", "pay", "cv_version", "posting_text")
_PERSON = ("name", "given_name", "family_name", "title", "job_title", "phone", "address")
FORMS = {
    "log": Case(lambda _a: reverse("application_new"), {"status": "applied"}, _RECORD, _RECORD[:2]),
    "edit": Case(lambda a: own("application_edit", a), {}, (*_RECORD, "tags"), _RECORD[:2]),
    "interview": Case(
        lambda a: own("interview_new", a), {"kind": "interview"}, ("talked_about", "new_contact")
    ),
    "person": Case(lambda a: own("contact_new", a), {"role": "interviewer"}, _PERSON, ("name",)),
    "person again": Case(
        lambda a: own("contact_edit", a.people.first()), {"role": "interviewer"}, _PERSON, ("name",)
    ),
    "note": Case(lambda a: own("note_new", a), {"on": "2026-11-25"}, ("text",), ("text",)),
    "company": Case(
        lambda a: own("company_edit", a.company),
        {"size": "mid", "feedback_policy": "unknown"},
        ("name", "domain", "address", "alias_lines"),
        ("name",),
    ),
    "told": Case(
        lambda a: own("follow_up_told", a),
        {"source": "hr", "channel": "mail", "said_on": "2026-11-25"},
        ("quote",),
        ("quote",),
    ),
    "draft": Case(
        lambda a: own("draft_edit", _draft(a, StepKind.FEEDBACK_REQUEST)), {}, ("subject", "body"), ("body",)
    ),
    "answer": Case(
        lambda a: own("step_answer", step_of(a, StepKind.FEEDBACK_REQUEST)),
        {"kind": "real", "source": "hr", "on": "2026-11-25"},
        ("text",),
    ),
    "activity": Case(
        lambda a: reverse("follow_up_activity", args=[a.public_id, "facts"]), {}, ("text",), ("text",)
    ),
    "settings": Case(
        lambda _a: reverse("settings"),
        {
            "time_zone": "Europe/Berlin",
            "reminder_time": "09:00",
            "sending_from": "08:00",
            "sending_until": "20:00",
            "draft_tone": "warm",
            "card_size": "a6_portrait",
            "handwriting": "average",
        },
        ("display_name", "phone", "signature"),
    ),
}


def says_why(answer: Any, typed: dict[str, str]) -> None:
    """422; each error stands in the page, tied to its field; every word typed is still in the form."""
    assert answer.status_code == 422
    form = next(
        each
        for name in ("form", "check_form")
        if (each := answer.context.get(name)) is not None and each.errors
    )
    assert set(form.errors) <= set(form.fields)
    body = answer.content.decode()
    for name in form.errors:
        assert f'id="id_{name}_error"' in body or form[name].is_hidden, name
    controls = {name: each.values for page in Page(answer).forms for name, each in page.fields.items()}
    kept = {name: controls[name] for name in typed}
    assert {name: _as_in_html(values[0]).strip(" \t\n") for name, values in kept.items()} == {
        name: _as_in_html(text).strip(" \t\n") for name, text in typed.items()
    }


def _as_in_html(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def no_page_is_broken(client: Client, application: Application) -> None:
    application.refresh_from_db()
    for address in (
        own("application_detail", application),
        own("company_detail", application.company),
        own("application_edit", application),
        own("follow_up", application),
        own("follow_up", application) + "card/",
        own("follow_up", application) + "feedback-request/",
        reverse("application_list"),
        reverse("company_list"),
        reverse("today"),
        reverse("settings"),
    ):
        assert client.get(address).status_code == 200, address


@pytest.mark.parametrize("what", TEXTS)
def test_form_takes_or_refuses_odd_words(client: Client, rejected: Application, what: str) -> None:
    """One text in every form, then every page it may stand on."""
    for case in FORMS.values():
        typed = dict.fromkeys(case.words, TEXTS[what])
        answer = client.post(case.address(rejected), {**case.valid, **typed})
        if answer.status_code != 303:
            says_why(answer, typed)
    no_page_is_broken(client, rejected)
    assert [row for row in _one_line_texts() if any(mark in row for mark in "\r\n\x00\x1b\u202e\u2028")] == []


def _one_line_texts() -> Iterator[str]:
    for model, columns in (
        (Application, _RECORD[1:-1]),
        (Company, ("name", "domain")),
        (User, FORMS["settings"].words),
        (Tag, ("name",)),
    ):
        for row in model.objects.values_list(*columns):
            yield from row


@pytest.mark.parametrize("what", ["10,000 characters", "NUL"])
@pytest.mark.parametrize("name", FORMS)
def test_form_names_the_field_of_a_refused_text(
    client: Client, rejected: Application, name: str, what: str
) -> None:
    """One field at a time, the others good: the error is that field's, and nothing is stored."""
    case = FORMS[name]
    roomy = {"posting_text", "text", "quote", "body"}  # as long as a message may be
    before = checksums.of_database()
    for word in case.words:
        if what != "NUL" and word in roomy:
            continue
        typed = {**dict.fromkeys(case.needs, "words"), word: TEXTS[what]}
        answer = client.post(case.address(rejected), {**case.valid, **typed})
        says_why(answer, typed)
        assert set(answer.context["form"].errors) == {word}
    assert checksums.of_database() == before


@pytest.mark.parametrize("text", ["", "   ", TEXTS["nothing visible"]])
def test_form_needs_something_to_read(client: Client, rejected: Application, text: str) -> None:
    """A contact without a name, a note without words, a name of nothing but invisible marks."""
    before = checksums.of_database()
    for name, case in FORMS.items():
        typed = dict.fromkeys(case.needs, text)
        if typed:
            answer = client.post(case.address(rejected), {**case.valid, **typed})
            says_why(answer, typed)
            assert set(answer.context["form"].errors) == set(case.needs), name
    assert checksums.of_database() == before


@pytest.mark.parametrize("what", TEXTS)
def test_not_selected_with_odd_words(client: Client, application: Application, what: str) -> None:
    """All words of the short form at once, and then what came of it on every page."""
    words = ("told_by_name", "met_names", "talked_about", "message")
    typed = dict.fromkeys(words, TEXTS[what])
    valid = {"learned_on": "2026-11-24", "told_by": "human_mail", "stage_reached": "S4"}
    address = own("application_not_selected", application)
    answer = client.post(address, {**valid, **typed})
    if answer.status_code != 303:
        says_why(answer, typed)
        assert Outcome.objects.count() == 0
        assert client.post(address, {**valid, "message": "words"}).status_code == 303
        client.post(own("contact_new", application), {"name": "Marta", "role": "interviewer"})
    assert Outcome.objects.count() == 1
    for path in (own("application_detail", application), own("follow_up", application), reverse("today")):
        assert client.get(path).status_code == 200


def test_names_are_shown_as_written(client: Client, application: Application) -> None:
    """Markup in a name is text, on every page it stands on."""
    name = TEXTS["quotes"]
    client.post(own("application_edit", application), {"company_name": name, "role": name})
    application.refresh_from_db()
    assert (application.role, application.company.name) == (name, name)
    pages = (own("application_detail", application), reverse("application_list"), reverse("company_list"))
    for path in pages:
        body = client.get(path).content.decode()
        assert "<b>fox" not in body
        assert "&lt;b&gt;fox&lt;/b&gt;" in body


def test_name_on_two_lines_is_the_company_on_one(client: Client, application: Application) -> None:
    """What is stored on one line is looked for on one line."""
    sent = {"company_name": "Harbour\n& Vale", "role": "Engineer"}
    for _again in range(2):
        assert client.post(reverse("application_new"), sent).status_code == 303
    assert list(Company.objects.values_list("name", flat=True)) == ["Harbour & Vale"]


def test_tags_on_two_lines_are_one_tag(client: Client, application: Application) -> None:
    sent = {"company_name": "Harbour & Vale", "role": "Engineer", "tags": "far\naway, FAR AWAY, near, \u202e"}
    for _again in range(2):
        assert client.post(own("application_edit", application), sent).status_code == 303
    assert sorted(name.casefold() for name in Tag.objects.values_list("name", flat=True)) == [
        "far away",
        "near",
    ]


@pytest.mark.parametrize(
    ("first", "second"), [("İstanbul", "istanbul"), ("STRASSE", "straße"), ("ΣΑΣ", "σας")]
)
def test_company_names_of_one_fold_are_no_error(client: Client, owner: User, first: str, second: str) -> None:
    """Databases disagree on which letters are the same; none of their answers breaks the page."""
    for name in (first, second, first):
        sent = {"company_name": name, "role": "Engineer"}
        assert client.post(reverse("application_new"), sent).status_code == 303
    assert Application.objects.filter(owner=owner).count() == 3
    assert Company.objects.filter(owner=owner).count() in {1, 2}


# Gaps, links, places ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gap", ["sender_name", "greeting_name", "talk", "month", "learning_area", "unknown"])
def test_gap_takes_or_refuses_odd_words(client: Client, rejected: Application, owner: User, gap: str) -> None:
    for text in [*TEXTS.values(), "x" * 300, "9999-12", "0001-01", "1900"]:
        User.objects.filter(pk=owner.pk).update(display_name="", signature="")
        sent = client.post(own("draft_gap", _draft(rejected, StepKind.CARD)), {"name": gap, "answer": text})
        assert sent.status_code in ({404} if gap == "unknown" else {303, 422}), text
        assert client.get(own("follow_up", rejected) + "card/").status_code == 200, text
    no_page_is_broken(client, rejected)


@pytest.mark.parametrize(
    "url",
    [
        "not a link",
        "javascript:alert(1)",
        "http://",
        "http://[",
        "ftp://[::1",
        "//",
        "https://a b",
        "data:text/html,x",
    ],
)
def test_link_that_is_none_is_refused(client: Client, application: Application, url: str) -> None:
    typed = {"company_name": "Harbour", "role": "Engineer", "posting_url": url}
    answer = client.post(reverse("application_new"), typed)
    says_why(answer, typed)
    assert list(answer.context["form"].errors) == ["posting_url"]
    person = {"name": "Marta", "role": "interviewer", "linkedin": url}
    answer = client.post(own("contact_new", application), person)
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["linkedin"])


def test_link_without_its_scheme_means_https(client: Client, owner: User) -> None:
    typed = {"company_name": "Harbour", "role": "Engineer", "posting_url": "example.org/job"}
    assert client.post(reverse("application_new"), typed).status_code == 303
    assert Application.objects.get(owner=owner).posting_url == "https://example.org/job"


@pytest.mark.parametrize(
    "email", ["marta", "@", "a@b", "a b@example.org", "a@example.org\nBcc: b@example.org"]
)
def test_address_that_is_none_is_refused(client: Client, application: Application, email: str) -> None:
    answer = client.post(
        own("contact_new", application), {"name": "Marta", "role": "interviewer", "email": email}
    )
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["email"])


@pytest.mark.parametrize(
    ("country", "region", "status"),
    [
        ("XX", "", 303),
        ("de", "BY", 303),
        ("DE", "nowhere", 303),
        ("D", "", 422),
        ("ÄÖ", "", 422),
        ("DEU", "", 422),
    ],
)
def test_company_in_an_odd_place(
    client: Client, rejected: Application, country: str, region: str, status: int
) -> None:
    sent = {**FORMS["company"].valid, "name": "Quay", "country": country, "subdivision": region}
    answer = client.post(own("company_edit", rejected.company), sent)
    assert answer.status_code == status
    for path in (own("application_detail", rejected), own("follow_up", rejected), reverse("today")):
        assert client.get(path).status_code == 200


# Days ---------------------------------------------------------------------------------------------------------

DAYS = {
    "log": (
        lambda _a: reverse("application_new"),
        {"company_name": "Quay", "role": "Engineer"},
        "applied_on",
    ),
    "edit": (
        lambda a: own("application_edit", a),
        {"company_name": "Quay", "role": "Engineer"},
        "answer_promised_by",
    ),
    "interview": (lambda a: own("interview_new", a), {"kind": "interview"}, "on"),
    "note": (lambda a: own("note_new", a), {"text": "words"}, "on"),
    "told": (lambda a: own("follow_up_told", a), {"quote": "words", "source": "hr"}, "said_on"),
    "later": (lambda a: own("step_later", step_of(a, StepKind.CARD)), {}, "on"),
    "answer": (
        lambda a: own("step_answer", step_of(a, StepKind.FEEDBACK_REQUEST)),
        {"kind": "real", "source": "hr", "text": "words"},
        "on",
    ),
}
ODD_DAYS = ["1900-01-01", "2100-12-31", "9999-12-31", "0001-01-01", "2026-02-30", "tomorrow", "31.12.2026"]


@pytest.mark.parametrize("name", DAYS)
def test_day_out_of_a_job_search_is_refused(client: Client, rejected: Application, name: str) -> None:
    address, valid, column = DAYS[name]
    before = checksums.of_database()
    for day in ODD_DAYS:
        answer = client.post(address(rejected), {**valid, column: day})
        says_why(answer, {column: day})
        assert column in answer.context["form"].errors, day
    assert checksums.of_database() == before


@pytest.mark.parametrize("day", [*ODD_DAYS, "2026-11-26"])
def test_not_selected_on_an_odd_day_is_refused(client: Client, application: Application, day: str) -> None:
    typed = {"learned_on": day, "talked_about": "the rota", "message": "Their words"}
    answer = client.post(own("application_not_selected", application), typed)
    says_why(answer, typed)
    assert list(answer.context["form"].errors) == ["learned_on"]
    assert Outcome.objects.count() == 0


@pytest.mark.parametrize("day", ["2000-01-01", "2019-12-24", "2026-11-25"])
def test_not_selected_long_ago_is_kept(client: Client, application: Application, day: str) -> None:
    sent = {"learned_on": day, "stage_reached": "S4", "met_names": "Marta", "told_by": "human_mail"}
    assert client.post(own("application_not_selected", application), sent).status_code == 303
    assert FollowUp.objects.get().is_open
    for path in (own("application_detail", application), own("follow_up", application), reverse("today")):
        assert client.get(path).status_code == 200


@pytest.mark.parametrize("day", ["1900-01-01", "2100-12-31", "9999-12-31"])
def test_pause_until_an_odd_day_breaks_nothing(client: Client, rejected: Application, day: str) -> None:
    answer = client.post(reverse("settings"), {**FORMS["settings"].valid, "paused_until": day})
    assert answer.status_code in {303, 422}
    no_page_is_broken(client, rejected)


@pytest.mark.parametrize(
    ("sent", "wrong"),
    [
        ({"at": "14:30"}, "on"),
        ({"on": "2026-11-25", "at": "25:00"}, "at"),
        ({"on": "2026-11-25", "at": "noon"}, "at"),
    ],
)
def test_interview_at_no_time_is_refused(
    client: Client, application: Application, sent: dict[str, str], wrong: str
) -> None:
    answer = client.post(own("interview_new", application), {"kind": "interview", **sent})
    says_why(answer, sent)
    assert list(answer.context["form"].errors) == [wrong]
    assert Interview.objects.count() == 0


def test_reminder_in_the_past_is_due_at_once(client: Client, rejected: Application) -> None:
    step = step_of(rejected, StepKind.KEEP_IN_TOUCH)
    assert step not in [item.step for item in client.get(reverse("today")).context["due"]]
    answer = client.post(own("step_later", step), {"on": "2026-11-01", "at": "07:15"})
    assert answer.status_code == 303
    reminder = Reminder.objects.get(step=step)
    assert reminder.due_at == dt.datetime(2026, 11, 1, 6, 15, tzinfo=dt.UTC)
    assert step == client.get(reverse("today")).context["due"][0].step


# Choices that are none ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "sent", "wrong"),
    [
        ("application_new", {"company_name": "Quay", "role": "Engineer", "status": "rejected"}, "status"),
        ("application_new", {"company_name": "Quay", "role": "Engineer", "mode": "moon"}, "mode"),
        ("application_new", {"company_name": "Quay", "role": "Engineer", "once": "twice"}, "once"),
        ("interview_new", {"kind": "party"}, "kind"),
        ("interview_new", {"kind": "interview", "contacts": "none of them"}, "contacts"),
        ("contact_new", {"name": "Marta", "role": "king"}, "role"),
        ("application_not_selected", {"learned_on": "2026-11-24", "told_by": "silence"}, "told_by"),
        ("application_not_selected", {"learned_on": "2026-11-24", "stage_reached": "S9"}, "stage_reached"),
        ("application_not_selected", {"learned_on": "2026-11-24", "feedback_stance": "?"}, "feedback_stance"),
    ],
)
def test_choice_that_is_none_is_refused(
    client: Client, application: Application, address: str, sent: dict[str, str], wrong: str
) -> None:
    path = reverse(address) if address == "application_new" else own(address, application)
    answer = client.post(path, sent)
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [wrong])


@pytest.mark.parametrize("to", ["accepted", "saved", "applied", "", "no such status", "\x00", "x" * 10_000])
def test_status_not_allowed_from_here_is_said(client: Client, application: Application, to: str) -> None:
    before = checksums.of_database()
    answer = client.post(own("application_status", application), {"to": to})
    assert answer.status_code == 422
    assert "Interviewing" in answer.content.decode()
    assert checksums.of_database() == before


@pytest.mark.parametrize("status", [Status.SAVED, Status.OFFERED])
def test_not_selected_from_where_it_is_not_allowed(client: Client, owner: User, status: str) -> None:
    application = ApplicationFactory(owner=owner, status=status)
    answer = client.post(own("application_not_selected", application), {"learned_on": "2026-11-24"})
    assert answer.status_code == (422 if status == Status.SAVED else 303)


QUERIES = [
    "?status=nonsense",
    "?sort=owner__password",
    "?sort=-nonsense",
    "?page=zero",
    "?page=-1",
    "?page=99999999999999999999",
    "?q=" + "x" * 60_000,
    "?q=" + "word%20" * 2_000,
    "?q=%00",
    "?q=%25_%5C'%22",
    "?q=%F0%9F%92%BC%E2%80%AE",
    "?status=%00&sort=%00&page=%00",
    "?status=applied&status=saved",
    "?all=%00",
    "?line=%00" + "x" * 5_000,
    "?line=http://[",
]


@pytest.mark.parametrize(
    "name", ["application_list", "company_list", "today", "mail_list", "application_new"]
)
def test_query_that_says_nothing_is_no_error(client: Client, rejected: Application, name: str) -> None:
    for query in QUERIES:
        assert client.get(reverse(name) + query).status_code == 200, query[:40]


def test_unknown_filter_shows_every_row(client: Client, rejected: Application) -> None:
    answer = client.get(reverse("application_list"), {"status": "nonsense", "sort": "nonsense", "page": "x"})
    assert list(answer.context["page_obj"]) == [rejected]


@pytest.mark.parametrize(
    "onward",
    [
        "//evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\\evil",
        "\x00",
        "/" + "x" * 20_000,
        "/a\r\nX-A: b",
    ],
)
def test_onward_address_stays_here(client: Client, rejected: Application, onward: str) -> None:
    answer = client.post(own("step_done", step_of(rejected, StepKind.CARD)), {"next": onward})
    assert answer.status_code in {303, 400}
    assert "evil" not in answer.headers.get("Location", "").split("?")[0] or answer.url.startswith("/x")
    assert "X-A" not in answer.headers


# Twice --------------------------------------------------------------------------------------------------------

SAID = {
    "learned_on": "2026-11-24",
    "told_by": "human_mail",
    "told_by_name": "Marta Ruiz",
    "stage_reached": "S4",
    "met_names": "Jonas Weber, Marta Ruiz",
    "talked_about": "the on-call rota",
}


def counts() -> dict[str, int]:
    models = (Application, Transition, Outcome, FollowUp, Step, Draft, Reminder, Feedback, Interview)
    return {model.__name__: model.objects.count() for model in models}


def test_not_selected_clicked_twice_gives_one_follow_up(client: Client, application: Application) -> None:
    first = client.post(own("application_not_selected", application), SAID)
    after_one, sums = counts(), checksums.of_database()
    second = client.post(own("application_not_selected", application), SAID)
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.url == second.url == own("follow_up", application)
    assert (after_one["Transition"], after_one["FollowUp"], after_one["Outcome"]) == (2, 1, 1)
    assert checksums.of_database() == sums


def test_log_clicked_twice_gives_one_application(client: Client) -> None:
    form = Page(client.get(reverse("application_new"))).forms[-1]
    sent = {"company_name": "Quay", "role": "Engineer", "once": form.fields["once"].values[0]}
    answers = [client.post(reverse("application_new"), sent) for _click in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert answers[0].url == answers[1].url
    assert (counts()["Application"], counts()["Transition"]) == (1, 1)


def test_log_again_from_a_fresh_page_gives_two(client: Client) -> None:
    """Two applications for one role are no double click."""
    for _page in range(2):
        form = Page(client.get(reverse("application_new"))).forms[-1]
        once = form.fields["once"].values[0]
        client.post(reverse("application_new"), {"company_name": "Quay", "role": "Engineer", "once": once})
    assert counts()["Application"] == 2


def test_undo_clicked_twice_undoes_once(client: Client, rejected: Application) -> None:
    move = Transition.objects.filter(application=rejected).undoable().get()
    for _click in range(2):
        assert client.post(own("transition_undo", move)).status_code == 303
    rejected.refresh_from_db()
    assert rejected.status == Status.INTERVIEWING
    assert Transition.objects.filter(application=rejected, undoes__isnull=False).count() == 1


@pytest.mark.parametrize(
    "name",
    [
        "step_done",
        "step_let_go",
        "step_undo",
        "step_write_anyway",
        "step_answer_undo",
        "step_bounced",
        "step_bounced_undo",
    ],
)
def test_step_button_clicked_twice_acts_once(client: Client, rejected: Application, name: str) -> None:
    step = step_of(rejected, StepKind.CARD)
    assert client.post(own(name, step)).status_code == 303
    before = checksums.of_database()
    assert client.post(own(name, step)).status_code == 303
    assert checksums.of_database() == before


def test_answer_clicked_twice_is_kept_once(client: Client, rejected: Application) -> None:
    step = step_of(rejected, StepKind.FEEDBACK_REQUEST)
    client.post(own("step_done", step))
    sent = {"kind": "real", "source": "hr", "on": "2026-11-25", "text": "More depth.\r\nIn SQL."}
    for _click in range(2):
        assert client.post(own("step_answer", step), sent).status_code == 303
    assert list(Feedback.objects.values_list("quote", flat=True)) == ["More depth.\nIn SQL."]


def test_told_clicked_twice_is_kept_once(client: Client, rejected: Application) -> None:
    """Browsers send two characters for a new line, and one is stored."""
    sent = {"quote": "More depth.\r\nIn SQL.", "source": "hr", "said_on": "2026-11-25"}
    for _click in range(2):
        assert client.post(own("follow_up_told", rejected), sent).status_code == 303
    assert list(Feedback.objects.values_list("quote", flat=True)) == ["More depth.\nIn SQL."]


# At once, in two threads --------------------------------------------------------------------------------------


def together(owner: User, address: str, sent: dict[str, str], times: int = 2) -> list[Any]:
    """The same POST from as many browsers of one person, let go at the same moment."""
    clients = [Client() for _n in range(times)]
    for client in clients:
        client.force_login(owner)
    gate = threading.Barrier(times)

    def click(client: Client) -> Any:
        try:
            gate.wait(10)
            return client.post(address, sent)
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(click, clients))


@pytest.mark.django_db(transaction=True)
def test_not_selected_clicked_at_once_gives_one_follow_up() -> None:
    owner = UserFactory()
    for _round in range(5):
        before = counts()
        application = ApplicationFactory(owner=owner, interviewing=True)
        answers = together(owner, own("application_not_selected", application), SAID)
        assert [(answer.status_code, answer.url) for answer in answers] == [
            (303, own("follow_up", application))
        ] * 2
        added = {name: count - before[name] for name, count in counts().items()}
        assert (added["Transition"], added["Outcome"], added["FollowUp"]) == (2, 1, 1)
        steps = Step.objects.filter(follow_up__application=application)
        assert steps.filter(kind=StepKind.CARD).count() == 1
        assert (
            Reminder.objects.filter(step__in=steps).count() == steps.filter(state=StepState.WAITING).count()
        )


@pytest.mark.django_db(transaction=True)
def test_log_clicked_at_once_gives_one_application() -> None:
    owner = UserFactory()
    for number in range(5):
        sent = {"company_name": f"Quay {number}", "role": "Engineer", "once": str(uuid.uuid4())}
        answers = together(owner, reverse("application_new"), sent, times=3)
        assert [answer.status_code for answer in answers] == [303] * 3
        assert len({answer.url for answer in answers}) == 1
        assert Application.objects.filter(company__name=f"Quay {number}").count() == 1
        assert Transition.objects.filter(application__company__name=f"Quay {number}").count() == 1


@pytest.mark.django_db(transaction=True)
def test_undo_clicked_at_once_undoes_once() -> None:
    owner = UserFactory()
    application = rejected_application(owner)
    move = Transition.objects.filter(application=application).undoable().get()
    answers = together(owner, own("transition_undo", move), {}, times=3)
    assert [answer.status_code for answer in answers] == [303] * 3
    assert Transition.objects.filter(undoes=move).count() == 1
    assert FollowUp.objects.get(application=application).state == "reverted"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", ["step_done", "step_let_go"])
def test_step_button_clicked_at_once_acts_once(name: str) -> None:
    owner = UserFactory()
    step = step_of(rejected_application(owner), StepKind.FEEDBACK_REQUEST)
    answers = together(owner, own(name, step), {}, times=3)
    assert [answer.status_code for answer in answers] == [303] * 3
    looks_back = Step.objects.filter(kind=StepKind.LOOK_BACK).count()
    assert looks_back == (1 if name == "step_done" else 0)


@pytest.mark.django_db(transaction=True)
def test_told_clicked_at_once_is_kept_once() -> None:
    owner = UserFactory()
    application = rejected_application(owner)
    sent = {"quote": "More depth in SQL.", "source": "hr", "said_on": "2026-11-24"}
    answers = together(owner, own("follow_up_told", application), sent, times=3)
    assert [answer.status_code for answer in answers] == [303] * 3
    assert Feedback.objects.count() == 1
