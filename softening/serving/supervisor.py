"""Several processes as one: starts children in order, restarts one that dies, ends all in reverse order.

It has one thread only, on purpose: a process with threads must not fork and go on in Python, and a child ends with
the thread that forked it (softening.serving.tether). Lines, signals and deaths all end one ``select``.
"""

import selectors
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from softening.serving.child import Child
from softening.serving.errors import CannotStart

_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_TRIES_BEFORE_THE_FIRST_ANSWER = 4
_PATIENCE_SECONDS = 3.0  # then a person is told what is being waited for
_GLANCE_SECONDS = 0.02  # between two looks at something that does not wake us by itself


def say(line: str) -> None:
    """Write one line; a terminal that went away is no reason to leave children alone."""
    try:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except OSError:
        return


class Supervisor:
    """Runs ``children``, the first to start being the last to stop, until a signal asks it to end."""

    def __init__(self, children: Sequence[Child]) -> None:
        self._children = list(children)
        self._asked = 0  # how often a signal asked us to end
        self._answered = False
        self._selector = selectors.DefaultSelector()

    def run(self, *, ready: Callable[[Child], bool], answered: Callable[[], bool], announcement: str) -> None:
        """Start everything, say ``announcement`` at the first answer, and come back when all is stopped.

        ``ready(child)`` says whether the next one may start; ``answered()`` whether the first answer is there.
        Neither may block. Raises CannotStart where a child dies again and again before the first answer.
        """
        with self._signals():
            try:
                for child in self._children:
                    self._start(child)
                    while not self._asked and not ready(child):
                        self._turn(_GLANCE_SECONDS)
                while not self._asked and not answered():
                    self._turn(_GLANCE_SECONDS)
                if not self._asked:
                    self._answered = True
                    say(announcement)
                while not self._asked:
                    self._turn(self._seconds_to_next_start())
            finally:
                self._stop_all()

    def _turn(self, seconds: float | None) -> None:
        """Wait for lines, signals and deaths, at most ``seconds``, and see to them."""
        self._listen(seconds)
        for child in self._children:
            if child.ended():
                self._bury(child)
            elif child.start_again_at is not None and time.monotonic() >= child.start_again_at:
                self._start(child)

    def _listen(self, seconds: float | None) -> None:
        for key, _ in self._selector.select(seconds):
            if isinstance(key.data, Child):
                if not key.data.pass_on(say):
                    self._selector.unregister(key.fd)
            elif isinstance(key.fileobj, socket.socket):
                key.fileobj.recv(4096)  # signals that arrived; their handlers have run

    def _seconds_to_next_start(self) -> float | None:
        planned = [child.start_again_at for child in self._children if child.start_again_at is not None]
        return max(0.0, min(planned) - time.monotonic()) if planned else None

    def _start(self, child: Child) -> None:
        child.start()
        self._selector.register(child.output, selectors.EVENT_READ, child)

    def _let_go(self, child: Child) -> None:
        if child.pid is not None and child.output in self._selector.get_map():
            self._selector.unregister(child.output)

    def _bury(self, child: Child) -> None:
        how = child.how_it_ended()
        self._let_go(child)
        child.bury(say)
        if not self._answered and child.failures >= _TRIES_BEFORE_THE_FIRST_ANSWER:
            raise CannotStart(f"The {child.name} does not start ({how}); its own words are above.")
        say(f"The {child.name} ended ({how}): starting it again.")

    def _stop_all(self) -> None:
        for child in reversed(self._children):
            child.ask_to_stop()
            begun, told = time.monotonic(), False
            while child.pid is not None and not child.ended() and self._asked < 2:
                waited = time.monotonic() - begun
                if waited > child.stop_seconds:
                    break
                if waited > _PATIENCE_SECONDS and not told:
                    told = True
                    say(
                        f"Waiting for the {child.name} to finish what it is doing (Ctrl-C again ends it at once)."
                    )
                self._listen(0.1)
            self._let_go(child)
            child.forget()

    @contextmanager
    def _signals(self) -> Iterator[None]:
        """Count what asks us to end, and let every signal, a child's death too, wake ``select``."""

        def asked(_number: int, _frame: FrameType | None) -> None:
            self._asked += 1

        def noted(_number: int, _frame: FrameType | None) -> None:
            """A handler must exist for the signal to reach the wake-up socket."""

        mine, waker = socket.socketpair()
        mine.setblocking(False)
        waker.setblocking(False)
        before = {number: signal.signal(number, asked) for number in _ENDING}
        before[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, noted)
        waker_before = signal.set_wakeup_fd(waker.fileno(), warn_on_full_buffer=False)
        self._selector.register(mine, selectors.EVENT_READ)
        try:
            yield
        finally:
            signal.set_wakeup_fd(waker_before)
            for number, handler in before.items():
                signal.signal(number, handler)
            self._selector.close()
            mine.close()
            waker.close()
