"""The front door, and Today: what is due, oldest first."""

import datetime as dt
from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from applications.models import Application, Interview
from applications.responses import person
from followups import words
from followups.forms import LaterForm
from followups.mail import page_of
from followups.models import Reminder, Step
from followups.services.drafts import has_draft
from softening.pages.samples.telling import has_samples

SHOWN = 5
LONG_WAIT = dt.timedelta(days=30)


@dataclass(frozen=True)
class DueStep:
    step: Step
    title: str
    why: str
    page: str
    has_draft: bool


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    return redirect("today") if request.user.is_authenticated else render(request, "home.html")


@login_required
@require_GET
def today(request: HttpRequest) -> HttpResponse:
    me = person(request)
    day = me.today()
    due = _due_steps(request)
    shown = due if "all" in request.GET else due[:SHOWN]
    waiting = Application.objects.for_user(me).with_employer()
    now, week = timezone.now(), dt.timedelta(days=7)
    timed = Q(starts_at__gte=now - dt.timedelta(hours=2), starts_at__lt=now + week)
    day_only = Q(starts_at__isnull=True, on__gte=day, on__lt=day + week)
    interviews = Interview.objects.for_user(me).filter(timed | day_only)
    context = {
        "day": day,
        "due": [_due(step) for step in shown],
        "more": len(due) - len(shown),
        "interviews": interviews.select_related("application__company")
        .prefetch_related("contacts")
        .order_by("on", "starts_at", "pk"),
        "waiting": waiting.count(),
        "waiting_long": waiting.filter(last_moved_on__lte=day - LONG_WAIT).count(),
        "with_examples": not me.is_sample and has_samples(me),
        "later": LaterForm(initial={"on": day + dt.timedelta(days=1)}),
    }
    return render(request, "pages/today.html", context)


def _due_steps(request: HttpRequest) -> list[Step]:
    """Open steps whose time has come, by the reminder's own clock: right even while no worker runs."""
    reminders = Reminder.objects.for_user(person(request)).filter(due_at__lte=timezone.now())
    open_steps = Step.objects.for_user(person(request)).open()
    steps = open_steps.filter(reminder__in=reminders).select_related(
        "follow_up__application__company", "recipient", "owner", "reminder"
    )
    return list(steps.order_by("reminder__due_at", "pk"))


def _due(step: Step) -> DueStep:
    return DueStep(step, words.title_of(step), words.why(step), page_of(step), has_draft(step))
