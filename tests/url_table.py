"""Who may see each URL. tests/integration/test_isolation.py visits every line, and fails for a URL without one."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.urls import URLPattern, get_resolver

from applications.models import Application, ApplicationContact, Company, Interview, Transition
from followups.models import Draft, Feedback, Step
from softening.outbox.models import OutgoingMail
from softening.owned import Owned


class Access(enum.Enum):
    OWNER = "signed in, and the object is theirs"
    PERSON = "signed in; no object in the address"
    ANONYMOUS = "anybody"
    SIGNED = "whoever holds the token in the address"


@dataclass(frozen=True)
class Line:
    """``model`` is the table of the id in the address, ``others`` are values for its further converters.

    ``page`` is False where a GET shows no page.
    """

    access: Access
    model: type[Owned] | None = None
    page: bool = True
    others: dict[str, tuple[str, ...]] = field(default_factory=dict)


def _owner(model: type[Owned], *, page: bool = True, **others: tuple[str, ...]) -> Line:
    return Line(Access.OWNER, model, page, others)


_PERSON, _ANYBODY, _SIGNED = Line(Access.PERSON), Line(Access.ANONYMOUS), Line(Access.SIGNED)
_PERSON_BY_POST = Line(Access.PERSON, page=False)

URLS: dict[str, Line] = {
    "home": _ANYBODY,
    "healthz": _ANYBODY,
    "welcome": _PERSON,
    "examples_add": _PERSON_BY_POST,
    "examples_remove": _PERSON_BY_POST,
    "today": _PERSON,
    "application_list": _PERSON,
    "application_new": _PERSON,
    "application_detail": _owner(Application),
    "application_edit": _owner(Application),
    "application_status": _owner(Application, page=False),
    "application_not_selected": _owner(Application),
    "transition_undo": _owner(Transition, page=False),
    "interview_new": _owner(Application),
    "interview_edit": _owner(Interview),
    "contact_new": _owner(Application),
    "contact_edit": _owner(ApplicationContact),
    "note_new": _owner(Application),
    "company_list": _PERSON,
    "company_detail": _owner(Company),
    "company_edit": _owner(Company),
    "follow_up": _owner(Application),
    "follow_up_told": _owner(Application, page=False),
    "follow_up_close": _owner(Application, page=False),
    "follow_up_reopen": _owner(Application, page=False),
    "self_check": _owner(Application, page=False),
    "follow_up_message": _owner(Application, slug=("reply", "card", "feedback-request")),
    "draft_edit": _owner(Draft, page=False),
    "draft_check": _owner(Draft, page=False),
    "draft_start_over": _owner(Draft, page=False),
    "draft_undo": _owner(Draft, page=False),
    "draft_gap": _owner(Draft, page=False),
    "step_done": _owner(Step, page=False),
    "step_let_go": _owner(Step, page=False),
    "step_undo": _owner(Step, page=False),
    "step_later": _owner(Step),
    "step_write_anyway": _owner(Step, page=False),
    "step_as_planned": _owner(Step, page=False),
    "feedback_undo": _owner(Feedback, page=False),
    "step_answer": _owner(Step),
    "step_answer_undo": _owner(Step, page=False),
    "reminder_link": _SIGNED,
    "mail_list": _PERSON,
    "mail_detail": _owner(OutgoingMail),
    "mail_send_again": _owner(OutgoingMail, page=False),
    "unsubscribe": _SIGNED,
    "settings": _PERSON,
    # allauth's
    "account_login": _ANYBODY,
    "account_signup": _ANYBODY,
    "account_logout": _ANYBODY,
    "account_inactive": _ANYBODY,
    "account_email_verification_sent": _ANYBODY,
    "account_reset_password": _ANYBODY,
    "account_reset_password_done": _ANYBODY,
    "account_reset_password_from_key_done": _ANYBODY,
    "account_confirm_login_code": _ANYBODY,
    "account_reauthenticate": _PERSON,
    "account_email": _PERSON,
    "account_change_password": _PERSON,
    "account_set_password": _PERSON,
    "account_confirm_email": _SIGNED,
    "account_reset_password_from_key": _SIGNED,
}


def patterns(within: Any = None) -> Iterator[URLPattern]:
    """Every pattern of the whole URL map, those of other packages too."""
    for pattern in (within or get_resolver()).url_patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        else:
            yield from patterns(pattern)
