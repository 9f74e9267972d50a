"""Verbs of the applications app; each is atomic and takes plain values."""

from applications.services.ending import EndingFacts, latest_with_topic, mark_ended
from applications.services.people import ContactFacts, add_contact, find_or_add_contact, update_contact
from applications.services.record import (
    find_or_add_company,
    forget_note,
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
    outcome_to_take_up,
    undo_transition,
)
from applications.services.talks import day_to_look_from, held_interviews, people_known

__all__ = [
    "ContactFacts",
    "EndingFacts",
    "NotAllowed",
    "NotTheLatest",
    "OutcomeFacts",
    "add_contact",
    "change_status",
    "day_to_look_from",
    "find_or_add_company",
    "find_or_add_contact",
    "forget_note",
    "held_interviews",
    "latest_with_topic",
    "log_application",
    "mark_ended",
    "outcome_to_take_up",
    "people_known",
    "record_interview",
    "set_tags",
    "stage_reached",
    "undo_transition",
    "update_application",
    "update_company",
    "update_contact",
    "write_note",
]
