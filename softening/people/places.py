"""Names of countries, their regions and time zones, as the installed packages know them. No database, no model."""

import re
from functools import cache
from importlib.resources import files

import holidays

from softening.people.validators import known_countries, known_zones

# ISO 3166 keeps no code for Kosovo; the holidays package uses the customary one.
_CUSTOMARY = {"XK": "Kosovo"}

LONGEST_REGION = (
    10  # what a profile stores; a handful of cities with longer codes share their region's holidays
)

Choice = tuple[str, str]


def _table(name: str) -> list[list[str]]:
    """The rows of one tab-separated table of the tz database."""
    text = files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def country_names() -> dict[str, str]:
    """ISO 3166 code -> English name, for the countries whose public holidays are known."""
    names = _CUSTOMARY | {row[0]: row[1] for row in _table("iso3166.tab")}
    return {code: names.get(code, code) for code in known_countries()}


@cache
def country_choices() -> list[Choice]:
    return sorted(country_names().items(), key=lambda item: item[1])


@cache
def _region_aliases(country: str) -> dict[str, list[str]]:
    codes = known_countries().get(country, [])
    if not codes:
        return {}
    aliases = holidays.country_holidays(country).get_subdivision_aliases()
    return {code: aliases.get(code, []) for code in codes if len(code) <= LONGEST_REGION}


def regions(country: str) -> dict[str, str]:
    """The regions of a country whose holidays differ, code -> name; empty where they do not differ."""
    return {code: names[0] if names else code for code, names in _region_aliases(country).items()}


def find_region(country: str, typed: str) -> str | None:
    """The code of the region somebody wrote as code or name, in any case; None where there is no such region."""
    wanted = typed.casefold()
    for code, names in _region_aliases(country).items():
        if wanted in {name.casefold() for name in (code, *names)}:
            return code
    return None


@cache
def _countries_of_zones() -> list[tuple[str, str]]:
    """(zone, country), the zone of most people first within each country."""
    return [(row[2], row[0]) for row in _table("zone.tab")]


def country_of_zone(zone: str) -> str:
    """The country a zone is named for; "" for one that belongs to none, such as UTC."""
    return dict(_countries_of_zones()).get(zone, "")


def main_zone_of(country: str) -> str:
    """The zone that the tz database lists first for a country; "" for an unknown one."""
    return next((zone for zone, code in _countries_of_zones() if code == country), "")


_REGION = re.compile(r"^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)", re.IGNORECASE)


def guess_place(*, zone: str, languages: str) -> tuple[str, str]:
    """(country, time zone) from what a browser says: its zone, and its Accept-Language header.

    The zone is the better witness of where somebody is: many people in Berlin read "en-GB". A part that nothing
    speaks for is "". Only zones and countries that can be chosen are guessed.
    """
    if zone not in known_zones():
        zone = ""
    spoken = (_REGION.match(part.strip()) for part in languages[:500].split(","))
    named = next((found[1].upper() for found in spoken if found), "")
    country = country_of_zone(zone) or named
    return (country if country in country_names() else "", zone or main_zone_of(country))


@cache
def zone_choices() -> list[tuple[str, list[Choice]]]:
    """Time zones, one a place and without old names, grouped by part of the world: (group, [(zone, place)])."""
    groups: dict[str, list[Choice]] = {}
    for zone in sorted(row[2] for row in _table("zone.tab")):
        area, _, place = zone.partition("/")
        groups.setdefault(area, []).append((zone, place.replace("_", " ").replace("/", ", ")))
    return [("UTC", [("UTC", "UTC")]), *sorted(groups.items())]
