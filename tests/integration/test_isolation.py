"""Nobody reaches another person's rows: by address, by form field, by extra field, by link."""

import datetime as dt
import re
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import signing
from django.db import transaction
from django.test import Client, override_settings
from django.urls import reverse

from applications.models import Application, Company, Contact
from followups import links
from followups.enums import StepState
from followups.models import Draft, Reminder, Step
from followups.services.reminders import remind_later
from softening.outbox.unsubscribe import make_token
from softening.people.models import User
from tests import checksums
from tests.factories import (
    NOT_FREE_TEXT,
    OWNED,
    ApplicationFactory,
    Life,
    UserFactory,
    as_text,
    full_life,
    text_columns,
)
from tests.markup import CHOSEN, Field, Form, Page, body_of, everything
from tests.url_table import URLS, Access, Line, patterns

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 25, 9, 0, tzinfo=dt.UTC)  # a Wednesday
OWNERS_PAGES = [name for name, line in URLS.items() if line.access is Access.OWNER and line.page]
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
ANNA, BERT = "zqannaqz", "zqbertqz"


@pytest.fixture(autouse=True)
def _at_noon() -> Iterator[None]:
    with time_machine.travel(NOW):
        yield


@pytest.fixture(scope="module")
def lives(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Life]]:
    """Two whole lives, made once for this file; each test works on them in a transaction of its own."""
    with django_db_blocker.unblock():
        with time_machine.travel(NOW):
            made = {name: full_life(UserFactory(email=f"{name}@example.org"), name) for name in (ANNA, BERT)}
        yield made
        with transaction.atomic():  # foreign keys are looked at when it ends
            owners = User.objects.filter(pk__in=[life.owner.pk for life in made.values()])
            for model in OWNED:
                rows = model._base_manager.filter(owner__in=owners)
                rows._raw_delete(rows.db)
            EmailAddress.objects.filter(user__in=owners).delete()
            owners._raw_delete(owners.db)


@pytest.fixture
def anna(db: None, lives: dict[str, Life]) -> Life:
    return lives[ANNA].read_again()


@pytest.fixture
def bert(db: None, lives: dict[str, Life]) -> Life:
    return lives[BERT].read_again()


def signed_in(life: Life) -> Client:
    client = Client()
    client.force_login(life.owner)
    return client


def _with_access(*access: Access) -> list[tuple[str, Line]]:
    return [(name, line) for name, line in URLS.items() if line.access in access]


def addresses(name: str, line: Line, public_id: str) -> list[str]:
    """The addresses of a pattern for one object, with every value of its further converters."""
    places = [{"public_id": public_id}] if line.model else [{}]
    for key, values in line.others.items():
        places = [{**place, key: value} for place in places for value in values]
    return [reverse(name, kwargs=place) for place in places]


def all_addresses(life: Life, *access: Access) -> Iterator[tuple[str, Line, str]]:
    """(URL name, its line, address) of everything of one person, an object each."""
    for name, line in _with_access(*access):
        for public_id in life.public_ids(line.model) if line.model else [""]:
            for address in addresses(name, line, public_id):
                yield name, line, address


# The table and the canary -----------------------------------------------------------------------------------


def test_url_table_every_pattern_has_a_line() -> None:
    assert Counter(pattern.name for pattern in patterns()) == Counter(list(URLS))


def test_url_table_owner_lines_name_every_converter() -> None:
    converters = {pattern.name: set(pattern.pattern.converters) for pattern in patterns()}
    named = {
        name: {"public_id", *line.others} if line.model else set()
        for name, line in _with_access(Access.OWNER, Access.PERSON, Access.ANONYMOUS)
    }
    assert {name: converters[name] for name in named} == named


