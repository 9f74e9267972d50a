"""A sealed secret: read again under its key and for its purpose, by nobody else."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softening.people.sealing import seal, unseal

FIRST, SECOND = "first-" * 10, "second-" * 10


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_sealed_text_comes_back(text: str) -> None:
    assert unseal(seal(text, purpose="a"), purpose="a") == text


def test_same_text_is_sealed_differently_and_hides_it() -> None:
    one, other = seal("sk-secret" * 20, purpose="a"), seal("sk-secret" * 20, purpose="a")
    assert one != other
    assert one.isascii()
    assert "sk-secret" not in one
    assert len(set(one[3:-90])) > 40  # no repetition of the text shows


def test_for_another_purpose_it_is_not_read() -> None:
    assert unseal(seal("sk-secret", purpose="a"), purpose="b") == ""


@pytest.mark.parametrize("place", [0, 3, 8, 24, 30, 40, -1])
def test_changed_text_is_not_read(place: int) -> None:
    sealed = seal("sk-secret", purpose="a")
    letter = "A" if sealed[place] != "A" else "B"
    changed = sealed[:place] + letter + sealed[place:][1:] if place >= 0 else sealed[:place] + letter
    assert unseal(changed, purpose="a") == ""


@pytest.mark.parametrize("sealed", ["", "s1.", "s1.AAAA", "s2.AAAA", "sk-secret", "s1.äöü", "s1." + "A" * 63])
def test_what_was_never_sealed_is_not_read(sealed: str) -> None:
    assert unseal(sealed, purpose="a") == ""


def test_former_key_still_reads_and_a_lost_one_does_not(settings: Any) -> None:
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = FIRST, []
    sealed = seal("sk-secret", purpose="a")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = SECOND, [FIRST]
    assert unseal(sealed, purpose="a") == "sk-secret"
    settings.SECRET_KEY_FALLBACKS = []
    assert unseal(sealed, purpose="a") == ""
