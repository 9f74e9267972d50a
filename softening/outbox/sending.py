"""Sending what is due: claim one row, write the message, send it, settle the row. The whole life of a mail:

    (nothing) --queue_mail--> queued --claim--> sending --the server says yes--> sent
    (nothing) --no server---> held              sending --not for now----------> queued, later; dead after nine
                              sending --refused for good--> dead      sending --no longer wanted--> held
    dead, held --"send again"--> queued         sending --its sender died, lease over--> claimed by the next one

What makes this hold when senders are killed, doubled or stopped at any point (DESIGN: the row is the truth):

* The claim is one UPDATE that repeats its own condition, so one of any number of senders wins.
* The lease is on the database's clock and outlasts the attempt's deadline, which starts before it.
* Nothing is sent inside a transaction. The yes of the server is committed at once. A sender that is killed
  between the two cannot know, and the next one sends the same bytes under the same Message-ID.
"""

import datetime as dt
import logging
import time
import traceback
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from django.conf import settings
from django.db import InterfaceError, OperationalError, transaction
from django.db.models.functions import Now

from softening.outbox import registry, wire
from softening.outbox.enums import AttemptResult, HoldReason, MailState
from softening.outbox.models import OutgoingMail, OutgoingMailQuerySet, SendAttempt
from softening.outbox.rules import SERVER_TROUBLE_WAIT, judge, wait_after
from softening.outbox.smtp import Deadline, DeliveryError, MailServer, deliver

logger = logging.getLogger(__name__)

T = TypeVar("T")
_NO_LEASE: dict[str, None] = {"claimed_at": None, "lease_until": None, "lease_token": None}


@dataclass
class SendReport:
    """What one run did: attempts by their result."""

    results: Counter[AttemptResult] = field(default_factory=Counter)

    @property
    def sent(self) -> int:
        return self.results[AttemptResult.ACCEPTED]

    @property
    def server_trouble(self) -> bool:
        return bool(self.results[AttemptResult.SERVER_TROUBLE])

    def __str__(self) -> str:
        return ", ".join(f"{result.value} {count}" for result, count in self.results.items()) or "nothing due"


@dataclass(frozen=True)
class Outcome:
    """How an attempt ended. ``error`` is for the person and the operator; no address, no body."""

    result: AttemptResult
    error: str = ""
    code: int | None = None


_ABANDONED = Outcome(
    AttemptResult.ABANDONED, "the sender was interrupted; whether the mail went out is not known"
)


class AttemptError(Exception):
    """An attempt ends here, before the message went out."""

    def __init__(self, result: AttemptResult, error: str = "") -> None:
        super().__init__(error)
        self.outcome = Outcome(result, error)


def send_due_mail() -> SendReport:
    """Send what is due, one mail at a time, and stop claiming after OUTBOX_CLAIMING_SECONDS (settings).

    Safe to call any number of times at once, from any number of machines. Without EMAIL_URL nothing is claimed.
    A server that is in trouble ends the run, so that it is asked once and not for every mail.
    """
    report = SendReport()
    if not settings.EMAIL_URL:
        return report
    server = MailServer.from_url(settings.EMAIL_URL)
    stop = time.monotonic() + settings.OUTBOX_CLAIMING_SECONDS
    while time.monotonic() < stop and not report.server_trouble:
        deadline = Deadline(
            settings.OUTBOX_ATTEMPT_SECONDS
        )  # before the lease begins, so that it ends before it
        mail = claim_next()
        if mail is None:
            break
        report.results[_settle(mail, _attempt(mail, server, deadline))] += 1
    if report.results:
        logger.info("outbox: %s", report)
    return report


# Claim ------------------------------------------------------------------------------------------------------


