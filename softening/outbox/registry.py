"""Kinds of mail. An app says here how its mail is built and whether it is still wanted; the outbox knows no more."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage
from django.utils.functional import Promise

if TYPE_CHECKING:
    from softening.outbox.models import OutgoingMail


def always_wanted(mail: "OutgoingMail") -> bool:
    return True


@dataclass(frozen=True)
class MailKind:
    """How mail of one kind comes about.

    ``label`` names it to its reader as long as it has no subject.
    ``build`` writes the message just before the first attempt; None means there is nothing left to say.
    ``wanted`` is asked before every attempt and once more before the body goes out; a mail that is not wanted
    is held, never sent. Both are called outside any transaction, any number of times, and must change nothing.
    """

    kind: str
    build: Callable[["OutgoingMail"], EmailMessage | None]
    wanted: Callable[["OutgoingMail"], bool] = always_wanted
    label: str | Promise = ""


_kinds: dict[str, MailKind] = {}


def register(mail_kind: MailKind) -> None:
    """Make a kind known; called from an app's ``ready()``. Raises ImproperlyConfigured for a name taken twice."""
    if _kinds.setdefault(mail_kind.kind, mail_kind) != mail_kind:
        raise ImproperlyConfigured(f"Two apps register mail of the kind {mail_kind.kind!r}.")


def find(kind: str) -> MailKind | None:
    """The registered kind, or None for mail that came with its message (Django's own mail API)."""
    return _kinds.get(kind)
