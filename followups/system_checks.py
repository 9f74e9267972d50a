"""What `manage.py check` says about the reviewed file of crisis lines and legal pointers."""

import datetime as dt
from typing import Any

from django.core.checks import CheckMessage, Error, Warning, register

from followups.helplines import NotReviewed, doubts


@register("help")
def check_help(**_kwargs: Any) -> list[CheckMessage]:
    """An error for an entry that is not whole, a warning for one that was not looked at for 18 months."""
    try:
        found = list(doubts(dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=1)))
    except NotReviewed as trouble:
        return [Error(str(trouble), hint="Mend the entry in followups/data/help.toml.", id="followups.E001")]
    hint = "Look at the source again and set checked_on."
    return [Warning(one, hint=hint, id="followups.W001") for one in found]
