"""Verbs of the followups app; each is atomic and takes plain values."""

from followups.services.activities import keep_activity
from followups.services.answers import (
    record_answer,
    record_bounce,
    take_back_answer,
    take_back_bounce,
)
from followups.services.choices import ask_after_all, leave_request_out, suspect_discrimination
from followups.services.drafts import (
    call_script,
    check_draft,
    check_words,
    draft_of,
    edit_draft,
    has_draft,
    say_own_words,
    show_as,
    start_over,
    text_today,
    undo_edit,
    usual_tone_and_language,
)
from followups.services.due import enqueue_due
from followups.services.exits import exits_of, go_beyond
from followups.services.feedback import forget_feedback, keep_feedback
from followups.services.gaps import NotUnderstood, answer_gap
from followups.services.lifecycle import close_follow_up, reopen_follow_up
from followups.services.own_texts import keep_own_text, use_own_text
from followups.services.planning import plan_as_of, planning_paused, replan, replan_person
from followups.services.reminders import reschedule_person
from followups.services.self_check import (
    AsksAgainLater,
    composure_of,
    forget_self_checks,
    record_self_check,
)
from followups.services.steps import (
    FollowUpIsClosed,
    back_to_plan,
    let_go,
    mark_done,
    put_off,
    take_back,
    write_anyway,
)

__all__ = [
    "AsksAgainLater",
    "FollowUpIsClosed",
    "NotUnderstood",
    "answer_gap",
    "ask_after_all",
    "back_to_plan",
    "call_script",
    "check_draft",
    "check_words",
    "close_follow_up",
    "composure_of",
    "draft_of",
    "edit_draft",
    "enqueue_due",
    "exits_of",
    "forget_feedback",
    "forget_self_checks",
    "go_beyond",
    "has_draft",
    "keep_activity",
    "keep_feedback",
    "keep_own_text",
    "leave_request_out",
    "let_go",
    "mark_done",
    "plan_as_of",
    "planning_paused",
    "put_off",
    "record_answer",
    "record_bounce",
    "record_self_check",
    "reopen_follow_up",
    "replan",
    "replan_person",
    "reschedule_person",
    "say_own_words",
    "show_as",
    "start_over",
    "suspect_discrimination",
    "take_back",
    "take_back_answer",
    "take_back_bounce",
    "text_today",
    "undo_edit",
    "use_own_text",
    "usual_tone_and_language",
    "write_anyway",
]
