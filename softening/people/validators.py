"""Checks of profile fields. Each raises ValidationError with words for the person who typed."""

import zoneinfo
from functools import cache

import holidays
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


@cache
def known_zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


@cache
def known_countries() -> dict[str, list[str]]:
    """ISO 3166 code -> its subdivisions, where public holidays are known."""
    return {
        code: list(parts) for code, parts in holidays.list_supported_countries(include_aliases=False).items()
    }


def validate_time_zone(value: str) -> None:
    if value not in known_zones():
        raise ValidationError(_("Choose a time zone from the list, for example Europe/Berlin."))


def validate_country(value: str) -> None:
    if not (len(value) == 2 and value.isascii() and value.isalpha() and value.isupper()):
        raise ValidationError(_("Write the country as two capital letters, for example DE."))


def validate_weekdays(value: object) -> None:
    if not isinstance(value, list) or any(day not in range(7) or isinstance(day, bool) for day in value):
        raise ValidationError(_("Choose days of the week."))
    if len(set(value)) == 7:
        raise ValidationError(_("Leave one day free, or switch reminder mails off instead."))