def test_full_life_fills_every_text_column(anna: Life) -> None:
    empty = [
        f"{model._meta.label}.{column.name}"
        for model in OWNED
        for column in text_columns(model)
        if not any(ANNA in as_text(getattr(row, column.attname)) for row in anna.rows(model))
    ]
    assert empty == []
    assert [model._meta.label for model in OWNED if not anna.rows(model)] == []
    assert set(NOT_FREE_TEXT) <= {model._meta.label for model in OWNED}


# Addresses --------------------------------------------------------------------------------------------------


def test_foreign_address_is_as_unknown(anna: Life, bert: Life) -> None:
    """Every pattern, with ids of Bert's, by every method: as an id that does not exist, and nothing moves."""
    client = signed_in(anna)
    before = checksums.of_person(bert.owner)
    trouble: list[str] = []
    for name, line in _with_access(Access.OWNER):
        unknown = addresses(name, line, str(uuid.uuid4()))
        for method in METHODS:
            expected = [client.generic(method, address) for address in unknown]
            ids = bert.public_ids(line.model)
            for public_id in {ids[0], ids[-1]}:
                for address, model_answer in zip(addresses(name, line, public_id), expected, strict=True):
                    answer = client.generic(method, address)
                    if answer.status_code not in {404, 405}:
                        trouble.append(f"{method} {name}: {answer.status_code}")
                    if (answer.status_code, body_of(answer)) != (
                        model_answer.status_code,
                        body_of(model_answer),
                    ):
                        trouble.append(f"{method} {name}: not the answer an unknown id gets")
                    if BERT in everything(answer):
                        trouble.append(f"{method} {name}: tells what Bert wrote")
        if checksums.of_person(bert.owner) != before:
            trouble.append(f"{name}: changed a row of Bert's")
            before = checksums.of_person(bert.owner)
    assert trouble == []


def test_foreign_address_is_looked_for_by_its_own_methods(anna: Life, bert: Life) -> None:
    """405 alone would prove nothing: each pattern answers 404 to the methods it has."""
    client = signed_in(anna)
    for name, line in _with_access(Access.OWNER):
        address = addresses(name, line, bert.public_ids(line.model)[0])[0]
        answers = {method: client.generic(method, address).status_code for method in ("GET", "POST")}
        assert answers["GET" if line.page else "POST"] == 404, name


def test_page_without_object_shows_own_rows_alone(anna: Life, bert: Life) -> None:
    client = signed_in(anna)
    before = checksums.of_person(bert.owner)
    for name, line in _with_access(Access.PERSON, Access.ANONYMOUS):
        for address in addresses(name, line, ""):
            for method in METHODS:
                assert BERT not in everything(client.generic(method, f"{address}?q={uuid.uuid4().hex}")), name
                if name == "account_logout":
                    client = signed_in(anna)
    assert checksums.of_person(bert.owner) == before


def test_query_with_foreign_words_finds_nothing(anna: Life, bert: Life) -> None:
    """A search for Bert's words echoes the search field and finds no row."""
    client = signed_in(anna)
    for name in ("application_list", "company_list"):
        answer = client.get(reverse(name), {"q": BERT})
        assert list(answer.context["page_obj"]) == []
        assert everything(answer).count(BERT) == 1, name


def test_today_counts_own_rows_alone(anna: Life, bert: Life) -> None:
    """Numbers tell as well, where no word of Bert's stands beside them."""
    ApplicationFactory(owner=bert.owner, company_name="waiting too")
    page = signed_in(anna).get(reverse("today")).context
    assert (page["waiting"], page["waiting_long"], page["more"]) == (1, 0, 0)
    assert [talk.owner for talk in page["interviews"]] == [anna.owner]
    assert {item.step.owner for item in page["due"]} == {anna.owner}


def test_company_counts_own_rows_alone(anna: Life, bert: Life) -> None:
    rows = signed_in(anna).get(reverse("company_list")).context["page_obj"]
    assert {company.owner for company in rows} == {anna.owner}
    assert len(rows) == 3


