"""Rows of the applications app."""

from applications.models.application import (
    Application,
    ApplicationContact,
    ApplicationQuerySet,
    ApplicationTag,
    Note,
    Tag,
)
from applications.models.company import Company, Contact
from applications.models.history import Outcome, Transition
from applications.models.interview import Interview, InterviewContact

__all__ = [
    "Application",
    "ApplicationContact",
    "ApplicationQuerySet",
    "ApplicationTag",
    "Company",
    "Contact",
    "Interview",
    "InterviewContact",
    "Note",
    "Outcome",
    "Tag",
    "Transition",
]
