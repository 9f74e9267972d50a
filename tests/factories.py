"""Boring test objects. Whatever has a service is made by it, so that rows are as in earnest."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import factory
from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.mail import EmailMessage
from django.db import models
from django.utils import timezone

from applications.enums import ContactRole, InterviewKind, Stage, Status, ToldBy
from applications.models import Application, Company, Contact, Interview
from applications.services import (
    ContactFacts,
    EndingFacts,
    OutcomeFacts,
    change_status,
    log_application,
    mark_ended,
    record_interview,
    set_tags,
    write_note,
)
from followups import services as follow_ups
from followups.composure import OnlyThanks, Replaying, SelfCheckAnswers, WantsChange
from followups.enums import AnswerKind, FeedbackSource, StepKind, Tone
from followups.models import Notice, Reminder, Step
from followups.services.reminders import REMINDER_MAIL
from softening.outbox.enums import AttemptResult, HoldReason, MailState
from softening.outbox.models import OutgoingMail, SendAttempt
from softening.outbox.services import queue_mail
from softening.owned import Owned
from softening.people.models import User

PASSWORD = "correct horse battery"
CALM = SelfCheckAnswers(
    heat=1,
    only_thanks=OnlyThanks.SURE,
    wants_change=WantsChange.NO,
    replaying=Replaying.HARDLY,
    rested=True,
)


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = User

    class Params:
        with_profile = factory.Trait(
            display_name="Elif Demir", phone="+49 30 1234567", country="DE", time_zone="Europe/Berlin"
        )

    email = factory.Sequence(lambda n: f"person{n}@example.org")

    @classmethod
    def _create(cls, model_class: type[User], *args: Any, **kwargs: Any) -> User:
        return User.objects.create_user(kwargs.pop("email"), kwargs.pop("password", PASSWORD), **kwargs)


class CompanyFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Company

    class Params:
        with_address = factory.Trait(address="1 Quay\nHarbour", country="DE", size="mid")

    owner = factory.SubFactory(UserFactory)
    name = factory.Sequence(lambda n: f"Company {n}")


class ContactFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Contact

    class Params:
        reachable = factory.Trait(email="marta@example.org", given_name="Marta", family_name="Ruiz")

    company = factory.SubFactory(CompanyFactory)
    name = factory.Sequence(lambda n: f"Marta Ruiz {n}")


class ApplicationFactory(factory.Factory):
    """By the service, so that the first transition is there."""

    class Meta:
        model = Application

    class Params:
        saved = factory.Trait(status=Status.SAVED)
        interviewing = factory.Trait(status=Status.INTERVIEWING)
        offered = factory.Trait(status=Status.OFFERED)

    owner = factory.SubFactory(UserFactory)
    company_name = factory.Sequence(lambda n: f"Company of {n}")
    role = "Data Engineer"
    status = Status.APPLIED

    @classmethod
    def _create(cls, model_class: type[Application], *args: Any, **kwargs: Any) -> Application:
        return log_application(**kwargs)


class InterviewFactory(factory.Factory):
    class Meta:
        model = Interview

    class Params:
        final = factory.Trait(kind=InterviewKind.FINAL, told_finalist=True)
        undated = factory.Trait(on=None, at=None)

    application = factory.SubFactory(ApplicationFactory, interviewing=True)
    kind = InterviewKind.INTERVIEW
    on = dt.date(2026, 11, 12)
    at = dt.time(14, 30)
    talked_about = "how the nurses plan their own rota"

    @classmethod
    def _create(cls, model_class: type[Interview], *args: Any, **kwargs: Any) -> Interview:
        return record_interview(kwargs.pop("application"), **kwargs)


# Ways an application gets to a status -------------------------------------------------------------------------

_WAY: dict[str, tuple[Status, ...]] = {
    Status.ACCEPTED: (Status.OFFERED, Status.ACCEPTED),
    Status.DECLINED: (Status.OFFERED, Status.DECLINED),
}


def application_at(owner: User, status: str, **fields: Any) -> Application:
    """An application with this status, got there by moves that the table allows."""
    firsts = {Status.SAVED, Status.APPLIED, Status.SCREENING, Status.INTERVIEWING, Status.OFFERED}
    first = Status(status) if status in firsts else Status.APPLIED
    application: Application = ApplicationFactory(owner=owner, status=first, **fields)
    if first != status:
        for to in _WAY.get(status, (Status(status),)):
            change_status(application, to=to, actor=owner)
    return Application.objects.select_related("company", "owner").get(pk=application.pk)


def rejected_application(owner: User, **facts: Any) -> Application:
    """An application marked "Not selected" after an interview: card, request, drafts and reminders are there.

    ``facts`` go to OutcomeFacts, save ``company_name``, ``role``, ``size``, ``met``, ``writer`` and ``talked_about``.
    """
    record = {name: facts.pop(name) for name in ("company_name", "role") if name in facts}
    size, met = facts.pop("size", "mid"), facts.pop("met", "Jonas Weber")
    writer, talk = facts.pop("writer", "Marta Ruiz"), facts.pop("talked_about", "the on-call rota")
    application: Application = ApplicationFactory(owner=owner, interviewing=True, **record)
    if application.company.size != size:
        application.company.size = size
        application.company.save()
    outcome = OutcomeFacts(**{"told_by": ToldBy.HUMAN_MAIL, "stage_reached": Stage.S4, **facts})
    ending = EndingFacts(
        outcome=outcome,
        told_by=ContactFacts(name=writer, email="marta@example.org", role=ContactRole.RECRUITER),
        met=(ContactFacts(name=met),),
        talked_about=talk,
    )
    mark_ended(application, to=Status.REJECTED, actor=owner, facts=ending)
    return Application.objects.select_related("company", "owner").get(pk=application.pk)


def step_of(application: Application, kind: StepKind) -> Step:
    """The application's newest step of a kind."""
    found = Step.objects.filter(follow_up__application=application, kind=kind).select_related(
        "follow_up__application__company", "owner", "recipient"
    )
    return found.order_by("-follow_up_id", "pk")[0]


