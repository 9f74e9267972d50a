"""The invented search told into rows, through the same services that a person's clicks use."""

import datetime as dt
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from applications import services as applications
from applications.enums import Status
from applications.models import Application, ApplicationContact, Company, Contact, Interview, Tag
from followups import services as follow_ups
from followups.business_days import Calendar
from followups.enums import ClosedReason, StepKind
from followups.models import FollowUp, Step
from softening.pages.samples import shape
from softening.pages.samples.world import WORLD

if TYPE_CHECKING:
    from softening.people.models import User

TIME_OF_A_CLICK = dt.time(17, 30)  # on the person's clock, for what was sent on a day


@transaction.atomic
def add_samples(owner: "User", *, world: shape.World = WORLD) -> None:
    """Give a person the invented search to look around in; where it is there already, a quiet no-op."""
    if has_samples(owner):
        return
    for employer in world.employers:
        _Telling(owner, employer).tell()


@transaction.atomic
def remove_samples(owner: "User") -> None:
    """Take the examples away, with whatever was done to them; the person's own rows stay as they are."""
    for model in (Application, Company, Tag):
        model._base_manager.filter(owner=owner, is_sample=True).delete()


def has_samples(owner: "User") -> bool:
    return Company.objects.for_user(owner).filter(is_sample=True).exists()


