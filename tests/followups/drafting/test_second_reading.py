"""The second reader: how it adds up what it knows, when it stops a sentence, and when it doubts a word list."""

import math

import pytest

from followups.drafting.checks import check
from followups.drafting.checks.message import Message
from followups.drafting.checks.reader import FOLDER, HARM, Reader, features_of, parse, reader_for, words_of
from followups.drafting.checks.second_reading import ASK, looks_at
from followups.drafting.facts import Facts
from followups.enums import StepKind

A_FILE = """## Written for this test.
# labels\tL7\tL9\tharm
# bias\t-1\t-2\t0
# blend\t-0.5\t0.25\t1\t0.5\t2\t-1
# bar\t1
# trust\t0.5\t1\t1\t1
# floor\t-3
rude\t3\t8\t0\t6
tears\t4\t0\t8\t5
kind\t3\t-6\t-4\t-9
is rude\t0.5\t2\t0\t1
corri*\t1\t1\t0\t1"""


@pytest.fixture
def reader() -> Reader:
    return parse(A_FILE.splitlines())


def test_a_sentence_is_words_pairs_and_beginnings() -> None:
    words = [match[0] for match in words_of("it's the corridor?")]
    assert words == ["it's", "the", "corridor", "?"]
    assert list(features_of(words)) == [
        ("<", (0, 0)),
        ("it's", (1, 1)),
        ("< it's", (0, 1)),
        ("the", (2, 2)),
        ("it's the", (1, 2)),
        ("corridor", (3, 3)),
        ("corri*", (3, 3)),
        ("the corridor", (2, 3)),
        ("?", (4, 4)),
        ("corridor ?", (3, 4)),
        (">", (5, 5)),
        ("? >", (4, 5)),
    ]


def test_the_odds_are_what_the_file_says(reader: Reader) -> None:
    """By hand: telling words over the root of the sum of their squares, times the weight, plus the constant."""
    reading = reader.read(["he", "is", "rude", "rude"])
    length = math.sqrt(3**2 + 0.5**2)
    assert reading.odds["L7"] == pytest.approx(-1 + (3 * 8 + 0.5 * 2) / length)
    assert reading.odds["L9"] == pytest.approx(-2)
    assert reading.odds[HARM] == pytest.approx((3 * 6 + 0.5 * 1) / length)


def test_a_sentence_of_unknown_words_has_the_constants_alone(reader: Reader) -> None:
    assert reader.read(["never", "seen"]).odds == {"L7": -1, "L9": -2, HARM: 0}


def test_the_evidence_is_harm_label_distance_hint_and_what_else_was_found(reader: Reader) -> None:
    reading = reader.read(["tears"])
    assert reading.odds == {"L7": -1, "L9": 6, HARM: 5}
    assert reading.evidence("L9", hinted=False, found=False) == (5, 6, 0, 0, 0)
    assert reading.evidence("L7", hinted=True, found=True) == (5, -1, -7, 1, 1)


@pytest.mark.parametrize(
    ("words", "label", "hinted", "found", "stops"),
    [
        ("tears", "L9", False, False, True),  # -0.5 + 1.25 + 6
        ("tears", "L7", False, False, False),  # -0.5 + 1.25 - 1 - 3.5
        ("corridor", "L7", False, False, False),  # -0.5 + 0.25 + 0 = -0.25
        ("corridor", "L7", True, False, True),  # a hint adds two: 1.75
        ("corridor", "L7", True, True, False),  # something else was found: 0.75
    ],
)
def test_a_sentence_is_stopped_above_the_bar(
    reader: Reader, words: str, label: str, hinted: bool, found: bool, stops: bool
) -> None:
    assert reader.read(words.split()).stops(label, hinted=hinted, found=found) is stops


def test_a_list_is_doubted_below_the_floor(reader: Reader) -> None:
    assert reader.read(["kind"]).doubts("L9")  # 0.5 - 9 - 6 + 0
    assert not reader.read(["kind", "tears"]).doubts("L9")
    assert not reader.read(["unknown"]).doubts("L9")  # 0.5 + 0 - 2 - 1 = -2.5


def test_the_strongest_words_are_named(reader: Reader) -> None:
    assert reader.read(["she", "is", "rude", "and", "kind"]).strongest("L7") == (1, 2)
    assert reader.read(["tears"]).strongest("L9") == (0, 0)
    assert reader.read(["so", "many", "tears"]).strongest("L9") == (1, 2)  # one word alone says little
    assert reader.read(["tears", "came"]).strongest("L9") == (0, 1)


