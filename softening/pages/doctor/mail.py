"""Examination of the mail server, as far as signing in: no mail is sent."""

from django.conf import settings

from softening.outbox import wire
from softening.outbox.checks import check_mail_settings
from softening.outbox.rules import Stage
from softening.outbox.smtp import Deadline, DeliveryError, MailServer, try_login
from softening.pages.doctor.diagnosis import Diagnosis, ok, warning, wrong
from softening.pages.doctor.place import LOOPBACK

LIMIT_SECONDS = 6.0
_REMEDIES = {
    Stage.CONNECT: "Look at host and port in EMAIL_URL, and whether a firewall or your provider closes that port.",
    Stage.TLS: "smtps:// is for port 465, smtp+tls:// for port 587; the host must be the one its certificate names.",
    Stage.LOGIN: "Look at name and password in EMAIL_URL (%40 for @, %2F for /); many providers want an app password.",
}
_SECURED = {"": "not encrypted", "starttls": "STARTTLS", "tls": "TLS"}


def mail() -> Diagnosis:
    for error in check_mail_settings():
        return wrong("mail", "its settings cannot be read", error.msg)
    if not settings.EMAIL_URL:
        return warning(
            "mail",
            "mails are kept, not sent",
            "Name a mail server in EMAIL_URL, or go on without: they are all in Softening under Account, Mail.",
        )
    server = MailServer.from_url(settings.EMAIL_URL)
    where = f"{server.host}:{server.port}"
    try:
        try_login(server, ehlo_name=wire.ehlo_name(), deadline=Deadline(LIMIT_SECONDS))
    except DeliveryError as error:
        code = f" (code {error.code})" if error.code else ""
        return wrong("mail", f"{where}{code}: {error.reason}", _REMEDIES[error.stage])
    if server.username and not server.security and server.host not in LOOPBACK:
        return warning(
            "mail",
            f"{where} takes the login, but name and password go there for anybody to read",
            "Use smtp+tls:// or smtps:// in EMAIL_URL.",
        )
    done = "takes the login" if server.username else "answers and asks for no login"
    return ok("mail", f"{where} {done} ({_SECURED[server.security]})")
