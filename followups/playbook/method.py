"""The whole method as one value, so that a test can change any part of it and plan again."""

from dataclasses import dataclass, replace

from followups.playbook.channels import CHANNELS
from followups.playbook.facts import Situation
from followups.playbook.gates import GATES
from followups.playbook.modifiers import MODIFIERS
from followups.playbook.overlays import OVERLAYS
from followups.playbook.overrides import OVERRIDES
from followups.playbook.stages import STAGES
from followups.playbook.terms import CALL, DEBRIEF, KEEP, NEW, Change, Gate, Offer, Row, Skip


@dataclass(frozen=True)
class Method:
    overrides: tuple[Row, ...] = OVERRIDES
    stages: tuple[Row, ...] = STAGES
    channels: tuple[Change, ...] = CHANNELS
    overlays: tuple[Change, ...] = OVERLAYS
    modifiers: tuple[Change, ...] = MODIFIERS
    gates: tuple[Gate, ...] = GATES

    def changes(self) -> tuple[Change, ...]:
        return (*self.channels, *self.overlays, *self.modifiers)


METHOD = Method()


@dataclass(frozen=True)
class Combined:
    """What row and changes come to: one override row alone, else stage, channel, overlays, modifiers."""

    row: Row
    offers: tuple[Offer, ...]
    skips: tuple[Skip, ...]
    off: tuple[Skip, ...]
    gates: tuple[Gate, ...]
    is_override: bool


def combine(situation: Situation, method: Method) -> Combined:
    """A skip beats a proposal; a later change takes the place of an earlier one."""
    override = next((row for row in method.overrides if row.fits(situation)), None)
    row = override or next(row for row in method.stages if row.fits(situation))
    changes = [c for c in method.changes() if (override is None or c.beside_overrides) and c.fits(situation)]
    offers, skips = row.offers, row.skips
    for change in changes:
        offers = _changed(offers, change)
        skips = (*skips, *change.skips)
    if override is not None:
        skips = (*skips, *_no_opening(row, offers, situation))
    skipped = {skip.kind for skip in skips}
    return Combined(
        row=row,
        offers=tuple(offer for offer in offers if offer.kind not in skipped),
        skips=tuple({skip.kind: skip for skip in reversed(skips)}.values())[::-1],
        off=tuple(skip for change in changes for skip in change.off),
        gates=tuple(gate for gate in method.gates if override is None or gate.beside_overrides),
        is_override=override is not None,
    )


def _changed(offers: tuple[Offer, ...], change: Change) -> tuple[Offer, ...]:
    for kind in dict.fromkeys(offer.kind for offer in change.offers):
        new = [offer for offer in change.offers if offer.kind == kind]
        if kind == DEBRIEF:
            slots = {offer.slot for offer in offers if offer.kind == DEBRIEF}
            offers = (*offers, *(replace(one, slot=CALL) if one.slot in slots else one for one in new))
        else:
            offers = (*(offer for offer in offers if offer.kind != kind), *new)
    return offers


def _no_opening(row: Row, offers: tuple[Offer, ...], situation: Situation) -> list[Skip]:
    """A new opening belongs to keeping in touch: where an override row has none, its reason holds for both."""
    if not any(offer.kind == NEW for offer in offers):
        return []
    keeps = [offer for offer in row.offers if offer.kind == KEEP]
    if any(offer.given is None or offer.given(situation) for offer in keeps):
        return []
    reasons = [offer.otherwise for offer in keeps] + [skip.rule for skip in row.skips if skip.kind == KEEP]
    return [Skip(NEW, rule) for rule in reasons[:1]]
