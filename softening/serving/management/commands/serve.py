"""`manage.py serve`: everything Softening needs, as one foreground process. `make run` ends here."""

import fcntl
import gc
import os
import socket
import sys
import tempfile
import warnings
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.core import checks
from django.core.management.base import BaseCommand
from django.db import connections

from softening.secret_key import unwritable
from softening.serving import broker, commands, database, static, web
from softening.serving.child import Child
from softening.serving.errors import CannotStart
from softening.serving.supervisor import Supervisor

_ROOM_BYTES = 8 * 2**20


class Command(BaseCommand):
    help = "Start broker, worker and web server as children of one process; Ctrl-C stops them all."
    requires_system_checks = []  # the worker runs them; here they would delay the first answer

    def handle(self, *args: Any, **options: Any) -> None:
        trust_own_machine()
        try:
            for error in checks.run_checks(tags=["mail"]):  # quick, and a mail that cannot go is found late
                raise CannotStart(error.msg)
            with self._lock(settings.DATA_DIR), web.listen(settings.BIND, settings.PORT) as listener:
                database.bring_up_to_date()
                static.collect_if_changed()
                more = self.prepare()
                connections.close_all()  # children open their own
                gc.collect()
                gc.freeze()  # what is loaded now stays shared with the children
                self._run(listener, more)
        except CannotStart as error:
            self.stderr.write(self.style.ERROR(str(error)))
            sys.exit(1)
        except KeyboardInterrupt:  # before the supervisor listens to signals: nothing was started yet
            return

    def prepare(self) -> list[str]:
        """What a command built on this one does between migration and start; lines to say after the address."""
        return []

    def _run(self, listener: socket.socket, more: list[str]) -> None:
        children, path = _children(listener)
        first_answer = web.FirstAnswer(listener, settings.BASE_URL)
        try:
            Supervisor(children).run(
                ready=lambda child: child.name != "broker" or broker.answers(path),
                answered=first_answer,
                announcement="\n".join([f"Softening is at {settings.BASE_URL} (Ctrl-C stops it)", *more]),
            )
        finally:
            first_answer.close()

    def _lock(self, data_dir: Path) -> IO[str]:
        """Hold the data folder for this process alone: two brokers would write one file.

        The kernel lets go of the lock when the process ends, however it ends.
        """
        try:
            data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = (data_dir / "serve.lock").open("w")
            _take_some_room(data_dir)
        except OSError as error:
            raise CannotStart(unwritable(data_dir, error)) from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            lock.close()
            raise CannotStart(
                f"Softening already runs on the data folder {data_dir}. "
                "Stop it there, or name another folder with SOFTENING_DATA_DIR."
            ) from error
        return lock


def trust_own_machine() -> None:
    """Where only this computer's own people reach Softening, they may name a language model that runs on it.

    Person and operator are one there, and whoever sits at this computer opens its ports without us. It is not done
    in the settings: behind a proxy or in a container the same address would be the server's own.
    """
    if settings.IS_LOCAL and not settings.MODEL_HOSTS:
        settings.MODEL_HOSTS = ["localhost", "127.0.0.1", "[::1]"]


def _take_some_room(data_dir: Path) -> None:
    """Write as much as a start needs (the log of migrations, the broker's file) and give it back.

    On a full disk each part would fail in a way of its own; this fails in one, before anything was begun.
    """
    with tempfile.TemporaryFile(dir=data_dir) as file:
        file.write(bytes(_ROOM_BYTES))
        file.flush()


def _children(listener: socket.socket) -> tuple[list[Child], Path]:
    """Return broker (unless the environment names one), worker and web server, in order of starting."""
    data_dir: Path = settings.DATA_DIR
    path = broker.socket_path(data_dir)
    children = []
    if not os.environ.get("CELERY_BROKER_URL"):
        os.environ["CELERY_BROKER_URL"] = settings.CELERY_BROKER_URL = broker.url(path)
        line = broker.command(broker.find_server(), path=path, data_dir=data_dir)
        children.append(Child("broker", lambda: broker.become(line), stop_seconds=5, silent=True))
    children.append(Child("worker", lambda: _work(data_dir), stop_seconds=commands.worker_stop_seconds()))
    number, web_stop_seconds = listener.fileno(), commands.WEB_STOP_SECONDS + 2
    children.append(Child("web", lambda: _answer(number), stop_seconds=web_stop_seconds, keep=number))
    return children, path


def _work(data_dir: Path) -> None:
    """Be the Celery worker, with beat inside."""
    from celery.exceptions import CPendingDeprecationWarning
    from celery.platforms import SecurityWarning  # type: ignore[attr-defined]

    from softening.celery import app

    warnings.simplefilter("ignore", SecurityWarning)  # for root: it is about pickled tasks, ours are JSON
    warnings.simplefilter(
        "ignore", CPendingDeprecationWarning
    )  # about late acknowledgement, which we do not use
    sys.exit(app.worker_main(commands.worker("--beat", "--schedule", str(data_dir / "beat-schedule"))))


def _answer(descriptor: int) -> None:
    """Be the web server."""
    from gunicorn.app import wsgiapp  # type: ignore[import-untyped]

    sys.argv = ["gunicorn", *commands.web(bind=f"fd://{descriptor}", workers=1)]
    wsgiapp.run()
