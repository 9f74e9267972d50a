"""The first page of somebody new, and the examples to look around in."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from applications.responses import back_or, form_page, person, see_other
from followups.services import replan_person
from softening.pages.samples.telling import add_samples, remove_samples
from softening.people.forms import WelcomeForm
from softening.people.models import User
from softening.people.places import guess_place

ZONE_COOKIE = "zone"  # set by softening.js; a browser tells its zone in no header


@login_required
@require_http_methods(["GET", "POST"])
def welcome(request: HttpRequest) -> HttpResponse:
    """Keep what is filled in, begin empty or with examples; or skip it all. Shown once, open at any time."""
    me = User.objects.get(pk=person(request).pk)
    guessed = _guessed(request, me)
    if request.POST.get("do") == "skip":  # a guessed zone is still better than none
        for name, value in guessed.items():
            setattr(me, name, value)
        _welcomed(me)
        return see_other("today")
    form = WelcomeForm(request.POST or None, instance=me, initial=guessed)
    if form.is_valid():
        _welcomed(form.save())
        replan_person(me.pk)  # drafts are signed with the name
        if request.POST.get("do") == "examples":
            add_samples(me)
        return see_other("today")
    return form_page(request, "pages/welcome.html", {"form": form})


def _welcomed(me: User) -> None:
    me.welcomed_at = me.welcomed_at or timezone.now()
    me.save()


def _guessed(request: HttpRequest, me: User) -> dict[str, str]:
    """Where the person seems to be, as long as they have not said it."""
    if me.country or me.welcomed_at:
        return {}
    country, zone = guess_place(
        zone=request.COOKIES.get(ZONE_COOKIE, ""), languages=request.headers.get("Accept-Language", "")
    )
    return {name: value for name, value in {"country": country, "time_zone": zone}.items() if value}


@login_required
@require_POST
def examples_add(request: HttpRequest) -> HttpResponse:
    add_samples(person(request))
    return see_other("today")


@login_required
@require_POST
def examples_remove(request: HttpRequest) -> HttpResponse:
    """The examples go, with what was tried on them. In the demo everything is one: there they stay."""
    if not person(request).is_sample:
        remove_samples(person(request))
        messages.success(request, _("The examples are gone. What is yours is as it was."))
    return back_or(request, "today")
