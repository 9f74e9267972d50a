"""The words in which the invented search is written. Pure: no model, no database.

A day is a number of days before today, so that the search is always as old as it reads; a negative number is still to
come. It is moved to a working day of the company's country: back in the past, on in the future. ``Workdays(5)`` counts
the company's business days instead, for what is due by a rule that does.
"""

import datetime as dt
from dataclasses import dataclass, field

from applications.enums import (
    ContactRole,
    FeedbackPolicy,
    FeedbackStance,
    InterviewKind,
    SizeBand,
    Stage,
    ToldBy,
)
from followups.enums import AnswerKind, FeedbackChannel, FeedbackSource, StepKind


@dataclass(frozen=True)
class Workdays:
    """Business days before today in the company's country."""

    count: int


Day = int | Workdays


@dataclass(frozen=True)
class Person:
    """Somebody at a company. ``role`` is their part in every application there."""

    name: str
    role: ContactRole = ContactRole.INTERVIEWER
    job_title: str = ""
    email: str = ""
    phone: str = ""
    given_name: str = ""
    good_rapport: bool = False

    @property
    def called(self) -> str:
        """Their given name: the first word, unless the story says otherwise. Only invented people are told so."""
        return self.given_name or self.name.partition(" ")[0]


@dataclass(frozen=True)
class Talked:
    """An interview. ``who`` are names of the company's people; ``at`` is their local time, "14:30"."""

    day: Day
    kind: InterviewKind
    who: tuple[str, ...] = ()
    about: str = ""
    at: str = ""
    finalist: bool = False


@dataclass(frozen=True)
class Moved:
    """Any change of status but a no."""

    day: Day
    to: str


@dataclass(frozen=True)
class Noted:
    day: Day
    text: str
    was_contact: bool = False


@dataclass(frozen=True)
class SaidNo:
    """ "Not selected", with what the short form asks. ``by`` is the name of who wrote or called."""

    day: Day
    told_by: ToldBy
    by: str = ""
    at: str = ""
    stage: Stage = Stage.UNKNOWN
    message: str = ""
    stance: FeedbackStance = FeedbackStance.UNSAID


@dataclass(frozen=True)
class Told:
    """What they said of their own accord, kept as feedback of the no."""

    day: Day
    text: str
    source: FeedbackSource
    channel: FeedbackChannel = FeedbackChannel.MAIL


@dataclass(frozen=True)
class Sent:
    """A step of the follow-up that was sent or done on that day; written all the same where it was left out."""

    day: Day
    kind: StepKind


@dataclass(frozen=True)
class LetGo:
    day: Day
    kind: StepKind


@dataclass(frozen=True)
class Answered:
    """The answer to the feedback request."""

    day: Day
    kind: AnswerKind
    text: str
    source: FeedbackSource = FeedbackSource.RECRUITER


@dataclass(frozen=True)
class Closed:
    """The follow-up was closed by the person."""

    day: Day


Event = Talked | Moved | Noted | SaidNo | Told | Sent | LetGo | Answered | Closed


@dataclass(frozen=True)
class Applied:
    """An application: the day it was sent (or saved, with ``saved``), and what happened since, in order."""

    role: str
    day: Day
    events: tuple[Event, ...] = ()
    saved: bool = False
    place: str = ""
    mode: str = ""
    source: str = ""
    pay: str = ""
    agency: str = ""
    posting_url: str = ""
    posting_text: str = ""
    cv_version: str = ""
    promised_in: int | None = None  # an answer promised by so many days from today
    archived: bool = False


@dataclass(frozen=True)
class Employer:
    name: str
    country: str
    applications: tuple[Applied, ...]
    people: tuple[Person, ...] = ()
    size: SizeBand = SizeBand.UNKNOWN
    domain: str = ""
    address: str = ""
    subdivision: str = ""
    time_zone: str = ""
    policy: FeedbackPolicy = FeedbackPolicy.UNKNOWN
    tech: bool = False
    public_body: bool = False
    watched: bool = False


@dataclass(frozen=True)
class World:
    """One person's search."""

    name: str
    email: str
    phone: str
    country: str
    time_zone: str
    employers: tuple[Employer, ...] = field(default_factory=tuple)


def clock(text: str) -> dt.time | None:
    """ "14:30" as a time of day; None for ""."""
    return dt.time.fromisoformat(text) if text else None
