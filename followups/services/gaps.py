"""The answer to a gap of a draft, kept where the fact belongs, so that it is never asked again."""

import calendar
import datetime as dt
import re
from contextlib import suppress

from django.db import transaction
from django.utils.translation import gettext as _

from applications.enums import ContactRole
from applications.services import (
    add_contact,
    day_to_look_from,
    find_or_add_contact,
    held_interviews,
    record_interview,
)
from followups.models import Draft, Step
from followups.services.drafts import keep_drafts_true
from followups.services.locks import hold_draft
from followups.services.planning import replan_person

_INFORMAL = frozenset({"du", "tu", "informal", "first name"})
_FORMAL = frozenset({"sie", "vous", "formal", "family name"})
_DAYS = frozenset({"applied_on", "promised_on"})
_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}


class NotUnderstood(ValueError):
    """The answer cannot be read as what was asked for; the message says how to write it."""


@transaction.atomic
def answer_gap(draft: Draft, *, name: str, answer: str) -> Draft:
    """Keep the answer and write the draft anew, unless the person has made its text their own.

    A topic goes to the latest talk, a name or how one is addressed to the person, one's own name to the profile; the
    rest stays with the draft. Raises NotUnderstood for a month, a day or a form of address that is none.
    """
    hold_draft(draft)
    step = draft.step
    if name == "talk" and _keep_topic(step, answer):
        pass
    elif name == "greeting_name":
        _keep_name(step, answer)
        replan_person(step.owner_id)  # they may be greeted in other drafts too
    elif name == "sender_name":
        step.owner.display_name = step.owner.display_name or answer[:200]
        step.owner.save()
        replan_person(step.owner_id)
    elif name in _OF_THE_PERSON and step.recipient is not None:
        setattr(step.recipient, _OF_THE_PERSON[name], _as_recorded(name, answer))
        step.recipient.save()
        replan_person(step.owner_id)
    elif name == "promised_on":
        application = step.follow_up.application
        application.answer_promised_by = read_day(answer, step.owner.today())
        application.save()
    else:
        draft.gap_answers = {**draft.gap_answers, name: _as_kept(name, answer, step.owner.today())}
        draft.save()
    step.refresh_from_db()
    keep_drafts_true(step)
    draft.refresh_from_db()
    return draft


_OF_THE_PERSON = {
    "address_form": "address_form",
    "recipient_title": "title",
    "recipient_salutation": "salutation",
}


def _as_recorded(name: str, answer: str) -> str:
    """An answer as the contact's column takes it."""
    if name != "address_form":
        return answer.strip()[: 50 if name == "recipient_title" else 100]
    said = answer.strip().casefold()
    if said in _INFORMAL:
        return "informal"
    if said in _FORMAL:
        return "formal"
    raise NotUnderstood(_("Write du or Sie, or tu or vous."))


def _as_kept(name: str, answer: str, today: dt.date) -> str:
    """An answer as it is kept with the draft: months and days in ISO form, the rest as typed."""
    if name == "month":
        return f"{read_month(answer, today):%Y-%m}"
    if name in _OF_THE_PERSON:
        return _as_recorded(name, answer)
    return read_day(answer, today).isoformat() if name in _DAYS else answer


def read_day(text: str, today: dt.date) -> dt.date:
    """A day given as 2026-11-03, or as 3 November or November 3: the latest one that has come."""
    text = text.strip().casefold().replace(".", " ").replace(",", " ")
    with suppress(ValueError):
        return dt.date.fromisoformat(text)
    number = next((int(word) for word in text.split() if word.isdigit() and int(word) <= 31), 0)
    month = next((_MONTHS[word] for word in text.split() if word in _MONTHS), 0)
    year = next((int(word) for word in text.split() if word.isdigit() and 1900 <= int(word) <= 2100), 0)
    try:
        day = dt.date(year or today.year, month, number)
        return day if year or day <= today else day.replace(year=day.year - 1)
    except ValueError:
        raise NotUnderstood(_("Write the day as 3 November, or as 2026-11-03.")) from None


def _keep_topic(step: Step, topic: str) -> bool:
    """With the latest talk that has none yet. A note that is there stays as it is; then False."""
    application = step.follow_up.application
    held = held_interviews(application, by=day_to_look_from(application, step.follow_up.outcome))
    interview = held[-1] if held else None
    if interview is not None and interview.talked_about:
        return False
    record_interview(application, interview=interview, talked_about=topic)
    return True


def _keep_name(step: Step, name: str) -> None:
    """The step's person, found at the company or added there with a part in the application."""
    application = step.follow_up.application
    if step.recipient is not None:
        step.recipient.given_name = name[:100]
        step.recipient.save()
        return
    contact = find_or_add_contact(application.company, name=name[:200])
    same = Step.objects.filter(follow_up=step.follow_up, kind=step.kind, slot=step.slot, recipient=contact)
    if not same.exists():
        step.recipient = contact
        step.save()
    add_contact(application, fields={"name": contact.name}, part={"role": ContactRole.INTERVIEWER})


def read_month(text: str, today: dt.date) -> dt.date:
    """The first day of a month given as 2026-10, or by its English name: the latest one that has come."""
    text = text.strip().casefold()
    found = re.fullmatch(r"(\d{4})-(\d{1,2})", text)
    if found and 1 <= int(found[2]) <= 12 and 1900 <= int(found[1]) <= 2100:
        return dt.date(int(found[1]), int(found[2]), 1)
    number = _MONTHS.get(text)
    if number is None:
        raise NotUnderstood(_("Write the month as October, or as 2026-10."))
    return dt.date(today.year if number <= today.month else today.year - 1, number, 1)
