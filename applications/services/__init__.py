"""Verbs of the applications app; each is atomic and takes plain values."""

from applications.services.ending import EndingFacts, mark_ended
from applications.services.people import ContactFacts, add_contact, find_or_add_contact, update_contact
from applications.services.record import (
    find_or_add_company,
    log_application,
    record_interview,
    set_tags,
    update_application,
    update_company,
    write_note,
)
from applications.services.stage import stage_reached
from applications.services.status import (
    NotAllowed,
    NotTheLatest,
    OutcomeFacts,
    change_status,
    undo_transition,
)

__all__ = [
    "ContactFacts",
    "EndingFacts",
    "NotAllowed",
    "NotTheLatest",
    "OutcomeFacts",
    "add_contact",
    "change_status",
    "find_or_add_company",
    "find_or_add_contact",
    "log_application",
    "mark_ended",
    "record_interview",
    "set_tags",
    "stage_reached",
    "undo_transition",
    "update_application",
    "update_company",
    "update_contact",
    "write_note",
]
