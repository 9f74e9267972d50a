"""What a card holds: the table of the method, wraps counted by hand, and a hand measured by one line."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.drafting.card_fit import (
    CALIBRATION_LINE,
    HANDS,
    SIZES,
    ImpossibleCount,
    card_name,
    fit,
    larger_card,
    layout,
    measured_pitch,
    width,
    words_on_line,
    wrapped,
)
from followups.drafting.checks import Finding, check, has_block
from followups.drafting.compose import compose
from followups.enums import StepKind
from softening.people.enums import CardSize, Handwriting
from tests.followups.drafting.worlds import FULL, OURS

HAND_NAMES = ("small", "average", "large")
CAPS = {  # words between greeting and closing, in a small, an average and a large hand
    "a6_portrait": (91, 58, 35),
    "a6_landscape": (82, 44, 23),
    "4x6_landscape": (75, 45, 24),
    "4x6_portrait": (94, 56, 34),
    "a2_landscape": (77, 48, 27),
    "5x7_portrait": (153, 91, 59),
    "postcard": (32, 19, 10),
}
LINE = str(CALIBRATION_LINE)
CARD = """\
23 November

Dear Marta,

Thank you for the two talks in October. What you told me about letting the on-call team choose its own alarms comes back to me often. The work you do at Harbour & Vale interests me, and I would be glad to be thought of when another role opens.

