"""What was written in an activity, kept as the person's own note or let go. It is no step and no draft."""

from applications.models import Application, Note
from applications.services import write_note
from followups.activities import Activity

LONGEST = 19_000  # characters; a note holds 20,000, its heading included


def keep_activity(application: Application, activity: Activity, text: str) -> Note:
    """A note of today, with the activity's title as its first line, so that it is recognisable among others."""
    return write_note(application, on=application.owner.today(), text=f"{activity.title}\n\n{text}")
