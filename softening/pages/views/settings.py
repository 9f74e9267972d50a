"""A person's settings; a changed clock moves the reminders that are still to come."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from applications.responses import form_page, person, see_other
from followups.services import replan_person, reschedule_person
from softening.pages.forms import SettingsForm
from softening.pages.samples.telling import has_samples
from softening.people.models import User


@login_required
@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    me = User.objects.get(pk=person(request).pk)
    form = SettingsForm(request.POST or None, instance=me)
    if form.is_valid():
        with transaction.atomic():
            form.save()
            reschedule_person(me.pk)
            replan_person(me.pk)
        messages.success(request, _("Kept."))
        return see_other("settings")
    context = {"form": form, "with_examples": not me.is_sample and has_samples(me)}
    return form_page(request, "settings/profile.html", context)
