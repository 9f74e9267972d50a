"""Build a message from its three templates: subject, text and HTML, with the headers every mail of ours has."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context, Engine
from django.template.loader import get_template
from django.utils import translation

from softening.outbox.wire import clean_body, clean_header, mail_domain

if TYPE_CHECKING:
    from softening.outbox.models import OutgoingMail

TEST_MAIL = "test_mail"


def build_message(
    *,
    template: str,
    to: str,
    context: Mapping[str, Any],
    headers: Mapping[str, str] | None = None,
    language: str = "en",
    unsubscribe_url: str = "",
) -> EmailMultiAlternatives:
    """Text and HTML of ``templates/mail/<template>_subject.txt``, ``_body.txt`` and ``_body.html``.

    The templates see ``context`` and ``base_url``, ``language``, ``unsubscribe_url`` and, in HTML, ``subject``. Text
    is rendered without escaping, so that quotes stay quotes. The HTML loads nothing: its styles stand in its
    tags, and only those for a dark screen in its head. No text in it can break a header: control characters
    become spaces.
    """
    words = {
        **context,
        "base_url": settings.BASE_URL,
        "language": language,
        "unsubscribe_url": unsubscribe_url,
    }
    with translation.override(language):
        words["subject"] = subject = clean_header(_text(f"{template}_subject.txt", words))
        text = clean_body(_text(f"{template}_body.txt", words))
        html = _inliner().inline(clean_body(get_template(f"mail/{template}_body.html").render(words)))
    message = EmailMultiAlternatives(
        subject=subject,
        body=text,
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[clean_header(to)],
        headers=_headers(template, unsubscribe_url)
        | {k: clean_header(v, limit=900) for k, v in (headers or {}).items()},
    )
    message.attach_alternative(html, "text/html")
    return message


def _text(name: str, words: Mapping[str, Any]) -> str:
    """A template rendered as plain text, where nothing needs escaping."""
    return Engine.get_default().get_template(f"mail/{name}").render(Context(words, autoescape=False))


@cache
def _inliner() -> css_inline.CSSInliner:
    return css_inline.CSSInliner(load_remote_stylesheets=False, keep_at_rules=True)


def _headers(template: str, unsubscribe_url: str) -> dict[str, str]:
    """Sent by a machine, so no out-of-office note comes back (RFC 3834), and one click stops it (RFC 8058)."""
    headers = {
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Id": f"Softening <{template.replace('_', '-')}.{mail_domain()}>",
    }
    if unsubscribe_url:
        headers["List-Unsubscribe"] = f"<{unsubscribe_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers


def build_test_mail(mail: "OutgoingMail") -> EmailMultiAlternatives:
    """The mail that shows a person, or the operator, that mail works."""
    language = mail.owner.interface_language if mail.owner is not None else settings.LANGUAGE_CODE
    return build_message(
        template=TEST_MAIL, to=mail.to_address, context={"person": mail.owner}, language=language
    )
