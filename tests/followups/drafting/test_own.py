"""A person's own text file: what is read, what is refused and in which words, and how it looks before it is kept."""

from dataclasses import replace

import pytest

from followups.drafting.loader import BadText
from followups.drafting.own import fields_for, parse_own, preview
from followups.enums import StepKind
from tests.followups.drafting.worlds import RICH

CARD = StepKind.CARD
OWN = """\
# my card
== greeting
Hello {greeting_name!},

== thanks, new paragraph
? several_talks
Thank you for the {count} talks.
-- else
Thank you for your time.
"""


def test_an_own_text_is_used_in_place_of_ours() -> None:
    assert preview(OWN, CARD, RICH).body == "Hello Marta,\n\nThank you for the two talks."
    alone = preview(OWN, CARD, replace(RICH, interview_count=1, recipient_given="", recipient_name=""))
    assert alone.body == "Hello [the name of the person you write to],\n\nThank you for your time."
    assert [gap.name for gap in alone.gaps] == ["greeting_name"]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("== thanks\nThank you, {compny}.", 2, "There is no field {compny} in this text."),
        ("== thanks\n\n? met_twice\nThank you.", 2, "“met_twice” is no situation that a text can ask for."),
        ("== thanks\nThank you, {posting}.", 2, "There is no field {posting} in this text."),
        ("== thanks\nThank you, {count!}.", 2, "{count!} cannot be asked for; leave out the “!”."),
        ("== thanks\nThank you, {company.", 2, "A brace stands alone."),
        ("== thanks\nThank you {company.__class__}.", 2, "A brace stands alone."),
        ("== thanks, bold\nThank you.", 1, "“bold” is no mark of a block."),
        ("== thanks\n--\nThank you.", 1, "After this line a wording has no words."),
        ("Thank you.\n== thanks\nThank you.", 1, "There is text before the first “== ” line."),
        ("", 0, "There is no block in it."),
        ("# only a remark", 0, "There is no block in it."),
        ("== a\n" + "x" * 20_000, 0, "It has more than 20000 characters."),
        ("== a\nx\n" * 41, 0, "It has too many parts; up to 40 blocks"),
    ],
)
def test_what_cannot_be_read_names_the_line_and_the_reason(text: str, line: int, reason: str) -> None:
    with pytest.raises(BadText) as told:
        parse_own(text, CARD)
    assert told.value.line == line
    assert told.value.reason.startswith(reason)


def test_a_private_step_has_no_text() -> None:
    with pytest.raises(BadText, match="no text for this kind"):
        parse_own(OWN, StepKind.LOOK_BACK)


def test_each_kind_offers_its_own_fields() -> None:
    assert {"company", "talk", "card_date"} <= set(fields_for(CARD))
    assert "posting" in fields_for(StepKind.NEW_OPENING)
    assert "card_date" not in fields_for(StepKind.NEW_OPENING)


def test_markup_in_an_own_text_stays_text() -> None:
    body = preview("== a\n<b>{% now %} {company}</b>".replace("{% now %} ", ""), CARD, RICH).body
    assert body == "<b>Harbour & Vale</b>"
