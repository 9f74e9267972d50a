"""What an examination found: one line for a person, and a second one that says how to mend it."""

import enum
from dataclasses import dataclass


class State(enum.StrEnum):
    """From well to ill, in this order."""

    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True)
class Diagnosis:
    """``what`` is a fact, not a sentence; ``remedy`` is one, and empty where nothing is to be mended."""

    name: str
    state: State
    what: str
    remedy: str = ""


def ok(name: str, what: str) -> Diagnosis:
    return Diagnosis(name, State.OK, what)


def warning(name: str, what: str, remedy: str) -> Diagnosis:
    return Diagnosis(name, State.WARNING, what, remedy)


def wrong(name: str, what: str, remedy: str) -> Diagnosis:
    return Diagnosis(name, State.WRONG, what, remedy)
