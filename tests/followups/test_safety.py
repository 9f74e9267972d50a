"""The stop line: what stops the workflow and what does not, phrase by phrase, in three languages."""

import time
from pathlib import Path

import pytest

from followups.safety import shows_despair

LANGUAGES = ("en", "de", "fr")


def labelled(language: str) -> list[tuple[str, bool]]:
    lines = (Path(__file__).parent / f"safety_{language}.tsv").read_text().splitlines()
    parts = [line.split("\t") for line in lines]
    return [(text.replace("\\n", "\n"), label == "hit") for label, text in parts]


PHRASES = [(language, text, hit) for language in LANGUAGES for text, hit in labelled(language)]


@pytest.mark.parametrize(("language", "text", "hit"), PHRASES)
def test_phrase_stops_or_passes(language: str, text: str, hit: bool) -> None:
    assert shows_despair(text) is hit


@pytest.mark.parametrize("language", LANGUAGES)
def test_list_is_long_enough_and_half_of_it_passes(language: str) -> None:
    phrases = labelled(language)
    assert len({text for text, _hit in phrases}) >= 60
    assert 0.4 <= sum(not hit for _text, hit in phrases) / len(phrases) <= 0.6


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang, text, hit in PHRASES if hit])
def test_phrase_is_found_within_a_longer_text(language: str, text: str) -> None:
    assert shows_despair(f"I had prepared for a week. We spoke on Tuesday.\n\n{text}\n\nThen I went home.")


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang, text, hit in PHRASES if not hit])
def test_near_miss_passes_within_a_longer_text(language: str, text: str) -> None:
    assert not shows_despair(
        f"I had prepared for a week. We spoke on Tuesday.\n\n{text}\n\nThen I went home."
    )


def test_letters_are_read_whatever_their_dress() -> None:
    assert shows_despair("I WANT TO DIE")
    assert shows_despair("I want  to\tdie")
    assert shows_despair("I want to d\u00adie")
    assert shows_despair("ICH WILL STERBEN")
    assert shows_despair("je veux en\nfinir")


def test_empty_text_passes() -> None:
    assert not shows_despair("")
    assert not shows_despair(" \n ")


def test_long_text_is_read_within_a_second() -> None:
    begun = time.perf_counter()
    assert not shows_despair("so just I am really a bit so hopeless at this, " * 430)
    assert not shows_despair("x" * 20_000)
    assert time.perf_counter() - begun < 1