def notice_of(step: Step) -> Notice:
    """Tells of a step's reminder as enqueue_due does: a notice in a mail."""
    reminder = Reminder.objects.get(step=step)
    mail = queue_mail(owner=step.owner, kind=REMINDER_MAIL, to_address=step.owner.email)
    assert mail is not None  # None is for a unique key that is taken
    return Notice.objects.create(reminder=reminder, occurrence=reminder.generation, mail=mail)


# One person's whole life ---------------------------------------------------------------------------------------

OWNED: tuple[type[Owned], ...] = tuple(model for model in apps.get_models() if issubclass(model, Owned))

# Text columns whose values the app makes or chooses from a list; a person's words cannot stand there.
NOT_FREE_TEXT = {
    "outbox.OutgoingMail": {"unique_key", "message_id"},
    "applications.Company": {"country", "subdivision", "time_zone"},
    "applications.Outcome": {"learned_zone"},
    "applications.Interview": {"zone"},
    "followups.Step": {"slot", "rule", "locked_until"},
    "followups.Draft": {"language"},
    "followups.OwnText": {"name", "language"},
    "followups.Reminder": {"zone"},
}
_SHAPED = {models.URLField: "https://{0}.example/{0}", models.EmailField: "{0}@example.org"}


def text_columns(model: type[models.Model]) -> list["models.Field[Any, Any]"]:
    """The columns of a table that hold words: free text, JSON, and the bytes of a mail."""
    closed = NOT_FREE_TEXT.get(model._meta.label, set())
    kinds = (models.CharField, models.TextField, models.JSONField, models.BinaryField)
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, kinds) and not field.choices and field.name not in closed
    ]


