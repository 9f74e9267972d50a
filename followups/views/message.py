"""A step's message: the draft with its findings, its exits, and the self-check before a request."""

import uuid
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from applications.responses import person, see_other
from followups import services, words
from followups.drafting.checks import Finding
from followups.drafting.compose import Gap
from followups.drafting.facts import Facts
from followups.enums import StepKind, StepState
from followups.forms import CardForm, DraftForm, GapForm, LaterForm, SelfCheckForm
from followups.mail import page_of
from followups.models import Draft, FollowUp, Step
from followups.services.card import card_room
from followups.services.exits import Exits
from followups.services.facts import facts_for
from followups.services.rewording import can_reword
from followups.views.beside import beside
from followups.views.calm import offered, query_after
from followups.views.debrief import debrief_page
from followups.views.hub import own_follow_up
from followups.views.marked import marked_parts
from followups.views.stop_line import stop_line

MOST_FINDINGS = 8


@login_required
@require_GET
def follow_up_message(request: HttpRequest, public_id: uuid.UUID, slug: str) -> HttpResponse:
    """The page of one message; where the step is not shown any more, the follow-up says what became of it."""
    follow_up = own_follow_up(request, public_id)
    if words.kind_and_slot(slug) is None:
        raise Http404
    step = step_of(follow_up, slug)
    if step is None:
        return redirect(follow_up)
    return debrief_page(request, step) if step.kind == StepKind.DEBRIEF else message_page(request, step)


@dataclass(frozen=True)
class Reading:
    """A draft as it reads today, the questions that are open, and what the checks say of it."""

    draft: Draft
    facts: Facts
    gaps: tuple[Gap, ...]
    findings: list[Finding]


def read_today(step: Step) -> Reading | None:
    """None for a step without a draft."""
    draft = services.draft_of(step)
    if draft is None:
        return None
    facts = facts_for(step, answers=draft.gap_answers)
    gaps: tuple[Gap, ...] = ()
    if not step.is_settled:  # as it would be written now; what was sent stays as it was
        text = services.text_today(draft, facts)
        draft.subject, draft.body, gaps = text.subject, text.body, text.gaps
    return Reading(draft, facts, gaps, services.check_draft(draft, facts=facts))


def message_page(
    request: HttpRequest,
    step: Step,
    *,
    form: DraftForm | None = None,
    check_form: SelfCheckForm | None = None,
    gap_form: GapForm | None = None,
    card_form: CardForm | None = None,
) -> HttpResponse:
    follow_up, reading = step.follow_up, read_today(step)
    if reading is None:
        return redirect(follow_up)
    draft, gaps, findings = reading.draft, reading.gaps, reading.findings
    shown = form or DraftForm(initial={"subject": draft.subject, "body": draft.body})
    ways_out = services.exits_of(step, draft, findings)
    context: dict[str, Any] = {
        "follow_up": follow_up,
        "application": follow_up.application,
        "step": step,
        "slug": words.slug_of(step),
        "title": words.title_of(step),
        "when": words.when(step, follow_up.owner.today()),
        "draft": draft,
        "parts": marked_parts(draft.body, findings),
        "gaps": gaps,
        "can_reword": can_reword(step),
        **_remarks(findings, gaps, draft.body),
        **_exits(step, draft, ways_out),
        **beside(step, draft, gaps, gap_form),
        "activity": offered(request, ways_out.composure),
        "check_form": check_form or SelfCheckForm(),
        "form": shown,
        "later": LaterForm(initial={"on": follow_up.owner.today()}),
    }
    if step.kind == StepKind.CARD:
        context |= {
            "card_room": card_room(shown["body"].value() or "", reading.facts, draft.language),
            "card_form": card_form or CardForm(instance=step.owner),
        }
    failed = any(each and each.errors for each in (shown, check_form, card_form, gap_form))
    return render(request, "followups/message.html", context, status=422 if failed else 200)


def _remarks(findings: list[Finding], gaps: tuple[Gap, ...], body: str) -> dict[str, Any]:
    """What is said beside a draft: the gravest first, and no more at once than somebody can take in."""
    # an open gap is asked about, and a product or a number of their own is theirs: one word more would be too many
    shown = [
        finding
        for finding in findings
        if not (gaps and finding.id == "F3") and (finding.id, finding.severity) != ("F4", "info")
    ]
    shown.sort(key=lambda finding: ("block", "warn", "info").index(finding.severity))
    return {
        "findings": shown[:MOST_FINDINGS],
        "more_findings": len(shown[MOST_FINDINGS:]),
        "has_gaps": bool(gaps),
        "word_count": len(body.split()),
    }