def test_anonymous_is_sent_to_sign_in(bert: Life) -> None:
    client = Client()
    before = checksums.of_person(bert.owner)
    trouble: list[str] = []
    for name, _line, address in all_addresses(bert, Access.OWNER, Access.PERSON):
        for method in METHODS:
            answer = client.generic(method, address)
            to_login = answer.status_code == 302 and urlsplit(answer.url).path == reverse("account_login")
            if not to_login and answer.status_code not in {404, 405}:
                trouble.append(f"{method} {name}: {answer.status_code}")
            if BERT in everything(answer):
                trouble.append(f"{method} {name}: tells what Bert wrote")
    for name, line in _with_access(Access.ANONYMOUS):
        trouble += [
            f"{method} {name}: tells what Bert wrote"
            for method in METHODS
            if BERT in everything(client.generic(method, addresses(name, line, "")[0]))
        ]
    assert trouble == []
    assert checksums.of_person(bert.owner) == before


def test_post_without_csrf_token_is_refused(anna: Life) -> None:
    """Save the two that a signed token authorises."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(anna.owner)
    before = checksums.of_database()
    for name, _line, address in all_addresses(anna, Access.OWNER, Access.PERSON, Access.ANONYMOUS):
        assert client.post(address).status_code in {403, 405}, name
    assert checksums.of_database() == before


# Form fields ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What one of Anna's own addresses answered."""

    name: str
    line: Line
    address: str
    head: int
    status: int
    headers: dict[str, str]
    body: str
    page: Page


@pytest.fixture(scope="module")
def kept() -> list[Seen]:
    """Filled by the first test that needs it: the rows are the same for every test of this file."""
    return []


@pytest.fixture
def own_pages(anna: Life, kept: list[Seen]) -> list[Seen]:
    """Every address of Anna's, opened by herself."""
    if not kept:
        kept.extend(_open_all(signed_in(anna), anna))
    return kept


def _open_all(client: Client, life: Life) -> Iterator[Seen]:
    for name, line, address in all_addresses(life, Access.OWNER, Access.PERSON):
        with override_settings(
            EMAIL_URL="smtp://127.0.0.1:1"
        ):  # "send again" is offered where a server is named
            head, got = client.head(address), client.get(address)
        headers = dict(got.headers)
        yield Seen(name, line, address, head.status_code, got.status_code, headers, body_of(got), Page(got))


@pytest.fixture
def forms(anna: Life, own_pages: list[Seen]) -> dict[str, tuple[str, Form]]:
    """Every form that a person's own pages show, once: its address and fields -> (address, form)."""
    found: dict[str, tuple[str, Form]] = {}
    for seen in own_pages:
        for form in seen.page.forms if seen.line.page else []:
            target = form.action or seen.address
            if form.method == "post" and target != reverse("account_logout"):
                found.setdefault(f"{_shape(target)} {sorted(form.fields)}", (target, form))
    gap = reverse("draft_gap", args=[anna.public_ids(Draft)[-1]])  # shown while a draft has a gap
    fields = {
        "name": Field("name", "hidden", ["learning_area"]),
        "answer": Field("answer", "text", ["words"]),
    }
    found.setdefault(_shape(gap), (gap, Form("post", gap, fields)))
    return found


def _shape(address: str) -> str:
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "<id>", address)


