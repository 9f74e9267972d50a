"""What a step is called on a page and in a mail."""

import datetime as dt

from django.utils import formats
from django.utils.translation import gettext as _

from applications.enums import Status
from followups.enums import StepKind, StepState, Trigger
from followups.models import FollowUp, Step
from followups.reasons import instead, reason, when_text

SLUGS = {
    StepKind.ACKNOWLEDGE: "reply",
    StepKind.CARD: "card",
    StepKind.FEEDBACK_REQUEST: "feedback-request",
    StepKind.THANKS: "thanks",
    StepKind.REFERRER_NOTE: "referrer-note",
    StepKind.CONNECT: "connect",
    StepKind.KEEP_IN_TOUCH: "keep-in-touch",
    StepKind.NEW_OPENING: "new-opening",
    StepKind.STATUS_NOTE: "status-note",
    StepKind.INQUIRY: "inquiry",
}
KIND_OF_SLUG = {slug: kind for kind, slug in SLUGS.items()}


def slug_of(step: Step) -> str:
    """The last part of the address of a step's own page; "" for a kind without one."""
    return SLUGS.get(StepKind(step.kind), "")


def heading(follow_up: FollowUp) -> str:
    """Each ending has its own; "said no this time" is for a no alone."""
    company = follow_up.application.company.name
    if follow_up.trigger == Trigger.REJECTED:
        return _("%(company)s said no this time.") % {"company": company}
    if follow_up.trigger == Trigger.NO_RESPONSE:
        return _("No answer from %(company)s.") % {"company": company}
    return f"{company}: {Status(follow_up.application.status).label}"


def title_of(step: Step) -> str:
    """A step as a short line of its own."""
    who = step.recipient.name if step.recipient else ""
    company = step.follow_up.application.company.name
    named = {
        StepKind.ACKNOWLEDGE: _("Reply to %(who)s"),
        StepKind.CARD: _("A card to %(who)s, by hand"),
        StepKind.FEEDBACK_REQUEST: _("Ask %(who)s for advice"),
        StepKind.KEEP_IN_TOUCH: _("Keep in touch with %(who)s"),
    }
    kind = StepKind(step.kind)
    if kind == StepKind.LOOK_BACK:
        return _("Has %(company)s answered?") % {"company": company}
    if who and kind in named:
        return named[kind] % {"who": who}
    return str(kind.label)


def why(step: Step) -> str:
    return reason(step.rule, step.params)


def alternative(step: Step) -> str:
    """What to do instead of a step that is left out."""
    return instead(step.rule, step.params) if step.state == StepState.LEFT_OUT else ""


def when(step: Step, today: dt.date) -> str:
    """The window of a step in words, or the day it was settled."""
    if step.state == StepState.DONE:
        day = step.sent_at.astimezone(step.owner.zone).date() if step.sent_at else None
        return (
            _("done on %(day)s") % {"day": formats.date_format(day, "MONTH_DAY_FORMAT")} if day else _("done")
        )
    if step.state == StepState.LET_GO:
        return _("let go")
    if step.earliest is None or step.latest is None:
        return ""
    return when_text(step.earliest, step.latest, today, StepKind(step.kind))
