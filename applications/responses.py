"""Small shapes shared by views: who asks, an answer to a form that needs another look, a way onward."""

from typing import TYPE_CHECKING, Any, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme

if TYPE_CHECKING:
    from softening.people.models import User


class SeeOther(HttpResponseRedirect):
    """303: the POST has succeeded, the next page is a GET."""

    status_code = 303


def person(request: HttpRequest) -> "User":
    """The signed-in person; only for views behind ``login_required``."""
    return cast("User", request.user)


def see_other(to: Any) -> SeeOther:
    """On to a page: a URL name, a model with ``get_absolute_url`` or a path."""
    return SeeOther(resolve_url(to))


def back_or(request: HttpRequest, fallback: Any) -> SeeOther:
    """On to the page named by the form's ``next`` where that is one of ours, else to ``fallback``."""
    wanted = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None) and wanted.startswith("/"):
        return SeeOther(wanted)
    return see_other(fallback)


def form_page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """A page with a form: 200 to fill in, 422 when what was sent needs another look."""
    form = context["form"]
    return render(request, template, context, status=422 if form.is_bound and not form.is_valid() else 200)
