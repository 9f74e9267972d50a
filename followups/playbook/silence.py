"""Row 14: from when on no answer after an interview is a silence, and until when it is worth a note."""

import datetime as dt

from followups.business_days import Calendar
from followups.playbook.overrides import FIRST_NOTE

AFTER_A_PROMISE, AFTER_THE_LAST_CONTACT = (note.window.first or 0 for note in FIRST_NOTE)  # business days
TOO_LATE_AFTER = dt.timedelta(
    days=60
)  # a first note so long after would surprise; closing many at once is better


def silent_from(
    calendar: Calendar, *, last_contact_on: dt.date | None, promised_on: dt.date | None
) -> dt.date | None:
    """The day from which a first status note is due; None where nothing says when the silence began.

    A promise counts while no later contact has overtaken it.
    """
    if promised_on is not None and (last_contact_on is None or promised_on >= last_contact_on):
        return calendar.add(promised_on, AFTER_A_PROMISE)
    if last_contact_on is None:
        return None
    return calendar.add(last_contact_on, AFTER_THE_LAST_CONTACT)


def is_silent(
    calendar: Calendar, *, last_contact_on: dt.date | None, promised_on: dt.date | None, today: dt.date
) -> bool:
    """Whether a silence is to be noticed today: begun, and not so long ago that a note would only surprise."""
    begins = silent_from(calendar, last_contact_on=last_contact_on, promised_on=promised_on)
    return begins is not None and begins <= today <= begins + TOO_LATE_AFTER
