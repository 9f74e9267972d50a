"""Contacts: found by name at their company, or added; nothing about them is guessed."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from applications.enums import ContactRole
from applications.models import Application, ApplicationContact, Company, Contact
from applications.services.status import lock_application
from applications.signals import facts_changed
from softening.owned import clean_strings

PART_FIELDS = ("role", "wrote", "good_rapport")


@dataclass(frozen=True)
class ContactFacts:
    """A person named on a form; only ``name`` is needed."""

    name: str
    email: str = ""
    role: str = ContactRole.INTERVIEWER
    wrote: bool = False


def name_as_stored(name: str) -> str:
    """A name as its row holds it, without control characters: what is looked for has to be what is there."""
    row = Contact(name=name)
    clean_strings(row)
    return row.name


def find_or_add_contact(company: Company, *, name: str, email: str = "") -> Contact:
    """The contact of that name at the company; an e-mail address fills an empty one, never replaces."""
    name = name_as_stored(name)
    contact = company.contacts.filter(name__iexact=name).first()
    if contact is None:
        return Contact.objects.create(company=company, name=name, email=email)
    if email and not contact.email:
        contact.email = email
        contact.save()
    return contact


def put_on_application(application: Application, contact: Contact, facts: ContactFacts) -> ApplicationContact:
    """Give a contact a part; a part they already have keeps its role and gains what is new."""
    part, added = ApplicationContact.objects.get_or_create(
        application=application, contact=contact, defaults={"role": facts.role, "wrote": facts.wrote}
    )
    if not added and facts.wrote and not part.wrote:
        part.wrote = True
        part.save()
    return part


@transaction.atomic
def add_contact(application: Application, *, fields: dict[str, Any], part: dict[str, Any]) -> Contact:
    """A new contact of the application's company with a part in it (``fields`` and ``part``: column -> value).

    A name the company already has is that person: empty columns are filled, none is replaced.
    """
    lock_application(application)
    contact = application.company.contacts.filter(name__iexact=name_as_stored(fields["name"])).first()
    if contact is None:
        contact = Contact(company=application.company)
    for name, value in fields.items():
        if value and not getattr(contact, name):
            setattr(contact, name, value)
    contact.save()
    ApplicationContact.objects.update_or_create(application=application, contact=contact, defaults=part)
    facts_changed.send(Application, application=application)
    return contact


@transaction.atomic
def update_contact(
    part: ApplicationContact, *, fields: dict[str, Any], part_fields: dict[str, Any]
) -> Contact:
    contact = part.contact
    concerned = [lock_application(other.application) for other in contact.parts.order_by("application")]
    for name, value in fields.items():
        setattr(contact, name, value)
    contact.save()
    for name, value in part_fields.items():
        setattr(part, name, value)
    part.save()
    for application in concerned:
        facts_changed.send(Application, application=application)
    return contact


@transaction.atomic
def stop_writing_to(contact: Contact, *, reason: str) -> Contact:
    """Nobody writes to this person any more, for ``reason`` (a StopReason); '' takes the stop back."""
    parts = contact.parts.select_related("application").order_by("application")
    concerned = [lock_application(part.application) for part in parts]
    contact.stop_contact = reason
    contact.save()
    for application in concerned:
        facts_changed.send(Application, application=application)
    return contact
