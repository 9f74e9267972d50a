"""Notes to keep in touch, on one page with their days and what each may begin with. None has to be written."""

import uuid
from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from followups import words
from followups.enums import StepKind, StepState
from followups.forms import LaterForm
from followups.views.hub import StepCard, own_follow_up, step_cards


@dataclass(frozen=True)
class Touch:
    """One note: its card, what it may begin with, and what the person has said about it already."""

    card: StepCard
    hook: str
    known: str


@login_required
@require_GET
def follow_up_later(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    found = own_follow_up(request, public_id)
    cards = [card for card in step_cards(found) if card.step.kind == StepKind.KEEP_IN_TOUCH]
    context = {
        "follow_up": found,
        "application": found.application,
        "touches": [_touch(card) for card in cards if not _is_over(card)],
        "left_out": [card for card in cards if card.step.state == StepState.LEFT_OUT],
        "settled": [card for card in cards if card.step.is_settled],
        "later": LaterForm(initial={"on": found.owner.today()}),
        "next": request.path,
    }
    return render(request, "followups/touches.html", context)


def _is_over(card: StepCard) -> bool:
    return card.step.is_settled or card.step.state in {StepState.LEFT_OUT, StepState.EXPIRED}


def _touch(card: StepCard) -> Touch:
    known = card.draft.gap_answers.get("what_changed", "") if card.draft else ""
    return Touch(card, words.hook(card.step), known)
