"""Examination of the address people type, against what listens there."""

from urllib.parse import urlsplit

from django.conf import settings

from softening.pages.doctor.diagnosis import Diagnosis, ok, warning

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def base_url() -> Diagnosis:
    """What can be told without asking the network, which from here may look unlike what people see."""
    parts = urlsplit(settings.BASE_URL)
    if parts.scheme == "https":
        return _encrypted()
    if parts.hostname not in LOOPBACK:
        return _readable_by_others()
    if settings.BIND not in LOOPBACK:
        return _warn(
            f"other machines reach {settings.BIND}:{settings.PORT} but are turned away: the address is for this one",
            "Set SOFTENING_BASE_URL to what people type, or SOFTENING_BIND=127.0.0.1.",
        )
    port = parts.port or 80
    if port != settings.PORT:
        return _warn(
            f"links lead to port {port}, and `make run` answers on port {settings.PORT}",
            "Let PORT and SOFTENING_BASE_URL name the same port.",
        )
    return ok("base URL", f"{settings.BASE_URL}, for this computer alone")


def _encrypted() -> Diagnosis:
    if getattr(settings, "SECURE_PROXY_SSL_HEADER", None) is None:
        return _warn(
            "https, but nothing says that a web server in front speaks it: pages may redirect without end",
            "Set SOFTENING_BEHIND_PROXY=true once it sends X-Forwarded-Proto (see .env.example).",
        )
    return ok("base URL", settings.BASE_URL)


def _readable_by_others() -> Diagnosis:
    if settings.BIND in LOOPBACK:
        return _warn(
            f"plain http for others, and `make run` listens on {settings.BIND} alone",
            "Put a web server with https in front (SOFTENING_BEHIND_PROXY=true) and begin SOFTENING_BASE_URL with https.",
        )
    return _warn(
        "plain http: on the way anybody can read passwords and all the rest",
        "Put a web server with https in front, set SOFTENING_BEHIND_PROXY=true, and begin SOFTENING_BASE_URL with https.",
    )


def _warn(what: str, remedy: str) -> Diagnosis:
    return warning("base URL", f"{settings.BASE_URL}: {what}", remedy)