class _Telling:
    """One employer's part of the story."""

    def __init__(self, owner: "User", employer: shape.Employer) -> None:
        self.owner, self.employer = owner, employer
        self.today = owner.today()
        self.calendar = Calendar(employer.country, employer.subdivision or None)
        self.company: Company = Company.objects.create(
            owner=owner,
            is_sample=True,
            name=employer.name,
            domain=employer.domain,
            size=employer.size,
            country=employer.country,
            subdivision=employer.subdivision,
            time_zone=employer.time_zone,
            address=employer.address,
            feedback_policy=employer.policy,
            tech=employer.tech,
            public_body=employer.public_body,
            watched=employer.watched,
        )
        self.people = {person.name: (person, self._contact(person)) for person in employer.people}

    def _contact(self, person: shape.Person) -> Contact:
        return Contact.objects.create(
            company=self.company,
            name=person.name,
            given_name=person.called,
            job_title=person.job_title,
            email=person.email,
            phone=person.phone,
        )

    def tell(self) -> None:
        for applied in self.employer.applications:
            application = self._log(applied)
            with follow_ups.planning_paused():
                for event in applied.events:
                    self._happen(event, application)
            for follow_up in FollowUp.objects.filter(application=application):
                follow_ups.replan(follow_up)

    def day(self, when: shape.Day) -> dt.date:
        """A working day of the employer: the one before in the past, the one after in the future."""
        if isinstance(when, shape.Workdays):
            return self.calendar.add(self.calendar.previous_business_day(self.today), -when.count)
        day = self.today - dt.timedelta(days=when)
        if when >= 0:
            return self.calendar.previous_business_day(day)
        return self.calendar.next_business_day(day)

    def moment(self, when: shape.Day) -> dt.datetime:
        """When a click on that day happened; one of today lies just behind us."""
        local = dt.datetime.combine(self.day(when), TIME_OF_A_CLICK, tzinfo=self.owner.zone)
        return min(local, timezone.now())

    def _log(self, applied: shape.Applied) -> Application:
        day = self.day(applied.day)
        return applications.log_application(
            owner=self.owner,
            company=self.company,
            role=applied.role,
            status=Status.SAVED if applied.saved else Status.APPLIED,
            effective_on=day,
            applied_on=None if applied.saved else day,
            place=applied.place,
            mode=applied.mode,
            source=applied.source,
            pay=applied.pay,
            agency=applied.agency,
            posting_url=applied.posting_url,
            posting_text=applied.posting_text,
            cv_version=applied.cv_version,
            answer_promised_by=None if applied.promised_in is None else self.day(-applied.promised_in),
            is_archived=applied.archived,
        )

    def _put_on(self, application: Application, name: str, *, wrote: bool = False) -> Contact:
        person, contact = self.people[name]
        part, _added = ApplicationContact.objects.get_or_create(
            application=application,
            contact=contact,
            defaults={"role": person.role, "good_rapport": person.good_rapport},
        )
        if wrote and not part.wrote:
            part.wrote = True
            part.save()
        return contact

    # What may happen -----------------------------------------------------------------------------------------

    @singledispatchmethod
    def _happen(self, event: shape.Event, application: Application) -> None:
        raise TypeError(f"nothing tells {event!r}")

    @_happen.register
    def _(self, event: shape.Moved, application: Application) -> None:
        applications.change_status(
            application, to=event.to, actor=self.owner, effective_on=self.day(event.day)
        )
        self._plan_as_of(event.day, application)

    @_happen.register
    def _(self, event: shape.Talked, application: Application) -> None:
        contacts = [self._put_on(application, name) for name in event.who]
        applications.record_interview(
            application,
            interview=Interview(application=application, zone=self.owner.time_zone),
            contacts=contacts,
            kind=event.kind,
            on=self.day(event.day),
            at=shape.clock(event.at),
            talked_about=event.about,
            told_finalist=event.finalist,
        )

    @_happen.register
    def _(self, event: shape.Noted, application: Application) -> None:
        applications.write_note(
            application, on=self.day(event.day), text=event.text, was_contact=event.was_contact
        )

    @_happen.register
    def _(self, event: shape.SaidNo, application: Application) -> None:
        by = self._put_on(application, event.by, wrote=True) if event.by else None
        day, at = self.day(event.day), shape.clock(event.at)
        facts = applications.OutcomeFacts(
            told_by=event.told_by,
            told_by_contact=by,
            stage_reached=event.stage,
            learned_on=day,
            learned_at=at,
            learned_zone=self.owner.time_zone if at else "",
            message=event.message,
            feedback_stance=event.stance,
        )
        applications.change_status(
            application, to=Status.REJECTED, actor=self.owner, effective_on=day, outcome=facts
        )
        self._plan_as_of(event.day, application)

    @_happen.register
    def _(self, event: shape.Told, application: Application) -> None:
        follow_up = self._follow_up(application)
        follow_ups.keep_feedback(
            application,
            quote=event.text,
            source=event.source,
            channel=event.channel,
            said_on=self.day(event.day),
            outcome=follow_up.outcome,
        )

    @_happen.register
    def _(self, event: shape.Sent, application: Application) -> None:
        step = self._step(application, event.kind, event.day)
        follow_ups.mark_done(step, sent_at=self.moment(event.day))

    @_happen.register
    def _(self, event: shape.LetGo, application: Application) -> None:
        follow_ups.let_go(self._step(application, event.kind, event.day))

    @_happen.register
    def _(self, event: shape.Answered, application: Application) -> None:
        self._plan_as_of(event.day, application)  # with the look-back that the request has brought
        asked = Step.objects.filter(
            follow_up=self._follow_up(application), kind=StepKind.FEEDBACK_REQUEST, sent_at__isnull=False
        ).get()
        follow_ups.record_answer(
            asked, kind=event.kind, text=event.text, on=self.day(event.day), source=event.source
        )

    @_happen.register
    def _(self, event: shape.Closed, application: Application) -> None:
        follow_ups.close_follow_up(self._follow_up(application), reason=ClosedReason.BY_PERSON)

    def _follow_up(self, application: Application) -> FollowUp:
        return FollowUp.objects.filter(application=application).order_by("-pk")[0]

    def _plan_as_of(self, when: shape.Day, application: Application) -> None:
        """What the method would have said on that day to what is open then."""
        for follow_up in FollowUp.objects.filter(application=application).open():
            follow_ups.plan_as_of(follow_up, now=self.moment(when))

    def _step(self, application: Application, kind: StepKind, when: shape.Day) -> Step:
        """The step as the method had planned it on that day; one it left out was written all the same."""
        self._plan_as_of(when, application)
        steps = self._follow_up(application).steps.filter(kind=kind)
        step = steps.open().first() or steps.shown().exclude(sent_at__isnull=False)[0]
        return follow_ups.write_anyway(step)