def claim_next() -> OutgoingMail | None:
    """Take the mail that has waited longest and lease it to this sender alone; None when nothing is due.

    Raises RuntimeError inside a transaction: a claim that is not committed is none.
    """
    while True:
        with transaction.atomic(durable=True):
            due = OutgoingMail.objects.claimable(Now())
            # PostgreSQL passes over rows that others are just claiming. SQLite leaves SKIP LOCKED out without
            # a word; there, and anywhere, the condition repeated in the UPDATE decides.
            found = due.select_for_update(skip_locked=True).defer("message").first()
            if found is None:
                return None
            token = uuid.uuid4()
            won = due.filter(pk=found.pk, lease_token=found.lease_token).update(**_claim(found, token))
            if won and found.state == MailState.SENDING:
                _note(found, _ABANDONED)
        mail = OutgoingMail.objects.filter(pk=found.pk, lease_token=token).select_related("owner").first()
        if mail is not None:
            return mail


def _claim(found: OutgoingMail, token: uuid.UUID) -> dict[str, Any]:
    """The columns of a claim. A sender that died over this mail counts as a failure, so that a mail that kills
    its sender cannot do so for ever: after too many it is dead and not claimed."""
    died = found.state == MailState.SENDING
    failures = found.attempts + died
    if died and wait_after(failures) is None:
        return {**_NO_LEASE, "state": MailState.DEAD, "attempts": failures, "last_error": _ABANDONED.error}
    return {
        "state": MailState.SENDING,
        "attempts": failures,
        "next_attempt_at": None,
        "claimed_at": Now(),
        "lease_until": Now() + dt.timedelta(seconds=settings.OUTBOX_LEASE_SECONDS),
        "lease_token": token,
    }


# Attempt: outside any transaction ---------------------------------------------------------------------------


def _attempt(mail: OutgoingMail, server: MailServer, deadline: Deadline) -> Outcome:
    """Write the message where that is still to be done, and hand it to the server. Never in a transaction."""
    try:
        _stop_unless_wanted(mail)
        content = _unfrozen(mail) if mail.message is None else bytes(mail.message)
        sender = _checked(AttemptResult.NOT_BUILT, "the sender's address", lambda: wire.sender_of(content))
        recipient = _checked(
            AttemptResult.REFUSED, "the recipient's address", lambda: wire.envelope_address(mail.to_address)
        )
        code = deliver(
            server,
            sender=sender,
            recipient=recipient,
            message=content if mail.is_frozen else _freeze(mail, content),
            ehlo_name=wire.ehlo_name(),
            deadline=deadline,
            before_data=lambda: _stop_unless_ours(mail),
        )
    except AttemptError as error:
        return error.outcome
    except DeliveryError as error:
        return Outcome(judge(error.stage, error.code), error.reason, error.code)
    except (OperationalError, InterfaceError):
        raise  # the database is away: nothing can be settled, the lease will end
    except Exception as error:  # a bug of ours: one mail's trouble, not that of the mails behind it
        logger.error("outbox: %s: %s", mail.public_id, _place_of(error))
        return Outcome(AttemptResult.DEFERRED, _place_of(error))
    return Outcome(AttemptResult.ACCEPTED, code=code)


def _unfrozen(mail: OutgoingMail) -> bytes:
    """The message as its app writes it now."""
    kind = registry.find(mail.kind)
    if kind is None:  # an older version of the app is running this worker
        raise AttemptError(AttemptResult.NOT_BUILT, f"nothing here writes mail of the kind {mail.kind}")
    message = _asked(lambda: kind.build(mail))
    if message is None:
        raise AttemptError(AttemptResult.NOT_WANTED)
    return _asked(lambda: wire.to_wire(message))


def _freeze(mail: OutgoingMail, content: bytes) -> bytes:
    """Commit the bytes that this and every later attempt sends."""
    assert mail.claimed_at is not None  # its Date: on the database's clock, as all times here
    mail.date = mail.claimed_at
    mail.message_id = f"<{mail.public_id}@{wire.mail_domain()}>"
    mail.message = wire.stamp(content, public_id=mail.public_id, message_id=mail.message_id, date=mail.date)
    mail.subject = wire.subject_of(content) or mail.subject
    changes = {name: getattr(mail, name) for name in ("date", "message_id", "message", "subject")}
    if not _leased(mail).update(**changes):
        raise AttemptError(AttemptResult.LEASE_LOST)
    return mail.message


