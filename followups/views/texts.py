"""A person's own text files: the list of kinds, and one page with a text, its preview and the way back to ours."""

import uuid
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from applications.responses import person, see_other
from followups import services, words
from followups.drafting.compose import DraftText
from followups.drafting.example import example_facts
from followups.drafting.kinds import TEXT_NAMES
from followups.drafting.loader import BadText, NoText, languages, source_of
from followups.drafting.own import fields_for, preview
from followups.enums import StepKind, Tone
from followups.forms import OwnTextForm, ShowAsForm, language_choices
from followups.models import Draft, OwnText
from followups.services.drafts import base_of
from followups.services.own_texts import drafts_to_try, facts_to_try, kind_of_text, own_text


@dataclass(frozen=True)
class File:
    """One text file, as the address of its pages names it."""

    name: str
    kind: StepKind
    tone: Tone
    language: str
    ours: str

    @property
    def label(self) -> str:
        return words.text_label(self.name)

    @property
    def language_name(self) -> str:
        return dict(language_choices())[self.language]

    def address(self, page: str) -> str:
        return reverse(page, args=[self.name, self.tone, self.language])


def _file(name: str, tone: str, language: str) -> File:
    """404 for a kind, tone or language that has no text."""
    kind = kind_of_text(name)
    if kind is None or tone not in Tone.values or language not in languages():
        raise Http404
    try:
        return File(name, kind, Tone(tone), language, source_of(name, tone=tone, language=language))
    except NoText:
        raise Http404 from None


@login_required
@require_GET
def text_list(request: HttpRequest) -> HttpResponse:
    """Every text of one tone and language; ``?tone=&language=``, else those of the profile."""
    me = person(request)
    asked = ShowAsForm(request.GET)
    usual = base_of(me.draft_language) if base_of(me.draft_language) in languages() else "en"
    tone, language = me.draft_tone, usual
    if asked.is_valid():
        tone, language = asked.cleaned_data["tone"], asked.cleaned_data["language"]
    own = OwnText.objects.in_use(me.pk)
    names = [name for names in TEXT_NAMES.values() for name in names]
    rows = [(words.text_label(name), name, (name, tone, language) in own) for name in names]
    context = {
        "rows": rows,
        "tone": tone,
        "language": language,
        "form": ShowAsForm(initial={"tone": tone, "language": language}),
    }
    return render(request, "followups/texts.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def text_edit(request: HttpRequest, name: str, tone: str, language: str) -> HttpResponse:
    """The text and what it makes; "Preview" shows it without keeping it."""
    file, me = _file(name, tone, language), person(request)
    row = own_text(me, name=name, tone=file.tone, language=language)
    standing = row.text if row and row.is_used else file.ours
    form = OwnTextForm(request.POST or None, kind=file.kind, initial={"text": standing})
    if form.is_valid() and request.POST.get("do") != "preview":
        services.keep_own_text(
            me, name=name, tone=file.tone, language=language, text=form.cleaned_data["text"]
        )
        messages.success(request, _("Kept. Drafts you have not changed follow it."))
        return see_other(file.address("text_edit"))
    text = form.cleaned_data.get("text", "") if form.is_bound else standing
    context: dict[str, Any] = {
        "file": file,
        "form": form,
        "row": row,
        "fields": fields_for(file.kind),
        "preview_url": file.address("text_preview"),
        **_tried(request, file, text),
    }
    return render(request, "followups/text.html", context, status=422 if form.errors else 200)


@login_required
@require_POST
def text_preview(request: HttpRequest, name: str, tone: str, language: str) -> HttpResponse:
    """The part of the page beside the text, for what is still being typed. Nothing is kept."""
    file = _file(name, tone, language)
    form = OwnTextForm(request.POST, kind=file.kind)
    text = form.cleaned_data.get("text", "") if form.is_valid() else ""
    context = {**_tried(request, file, text), "file": file, "wrong": form.errors.get("text", [])}
    return render(request, "followups/_text_preview.html", context)


def _tried(request: HttpRequest, file: File, text: str) -> dict[str, Any]:
    """What the text makes of one of the person's own drafts, or of the example; another person's draft is a 404."""
    drafts = drafts_to_try(person(request), file.name)
    chosen = _chosen(request, drafts)
    facts = facts_to_try(chosen) if chosen else example_facts(file.name, file.language)
    shown: DraftText | None = None
    if text:
        try:
            shown = preview(text, file.kind, facts, tone=file.tone, language=file.language)
        except (BadText, NoText):  # the form has named the line; or there is no text for these facts
            shown = None
    return {"drafts": drafts, "chosen": chosen, "shown": shown}


def _chosen(request: HttpRequest, drafts: list[Draft]) -> Draft | None:
    """Without a choice the newest of their own."""
    asked = request.POST.get("on")
    if asked is None:
        return next(iter(drafts), None)
    if asked == "":
        return None
    try:
        public_id = uuid.UUID(asked)
    except ValueError:
        raise Http404 from None
    found = next((draft for draft in drafts if draft.public_id == public_id), None)
    if found is None:
        raise Http404
    return found


@login_required
@require_POST
def text_reset(request: HttpRequest, name: str, tone: str, language: str) -> HttpResponse:
    """ "Use Softening's text again": theirs is put aside, and one click brings it back."""
    file, row = _own_row(request, name, tone, language)
    services.use_own_text(row, False)
    undo = f"undo:{file.address('text_take_up')}"
    messages.success(request, _("Softening's text is used again. Yours is kept."), extra_tags=undo)
    return see_other(file.address("text_edit"))


@login_required
@require_POST
def text_take_up(request: HttpRequest, name: str, tone: str, language: str) -> HttpResponse:
    file, row = _own_row(request, name, tone, language)
    services.use_own_text(row, True)
    messages.success(request, _("Your text is used again."))
    return see_other(file.address("text_edit"))


def _own_row(request: HttpRequest, name: str, tone: str, language: str) -> tuple[File, OwnText]:
    file = _file(name, tone, language)
    row = own_text(person(request), name=name, tone=file.tone, language=language)
    if row is None:
        raise Http404
    return file, row
