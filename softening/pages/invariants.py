"""What must hold between the rows, whatever happened. Each invariant is a function that yields queries for what breaks it.

``manage.py check_data`` runs them all, over all people: on a healthy database each query finds nothing. What a
table's own constraints promise is asked here again, for a restored or copied database may never have met them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import (
    CheckConstraint,
    Count,
    Exists,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
)

from applications.enums import OutcomeState
from applications.models import Application, Outcome, Transition
from applications.statuses import ALLOWED, ENDINGS, opens_follow_up
from followups.clock import wall_to_utc
from followups.enums import FollowUpState, StepState, Trigger
from followups.models import Draft, Feedback, FollowUp, Notice, Reminder, ReminderState, Step
from softening.outbox.enums import AttemptResult, MailState
from softening.outbox.models import OutgoingMail, SendAttempt
from softening.owned import Owned

BATCH = 500

OPENING = tuple(status for status in ENDINGS if opens_follow_up(status))
OPEN_STEPS = (StepState.WAITING, StepState.DUE)


@dataclass(frozen=True)
class Broken:
    """The rows that break an invariant, and what is wrong with each."""

    rows: "QuerySet[Any]"
    what: str

    def texts(self) -> Iterator[str]:
        """One line per row. It names the row and never shows its content."""
        for row in self.rows.only("pk").order_by("pk").iterator():
            yield f"{row._meta.model_name} {row.pk} {self.what}"


Invariant = Callable[[], Iterator[Broken]]


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, and the name of the invariant it breaks."""

    invariant: str
    text: str

    def __str__(self) -> str:
        return f"{self.invariant}: {self.text}"


def owned_tables() -> list[type[Owned]]:
    """Every table with a person's data, in the order of their names."""
    found = [model for model in apps.get_models() if issubclass(model, Owned)]
    return sorted(found, key=lambda model: model._meta.label)


def find_problems() -> Iterator[Problem]:
    for invariant in INVARIANTS:
        for broken in invariant():
            for text in broken.texts():
                yield Problem(invariant.__name__, text)


# Every table ------------------------------------------------------------------------------------------------


def owner_is_that_of_the_parent() -> Iterator[Broken]:
    """A row and every row it points to belong to one person, and both are samples or neither is."""
    for model in owned_tables():
        for field in model.owned_parents():
            name = field.name
            other_owner = (
                Q(**{f"{name}__owner__lt": F("owner")})
                | Q(**{f"{name}__owner__gt": F("owner")})
                | Q(**{f"{name}__owner__isnull": True}, owner__isnull=False)
                | Q(**{f"{name}__owner__isnull": False}, owner__isnull=True)
            )
            other_mark = Q(**{f"{name}__is_sample": True}, is_sample=False) | Q(
                **{f"{name}__is_sample": False}, is_sample=True
            )
            rows = model._base_manager.filter(**{f"{name}__isnull": False})
            yield Broken(rows.filter(other_owner), f"has another owner than its {name}")
            yield Broken(rows.filter(other_mark), f"has another sample mark than its {name}")


def constraints_of_the_tables() -> Iterator[Broken]:
    """What each table checks itself: a sent mail has its time, an open step its window, an outcome its zone ..."""
    for model in owned_tables():
        for constraint in model._meta.constraints:
            if isinstance(constraint, CheckConstraint):
                rows = model._base_manager.exclude(constraint.condition)
                yield Broken(rows, f"breaks {constraint.name}")


# Applications: transitions add up to the status -------------------------------------------------------------


def _latest_standing(of: str) -> Subquery:
    """The latest move of an application that is neither an undo nor undone."""
    moves = Transition._base_manager.filter(
        application=OuterRef(of), undoes__isnull=True, undone_by__isnull=True
    )
    return Subquery(moves.order_by("-sequence").values("pk")[:1])


def transitions_are_numbered_without_a_gap() -> Iterator[Broken]:
    counted = Application._base_manager.annotate(
        count=Count("transitions"), low=Min("transitions__sequence"), high=Max("transitions__sequence")
    )
    gaps = counted.filter(count__gt=0).exclude(low=1, high=F("count"))
    yield Broken(gaps, "has transitions that are not numbered 1, 2, 3 and so on")
    without = Application._base_manager.filter(transitions__isnull=True)
    yield Broken(without, "has no transition")


def each_transition_starts_where_the_one_before_ended() -> Iterator[Broken]:
    before = Transition._base_manager.filter(
        application=OuterRef("application"), sequence=OuterRef("sequence") - 1
    )
    later = Transition._base_manager.filter(sequence__gt=1).annotate(
        before=Subquery(before.values("to_status")[:1])
    )
    yield Broken(later.exclude(from_status=F("before")), "does not start where the one before it ended")


def the_first_transition_comes_from_nothing() -> Iterator[Broken]:
    first = Q(sequence=1, from_status="") | (Q(sequence__gt=1) & ~Q(from_status=""))
    yield Broken(Transition._base_manager.exclude(first), "comes from nothing, or is the first and does not")


