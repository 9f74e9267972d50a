"""The stop line in front of a view: a text that shows despair is answered with people to talk to.

Nothing about it is stored or logged: no row, no session key, no log line. Hence the answer's 200 (a refusal, 422, is
logged with its path), and hence the fields are hidden from error reports.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from applications.responses import person
from followups.helplines import lines_for
from followups.safety import shows_despair

View = Callable[..., HttpResponse]
KEPT = "kept_all_the_same"  # posted by "Keep my words": the person has seen the page
_NOT_CARRIED = {"csrfmiddlewaretoken", "do", KEPT}


def stop_line(*fields: str) -> Callable[[View], View]:
    """Look at these fields of a POST first. Goes below ``login_required``, above what checks the form."""

    def decorate(view: View) -> View:
        @sensitive_variables()
        @sensitive_post_parameters(*fields)
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method != "POST" or KEPT in request.POST:
                return view(request, *args, **kwargs)
            if any(shows_despair(request.POST.get(field, "")) for field in fields):
                return _stopped(request, fields)
            return view(request, *args, **kwargs)

        return guarded

    return decorate


@sensitive_variables()
def _stopped(request: HttpRequest, fields: tuple[str, ...]) -> HttpResponse:
    """The safety page, with every word that was typed and one click that keeps it."""
    carried = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in {*fields, *_NOT_CARRIED}
        for value in values
    ]
    context = {
        "lines": lines_for(person(request).country),
        "typed": [(name, request.POST[name]) for name in fields if request.POST.get(name)],
        "carried": carried,
        "kept": KEPT,
    }
    response = render(request, "help/stopped.html", context)
    response.headers["Cache-Control"] = "no-store"
    return response