class _Undone:
    """Posts, looks, and takes back what the post did, so that the next one meets the same rows."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def __call__(self, address: str, data: dict[str, list[str]], look: Any = None) -> Any:
        self.client.cookies.pop("messages", None)  # what an earlier post said is not this one's answer
        with transaction.atomic():
            answer = self.client.post(address, data)
            answer.seen = look() if look else None
            transaction.set_rollback(True)
        return answer


def masked(answer: Any, *ids: str) -> str:
    return re.sub(rf"\b(?:{'|'.join(ids)})\b", "<id>", body_of(answer))


def test_forms_of_all_pages_are_found(forms: dict[str, tuple[str, Form]]) -> None:
    """The walkers below stand on this: a form that is not found is not walked."""
    shapes = {_shape(address) for address, _form in forms.values()}
    posted = {
        _shape(addresses(name, line, str(uuid.uuid4()))[0])
        for name, line in _with_access(Access.OWNER)
        # Shown in states that no application of this life is in, or by a message after a click; what is being typed
        # is checked with the fields of the form that keeps it.
        if name not in {"follow_up_reopen", "draft_undo", "feedback_undo", "step_as_planned", "draft_check"}
    }
    pages_alone = {"application_detail", "company_detail", "follow_up", "follow_up_message", "mail_detail"}
    posted -= {
        _shape(address) for name in pages_alone for address in addresses(name, URLS[name], str(uuid.uuid4()))
    }
    assert posted - shapes == set()


def attempts(form: Form, bert: Life) -> Iterator[tuple[list[str], list[list[str]], str]]:
    """(names of fields, what to send in them in turn, an id of the same kind that nobody has).

    A field that may hold an id (hidden, or a choice among ids or among nothing) is tried alone, with an id of
    each of Bert's tables. What a person types is tried together, and so is what only fixed words fit: each of
    those fields says its own error.
    """
    rows = {model: bert.rows(model) for model in OWNED}
    public = [[str(each.public_id) for each in found] for found in rows.values()]
    keys = [[str(each.pk) for each in found] for found in rows.values()]
    kinds = [(public, str(uuid.uuid4())), (keys, "0")]  # messages count characters: as short as the first key
    alone: list[str]
    typed: list[str]
    chosen: list[str]
    alone, typed, chosen = [], [], []
    for name, control in form.fields.items():
        offers = [offer for offer in control.offers if offer]
        scale = offers == [str(number) for number in range(len(offers))]
        if control.kind == "hidden" or (control.kind in CHOSEN and all(map(_is_id, offers)) and not scale):
            alone.append(name)
        else:
            (typed if control.kind in {"text", "textarea", "tel", "password"} else chosen).append(name)
    for values, unknown in kinds:
        one, nobodys = values[0][0], unknown * (len(values[0][0]) if unknown == "0" else 1)
        fixed = [name for name in chosen if not {one, nobodys} & set(form.fields[name].offers)]
        for names in (typed, fixed):
            if names:
                yield names, [[one]], nobodys
        for name in alone:
            many = form.fields[name].kind in {"checkbox", "select-multiple"}
            yield [name], values if many else [ids[:1] for ids in values], unknown


def _is_id(offer: str) -> bool:
    return re.fullmatch(r"[0-9]+|[0-9a-f-]{36}", offer) is not None


def test_foreign_id_in_a_form_field_is_as_unknown(
    anna: Life, bert: Life, forms: dict[str, tuple[str, Form]]
) -> None:
    """Every field of every form, with public ids and primary keys of Bert's rows."""
    post = _Undone(signed_in(anna))
    before = checksums.of_person(bert.owner)
    trouble: list[str] = []

    def bert_now() -> dict[str, str]:
        return checksums.of_person(bert.owner)

    for what, (address, form) in forms.items():
        for names, tried, unknown in attempts(form, bert):
            data = form.data()
            expected = post(address, {**data, **{name: [unknown] for name in names}})
            for ids in tried:
                look = bert_now if ids is tried[-1] else None
                answer = post(address, {**data, **dict.fromkeys(names, ids)}, look)
                where = f"{what}: {names}={ids[0]}"
                if answer.status_code != expected.status_code:
                    trouble.append(f"{where}: {answer.status_code}, not {expected.status_code}")
                elif len(ids) == 1 and answer.status_code == 422:
                    same = masked(answer, *ids, unknown) == masked(expected, *ids, unknown)
                    trouble += [] if same else [f"{where}: not the answer an unknown id gets"]
                if BERT in everything(answer):
                    trouble.append(f"{where}: tells what Bert wrote")
                if look and answer.seen != before:
                    trouble.append(f"{where}: changed a row of Bert's")
    assert trouble == []


