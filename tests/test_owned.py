"""Rows that belong to one person: the owner comes from the parent, no row joins two people, texts are cleaned."""

import uuid

import pytest
from django.http import Http404

from applications.models import Application, Company, Contact, Note
from followups.models import Reminder
from softening.outbox.models import SendAttempt
from softening.owned import OwnerMismatch, clean_strings
from softening.people.models import User
from tests.factories import (
    OWNED,
    ApplicationFactory,
    CompanyFactory,
    ContactFactory,
    Life,
    UserFactory,
    full_life,
)

ONE_LINE = {
    "Harbour & Vale": "Harbour & Vale",
    " Harbour ": "Harbour",
    "a\r\nBcc: b@example.org": "a Bcc: b@example.org",
    "a\tb\x0bc\x00d": "a b c d",
    "a\u2028b\u2029c\x85d": "a b c d",
    "\u202eevil\u202c\u2066x\u2069": "evil x",
    "\ufeffbom": "bom",
    "Zoë 👩‍💻 שלום": "Zoë 👩‍💻 שלום",
    "half \ud800 pair": "half ? pair",
    "\u202e": "",
}
TEXT = {
    " kept \n as\tit is ": " kept \n as\tit is ",
    "a\r\nb\rc": "a\nb\nc",
    "a\x00\x1b[31mb\x7f\x9b": "a[31mb",
    "\u202eevil\u202c\u2066x\ufeff": "evilx",
    "a\u2028b": "a\u2028b",
    "half \ud800 pair": "half ? pair",
}


@pytest.mark.parametrize("given", ONE_LINE)
def test_clean_strings_leaves_a_line_on_one_line(given: str) -> None:
    row = Company(name=given)
    clean_strings(row)
    assert row.name == ONE_LINE[given]


@pytest.mark.parametrize("given", TEXT)
def test_clean_strings_leaves_a_text_its_lines(given: str) -> None:
    row = Note(text=given)
    clean_strings(row)
    assert row.text == TEXT[given]


@pytest.mark.parametrize("given", [*ONE_LINE, *TEXT])
def test_clean_strings_again_changes_nothing(given: str) -> None:
    for row, column in ((Company(name=given), "name"), (Note(text=given), "text")):
        clean_strings(row)
        once = getattr(row, column)
        clean_strings(row)
        assert getattr(row, column) == once


@pytest.mark.django_db
def test_saved_row_is_clean() -> None:
    company = CompanyFactory(name="Harbour\n& Vale", address="1 Quay\r\n\x00Harbour")
    company.refresh_from_db()
    assert (company.name, company.address) == ("Harbour & Vale", "1 Quay\nHarbour")
    assert UserFactory(display_name="Elif\nDemir").display_name == "Elif Demir"


@pytest.mark.django_db
def test_owner_and_sample_mark_come_from_the_parent() -> None:
    somebody = UserFactory()
    company = CompanyFactory(is_sample=True)
    contact = Contact.objects.create(company=company, name="Marta", owner=somebody, is_sample=False)
    assert (contact.owner, contact.is_sample) == (company.owner, True)


@pytest.mark.django_db
def test_row_of_another_person_is_as_unknown() -> None:
    mine, theirs = ApplicationFactory(), ApplicationFactory()
    own = Application.objects.for_user(mine.owner)
    assert list(own) == [mine]
    assert own.get_or_404(mine.public_id) == mine
    for public_id in (theirs.public_id, uuid.uuid4()):
        with pytest.raises(Http404) as missing:
            own.get_or_404(public_id)
        assert (str(missing.value), missing.value.__cause__) == ("", None)


@pytest.fixture
def lives(db: None) -> tuple[Life, Life]:
    owners: list[User] = [UserFactory(), UserFactory()]
    return full_life(owners[0], "zqannaqz"), full_life(owners[1], "zqbertqz")


def test_no_foreign_key_joins_two_people(lives: tuple[Life, Life]) -> None:
    """Every key from one owned table to another, save the one a row has its owner from."""
    mine, theirs = lives
    tried = 0
    for model in OWNED:
        for field in model.owned_parents():
            if field.name == model.owner_parent or model in {Reminder, SendAttempt}:
                continue
            row = mine.rows(model)[0]
            setattr(row, field.name, theirs.rows(field.related_model)[0])
            with pytest.raises(OwnerMismatch, match=f"^{model._meta.label}.{field.name} belongs to somebody"):
                row.save()
            tried += 1
    assert tried >= 12


def test_foreign_key_set_by_its_id_is_refused_as_well(lives: tuple[Life, Life]) -> None:
    mine, theirs = lives
    note = mine.rows(Note)[0]
    note.contact_id = theirs.rows(Contact)[0].pk
    with pytest.raises(OwnerMismatch):
        note.save()


@pytest.mark.django_db
def test_new_row_between_two_people_is_refused() -> None:
    theirs = ContactFactory()
    with pytest.raises(OwnerMismatch):
        Note.objects.create(application=ApplicationFactory(), contact=theirs, on="2026-11-25", text="words")
    assert Note.objects.count() == 0


def test_every_owned_table_has_an_owner_and_a_public_id() -> None:
    for model in OWNED:
        columns = {field.name: field for field in model._meta.concrete_fields}
        assert columns["public_id"].unique, model
        assert not columns["owner"].editable, model
        assert not model.owner_parent or columns[model.owner_parent].related_model in OWNED, model
