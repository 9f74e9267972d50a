"""The command lines of worker, beat and web server.

`manage.py serve` runs them on one machine and docker-compose.yml on many; tests/compose.py compares the two.
"""

from django.conf import settings

WEB_STOP_SECONDS = 10


def worker(*more: str) -> list[str]:
    """The words after ``celery -A softening``.

    Threads, because a sender mostly waits for a mail server: two cost no second process. They know no time limits,
    so a mail's own deadline and lease hold, the same ones everywhere.
    """
    options = "--pool threads --concurrency 2 --without-gossip --without-mingle --loglevel WARNING"
    return ["-q", "worker", *options.split(), *more]


def beat(schedule: str) -> list[str]:
    """The words after ``celery -A softening`` for a beat of its own. ``schedule`` is its file: losing it costs nothing."""
    return ["-q", "beat", "--loglevel", "WARNING", "--schedule", schedule]


def web(*, bind: str, workers: int) -> list[str]:
    """The words after ``gunicorn``."""
    options = (
        f"--worker-class gthread --workers {workers} --threads 8 --log-level warning --no-control-socket"
    )
    grace = f"--graceful-timeout {WEB_STOP_SECONDS} --bind {bind}"
    return [*options.split(), *grace.split(), "softening.wsgi"]


def worker_stop_seconds() -> float:
    """How long a worker that was asked to end may need.

    A mail that is being sent is finished: no claims after CLAIMING, no attempt beyond ATTEMPT.
    """
    return float(settings.OUTBOX_CLAIMING_SECONDS + settings.OUTBOX_ATTEMPT_SECONDS + 5)
