"""Drafts of steps: written from facts, kept true while untouched, never rewritten once a person changed them."""

import datetime as dt
from dataclasses import asdict, replace

from django.db import transaction
from django.utils import timezone

from followups.drafting.checks import Circumstances, Finding, check
from followups.drafting.compose import DraftText, compose
from followups.drafting.facts import Facts
from followups.drafting.loader import NoText
from followups.enums import StepKind, StepState, Tone
from followups.models import Draft, Step
from followups.services.facts import Record, facts_for
from followups.services.locks import hold_draft

DRAFTED_KINDS = (StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST)
_WITHOUT_DRAFT = (StepState.LEFT_OUT, StepState.CANCELLED)
# The tone and language in which texts exist today; a person's own choice is kept in the profile.
TONE, LANGUAGE = Tone.WARM, "en"
# A card's date moves on by itself from day to day; that is no change of facts.
_ANY_DAY = dt.date(2000, 1, 1)


def has_draft(step: Step) -> bool:
    return step.kind in DRAFTED_KINDS


def compose_for(step: Step, facts: Facts) -> DraftText:
    """The words for a step as its facts are now. The same facts give the same words, other companies others."""
    seed = f"{step.follow_up.public_id}:{step.kind}:{step.recipient.public_id if step.recipient else ''}"
    return compose(StepKind(step.kind), facts, tone=TONE, language=LANGUAGE, seed=seed)


def keep_drafts_true(step: Step, *, record: Record | None = None) -> None:
    """Write the draft of a step, or write an untouched one anew; mark an edited one where the facts have changed.

    A step that is left out or cancelled shows no draft; it is written when the step is switched on.
    """
    if not has_draft(step) or step.is_settled or step.state in _WITHOUT_DRAFT:
        return
    draft = draft_of(step) or Draft(step=step, tone=TONE, language=LANGUAGE)
    try:
        facts = facts_for(step, answers=draft.gap_answers, record=record)
        text = compose_for(step, facts)
        undated = compose_for(step, replace(facts, card_date=_ANY_DAY)).body
    except NoText:
        return
    before = (draft.subject, draft.body, draft.composed)
    if not draft.is_edited:
        draft.subject, draft.body = text.subject, text.body
    elif draft.composed != undated:
        draft.facts_changed = True
    draft.composed = undated
    if draft.pk is None or (draft.subject, draft.body, draft.composed) != before:
        draft.save()


def draft_of(step: Step) -> Draft | None:
    """The draft in today's tone and language; no query where ``step.drafts`` is prefetched."""
    return next(
        (draft for draft in step.drafts.all() if (draft.tone, draft.language) == (TONE, LANGUAGE)), None
    )


def text_today(draft: Draft, facts: Facts) -> DraftText:
    """What a page shows: a draft nobody changed as its facts are now (a card carries today's date), else their words."""
    text = compose_for(draft.step, facts)
    return DraftText(draft.subject, draft.body, ()) if draft.is_edited else text


def check_draft(draft: Draft, *, facts: Facts | None = None) -> list[Finding]:
    """What the checks say of a draft as it is kept."""
    return _checked(draft, draft.subject, draft.body, facts, typed=draft.is_edited)


def check_words(draft: Draft, *, subject: str, body: str) -> list[Finding]:
    """What the checks would say of words that are not kept yet. Nothing is stored."""
    return _checked(draft, subject, body, None, typed=True)


def _checked(draft: Draft, subject: str, body: str, facts: Facts | None, *, typed: bool) -> list[Finding]:
    facts = facts or facts_for(draft.step, answers=draft.gap_answers)
    recipient = draft.step.recipient
    given = Circumstances(
        typed=typed,
        formal=draft.tone == Tone.FORMAL,
        to=(recipient.email,) if recipient and recipient.email else (),
    )
    kind = StepKind(draft.step.kind)
    return check(kind, body, facts, subject=subject, language=draft.language, given=given)


@transaction.atomic
def edit_draft(draft: Draft, *, subject: str, body: str) -> Draft:
    """Keep what the person typed. The same text as ours stays ours."""
    hold_draft(draft)
    if not draft.is_edited:  # the page has shown it as it would be written today
        keep_drafts_true(draft.step)
        draft.refresh_from_db(fields=["subject", "body", "composed"])
    if (subject, body) != (draft.subject, draft.body):
        _remember(draft)
        draft.subject, draft.body = subject, body
        draft.is_edited, draft.facts_changed = True, False
        draft.updated_at = timezone.now()
        draft.save()
    return draft


@transaction.atomic
def start_over(draft: Draft) -> Draft:
    """Give up the person's version and write the draft from the facts again; one undo brings it back."""
    hold_draft(draft)
    _remember(draft)
    draft.is_edited = draft.facts_changed = False
    draft.save()
    keep_drafts_true(draft.step)
    draft.refresh_from_db()
    return draft


def _remember(draft: Draft) -> None:
    draft.previous_subject, draft.previous_body = draft.subject, draft.body
    draft.previous_was_edited = draft.is_edited


@transaction.atomic
def undo_edit(draft: Draft) -> Draft:
    """Change places with the version before; again brings the later one back. Without one, a quiet no-op."""
    hold_draft(draft)
    if not draft.previous_body:
        return draft
    now = (draft.subject, draft.body, draft.is_edited)
    draft.subject, draft.body = draft.previous_subject, draft.previous_body
    draft.is_edited = draft.previous_was_edited
    draft.previous_subject, draft.previous_body, draft.previous_was_edited = now
    draft.facts_changed = False
    draft.save()
    keep_drafts_true(draft.step)
    draft.refresh_from_db()
    return draft


def freeze_draft(draft: Draft) -> None:
    """Remember what really went out, with the findings it had."""
    draft.sent_subject, draft.sent_body = draft.subject, draft.body
    draft.findings = [
        {**asdict(finding), "message": str(finding.message), "mend": ""} for finding in check_draft(draft)
    ]
    draft.save()
