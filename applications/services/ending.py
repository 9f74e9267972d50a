"""Marking an ending with all that drafts live from, in one go."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from django.db import transaction

from applications.enums import InterviewKind, Stage
from applications.models import Application, Contact, Interview, InterviewContact
from applications.services.people import ContactFacts, find_or_add_contact, put_on_application
from applications.services.status import OutcomeFacts, change_status, lock_application
from applications.services.talks import held_interviews

if TYPE_CHECKING:
    from softening.people.models import User

# What a stage says about the interview that is not written down yet.
_KIND_OF_STAGE = {
    Stage.S2: InterviewKind.SCREEN,
    Stage.S3: InterviewKind.EXERCISE,
    Stage.S4: InterviewKind.INTERVIEW,
    Stage.S5: InterviewKind.FINAL,
    Stage.S6: InterviewKind.FINAL,
}


@dataclass(frozen=True)
class EndingFacts:
    """The short form of an ending: all optional, all kept. ``met`` is in the order the person named them."""

    outcome: OutcomeFacts = field(default_factory=OutcomeFacts)
    told_by: ContactFacts | None = None
    met: tuple[ContactFacts, ...] = ()
    talked_about: str = ""


@transaction.atomic
def mark_ended(application: Application, *, to: str, actor: "User", facts: EndingFacts) -> Application:
    """Keep who they met and what they talked about, then change the status with the outcome.

    Raises NotAllowed as change_status does; nothing is kept then. The status it already has is a no-op.
    """
    locked = lock_application(application)
    if locked.status == to:
        return locked
    met = [_keep_contact(locked, named) for named in facts.met]
    outcome = facts.outcome
    if facts.told_by is not None:
        outcome = replace(outcome, told_by_contact=_keep_contact(locked, replace(facts.told_by, wrote=True)))
    by = outcome.learned_on or locked.owner.today()
    _keep_talk(locked, met, facts.talked_about, stage=Stage(outcome.stage_reached), by=by)
    return change_status(locked, to=to, actor=actor, effective_on=outcome.learned_on, outcome=outcome)


def _keep_contact(application: Application, named: ContactFacts) -> Contact:
    contact = find_or_add_contact(application.company, name=named.name, email=named.email)
    put_on_application(application, contact, named)
    return contact


def _keep_talk(
    application: Application, met: Iterable[Contact], talked_about: str, *, stage: Stage, by: dt.date
) -> None:
    """Who was met and one topic belong to the latest interview held; where there is none, one is written, without a day.

    A person who was in any interview stays there, and a topic that is noted already stays with its own: the form
    shows both, and sending it as it came changes nothing.
    """
    held = held_interviews(application, by=by)
    noted = {contact.pk for interview in held for contact in interview.contacts.all()}
    people = [contact for contact in met if contact.pk not in noted]
    is_new_topic = bool(talked_about) and all(interview.talked_about != talked_about for interview in held)
    if not people and not is_new_topic:
        return
    interview = held[-1] if held else None
    if interview is None:
        kind = _KIND_OF_STAGE.get(stage, InterviewKind.INTERVIEW)
        interview = Interview(application=application, kind=kind, told_finalist=stage == Stage.S5)
    if is_new_topic:
        interview.talked_about = talked_about
    interview.save()
    for contact in people:
        InterviewContact.objects.get_or_create(interview=interview, contact=contact)


def latest_with_topic(held: Sequence[Interview]) -> Interview | None:
    return next((interview for interview in reversed(held) if interview.talked_about), None)
