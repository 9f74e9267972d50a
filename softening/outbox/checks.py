"""Django system checks of the mail settings: `manage.py check` and `manage.py serve` say what to mend."""

from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.core.exceptions import ImproperlyConfigured

from softening.outbox import wire
from softening.outbox.smtp import MailServer

TAG = "mail"


def check_mail_settings(**_: Any) -> list[CheckMessage]:
    """EMAIL_URL can be read, and DEFAULT_FROM_EMAIL is an address mail can come from."""
    found: list[CheckMessage] = []
    if settings.EMAIL_URL:
        try:
            MailServer.from_url(settings.EMAIL_URL)
        except ImproperlyConfigured as error:
            found.append(Error(str(error), id="outbox.E001"))
    try:
        wire.envelope_address(parseaddr(settings.DEFAULT_FROM_EMAIL)[1])
    except ValueError:
        example = "Softening <softening@example.org>"
        found.append(Error(f"DEFAULT_FROM_EMAIL must be an address such as {example}.", id="outbox.E002"))
    return found
