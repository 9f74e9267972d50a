"""The page behind a link in a reminder mail. GET changes nothing; each button is a POST that may be repeated."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from followups import services
from followups.forms import LaterForm
from followups.links import LinkTarget, read_link
from followups.models import Step


@csrf_exempt  # authorised by the signed link itself; a mail program's browser may keep no cookies
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def reminder_link(request: HttpRequest, token: str) -> HttpResponse:
    """One page with three buttons. Names nobody and no company until signed in; an outdated link only shows
    the present state."""
    target = read_link(token)
    if target is None or target.notice.reminder.step is None:
        raise Http404
    step = target.notice.reminder.step
    later = LaterForm(
        request.POST if request.POST.get("do") == "later" else None, initial={"on": step.owner.today()}
    )
    acted = False
    if request.method == "POST" and target.is_current and step.is_open:
        acted = _act(request.POST.get("do", ""), step, later)
        step.refresh_from_db()
    context = {
        "step": step,
        "token": token,
        "can_act": target.is_current and step.is_open and not acted,
        "acted": acted,
        "can_undo": _may_undo(target, step),
        "later": later,
        "signed_in": request.user.is_authenticated and request.user.pk == step.owner_id,
    }
    if request.method == "POST" and request.POST.get("do") == "undo" and context["can_undo"]:
        services.take_back(step)
        step.refresh_from_db()
        context |= {"can_act": step.is_open, "can_undo": False, "acted": False}
    response = render(request, "followups/link.html", context, status=422 if later.errors else 200)
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "no-store"
    return response


def _may_undo(target: LinkTarget, step: Step) -> bool:
    return target.is_current and step.is_settled


def _act(do: str, step: Step, later: LaterForm) -> bool:
    """Do what the button says; an unknown one does nothing."""
    if do == "done":
        services.mark_done(step)
    elif do == "let_go":
        services.let_go(step)
    elif do == "later" and later.is_valid():
        services.put_off(step, **later.cleaned_data)
    else:
        return False
    return True
