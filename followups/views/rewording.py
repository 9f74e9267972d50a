""" "Say it differently": all that would be sent, both texts beside each other, and the one that is taken."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from applications.responses import see_other
from followups import words
from followups.forms import DraftForm
from followups.models import Draft
from followups.rewording import errors
from followups.rewording.accept import Doubt
from followups.services.rewording import (
    Busy,
    NotAcceptable,
    can_reword,
    plan_rewording,
    say_differently,
    use_rewording,
)
from followups.views.message import own_draft


@login_required
@require_http_methods(["GET", "POST"])
def draft_reword(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """GET shows all that would be sent and sends nothing; a click sends just that, if it is still the same."""
    draft = own_draft(request, public_id)
    if draft.step.is_settled:
        return redirect(_message_url(draft))
    if request.method != "POST":
        return _page(request, draft)
    planned = plan_rewording(draft)
    if planned is None or request.POST.get("digest") != planned.digest:
        return _page(request, draft, _("Something changed since. Look at it once more, then send it."))
    try:
        proposal = say_differently(planned)
    except errors.NoAnswer as error:
        return _page(request, draft, _why(error))
    except NotAcceptable as error:
        return _page(request, draft, _why_not_shown(error))
    return render(
        request,
        "followups/reword_choose.html",
        {**_context(draft), "old": planned.draft.body, "proposal": proposal},
    )


@login_required
@require_POST
def draft_reword_use(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The proposal comes back from the page and is read once more before it becomes the draft."""
    draft = own_draft(request, public_id)
    if not can_reword(draft.step):
        return see_other(_message_url(draft))
    form = DraftForm(request.POST)
    if not form.is_valid():
        return _page(request, draft, _why_not_shown())
    try:
        use_rewording(draft, body=form.cleaned_data["body"])
    except NotAcceptable as error:
        return _page(request, draft, _why_not_shown(error))
    undo = reverse("draft_undo", args=[draft.public_id])
    messages.success(request, _("Kept."), extra_tags=f"undo:{undo}")
    return see_other(_message_url(draft))


def _page(request: HttpRequest, draft: Draft, trouble: str = "") -> HttpResponse:
    context = {**_context(draft), "planned": plan_rewording(draft), "trouble": trouble}
    return render(request, "followups/reword.html", context, status=422 if trouble else 200)


def _context(draft: Draft) -> dict[str, object]:
    return {
        "draft": draft,
        "title": words.title_of(draft.step),
        "message_url": _message_url(draft),
    }


def _message_url(draft: Draft) -> str:
    application = draft.step.follow_up.application
    return reverse("follow_up_message", args=[application.public_id, words.slug_of(draft.step)])


def _why_not_shown(error: NotAcceptable | None = None) -> str:
    if error is not None and error.doubt is Doubt.SAME:
        return _("The same words came back.")
    return _("The answer did not pass the checks, so it is not shown.")


def _why(error: errors.NoAnswer) -> str:
    """What went wrong, in a sentence that helps to mend it."""
    if isinstance(error, errors.Redirected):
        return _("The address points on to another one. That is not followed.")
    if isinstance(error, errors.Refused):
        return _why_refused(error.status)
    said = {
        Busy: _("Others are waiting for an answer too. Try again in a moment."),
        errors.NotAllowed: _("This server does not open that address. Whoever runs it can allow it."),
        errors.NotFound: _("No computer was found under that name."),
        errors.NotReached: _("No connection came about, or it is not secure."),
        errors.TooSlow: _("No answer came within 20 seconds."),
        errors.TooMuch: _("The answer was too large for a message."),
    }
    return said.get(type(error), _("The answer could not be read."))


def _why_refused(status: int) -> str:
    if status in {401, 403}:
        return _("The address did not take the key.")
    if status == 404:
        return _("The address or the model is not known there.")
    return _("The answer was the status %(status)d instead of a text.") % {"status": status}
