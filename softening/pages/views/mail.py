"""Every mail the app wrote to this person, as it was; and the link that turns reminder mail off."""

import uuid
from email import message_from_bytes, policy
from email.message import EmailMessage

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from applications.responses import person, see_other
from softening.outbox.models import OutgoingMail
from softening.outbox.services import preview, send_again
from softening.outbox.unsubscribe import read_token

PAGE_SIZE = 50


def _own_mail(request: HttpRequest, public_id: uuid.UUID) -> OutgoingMail:
    mail: OutgoingMail = OutgoingMail.objects.for_user(person(request)).get_or_404(public_id)
    return mail


@login_required
@require_GET
def mail_list(request: HttpRequest) -> HttpResponse:
    mine = OutgoingMail.objects.for_user(person(request)).newest_first()
    page = Paginator(mine.defer("message"), PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "pages/mail_list.html", {"page_obj": page, "has_server": bool(settings.EMAIL_URL)})


@login_required
@require_GET
def mail_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The text part as it was sent, or as it would be now; the body of a mail with a secret link stays hidden."""
    mail = _own_mail(request, public_id)
    text = "" if mail.is_secret else _text(mail)
    return render(request, "pages/mail_detail.html", {"mail": mail, "text": text})


def _text(mail: OutgoingMail) -> str:
    if mail.message is not None:
        return _text_of(bytes(mail.message))
    message = preview(mail)
    return str(message.body) if message is not None else ""


def _text_of(raw: bytes) -> str:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)  # the default policy makes nothing else
    body = message.get_body(("plain",))
    return str(body.get_content()) if body is not None else ""


@login_required
@require_POST
def mail_send_again(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    mail = send_again(_own_mail(request, public_id), actor=person(request))
    if mail.state == "queued":
        messages.success(request, _("It goes out again now."))
    else:
        messages.info(request, _("It stays as it is: %(state)s.") % {"state": mail.get_state_display()})
    return see_other("mail_list")


@csrf_exempt  # RFC 8058: a mail program posts without cookies; the token is the authority
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Turns reminder mail off. GET only shows the button; POST answers 200, since One-Click allows no redirect."""
    owner = read_token(token)
    if owner is None:
        raise Http404
    if request.method == "POST" and owner.reminder_mail:
        owner.reminder_mail = False
        owner.save(update_fields=["reminder_mail"])
    response = render(request, "pages/unsubscribe.html", {"is_off": not owner.reminder_mail, "token": token})
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
