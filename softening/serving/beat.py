"""Celery's embedded beat (`worker -B`) is a process of its own: worker and beat end together, or nobody rings."""

import os
import signal
import threading
from typing import Any

from softening.serving.tether import die_with_parent

_LOOK_EVERY_SECONDS = 0.25
_worker_pid = 0


def remember_worker(**_: Any) -> None:
    """Runs in the worker (signal worker_init), before beat is forked: to whom it belongs.

    Beat itself could only ask for its parent's number, and would hear a stranger's where the worker just died.
    """
    global _worker_pid
    _worker_pid = os.getpid()


def end_beat_with_worker(**_: Any) -> None:
    """Runs in the beat process (signal beat_embedded_init): a killed worker leaves no beat behind."""
    die_with_parent(_worker_pid)


def end_worker_with_beat(sender: Any, **_: Any) -> None:
    """Runs in the worker (signal worker_ready): without its beat it would look healthy and ring no more.

    It ends the polite way, current mail finished, and whoever keeps it running starts it again, beat included.
    """
    worker = sender.controller
    beat = getattr(worker, "beat", None)
    if beat is not None and hasattr(beat, "is_alive"):
        watch = threading.Thread(target=_watch, args=(worker, beat), name="beat-watch", daemon=True)
        watch.start()


def _watch(worker: Any, beat: Any) -> None:
    from celery.bootsteps import RUN  # type: ignore[attr-defined]  # imported here, so that the web process never loads Celery's worker parts

    pause = threading.Event()
    while beat.is_alive():
        pause.wait(_LOOK_EVERY_SECONDS)
    if worker.blueprint.state == RUN:
        os.kill(os.getpid(), signal.SIGTERM)
