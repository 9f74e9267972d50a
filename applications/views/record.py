"""Log and edit; interviews, people and notes of one application; a company's record."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from applications import services
from applications.forms import (
    CompanyForm,
    ContactForm,
    EditForm,
    InterviewForm,
    LogForm,
    NewContactForm,
    NoteForm,
)
from applications.models import Application, ApplicationContact, Company, Interview
from applications.quick import read_line
from applications.responses import form_page, person, see_other

PART_FIELDS = ("role", "good_rapport")


def own_application(request: HttpRequest, public_id: uuid.UUID) -> Application:
    """The person's application, or 404 as for an id that does not exist."""
    mine = Application.objects.for_user(person(request)).select_related("company", "owner")
    found: Application = mine.get_or_404(public_id)
    return found


@login_required
@require_http_methods(["GET", "POST"])
def application_new(request: HttpRequest) -> HttpResponse:
    form = LogForm(request.POST or None, initial=read_line(request.GET.get("line", "")))
    if form.is_valid():
        application = services.log_application(owner=person(request), **form.cleaned_data)
        messages.success(request, _("Logged: %(application)s.") % {"application": application})
        return see_other(application)
    return form_page(request, "applications/new.html", {"form": form})


@login_required
@require_http_methods(["GET", "POST"])
def application_edit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    application = own_application(request, public_id)
    initial = {
        "company_name": application.company.name,
        "tags": ", ".join(tag.name for tag in application.tags.all()),
    }
    form = EditForm(request.POST or None, instance=application, initial=initial)
    if form.is_valid():
        fields: dict[str, Any] = dict(form.cleaned_data)
        services.set_tags(application, names=fields.pop("tags"))
        services.update_application(application, **fields)
        return see_other(application)
    return form_page(request, "applications/edit.html", {"form": form, "application": application})


@login_required
@require_http_methods(["GET", "POST"])
def interview_new(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    return _interview(request, Interview(application=own_application(request, public_id)))


@login_required
@require_http_methods(["GET", "POST"])
def interview_edit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    mine = Interview.objects.for_user(person(request))
    return _interview(
        request, mine.select_related("application__company", "application__owner").get_or_404(public_id)
    )


def _interview(request: HttpRequest, interview: Interview) -> HttpResponse:
    application = interview.application
    form = InterviewForm(request.POST or None, instance=interview, application=application)
    if form.is_valid():
        services.record_interview(application, interview=interview, **form.cleaned_data)
        return see_other(application)
    return form_page(request, "applications/interview.html", {"form": form, "application": application})


@login_required
@require_http_methods(["GET", "POST"])
def contact_new(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    application = own_application(request, public_id)
    form = NewContactForm(request.POST or None, application=application)
    if form.is_valid():
        fields = dict(form.cleaned_data)
        part = {name: fields.pop(name) for name in PART_FIELDS}
        services.add_contact(application, fields=fields, part=part)
        return see_other(application)
    return form_page(request, "applications/contact.html", {"form": form, "application": application})


@login_required
@require_http_methods(["GET", "POST"])
def contact_edit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """``public_id`` is that of the contact's part in an application."""
    mine = ApplicationContact.objects.for_user(person(request))
    part = mine.select_related("contact__company", "application__company", "application__owner").get_or_404(
        public_id
    )
    initial = {name: getattr(part, name) for name in PART_FIELDS}
    form = ContactForm(request.POST or None, instance=part.contact, initial=initial)
    if form.is_valid():
        fields = dict(form.cleaned_data)
        part_fields = {name: fields.pop(name) for name in PART_FIELDS}
        services.update_contact(part, fields=fields, part_fields=part_fields)
        return see_other(part.application)
    context = {"form": form, "application": part.application, "contact": part.contact}
    return form_page(request, "applications/contact.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def note_new(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    application = own_application(request, public_id)
    form = NoteForm(request.POST or None, initial={"on": application.owner.today()})
    if form.is_valid():
        services.write_note(application, **form.cleaned_data)
        return see_other(application)
    return form_page(request, "applications/note.html", {"form": form, "application": application})


@login_required
@require_http_methods(["GET", "POST"])
def company_edit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    company = Company.objects.for_user(person(request)).get_or_404(public_id)
    form = CompanyForm(request.POST or None, instance=company)
    if form.is_valid():
        fields = dict(form.cleaned_data)
        services.update_company(company, aliases=fields.pop("alias_lines"), **fields)
        return see_other(company)
    return form_page(request, "applications/company_edit.html", {"form": form, "company": company})