@dataclass(frozen=True)
class Life:
    """Everything one person has. ``marker`` stands in every text they ever wrote."""

    owner: User
    marker: str
    rejected: Application
    waiting: Application
    request: Step
    card: Step
    notice: Notice

    def rows(self, model: type[Owned]) -> list[Any]:
        return list(model._base_manager.filter(owner=self.owner).order_by("pk"))

    def public_ids(self, model: type[Owned]) -> list[str]:
        return [str(row.public_id) for row in self.rows(model)]

    def read_again(self) -> "Life":
        """The same life with rows as they are stored now."""
        return Life(
            owner=User.objects.get(pk=self.owner.pk),
            marker=self.marker,
            rejected=Application.objects.select_related("company").get(pk=self.rejected.pk),
            waiting=Application.objects.select_related("company").get(pk=self.waiting.pk),
            request=Step.objects.get(pk=self.request.pk),
            card=Step.objects.get(pk=self.card.pk),
            notice=Notice.objects.get(pk=self.notice.pk),
        )

    def registry(self) -> Iterator[tuple[str, Owned]]:
        """(label of the table, row) of everything owned."""
        for model in OWNED:
            yield from ((model._meta.label, row) for row in self.rows(model))


def full_life(owner: User, marker: str) -> Life:
    """Give a person rows in every owned table, with ``marker`` in every text column of each table.

    ``marker`` is one short word of letters and digits. One application was rejected and followed up (the card
    posted, the request sent and answered), another one lately, a third is interviewing.
    """
    _fill_profile(owner, marker)
    today = owner.today()
    rejected = _record(owner, marker, today)
    card, request = step_of(rejected, StepKind.CARD), step_of(rejected, StepKind.FEEDBACK_REQUEST)
    follow_ups.record_self_check(request.follow_up, answers=CALM)
    for step in (card, request):
        draft = follow_ups.draft_of(step)
        assert draft is not None
        follow_ups.edit_draft(draft, subject=f"{marker} subject", body=f"{draft.body}\n{marker} body")
    follow_ups.mark_done(card)
    follow_ups.mark_done(request)
    follow_ups.record_answer(request, kind=AnswerKind.REAL, text=f"{marker} answer", on=today)
    follow_ups.keep_feedback(
        rejected,
        quote=f"{marker} guess",
        source=FeedbackSource.OWN_GUESS,
        said_on=today,
        outcome=request.follow_up.outcome,
    )
    lately = rejected_application(
        owner,
        company_name=f"{marker} lately",
        learned_on=today - dt.timedelta(days=2),
        told_by=ToldBy.NOREPLY_MAIL,
    )
    notice = notice_of(step_of(lately, StepKind.CARD))
    waiting: Application = ApplicationFactory(
        owner=owner, company_name=f"{marker} waiting", role=f"{marker} role", interviewing=True
    )
    record_interview(
        waiting,
        on=today + dt.timedelta(days=2),
        at=dt.time(10, 0),
        talked_about=f"{marker} talk",
        new_contact=f"{marker} talker",
    )
    own = f"== greeting\n{marker} greeting"
    follow_ups.keep_own_text(owner, name="status_note_2", tone=Tone.WARM, language="en", text=own)
    _mails(owner, marker)
    _sweep(owner, marker)
    return Life(
        owner=owner,
        marker=marker,
        rejected=rejected,
        waiting=waiting,
        request=request,
        card=card,
        notice=notice,
    ).read_again()


def _fill_profile(owner: User, marker: str) -> None:
    owner.display_name, owner.signature = f"{marker} name", f"{marker} signature"
    owner.phone, owner.country, owner.time_zone = f"{marker} 1", "DE", "Europe/Berlin"
    owner.model_url, owner.model_name = "https://127.0.0.1/v1", f"{marker} model"  # never opened
    owner.model_key = f"{marker} key"
    owner.save()
    EmailAddress.objects.get_or_create(user=owner, email=owner.email, verified=True, primary=True)