def test_foreign_contact_on_an_interview_is_refused(anna: Life, bert: Life) -> None:
    """The one field that takes ids: what it refuses, and that it does take one's own."""
    client = signed_in(anna)
    address = reverse("interview_new", args=[anna.waiting.public_id])
    own = Contact.objects.get(company=anna.waiting.company)
    refused = client.post(address, {"kind": "interview", "contacts": [bert.public_ids(Contact)[0]]})
    assert refused.status_code == 422
    assert list(refused.context["form"].errors) == ["contacts"]
    taken = client.post(address, {"kind": "interview", "contacts": [str(own.public_id)]})
    assert taken.status_code == 303
    assert anna.waiting.interviews.order_by("pk").last().contacts.get() == own


def test_name_that_another_person_uses_is_free(anna: Life, bert: Life) -> None:
    """Neither a refusal nor a broken page tells that Bert has a company, a person or a tag of this name."""
    client, before = signed_in(anna), checksums.of_person(bert.owner)
    name, tag = f"{BERT} company", f"{BERT} tag"
    sent = {"name": name, "size": "mid", "feedback_policy": "unknown"}
    renamed = client.post(reverse("company_edit", args=[anna.waiting.company.public_id]), sent)
    sent = {"company_name": name, "role": "Engineer", "tags": tag}
    tagged = client.post(reverse("application_edit", args=[anna.waiting.public_id]), sent)
    sent = {"name": f"{BERT} interviewer", "role": "interviewer"}
    met = client.post(reverse("contact_new", args=[anna.waiting.public_id]), sent)
    assert [answer.status_code for answer in (renamed, tagged, met)] == [303] * 3
    mine = Application.objects.get(pk=anna.waiting.pk)
    assert (mine.company.owner, mine.tags.get().owner) == (anna.owner, anna.owner)
    assert checksums.of_person(bert.owner) == before


def test_extra_field_is_not_assigned(anna: Life, bert: Life, forms: dict[str, tuple[str, Form]]) -> None:
    post = _Undone(signed_in(anna))
    before = checksums.of_person(bert.owner)
    stray = str(uuid.uuid4())
    extra = {
        "owner": [str(bert.owner.pk)],
        "owner_id": [str(bert.owner.pk)],
        "is_sample": ["true"],
        "is_staff": ["true"],
        "status": ["offered"],
        "state": ["done"],
        "public_id": [stray],
        "company": [str(bert.rows(Company)[0].pk)],
        "application": [str(bert.rows(Application)[0].pk)],
        "pk": [str(bert.rows(Application)[0].pk)],
        "id": [str(bert.rows(Application)[0].pk)],
    }

    def identities() -> dict[str, set[tuple[Any, ...]]]:
        columns = ("pk", "public_id", "owner_id", "is_sample")
        return {m._meta.label: set(m._base_manager.values_list(*columns)) for m in OWNED}

    def statuses() -> dict[int, str]:
        return dict(Application.objects.filter(owner=anna.owner).values_list("pk", "status"))

    def look() -> tuple[Any, ...]:
        me = User.objects.values_list("is_staff", "is_sample", "public_id").get(pk=anna.owner.pk)
        return checksums.of_person(bert.owner), me, identities(), statuses()

    _, me_before, ids_before, statuses_before = look()
    accepted = 0
    for what, (address, form) in forms.items():
        data = {**{k: v for k, v in extra.items() if k not in form.fields}, **form.data()}
        plain, answer = post(address, form.data(), statuses), post(address, data, look)
        accepted += answer.status_code in {302, 303}
        assert answer.status_code == plain.status_code, what
        bert_now, me_now, ids_now, statuses_now = answer.seen
        assert bert_now == before, what
        assert me_now == me_before, what
        for table, rows in ids_now.items():
            kept = {row for row in ids_before[table] if row[0] in {row[0] for row in rows}}
            assert kept <= rows, (what, table)
            new = rows - ids_before[table]
            makes_samples = address == reverse("examples_add")  # by its own doing, for anna all the same
            assert {(row[2], row[3]) for row in new} <= {(anna.owner.pk, makes_samples)}, (what, table)
            assert uuid.UUID(stray) not in {row[1] for row in new}, (what, table)
        moved = {pk: plain.seen.get(pk) for pk in statuses_before}
        assert {pk: statuses_now.get(pk) for pk in statuses_before} == moved, what
    assert accepted > 20


