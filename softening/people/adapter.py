"""What allauth asks this project: may people sign up, and whose is a mail it wrote."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.shortcuts import resolve_url

# Mails whose link lets its reader in; the mail page does not show their text.
_WITH_SECRET_LINK = ("email_confirmation", "password_reset_key", "login_code", "unknown_account")


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(settings.SIGN_UP_OPEN)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Whoever has not seen the welcome yet comes there first; later to Today."""
        return _first_page(request) or str(super().get_login_redirect_url(request))

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        return _first_page(request) or str(super().get_signup_redirect_url(request))

    def render_mail(
        self, template_prefix: str, email: str, context: dict[str, Any], headers: Any = None
    ) -> EmailMessage:
        """allauth's message, with what the outbox wants to know of it."""
        message: EmailMessage = super().render_mail(template_prefix, email, context, headers)
        kind = template_prefix.rpartition("/")[2]
        message.softening_owner = context.get("user")  # type: ignore[attr-defined]  # read by the outbox
        message.softening_kind = f"account.{kind}"  # type: ignore[attr-defined]
        message.softening_secret = kind.startswith(_WITH_SECRET_LINK)  # type: ignore[attr-defined]
        return message


def _first_page(request: HttpRequest) -> str:
    welcomed = getattr(request.user, "welcomed_at", None)  # somebody anonymous has no such column
    return "" if welcomed or not request.user.is_authenticated else resolve_url(settings.WELCOME_URL)
