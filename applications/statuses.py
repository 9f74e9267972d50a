"""The allowed status changes, and what each ending brings. Pure rules; they also decide which buttons show."""

from dataclasses import dataclass

from applications.enums import Status

S = Status

ALLOWED: dict[Status, tuple[Status, ...]] = {
    S.SAVED: (S.APPLIED, S.SCREENING, S.INTERVIEWING, S.ROLE_CLOSED, S.WITHDRAWN),
    S.APPLIED: (
        S.SCREENING, S.INTERVIEWING, S.OFFERED, S.REJECTED, S.NO_RESPONSE, S.ROLE_CLOSED, S.WITHDRAWN,
    ),
    S.SCREENING: (S.INTERVIEWING, S.OFFERED, S.REJECTED, S.NO_RESPONSE, S.ROLE_CLOSED, S.WITHDRAWN),
    S.INTERVIEWING: (S.OFFERED, S.REJECTED, S.NO_RESPONSE, S.ROLE_CLOSED, S.WITHDRAWN),
    S.OFFERED: (S.ACCEPTED, S.DECLINED, S.REJECTED, S.ROLE_CLOSED, S.WITHDRAWN),
    # An accepted offer can still be withdrawn by the company, or given back by the person.
    S.ACCEPTED: (S.REJECTED, S.WITHDRAWN),
    # A call-back: the first choice declined, and they are back.
    S.REJECTED: (S.INTERVIEWING, S.OFFERED),
    # A late answer, of any kind.
    S.NO_RESPONSE: (S.SCREENING, S.INTERVIEWING, S.OFFERED, S.REJECTED, S.ROLE_CLOSED, S.WITHDRAWN),
    # The role reopened, or they went on after all.
    S.ROLE_CLOSED: (S.APPLIED, S.SCREENING, S.INTERVIEWING, S.OFFERED, S.REJECTED),
    S.WITHDRAWN: (S.APPLIED, S.SCREENING, S.INTERVIEWING, S.OFFERED),
    S.DECLINED: (S.INTERVIEWING, S.OFFERED, S.ACCEPTED),
}  # fmt: skip


@dataclass(frozen=True)
class Ending:
    """What an ending brings."""

    opens_follow_up: bool


ENDINGS: dict[Status, Ending] = {
    S.REJECTED: Ending(opens_follow_up=True),
    S.NO_RESPONSE: Ending(opens_follow_up=True),
    S.ROLE_CLOSED: Ending(opens_follow_up=True),
    S.WITHDRAWN: Ending(opens_follow_up=True),
    S.DECLINED: Ending(opens_follow_up=True),
}

# With an employer: sent, and neither ended nor accepted.
WITH_EMPLOYER: tuple[Status, ...] = (S.APPLIED, S.SCREENING, S.INTERVIEWING, S.OFFERED)

FIRST_STATUSES: tuple[Status, ...] = (S.SAVED, S.APPLIED, S.SCREENING, S.INTERVIEWING, S.OFFERED)


def is_allowed(from_status: str, to_status: str) -> bool:
    return Status(to_status) in ALLOWED[Status(from_status)]


def is_ending(status: str) -> bool:
    return Status(status) in ENDINGS


def opens_follow_up(status: str) -> bool:
    """Whether a change to this status starts a follow-up."""
    ending = ENDINGS.get(Status(status))
    return ending is not None and ending.opens_follow_up


def moves_from(status: str) -> tuple[Status, ...]:
    """The statuses a person may choose from here, in the order the buttons show."""
    return ALLOWED[Status(status)]