# Own pages --------------------------------------------------------------------------------------------------


def test_own_page_answers_and_changes_nothing(anna: Life, kept: list[Seen]) -> None:
    """GET and HEAD only look, at every address of a full life, and no address fails."""
    client, before = signed_in(anna), checksums.of_database()
    kept[:] = _open_all(client, anna)
    answers = {(seen.name, seen.line.page, seen.status) for seen in kept}
    assert checksums.of_database() == before
    assert {(name, status) for name, page, status in answers if not page} == {
        (name, 405)
        for access in (Access.OWNER, Access.PERSON)
        for name, line in _with_access(access)
        if not line.page
    }
    # 302 and 404: a state without this page; the test below asks that each page is seen in some state.
    assert {status for _name, page, status in answers if page} <= {200, 302, 303, 404}


def test_own_page_of_each_pattern_is_seen(own_pages: list[Seen]) -> None:
    """A walk that met redirects and 404 only would prove nothing: each page shows what its owner wrote."""
    shown = {seen.name for seen in own_pages if seen.status == 200 and ANNA in seen.body}
    assert shown & set(OWNERS_PAGES) == set(OWNERS_PAGES)
    persons = {name for name, line in _with_access(Access.PERSON) if line.page}
    # With a password there is none to set, and the page leads on to the one that changes it.
    assert persons - {seen.name for seen in own_pages if seen.status == 200} == {"account_set_password"}


def test_own_page_by_head_is_as_by_get(own_pages: list[Seen]) -> None:
    assert [seen.name for seen in own_pages if seen.head not in {seen.status, 405}] == []


def test_own_page_has_one_main_heading_and_nothing_inline(own_pages: list[Seen]) -> None:
    pages = [seen for seen in own_pages if seen.status == 200]
    assert [(seen.name, seen.page.headings) for seen in pages if seen.page.headings != 1] == []
    assert [(seen.name, seen.page.inline) for seen in pages if seen.page.inline] == []


def test_own_page_has_a_strict_policy_and_is_not_stored(own_pages: list[Seen]) -> None:
    assert [seen.name for seen in own_pages if not is_strict(seen.headers["Content-Security-Policy"])] == []
    assert [seen.name for seen in own_pages if "no-store" not in seen.headers["Cache-Control"]] == []


def is_strict(policy: str) -> bool:
    return "default-src 'none'" in policy and "unsafe-" not in policy and "*" not in policy


def test_titles_tell_pages_apart(own_pages: list[Seen]) -> None:
    """No page without a title; a record's form has one title, whether the record is new or not."""
    pages = [seen for seen in own_pages if seen.status == 200]
    assert [seen.name for seen in pages if not seen.page.title.removesuffix("· Softening").strip()] == []
    titles = {seen.name: seen.page.title for seen in reversed(pages)}
    twins = Counter(title for name, title in titles.items() if name not in {"interview_edit", "contact_edit"})
    assert {title: count for title, count in twins.items() if count > 1} == {}


# Signed links -----------------------------------------------------------------------------------------------


def reminder_path(life: Life) -> str:
    return urlsplit(links.make_link(life.notice)).path


