"""The reminder mail: what is due, why, and one link each. Built at its first attempt, from rows as they are then."""

from dataclasses import dataclass

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from followups.enums import StepKind
from followups.links import make_link
from followups.models import Notice, Step, shown_draft
from followups.words import slug_of, title_of, why
from softening.outbox.mailparts import build_message
from softening.outbox.models import OutgoingMail
from softening.outbox.unsubscribe import make_token


@dataclass(frozen=True)
class MailItem:
    """One due step as the mail shows it. ``text`` is the card's draft; of a request or thanks only the link goes out."""

    title: str
    about: str
    why: str
    page: str
    link: str
    text: str


def is_wanted(mail: OutgoingMail) -> bool:
    """Whether anything in this mail still waits, for a person who still takes reminder mail."""
    owner = mail.owner
    return owner is not None and owner.is_active and owner.reminder_mail and bool(_open_notices(mail))


def build_reminder_mail(mail: OutgoingMail) -> EmailMessage | None:
    """The message, or None where nothing in it is open any more."""
    notices = _open_notices(mail)
    owner = mail.owner
    if not notices or owner is None:
        return None
    with translation.override(owner.interface_language):
        items = [_item(notice) for notice in notices]
        unsubscribe = settings.BASE_URL + reverse("unsubscribe", args=[make_token(owner)])
        return build_message(
            template="reminder",
            to=mail.to_address,
            context={"items": items, "today_url": settings.BASE_URL + reverse("today"), "person": owner},
            language=owner.interface_language,
            unsubscribe_url=unsubscribe,
        )


def _open_notices(mail: OutgoingMail) -> list[Notice]:
    """Those whose step is open and whose reminder has not moved since."""
    notices = Notice.objects.filter(mail=mail).select_related(
        "reminder__step__follow_up__application__company", "reminder__step__recipient", "reminder__owner"
    )
    return [
        notice
        for notice in notices.order_by("reminder__due_at", "pk")
        if notice.occurrence == notice.reminder.generation
        and notice.reminder.step is not None
        and notice.reminder.step.is_open
    ]


def _item(notice: Notice) -> MailItem:
    step = notice.reminder.step
    assert step is not None  # _open_notices has looked
    application = step.follow_up.application
    return MailItem(
        title=title_of(step),
        about=_("%(role)s, %(company)s") % {"role": application.role, "company": application.company.name},
        why=why(step),
        page=settings.BASE_URL + page_of(step),
        link=make_link(notice),
        text=_card_text(step),
    )


def page_of(step: Step) -> str:
    """The path of the page where a step is read and done."""
    application = step.follow_up.application.public_id
    slug = slug_of(step)
    if slug:
        return reverse("follow_up_message", args=[application, slug])
    return reverse("follow_up", args=[application])


def _card_text(step: Step) -> str:
    if step.kind != StepKind.CARD:
        return ""
    draft = shown_draft(step)
    return draft.body if draft else ""
