"""People to talk to, now: for anybody, signed in or not. GET only; it sets no cookie, stores and counts nothing."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from followups.helplines import Line, all_lines, lines_for
from softening.pages.views.welcome import ZONE_COOKIE
from softening.people.places import country_names, guess_place


@dataclass(frozen=True)
class Country:
    name: str
    lines: tuple[Line, ...]


@never_cache
@require_safe
def help_now(request: HttpRequest) -> HttpResponse:
    """The lines of the person's country first, of the browser's for a stranger; all others below."""
    names = country_names()
    if request.user.is_authenticated:
        code = request.user.country
    else:
        zone, languages = request.COOKIES.get(ZONE_COOKIE, ""), request.headers.get("Accept-Language", "")
        code, _zone = guess_place(zone=zone, languages=languages)
    codes = dict.fromkeys(line.country for line in all_lines())
    elsewhere = [Country(names.get(one, one), lines_for(one)) for one in codes if one != code]
    context = {
        "here": names.get(code, ""),
        "lines": lines_for(code),
        "elsewhere": sorted(elsewhere, key=lambda country: country.name),
    }
    return render(request, "help/now.html", context)
