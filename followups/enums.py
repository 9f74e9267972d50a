"""The words of a follow-up, one value each; no model, no database."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class StepKind(models.TextChoices):
    """Kinds of steps (PLAYBOOK §2.1; its capitals stand beside them)."""

    ACKNOWLEDGE = "acknowledge", _("A short reply")  # ACK
    CARD = "card", _("A card, by hand")  # CARD
    FEEDBACK_REQUEST = "feedback_request", _("Ask for advice")  # ASK
    THANKS = "thanks", _("Thank them for their answer")  # THX
    REFERRER_NOTE = "referrer_note", _("Tell the person who referred you")  # REF
    CONNECT = "connect", _("Connect on LinkedIn")  # LINK
    KEEP_IN_TOUCH = "keep_in_touch", _("Keep in touch")  # KEEP
    NEW_OPENING = "new_opening", _("Write about a new opening")  # NEW
    STATUS_NOTE = "status_note", _("Ask where it stands")  # STATUS
    LOOK_BACK = "look_back", _("Have they answered?")  # has the request been answered?
    DEBRIEF = "debrief", _("Two minutes for yourself")  # DEBRIEF
    INQUIRY = "inquiry", _("One question")  # INQUIRY
    CLOSE = "close", _("Close it")  # CLOSE


class StepState(models.TextChoices):
    """``due`` is set by enqueue_due; what Today shows is read from the reminder's time, not from here."""

    PROPOSED = "proposed", _("Offered")  # planned, its reminder off: one click switches it on
    LEFT_OUT = "left_out", _("Left out")
    WAITING = "waiting", _("Waiting")
    DUE = "due", _("Due")
    DONE = "done", _("Done")
    LET_GO = "let_go", _("Let go")
    EXPIRED = "expired", _("Passed")
    CANCELLED = "cancelled", _("Cancelled")


class Trigger(models.TextChoices):
    """What opened a follow-up: one of the endings, or a silence before any ending."""

    REJECTED = "rejected", _("Not selected")
    NO_RESPONSE = "no_response", _("No answer")
    SILENCE = "silence", _("Silence")
    ROLE_CLOSED = "role_closed", _("Role closed")
    DECLINED = "declined", _("Declined")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class FollowUpState(models.TextChoices):
    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed")
    REVERTED = "reverted", _("Undone")


class ClosedReason(models.TextChoices):
    NONE = "", _("Still open")
    BY_PERSON = "by_person", _("You closed it")
    CALLED_BACK = "called_back", _("They came back to you")
    SUPERSEDED = "superseded", _("Another ending came after it")
    LANDED = "landed", _("You accepted an offer")


class Mood(models.TextChoices):
    """Result of the five-tap self-check (PLAYBOOK §1)."""

    GREEN = "green", _("Calm")
    AMBER = "amber", _("Not quite yet")
    RED = "red", _("Not today")


class Tone(models.TextChoices):
    WARM = "warm", _("Warm")
    FORMAL = "formal", _("Formal")
    BRIEF = "brief", _("Brief")


class SentBy(models.TextChoices):
    """The channel by which a person sent a step's message."""

    MAIL = "mail", _("Mail")
    POST = "post", _("Post")
    LINKEDIN = "linkedin", _("LinkedIn")
    PHONE = "phone", _("Phone")
    IN_PERSON = "in_person", _("In person")
    OTHER = "other", _("Another way")


class AnswerKind(models.TextChoices):
    REAL = "real", _("They told me something I can use")
    CANNED = "canned", _("A standard answer, nothing to use")


class FeedbackSource(models.TextChoices):
    """Who said it (PLAYBOOK §4). An own guess is stored apart and never counted."""

    INTERVIEWER = "interviewer", _("An interviewer")
    MANAGER = "manager", _("The hiring manager")
    RECRUITER = "recruiter", _("A recruiter")
    HR = "hr", _("HR")
    AGENCY = "agency", _("The agency")
    OWN_GUESS = "own_guess", _("My own guess")


class FeedbackChannel(models.TextChoices):
    MAIL = "mail", _("Mail")
    PHONE = "phone", _("Phone")
    IN_PERSON = "in_person", _("In person or on video")
    LINKEDIN = "linkedin", _("LinkedIn")
    OTHER = "other", _("Another way")


class Polarity(models.TextChoices):
    UNSET = "", _("Not said")
    POSITIVE = "positive", _("A strength")
    NEGATIVE = "negative", _("Something missing")
    NEUTRAL = "neutral", _("Neither")