def _exits(step: Step, draft: Draft, exits: Exits) -> dict[str, Any]:
    """As the templates name it. What the self-check has to say stands in its own part of the page."""
    return {
        "exits": exits,
        "exits_open": exits.is_open,
        "moment": [] if step.is_settled else [one for one in exits.findings if one.id != "P1"],
        "blocked": exits.blocked_by_words,
        "composure": exits.composure,
        "held_until": exits.composure.held_until,
        "held_for_records": exits.held_for_records,
        "needs_check": exits.needs_self_check,
        "calm": exits.is_calm,
        "mood": exits.composure.mood or "",
        "mailto": _mailto(step, draft) if exits.is_open and step.kind != StepKind.CARD else "",
    }


RELATED = (
    "recipient",
    "owner",
    "follow_up__application__company",
    "follow_up__application__owner",
    "follow_up__outcome__told_by_contact",
    "follow_up__owner",
)


def step_of(follow_up: FollowUp, slug: str) -> Step | None:
    """The step behind an address: an open one first, then what was sent or offered."""
    kind, _slot = words.kind_and_slot(slug) or ("", "")
    steps = follow_up.steps.filter(kind=kind).exclude(state__in=[StepState.CANCELLED, StepState.LEFT_OUT])
    there = list(steps.select_related(*RELATED))
    found = [step for step in there if words.slug_of(step) == slug]
    if not found and slug == words.SLUGS[StepKind.KEEP_IN_TOUCH]:
        found = there  # the address of a time when there was one note alone
    return min(found, key=lambda step: (not step.is_open, step.pk), default=None)


def _mailto(step: Step, draft: Draft) -> str:
    """A link that opens the person's own mail program; the app itself writes to nobody."""
    address = step.recipient.email if step.recipient else ""
    return f"mailto:{quote(address)}?subject={quote(draft.subject)}&body={quote(draft.body)}"


@login_required
@require_POST
def self_check(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Five taps; the answers are judged and forgotten, the result opens or holds the request."""
    follow_up = own_follow_up(request, public_id)
    form = SelfCheckForm(request.POST)
    slug = request.POST.get("page", "")
    if words.kind_and_slot(slug) is None:
        slug = words.SLUGS[StepKind.FEEDBACK_REQUEST]
    if not form.is_valid():
        step = step_of(follow_up, slug)
        return message_page(request, step, check_form=form) if step is not None else see_other(follow_up)
    page = reverse("follow_up_message", args=[follow_up.application.public_id, slug])
    answers = form.answers()
    try:
        services.record_self_check(follow_up, answers=answers)
    except services.AsksAgainLater as later:
        said = {"time": date_format(later.at, "l H:i")}
        messages.info(request, _("The five questions come again on %(time)s.") % said)
        return see_other(page)
    return see_other(page + query_after(services.composure_of(follow_up), answers.replaying))


def own_draft(request: HttpRequest, public_id: uuid.UUID) -> Draft:
    mine = Draft.objects.for_user(person(request)).select_related(*[f"step__{name}" for name in RELATED])
    found: Draft = mine.get_or_404(public_id)
    return found


def to_message(draft: Draft) -> HttpResponse:
    return see_other(page_of(draft.step))


@login_required
@require_POST
@stop_line("subject", "body")
def draft_edit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    draft = own_draft(request, public_id)
    form = DraftForm(request.POST)
    if not form.is_valid():
        return message_page(request, draft.step, form=form)
    services.edit_draft(draft, **form.cleaned_data)
    messages.success(request, _("Kept."), extra_tags=undo_tag(draft))
    return to_message(draft)


@login_required
@require_POST
def draft_check(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What the checks say of words that are still being typed, as the part of the page beside them.

    Nothing is stored. Without JavaScript the same is shown when the words are kept.
    """
    draft = own_draft(request, public_id)
    form = DraftForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=422)
    body = form.cleaned_data["body"]
    findings = services.check_words(draft, subject=form.cleaned_data["subject"], body=body)
    return render(request, "followups/_findings.html", _remarks(findings, (), body))


@login_required
@require_POST
def draft_start_over(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    draft = services.start_over(own_draft(request, public_id))
    messages.success(request, _("Written anew from the facts."), extra_tags=undo_tag(draft))
    return to_message(draft)


def undo_tag(draft: Draft) -> str:
    return f"undo:{reverse('draft_undo', args=[draft.public_id])}"


@login_required
@require_POST
def draft_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The version before the latest change; again brings the later one back."""
    draft = services.undo_edit(own_draft(request, public_id))
    messages.success(request, _("The version before is back."), extra_tags=undo_tag(draft))
    return to_message(draft)
