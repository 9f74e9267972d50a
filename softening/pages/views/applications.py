"""The list of applications, and one application with its timeline."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from applications.enums import Status
from applications.forms import ApplicationFilter
from applications.models import Application
from applications.responses import person
from applications.services import stage_reached
from applications.statuses import moves_from
from followups.models import FollowUp, Step
from followups.words import title_of

PAGE_SIZE = 50


@login_required
@require_GET
def application_list(request: HttpRequest) -> HttpResponse:
    mine = Application.objects.for_user(person(request)).for_list()
    if "archived" not in request.GET:
        mine = mine.filter(is_archived=False)
    found = ApplicationFilter(request.GET, queryset=mine)
    page = Paginator(found.qs, PAGE_SIZE).get_page(request.GET.get("page"))
    for application in page.object_list:
        application.moves = moves_from(application.status)
    context = {
        "filter": found,
        "page_obj": page,
        "has_any": page.paginator.count > 0 or mine.exists(),
        "filtered": bool(request.GET.get("q") or request.GET.get("status")),
    }
    return render(request, "pages/application_list.html", context)


@dataclass(frozen=True)
class Event:
    """One line of a timeline. ``kind`` chooses the partial; ``order`` keeps one day's events as recorded."""

    day: dt.date
    kind: str
    row: Any
    order: tuple[Any, ...]
    undoable: bool = False
    title: str = ""


@login_required
@require_GET
def application_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    mine = Application.objects.for_user(person(request)).select_related("company", "owner")
    application: Application = mine.get_or_404(public_id)
    follow_up: FollowUp | None = (
        FollowUp.objects.filter(application=application).standing().order_by("-pk").first()
    )
    events = sorted(_events(application), key=lambda event: (event.day, event.order), reverse=True)
    undated = [row for row in application.interviews.prefetch_related("contacts") if row.on is None]
    context = {
        "application": application,
        "company": application.company,
        "moves": [move for move in moves_from(application.status) if move != Status.REJECTED],
        "may_be_rejected": Status.REJECTED in moves_from(application.status),
        "follow_up": follow_up,
        "next_step": _next_step(follow_up),
        "events": events,
        "undated": undated,
        "people": application.people.select_related("contact"),
        "tags": application.tags.all(),
        "stage": stage_reached(application, _latest_outcome(application)),
    }
    return render(request, "pages/application_detail.html", context)


def _latest_outcome(application: Application) -> Any:
    return application.outcomes.filter(state="current").order_by("-transition__sequence").first()


def _next_step(follow_up: FollowUp | None) -> tuple[Step, str] | None:
    if follow_up is None or not follow_up.is_open:
        return None
    steps = follow_up.steps.filter(state__in=["waiting", "due"]).select_related(
        "recipient", "owner", "follow_up__application__company"
    )
    step = steps.order_by("earliest", "pk").first()
    return (step, title_of(step)) if step else None


def _events(application: Application) -> list[Event]:
    zone = application.owner.zone
    moves = list(application.transitions.select_related("undone_by", "undoes"))
    latest = max((move for move in moves if _can_undo(move)), key=lambda move: move.sequence, default=None)
    events = [
        Event(move.effective_on, "transition", move, (1, move.sequence), undoable=move is latest)
        for move in moves
    ]
    interviews = application.interviews.filter(on__isnull=False).prefetch_related("contacts")
    events += [Event(row.on, "interview", row, (2, row.pk)) for row in interviews if row.on]
    events += [
        Event(note.on, "note", note, (3, note.pk)) for note in application.notes.select_related("contact")
    ]
    outcomes = application.outcomes.filter(state="current").exclude(message="")
    events += [Event(outcome.learned_on, "message", outcome, (0, outcome.pk)) for outcome in outcomes]
    sent = Step.objects.filter(follow_up__application=application, sent_at__isnull=False)
    sent = sent.select_related("recipient", "owner", "follow_up__application__company").prefetch_related(
        "drafts"
    )
    for step in sent:
        if step.sent_at is not None:
            day = step.sent_at.astimezone(zone).date()
            events.append(Event(day, "sent", step, (4, step.pk), title=title_of(step)))
    events += [Event(said.said_on, "feedback", said, (5, said.pk)) for said in application.feedback.all()]
    return events


def _can_undo(move: Any) -> bool:
    return move.undoes_id is None and move.sequence > 1 and not hasattr(move, "undone_by")
