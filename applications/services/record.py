"""Logging and keeping an application: the record itself, its interviews, tags and notes."""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, transaction

from applications.enums import ContactRole, InterviewKind, Status
from applications.models import (
    Application,
    ApplicationContact,
    ApplicationTag,
    Company,
    Contact,
    Interview,
    InterviewContact,
    Note,
    Tag,
)
from applications.services.people import find_or_add_contact, name_as_stored
from applications.services.status import append_transition, lock_application
from applications.signals import facts_changed

if TYPE_CHECKING:
    from softening.people.models import User


def find_or_add_company(owner: "User", *, name: str, is_sample: bool | None = None) -> Company:
    """The person's company of that name (case does not matter) or alias, else a new one.

    Examples and a person's own rows are two worlds: a company is looked for in one of them, by default in that
    of the owner (only the account of the demo is itself an example).

    Two requests that add the same name at once end with one company: the second finds the first's row.
    """
    name = name_as_stored(name)
    is_sample = owner.is_sample if is_sample is None else is_sample
    companies = Company.objects.for_user(owner).current().of_world(is_sample=is_sample)
    company: Company | None = companies.named(name).first()
    if company is None:
        folded = name.casefold()
        company = next(
            (c for c in companies.exclude(aliases=[]) if folded in (alias.casefold() for alias in c.aliases)),
            None,
        )
    if company is not None:
        return company
    try:
        with transaction.atomic():
            return Company.objects.create(owner=owner, name=name, country=owner.country, is_sample=is_sample)
    except IntegrityError:
        found: Company = companies.named(name).get()
        return found


@transaction.atomic
def log_application(
    *,
    owner: "User",
    company_name: str = "",
    company: Company | None = None,
    role: str,
    status: str = Status.APPLIED,
    once: uuid.UUID | None = None,
    effective_on: dt.date | None = None,
    **fields: Any,
) -> Application:
    """Write down an application with its first transition, at ``company`` or at the one of that name.

    ``once`` names this attempt: the same again (a double click) returns the row of the first. Other words under the
    same value (the form filled in anew after Back) are an application of their own.
    ``effective_on`` is the day it got this status, by default the day it was applied for, else today.
    """
    if once is not None:
        earlier = Application.objects.filter(public_id=once).first()
        if earlier is not None and earlier.owner_id == owner.pk and _says(earlier, company_name, role):
            return earlier
        if earlier is not None:
            once = None  # this one gets an id of its own
    day = effective_on or fields.get("applied_on") or owner.today()
    application = Application(
        company=company or find_or_add_company(owner, name=company_name),
        role=role,
        last_moved_on=day,
        **fields,
    )
    if once is not None:
        application.public_id = once
    try:
        with transaction.atomic():
            application.save()
    except IntegrityError:
        earlier = Application.objects.for_user(owner).filter(public_id=application.public_id).first()
        if earlier is None:
            raise
        return earlier  # the other click of a double click was faster
    append_transition(application, to=Status(status), actor=owner, effective_on=day)
    return application


def _says(earlier: Application, company_name: str, role: str) -> bool:
    written = (name_as_stored(company_name).casefold(), name_as_stored(role).casefold())
    return (earlier.company.name.casefold(), earlier.role.casefold()) == written


@transaction.atomic
def update_application(application: Application, *, company_name: str, **fields: Any) -> Application:
    """Change the record. A new company name moves it there; its people stay with the company they belong to."""
    lock_application(application)
    if name_as_stored(company_name).casefold() != application.company.name.casefold():
        application.company = find_or_add_company(
            application.owner, name=company_name, is_sample=application.is_sample
        )
    for name, value in fields.items():
        setattr(application, name, value)
    # not its status, which may have changed since this row was read
    application.save(update_fields=["company", "owner", "is_sample", *fields])
    facts_changed.send(Application, application=application)
    return application


@transaction.atomic
def update_company(company: Company, **fields: Any) -> Company:
    for name, value in fields.items():
        setattr(company, name, value)
    company.save()
    for application in company.applications.select_related("company", "owner").order_by("pk"):
        facts_changed.send(Application, application=application)
    return company


@transaction.atomic
def record_interview(
    application: Application,
    *,
    interview: Interview | None = None,
    contacts: Iterable[Contact] | None = None,
    new_contact: str = "",
    **fields: Any,
) -> Interview:
    """Add an interview, or change ``interview``. Who was there gets a part in the application.

    ``contacts`` are all who were there; None leaves them as they are. ``new_contact`` is the name of one more person, found at the company or added there.
    """
    lock_application(application)
    interview = interview or Interview(application=application)
    for name, value in fields.items():
        setattr(interview, name, value)
    interview.zone = interview.zone or application.company.time_zone or application.owner.time_zone
    interview.save()
    present = list(interview.contacts.all()) if contacts is None else list(contacts)
    if new_contact:
        present.append(find_or_add_contact(application.company, name=new_contact))
    InterviewContact.objects.filter(interview=interview).exclude(contact__in=present).delete()
    role = ContactRole.RECRUITER if interview.kind == InterviewKind.SCREEN else ContactRole.INTERVIEWER
    for contact in present:
        InterviewContact.objects.get_or_create(interview=interview, contact=contact)
        ApplicationContact.objects.get_or_create(
            application=application, contact=contact, defaults={"role": role}
        )
    facts_changed.send(Application, application=application)
    return interview


@transaction.atomic
def set_tags(application: Application, *, names: Iterable[str]) -> None:
    """Make these the tags of an application; case does not tell tags apart."""
    stored = [name_as_stored(name) for name in names]
    wanted = {name.casefold(): name for name in stored if name}
    ApplicationTag.objects.filter(application=application).delete()
    for name in wanted.values():
        mine = Tag.objects.for_user(application.owner).filter(is_sample=application.is_sample)
        tag = mine.named(name).first()
        if tag is None:
            tag = Tag.objects.create(owner=application.owner, name=name, is_sample=application.is_sample)
        ApplicationTag.objects.get_or_create(application=application, tag=tag)


def write_note(
    application: Application,
    *,
    on: dt.date,
    text: str,
    contact: Contact | None = None,
    was_contact: bool = False,
) -> Note:
    return Note.objects.create(
        application=application, on=on, text=text, contact=contact, was_contact=was_contact
    )


def forget_note(note: Note) -> None:
    """Undo of :func:`write_note`: the note is gone."""
    note.delete()
