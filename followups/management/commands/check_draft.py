"""`manage.py check_draft --kind card FILE`: the checks on any text, for scripts and for people who write in an editor.

Prints a JSON list; ``start`` and ``end`` count characters of the file, both 0 for what is missing. Exit status 0
without a block, 1 with one, 2 where the question itself could not be read.
"""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from followups.drafting.checks import check, has_block
from followups.drafting.checks.base import WRITTEN, Finding
from followups.drafting.facts import Facts
from followups.drafting.facts_json import BadFacts, Written, facts_from, written
from followups.enums import StepKind

UNREADABLE = 2


class Command(BaseCommand):
    help = (
        "Check a message for a follow-up; prints the findings as JSON and exits 1 where one of them blocks."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--kind", required=True, choices=sorted(kind.value for kind in WRITTEN))
        parser.add_argument("--lang", default="en", help="the language of the text, such as en")
        parser.add_argument("--facts", type=Path, help="a JSON file with what is known")
        parser.add_argument("file", help="the text; - reads it from standard input")

    def handle(self, *args: Any, **options: Any) -> None:
        facts = _facts(options["facts"])
        message = written(_text(options["file"]))
        kind, language = StepKind(options["kind"]), options["lang"]
        try:
            findings = check(kind, message.body, facts, subject=message.subject, language=language)
        except LookupError as error:
            raise CommandError(str(error.args[0]), returncode=UNREADABLE) from error
        found = [_as_json(finding, message) for finding in findings]
        self.stdout.write(json.dumps(found, ensure_ascii=False, indent=1))
        if has_block(findings):
            sys.exit(1)


def _facts(path: Path | None) -> Facts:
    if path is None:
        return Facts()
    try:
        return facts_from(json.loads(path.read_text(encoding="utf-8-sig")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise CommandError(f"{path}: {error}", returncode=UNREADABLE) from error
    except BadFacts as error:
        raise CommandError(f"{path}: {error}", returncode=UNREADABLE) from error


def _text(name: str) -> str:
    """The text as it is: no line end is changed, so that offsets fit the file."""
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return raw.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{name}: {error}", returncode=UNREADABLE) from error


def _as_json(finding: Finding, message: Written) -> dict[str, Any]:
    shift = message.start if finding.end else 0
    return {
        "id": finding.id,
        "severity": finding.severity,
        "start": finding.start + shift,
        "end": finding.end + shift,
        "message": f"{finding.message} {finding.mend}".strip(),
    }
