"""Every pair of statuses: allowed or refused, and the buttons are the table."""

import itertools

import pytest
from django.test import Client
from django.urls import reverse

from applications import services
from applications.enums import Status
from applications.models import Application, Outcome, Transition
from applications.statuses import ENDINGS, is_allowed, is_ending, moves_from, opens_follow_up
from followups.models import FollowUp
from softening.people.models import User
from tests.factories import UserFactory, application_at
from tests.markup import Page

PAIRS = list(itertools.product(Status.values, Status.values))

# Written by hand, a line each: from -> to.
EXPECTED = {
    "saved": "applied screening interviewing role_closed withdrawn",
    "applied": "screening interviewing offered rejected no_response role_closed withdrawn",
    "screening": "interviewing offered rejected no_response role_closed withdrawn",
    "interviewing": "offered rejected no_response role_closed withdrawn",
    "offered": "accepted declined rejected role_closed withdrawn",
    "accepted": "rejected withdrawn",
    "rejected": "interviewing offered",
    "no_response": "screening interviewing offered rejected role_closed withdrawn",
    "role_closed": "applied screening interviewing offered rejected",
    "withdrawn": "applied screening interviewing offered",
    "declined": "interviewing offered accepted",
}


@pytest.fixture
def owner(db: None) -> User:
    return UserFactory(with_profile=True)


@pytest.mark.parametrize(("start", "to"), PAIRS)
def test_pair_of_statuses_is_in_the_table_or_not(start: str, to: str) -> None:
    assert is_allowed(start, to) == (to in EXPECTED[start].split())


@pytest.mark.parametrize("status", Status.values)
def test_buttons_are_the_table(status: str) -> None:
    assert [move.value for move in moves_from(status)] == EXPECTED[status].split()


def test_endings_that_open_a_follow_up() -> None:
    assert {status.value for status in ENDINGS} == {
        "rejected", "no_response", "role_closed", "withdrawn", "declined",
    }  # fmt: skip
    assert {status for status in Status.values if opens_follow_up(status)} == set(ENDINGS)


@pytest.mark.parametrize("start", Status.values)
def test_change_status_does_what_the_table_says(owner: User, start: str) -> None:
    for number, to in enumerate(Status.values):
        application = application_at(owner, start, company_name=f"Company {number}")
        before = Transition.objects.filter(application=application).count()
        if to == start:
            services.change_status(application, to=to, actor=owner)
        elif to in EXPECTED[start].split():
            services.change_status(application, to=to, actor=owner)
            before += 1
        else:
            with pytest.raises(services.NotAllowed):
                services.change_status(application, to=to, actor=owner)
        now = Application.objects.get(pk=application.pk)
        moved = to == start or to in EXPECTED[start].split()
        assert now.status == (to if moved else start)
        assert Transition.objects.filter(application=application).count() == before
        assert (Outcome.objects.latest_of(now) is not None) == is_ending(now.status)
        assert FollowUp.objects.filter(application=now).open().exists() == opens_follow_up(now.status)


def test_undo_clicked_twice_takes_one_move_back(owner: User) -> None:
    application = application_at(owner, Status.APPLIED)
    services.change_status(application, to=Status.INTERVIEWING, actor=owner)
    services.change_status(application, to=Status.OFFERED, actor=owner)
    latest = Transition.objects.filter(application=application).undoable()[0]
    services.undo_transition(latest, actor=owner)
    services.undo_transition(latest, actor=owner)
    assert Application.objects.get(pk=application.pk).status == Status.INTERVIEWING


def test_undo_of_an_older_move_is_refused(owner: User) -> None:
    application = application_at(owner, Status.APPLIED)
    services.change_status(application, to=Status.INTERVIEWING, actor=owner)
    older = Transition.objects.filter(application=application).undoable()[0]
    services.change_status(application, to=Status.OFFERED, actor=owner)
    with pytest.raises(services.NotTheLatest):
        services.undo_transition(older, actor=owner)
    assert Application.objects.get(pk=application.pk).status == Status.OFFERED


@pytest.mark.parametrize("status", Status.values)
def test_pages_show_the_moves_of_the_table(owner: User, client: Client, status: str) -> None:
    """The application's own page and its row in the list; "Not selected" is a link to its form on the first."""
    application = application_at(owner, status)
    client.force_login(owner)
    ask = reverse("application_not_selected", args=[application.public_id])
    shown: dict[str, list[str]] = {}
    for name in ("application_detail", "application_list"):
        answer = client.get(application.get_absolute_url() if name == "application_detail" else reverse(name))
        forms = [form for form in Page(answer).forms if form.action.endswith("/status/")]
        shown[name] = [offer for form in forms for offer in form.fields["to"].offers]
        if name == "application_detail" and f'href="{ask}"' in answer.content.decode():
            shown[name].append("rejected")
    assert {name: sorted(moves) for name, moves in shown.items()} == dict.fromkeys(
        shown, sorted(EXPECTED[status].split())
    )
