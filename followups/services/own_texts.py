"""A person's own text files in place of ours: kept, put aside, taken up again."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from followups.drafting.facts import Facts
from followups.drafting.kinds import TEXT_NAMES
from followups.drafting.own import parse_own
from followups.enums import StepKind, Tone
from followups.models import Draft, OwnText
from followups.services.facts import facts_for
from followups.services.planning import replan_person

MOST_TO_TRY = 10
_KIND_OF_NAME = {name: kind for kind, names in TEXT_NAMES.items() for name in names}
_SLOTS = {"keep_in_touch_9m": "9m", "keep_in_touch_12m": "12m", "feedback_request_nudge": "nudge"}
_SLOTS |= {"status_note_1": "1", "status_note_2": "2"}


def kind_of_text(name: str) -> StepKind | None:
    """The kind of step that a text file such as "status_note_2" is for."""
    return _KIND_OF_NAME.get(name)


def own_text(owner: AbstractBaseUser, *, name: str, tone: Tone, language: str) -> OwnText | None:
    mine = OwnText.objects.for_user(owner)
    return mine.filter(name=name, tone=tone, language=language).first()


@transaction.atomic
def keep_own_text(owner: AbstractBaseUser, *, name: str, tone: Tone, language: str, text: str) -> OwnText:
    """Put a text in place of ours; drafts nobody changed are written anew. ``BadText`` where it cannot be read."""
    parse_own(text, _KIND_OF_NAME[name])
    row = own_text(owner, name=name, tone=tone, language=language)
    row = row or OwnText(owner_id=owner.pk, name=name, tone=tone, language=language)
    row.text, row.is_used, row.updated_at = text, True, timezone.now()
    row.save()
    replan_person(owner.pk)
    return row


@transaction.atomic
def use_own_text(row: OwnText, used: bool) -> None:
    """Put a text aside for ours, or take it up again. Not a word of it is lost."""
    row.is_used = used
    row.save()
    replan_person(row.owner_id)


def drafts_to_try(owner: AbstractBaseUser, name: str) -> list[Draft]:
    """The person's latest drafts on which a text of this name can be tried, newest first."""
    drafts = Draft.objects.for_user(owner).filter(step__kind=_KIND_OF_NAME[name])
    if name in _SLOTS:
        drafts = drafts.filter(step__slot=_SLOTS[name])
    related = drafts.select_related("step__recipient", "step__follow_up__application__company")
    newest: dict[int, Draft] = {}
    for draft in related.order_by("-pk")[: MOST_TO_TRY * 3]:
        newest.setdefault(draft.step_id, draft)
    return list(newest.values())[:MOST_TO_TRY]


def facts_to_try(draft: Draft) -> Facts:
    """The facts of one of the person's own drafts."""
    return facts_for(draft.step, answers=draft.gap_answers)
