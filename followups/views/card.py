"""The card's own pages: room left, card and hand, the copying view, and the printed guides."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from applications.responses import see_other
from followups import services, words
from followups.drafting.card_fit import fit
from followups.drafting.checks.detail import card_layout
from followups.enums import StepKind
from followups.forms import CardForm
from followups.models import FollowUp, Step
from followups.services.card import card_room
from followups.services.facts import facts_for
from followups.views.hub import own_follow_up
from followups.views.message import message_page, read_today, step_of

SLUG = words.SLUGS[StepKind.CARD]
LONGEST = 20_000
# The classes of type in static/css/card-print.css, in tenths of a millimetre a letter.
PITCHES = (15, 20, 25, 30, 35, 40)


def _message_url(follow_up: FollowUp) -> str:
    return reverse("follow_up_message", args=[follow_up.application.public_id, SLUG])


def _own_card(request: HttpRequest, public_id: uuid.UUID) -> tuple[FollowUp, Step | None]:
    follow_up = own_follow_up(request, public_id)
    return follow_up, step_of(follow_up, SLUG)


@login_required
@require_POST
def card_hand(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Card, hand and the measured line, kept in the profile; drafts nobody changed are written anew to fit."""
    follow_up, step = _own_card(request, public_id)
    form = CardForm(request.POST, instance=get_user_model().objects.get(pk=follow_up.owner_id))
    if not form.is_valid():
        return message_page(request, step, card_form=form) if step is not None else see_other(follow_up)
    with transaction.atomic():
        form.save()
        services.replan_person(follow_up.owner_id)
    messages.success(request, _("Kept."))
    return see_other(_message_url(follow_up))


@login_required
@require_POST
def card_fit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The room left for a text that is being typed; nothing is kept."""
    _follow_up, step = _own_card(request, public_id)
    draft = services.draft_of(step) if step is not None else None
    if step is None or draft is None:
        raise Http404
    facts = facts_for(step, answers=draft.gap_answers)
    room = card_room(request.POST.get("body", "")[:LONGEST], facts, draft.language)
    return render(request, "followups/card_room_typed.html", {"card_room": room})


@login_required
@require_GET
def card_copy(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Large type in short lines to copy by hand, one line lit; ``?line=3`` is where somebody is."""
    follow_up, step = _own_card(request, public_id)
    context = _opened(step)
    if context is None:
        return redirect(_message_url(follow_up) + "#exits")
    at = _line_asked_for(request, len(context["lines"]))
    context |= {"at": at, "before": max(1, at - 1), "after": min(len(context["lines"]), at + 1)}
    return render(request, "followups/card_copy.html", context)


@login_required
@require_GET
def card_print(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Three sides of the card's own size, in the order in which a person with a printer uses them.

    First the ruled guides alone: they go onto the card itself, or beneath a thin one, and one page is what most
    people print. Then the text in type, line for line as it will stand on the guides, to lay beside the card.
    Last the addresses, for the envelope. Type and guides never share a side: a printed hand would be a false one.
    """
    follow_up, step = _own_card(request, public_id)
    context = _opened(step)
    if context is None:
        return redirect(_message_url(follow_up) + "#exits")
    layout = context["layout"]
    pitch = max((each for each in PITCHES if each <= layout.char_pitch * 10), default=PITCHES[0])
    return render(request, "followups/card_print.html", {**context, "pitch": pitch})


def _opened(step: Step | None) -> dict[str, Any] | None:
    """What both pages show; None while a check, a self-check or the card's own end closes them."""
    reading = read_today(step) if step is not None else None
    if step is None or reading is None:
        return None
    if not services.exits_of(step, reading.draft, reading.findings).is_open:
        return None
    layout = card_layout(reading.facts)
    found = fit(reading.draft.body, layout)
    return {
        "follow_up": step.follow_up,
        "application": step.follow_up.application,
        "step": step,
        "title": words.title_of(step),
        "draft": reading.draft,
        "layout": layout,
        "hand": step.owner.handwriting,
        "lines": found.lines,
        "guides": range(found.available),
        "sender": step.owner.signing_name,
    }


def _line_asked_for(request: HttpRequest, count: int) -> int:
    asked = request.GET.get("line", "1")
    return min(max(1, int(asked)), max(1, count)) if asked.isdecimal() and len(asked) < 6 else 1
