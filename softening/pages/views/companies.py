"""Companies, and one company with its feedback history."""

import uuid

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.db.models.functions import Lower
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from applications.models import Company
from applications.responses import person
from followups.enums import FeedbackSource, StepKind
from followups.models import Feedback, Step
from followups.words import title_of

PAGE_SIZE = 50


@login_required
@require_GET
def company_list(request: HttpRequest) -> HttpResponse:
    mine = Company.objects.for_user(person(request)).current()
    query = request.GET.get("q", "")[:200].replace("\0", "")  # PostgreSQL takes no NUL
    for word in query.split()[:8]:
        mine = mine.filter(Q(name__icontains=word) | Q(domain__icontains=word))
    mine = mine.annotate(
        application_count=Count("applications", distinct=True),
        feedback_count=Count(
            "applications__feedback",
            distinct=True,
            filter=~Q(applications__feedback__source=FeedbackSource.OWN_GUESS),
        ),
    ).order_by(Lower("name"), "pk")  # aggregating drops the model's own order
    page = Paginator(mine, PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "pages/company_list.html", {"page_obj": page, "query": query})


@login_required
@require_GET
def company_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    company: Company = Company.objects.for_user(person(request)).get_or_404(public_id)
    feedback = Feedback.objects.filter(application__company=company).newest_first()
    messages = Step.objects.filter(follow_up__application__company=company, sent_at__isnull=False)
    messages = messages.select_related("recipient", "owner", "follow_up__application__company")
    sent = list(messages.order_by("-sent_at", "-pk"))
    requests = [step for step in sent if step.kind == StepKind.FEEDBACK_REQUEST]
    context = {
        "company": company,
        "applications": company.applications.select_related("company").order_by("-last_moved_on", "-pk"),
        "contacts": company.contacts.prefetch_related("parts"),
        "feedback": feedback.said_by_them().select_related("application", "step"),
        "guesses": feedback.filter(source=FeedbackSource.OWN_GUESS),
        "sent": [(step, title_of(step)) for step in sent],
        "asked": len(requests),
        "answered": [step for step in requests if step.answered_on],
    }
    return render(request, "pages/company_detail.html", context)
