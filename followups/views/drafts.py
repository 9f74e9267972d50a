"""What a person does beside a draft: answer a question, choose its tone and language, say that the words are theirs."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from applications.responses import back_or
from followups import services
from followups.drafting.language import GAPS
from followups.drafting.loader import NoText
from followups.drafting.questions import question
from followups.drafting.talk import TalkState
from followups.enums import Tone
from followups.forms import GapForm, ShowAsForm
from followups.models import Draft
from followups.services.facts import facts_for
from followups.views.message import message_page, own_draft, to_message
from followups.views.steps import own_step
from followups.views.stop_line import stop_line

TAKE_BACK = "take-back"  # in the address of an undo


@login_required
@require_POST
@stop_line("answer")
def draft_gap(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The answer to one gap heals the text, unless the person has made the text their own."""
    draft = own_draft(request, public_id)
    name = request.POST.get("name", "")
    if name not in GAPS:
        raise Http404
    form = GapForm(request.POST, gap=name, question=_question(draft, name), language=draft.language)
    if form.is_valid():
        try:
            services.answer_gap(draft, name=name, answer=form.said())
        except services.NotUnderstood as error:
            form.add_error("answer", str(error))
    if form.errors:
        return message_page(request, draft.step, gap_form=form)
    return to_message(draft)


def _question(draft: Draft, name: str) -> str:
    """As the page asks it."""
    facts = facts_for(draft.step, answers=draft.gap_answers)
    for gap in services.text_today(draft, facts).gaps:
        if gap.name == name:
            return gap.question
    return question(name, TalkState.MISSING, draft.step.slot)


@login_required
@require_POST
def draft_show_as(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Another tone or language for this draft; the one before is kept with what was changed in it."""
    draft = own_draft(request, public_id)
    form = ShowAsForm(request.POST)
    if not form.is_valid():
        messages.info(request, _("Choose a tone and a language from the lists."))
        return to_message(draft)
    try:
        services.show_as(draft, tone=Tone(form.cleaned_data["tone"]), language=form.cleaned_data["language"])
    except NoText:
        messages.info(request, _("There is no text for this in that tone and language yet."))
    return to_message(draft)


@login_required
@require_POST
def draft_own_words(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "These are my words": said by the person, of the words as they are now."""
    draft = services.say_own_words(own_draft(request, public_id))
    return to_message(draft)


@login_required
@require_POST
def step_beyond(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "Open it all the same": days and budget are advice."""
    step = own_step(request, public_id)
    chosen = TAKE_BACK not in request.GET
    services.go_beyond(step, chosen=chosen)
    if chosen:
        undo = f"undo:{reverse('step_beyond', args=[step.public_id])}?{TAKE_BACK}"
        messages.success(request, _("Open. The day is yours to choose."), extra_tags=undo)
    else:
        messages.success(request, _("Undone. It waits for its days again."))
    return back_or(request, step.follow_up)