def unsubscribe_path(life: Life) -> str:
    return reverse("unsubscribe", args=[make_token(life.owner)])


def spoilt(path: str) -> list[str]:
    """The same address with a token forged, cut, lengthened, or signed for something else."""
    head, token, _end = path.rsplit("/", 2)
    payload, _colon, signature = token.rpartition(":")
    made = [
        token[:-1],
        token[1:],
        token + "A",
        payload,
        signature,
        f"{payload}:{signature[::-1]}",
        f"A{payload[1:]}:{signature}",
        signing.dumps({"n": str(uuid.uuid4()), "g": 1}, salt="another"),
        signing.dumps(["n"], salt=links.SALT),
        signing.dumps({"n": "not an id", "g": 1}, salt=links.SALT),
        signing.dumps({"n": str(uuid.uuid4()), "g": 1}, salt=links.SALT),
        signing.Signer(salt="another").sign(uuid.uuid4().hex),
    ]
    return [f"{head}/{token}/" for token in made]


@pytest.mark.parametrize("path_of", [reminder_path, unsubscribe_path])
@pytest.mark.parametrize("method", METHODS)
def test_spoilt_link_acts_on_nothing(bert: Life, path_of: Any, method: str) -> None:
    client = Client()
    before = checksums.of_database()
    for path in spoilt(path_of(bert)):
        answer = client.generic(method, path, "do=done", content_type="application/x-www-form-urlencoded")
        assert answer.status_code in {404, 405}, path
    assert checksums.of_database() == before


def test_link_of_one_kind_is_none_of_the_other(bert: Life) -> None:
    client = Client()
    reminder, stop = (path(bert).split("/")[2] for path in (reminder_path, unsubscribe_path))
    assert client.post(f"/reminders/{stop}/", {"do": "done"}).status_code == 404
    assert client.post(f"/unsubscribe/{reminder}/").status_code == 404


@pytest.mark.parametrize("path_of", [reminder_path, unsubscribe_path])
@pytest.mark.parametrize("cookies", [False, True])
def test_link_opened_by_a_scanner_changes_nothing(
    bert: Life, anna: Life, path_of: Any, cookies: bool
) -> None:
    """GET and HEAD, again and again, by nobody or by somebody else; the page names no company and no person."""
    client = signed_in(anna) if cookies else Client()
    before = checksums.of_database()
    for _again in range(3):
        page, head = client.get(path_of(bert)), client.head(path_of(bert))
        assert (page.status_code, head.status_code) == (200, 200)
        assert BERT not in everything(page)
        assert is_strict(page.headers["Content-Security-Policy"])
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert (Page(page).headings, Page(page).inline) == (1, [])
    assert checksums.of_database() == before


def test_link_shown_to_its_owner_leads_to_the_follow_up(bert: Life) -> None:
    answer = signed_in(bert).get(reminder_path(bert))
    assert bert.notice.reminder.step.follow_up.get_absolute_url() in body_of(answer)


@pytest.mark.parametrize(
    ("sent", "state"),
    [
        ({"do": "done"}, StepState.DONE),
        ({"do": "let_go"}, StepState.LET_GO),
        ({"do": "later", "on": "2026-12-03"}, StepState.WAITING),
    ],
)
def test_link_posted_twice_acts_once(bert: Life, sent: dict[str, str], state: str) -> None:
    """Without cookies and without a CSRF token, as a mail program's browser posts."""
    client = Client(enforce_csrf_checks=True)
    path, step = reminder_path(bert), bert.notice.reminder.step
    assert client.post(path, sent).status_code == 200
    after_one = checksums.of_database()
    assert Step.objects.get(pk=step.pk).state == state
    assert client.post(path, sent).status_code == 200
    assert checksums.of_database() == after_one
    assert client.cookies.get("sessionid") is None


