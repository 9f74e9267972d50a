"""Saying a draft differently: on a click, by the endpoint its owner configured. Nothing is stored until "Use this"."""

import socket
import threading
from dataclasses import dataclass

from django.conf import settings

from followups.drafting.facts import Facts
from followups.enums import StepKind, StepState, Tone
from followups.models import Draft, Step
from followups.rewording import accept
from followups.rewording.client import ask
from followups.rewording.endpoint import Endpoint, NotReadable, Resolve, read_address
from followups.rewording.errors import NoAnswer
from followups.rewording.request import Request, build
from followups.services.drafts import edit_draft, text_today
from followups.services.facts import facts_for

# A web process answers with eight threads; those that wait for a model leave room for everybody else's pages.
_SEATS = threading.BoundedSemaphore(3)


class Busy(NoAnswer):
    """Others wait for their models already."""


class NotAcceptable(Exception):
    """The text is not shown, or not taken over; ``doubt`` is the first reason."""

    def __init__(self, doubt: accept.Doubt) -> None:
        super().__init__(doubt.value)
        self.doubt = doubt


@dataclass(frozen=True)
class Rewording:
    """What would be sent where, and the draft it is about as a page shows it today."""

    endpoint: Endpoint
    request: Request
    draft: accept.Draft

    @property
    def digest(self) -> str:
        """Names exactly this request to this address, so that nothing is sent that was not on the page."""
        return self.request.digest(self.endpoint.address.base)


def can_reword(step: Step) -> bool:
    """Whether its draft may be said differently: its owner named an endpoint, and it is still to be sent."""
    is_shown = step.state not in {StepState.LEFT_OUT, StepState.CANCELLED}
    return bool(step.owner.model_url) and is_shown and not step.is_settled


def plan_rewording(draft: Draft) -> Rewording | None:
    """What a click would send; None where no endpoint is configured. Reads rows, opens no connection."""
    owner = draft.step.owner
    if not owner.model_url:
        return None
    try:
        address = read_address(owner.model_url)
    except NotReadable:
        return None
    old = _as_shown(draft)
    request = build(
        old.kind,
        old.body,
        old.facts,
        tone=Tone(draft.tone),
        language=draft.language,
        model=owner.model_name,
    )
    return Rewording(Endpoint(address, owner.model_name, owner.model_key), request, old)


def _as_shown(draft: Draft) -> accept.Draft:
    facts: Facts = facts_for(draft.step, answers=draft.gap_answers)
    text = text_today(draft, facts)
    return accept.Draft(StepKind(draft.step.kind), text.subject, text.body, facts, draft.language)


def say_differently(planned: Rewording, *, resolve: Resolve = socket.getaddrinfo) -> str:
    """Send it and return the draft in other words. Takes up to 20 seconds: call it outside any transaction.

    Raises NoAnswer where none came, NotAcceptable for one that is not fit to be shown.
    """
    if not _SEATS.acquire(blocking=False):
        raise Busy
    try:
        answer = ask(planned.endpoint, planned.request.body, allowed=settings.MODEL_HOSTS, resolve=resolve)
    finally:
        _SEATS.release()
    return _accepted(answer, planned.draft)


def use_rewording(draft: Draft, *, body: str) -> Draft:
    """Make the words the person chose the draft's own; one undo brings the former back.

    They come back from a page and are read once more. Raises NotAcceptable.
    """
    old = _as_shown(draft)
    return edit_draft(draft, subject=old.subject, body=_accepted(body, old))


def _accepted(answer: str, old: accept.Draft) -> str:
    text = accept.tidied(answer)
    doubt = accept.doubt_about(text, old)
    if doubt is not None:
        raise NotAcceptable(doubt)
    return text
