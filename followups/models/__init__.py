"""Rows of the followups app."""

from followups.models.draft import Draft, chosen_draft, shown_draft
from followups.models.feedback import Feedback
from followups.models.follow_up import FollowUp, SelfCheck
from followups.models.reminder import Notice, Reminder, ReminderRule, ReminderState
from followups.models.step import Step

__all__ = [
    "Draft",
    "Feedback",
    "FollowUp",
    "Notice",
    "Reminder",
    "ReminderRule",
    "ReminderState",
    "SelfCheck",
    "Step",
    "chosen_draft",
    "shown_draft",
]