def _record(owner: User, marker: str, today: dt.date) -> Application:
    application = log_application(
        owner=owner,
        company_name=f"{marker} company",
        role=f"{marker} role",
        status=Status.APPLIED,
        applied_on=today - dt.timedelta(days=40),
        **{name: f"{marker} {name}" for name in ("source", "agency", "place", "pay", "cv_version")},
        posting_text=f"{marker} posting",
        posting_url=f"https://{marker}.example/",
    )
    set_tags(application, names=[f"{marker} tag"])
    change_status(application, to=Status.INTERVIEWING, actor=owner, note=f"{marker} note")
    record_interview(
        application,
        on=today - dt.timedelta(days=10),
        at=dt.time(9, 30),
        talked_about=f"{marker} talk",
        new_contact=f"{marker} interviewer",
    )
    ending = EndingFacts(
        outcome=OutcomeFacts(
            told_by=ToldBy.HUMAN_MAIL,
            stage_reached=Stage.S4,
            learned_on=today - dt.timedelta(days=3),
            message=f"{marker} message",
        ),
        told_by=ContactFacts(
            name=f"{marker} writer", email=f"{marker}@example.org", role=ContactRole.RECRUITER
        ),
    )
    mark_ended(application, to=Status.REJECTED, actor=owner, facts=ending)
    contact = application.company.contacts.first()
    write_note(application, on=today, text=f"{marker} text", contact=contact, was_contact=True)
    return application


def _mails(owner: User, marker: str) -> None:
    """A mail in each state, with an attempt each."""
    now = timezone.now()
    frozen = {"date": now, "message_id": f"<{marker}@example.org>"}
    lease = {"claimed_at": now, "lease_until": now + dt.timedelta(days=1), "lease_token": owner.public_id}
    columns: dict[MailState, dict[str, Any]] = {
        MailState.QUEUED: {"next_attempt_at": now + dt.timedelta(days=1)},
        MailState.SENDING: lease,
        MailState.SENT: {"sent_at": now, **frozen},
        MailState.DEAD: frozen,
        MailState.HELD: {"hold_reason": HoldReason.NO_SERVER},
    }
    for state, values in columns.items():
        message = EmailMessage(f"{marker} {state}", f"{marker} body", "app@example.org", [owner.email])
        mail = queue_mail(owner=owner, kind=f"{marker} kind", to_address=owner.email, message=message)
        assert mail is not None
        waits = {"hold_reason": "", "next_attempt_at": None, "last_error": f"{marker} error"}
        OutgoingMail.objects.filter(pk=mail.pk).update(state=state, **{**waits, **values})
        mail.refresh_from_db()
        SendAttempt.objects.create(
            mail=mail,
            started_at=now,
            ended_at=now,
            result=AttemptResult.DEFERRED,
            smtp_code=451,
            error=f"{marker} error",
        )


def _sweep(owner: User, marker: str) -> None:
    """Put the marker where no service has put it, in at least one row of each table."""
    for model in OWNED:
        for field in text_columns(model):
            rows = list(model._base_manager.filter(owner=owner).order_by("pk"))
            if any(marker in as_text(getattr(row, field.attname)) for row in rows):
                continue
            for row in rows[:1]:
                value = _marked(field, marker, getattr(row, field.attname))
                model._base_manager.filter(pk=row.pk).update(**{field.attname: value})


def _marked(field: "models.Field[Any, Any]", marker: str, value: Any) -> Any:
    if isinstance(field, models.JSONField):
        return {**value, "canary": marker} if isinstance(value, dict) else [*value, marker]
    shape = next((text for kind, text in _SHAPED.items() if isinstance(field, kind)), "{0} {1}")
    return shape.format(marker, field.name)[: field.max_length]


def as_text(value: Any) -> str:
    return bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else str(value)
