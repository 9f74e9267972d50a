"""A situation from JSON, read strictly: what is not listed is an error that names its key.

Every key may be left out. The keys and values are told in docs/follow-up.md under "On the command line".
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from applications.enums import ContactRole, SizeBand, Stage, ToldBy
from followups.enums import AnswerKind, Mood, StepKind, Trigger
from followups.playbook.facts import FLAGS, ContactFacts, SentFacts, Situation

T = TypeVar("T")
Reader = Callable[[Any, str], Any]

FIRST_YEAR, LAST_YEAR = 1900, 2100
LONGEST_WAIT, MOST_REDS, MOST_ROWS, LONGEST_NAME = 3650, 1000, 1000, 100
UNKNOWN_MOOD = "unknown"
LARGEST, LONGEST_SHOWN = 1_000_000, 60
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
LOCAL_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?", re.ASCII)
COUNTRY = re.compile(r"([A-Z]{2})?", re.ASCII | re.IGNORECASE)


class BadFacts(ValueError):
    """``str()`` names the key, as a path, and what is wrong with its value."""

    def __init__(self, key: str, wrong: str) -> None:
        super().__init__(f"{key}: {wrong}")
        self.key = key


@dataclass(frozen=True)
class _TooLarge:
    """A whole number that no key wants, as it was written."""

    text: str

    def __repr__(self) -> str:
        return self.text


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."


def _shown(value: object) -> str:
    if isinstance(value, int) and abs(value) > LARGEST:
        return "a number of more than a million"
    return _cut(repr(value))


def _named(key: str) -> str:
    """A key as a terminal can show it."""
    return _cut(key if key.isprintable() else repr(key))


# -- the text ------------------------------------------------------------------------------------


def _whole_number(text: str) -> int | _TooLarge:
    if len(text.lstrip("-")) > len(str(LARGEST)) or abs(int(text)) > LARGEST:
        return _TooLarge(text)
    return int(text)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise BadFacts(_named(key), "stands there twice")
        found[key] = value
    return found


def parse_facts(text: str) -> object:
    """The facts of a JSON text. Raises BadFacts for a key that stands there twice, ValueError for what is no JSON,
    RecursionError for one nested too deeply. A whole number over a million is refused where it is read.
    """
    return json.loads(text, parse_int=_whole_number, object_pairs_hook=_once)


# -- one value -----------------------------------------------------------------------------------


def _one_of(values: list[str]) -> Reader:
    def read(value: Any, key: str) -> str:
        if not isinstance(value, str) or value not in values:
            raise BadFacts(key, f"{_shown(value)} is none of {', '.join(values)}")
        return value

    return read


def _choice(enum: Any) -> Reader:
    read = _one_of(list(enum.values))
    return lambda value, key: enum(read(value, key))


def _text(value: Any, key: str) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NAME:
        raise BadFacts(key, f"{_shown(value)} is no short text")
    return value


def _country(value: Any, key: str) -> str:
    if not isinstance(value, str) or not COUNTRY.fullmatch(value):
        raise BadFacts(key, f"{_shown(value)} is no country of two letters, as US")
    return value


def _truth(value: Any, key: str) -> bool:
    if not isinstance(value, bool):
        raise BadFacts(key, f"{_shown(value)} is neither true nor false")
    return value


def _number(most: int) -> Reader:
    def read(value: Any, key: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise BadFacts(key, f"{_shown(value)} is no whole number from 0 to {most}")
        return value

    return read


def _day(value: Any, key: str) -> dt.date:
    return _parsed(
        dt.date.fromisoformat, value, key, "a day as 2026-11-20", lambda text: bool(DAY.fullmatch(text))
    )


def _moment(value: Any, key: str) -> dt.datetime:
    wanted = "a local time without a zone, as 2026-11-20T15:00"
    return _parsed(
        dt.datetime.fromisoformat, value, key, wanted, lambda text: bool(LOCAL_TIME.fullmatch(text))
    )


def _parsed(parse: Callable[[str], T], value: Any, key: str, wanted: str, fits: Callable[[str], bool]) -> T:
    if not isinstance(value, str) or not fits(value):
        raise BadFacts(key, f"{_shown(value)} is not {wanted}")
    try:
        found = parse(value)
    except ValueError:
        raise BadFacts(key, f"{_shown(value)} is not {wanted}") from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:  # type: ignore[attr-defined]  # a day or a time
        raise BadFacts(key, f"{_shown(value)} is not between {FIRST_YEAR} and {LAST_YEAR}")
    return found


def _day_or_moment(value: Any, key: str) -> dt.date | dt.datetime:
    if isinstance(value, str) and len(value) > 10:
        return _moment(value, key)
    return _day(value, key)


def _or_null(read: Reader) -> Reader:
    return lambda value, key: None if value is None else read(value, key)


def _mood(value: Any, key: str) -> Mood | None:
    name = _one_of([*Mood.values, UNKNOWN_MOOD])(value, key)
    return None if name == UNKNOWN_MOOD else Mood(name)


# -- lists and objects ---------------------------------------------------------------------------


def _list(value: Any, key: str) -> list[Any]:
    if not isinstance(value, list) or len(value) > MOST_ROWS:
        raise BadFacts(key, f"{_shown(value)} is no list of at most {MOST_ROWS}")
    return value


def _fields(
    value: Any, key: str, readers: Mapping[str, Reader], needed: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The known keys of an object, each read by its reader. ``key`` is the path to the object, "" at the top."""
    if not isinstance(value, dict):
        raise BadFacts(key or "facts", f"{_shown(value)} is no object")
    path = f"{key}." if key else ""
    for name in value:
        if name not in readers:
            raise BadFacts(f"{path}{_named(str(name))}", "is no key of these facts")
    for name in needed:
        if name not in value:
            raise BadFacts(f"{path}{name}", "is missing")
    return {name: readers[name](found, f"{path}{name}") for name, found in value.items()}


