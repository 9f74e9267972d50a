"""Why no answer came: one type for each way in which it can go wrong. None of them holds a key or a text."""


class NoAnswer(Exception):
    """The endpoint gave nothing that could be looked at."""


class NotAllowed(NoAnswer):
    """The address leads to a place this server does not open: it is not public, and the operator does not allow it."""


class NotFound(NoAnswer):
    """The name of the host leads nowhere."""


class NotReached(NoAnswer):
    """No connection, or none that is secured as https promises."""


class TooSlow(NoAnswer):
    """The deadline has passed."""


class Refused(NoAnswer):
    """The endpoint answered with a status other than 200."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class Redirected(Refused):
    """The endpoint points to another address. It is not followed: nobody has looked at it."""


class TooMuch(NoAnswer):
    """The answer is larger than any message."""


class NotUnderstood(NoAnswer):
    """The answer is not what an OpenAI-compatible endpoint says, or it breaks off."""
