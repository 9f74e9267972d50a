"""The words of an application, one value each; no model, no database."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where an application stands. The allowed moves are in ``applications.statuses``."""

    SAVED = "saved", _("Saved")
    APPLIED = "applied", _("Applied")
    SCREENING = "screening", _("Screening")
    INTERVIEWING = "interviewing", _("Interviewing")
    OFFERED = "offered", _("Offer")
    ACCEPTED = "accepted", _("Accepted")
    REJECTED = "rejected", _("Not selected")
    NO_RESPONSE = "no_response", _("No answer")
    ROLE_CLOSED = "role_closed", _("Role closed")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    DECLINED = "declined", _("Declined")


class Stage(models.TextChoices):
    """How far an application went (PLAYBOOK §2.1)."""

    UNKNOWN = "unknown", _("I am not sure")
    S0 = "S0", _("An automatic answer, no person")
    S1 = "S1", _("On paper, a person wrote")
    S2 = "S2", _("A first talk with a recruiter")
    S3 = "S3", _("A test or exercise, no talk")
    S4 = "S4", _("One or more interviews")
    S5 = "S5", _("The final round")
    S6 = "S6", _("After an offer")


class ToldBy(models.TextChoices):
    """How the person learned of the ending (PLAYBOOK §2.1)."""

    UNKNOWN = "unknown", _("I would rather not say")
    NOREPLY_MAIL = "noreply_mail", _("A mail nobody can answer (no-reply)")
    HUMAN_MAIL = "human_mail", _("A mail from a person")
    PHONE = "phone", _("By phone")
    VOICEMAIL = "voicemail", _("On voicemail")
    IN_PERSON = "in_person", _("In person or on video")
    LINKEDIN = "linkedin", _("A LinkedIn message")
    AGENCY = "agency", _("Through an agency")
    SILENCE = "silence", _("They never answered")


class SizeBand(models.TextChoices):
    """Number of employees: small < 50, mid < 1000, large >= 1000 or a stated policy."""

    UNKNOWN = "unknown", _("I do not know")
    SMALL = "small", _("Fewer than 50 people")
    MID = "mid", _("50 to 999 people")
    LARGE = "large", _("1000 people or more")


class ContactRole(models.TextChoices):
    """What a contact was for one application."""

    RECRUITER = "recruiter", _("Recruiter")
    INTERVIEWER = "interviewer", _("Interviewer")
    MANAGER = "manager", _("Hiring manager")
    REFERRER = "referrer", _("Referred me")
    AGENCY = "agency", _("Agency")
    LINKEDIN_ONLY = "linkedin_only", _("Only on LinkedIn")


class InterviewKind(models.TextChoices):
    SCREEN = "screen", _("First talk")
    EXERCISE = "exercise", _("Test or exercise")
    INTERVIEW = "interview", _("Interview")
    FINAL = "final", _("Final round")


class WorkMode(models.TextChoices):
    UNKNOWN = "", _("Not said")
    ON_SITE = "on_site", _("On site")
    HYBRID = "hybrid", _("Hybrid")
    REMOTE = "remote", _("Remote")


class FeedbackPolicy(models.TextChoices):
    """What a company says about giving feedback at all."""

    UNKNOWN = "unknown", _("I do not know")
    GIVES = "gives", _("They give feedback")
    NONE = "none", _("They say they give none")


class FeedbackStance(models.TextChoices):
    """What the message of an ending said about feedback."""

    UNSAID = "", _("They did not say")
    INVITED = "invited", _("They invited questions")
    REFUSED = "refused", _("They wrote that they give none")


class StopReason(models.TextChoices):
    """Why nobody is to be written to any more (PLAYBOOK §2.4)."""

    NONE = "", _("No stop")
    ASKED = "asked", _("They asked for no contact")
    BOUNCED = "bounced", _("A message bounced")
    UNANSWERED = "unanswered", _("Two messages without an answer")
    DONE = "done", _("I am done here")


class OutcomeReason(models.TextChoices):
    """What kind of ending it was, where they said so."""

    NONE = "", _("They did not say")
    OFFER_WITHDRAWN = "offer_withdrawn", _("The offer was withdrawn")
    INTERNAL_HIRE = "internal_hire", _("They chose somebody from inside")
    CHECK_FAILED = "check_failed", _("A background or reference check")
    OTHER = "other", _("Another reason")


class OutcomeState(models.TextChoices):
    CURRENT = "current", _("Current")
    REVERTED = "reverted", _("Undone")