def _stop_unless_wanted(mail: OutgoingMail) -> None:
    kind = registry.find(mail.kind)
    if kind is not None and not _asked(lambda: kind.wanted(mail)):
        raise AttemptError(AttemptResult.NOT_WANTED)


def _stop_unless_ours(mail: OutgoingMail) -> None:
    """The fence, just before the message goes out: a sender that was stopped past its lease must not go on."""
    if not _leased(mail).filter(lease_until__gt=Now()).exists():
        raise AttemptError(AttemptResult.LEASE_LOST)
    _stop_unless_wanted(mail)


def _leased(mail: OutgoingMail) -> OutgoingMailQuerySet:
    """This row, as long as the claim we hold is the last one."""
    return OutgoingMail.objects.filter(pk=mail.pk, lease_token=mail.lease_token)


def _asked(question: Callable[[], T]) -> T:
    """The answer of a registered kind; whatever it raises is this mail's failure and nobody else's."""
    try:
        return question()
    except Exception as error:
        raise AttemptError(AttemptResult.NOT_BUILT, _place_of(error)) from error


def _checked(result: AttemptResult, what: str, address: Callable[[], str]) -> str:
    try:
        return address()
    except ValueError as error:
        raise AttemptError(result, f"{what}: {error}") from None


def _place_of(error: Exception) -> str:
    """Which error, raised where; its own words may be the mail's."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"


# Settle -----------------------------------------------------------------------------------------------------


def _settle(mail: OutgoingMail, outcome: Outcome) -> AttemptResult:
    """Write down how the attempt ended, in one commit; return what that was."""
    rows = _leased(mail)
    if outcome.result is AttemptResult.ACCEPTED:
        # True whoever holds the row by now, and said at once it stops a second sender at the fence.
        rows = OutgoingMail.objects.filter(pk=mail.pk, date__isnull=False).exclude(state=MailState.SENT)
    with transaction.atomic(durable=True):
        settled = outcome.result is not AttemptResult.LEASE_LOST and rows.update(**_changes(mail, outcome))
        if not settled and outcome.result is not AttemptResult.ACCEPTED:
            outcome = Outcome(AttemptResult.LEASE_LOST)
        if (
            settled or OutgoingMail.objects.filter(pk=mail.pk).exists()
        ):  # else its person has just been deleted
            _note(mail, outcome)
    return outcome.result


def _changes(mail: OutgoingMail, outcome: Outcome) -> dict[str, Any]:
    """The columns of a settled row: the arrows that leave "sending" in the drawing above."""
    settled: dict[str, Any] = {
        **_NO_LEASE,
        "next_attempt_at": None,
        "hold_reason": "",
        "last_error": outcome.error,
    }
    match outcome.result:
        case AttemptResult.ACCEPTED:
            return settled | {"state": MailState.SENT, "sent_at": Now()}
        case AttemptResult.REFUSED:
            return settled | {"state": MailState.DEAD}
        case AttemptResult.NOT_WANTED:
            return settled | {"state": MailState.HELD, "hold_reason": HoldReason.NOT_WANTED}
        case AttemptResult.SERVER_TROUBLE:
            return settled | {"state": MailState.QUEUED, "next_attempt_at": Now() + SERVER_TROUBLE_WAIT}
    failures = mail.attempts + 1
    wait = wait_after(failures)
    if wait is None:
        return settled | {"state": MailState.DEAD, "attempts": failures}
    return settled | {"state": MailState.QUEUED, "attempts": failures, "next_attempt_at": Now() + wait}


def _note(mail: OutgoingMail, outcome: Outcome) -> None:
    SendAttempt.objects.create(
        mail=mail,
        started_at=mail.claimed_at or Now(),
        ended_at=Now(),
        result=outcome.result,
        smtp_code=outcome.code,
        error=outcome.error,
    )