With good wishes,
Elif Demir
elif@example.org"""
ON_A6 = [  # 29 letters a line
    "23 November",
    "Dear Marta,",
    "Thank you for the two talks",
    "in October. What you told me",
    "about letting the on-call",
    "team choose its own alarms",
    "comes back to me often. The",
    "work you do at Harbour & Vale",
    "interests me, and I would be",
    "glad to be thought of when",
    "another role opens.",
    "With good wishes,",
    "Elif Demir",
    "elif@example.org",
]


def lines_of(text: str, columns: int) -> list[str]:
    return [line.text for line in wrapped(text, columns)]


# The word model -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", CAPS)
def test_word_model_is_the_table_of_the_method(size: str) -> None:
    assert tuple(layout(size, hand).cap for hand in HAND_NAMES) == CAPS[size]


def test_cards_and_hands_are_those_of_the_profile() -> None:
    assert set(SIZES) == set(CardSize.values)
    assert set(HANDS) == set(Handwriting.values)
    assert len({card_name(size) for size in SIZES}) == len(SIZES)


def test_usual_card_is_a6_upright_in_an_average_hand() -> None:
    assert layout() == layout("a6_portrait", "average")
    assert (layout().usable_width, layout().columns, layout().lines) == (85, 29, 16)
    assert layout().target == 50


def test_unknown_card_or_hand_is_named() -> None:
    with pytest.raises(KeyError, match="a3"):
        layout("a3")
    with pytest.raises(KeyError, match="tiny"):
        layout("", "tiny")


@pytest.mark.parametrize(
    ("size", "hand", "least", "most"),
    [
        ("a6_portrait", "average", 35, 55),
        ("5x7_portrait", "average", 35, 85),
        ("a6_landscape", "average", 35, 55),
        ("a6_portrait", "large", 28, 55),
        ("postcard", "average", 15, 55),
    ],
)
def test_lower_bound_is_35_words_or_four_fifths_of_a_small_card(
    size: str, hand: str, least: int, most: int
) -> None:
    assert (layout(size, hand).least_words, layout(size, hand).most_words) == (least, most)


# Wrapping -------------------------------------------------------------------------------------------------------


def test_card_breaks_where_a_pen_would_break_it() -> None:
    found = fit(CARD, layout())
    assert [line.text for line in found.lines] == ON_A6
    assert [line.text for line in found.lines if line.opens] == [
        "Dear Marta,",
        "Thank you for the two talks",
        "With good wishes,",
    ]
    assert (found.used, found.available, found.room, found.room_words) == (14, 16, 2, 9)
    assert (found.fits, found.holds_it) == (True, "a6_portrait")


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 6, ["one", "two", "three"]),
        ("to elif.demir@example.org", 10, ["to", "elif.demir", "@example.o", "rg"]),
        ("a  lot\tof   air", 30, ["a lot of air"]),
        ("one\r\n\r\ntwo\rthree", 30, ["one", "two", "three"]),
        ("春の会議室 で", 6, ["春の会", "議室", "で"]),
        ("ab 春の会", 6, ["ab 春", "の会"]),
        ("Cafe\u0301 au lait", 7, ["Cafe\u0301 au", "lait"]),
        ("Bien a\u0300 vous\u00a0!", 7, ["Bien a\u0300", "vous\u00a0!"]),
        ("", 7, []),
        (" \n\t\n", 7, []),
    ],
)
def test_wraps_counted_by_hand(text: str, columns: int, lines: list[str]) -> None:
    assert lines_of(text, columns) == lines


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("春", 2), ("e\u0301", 1), ("\u200b\u00ad", 0), ("Ａ", 2), ("ﬁ", 1)]
)
def test_width_counts_full_width_letters_twice_and_marks_not(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.text(max_size=200), st.integers(2, 60))
def test_wrapping_loses_no_letter_and_keeps_to_the_line(text: str, columns: int) -> None:
    found = lines_of(text, columns)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(width(line) <= columns for line in found)


def test_too_long_a_text_names_the_card_that_holds_it() -> None:
    text = "\n".join(["a line"] * 18)
    found = fit(text, layout())
    assert (found.fits, found.room, found.room_words, found.holds_it) == (False, -2, 0, "5x7_portrait")
    assert fit("\n".join(["a line"] * 12), layout("a6_landscape")).holds_it == "a6_portrait"
    assert fit("\n".join(["a line"] * 50), layout()).holds_it == ""


# Too small a card -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "hand", "larger"),
    [
        ("a6_portrait", "large", ""),
        ("a6_landscape", "large", "a6_portrait"),
        ("4x6_landscape", "large", "4x6_portrait"),
        ("postcard", "average", "a2_landscape"),
        ("postcard", "small", ""),
    ],
)
def test_larger_card_is_proposed_where_fewer_than_thirty_words_fit(size: str, hand: str, larger: str) -> None:
    assert larger_card(layout(size, hand)) == larger


@pytest.mark.parametrize(("size", "hand"), list(itertools.product(SIZES, HANDS)))
def test_our_card_fits_every_card_and_hand_or_a_larger_one_is_proposed(size: str, hand: str) -> None:
    card = layout(size, hand)
    if card.cap < 30:
        assert layout(larger_card(card), hand).cap >= 30
        return
    facts = replace(FULL, card_size=size, handwriting=hand)
    for seed in range(10):
        body = compose(StepKind.CARD, facts, seed=str(seed)).body
        assert fit(body, card).fits
        assert check(StepKind.CARD, body, facts, given=OURS) == []


def test_small_card_gets_the_shorter_form() -> None:
    facts = replace(FULL, handwriting="large")
    assert compose(StepKind.CARD, facts, seed="3").body == (
        "23 November\n\nDear Marta,\n\nThank you for the two talks in October. I often think of letting the "
        "on-call team choose its own alarms. Harbour & Vale interests me, and I would be glad to be "
        "thought of again.\n\n"
        "Warm wishes,\nElif Demir\nelif@example.org"
    )


# The check ------------------------------------------------------------------------------------------------------


def length_of(text: str, **card: object) -> list[Finding]:
    return [each for each in check(StepKind.CARD, text, replace(FULL, **card)) if each.id == "F6"]


def test_a_line_too_many_blocks_and_names_both_ways_out() -> None:
    long = CARD.replace("often. The", f"often. {'Again I say so. ' * 5}The")
    (found,) = length_of(long)
    assert (found.severity, found.message, found.mend) == (
        "block",
        "It takes 17 lines; an upright A6 card has 16 in your hand.",
        "Take out a sentence, or take an upright 5 × 7 in card.",
    )
    assert has_block([found])
    assert [each.severity for each in length_of(long, card_size="5x7_portrait")] == []


def test_too_few_words_are_a_thought_and_fewer_are_enough_on_a_small_card() -> None:
    short = CARD.replace("comes back to me often. The work you do at Harbour & Vale interests me", "stays")
    short = short.replace(" when another role opens", "")
    assert [each.severity for each in length_of(short)] == ["warn"]
    assert length_of(short, handwriting="large") == []


def test_measured_pitch_counts() -> None:
    assert length_of(CARD, char_pitch=2.0) == []
    assert [each.severity for each in length_of(CARD, char_pitch=5.0)] == ["block"]
    assert [each.severity for each in length_of(CARD, line_pitch=12.0)] == ["block"]


# A hand measured by one line ----------------------------------------------------------------------------------------


def test_pitch_from_the_words_on_one_line() -> None:
    """Seven words end after 27 letters, the eighth after 31: a line of 85 mm ends at 29."""
    assert LINE.startswith("It was good to sit with you all and")
    assert measured_pitch(7, LINE, layout()) == 2.93


@pytest.mark.parametrize("words", [-1, 0, 1, 3, 15, 40, 10**9])
def test_impossible_counts_name_what_is_possible(words: int) -> None:
    with pytest.raises(ImpossibleCount) as found:
        measured_pitch(words, LINE, layout())
    assert (found.value.least, found.value.most) == (4, 14)


@pytest.mark.parametrize("size", SIZES)
def test_measured_line_breaks_where_the_pen_broke_it(size: str) -> None:
    with pytest.raises(ImpossibleCount) as bounds:
        measured_pitch(0, LINE, layout(size))
    for words in range(bounds.value.least, bounds.value.most + 1):
        measured = layout(size, char_pitch=measured_pitch(words, LINE, layout(size)))
        assert words_on_line(LINE, measured) == words
        assert len(wrapped(LINE, measured.columns)[0].text.split()) == words