@pytest.mark.parametrize(
    ("words", "familiar"), [("rude tears", True), ("rude x", True), ("rude x y", False), ("x", False)]
)
def test_a_sentence_of_strange_words_is_not_judged(reader: Reader, words: str, familiar: bool) -> None:
    assert reader.read(words.split()).familiar is familiar


def test_a_broken_file_is_refused() -> None:
    with pytest.raises(ValueError, match="numbers than there are labels"):
        parse([*A_FILE.splitlines(), "extra\t1\t2"])


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_every_language_has_its_reader(language: str) -> None:
    reader = reader_for(language)
    assert reader is not None
    assert reader is reader_for(f"{language}-xx")
    assert {HARM, ASK, "L7", "L13"} <= set(reader.labels)
    assert len(reader.weights) > 5_000


def test_a_language_without_a_file_has_none() -> None:
    assert not (FOLDER / "it.tsv").exists()
    assert reader_for("it") is None


@pytest.mark.parametrize(
    ("label", "kind", "looks"),
    [
        (ASK, StepKind.CARD, True),
        (ASK, StepKind.FEEDBACK_REQUEST, False),  # it is there to ask
        (ASK, StepKind.KEEP_IN_TOUCH, True),
        ("L7", StepKind.INQUIRY, True),
        ("L10", StepKind.INQUIRY, False),  # an inquiry asks for what is due
        ("L4", StepKind.STATUS_NOTE, False),
        ("L4", StepKind.KEEP_IN_TOUCH, False),  # there it only warns
        ("L12", StepKind.CARD, False),
        ("S7", StepKind.NEW_OPENING, False),
    ],
)
def test_it_looks_where_the_check_itself_looks(label: str, kind: StepKind, looks: bool) -> None:
    assert looks_at(label, kind) is looks


def test_recorded_names_are_not_read() -> None:
    facts = Facts(company="Rude Health", recipient_name="Ann Crying")
    message = Message(StepKind.CARD, "Dear Ann Crying, I like Rude Health.", facts, subject="", language="en")
    read = [[message.text[a:b] for a, b in message.own_words(span)] for span in message.sentences]
    assert [word for words in read for word in words] == ["dear", "i", "like"]


THANKS = (
    "Dear Ann,\n\nThank you for your time. I understand and respect your decision. {}\n\nKind regards,\nMia"
)

VEILED = [
    ("en", "L7", "The lady who was to meet me had gone to lunch and nobody had thought to tell me."),
    ("en", "L15", "At my time of life there are not so many doors left."),
    ("en", "L5", "I trust the young man you took knows one end of a lathe from the other."),
    ("de", "L7", "Zwei Stunden saß ich im Flur, und kein Mensch wusste, dass ich komme."),
    ("fr", "L9", "J'ai passé la nuit à pleurer dans la cuisine."),
]


@pytest.mark.parametrize(("language", "name", "sentence"), VEILED)
def test_a_veiled_sentence_is_stopped(language: str, name: str, sentence: str) -> None:
    found = check(StepKind.ACKNOWLEDGE, sentence, Facts(), language=language)
    assert name in {finding.id for finding in found if finding.severity == "block"}


MEANT_WELL = [
    ("L2", "Your explanation of the tide tables was a masterpiece of patience."),
    ("L9", "The angry goose at your gate has become a legend in our house."),
    ("L11", "The lawyer on your panel asked the gentlest questions of the lot."),
]


@pytest.mark.parametrize(("name", "sentence"), MEANT_WELL)
def test_a_word_list_that_is_doubted_only_warns(name: str, sentence: str) -> None:
    found = check(StepKind.ACKNOWLEDGE, THANKS.format(sentence), Facts(recipient_name="Ann"))
    assert {finding.severity for finding in found if finding.id == name} == {"warn"}


def test_a_finding_names_the_words_and_a_way_to_mend() -> None:
    scene = "The lady who was to meet me had gone to lunch and nobody had thought to tell me."
    text = f"Thank you for your letter. {scene}"
    found = [one for one in check(StepKind.ACKNOWLEDGE, text, Facts()) if one.severity == "block" and one.end]
    assert found
    for finding in found:
        assert text[finding.start : finding.end] in scene
        assert finding.message
        assert finding.mend
