"""`manage.py doctor`: says what is wrong and how to mend it. Changes nothing."""

import dataclasses
import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from softening.pages.doctor.diagnosis import Diagnosis, State
from softening.pages.doctor.rounds import examine_all

_STATE_WIDTH, _NAME_WIDTH = 8, 14


class Command(BaseCommand):
    help = (
        "Examine this Softening and say what is wrong and how to mend it; exit code 1 if anything is wrong."
    )
    requires_system_checks = []  # what they find is said here, with everything else

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="say the same as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        found = examine_all()
        if options["json"]:
            self.stdout.write(json.dumps([dataclasses.asdict(one) for one in found], indent=2))
        else:
            for one in found:
                self._say(one)
        if any(one.state is State.WRONG for one in found):
            sys.exit(1)

    def _say(self, one: Diagnosis) -> None:
        colour = {
            State.OK: self.style.SUCCESS,
            State.WARNING: self.style.WARNING,
            State.WRONG: self.style.ERROR,
        }[one.state]
        state = colour(one.state) + " " * (_STATE_WIDTH - len(one.state))
        self.stdout.write(f"{state}{one.name:<{_NAME_WIDTH}}{one.what}")
        if one.remedy:
            self.stdout.write(" " * (_STATE_WIDTH + _NAME_WIDTH) + one.remedy)
