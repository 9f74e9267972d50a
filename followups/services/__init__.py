"""Verbs of the followups app; each is atomic and takes plain values."""

from followups.services.drafts import (
    check_draft,
    check_words,
    draft_of,
    edit_draft,
    has_draft,
    start_over,
    text_today,
    undo_edit,
)
from followups.services.feedback import forget_feedback, keep_feedback
from followups.services.gaps import NotUnderstood, answer_gap
from followups.services.lifecycle import close_follow_up, reopen_follow_up
from followups.services.planning import plan_as_of, planning_paused, replan, replan_person
from followups.services.reminders import enqueue_due, reschedule_person
from followups.services.self_check import forget_self_checks, record_self_check
from followups.services.steps import (
    FollowUpIsClosed,
    back_to_plan,
    let_go,
    mark_done,
    put_off,
    record_answer,
    take_back,
    take_back_answer,
    write_anyway,
)

__all__ = [
    "FollowUpIsClosed",
    "NotUnderstood",
    "answer_gap",
    "back_to_plan",
    "check_draft",
    "check_words",
    "close_follow_up",
    "draft_of",
    "edit_draft",
    "enqueue_due",
    "forget_feedback",
    "forget_self_checks",
    "has_draft",
    "keep_feedback",
    "let_go",
    "mark_done",
    "plan_as_of",
    "planning_paused",
    "put_off",
    "record_answer",
    "record_self_check",
    "reopen_follow_up",
    "replan",
    "replan_person",
    "reschedule_person",
    "start_over",
    "take_back",
    "take_back_answer",
    "text_today",
    "undo_edit",
    "write_anyway",
]
