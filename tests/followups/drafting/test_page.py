"""docs/drafts.md shows the drafts as they are; `make drafts-page` writes it anew."""

from bench.drafts_page import PAGE, hard_cases, page


def test_the_page_of_drafts_is_in_step_with_the_texts() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_the_page_has_the_hard_cases() -> None:
    assert len(list(hard_cases())) >= 10
