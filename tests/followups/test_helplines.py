"""The file of crisis lines and legal pointers: whole, reviewed, and silent where nothing is known."""

import datetime as dt
from pathlib import Path

import pytest
from django.core.management import call_command

from followups.helplines import (
    NotReviewed,
    all_lines,
    all_pointers,
    doubts,
    lines_for,
    pointers_for,
)

COUNTRIES = "US CA GB IE AU NZ DE AT CH FR BE NL ES IT PT PL SE DK NO FI IN JP".split()  # noqa: SIM905
GOOD = """
[[lines]]
country = "GB"
name = "Samaritans"
phone = "116 123"
text = ""
hours = "always"
note = ""
url = "https://www.samaritans.org/"
source = "https://www.samaritans.org/"
checked_on = 2026-11-25
basis = "general knowledge"
"""


@pytest.mark.parametrize("country", COUNTRIES)
def test_country_has_a_line(country: str) -> None:
    assert lines_for(country)
    assert all(line.phone for line in lines_for(country))


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("US", "988"), ("CA", "988"), ("GB", "116 123"), ("IE", "116 123"), ("AU", "13 11 14"), ("NZ", "1737"),
        ("DE", "0800 1110111"), ("AT", "142"), ("CH", "143"), ("FR", "3114"), ("NL", "113"), ("ES", "024"),
        ("PT", "1411"), ("NO", "116 123"), ("SE", "90101"), ("IN", "14416"), ("JP", "0120-279-338"),
    ],
)  # fmt: skip
def test_number_is_the_one_people_know(country: str, number: str) -> None:
    assert number in [line.phone for line in lines_for(country)]


@pytest.mark.parametrize("country", ["", "XX", "BR", "ZZ", "g"])
def test_country_without_an_entry_has_no_number(country: str) -> None:
    assert lines_for(country) == ()
    assert pointers_for("debrief.records", country=country) == ()


def test_number_can_be_tapped() -> None:
    assert [(line.tel, line.sms) for line in lines_for("au")] == [("tel:131114", "sms:0477131114")]


def test_every_basis_is_said() -> None:
    """Most was read on a kept page; what was not says so."""
    by_basis = {line.basis for line in all_lines()} | {pointer.basis for pointer in all_pointers()}
    assert by_basis == {"stored page", "general knowledge"}


def test_pointer_fits_situation_and_place() -> None:
    assert [one.name for one in pointers_for("debrief.offer_withdrawn", country="GB")] == ["Acas"]
    assert "Antidiskriminierungsstelle des Bundes" in [
        one.name for one in pointers_for("debrief.records", country="DE")
    ]
    assert pointers_for("card.interviewed", country="GB") == ()
    assert pointers_for("debrief.silence", country="CA", subdivision="BC") == ()
    ontario = pointers_for("debrief.silence", country="CA", subdivision="ON")
    assert ["45 days" in one.words for one in ontario] == [True]


def test_file_is_fresh_today() -> None:
    assert list(doubts(dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=1))) == []


def test_review_is_asked_for_after_eighteen_months() -> None:
    count = len(all_lines()) + len(all_pointers())
    assert len(list(doubts(dt.date(2026, 11, 25) + dt.timedelta(days=549)))) == count
    assert len(list(doubts(dt.date(2026, 11, 24)))) == count


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('phone = "116 123"\n', "", "GB Samaritans: phone is missing"),
        ('name = "Samaritans"', 'name = ""', "GB: name is empty"),
        ('url = "https:', 'url = "http:', "GB Samaritans: url is not an https address"),
        ("checked_on = 2026-11-25", 'checked_on = "lately"', "GB Samaritans: checked_on is not a date"),
        ('basis = "general knowledge"', 'basis = "somebody said"', "GB Samaritans: basis is none of"),
        ('hours = "always"', 'hours = "often"', "GB Samaritans: hours is none of"),
        ('note = ""', 'notes = ""', "GB Samaritans: note is missing"),
    ],
)
def test_entry_that_is_not_whole_is_refused(tmp_path: Path, old: str, new: str, said: str) -> None:
    file = tmp_path / "help.toml"
    file.write_text(GOOD.replace(old, new))
    with pytest.raises(NotReviewed, match=said):
        all_lines(file)


def test_check_command_reads_the_file() -> None:
    call_command("check", "--fail-level", "WARNING", tag=["help"])
