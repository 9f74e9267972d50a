"""The list of applications, and one application with its timeline."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from applications.enums import OutcomeState, Status
from applications.forms import ApplicationFilter
from applications.models import Application, ApplicationContact, Note, Outcome, Transition
from applications.responses import person
from applications.services import stage_reached
from applications.statuses import moves_from
from applications.views import record
from followups.enums import FollowUpState
from followups.models import FollowUp, Step
from followups.views.stop_line import stop_line
from followups.words import title_of

PAGE_SIZE = 50
note_new = stop_line("text")(record.note_new)  # people write to themselves here too


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
    application: Application = mine.prefetch_related(*_history()).get_or_404(public_id)
    steps = _steps(application)
    follow_up = _follow_up(steps)
    events = sorted(_events(application, steps), key=lambda event: (event.day, event.order), reverse=True)
    context = {
        "application": application,
        "company": application.company,
        "moves": [move for move in moves_from(application.status) if move != Status.REJECTED],
        "may_be_rejected": Status.REJECTED in moves_from(application.status),
        "follow_up": follow_up,
        "next_step": _next_step(follow_up, steps),
        "events": events,
        "undated": [row for row in application.interviews.all() if row.on is None],
        "people": application.people.all(),
        "tags": application.tags.all(),
        "stage": stage_reached(application, max(_outcomes(application), key=_sequence, default=None)),
    }
    return render(request, "pages/application_detail.html", context)


def _history() -> list[Any]:
    """What belongs to one application, each table asked once."""
    return [
        Prefetch("transitions", Transition.objects.select_related("undone_by", "undoes", "outcome")),
        Prefetch("people", ApplicationContact.objects.select_related("contact")),
        Prefetch("notes", Note.objects.select_related("contact")),
        "interviews__contacts",
        "feedback",
        "tags",
    ]


def _outcomes(application: Application) -> list[Outcome]:
    """Its endings that stand, read with the transitions that brought them."""
    found = [move.outcome for move in application.transitions.all() if hasattr(move, "outcome")]
    return [outcome for outcome in found if outcome.state == OutcomeState.CURRENT]


def _sequence(outcome: Outcome) -> int:
    return outcome.transition.sequence


def _steps(application: Application) -> list[Step]:
    steps = Step.objects.filter(follow_up__application=application).select_related(
        "recipient", "owner", "follow_up__application__company"
    )
    return list(steps.prefetch_related("drafts").order_by("earliest", "pk"))


def _follow_up(steps: list[Step]) -> FollowUp | None:
    """The latest one that is not undone. Found by its steps, which a follow-up has from its first plan on."""
    standing = [step.follow_up for step in steps if step.follow_up.state != FollowUpState.REVERTED]
    return max(standing, key=lambda follow_up: follow_up.pk, default=None)


def _next_step(follow_up: FollowUp | None, steps: list[Step]) -> tuple[Step, str] | None:
    if follow_up is None or not follow_up.is_open:
        return None
    step = next((step for step in steps if step.is_open and step.follow_up_id == follow_up.pk), None)
    return (step, title_of(step)) if step else None


def _events(application: Application, steps: list[Step]) -> list[Event]:
    zone = application.owner.zone
    moves = list(application.transitions.all())
    latest = max((move for move in moves if _can_undo(move)), key=lambda move: move.sequence, default=None)
    events = [
        Event(move.effective_on, "transition", move, (1, move.sequence), undoable=move is latest)
        for move in moves
    ]
    interviews = application.interviews.all()
    events += [Event(row.on, "interview", row, (2, row.pk)) for row in interviews if row.on]
    events += [Event(note.on, "note", note, (3, note.pk)) for note in application.notes.all()]
    events += [
        Event(outcome.learned_on, "message", outcome, (0, outcome.pk))
        for outcome in _outcomes(application)
        if outcome.message
    ]
    for step in steps:
        if step.sent_at is not None:
            day = step.sent_at.astimezone(zone).date()
            events.append(Event(day, "sent", step, (4, step.pk), title=title_of(step)))
    events += [Event(said.said_on, "feedback", said, (5, said.pk)) for said in application.feedback.all()]
    return events


def _can_undo(move: Any) -> bool:
    return move.undoes_id is None and move.sequence > 1 and not hasattr(move, "undone_by")
