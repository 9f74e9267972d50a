"""A random life: one person, two companies, some applications, and whatever may happen to them in any order.

:class:`Life` performs named actions through the services that pages use, on a clock of its own, and remembers what
must not be forgotten. Each action is a method with two whole numbers, which choose among what is there.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from copy import copy, deepcopy
from functools import cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import time_machine
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.utils import timezone

from applications import services as applications
from applications.enums import ContactRole, FeedbackPolicy, SizeBand, Stage, Status, StopReason, ToldBy
from applications.models import Application, ApplicationContact, Company, Interview, Transition
from applications.statuses import FIRST_STATUSES, is_allowed, moves_from
from followups import services
from followups.composure import OnlyThanks, Replaying, SelfCheckAnswers, WantsChange
from followups.enums import AnswerKind, ClosedReason, FollowUpState, SentBy, StepState
from followups.mail import build_reminder_mail
from followups.models import Draft, FollowUp, Notice, Reminder, ReminderRule, ReminderState, Step
from followups.services.reminders import sending_hours
from followups.services.steps import MESSAGE_KINDS
from softening.outbox.models import OutgoingMail
from softening.pages import invariants
from softening.people.models import User

T = TypeVar("T")

START = dt.datetime(2026, 3, 26, 7, 30, tzinfo=dt.UTC)  # the weekend after brings a gap, Easter follows
COMPANIES = ("Acme", "Birch & Söhne \u202eGmbH")
STATUSES = tuple(Status)
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Pacific/Auckland",
    "UTC",
    "Australia/Lord_Howe",
    "Pacific/Apia",
)
WAITS = (
    dt.timedelta(minutes=1),
    dt.timedelta(hours=5),
    dt.timedelta(hours=24),
    dt.timedelta(days=2),
    dt.timedelta(days=4),
    dt.timedelta(days=9),
    dt.timedelta(days=32),
    dt.timedelta(days=95),
    dt.timedelta(hours=-2),  # somebody sets the host's clock
    dt.timedelta(days=-1),
)
WORDS = ("My own words.", "Danke – 谢谢 ‮x", "Dear Ann,\n\nthank you.\n", "<b>{company}</b> %(x)s", "ﷺ" * 40)
NAMES = ("Ann Lee", "Bob O'Neil", "Çağla\nÖz")


class Life:
    """Call :meth:`act` with the name of an action; after each one everything that must hold is checked."""

    def __init__(self, clock: "time_machine.Traveller") -> None:
        self.clock = clock
        user = get_user_model().objects.create_user(email="mia@example.org", display_name="Mia Ode")
        user.time_zone, user.country = "Europe/Berlin", "DE"
        user.save()
        self.standing: dict[int, list[str]] = {}  # application -> its moves that stand
        self.open: dict[int, int] = {}  # application -> its open follow-up, after the last step
        self.open_before: dict[int, list[int | None]] = defaultdict(
            list
        )  # the same, before each of its moves
        self.sent: dict[int, tuple[dt.datetime, str]] = {}  # step -> when it was sent, and with which words
        self.words: dict[int, tuple[str, str]] = {}  # draft -> subject and text as the person typed them
        self.mails: dict[dt.date, list[bool]] = defaultdict(
            list
        )  # local day -> per mail: had it a picked time?
        self.noticed: set[tuple[int, int]] = set()

    @contextmanager
    def fork(self) -> Iterator["Life"]:
        """A life that is the same up to here and goes on by itself; afterwards this one is as it was."""
        now = timezone.now()
        other = copy(self)
        other.__dict__.update(
            {name: deepcopy(value) for name, value in vars(self).items() if name != "clock"}
        )
        with transaction.atomic():
            yield other
            transaction.set_rollback(True)
        self.clock.move_to(now)

    def act(self, name: str, a: int, b: int) -> None:
        getattr(self, name)(a, b)
        self.check()

    # What is there -----------------------------------------------------------------------------------------

    @property
    def person(self) -> User:
        return User.objects.get()

    def _application(self, a: int) -> Application | None:
        rows = Application.objects.select_related("company", "owner").order_by("pk")
        return _pick(list(rows), a)

    def _step(self, a: int) -> Step | None:
        return _pick(list(Step.objects.order_by("pk")), a)

    # Applications ------------------------------------------------------------------------------------------

    def log(self, a: int, b: int) -> None:
        if len(self.standing) == 3:
            return
        status = FIRST_STATUSES[b % len(FIRST_STATUSES)]
        row = applications.log_application(
            owner=self.person, company_name=COMPANIES[a % 2], role="Gärtner *in*", status=status
        )
        self.standing[row.pk] = [status]

    def move(self, a: int, b: int) -> None:
        """To any status at all; what the table has not is refused and changes nothing."""
        row = self._application(a)
        if row is None:
            return
        to, before = STATUSES[b % len(STATUSES)], Transition.objects.count()
        if row.status == to or not is_allowed(row.status, to):
            try:
                applications.change_status(row, to=to, actor=row.owner)
            except applications.NotAllowed:
                assert row.status != to
            assert Transition.objects.count() == before
            return
        self._moved(row, applications.change_status(row, to=to, actor=row.owner))

    def go_on(self, a: int, b: int) -> None:
        """To a status that is allowed from here."""
        row = self._application(a)
        if row is not None:
            to = _some(moves_from(row.status), b)
            day = row.owner.today() - dt.timedelta(days=b % 3)
            self._moved(row, applications.change_status(row, to=to, actor=row.owner, effective_on=day))

    def reject(self, a: int, b: int) -> None:
        """The short form of "Not selected", with more or less on it."""
        row = self._application(a)
        if row is None:
            return
        was = row.status
        try:
            row = applications.mark_ended(row, to=Status.REJECTED, actor=row.owner, facts=_facts(row, a, b))
        except applications.NotAllowed:
            assert not is_allowed(was, Status.REJECTED)
            return
        if was != Status.REJECTED:
            self._moved(row, row)

    def _moved(self, row: Application, after: Application) -> None:
        self.standing[row.pk].append(after.status)
        self.open_before[row.pk].append(self.open.get(row.pk))

    def undo(self, a: int, b: int) -> None:
        """The latest move, twice; or an older one, which is refused and changes nothing."""
        row = self._application(a)
        if row is None:
            return
        latest = Transition.objects.filter(application=row).undoable().first()
        if b % 4 == 3:
            self._undo_an_older_one(row, latest)
        elif latest is not None:
            applications.undo_transition(latest, actor=row.owner)
            self.standing[row.pk].pop()
            opened = FollowUp.objects.filter(application=row).open().first()
            assert (opened.pk if opened else None) == self.open_before[row.pk].pop(), "undo restores"
            count = Transition.objects.count()
            applications.undo_transition(latest, actor=row.owner)
            assert Transition.objects.count() == count

    def _undo_an_older_one(self, row: Application, latest: Transition | None) -> None:
        older = Transition.objects.filter(application=row, undone_by__isnull=True).exclude(
            pk=latest.pk if latest else None
        )
        count = Transition.objects.count()
        for transition in older:
            try:
                applications.undo_transition(transition, actor=row.owner)
            except applications.NotTheLatest:
                continue
            raise AssertionError(f"{transition} was undone")
        assert Transition.objects.count() == count

    # Facts -------------------------------------------------------------------------------------------------

    def rename(self, a: int, b: int) -> None:
        row = self._application(a)
        if row is not None:
            fields = {"role": _some(WORDS, b)[:200], "is_internal": b % 5 == 4}
            applications.update_application(row, company_name=COMPANIES[b % 2], **fields)

    def correct_stage(self, a: int, b: int) -> None:
        row = self._application(a)
        if row is not None:
            stage = _some(["", *Stage], b)
            applications.update_application(row, company_name=row.company.name, stage_corrected=stage)

    def interview(self, a: int, b: int) -> None:
        row = self._application(a)
        if row is not None:
            earlier = Interview.objects.filter(application=row).first() if a % 2 else None
            applications.record_interview(
                row,
                interview=earlier,
                new_contact=_some([*NAMES, ""], b),
                kind=_some(["screen", "exercise", "interview", "final"], b),
                on=row.owner.today(),
                talked_about=_some(["pipes", "", "they were biased"], a),
                told_finalist=b % 6 == 5,
            )

    def contact(self, a: int, b: int) -> None:
        row = self._application(a)
        if row is not None:
            applications.add_contact(row, fields=_contact(a, b), part=_part(b))

    def edit_contact(self, a: int, b: int) -> None:
        part = _pick(list(ApplicationContact.objects.order_by("pk")), a)
        if part is not None:
            fields = _contact(b, a) | {"stop_contact": _some([StopReason.NONE, StopReason.ASKED], b)}
            applications.update_contact(part, fields=fields, part_fields=_part(b))

    def edit_company(self, a: int, b: int) -> None:
        company = _pick(list(Company.objects.order_by("pk")), a)
        if company is not None:
            applications.update_company(
                company,
                size=_some(list(SizeBand), b),
                country=_some(["", "DE", "US", "FR"], a),
                tech=b % 5 == 4,
                feedback_policy=_some(
                    [FeedbackPolicy.UNKNOWN, FeedbackPolicy.UNKNOWN, FeedbackPolicy.NONE], b
                ),
                stop_contact=_some([StopReason.NONE] * 5 + [StopReason.DONE], b),
            )

    # The follow-up -----------------------------------------------------------------------------------------

    def write(self, a: int, b: int) -> None:
        draft = self._draft(a)
        if draft is None:
            return
        subject, body = ("Mine", _some(WORDS, b)) if b % 5 else (draft.subject, draft.body)
        was_mine = draft.is_edited
        services.edit_draft(draft, subject=subject, body=body)
        draft.refresh_from_db()
        if draft.is_edited:
            assert was_mine or b % 5
            self.words[draft.pk] = (draft.subject, draft.body)

    def start_over(self, a: int, b: int) -> None:
        draft = self._draft(a)
        if draft is None:
            return
        act = services.undo_edit if b % 2 else services.start_over
        draft = act(draft)
        self.words.pop(draft.pk, None)
        if draft.is_edited:
            self.words[draft.pk] = (draft.subject, draft.body)

    def answer_gap(self, a: int, b: int) -> None:
        draft = self._draft(a)
        if draft is not None:
            services.answer_gap(
                draft, name=_some(["talked_about", "learning_area", "recipient_given"], b), answer="Ann"
            )

    def _draft(self, a: int) -> Draft | None:
        related = ("step__follow_up__application__company", "step__follow_up__outcome", "step__owner")
        return _pick(list(Draft.objects.select_related(*related, "step__recipient").order_by("pk")), a)

    def done(self, a: int, b: int) -> None:
        step = self._step(a)
        if step is not None:
            services.mark_done(step, sent_by=_some(["", *SentBy], b))
            self._remember_sent(step)

    def _remember_sent(self, step: Step) -> None:
        """From here on it was sent, until the person takes just this back."""
        step.refresh_from_db()
        assert step.state == StepState.DONE
        if step.kind in MESSAGE_KINDS:
            assert step.sent_at is not None
            self.sent.setdefault(step.pk, (step.sent_at, _sent_words(step)))

    def let_go(self, a: int, b: int) -> None:
        if step := self._step(a):
            services.let_go(step)

    def take_back(self, a: int, b: int) -> None:
        if step := self._step(a):
            services.take_back(step)
            self.sent.pop(step.pk, None)

    def put_off(self, a: int, b: int) -> None:
        if step := self._step(a):
            day = self.person.today() + dt.timedelta(days=b % 5 - 2)
            at = _some([None, dt.time(8, 20), dt.time(2, 30), dt.time(19, 45), dt.time(23, 59)], b)
            self._unless_closed(step, lambda: services.put_off(step, on=day, at=at))

    def write_anyway(self, a: int, b: int) -> None:
        if step := self._step(a):
            if b % 4 == 3:
                services.back_to_plan(step)
            else:
                self._unless_closed(step, lambda: services.write_anyway(step))

    def _unless_closed(self, step: Step, act: Callable[[], Any]) -> None:
        try:
            act()
        except services.FollowUpIsClosed:
            assert step.follow_up.state != FollowUpState.OPEN

    def answered(self, a: int, b: int) -> None:
        if step := self._step(a):
            kind, text = (AnswerKind.CANNED, "") if b % 3 == 0 else (AnswerKind.REAL, _some(WORDS, b))
            services.record_answer(step, kind=kind, text=text, on=self.person.today())
            self._remember_sent(step)

    def take_back_answer(self, a: int, b: int) -> None:
        if step := self._step(a):
            services.take_back_answer(step)

    def self_check(self, a: int, b: int) -> None:
        follow_up = self._follow_up(a)
        if follow_up is None:
            return
        if b % 7 == 6:
            services.forget_self_checks(follow_up)
            return
        answers = SelfCheckAnswers(
            heat=_some([1, 5, 9], b),
            only_thanks=_some(list(OnlyThanks), a),
            wants_change=WantsChange.NO,
            replaying=Replaying.HARDLY,
            rested=a % 2 == 0,
        )
        with suppress(services.AsksAgainLater):
            services.record_self_check(follow_up, answers=answers)

    def close(self, a: int, b: int) -> None:
        if follow_up := self._follow_up(a):
            services.close_follow_up(follow_up, reason=ClosedReason.BY_PERSON)

    def reopen(self, a: int, b: int) -> None:
        """Any of them, whatever its application does now."""
        if follow_up := self._follow_up(a):
            services.reopen_follow_up(follow_up)

    def _follow_up(self, a: int) -> FollowUp | None:
        rows = FollowUp.objects.select_related(
            "application__company", "application__owner", "outcome", "owner"
        )
        return _pick(list(rows.order_by("-pk")), a)

    # Time and mail -----------------------------------------------------------------------------------------

    def wait(self, a: int, b: int) -> None:
        self.clock.shift(_some(WAITS, b))

    def until_mail_time(self, a: int, b: int) -> None:
        """On to a moment at which mail may go, some days ahead."""
        local = self.person.local_now()
        at = dt.datetime.combine(local.date() + dt.timedelta(days=b % 12), dt.time(9, 30))
        moment = at.replace(tzinfo=self.person.zone)
        if moment > timezone.now():
            self.clock.move_to(moment)
        self.enqueue(a, b)

    def enqueue(self, a: int, b: int) -> None:
        """Twice in a row: the second call finds nothing left."""
        known = set(OutgoingMail.objects.values_list("pk", flat=True))
        added = services.enqueue_due()
        assert services.enqueue_due() == 0
        new = list(OutgoingMail.objects.exclude(pk__in=known))
        assert len(new) == added <= 1
        for mail in new:
            self._check_mail(mail)

    def _check_mail(self, mail: OutgoingMail) -> None:
        person, now = self.person, timezone.now()
        hours = sending_hours(person)
        assert person.reminder_mail
        assert hours.may_send(now)
        notices = list(Notice.objects.filter(mail=mail).select_related("reminder__step"))
        assert notices
        picked = any(notice.reminder.rule == ReminderRule.PICKED for notice in notices)
        assert picked or hours.daily_mail_is_due(now)
        for notice in notices:
            assert notice.reminder.step is not None
            assert notice.reminder.step.is_open, "no notice for a closed step"
            assert notice.reminder.due_at <= now
            self.noticed.add((notice.reminder_id, notice.occurrence))
        assert not Reminder.objects.due(now).exists(), "all that is due is in it"
        mails = self.mails[hours.local_date(now)]
        mails.append(picked)
        assert len(mails) == 1 or (len(mails) == 2 and any(mails))
        assert build_reminder_mail(mail) is not None

    def profile(self, a: int, b: int) -> None:
        person = self.person
        match a % 4:
            case 0:
                person.time_zone = _some(ZONES, b)
            case 1:
                person.quiet_days = _some([[], [5, 6], [0, 1, 2, 3, 4, 5], list(range(7))], b)
            case 2:
                person.reminder_time = _some([dt.time(8), dt.time(9), dt.time(19, 30)], b)
            case _:
                person.reminder_mail = not person.reminder_mail
                person.paused_until = _some([None, None, person.today() + dt.timedelta(days=3)], b)
        person.save()
        services.reschedule_person(person.pk)

    # What must hold ----------------------------------------------------------------------------------------

    def check(self) -> None:
        problems = broken_invariants()
        assert problems == [], problems
        assert dict(Application.objects.values_list("pk", "status")) == {
            pk: moves[-1] for pk, moves in self.standing.items()
        }
        self.open = dict(FollowUp.objects.open().values_list("application", "pk"))
        if self.sent:
            stored = Step.objects.filter(pk__in=self.sent, state=StepState.DONE)
            words = dict(Draft.objects.filter(step__in=self.sent).values_list("step", "sent_body"))
            now = {pk: (sent_at, words.get(pk, "")) for pk, sent_at in stored.values_list("pk", "sent_at")}
            assert now == self.sent, "what was sent is never forgotten"
        if self.words:
            rows = Draft.objects.filter(pk__in=self.words).values_list("pk", "subject", "body")
            assert {pk: (subject, body) for pk, subject, body in rows} == self.words, (
                "nobody touches their words"
            )
        if self.noticed:
            stored_notices = list(Notice.objects.values_list("reminder", "occurrence"))
            assert sorted(stored_notices) == sorted(self.noticed), "one notice per occurrence, for ever"


def _sent_words(step: Step) -> str:
    draft = services.draft_of(step)
    return draft.sent_body if draft else ""


def _pick(rows: list[T], number: int) -> T | None:
    return rows[number % len(rows)] if rows else None


def _some(values: Sequence[T], number: int) -> T:
    return values[number % len(values)]


def _contact(a: int, b: int) -> dict[str, Any]:
    return {
        "name": _some(NAMES, a),
        "given_name": _some(["", "Ann"], b),
        "email": _some(["ann@example.org", "", "bob@example.org"], b),
        "address": _some(["", "1 High Street"], a),
    }


def _part(b: int) -> dict[str, Any]:
    return {"role": _some(list(ContactRole), b), "good_rapport": b % 2 == 0}


def _facts(row: Application, a: int, b: int) -> applications.EndingFacts:
    name, email = _some(NAMES, a), _some(["ann@example.org", ""], a)
    return applications.EndingFacts(
        outcome=applications.OutcomeFacts(
            told_by=_some(list(ToldBy), b),
            stage_reached=_some([Stage.S4, Stage.S2, Stage.S5, Stage.UNKNOWN, Stage.S1, Stage.S3], b),
            learned_on=row.owner.today() - dt.timedelta(days=a % 9),
            learned_at=dt.time(17, 5) if a % 2 else None,
            learned_zone=row.owner.time_zone if a % 2 else "",
        ),
        told_by=applications.ContactFacts(name, email, ContactRole.RECRUITER) if b % 3 else None,
        met=(applications.ContactFacts(_some(NAMES, b)),) if b % 2 else (),
        talked_about="the greenhouse" if a % 3 else "",
    )


# The invariants of check_data, all in one query --------------------------------------------------------------


def broken_invariants() -> list[str]:
    """The names of those that do not hold after a step.

    Two are asked at the end of a life only: CHECK constraints, which the database asks at each write, and owners,
    for here is but one person.
    """
    names, sql, params = _one_query(connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        broken = [names[number] for (number,) in cursor.fetchall()]
    for reminder in Reminder.objects.exclude(state=ReminderState.CLOSED):
        local = dt.datetime.combine(reminder.on, reminder.at, tzinfo=ZoneInfo(reminder.zone))
        if reminder.due_at != local.astimezone(dt.UTC):
            broken.append(f"{invariants.a_reminder_is_due_when_its_wall_clock_says.__name__}: {reminder}")
    return broken


@cache
def _one_query(vendor: str) -> tuple[list[str], str, list[Any]]:
    """SELECT the numbers of the invariants that are broken; written once, since Django takes longest to write it."""
    names: list[str] = []
    parts: list[str] = []
    params: list[Any] = []
    for invariant in invariants.INVARIANTS:
        if invariant in (
            invariants.constraints_of_the_tables,
            invariants.owner_is_that_of_the_parent,
            invariants.a_reminder_is_due_when_its_wall_clock_says,
        ):
            continue
        for broken in invariant():
            sql, values = broken.rows.values("pk").order_by().query.sql_with_params()
            parts.append(f"SELECT {len(names)} WHERE EXISTS ({sql})")
            params += values
            names.append(f"{invariant.__name__}: {broken.what}")
    return names, " UNION ALL ".join(parts), params
