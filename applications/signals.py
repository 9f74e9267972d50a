"""What applications tells other apps. Receivers run inside the transaction; their errors roll it back."""

from django.dispatch import Signal

# Arguments: application, transition, outcome (the ending's, or None), undone (the transition taken back, or None).
status_changed = Signal()

# Arguments: application. A fact that drafts and plans live from has changed: people, interviews, the record itself.
facts_changed = Signal()

# Arguments: application. One was logged; a company that knows the person may hear of it.
application_logged = Signal()
