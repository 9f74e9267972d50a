"""States of a mail and results of an attempt. No imports of models: anyone may use these."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MailState(models.TextChoices):
    """Where a mail stands (the drawing of the moves is in ``sending.py``)."""

    QUEUED = "queued", _("Waiting to be sent")
    SENDING = "sending", _("Being sent")
    SENT = "sent", _("Sent")
    DEAD = "dead", _("Given up")
    HELD = "held", _("Kept, not sent")


class HoldReason(models.TextChoices):
    """Why a mail is kept and not sent. Only a person's "send again" ends it."""

    NO_SERVER = "no_server", _("no mail server yet")
    NOT_WANTED = "not_wanted", _("no longer wanted")


class AttemptResult(models.TextChoices):
    """How one attempt to send a mail ended."""

    ACCEPTED = "accepted", _("Accepted by the mail server")
    DEFERRED = "deferred", _("Not accepted for now")
    REFUSED = "refused", _("Refused for good")
    SERVER_TROUBLE = "server_trouble", _("The mail server could not be used")
    NOT_BUILT = "not_built", _("The message could not be written")
    NOT_WANTED = "not_wanted", _("No longer wanted")
    LEASE_LOST = "lease_lost", _("Stopped: it took too long")
    ABANDONED = "abandoned", _("The sender was interrupted")
