"""Who helps where: crisis lines and legal pointers, read from one reviewed file (followups/data/help.toml).

A country without an entry has none: whoever shows them says general words, and no number. Nothing here is advice.
"""

import datetime as dt
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

FILE = Path(__file__).parent / "data" / "help.toml"
FRESH_FOR = dt.timedelta(days=548)  # 18 months
BASES = ("stored page", "general knowledge")
HOURS: dict[str, Promise] = {"always": _("Day and night."), "some": _("At certain hours; their page tells.")}
# The reason of a step, as the method gives it, and the situation a pointer is about.
SITUATION_OF_RULE = {
    "debrief.offer_withdrawn": "offer_withdrawn",
    "debrief.records": "records",
    "debrief.check": "check",
    "debrief.silence": "silence",
}
# In these a person needs somebody who knows the law, whether or not the file names one.
LEGAL_RULES = frozenset({"debrief.offer_withdrawn", "debrief.records", "debrief.check"})
_MAY_BE_EMPTY = frozenset({"text", "note", "subdivision"})


class NotReviewed(ValueError):
    """An entry of the file lacks a field or holds what it must not; the message names entry and field."""


@dataclass(frozen=True)
class Line:
    """One crisis line. ``phone`` is to be called, ``text`` to be written to; ``checked_on`` is the day of review."""

    country: str
    name: str
    phone: str
    text: str
    hours: str
    note: str
    url: str
    source: str
    checked_on: dt.date
    basis: str

    @property
    def words(self) -> str:
        """When somebody answers, and what else helps to know; in the active language."""
        return " ".join(filter(None, (str(HOURS[self.hours]), gettext(self.note) if self.note else "")))

    @property
    def tel(self) -> str:
        return f"tel:{_digits(self.phone)}"

    @property
    def sms(self) -> str:
        return f"sms:{_digits(self.text)}"


@dataclass(frozen=True)
class Pointer:
    """Who knows the law of a country, for the situations in ``about``; ``subdivision`` narrows it to a part of it."""

    country: str
    subdivision: str
    about: tuple[str, ...]
    name: str
    text: str
    url: str
    source: str
    checked_on: dt.date
    basis: str

    @property
    def words(self) -> str:
        return gettext(self.text)


E = TypeVar("E", Line, Pointer)


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())


@cache
def _read(file: Path) -> tuple[tuple[Line, ...], tuple[Pointer, ...]]:
    with file.open("rb") as opened:
        data = tomllib.load(opened)
    lines = tuple(_entry(Line, raw) for raw in data.get("lines", ()))
    pointers = tuple(_entry(Pointer, raw) for raw in data.get("pointers", ()))
    return lines, pointers


def _entry(kind: type[E], raw: dict[str, Any]) -> E:
    where = f"{raw.get('country', '??')} {raw.get('name', '')}".strip()
    wanted = {field.name for field in fields(kind)}
    for name in sorted(wanted ^ set(raw)):
        raise NotReviewed(f"{where}: {name} is {'missing' if name in wanted else 'not known'}")
    for name, value in raw.items():
        if not value and name not in _MAY_BE_EMPTY:
            raise NotReviewed(f"{where}: {name} is empty")
    for name in ("url", "source"):
        parts = urlsplit(raw[name])
        if parts.scheme != "https" or "." not in parts.netloc:
            raise NotReviewed(f"{where}: {name} is not an https address")
    if type(raw["checked_on"]) is not dt.date:
        raise NotReviewed(f"{where}: checked_on is not a date")
    if raw["basis"] not in BASES:
        raise NotReviewed(f"{where}: basis is none of {', '.join(BASES)}")
    _check_own(kind, raw, where)
    return kind(**{**raw, **({"about": tuple(raw["about"])} if "about" in raw else {})})


def _check_own(kind: type[Line] | type[Pointer], raw: dict[str, Any], where: str) -> None:
    if kind is Line and raw["hours"] not in HOURS:
        raise NotReviewed(f"{where}: hours is none of {', '.join(HOURS)}")
    if kind is Pointer and not set(raw["about"]) <= set(SITUATION_OF_RULE.values()):
        raise NotReviewed(f"{where}: about names a situation that is not known")


def all_lines(file: Path = FILE) -> tuple[Line, ...]:
    """Every crisis line, in the order of the file. NotReviewed where an entry is not as it has to be."""
    return _read(file)[0]


def all_pointers(file: Path = FILE) -> tuple[Pointer, ...]:
    return _read(file)[1]


def lines_for(country: str) -> tuple[Line, ...]:
    """The crisis lines of an ISO 3166 country code; none for a country without an entry, or for ""."""
    return tuple(line for line in all_lines() if line.country == country.upper())


def pointers_for(rule: str, *, country: str, subdivision: str = "") -> tuple[Pointer, ...]:
    """Who helps in the situation of a step's ``rule``; none for a rule that is not about one."""
    about = SITUATION_OF_RULE.get(rule, "")
    return tuple(
        pointer
        for pointer in all_pointers()
        if about in pointer.about
        and pointer.country == country.upper()
        and pointer.subdivision in {"", subdivision.upper()}
    )


def doubts(today: dt.date, file: Path = FILE) -> Iterator[str]:
    """What a reviewer has to look at again: a day of review to come, or one more than 18 months ago."""
    entries: list[Line | Pointer] = [*all_lines(file), *all_pointers(file)]
    for entry in entries:
        where = f"{entry.country} {entry.name}"
        if entry.checked_on > today:
            yield f"{where}: checked_on {entry.checked_on} is still to come"
        elif today - entry.checked_on > FRESH_FOR:
            yield f"{where}: last looked at on {entry.checked_on}"