def the_last_transition_is_the_status() -> Iterator[Broken]:
    moves = Transition._base_manager.filter(application=OuterRef("pk")).order_by("-sequence")
    last = Application._base_manager.annotate(last=Subquery(moves.values("to_status")[:1]))
    yield Broken(
        last.filter(last__isnull=False).exclude(status=F("last")), "stands elsewhere than its last move"
    )
    standing = Transition._base_manager.filter(pk=_latest_standing("application"))
    yield Broken(
        standing.exclude(application__status=F("to_status")), "stands, and its application is elsewhere"
    )


def moves_are_in_the_table() -> Iterator[Broken]:
    allowed = Q(pk__in=[])
    for from_status, to in ALLOWED.items():
        allowed |= Q(from_status=from_status, to_status__in=to)
    moves = Transition._base_manager.filter(undoes__isnull=True).exclude(from_status="")
    yield Broken(moves.exclude(allowed), "is a move that the table of statuses has not")


def an_undo_returns_to_where_the_undone_move_began() -> Iterator[Broken]:
    undos = Transition._base_manager.filter(undoes__isnull=False)
    wrong = undos.exclude(
        to_status=F("undoes__from_status"),
        from_status=F("undoes__to_status"),
        application=F("undoes__application"),
        sequence__gt=F("undoes__sequence"),
    )
    yield Broken(wrong, "undoes a move and does not return to where that began")


def an_ending_has_its_outcome() -> Iterator[Broken]:
    """An application that has ended has a current outcome of its latest standing move; no other has one."""
    current = Outcome._base_manager.filter(
        transition=OuterRef("latest"), ending=OuterRef("status"), state=OutcomeState.CURRENT
    )
    looked = Application._base_manager.annotate(latest=_latest_standing("pk")).annotate(has=Exists(current))
    yield Broken(looked.filter(status__in=ENDINGS, has=False), "has ended and has no current outcome")
    stray = Outcome._base_manager.exclude(
        ending=F("transition__to_status"), application=F("transition__application")
    )
    yield Broken(stray, "is of another ending or application than its transition")


def an_undone_ending_has_a_reverted_outcome() -> Iterator[Broken]:
    """Unless the same ending came again and took its outcome up."""
    undone = Q(transition__undone_by__isnull=False)
    outcomes = Outcome._base_manager
    yield Broken(outcomes.filter(undone, state=OutcomeState.CURRENT), "is current, but its move is undone")
    yield Broken(outcomes.filter(~undone, state=OutcomeState.REVERTED), "is reverted, but its move stands")
    taken_up = outcomes.filter(
        application=OuterRef("application"),
        ending=OuterRef("to_status"),
        transition__sequence__gt=OuterRef("sequence"),
    )
    endings = Transition._base_manager.filter(
        undoes__isnull=True, to_status__in=ENDINGS, outcome__isnull=True
    )
    yield Broken(endings.exclude(Exists(taken_up)), "ended an application and has no outcome")


# Follow-ups: one exactly where the ending asks for it --------------------------------------------------------


def a_follow_up_where_the_ending_asks_for_one() -> Iterator[Broken]:
    standing = FollowUp._base_manager.filter(outcome__transition=OuterRef("latest")).exclude(
        state=FollowUpState.REVERTED
    )
    looked = Application._base_manager.filter(status__in=OPENING).annotate(latest=_latest_standing("pk"))
    yield Broken(looked.exclude(Exists(standing)), "has ended and has no follow-up")


def no_follow_up_where_no_ending_asks_for_one() -> Iterator[Broken]:
    follow_ups = FollowUp._base_manager.filter(outcome__isnull=False)
    wrong = follow_ups.exclude(
        outcome__ending__in=OPENING, trigger=F("outcome__ending"), application=F("outcome__application")
    )
    yield Broken(wrong, "follows an ending that asks for none, or another one than its own")


def an_open_follow_up_is_that_of_the_present_ending() -> Iterator[Broken]:
    """One of a silence comes before any ending; every other is open only while its ending is the latest."""
    opened = FollowUp._base_manager.filter(state=FollowUpState.OPEN).exclude(trigger=Trigger.SILENCE)
    looked = opened.annotate(latest=_latest_standing("application"))
    present = Q(application__status__in=OPENING, outcome__transition=F("latest"))
    yield Broken(looked.exclude(present), "is open, but its ending is not where the application stands")


def at_most_one_follow_up_is_open() -> Iterator[Broken]:
    is_open = Q(follow_ups__state=FollowUpState.OPEN)
    counted = Application._base_manager.annotate(count=Count("follow_ups", filter=is_open))
    yield Broken(counted.filter(count__gt=1), "has more than one open follow-up")


def a_follow_up_is_undone_with_its_outcome() -> Iterator[Broken]:
    undone = FollowUp._base_manager.filter(outcome__state=OutcomeState.REVERTED)
    yield Broken(undone.exclude(state=FollowUpState.REVERTED), "stands, but its outcome is undone")
    standing = FollowUp._base_manager.filter(outcome__state=OutcomeState.CURRENT)
    yield Broken(standing.filter(state=FollowUpState.REVERTED), "is undone, but its outcome stands")


