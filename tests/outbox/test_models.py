import datetime as dt
import uuid
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.db.models.functions import Now
from django.utils import timezone

from softening.outbox.enums import AttemptResult, HoldReason, MailState
from softening.outbox.models import OutgoingMail, SendAttempt
from softening.people.models import User

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
LEASE: dict[str, Any] = {"claimed_at": NOW, "lease_until": NOW, "lease_token": uuid.uuid4()}
FROZEN: dict[str, Any] = {"date": NOW, "message": b"x", "message_id": "<1@example.org>"}
QUEUED: dict[str, Any] = {"state": MailState.QUEUED, "next_attempt_at": NOW}
SENDING: dict[str, Any] = {"state": MailState.SENDING, **LEASE}
HELD: dict[str, Any] = {"state": MailState.HELD, "hold_reason": HoldReason.NO_SERVER}
SENT: dict[str, Any] = {"state": MailState.SENT, "sent_at": NOW, **FROZEN}
DEAD: dict[str, Any] = {"state": MailState.DEAD}


def make(**fields: Any) -> OutgoingMail:
    return OutgoingMail.objects.create(kind="letter", to_address="mia@example.org", queued_at=NOW, **fields)


@pytest.mark.parametrize(
    "fields", [QUEUED, QUEUED | FROZEN, SENDING, SENDING | FROZEN, HELD, SENT, DEAD, DEAD | FROZEN]
)
def test_a_row_that_makes_sense(fields: dict[str, Any]) -> None:
    assert OutgoingMail.objects.get(pk=make(**fields).pk).state == fields["state"]


@pytest.mark.parametrize(
    ("constraint", "fields"),
    [
        ("mail_state_known", {"state": "lost"}),
        ("mail_hold_reason_iff_held", HELD | {"hold_reason": ""}),
        ("mail_hold_reason_iff_held", HELD | {"hold_reason": "whim"}),
        ("mail_hold_reason_iff_held", QUEUED | {"hold_reason": HoldReason.NO_SERVER}),
        ("mail_lease_iff_sending", {"state": MailState.SENDING}),
        ("mail_lease_iff_sending", SENDING | {"lease_token": None}),
        ("mail_lease_iff_sending", SENDING | {"lease_until": None}),
        ("mail_lease_iff_sending", SENDING | {"claimed_at": None}),
        ("mail_lease_iff_sending", QUEUED | {"lease_until": NOW}),
        ("mail_lease_iff_sending", SENT | {"lease_token": uuid.uuid4()}),
        ("mail_next_attempt_iff_queued", {"state": MailState.QUEUED}),
        ("mail_next_attempt_iff_queued", SENDING | {"next_attempt_at": NOW}),
        ("mail_next_attempt_iff_queued", DEAD | {"next_attempt_at": NOW}),
        ("mail_sent_at_iff_sent", SENT | {"sent_at": None}),
        ("mail_sent_at_iff_sent", {"state": MailState.SENT, "sent_at": NOW}),
        ("mail_sent_at_iff_sent", DEAD | {"sent_at": NOW}),
        ("mail_frozen_together", DEAD | FROZEN | {"message_id": ""}),
        ("mail_frozen_together", DEAD | FROZEN | {"message": None}),
        ("mail_frozen_together", DEAD | {"message_id": "<1@example.org>"}),
    ],
)
def test_a_row_that_makes_none_is_refused(constraint: str, fields: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        make(**fields)


def test_unique_key_is_unique_and_none_is_not() -> None:
    make(**QUEUED, unique_key="reminder:1:2026-03-02")
    make(**QUEUED)
    make(**QUEUED)
    with pytest.raises(IntegrityError), transaction.atomic():
        make(**QUEUED, unique_key="reminder:1:2026-03-02")


def test_claimable_is_what_is_due_or_left_behind_longest_waiting_first() -> None:
    hour = dt.timedelta(hours=1)
    late = make(**QUEUED | {"next_attempt_at": NOW - hour})
    left_behind = make(**SENDING | {"lease_until": NOW - 2 * hour})
    just_due = make(**QUEUED)
    make(**QUEUED | {"next_attempt_at": NOW + hour})
    make(**SENDING | {"lease_until": NOW + hour})
    for settled in (HELD, SENT, DEAD):
        make(**settled)
    assert list(OutgoingMail.objects.claimable(NOW)) == [left_behind, late, just_due]
    assert (
        OutgoingMail.objects.claimable(Now()).count()
        == OutgoingMail.objects.claimable(timezone.now()).count()
    )


def test_the_claim_uses_its_index() -> None:
    for _ in range(300):
        make(**SENT)
    found = OutgoingMail.objects.claimable(Now())[:1].explain()
    assert "mail_claimable" in found


def test_a_person_sees_own_mail_only(person: User) -> None:
    own = make(**QUEUED, owner=person)
    make(**QUEUED)
    assert list(OutgoingMail.objects.for_user(person)) == [own]


def test_an_attempt_belongs_to_the_mails_person_and_never_changes(person: User) -> None:
    attempt = SendAttempt.objects.create(
        mail=make(**QUEUED, owner=person), started_at=NOW, ended_at=NOW, result=AttemptResult.DEFERRED
    )
    assert attempt.owner == person
    attempt.result = AttemptResult.ACCEPTED
    with pytest.raises(ValueError, match="history"):
        attempt.save()


def test_an_attempt_needs_a_known_result() -> None:
    with pytest.raises(IntegrityError, match="attempt_result_known"), transaction.atomic():
        SendAttempt.objects.create(mail=make(**QUEUED), started_at=NOW, ended_at=NOW, result="luck")
