"""A step's message: the draft with its findings, its exits, and the self-check before a request."""

import datetime as dt
import uuid
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from applications.responses import back_or, person, see_other
from followups import services, words
from followups.composure import is_fresh
from followups.drafting.checks import Finding, has_block
from followups.drafting.compose import Gap
from followups.enums import Mood, StepKind, StepState
from followups.forms import DraftForm, GapForm, LaterForm, SelfCheckForm
from followups.models import Draft, FollowUp, SelfCheck, Step
from followups.playbook.facts import SELF_CHECK
from followups.services.facts import facts_for
from followups.views.hub import own_follow_up
from followups.views.marked import marked_parts

MOST_FINDINGS = 8
# These leave the house only after a green self-check.
_NEEDS_SELF_CHECK = frozenset({StepKind.FEEDBACK_REQUEST, StepKind.THANKS})


@login_required
@require_GET
def follow_up_message(request: HttpRequest, public_id: uuid.UUID, slug: str) -> HttpResponse:
    """The page of one message; where the step is not shown any more, the follow-up says what became of it."""
    follow_up = own_follow_up(request, public_id)
    if slug not in words.KIND_OF_SLUG:
        raise Http404
    step = _step_of(follow_up, slug)
    return message_page(request, step) if step is not None else redirect(follow_up)


def message_page(
    request: HttpRequest,
    step: Step,
    *,
    form: DraftForm | None = None,
    check_form: SelfCheckForm | None = None,
) -> HttpResponse:
    follow_up, draft = step.follow_up, services.draft_of(step)
    if draft is None:
        return redirect(follow_up)
    facts = facts_for(step, answers=draft.gap_answers)
    gaps: tuple[Gap, ...] = ()
    if not step.is_settled:  # as it would be written now; what was sent stays as it was
        text = services.text_today(draft, facts)
        draft.subject, draft.body, gaps = text.subject, text.body, text.gaps
    findings = services.check_draft(draft, facts=facts)
    shown = form or DraftForm(initial={"subject": draft.subject, "body": draft.body})
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
        **_remarks(findings, gaps, draft.body),
        **_exits(step, draft, blocked=has_block(findings)),
        "check_form": check_form or SelfCheckForm(),
        "form": shown,
        "later": LaterForm(initial={"on": follow_up.owner.today()}),
    }
    failed = bool(shown.errors or (check_form and check_form.errors))
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


def _exits(step: Step, draft: Draft, *, blocked: bool) -> dict[str, Any]:
    """Copy, open in mail and the copying view: closed by a block, by a self-check that was red for every message, and
    by one that is not green for a request or a thanks."""
    check = SelfCheck.objects.latest_of(step.follow_up)
    is_red = check is not None and check.result == Mood.RED
    needs_check = step.kind in _NEEDS_SELF_CHECK or is_red
    calm = not is_red and (step.kind not in _NEEDS_SELF_CHECK or _is_calm(check))
    held = _held_until(step)
    is_open = not blocked and calm and held is None and not step.is_settled
    return {
        "blocked": blocked,
        "held_until": held,
        "exits_open": is_open,
        "mailto": _mailto(step, draft) if is_open and step.kind != StepKind.CARD else "",
        "needs_check": needs_check,
        "calm": calm,
        "mood": check.result if check else "",
    }


def _held_until(step: Step) -> dt.datetime | None:
    """Until when a red self-check holds this step, on the person's clock; None where it does not, or no longer."""
    if step.locked_until in {"", SELF_CHECK}:
        return None
    until = dt.datetime.fromisoformat(step.locked_until).replace(tzinfo=step.owner.zone)
    return until if until > timezone.now() else None


_RELATED = (
    "recipient",
    "owner",
    "follow_up__application__company",
    "follow_up__application__owner",
    "follow_up__outcome__told_by_contact",
    "follow_up__owner",
)


def _step_of(follow_up: FollowUp, slug: str) -> Step | None:
    """The step behind an address: an open one first, then what was sent or offered."""
    kind = words.KIND_OF_SLUG[slug]
    steps = follow_up.steps.filter(kind=kind).exclude(state__in=[StepState.CANCELLED, StepState.LEFT_OUT])
    found = sorted(steps.select_related(*_RELATED), key=lambda step: (not step.is_open, step.pk))
    return next(iter(found), None)


def _is_calm(check: SelfCheck | None) -> bool:
    return check is not None and is_fresh(Mood(check.result), check.at, timezone.now())


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
    slug = words.SLUGS[StepKind.FEEDBACK_REQUEST]
    if not form.is_valid():
        step = _step_of(follow_up, slug)
        return message_page(request, step, check_form=form) if step is not None else see_other(follow_up)
    services.record_self_check(follow_up, answers=form.answers())
    return back_or(request, reverse("follow_up_message", args=[follow_up.application.public_id, slug]))


def own_draft(request: HttpRequest, public_id: uuid.UUID) -> Draft:
    mine = Draft.objects.for_user(person(request)).select_related(*[f"step__{name}" for name in _RELATED])
    found: Draft = mine.get_or_404(public_id)
    return found


def _to_message(draft: Draft) -> HttpResponse:
    application, slug = draft.step.follow_up.application, words.slug_of(draft.step)
    return see_other(reverse("follow_up_message", args=[application.public_id, slug]))


@login_required
@require_POST
def draft_edit(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    draft = own_draft(request, public_id)
    form = DraftForm(request.POST)
    if not form.is_valid():
        return message_page(request, draft.step, form=form)
    services.edit_draft(draft, **form.cleaned_data)
    messages.success(request, _("Kept."), extra_tags=_undo_tag(draft))
    return _to_message(draft)


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
    messages.success(request, _("Written anew from the facts."), extra_tags=_undo_tag(draft))
    return _to_message(draft)


def _undo_tag(draft: Draft) -> str:
    return f"undo:{reverse('draft_undo', args=[draft.public_id])}"


@login_required
@require_POST
def draft_undo(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The version before the latest change; again brings the later one back."""
    draft = services.undo_edit(own_draft(request, public_id))
    messages.success(request, _("The version before is back."), extra_tags=_undo_tag(draft))
    return _to_message(draft)


@login_required
@require_POST
def draft_gap(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The answer to one gap heals the text, unless the person has made the text their own."""
    draft = own_draft(request, public_id)
    form = GapForm(request.POST)
    if not form.is_valid():
        messages.info(request, _("Write a few words first, at most 300 characters."))
        return _to_message(draft)
    try:
        services.answer_gap(draft, **form.cleaned_data)
    except services.NotUnderstood as error:
        messages.info(request, str(error))
    return _to_message(draft)
