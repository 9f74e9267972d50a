"""What came back to a message: "They answered", "It came back", and undo."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from applications.responses import back_or, form_page, see_other
from followups import services, words
from followups.enums import StepKind
from followups.forms import AnswerForm
from followups.views.steps import own_step
from followups.views.stop_line import stop_line


@login_required
@require_http_methods(["GET", "POST"])
@stop_line("text")
def step_answer(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "They answered": their words go to the company's feedback history."""
    step = own_step(request, public_id)
    if step.kind == StepKind.LOOK_BACK:
        request_step = step.follow_up.steps.filter(
            kind=StepKind.FEEDBACK_REQUEST, sent_at__isnull=False
        ).first()
        if request_step is None:
            raise Http404
        return see_other(reverse("step_answer", args=[request_step.public_id]))
    today = step.owner.today()
    asked_on = step.sent_at.astimezone(step.owner.zone).date() if step.sent_at else None
    form = AnswerForm(request.POST or None, today=today, asked_on=asked_on, initial={"on": today})
    if form.is_valid():
        services.record_answer(step, **form.cleaned_data)
        messages.success(
            request,
            _("Kept with %(company)s.") % {"company": step.follow_up.application.company.name},
            extra_tags=f"undo:{reverse('step_answer_undo', args=[step.public_id])}",
        )
        return see_other(step.follow_up.application.company)
    context = {
        "form": form,
        "step": step,
        "title": words.title_of(step),
        "application": step.follow_up.application,
    }
    return form_page(request, "followups/answer.html", context)


@login_required
@require_POST
def step_answer_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    step = own_step(request, public_id)
    services.take_back_answer(step)
    messages.success(request, _("Undone: their answer."))
    return back_or(request, step.follow_up)


@login_required
@require_POST
def step_bounced(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "It came back": nothing more is planned to this person until the stop is taken back or mended."""
    step = own_step(request, public_id)
    services.record_bounce(step)
    messages.success(
        request,
        _("Noted. Nothing more is planned to this address."),
        extra_tags=f"undo:{reverse('step_bounced_undo', args=[step.public_id])}",
    )
    return back_or(request, step.follow_up)


@login_required
@require_POST
def step_bounced_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    step = own_step(request, public_id)
    services.take_back_bounce(step)
    messages.success(request, _("Undone: it did not come back."))
    return back_or(request, step.follow_up)
