"""What follows from the answer of a mail server: whose trouble it is, and when to try again. Pure rules."""

import datetime as dt
import enum
import random

from softening.outbox.enums import AttemptResult

LADDER = tuple(dt.timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60))
"""The wait after the 1st, 2nd, … failure of a mail. After one failure more it is given up."""

SERVER_TROUBLE_WAIT = dt.timedelta(minutes=1)
_JITTER = 0.1


class Stage(enum.Enum):
    """How far a conversation with the mail server had come when it failed."""

    CONNECT = "connecting to the mail server"
    TLS = "securing the connection to the mail server"
    LOGIN = "signing in at the mail server"
    SENDER = "the mail server's answer to our own address"
    RECIPIENT = "the mail server's answer to the recipient's address"
    DATA = "the mail server's answer before the message"
    BODY = "the mail server's answer to the message"


_ABOUT_US = frozenset(
    {421, 530, 534, 535, 538}
)  # closing down, or wants another login: no word on the recipient


def judge(stage: Stage, code: int | None) -> AttemptResult:
    """Whose trouble a failure is (RFC 5321 §4.2). ``code`` is None where no answer came: cut or out of time.

    ====================================  ==================================================================
    connecting, TLS, login, our address   the server's, or its settings': no mail is to blame
    no answer, 421, 530, 534, 535, 538    the same, as long as the message has not gone out
    4xx                                   this mail, for now
    5xx                                   this mail, for good
    no answer after the message went out  unknown: again, under the same Message-ID (RFC 1047)
    ====================================  ==================================================================
    """
    if stage in {Stage.CONNECT, Stage.TLS, Stage.LOGIN, Stage.SENDER}:
        return AttemptResult.SERVER_TROUBLE
    if stage is not Stage.BODY and (code is None or code in _ABOUT_US):
        return AttemptResult.SERVER_TROUBLE
    if code is not None and code >= 500:
        return AttemptResult.REFUSED
    return AttemptResult.DEFERRED


def wait_after(failures: int) -> dt.timedelta | None:
    """How long to wait after this many failures (from 1); None when the mail is to be given up.

    All waits but the first are lengthened by up to a tenth, so that mail deferred together does not return together.
    """
    if failures > len(LADDER):
        return None
    wait = LADDER[failures - 1]
    return wait if failures == 1 else wait * (1 + random.uniform(0, _JITTER))  # noqa: S311  # spread, not a secret
