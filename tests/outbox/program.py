"""What a worker does, as a program of its own that tests can kill. Each thing it says is one line of JSON.

``send`` sends what is due; PAUSE_AT (environment) stops it for good at "claimed", "before_data" or "accepted".
``claim`` says "ready", then claims one mail for each line it reads.
"""

import json
import os
import sys
import time
from typing import Any

import django

django.setup()

from django.db import connection  # noqa: E402  # needs the setup above

from softening.outbox import sending, smtp  # noqa: E402


def say(what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def pause(place: str) -> None:
    if os.environ.get("PAUSE_AT") == place:
        say("paused")
        time.sleep(600)


def send() -> None:
    def watched(*args: Any, before_data: Any, **options: Any) -> int:
        def fence() -> None:
            before_data()
            pause("before_data")

        pause("claimed")
        code = smtp.deliver(*args, before_data=fence, **options)
        pause("accepted")
        return code

    setattr(sending, "deliver", watched)  # noqa: B010  # a name it imported
    say({result.value: count for result, count in sending.send_due_mail().results.items()})


def claim() -> None:
    connection.ensure_connection()
    say("ready")
    for _ in sys.stdin:
        mail = sending.claim_next()
        say(None if mail is None else str(mail.public_id))


if __name__ == "__main__":
    {"send": send, "claim": claim}[sys.argv[1]]()
    connection.close()
