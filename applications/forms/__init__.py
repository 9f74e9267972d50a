"""Forms of the applications app."""

from applications.forms.company import CompanyForm
from applications.forms.ending import NotSelectedForm
from applications.forms.filters import ApplicationFilter
from applications.forms.record import (
    ContactForm,
    EditForm,
    InterviewForm,
    LogForm,
    NewContactForm,
    NoteForm,
)

__all__ = [
    "ApplicationFilter",
    "CompanyForm",
    "ContactForm",
    "EditForm",
    "InterviewForm",
    "LogForm",
    "NewContactForm",
    "NotSelectedForm",
    "NoteForm",
]
