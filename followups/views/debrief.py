"""Two minutes for oneself: what the rule suggests, what to say where something is said, and a place to write."""

import re
import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from applications.responses import see_other
from applications.services import write_note
from followups import services, words
from followups.drafting.compose import DraftText
from followups.drafting.loader import NoText
from followups.enums import StepKind
from followups.forms import LaterForm, NoteForm
from followups.mail import page_of
from followups.models import Step
from followups.views.steps import own_step
from followups.views.stop_line import stop_line

WITH_SCRIPT = frozenset({"debrief.call", "debrief.spoken_thanks"})
_SENTENCE = re.compile(r"(?<=[.?:])\s+(?=\w)")


def debrief_page(request: HttpRequest, step: Step, *, form: NoteForm | None = None) -> HttpResponse:
    today = step.owner.today()
    context = {
        "follow_up": step.follow_up,
        "application": step.follow_up.application,
        "step": step,
        "title": words.title_of(step),
        "when": words.when(step, today),
        "prompts": _SENTENCE.split(words.why(step)),
        "script": _script(step),
        "language": services.usual_tone_and_language(step)[1],
        "form": form or NoteForm(),
        "later": LaterForm(initial={"on": today}),
    }
    return render(request, "followups/debrief.html", context, status=422 if form and form.errors else 200)


def _script(step: Step) -> DraftText | None:
    if step.rule not in WITH_SCRIPT:
        return None
    try:
        return services.call_script(step)
    except NoText:
        return None


@login_required
@require_POST
@stop_line("text")
def debrief_keep(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Keep it for me": a note on the application, with the step's title as its first line."""
    step = own_step(request, public_id)
    if step.kind != StepKind.DEBRIEF:
        raise Http404
    form = NoteForm(request.POST)
    if not form.is_valid():
        return debrief_page(request, step, form=form)
    text = f"{words.title_of(step)}\n\n{form.cleaned_data['text']}"
    note = write_note(step.follow_up.application, on=step.owner.today(), text=text)
    messages.success(
        request,
        _("Kept for you, among the notes of this application."),
        extra_tags=f"undo:{reverse('activity_undo', args=[note.public_id])}",
    )
    return see_other(page_of(step))
