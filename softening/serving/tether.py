"""A child never outlives its parent, not even a parent that was killed without a chance to tidy up."""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
_PR_SET_NAME = 15
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def die_with_parent(parent: int) -> None:
    """Ask the kernel to kill this process when ``parent`` ends. Only Linux offers that; elsewhere a no-op.

    The kernel watches the *thread* that forked, so a parent must fork from its main thread.
    SIGKILL, because a polite signal may be answered late: a mail that was being sent comes back by its lease.
    """
    if _libc is None:
        return
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended between fork and prctl, so no signal will ever come
        os._exit(1)


def name_process(name: str) -> None:
    """Let `ps` and `top` tell the children apart (on Linux; 15 characters are shown)."""
    if _libc is not None:
        _libc.prctl(_PR_SET_NAME, name.encode())
