"""The language model a person may name for "Say it differently"; off until they do."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from applications.responses import form_page, person, see_other
from softening.pages.model_form import ModelForm
from softening.people.models import User


@login_required
@require_http_methods(["GET", "POST"])
def model_settings(request: HttpRequest) -> HttpResponse:
    """Keep, change or empty it. Nothing is sent from here, not even to try the address."""
    me = User.objects.get(pk=person(request).pk)
    form = ModelForm(request.POST or None, instance=me)
    if form.is_valid():
        form.save()
        messages.success(request, _("Kept."))
        return see_other("settings")
    return form_page(request, "settings/model.html", {"form": form, "has_key": bool(me.model_key)})
