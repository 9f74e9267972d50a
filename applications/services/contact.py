"""When the person and the company were last in touch."""

import datetime as dt

from applications.enums import Status
from applications.models import Application
from applications.services.talks import held_interviews

# A move to one of these is news from the company.
_NEWS = frozenset({Status.SCREENING, Status.INTERVIEWING, Status.OFFERED})


def last_contact_on(application: Application, *, by: dt.date) -> dt.date | None:
    """The latest day of an interview held, a note of a contact, or a step forward, up to ``by``; None without any."""
    undone = {move.undoes_id for move in application.transitions.all()}
    days = [interview.on for interview in held_interviews(application, by=by) if interview.on]
    days += [note.on for note in application.notes.all() if note.was_contact]
    days += [
        move.effective_on
        for move in application.transitions.all()
        if move.to_status in _NEWS and move.undoes_id is None and move.pk not in undone
    ]
    return max((day for day in days if day <= by), default=None)