def _flags(value: Any, key: str) -> frozenset[str]:
    read = _one_of(sorted(FLAGS))
    return frozenset(read(name, f"{key}[{index}]") for index, name in enumerate(_list(value, key)))


CONTACT: dict[str, Reader] = {
    "role": _choice(ContactRole),
    "wrote": _truth,
    "email": _truth,
    "postal_address": _truth,
    "stopped": _truth,
    "good_rapport": _truth,
    "answered_promptly": _truth,
}
SENT: dict[str, Reader] = {
    "step": _choice(StepKind),
    "to": _or_null(_choice(ContactRole)),
    "on": _day,
    "answered": _or_null(_choice(AnswerKind)),
}


def _contacts(value: Any, key: str) -> tuple[ContactFacts, ...]:
    return tuple(
        ContactFacts(key=str(index), **_fields(one, f"{key}[{index}]", CONTACT, needed=("role",)))
        for index, one in enumerate(_list(value, key))
    )


def _sent(value: Any, key: str) -> list[dict[str, Any]]:
    return [
        _fields(one, f"{key}[{index}]", SENT, needed=("step",)) for index, one in enumerate(_list(value, key))
    ]


SITUATION: dict[str, Reader] = {
    "now": _moment,
    "learned_at": _or_null(_day_or_moment),
    "country": _country,
    "subdivision": _or_null(_text),
    "trigger": _choice(Trigger),
    "stage": _choice(Stage),
    "told_by": _choice(ToldBy),
    "size": _choice(SizeBand),
    "contacts": _contacts,
    "mood": _mood,
    "reds": _number(MOST_REDS),
    "applied_on": _or_null(_day),
    "last_contact_on": _or_null(_day),
    "promised_on": _or_null(_day),
    "reapply_after_days": _or_null(_number(LONGEST_WAIT)),
    "sent": _sent,
    "flags": _flags,
}


def read_situation(facts: object, *, now: dt.datetime) -> Situation:
    """The situation of ``facts`` as json.load gives them; ``now`` (naive) stands where they name none.

    Raises BadFacts for an unknown key, a value that is not listed, one of another type, or a message of
    after ``now``.
    """
    found = {"now": now, **_fields(facts, "", SITUATION)}
    today = found["now"].date()
    sent = [SentFacts(**{"to": None, "on": today, **row}) for row in found.pop("sent", [])]
    for index, one in enumerate(sent):
        if one.on > today:
            raise BadFacts(f"sent[{index}].on", f"{one.on} lies after now")
    return Situation(**found, sent=tuple(sorted(sent, key=lambda one: one.on)))
