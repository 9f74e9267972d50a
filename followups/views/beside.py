"""What stands beside a draft: one open question, its tone and language, and the person's own answer."""

import datetime as dt
from typing import Any

from followups.drafting.compose import Gap
from followups.enums import StepKind
from followups.forms import GapForm, ShowAsForm
from followups.models import Draft, Step
from followups.services.drafts import base_of

_HOOK = "what_changed"


def beside(step: Step, draft: Draft, gaps: tuple[Gap, ...], gap_form: GapForm | None) -> dict[str, Any]:
    """One question at a time. A hook is asked for when its note is due; before that it would be a task for months."""
    today = step.owner.today()
    now = [gap for gap in gaps if not is_for_later(step, gap.name, today)]
    if gap_form is None and now:
        gap_form = GapForm(gap=now[0].name, question=now[0].question, language=draft.language)
    return {
        "gap_form": None if step.is_settled else gap_form,
        "gaps_to_come": len(now) - 1,
        "asked_later": bool(gaps) and not now,
        "show_as": None
        if step.is_settled
        else ShowAsForm(initial={"tone": draft.tone, "language": base_of(draft.language)}),
    }


def is_for_later(step: Step, gap: str, today: dt.date) -> bool:
    """Whether a gap is the hook of a note to keep in touch whose time has not come."""
    early = step.earliest is not None and step.earliest > today
    return step.kind == StepKind.KEEP_IN_TOUCH and gap == _HOOK and early
