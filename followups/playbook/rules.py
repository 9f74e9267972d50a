"""Every rule a plan can carry: those of the tables, and those that planning itself gives."""

from followups.playbook.method import METHOD, Method
from followups.playbook.terms import (
    ACKNOWLEDGE,
    CARD,
    CONNECT,
    DEBRIEF,
    INQUIRY,
    KEEP,
    NEW,
    REFERRER,
    REQUEST,
    STATUS,
    THANKS,
)

OTHER_RULES = (
    "acknowledge.folded",
    "acknowledge.in_thanks",
    "acknowledge.paper",
    "acknowledge.writer_unknown",
    "budget.company",
    "budget.person",
    "close.all_sent",
    "close.nobody_to_tell",
    "close.nothing_to_send",
    "contact.none",
    "contact.stopped",
    "keep.four_a_year",
    "keep.next_one",
    "keep.too_close",
    "keep.too_far",
    "look_back.nudged",
    "look_back.sent",
    "nudge.late",
    "referrer.own_words",
    "referrer.unknown",
    "request.enough_tries",
    "request.not_today",
    *(
        f"expired.{kind}"
        for kind in (
            ACKNOWLEDGE, CARD, REQUEST, THANKS, REFERRER, CONNECT, INQUIRY, STATUS, NEW, KEEP, DEBRIEF,
        )
    ),
)  # fmt: skip


def rules(method: Method = METHOD) -> frozenset[str]:
    """Every rule id a plan can carry."""
    found = {*OTHER_RULES, *(gate.rule for gate in method.gates)}
    parts = [(row.offers, row.skips) for row in (*method.overrides, *method.stages)]
    parts += [(change.offers, (*change.skips, *change.off)) for change in method.changes()]
    for offers, skips in parts:
        found |= {offer.rule for offer in offers} | {offer.otherwise for offer in offers if offer.otherwise}
        found |= {skip.rule for skip in skips}
    return frozenset(found)
