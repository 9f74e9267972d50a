"""What a step is called on a page and in a mail."""

import datetime as dt

from django.utils import formats
from django.utils.translation import gettext as _

from followups.enums import StepKind, StepState, Trigger
from followups.models import FollowUp, Step
from followups.playbook.terms import NUDGE, SPOKEN
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
    StepKind.CLOSE: "closing-note",
    StepKind.DEBRIEF: "two-minutes",
}
"""The last part of the address of a kind's own page; the slot, where there is one, stands behind it."""
SLOTS = {
    StepKind.FEEDBACK_REQUEST: (NUDGE,),
    StepKind.KEEP_IN_TOUCH: ("6w", "3m", "6m", "9m", "12m"),
    StepKind.STATUS_NOTE: ("1", "2"),
    StepKind.DEBRIEF: ("thanks", "manager"),
}
_OF_SLUG = {slug: (kind, "") for kind, slug in SLUGS.items()} | {
    f"{SLUGS[kind]}-{slot}": (kind, slot) for kind, slots in SLOTS.items() for slot in slots
}


def slug_of(step: Step) -> str:
    """The last part of the address of a step's own page; "" for one that has no page of its own."""
    kind = StepKind(step.kind)
    nobody_is_told = kind == StepKind.CLOSE and step.recipient_id is None
    if kind not in SLUGS or nobody_is_told or step.rule in SPOKEN:
        return ""
    slug = f"{SLUGS[kind]}-{step.slot}" if step.slot else SLUGS[kind]
    return slug if slug in _OF_SLUG else SLUGS[kind]


def kind_and_slot(slug: str) -> tuple[StepKind, str] | None:
    """The kind and slot that :func:`slug_of` wrote, or None. Without a slot any step of the kind is meant."""
    return _OF_SLUG.get(slug)


def heading(follow_up: FollowUp) -> str:
    """Each ending has its own; "said no this time" is for a no alone."""
    headings = {
        Trigger.REJECTED: _("%(company)s said no this time."),
        Trigger.NO_RESPONSE: _("No answer from %(company)s."),
        Trigger.SILENCE: _("No word from %(company)s so far."),
        Trigger.ROLE_CLOSED: _("%(company)s closed the role."),
        Trigger.DECLINED: _("You said no to %(company)s."),
        Trigger.WITHDRAWN: _("You withdrew at %(company)s."),
    }
    return headings[Trigger(follow_up.trigger)] % {"company": follow_up.application.company.name}


def title_of(step: Step) -> str:
    """A step as a short line of its own."""
    who = step.recipient.name if step.recipient else ""
    company = step.follow_up.application.company.name
    kind = StepKind(step.kind)
    if kind == StepKind.LOOK_BACK:
        return _("Has %(company)s answered?") % {"company": company}
    if who:
        template = _slot_titles().get((kind, step.slot)) or _titles().get(kind)
        if template:
            return template % {"who": who}
    return _titles_to_nobody().get((kind, step.slot)) or str(kind.label)


def _titles() -> dict[StepKind, str]:
    return {
        StepKind.ACKNOWLEDGE: _("Reply to %(who)s"),
        StepKind.CARD: _("A card to %(who)s, by hand"),
        StepKind.FEEDBACK_REQUEST: _("Ask %(who)s for advice"),
        StepKind.THANKS: _("Thank %(who)s for the answer"),
        StepKind.REFERRER_NOTE: _("Tell %(who)s how it went"),
        StepKind.CONNECT: _("Connect with %(who)s on LinkedIn"),
        StepKind.KEEP_IN_TOUCH: _("Keep in touch with %(who)s"),
        StepKind.NEW_OPENING: _("Tell %(who)s that you applied again"),
        StepKind.STATUS_NOTE: _("Ask %(who)s where it stands"),
        StepKind.INQUIRY: _("One question to %(who)s"),
        StepKind.CLOSE: _("A kind close to %(who)s"),
    }


