"""Status changes by a click: the move, "Not selected" with its short form, and undo."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from applications import services
from applications.enums import Status
from applications.forms import NotSelectedForm
from applications.models import Application, Transition
from applications.responses import SeeOther, back_or, form_page, person, see_other
from applications.statuses import is_allowed, opens_follow_up
from applications.views.record import own_application


@login_required
@require_POST
def application_status(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Move to ``to``. "Not selected" goes by its short form; a move the table lacks is said on a page, 422."""
    application = own_application(request, public_id)
    to = request.POST.get("to", "")
    if to not in Status.values:
        return _not_allowed(request, application, "")
    if to == Status.REJECTED and application.status != to and is_allowed(application.status, to):
        return SeeOther(reverse("application_not_selected", args=[application.public_id]))
    try:
        services.change_status(application, to=to, actor=person(request))
    except services.NotAllowed:
        return _not_allowed(request, application, to)
    if opens_follow_up(application.status):
        return SeeOther(reverse("follow_up", args=[application.public_id]))
    _say_moved(request, application)
    return back_or(request, application)


@login_required
@require_http_methods(["GET", "POST"])
def application_not_selected(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The short form. Sent again (a double click) it changes nothing and leads to the same follow-up."""
    application = own_application(request, public_id)
    if application.status == Status.REJECTED:
        return SeeOther(reverse("follow_up", args=[application.public_id]))
    if not is_allowed(application.status, Status.REJECTED):
        return _not_allowed(request, application, Status.REJECTED)
    form = NotSelectedForm(request.POST or None, application=application)
    if form.is_valid():
        try:
            services.mark_ended(application, to=Status.REJECTED, actor=person(request), facts=form.facts())
        except services.NotAllowed:
            return _not_allowed(request, application, Status.REJECTED)
        return SeeOther(reverse("follow_up", args=[application.public_id]))
    return form_page(request, "applications/not_selected.html", {"form": form, "application": application})


@login_required
@require_POST
def transition_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Undo one move; an older one than the latest is left alone."""
    mine = Transition.objects.for_user(person(request))
    transition = mine.select_related("application__company").get_or_404(public_id)
    try:
        application = services.undo_transition(transition, actor=person(request))
    except services.NotTheLatest:
        messages.info(request, _("Only the latest change can be undone."))
        return see_other(transition.application)
    messages.success(
        request, _("Undone. It stands at “%(status)s” again.") % {"status": Status(application.status).label}
    )
    return see_other(application)


def _say_moved(request: HttpRequest, application: Application) -> None:
    move = Transition.objects.filter(application=application).undoable().first()
    tags = f"undo:{reverse('transition_undo', args=[move.public_id])}" if move else ""
    text = _("%(application)s: %(status)s.") % {
        "application": application,
        "status": Status(application.status).label,
    }
    messages.success(request, text, extra_tags=tags)


def _not_allowed(request: HttpRequest, application: Application, to: str) -> HttpResponse:
    context = {"application": application, "to": Status(to).label if to else ""}
    return render(request, "applications/not_allowed.html", context, status=422)
