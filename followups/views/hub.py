"""The follow-up of one application: its steps with their drafts, and what they told you."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from applications.models import Transition
from applications.responses import person, see_other
from followups import services, words
from followups.enums import ClosedReason, FeedbackSource, FollowUpState, StepState
from followups.forms import LaterForm, ToldForm
from followups.models import Draft, Feedback, FollowUp, Step

_HIDDEN = (StepState.CANCELLED,)


@dataclass(frozen=True)
class StepCard:
    """One step as the hub shows it."""

    step: Step
    title: str
    when: str
    why: str
    instead: str
    slug: str
    draft: Draft | None


def own_follow_up(request: HttpRequest, public_id: uuid.UUID) -> FollowUp:
    """The latest follow-up of the person's application, or 404; one undone is shown only where none stands."""
    mine = FollowUp.objects.for_user(person(request)).filter(application__public_id=public_id)
    related = ("application__company", "application__owner", "outcome__told_by_contact", "owner")
    rows: list[FollowUp] = list(mine.select_related(*related).order_by("-pk"))
    if not rows:
        raise Http404
    return next((row for row in rows if row.state != FollowUpState.REVERTED), rows[0])


@login_required
@require_GET
def follow_up(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    return _page(request, own_follow_up(request, public_id))


def _page(request: HttpRequest, found: FollowUp, told: ToldForm | None = None) -> HttpResponse:
    today = found.owner.today()
    cards = [_card(step, today) for step in _steps(found)]
    told = told or ToldForm(today=today, initial=_told_initial(found))
    context: dict[str, Any] = {
        "follow_up": found,
        "application": found.application,
        "heading": words.heading(found),
        "cards": [
            card for card in cards if not card.step.is_settled and card.step.state != StepState.LEFT_OUT
        ],
        "left_out": [card for card in cards if card.step.state == StepState.LEFT_OUT],
        "settled": [card for card in cards if card.step.is_settled],
        "kept": _kept_words(found),
        "undoable": Transition.objects.filter(application=found.application).undoable().first(),
        "feedback": found.application.feedback.order_by("-said_on", "-pk"),
        "form": told,
        "later": LaterForm(initial={"on": today}),
    }
    return render(request, "followups/hub.html", context, status=422 if told.errors else 200)


def _steps(found: FollowUp) -> list[Step]:
    steps = found.steps.exclude(state__in=_HIDDEN).select_related(
        "recipient", "owner", "follow_up__application__company"
    )
    return list(steps.prefetch_related("drafts").order_by("earliest", "pk"))


def _kept_words(found: FollowUp) -> list[StepCard]:
    """The drafts of a follow-up that is closed or undone: nothing is sent any more, every word is there."""
    if found.is_open:
        return []
    steps = found.steps.filter(state__in=_HIDDEN).select_related(
        "recipient", "owner", "follow_up__application__company"
    )
    cards = [_card(step, found.owner.today()) for step in steps.prefetch_related("drafts").order_by("pk")]
    return [card for card in cards if card.draft is not None]


def _card(step: Step, today: dt.date) -> StepCard:
    return StepCard(
        step=step,
        title=words.title_of(step),
        when=words.when(step, today),
        why=words.why(step),
        instead=words.alternative(step),
        slug=words.slug_of(step),
        draft=services.draft_of(step),
    )


def _told_initial(found: FollowUp) -> dict[str, Any]:
    outcome = found.outcome
    return {
        "said_on": outcome.learned_on if outcome else found.owner.today(),
        "source": FeedbackSource.RECRUITER,
    }


@login_required
@require_POST
def follow_up_told(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """ "What did they tell you?" kept as feedback of the ending."""
    found = own_follow_up(request, public_id)
    form = ToldForm(request.POST, today=found.owner.today())
    if not form.is_valid():
        return _page(request, found, form)
    said = services.keep_feedback(found.application, outcome=found.outcome, **form.cleaned_data)
    messages.success(
        request,
        _("Kept with %(company)s.") % {"company": found.application.company.name},
        extra_tags=f"undo:{reverse('feedback_undo', args=[said.public_id])}",
    )
    return see_other(found)


@login_required
@require_POST
def feedback_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Undo of "Keep it": their words leave the history."""
    mine = Feedback.objects.for_user(person(request)).select_related("application")
    said = mine.get_or_404(public_id)
    services.forget_feedback(said)
    messages.success(request, _("Undone: their words are no longer kept."))
    return see_other(said.application)


@login_required
@require_POST
def follow_up_close(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    found = own_follow_up(request, public_id)
    services.close_follow_up(found, reason=ClosedReason.BY_PERSON)
    messages.success(request, _("Closed. Every word is kept."))
    return see_other(found)


@login_required
@require_POST
def follow_up_reopen(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    found = own_follow_up(request, public_id)
    services.reopen_follow_up(found)
    return see_other(found)
