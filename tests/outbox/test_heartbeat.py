"""The mark that a recurring job came to its end."""

import datetime as dt

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models.functions import Now

from followups.tasks import enqueue_due
from softening.outbox.heartbeat import ENQUEUE_DUE, SEND_DUE_MAIL, heartbeat
from softening.outbox.models import Heartbeat
from softening.outbox.tasks import send_due_mail_task
from tests.outbox.conftest import MailSink

pytestmark = pytest.mark.django_db


def marks() -> list[str]:
    return list(Heartbeat.objects.order_by("name").values_list("name", flat=True))


def test_twice_gives_one_row_with_the_later_time() -> None:
    with heartbeat("job"):
        pass
    Heartbeat.objects.update(last_at=Now() - dt.timedelta(hours=1), took_ms=12345)
    with heartbeat("job"):
        pass
    row = Heartbeat.objects.annotate(now=Now()).get()
    assert row.now - row.last_at < dt.timedelta(minutes=1)
    assert row.took_ms < 12345


def test_work_that_raised_leaves_no_mark() -> None:
    with pytest.raises(LookupError), heartbeat("job"):
        raise LookupError
    assert marks() == []


def test_a_mark_that_cannot_be_written_does_not_fail_the_work(caplog: pytest.LogCaptureFixture) -> None:
    done = []
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE outbox_heartbeat RENAME TO elsewhere")
        with heartbeat("job"):
            done.append("work")
        cursor.execute("ALTER TABLE elsewhere RENAME TO outbox_heartbeat")
    assert done == ["work"]
    assert marks() == []
    assert "the end of job could not be marked" in caplog.text


def test_both_tasks_leave_their_mark() -> None:
    enqueue_due()
    assert marks() == [ENQUEUE_DUE]
    send_due_mail_task()
    assert marks() == [ENQUEUE_DUE, SEND_DUE_MAIL]


@pytest.mark.django_db(transaction=True)
def test_the_command_leaves_both_marks(mail_sink: MailSink) -> None:
    call_command("send_due_mail")
    assert marks() == [ENQUEUE_DUE, SEND_DUE_MAIL]
