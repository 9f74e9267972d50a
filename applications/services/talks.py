"""Which interviews have been held, and who was met: what is still to come says nothing about either."""

import datetime as dt

from applications.models import Application, ApplicationContact, Interview, Outcome


def day_to_look_from(application: Application, outcome: Outcome | None = None) -> dt.date:
    """The day the no was learned; without one, today on the owner's calendar."""
    return outcome.learned_on if outcome is not None else application.owner.today()


def held_interviews(application: Application, *, by: dt.date) -> list[Interview]:
    """Earliest first; one without a day was written down afterwards, so it was held, and counts as the earliest."""
    held = [
        interview for interview in application.interviews.all() if interview.on is None or interview.on <= by
    ]
    return sorted(held, key=_by_day)


def _by_day(interview: Interview) -> tuple[dt.date, dt.time, int]:
    return interview.on or dt.date.min, interview.at or dt.time.min, interview.pk


def people_known(application: Application, *, by: dt.date) -> list[ApplicationContact]:
    """The people on it, without those who are there only for an interview that was not held."""
    held = {interview.pk for interview in held_interviews(application, by=by)}
    met: set[int] = set()
    to_come: set[int] = set()
    for interview in application.interviews.all():
        (met if interview.pk in held else to_come).update(contact.pk for contact in interview.contacts.all())
    only_to_come = to_come - met
    return [part for part in application.people.all() if part.wrote or part.contact_id not in only_to_come]
