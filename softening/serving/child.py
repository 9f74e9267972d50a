"""One child process of `manage.py serve`: started, watched, restarted, ended, its lines passed on by name.

Children are forked, not executed anew: what Django has loaded is there already, which halves the time to the
first answer, brings a dead child back in a moment, and shares the memory.
"""

import os
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from softening.serving.tether import die_with_parent, name_process

_FIRST_PAUSE_SECONDS = 0.25
_LONGEST_PAUSE_SECONDS = 8.0
_STEADY_SECONDS = 30  # a child that lived this long starts with a clean record
_KEPT_LINES = 20
_HANDLED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD)


@dataclass
class Child:
    """A child with a session of its own: a Ctrl-C in the terminal reaches the parent alone.

    ``main`` runs in the child. ``keep`` is a descriptor the child needs, all others are closed in it.
    A ``silent`` child is heard only when it dies unexpectedly: then its last lines are shown.
    """

    name: str
    main: Callable[[], object]
    stop_seconds: float
    keep: int | None = None
    silent: bool = False
    pid: int | None = None
    output: int = -1
    start_again_at: float | None = None
    failures: int = 0
    _exit_code: int | None = None
    _started_at: float = 0.0
    _rest: bytes = b""
    _kept: deque[str] = field(default_factory=lambda: deque(maxlen=_KEPT_LINES))

    def start(self) -> None:
        """Start it, from the main thread of a process without other threads (softening.serving.tether)."""
        self.start_again_at = self._exit_code = None
        self._started_at = time.monotonic()
        self._rest = b""
        self.output, its_end = os.pipe()
        os.set_blocking(self.output, False)
        sys.stdout.flush()
        sys.stderr.flush()
        parent = os.getpid()
        # Blocked across the fork: a signal in between would meet the parent's handlers and be lost.
        signal.pthread_sigmask(signal.SIG_BLOCK, _HANDLED)
        self.pid = os.fork()
        if self.pid == 0:
            self._live(parent, its_end)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HANDLED)
        os.close(its_end)

    def _live(self, parent: int, its_end: int) -> None:
        """Be the child; never returns, so that nothing of the parent's stack is unwound a second time."""
        code = 1
        try:
            die_with_parent(parent)
            os.setsid()
            name_process(self.name)
            _redirect(its_end)
            _close_all_but(self.keep)
            signal.set_wakeup_fd(-1)
            for number in _HANDLED:
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _HANDLED)
            self.main()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def ended(self) -> bool:
        """Whether it was started, runs no more, and was not forgotten yet."""
        if self.pid is None:
            return False
        if self._exit_code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._exit_code = os.waitstatus_to_exitcode(status)
        return self._exit_code is not None

    def how_it_ended(self) -> str:
        code = self._exit_code or 0
        return f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"

    def pass_on(self, say: Callable[[str], None]) -> bool:
        """Hand each whole line it wrote to ``say``, with its name before it; return whether more may come."""
        try:
            while chunk := os.read(self.output, 65536):
                *lines, self._rest = (self._rest + chunk).split(b"\n")
                for line in lines:
                    self._line(line.decode(errors="replace").rstrip(), say)
        except BlockingIOError:
            return True
        return False

    def _line(self, text: str, say: Callable[[str], None]) -> None:
        if self.silent:
            self._kept.append(text)
        elif text:
            say(f"{self.name} | {text}")

    def bury(self, say: Callable[[str], None]) -> None:
        """After an unexpected end: show its last words, end what it left behind, and plan the next start."""
        self.pass_on(say)
        for text in self._kept:
            say(f"{self.name} | {text}")
        self._kept.clear()
        now = time.monotonic()
        self.failures = 1 if now - self._started_at > _STEADY_SECONDS else self.failures + 1
        self.start_again_at = now + min(
            _FIRST_PAUSE_SECONDS * 2 ** (self.failures - 1), _LONGEST_PAUSE_SECONDS
        )
        self.forget()

    def ask_to_stop(self) -> None:
        if self.pid is not None and not self.ended():
            os.kill(self.pid, signal.SIGTERM)

    def forget(self) -> None:
        """Kill what is left of its session (workers of a server, a beat) and close its pipe."""
        if self.pid is None:
            return
        if not self.ended():
            os.kill(self.pid, signal.SIGKILL)
        with suppress(
            ProcessLookupError, PermissionError
        ):  # macOS says the latter when only zombies are left
            os.killpg(self.pid, signal.SIGKILL)
        if not self.ended():
            os.waitpid(self.pid, 0)
        os.close(self.output)
        self.pid, self.output = None, -1


def _redirect(its_end: int) -> None:
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(its_end, 1)
    os.dup2(its_end, 2)


def _close_all_but(keep: int | None) -> None:
    """Close the parent's descriptors: its lock above all, which must end with the parent."""
    end = os.sysconf("SC_OPEN_MAX")
    if keep is None:
        os.closerange(3, end)
    else:
        os.closerange(3, keep)
        os.closerange(keep + 1, end)