def _slot_titles() -> dict[tuple[StepKind, str], str]:
    return {
        (StepKind.FEEDBACK_REQUEST, NUDGE): _("One short reminder to %(who)s"),
        (StepKind.KEEP_IN_TOUCH, "6w"): _("A few lines to %(who)s, after six weeks"),
        (StepKind.KEEP_IN_TOUCH, "3m"): _("A few lines to %(who)s, after three months"),
        (StepKind.KEEP_IN_TOUCH, "6m"): _("A few lines to %(who)s, after half a year"),
        (StepKind.KEEP_IN_TOUCH, "9m"): _("A few lines to %(who)s, after nine months"),
        (StepKind.KEEP_IN_TOUCH, "12m"): _("A last line to %(who)s, after a year"),
        (StepKind.STATUS_NOTE, "2"): _("A last note to %(who)s, and it rests"),
    }


def _titles_to_nobody() -> dict[tuple[StepKind, str], str]:
    return {
        (StepKind.KEEP_IN_TOUCH, "6w"): _("A few lines after six weeks"),
        (StepKind.KEEP_IN_TOUCH, "3m"): _("A few lines after three months"),
        (StepKind.KEEP_IN_TOUCH, "6m"): _("A few lines after half a year"),
        (StepKind.KEEP_IN_TOUCH, "9m"): _("A few lines after nine months"),
        (StepKind.KEEP_IN_TOUCH, "12m"): _("A last line after a year"),
        (StepKind.DEBRIEF, "thanks"): _("Say thanks in person"),
        (StepKind.DEBRIEF, "manager"): _("Tell your own manager"),
    }


# Rules whose reason says already what the note may begin with.
_HOOK_IN_REASON = frozenset(
    {"keep.half_year", "keep.nine_months", "keep.year", "keep.their_date", "keep.six_weeks"}
)


def hook(step: Step) -> str:
    """What a note to keep in touch may begin with (docs/follow-up.md, keep in touch); "" where the reason says it."""
    if step.kind != StepKind.KEEP_IN_TOUCH or step.rule in _HOOK_IN_REASON:
        return ""
    return {
        "3m": _("To begin with: something you did with their advice, or news on what you spoke about."),
        "6m": _("To begin with: a project you finished, a certificate, or news of theirs."),
        "12m": _("To begin with: nothing new is needed; it closes the year."),
    }.get(step.slot, "")


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
    if step.has_passed:
        return _("its useful time has passed; letting it go is fine")
    if step.earliest is None or step.latest is None:
        return ""
    return when_text(step.earliest, step.latest, today, StepKind(step.kind))


def text_label(name: str) -> str:
    """What a text file is for, in words."""
    return {
        "acknowledge": _("Reply to their message"),
        "acknowledge_spoken": _("Reply after a call or a talk"),
        "card": _("The card"),
        "feedback_request": _("Asking for advice"),
        "feedback_request_linkedin": _("Asking for advice on LinkedIn"),
        "feedback_request_nudge": _("One short reminder of it"),
        "thanks": _("Thanks for their answer"),
        "referrer_note": _("To who referred you"),
        "connect": _("A note to connect on LinkedIn"),
        "keep_in_touch": _("Keep in touch: first notes"),
        "keep_in_touch_9m": _("Keep in touch: after nine months"),
        "keep_in_touch_12m": _("Keep in touch: after a year"),
        "new_opening": _("You applied there again"),
        "status_note_1": _("Asking where it stands"),
        "status_note_2": _("The last note on it"),
        "inquiry_reopening": _("Asking when a role may open again"),
        "inquiry_development_talk": _("Asking for a talk on your development"),
        "inquiry_written_confirmation": _("Asking for a confirmation in writing"),
        "inquiry_report": _("Asking for the report of a check"),
        "close_declined": _("A kind close: you said no"),
        "close_withdrawn": _("A kind close: you withdrew"),
        "close_landed": _("A kind close: you found work"),
        "call_script": _("What to say on the phone"),
    }.get(name, name.replace("_", " "))
