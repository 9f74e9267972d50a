"""What the method reads, and what it answers: plain values, no model."""

import datetime as dt
from dataclasses import dataclass, field, replace

from applications.enums import ContactRole, SizeBand, Stage, ToldBy
from followups.enums import AnswerKind, Mood, StepKind, Trigger

SELF_CHECK = "self_check"  # value of ``locked_until`` while a self-check is wanted first

FLAGS = frozenset(
    {
        "referral",
        "no_feedback_policy",
        "feedback_invited",
        "reason_given",
        "canned_answer",
        "answered",
        "finalist",
        "internal_candidate",
        "internal_hire",
        "offer_withdrawn",
        "discrimination_suspected",
        "check_failed",
        "rejected_before_within_12_months",
        "card_sent_before",
        "new_stage_reached",
        "remote",
        "abroad",
        "gift_rules",
        "tech",
        "cannot_keep_cool",
        "landed_elsewhere",
        "new_opening",
        "client_consent",
        "done_with_company",
        "bounced",
    }
)


@dataclass(frozen=True)
class ContactFacts:
    """One person on the application. ``key`` is the caller's own id for them, opaque here."""

    key: str
    role: ContactRole
    wrote: bool = False
    email: bool = False
    postal_address: bool = False
    stopped: bool = False
    good_rapport: bool = False
    answered_promptly: bool = False


@dataclass(frozen=True)
class SentFacts:
    """One message that went out. ``to`` and ``key`` name the person, as far as they are known.

    ``this_follow_up`` is False for what was sent for another application or an earlier ending: it counts
    as a touch and never as a step done. ``slot`` None is found by the order and the day; ``answered_on``
    None means that the answer came today.
    """

    step: StepKind
    to: ContactRole | None
    on: dt.date
    answered: AnswerKind | None = None
    key: str = ""
    this_follow_up: bool = True
    slot: str | None = None
    answered_on: dt.date | None = None


def is_to(sent: SentFacts, person: ContactFacts) -> bool:
    """Whether a message went to this person, by key where both have one, else by role."""
    if sent.key and person.key:
        return sent.key == person.key
    return sent.to == person.role


@dataclass(frozen=True)
class Situation:
    """Everything the method knows of one ending.

    ``now`` and ``mood_at`` are the person's wall time without a zone. ``learned_at`` is a local time, a
    date without one, or None (then today counts). ``mood`` None means that no self-check was made;
    ``mood_at`` None means that it was made now. ``last_contact_on`` is the last day they and the person were
    in touch, a message of the person's own that nobody answered aside; ``opening_on`` the day the person
    applied for the new opening, None meaning today. Raises ValueError for a flag it does not know.
    """

    now: dt.datetime
    learned_at: dt.datetime | dt.date | None = None
    country: str = ""
    subdivision: str | None = None
    trigger: Trigger = Trigger.REJECTED
    stage: Stage = Stage.UNKNOWN
    told_by: ToldBy = ToldBy.UNKNOWN
    size: SizeBand = SizeBand.UNKNOWN
    contacts: tuple[ContactFacts, ...] = ()
    mood: Mood | None = None
    mood_at: dt.datetime | None = None
    reds: int = 0
    applied_on: dt.date | None = None
    last_contact_on: dt.date | None = None
    promised_on: dt.date | None = None
    reapply_after_days: int | None = None
    opening_on: dt.date | None = None
    sent: tuple[SentFacts, ...] = ()
    flags: frozenset[str] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        unknown = sorted(self.flags - FLAGS)
        if unknown:
            raise ValueError(f"flags: unknown value {unknown[0]!r}")

    def as_finalist(self) -> "Situation":
        """Whoever was told to be a finalist after any talk counts as in the final round."""
        talked = self.stage in {Stage.S2, Stage.S4, Stage.UNKNOWN}
        return replace(self, stage=Stage.S5) if talked and "finalist" in self.flags else self

    @property
    def today(self) -> dt.date:
        return self.now.date()

    @property
    def learned(self) -> dt.datetime | dt.date:
        return self.today if self.learned_at is None else self.learned_at

    @property
    def learned_on(self) -> dt.date:
        """The calendar day of the news, also where it does not count as a business day."""
        learned = self.learned
        return learned.date() if isinstance(learned, dt.datetime) else learned


@dataclass(frozen=True)
class PlannedStep:
    """A step to offer. Its identity is kind, slot and recipient; ``earliest`` to ``latest`` are local dates.

    ``default_on`` says whether its reminder is on. ``locked_until`` is None, "self_check", or an ISO
    wall time until which the text is held. ``rule`` and ``params`` give the reason, see followups.reasons.
    """

    kind: StepKind
    slot: str
    to: ContactRole | None
    recipient_key: str
    earliest: dt.date
    latest: dt.date
    best_on: dt.date | None
    default_on: bool
    locked_until: str | None
    rule: str
    params: dict[str, str | int]


@dataclass(frozen=True)
class LeftOut:
    """A step not offered now, with the rule that says why and what to do instead."""

    kind: StepKind
    slot: str
    rule: str
    params: dict[str, str | int]


@dataclass(frozen=True)
class Plan:
    proposed: tuple[PlannedStep, ...]
    left_out: tuple[LeftOut, ...]
