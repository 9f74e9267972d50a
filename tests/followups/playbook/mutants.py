"""The method with one thing wrong: every window moved by a day, every offer and skip gone, every condition turned.

A mutant is a whole ``Method`` that differs from the real one in one place. ``rule`` names the place, so that the
cases that speak of it can be asked first.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from followups.playbook.method import METHOD, Method
from followups.playbook.terms import CONNECT, REQUEST, Change, Gate, Offer, Row, Skip, Window


@dataclass(frozen=True)
class Mutant:
    name: str
    rule: str
    method: Method


Part = Row | Change | Gate
NEVER_IN_OVERRIDES = {REQUEST, CONNECT}  # no override row offers them, so no gate can close them there
TABLES = ("overrides", "stages", "channels", "overlays", "modifiers", "gates")


def mutants() -> Iterator[Mutant]:
    for table in TABLES:
        parts: tuple[Any, ...] = getattr(METHOD, table)
        for index, part in enumerate(parts):
            for name, rule, changed in _of_part(part):
                rest = (*parts[:index], *changed, *parts[index + 1 :])
                yield Mutant(f"{table}[{index}] {name}", rule, replace(METHOD, **{table: rest}))


def _of_part(part: Part) -> Iterator[tuple[str, str, tuple[Part, ...]]]:
    """What may be wrong with one row, change or gate: a name, a rule it concerns, and the parts in its place."""
    rule = _first_rule(part)
    yield f"{_label(part)} gone", rule, ()
    yield f"{_label(part)} where it does not fit", rule, (replace(part, fits=_opposite(part.fits)),)
    if isinstance(part, Gate):
        for kind in part.kinds:
            rest = tuple(one for one in part.kinds if one != kind)
            yield f"{_label(part)} lets {kind} through", rule, (replace(part, kinds=rest),)
        if set(part.kinds) <= NEVER_IN_OVERRIDES:
            return
        turned = not part.beside_overrides
        yield f"{_label(part)}: beside_overrides {turned}", rule, (replace(part, beside_overrides=turned),)
        return
    for index, offer in enumerate(part.offers):
        for name, changed in _of_offer(offer):
            offers = (*part.offers[:index], *changed, *part.offers[index + 1 :])
            yield f"{_label(part)}: {name}", offer.rule, (replace(part, offers=offers),)
    for index, skip in enumerate(part.skips):
        rest_of_skips = (*part.skips[:index], *part.skips[index + 1 :])
        yield f"{_label(part)}: {skip.rule} gone", skip.rule, (replace(part, skips=rest_of_skips),)
    if isinstance(part, Change):
        yield from _of_change(part)


def _of_change(change: Change) -> Iterator[tuple[str, str, tuple[Part, ...]]]:
    rule = _first_rule(change)
    if change.off:
        yield f"{_label(change)}: stays on", rule, (replace(change, off=()),)
    if any(offer.kind != REQUEST for offer in change.offers) or any(
        off.kind != REQUEST for off in change.off
    ):
        turned = not change.beside_overrides
        yield (
            f"{_label(change)}: beside_overrides {turned}",
            rule,
            (replace(change, beside_overrides=turned),),
        )


def _of_offer(offer: Offer) -> Iterator[tuple[str, tuple[Offer, ...]]]:
    yield f"{offer.rule} gone", ()
    yield f"{offer.rule} {'off' if offer.on else 'on'}", (replace(offer, on=not offer.on),)
    for days in (-1, 1):
        yield f"{offer.rule} {days:+} day", (replace(offer, window=_moved(offer.window, days)),)
        last = replace(offer.window, last=offer.window.last + days)
        yield f"{offer.rule} ends {days:+} day", (replace(offer, window=last),)
        if offer.until is not None:
            yield f"{offer.rule} until {days:+} day", (replace(offer, until=offer.until + days),)
    if offer.given is not None:
        yield f"{offer.rule} where it is not given", (replace(offer, given=_opposite(offer.given)),)
        yield f"{offer.rule} always", (replace(offer, given=None),)
    if offer.to is not None:
        yield f"{offer.rule} to nobody in particular", (replace(offer, to=None),)


def _moved(window: Window, days: int) -> Window:
    """The window a day earlier or later. One that opens months later, or on the day itself, opens so too."""
    if window.days:
        return replace(window, days=window.days + days)
    if window.months:
        return replace(window, months=window.months + days)
    if window.first is None:
        return replace(window, first=days)
    return replace(window, first=window.first + days)


def _opposite(test: Callable[..., bool]) -> Callable[..., bool]:
    return lambda situation: not test(situation)


def _label(part: Part) -> str:
    if isinstance(part, Gate):
        return f"gate {part.rule}"
    return f"{part.number} ({part.situation[:30]})"


def _first_rule(part: Part) -> str:
    if isinstance(part, Gate):
        return part.rule
    rules = [offer.rule for offer in part.offers] + [skip.rule for skip in _skips(part)]
    return rules[0] if rules else ""


def _skips(part: Row | Change) -> tuple[Skip, ...]:
    return (*part.skips, *(part.off if isinstance(part, Change) else ()))
