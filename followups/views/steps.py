"""What a person does with a step: done, later, let go, undo, write anyway, they answered."""

import uuid
from collections.abc import Callable
from functools import partial

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from applications.responses import back_or, form_page, person, see_other
from followups import services, words
from followups.enums import StepKind
from followups.forms import AnswerForm, LaterForm, SentForm
from followups.models import Step
from followups.views.stop_line import stop_line

STILL_WANTED = "still-wanted"  # in the address of an undo: back to the plan's day, but on all the same
_RELATED = (
    "follow_up__application__company",
    "follow_up__application__owner",
    "follow_up__outcome",
    "owner",
    "recipient",
)


def own_step(request: HttpRequest, public_id: uuid.UUID) -> Step:
    found: Step = Step.objects.for_user(person(request)).select_related(*_RELATED).get_or_404(public_id)
    return found


def _undo_tag(step: Step) -> str:
    return f"undo:{reverse('step_undo', args=[step.public_id])}"


@login_required
@require_POST
def step_done(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    step = own_step(request, public_id)
    form = SentForm(request.POST)
    sent_by = form.cleaned_data["sent_by"] if form.is_valid() else ""
    services.mark_done(step, sent_by=sent_by)
    messages.success(request, _said_done(step), extra_tags=_undo_tag(step))
    return back_or(request, step.follow_up)


def _said_done(step: Step) -> str:
    if step.kind == StepKind.FEEDBACK_REQUEST:
        return _("Noted as sent. In ten business days this page asks whether they answered.")
    if step.kind == StepKind.CARD:
        return _("Noted as posted.")
    return _("Done: %(step)s.") % {"step": words.title_of(step)}


@login_required
@require_POST
def step_let_go(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    step = own_step(request, public_id)
    services.let_go(step)
    messages.success(
        request, _("Let go: %(step)s.") % {"step": words.title_of(step)}, extra_tags=_undo_tag(step)
    )
    return back_or(request, step.follow_up)


@login_required
@require_POST
def step_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    step = services.take_back(own_step(request, public_id))
    if step.answered_on is not None:
        messages.info(request, _("It was answered. Take the answer back first, then this."))
    else:
        messages.success(request, _("Undone: %(step)s.") % {"step": words.title_of(step)})
    return back_or(request, step.follow_up)


@login_required
@require_http_methods(["GET", "POST"])
def step_later(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Any day and time; one that has passed is due at once."""
    step = own_step(request, public_id)
    form = LaterForm(request.POST or None, initial={"on": step.owner.today()})
    if form.is_valid():
        was_on = step.wanted  # by an earlier click, which the undo of this one leaves alone
        put_off = partial(services.put_off, step, **form.cleaned_data)
        return _unless_closed(request, step, put_off, _("Put off."), still_wanted=was_on)
    return form_page(
        request, "followups/later.html", {"form": form, "step": step, "title": words.title_of(step)}
    )


@login_required
@require_POST
def step_write_anyway(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    step = own_step(request, public_id)
    said = _("Switched on: %(step)s.") % {"step": words.title_of(step)}
    return _unless_closed(request, step, lambda: services.write_anyway(step), said)


def _unless_closed(
    request: HttpRequest, step: Step, act: Callable[[], object], said: str, *, still_wanted: bool = False
) -> HttpResponse:
    try:
        act()
    except services.FollowUpIsClosed:
        messages.info(request, _("This follow-up is closed. Open it again first."))
    else:
        undo = reverse("step_as_planned", args=[step.public_id]) + (
            f"?{STILL_WANTED}" if still_wanted else ""
        )
        messages.success(request, said, extra_tags=f"undo:{undo}")
    return back_or(request, step.follow_up)


@login_required
@require_POST
def step_as_planned(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Undo of "Later" and "write one anyway"."""
    step = services.back_to_plan(own_step(request, public_id), still_wanted=STILL_WANTED in request.GET)
    messages.success(request, _("Undone: %(step)s.") % {"step": words.title_of(step)})
    return back_or(request, step.follow_up)


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
