"""`manage.py check_draft` and what it reads: facts from JSON, a subject above the text."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followups.drafting.facts import Facts
from followups.drafting.facts_json import KEYS, BadFacts, Written, facts_from, written

ROOT = Path(__file__).resolve().parents[3]
GOOD = """\
Dear Marta,

Thank you for telling me so kindly about the Data Engineer role. I respect your decision and wish the team well. \
What you said about the on-call team and its alarms has stayed with me. I would be glad to be thought of another time.

Kind regards,
Elif Demir
"""
FACTS = {"recipient_name": "Marta Ruiz", "talked_about": "letting the on-call team choose its own alarms"}


def run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", "check_draft", *arguments]
    return subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True, check=False)


def test_a_good_text_has_no_findings(tmp_path: Path) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(FACTS), encoding="utf-8")
    done = run("--kind", "acknowledge", "--lang", "en", "--facts", str(facts), "-", text=GOOD)
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (0, [], "")


def test_a_block_is_named_with_its_place_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    text = "Subject: Thank you\n\n" + GOOD.replace("and wish", "but I wish")
    path.write_bytes(text.encode())
    done = run("--kind", "acknowledge", str(path))
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert set(found[0]) == {"id", "severity", "start", "end", "message"}
    assert [(one["id"], one["severity"], text[one["start"] : one["end"]]) for one in found] == [
        ("L1", "block", "but")
    ]


@pytest.mark.parametrize(
    ("facts", "named"),
    [({"salary": "1"}, "salary"), ({"role": 5}, "role"), ({"card_date": "tomorrow"}, "card_date")],
)
def test_facts_that_cannot_be_read_are_named(tmp_path: Path, facts: dict[str, Any], named: str) -> None:
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(facts), encoding="utf-8")
    done = run("--kind", "card", "--facts", str(path), "-", text=GOOD)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{named}:" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--kind", "debrief", "-"),
        ("--kind", "card", "--lang", "xx", "-"),
        ("--kind", "card", "no-such-file.txt"),
        ("--kind", "card", "--facts", "no-such-file.json", "-"),
    ],
)
def test_what_cannot_be_asked_ends_with_two(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, text=GOOD)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_facts_of_every_key() -> None:
    given: dict[str, Any] = dict.fromkeys(KEYS, "x")
    given |= {"interview_date": "2026-10-12", "card_date": None, "others": ["Quay", "Jonas"]}
    facts = facts_from(given)
    assert (facts.interview_date, facts.card_date) == (date(2026, 10, 12), None)
    assert facts.others == ("Quay", "Jonas")
    assert facts.new_evidence == "x"
    assert facts_from({}) == Facts()


@pytest.mark.parametrize("data", [[], "x", None, {"others": "Quay"}, {"others": [1]}, {"company": ["Quay"]}])
def test_other_types_are_refused(data: Any) -> None:
    with pytest.raises(BadFacts):
        facts_from(data)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Dear Marta,", Written("", "Dear Marta,", 0)),
        ("Subject: Thank you\n\nDear Marta,", Written("Thank you", "Dear Marta,", 20)),
        ("subject:Thanks \r\n\r\nDear", Written("Thanks", "Dear", 19)),
        ("Subject: Thank you\nDear Marta,", Written("", "Subject: Thank you\nDear Marta,", 0)),
        ("Dear Marta,\n\nSubject: x\n\n", Written("", "Dear Marta,\n\nSubject: x\n\n", 0)),
    ],
)
def test_a_subject_stands_above_a_blank_line(text: str, message: Written) -> None:
    assert written(text) == message
