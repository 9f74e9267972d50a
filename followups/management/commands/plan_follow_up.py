"""`manage.py plan_follow_up`: the plan of a situation given as JSON. Reads no database and writes none."""

import argparse
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand
from django.utils import timezone

from followups.playbook import LeftOut, PlannedStep, plan
from followups.playbook.json_facts import BadFacts, parse_facts, read_situation
from followups.reasons import instead, reason


class Command(BaseCommand):
    help = "Print the plan of a follow-up as JSON, from facts as JSON (docs/follow-up.md tells both)."
    requires_system_checks: list[str] = []  # it needs no database and no server

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--facts", required=True, metavar="FILE", help='a JSON file, "-" for standard input'
        )

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.localtime().replace(tzinfo=None)
        try:
            situation = read_situation(self._read(options["facts"]), now=now)
            planned = plan(situation)
        except BadFacts as wrong:
            self._stop(str(wrong))
        answer = {
            "proposed": [_proposed(step) for step in planned.proposed],
            "left_out": [_left_out(step) for step in planned.left_out],
        }
        self.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2))

    def _read(self, name: str) -> object:
        try:
            text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
            return parse_facts(text)
        except BadFacts:
            raise
        except OSError as wrong:
            self._stop(f"{name}: {wrong.strerror}")
        except UnicodeDecodeError:
            self._stop(f"{name}: is no UTF-8 text")
        except (ValueError, RecursionError) as wrong:
            self._stop(f"{name}: is no JSON ({wrong})")

    def _stop(self, wrong: str) -> NoReturn:
        self.stderr.write(wrong)
        sys.exit(2)


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _proposed(step: PlannedStep) -> dict[str, str | None]:
    return {
        "step": step.kind.value,
        "slot": step.slot,
        "to": step.to.value if step.to else None,
        "earliest": _day(step.earliest),
        "latest": _day(step.latest),
        "best_on": _day(step.best_on),
        "default": "on" if step.default_on else "off",
        "locked_until": step.locked_until,
        "reason": reason(step.rule, step.params),
    }


def _left_out(step: LeftOut) -> dict[str, str]:
    return {
        "step": step.kind.value,
        "reason": reason(step.rule, step.params),
        "instead": instead(step.rule, step.params),
    }