def test_link_undo_posted_twice_acts_once(bert: Life) -> None:
    client = Client()
    path, step = reminder_path(bert), bert.notice.reminder.step
    client.post(path, {"do": "done"})
    client.post(path, {"do": "undo"})
    after_one = checksums.of_database()
    assert Step.objects.get(pk=step.pk).state == StepState.WAITING
    client.post(path, {"do": "undo"})
    assert checksums.of_database() == after_one


def test_link_with_unknown_button_changes_nothing(bert: Life) -> None:
    before = checksums.of_database()
    for sent in ({}, {"do": "delete"}, {"do": "later", "on": "never"}, {"do": "undo"}):
        assert Client().post(reminder_path(bert), sent).status_code in {200, 422}
    assert checksums.of_database() == before


def test_link_of_an_older_generation_acts_on_nothing(bert: Life) -> None:
    path, step = reminder_path(bert), bert.notice.reminder.step
    remind_later(step, on=dt.date(2026, 12, 1))
    before = checksums.of_database()
    for do in ("done", "let_go", "undo"):
        answer = Client().post(path, {"do": do})
        assert (answer.status_code, answer.context["can_act"]) == (200, False)
    assert Client().post(path, {"do": "later", "on": "2026-12-09"}).status_code == 200
    assert checksums.of_database() == before


def test_link_older_than_its_time_acts_on_nothing(bert: Life) -> None:
    path = reminder_path(bert)
    before = checksums.of_database()
    with time_machine.travel(NOW + dt.timedelta(seconds=links.VALID_FOR_SECONDS + 1)):
        answer = Client().post(path, {"do": "done"})
    assert (answer.status_code, answer.context["can_act"]) == (200, False)
    assert checksums.of_database() == before


def test_link_acts_on_its_own_reminder_alone(bert: Life, anna: Life) -> None:
    before, others = checksums.of_person(anna.owner), Reminder.objects.exclude(pk=bert.notice.reminder_id)
    generations = dict(others.values_list("pk", "generation"))
    Client().post(reminder_path(bert), {"do": "later", "on": "2026-12-03"})
    assert checksums.of_person(anna.owner) == before
    assert dict(others.values_list("pk", "generation")) == generations


def test_unsubscribe_one_click_needs_no_cookie_and_answers_200(bert: Life, anna: Life) -> None:
    """RFC 8058: POST without cookies, no redirect; twice is as once."""
    client, path = Client(enforce_csrf_checks=True), unsubscribe_path(bert)
    for _again in range(2):
        answer = client.post(path, {"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
        assert client.cookies.get("sessionid") is None
        assert list(User.objects.filter(reminder_mail=False)) == [bert.owner]
    assert "No more reminder mails" in body_of(client.get(path))


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_signed_link_by_another_method_is_refused(bert: Life, method: str) -> None:
    before = checksums.of_database()
    for path in (reminder_path(bert), unsubscribe_path(bert)):
        assert Client().generic(method, path).status_code == 405
    assert checksums.of_database() == before


def test_signed_lines_are_all_tested_here() -> None:
    """allauth's two are its own; the rest are above."""
    names = {name for name, _line in _with_access(Access.SIGNED)}
    allauths = {"account_confirm_email", "account_reset_password_from_key"}
    assert names == {"reminder_link", "unsubscribe", *allauths}


@pytest.mark.parametrize("method", METHODS)
def test_allauth_link_forged_acts_on_nothing(bert: Life, method: str) -> None:
    before = checksums.of_database()
    client = Client()
    for name, kwargs in (
        ("account_confirm_email", {"key": "MQ:1abc:forged"}),
        ("account_reset_password_from_key", {"uidb36": "1", "key": "set-forged"}),
    ):
        answer = client.generic(method, reverse(name, kwargs=kwargs))
        assert answer.status_code in {200, 302, 404, 405}
        assert BERT not in everything(answer)
    assert checksums.of_database() == before
    assert "_auth_user_id" not in client.session
