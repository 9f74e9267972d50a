"""Something for yourself: one page for each activity. What is written is kept as a note, or let go."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from applications.models import Note
from applications.responses import form_page, person, see_other
from applications.services import forget_note
from followups import services
from followups.activities import ACTIVITIES, BY_NAME
from followups.forms import ActivityForm
from followups.views.hub import own_follow_up
from followups.views.stop_line import stop_line


@login_required
@require_GET
def follow_up_activities(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    found = own_follow_up(request, public_id)
    context = {"application": found.application, "activities": ACTIVITIES}
    return render(request, "followups/activities.html", context)


@login_required
@require_http_methods(["GET", "POST"])
@stop_line("text")
def follow_up_activity(request: HttpRequest, public_id: uuid.UUID, name: str) -> HttpResponse:
    """One prompt, one text; a POST with ``do=let_go`` stores nothing of it."""
    found = own_follow_up(request, public_id)
    activity = BY_NAME.get(name)
    if activity is None or (activity.is_words_only and request.method == "POST"):
        raise Http404
    if request.method == "POST" and request.POST.get("do") == "let_go":
        messages.success(request, _("Let go. Nothing of it was kept."))
        return see_other(found)
    form = ActivityForm(request.POST or None, activity=activity)
    if form.is_valid():
        note = services.keep_activity(found.application, activity, form.cleaned_data["text"])
        messages.success(
            request,
            _("Kept for you, among the notes of this application."),
            extra_tags=f"undo:{reverse('activity_undo', args=[note.public_id])}",
        )
        return see_other(found)
    context: dict[str, Any] = {"form": form, "activity": activity, "application": found.application}
    return form_page(request, "followups/activity.html", context)


@login_required
@require_POST
def activity_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Undo of "Keep it for me": the note is gone."""
    mine = Note.objects.for_user(person(request)).select_related("application")
    note = mine.get_or_404(public_id)
    forget_note(note)
    messages.success(request, _("Undone: the note is gone."))
    return see_other(note.application)
