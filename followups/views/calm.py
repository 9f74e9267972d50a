"""What a person decides about the whole follow-up: forget the self-checks, not ask here, hold all for advice."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from applications.responses import back_or, see_other
from followups import services
from followups.activities import BY_NAME, Activity, offered_while_held
from followups.composure import Replaying
from followups.services.self_check import Composure
from followups.views.hub import own_follow_up

OFFERED = "with"  # in the address after a red result: the activity that is offered
WAS_WANTED = "was-wanted"  # in the address of an undo: the request had been switched on by hand


def offered(request: HttpRequest, composure: Composure) -> Activity | None:
    """The one activity to show while all is held."""
    if composure.held_until is None:
        return None
    return BY_NAME.get(request.GET.get(OFFERED, "")) or offered_while_held(composure.reds)


def query_after(composure: Composure, replaying: Replaying) -> str:
    """The end of the address to go on to after the five taps; the answer itself goes nowhere."""
    if not composure.is_red:
        return ""
    return f"?{OFFERED}={offered_while_held(composure.reds, replaying).name}"


@login_required
@require_POST
def self_checks_forget(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    found = own_follow_up(request, public_id)
    services.forget_self_checks(found)
    messages.success(request, _("Forgotten: every result of the five questions."))
    return back_or(request, found)


@login_required
@require_POST
def request_leave_out(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Leave it out for good", "I would rather not ask here"."""
    found = own_follow_up(request, public_id)
    was_wanted = services.leave_request_out(found)
    undo = _address("request_ask_after_all", found) + (f"?{WAS_WANTED}" if was_wanted else "")
    messages.success(
        request, _("Left out for good. Nothing will remind you of it."), extra_tags=f"undo:{undo}"
    )
    return see_other(found)


@login_required
@require_POST
def request_ask_after_all(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    found = own_follow_up(request, public_id)
    services.ask_after_all(found, was_wanted=WAS_WANTED in request.GET)
    undo = _address("request_leave_out", found)
    messages.success(request, _("The request is back in the plan."), extra_tags=f"undo:{undo}")
    return see_other(found)


@login_required
@require_POST
def discrimination_suspect(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "I suspect discrimination or misuse of my data": nothing goes out while it stands."""
    found = own_follow_up(request, public_id)
    services.suspect_discrimination(found, True)
    undo = _address("discrimination_unsuspect", found)
    messages.success(request, _("Noted. Nothing goes out while this stands."), extra_tags=f"undo:{undo}")
    return see_other(found)


@login_required
@require_POST
def discrimination_unsuspect(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    found = own_follow_up(request, public_id)
    services.suspect_discrimination(found, False)
    undo = _address("discrimination_suspect", found)
    messages.success(request, _("Taken back. The plan decides again."), extra_tags=f"undo:{undo}")
    return see_other(found)


def _address(name: str, found: Any) -> str:
    return reverse(name, args=[found.application.public_id])
