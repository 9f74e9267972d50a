"""What must never come in: work that lives in the broker, mail that fails without a word (docs/adr)."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from softening.celery import app

ROOT = Path(__file__).parents[2]
SOURCES = [
    path
    for package in ("softening", "applications", "followups")
    for path in sorted((ROOT / package).rglob("*.py"))
]
TRAPS = {
    "a due time in the broker: beyond its visibility timeout it runs again and again": r"\beta\s*=|\bcountdown\s*=",
    "a retry in the broker: what failed is the row's to know": r"\.retry\(|autoretry_for|retry_backoff",
    "mail that fails without a word": r"\bfail_silently\s*=\s*True",
    "a task kept by the broker until it is done: recovery comes from the row's lease": r"acks_late\s*=\s*True",
    "a schedule beside the code": r"django_celery_beat",
}


def traps_in(text: str) -> list[str]:
    return [why for why, pattern in TRAPS.items() if re.search(pattern, text)]


def test_no_trap_is_in_the_code() -> None:
    found = {str(path.relative_to(ROOT)): traps_in(path.read_text()) for path in SOURCES}
    assert {path: why for path, why in found.items() if why} == {}


@pytest.mark.parametrize(
    "line",
    [
        "send_due_mail.apply_async(eta=when)",
        "send_due_mail.apply_async(countdown = 40)",
        "self.retry(exc=error)",
        "mail.send(fail_silently=True)",
        "@shared_task(acks_late=True)",
    ],
)
def test_each_trap_would_be_found(line: str) -> None:
    assert len(traps_in(line)) == 1


def test_every_beat_entry_names_a_task_that_exists() -> None:
    app.loader.import_default_modules()
    names = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert names
    assert names <= set(app.tasks)


def test_beat_rings_by_intervals_alone() -> None:
    """A crontab entry that is missed once is lost for a day, and stumbles at a change of clocks."""
    for entry in settings.CELERY_BEAT_SCHEDULE.values():
        assert isinstance(entry["schedule"], float | int)
        options = entry["options"]
        assert isinstance(options, dict)
        assert options["expires"] >= 25


def test_celery_waits_for_the_broker_for_ever_but_a_request_does_not() -> None:
    assert settings.CELERY_TIMEZONE == "UTC"
    assert app.conf.broker_connection_retry_on_startup is True
    assert app.conf.broker_connection_max_retries is None
    assert app.conf.broker_pool_acquire_timeout == 2
    assert app.conf.task_acks_late is False
    assert app.conf.task_ignore_result is True
    assert app.conf.worker_prefetch_multiplier == 1