def open_steps_are_in_open_follow_ups() -> Iterator[Broken]:
    steps = Step._base_manager.filter(state__in=OPEN_STEPS).exclude(follow_up__state=FollowUpState.OPEN)
    yield Broken(steps, "is open in a follow-up that is not")


def feedback_belongs_to_one_application() -> Iterator[Broken]:
    said = Feedback._base_manager
    of_step = said.filter(step__isnull=False).exclude(step__follow_up__application=F("application"))
    yield Broken(of_step, "answers a step of another application")
    of_outcome = said.filter(outcome__isnull=False).exclude(outcome__application=F("application"))
    yield Broken(of_outcome, "is of the ending of another application")


# What was sent ----------------------------------------------------------------------------------------------


def what_was_sent_is_done() -> Iterator[Broken]:
    sent = Step._base_manager.filter(sent_at__isnull=False)
    yield Broken(sent.exclude(state=StepState.DONE), "was sent and is not done")


def what_was_sent_keeps_its_words() -> Iterator[Broken]:
    drafts = Draft._base_manager.filter(step=OuterRef("pk"))
    sent = Step._base_manager.filter(Exists(drafts), sent_at__isnull=False)
    yield Broken(sent.exclude(Exists(drafts.exclude(sent_body=""))), "was sent and its words are lost")


# Reminders --------------------------------------------------------------------------------------------------


def no_reminder_is_to_come_for_a_closed_step() -> Iterator[Broken]:
    reminders = Reminder._base_manager.filter(state=ReminderState.OPEN, step__isnull=False)
    yield Broken(reminders.exclude(step__state__in=OPEN_STEPS), "is to come, but its step is closed")


def an_open_step_has_a_reminder() -> Iterator[Broken]:
    alive = Reminder._base_manager.filter(step=OuterRef("pk")).exclude(state=ReminderState.CLOSED)
    steps = Step._base_manager.filter(state__in=OPEN_STEPS)
    yield Broken(steps.exclude(Exists(alive)), "is open and has no reminder")


def a_reminder_is_due_when_its_wall_clock_says() -> Iterator[Broken]:
    reminders = Reminder._base_manager
    wrong: list[int] = []
    for reminder in reminders.only("on", "at", "zone", "due_at").iterator():
        if reminder.due_at != wall_to_utc(reminder.on, reminder.at, reminder.zone):
            wrong.append(reminder.pk)
    for start in range(0, len(wrong), BATCH):
        batch = wrong[start : start + BATCH]
        yield Broken(reminders.filter(pk__in=batch), "is due at another time than its day, time and zone say")


def a_notice_is_not_ahead_of_its_reminder() -> Iterator[Broken]:
    ahead = Notice._base_manager.filter(occurrence__gt=F("reminder__generation"))
    yield Broken(ahead, "is ahead of its reminder")


def a_reminder_is_noticed_exactly_once_it_has_its_notice() -> Iterator[Broken]:
    """To come: not in a mail yet, else it could never be noticed. Noticed: there is a mail that says so."""
    this_time = Notice._base_manager.filter(reminder=OuterRef("pk"), occurrence=OuterRef("generation"))
    reminders = Reminder._base_manager
    to_come = reminders.filter(Exists(this_time), state=ReminderState.OPEN)
    yield Broken(to_come, "is to come, but is in a mail already")
    noticed = reminders.filter(state=ReminderState.NOTICED).exclude(Exists(this_time))
    yield Broken(noticed, "counts as noticed, but is in no mail")


# Outbox -----------------------------------------------------------------------------------------------------


def a_sent_mail_was_accepted() -> Iterator[Broken]:
    accepted = SendAttempt._base_manager.filter(mail=OuterRef("pk"), result=AttemptResult.ACCEPTED)
    sent = OutgoingMail._base_manager.filter(state=MailState.SENT)
    yield Broken(sent.exclude(Exists(accepted)), "counts as sent, but no server accepted it")


INVARIANTS: tuple[Invariant, ...] = (
    owner_is_that_of_the_parent,
    constraints_of_the_tables,
    transitions_are_numbered_without_a_gap,
    each_transition_starts_where_the_one_before_ended,
    the_first_transition_comes_from_nothing,
    the_last_transition_is_the_status,
    moves_are_in_the_table,
    an_undo_returns_to_where_the_undone_move_began,
    an_ending_has_its_outcome,
    an_undone_ending_has_a_reverted_outcome,
    a_follow_up_where_the_ending_asks_for_one,
    no_follow_up_where_no_ending_asks_for_one,
    an_open_follow_up_is_that_of_the_present_ending,
    at_most_one_follow_up_is_open,
    a_follow_up_is_undone_with_its_outcome,
    open_steps_are_in_open_follow_ups,
    feedback_belongs_to_one_application,
    what_was_sent_is_done,
    what_was_sent_keeps_its_words,
    no_reminder_is_to_come_for_a_closed_step,
    an_open_step_has_a_reminder,
    a_reminder_is_due_when_its_wall_clock_says,
    a_notice_is_not_ahead_of_its_reminder,
    a_reminder_is_noticed_exactly_once_it_has_its_notice,
    a_sent_mail_was_accepted,
)
