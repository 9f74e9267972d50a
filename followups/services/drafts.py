"""Drafts of steps: written from facts, kept true while untouched, never rewritten once a person changed them."""

import datetime as dt
from dataclasses import asdict, replace

from django.db import transaction
from django.utils import timezone

from followups.drafting.checks import Circumstances, Finding, check
from followups.drafting.checks.base import WRITTEN
from followups.drafting.compose import DraftText, compose
from followups.drafting.facts import Facts
from followups.drafting.kinds import message_kind
from followups.drafting.loader import NoText, languages
from followups.enums import StepKind, StepState, Tone
from followups.models import Draft, Step, chosen_draft, shown_draft
from followups.services.facts import Record, facts_for
from followups.services.locks import hold_draft

DRAFTED_KINDS = WRITTEN
_WITHOUT_DRAFT = (StepState.LEFT_OUT, StepState.CANCELLED)
_SPOKEN = frozenset({"keep.spoken"})  # said in the corridor, not written
# A card's date moves on by itself from day to day; that is no change of facts.
_ANY_DAY = dt.date(2000, 1, 1)


def has_draft(step: Step) -> bool:
    """Whether a step is a written message; closing a follow-up is one only where somebody is told of it."""
    if step.kind == StepKind.CLOSE and step.recipient_id is None:
        return False
    return step.kind in DRAFTED_KINDS and step.rule not in _SPOKEN


def usual_tone_and_language(step: Step) -> tuple[Tone, str]:
    """Those of the person's profile; English where there are no texts in their language."""
    language = step.owner.draft_language
    base = language.lower().partition("-")[0]
    return Tone(step.owner.draft_tone), language if base in languages() else "en"


def compose_for(step: Step, facts: Facts, *, tone: Tone | None = None, language: str = "") -> DraftText:
    """The words for a step as its facts are now. The same facts give the same words, other companies others.

    Without a tone or a language those of the profile; ``NoText`` where there is no text for the step.
    """
    usual = usual_tone_and_language(step)
    seed = f"{step.follow_up.public_id}:{step.kind}:{step.recipient.public_id if step.recipient else ''}"
    seed += f":{step.slot}" if step.slot else ""
    return compose(
        StepKind(step.kind), facts, tone=tone or usual[0], language=language or usual[1], seed=seed
    )


def call_script(step: Step) -> DraftText:
    """What to say on the phone, or face to face, for the private step that goes with a call (rows 10 and 18)."""
    facts, outcome = facts_for(step), step.follow_up.outcome
    caller = outcome.told_by_contact if outcome else None
    if caller is not None and not facts.recipient_name:
        facts = replace(
            facts,
            recipient_name=caller.name,
            recipient_given=caller.given_name,
            recipient_family=caller.family_name,
            recipient_title=caller.title,
            recipient_salutation=caller.salutation,
            address_form=caller.address_form,
        )
    tone, language = usual_tone_and_language(step)
    seed = f"{step.follow_up.public_id}:script"
    return compose(StepKind.DEBRIEF, facts, tone=tone, language=language, seed=seed)


def keep_drafts_true(step: Step, *, record: Record | None = None) -> None:
    """Write the draft of a step, or write an untouched one anew; mark an edited one where the facts have changed.

    A step that is left out or cancelled shows no draft; it is written when the step is switched on.
    """
    if not has_draft(step) or step.is_settled or step.state in _WITHOUT_DRAFT:
        return
    tone, language = usual_tone_and_language(step)
    draft = chosen_draft(step) or draft_of(step, tone=tone, language=language)
    draft = draft or _new_draft(step, tone, language)
    try:
        facts = facts_for(step, answers=draft.gap_answers, record=record)
        text = _text_of(draft, step, facts)
        undated = _text_of(draft, step, replace(facts, card_date=_ANY_DAY)).body
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


def _new_draft(step: Step, tone: Tone, language: str) -> Draft:
    """A draft in another tone or language than before begins with the answers given already."""
    known = [draft.gap_answers for draft in step.drafts.all()] if step.pk else []
    answers = {name: answer for answered in known for name, answer in answered.items()}
    return Draft(step=step, tone=tone, language=language, gap_answers=answers)


def _text_of(draft: Draft, step: Step, facts: Facts) -> DraftText:
    return compose_for(step, facts, tone=Tone(draft.tone), language=draft.language)


def draft_of(step: Step, tone: Tone | None = None, language: str | None = None) -> Draft | None:
    """The draft in this tone and language; without them the one a page shows: what was sent, else what was chosen
    last, else that of the profile. No query where ``step.drafts`` is prefetched."""
    if tone is None and language is None:
        return shown_draft(step)
    usual = usual_tone_and_language(step)
    wanted = (tone or usual[0], language or usual[1])
    return next((draft for draft in step.drafts.all() if (draft.tone, draft.language) == wanted), None)


def text_today(draft: Draft, facts: Facts) -> DraftText:
    """What a page shows: a draft nobody changed as its facts are now (a card carries today's date), else their words."""
    text = _text_of(draft, draft.step, facts)
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
    kind = message_kind(StepKind(draft.step.kind), facts)
    return check(kind, body, facts, subject=subject, language=draft.language, given=given)


@transaction.atomic
def edit_draft(draft: Draft, *, subject: str, body: str) -> Draft:
    """Keep what the person typed. The same text as ours stays ours; another one is chosen with its tone and language."""
    hold_draft(draft)
    if not draft.is_edited:  # the page has shown it as it would be written today
        keep_drafts_true(draft.step)
        draft.refresh_from_db(fields=["subject", "body", "composed"])
    if (subject, body) != (draft.subject, draft.body):
        _remember(draft)
        draft.subject, draft.body = subject, body
        draft.is_edited, draft.facts_changed = True, False
        draft.updated_at = draft.chosen_at = timezone.now()
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
