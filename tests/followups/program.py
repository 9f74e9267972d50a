"""Prepares and shows a database that real workers share, as a program of its own. Says its result as JSON on one line.

migrate | people NUMBER | dump
"""

import datetime as dt
import json
import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # needs the setup above

from followups.models import Notice, Reminder  # noqa: E402
from softening.outbox.models import OutgoingMail, SendAttempt  # noqa: E402
from softening.pages.invariants import find_problems  # noqa: E402
from softening.people.models import User  # noqa: E402
from tests.factories import rejected_application  # noqa: E402


def add_people(number: int) -> None:
    """Each was told "no" a week ago and takes mail at any hour, so that a card is due now."""
    any_hour = {"reminder_time": dt.time(0), "sending_from": dt.time(0), "sending_until": dt.time(23, 59)}
    for count in range(number):
        owner = User.objects.create_user(f"person{count}@example.org", **any_hour)
        rejected_application(owner, learned_on=owner.today() - dt.timedelta(days=7))


def dump() -> dict[str, object]:
    return {
        "states": sorted(OutgoingMail.objects.values_list("state", flat=True)),
        "addresses": sorted(OutgoingMail.objects.values_list("to_address", flat=True)),
        "attempts": sorted(SendAttempt.objects.values_list("result", flat=True)),
        "noticed": sorted(Notice.objects.values_list("reminder", flat=True)),
        "reminders": sorted(Reminder.objects.filter(state="noticed").values_list("pk", flat=True)),
        "problems": [str(problem) for problem in find_problems()],
    }


def main(command: str, *words: str) -> None:
    match command:
        case "prepare":
            call_command("migrate", verbosity=0)
            add_people(int(words[0]))
        case "dump":
            sys.stdout.write(json.dumps(dump()) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
