"""Parts of ``bench.drafts`` that make drafts and plans by the thousand. Each prints a table and says whether its bound
holds."""

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from bench.figures import table, write_section
from followups.drafting.checks import check
from followups.drafting.compose import compose
from followups.enums import StepKind, Tone
from tests.followups.drafting.proofs import ROW, TWIN, problems_of, row_of, twins, worlds
from tests.followups.drafting.test_violations import VIOLATIONS, clean, found
from tests.followups.drafting.violations import Violation
from tests.followups.drafting.worlds import KINDS, MESSAGES, RICH
from tests.followups.playbook.mutants import mutants
from tests.followups.playbook.situations import hold_for_any
from tests.followups.playbook.test_mutants import CAUGHT_AT_LEAST, is_caught

DRAFTS, ROWS, INJECTED, SITUATIONS = 10_000, 5, 1_000, 10_000
MOST_TWINS = 0.02
FOUND_AT_LEAST = 0.99
DRAFTS_MS, CHECK_MS = 30.0, 5.0
FOLLOW_UP = ("acknowledge", "card", "feedback_request", "keep_in_touch_3m")


def _report(title: str, bound: str, holds: bool, head: list[str], rows: list[list[str]]) -> bool:
    text = table(head, rows)
    write_section(title, f"{bound}: {'held' if holds else 'not held'}.\n\n{text}")
    print(text, flush=True)
    return holds


def measure_drafts() -> bool:
    """Generated drafts with anything wrong in them."""
    made, wrong, first = Counter[str](), Counter[str](), dict[str, str]()
    for world in worlds(DRAFTS):
        made[world.language] += 1
        problems = problems_of(world)
        for problem in problems:
            print(f"{world.language} {world.name} {world.tone} {world.seed}: {problem}", flush=True)
        if problems:
            wrong[world.language] += 1
            first.setdefault(world.language, f"{world.name}: {problems[0]}")
    rows = [[code, str(made[code]), str(wrong[code]), first.get(code, "")] for code in sorted(made)]
    return _report(
        "Generated drafts",
        "Blocks, invented names, numbers and days, lengths out of range, cards that do not fit; bound: none",
        not wrong,
        ["language", "drafts", "with a problem", "the first"],
        rows,
    )


def measure_twins() -> bool:
    """Pairs of drafts of one message for companies in a row that are more alike than they may be."""
    rows, all_pairs, all_found, first_found = [], 0, 0, 0
    for name in MESSAGES:
        row = [name]
        for tone in Tone:
            counts = [len(twins(row_of(name, tone, first=number * 7))) for number in range(ROWS)]
            pairs = ROWS * ROW * (ROW - 1) // 2
            all_pairs, all_found, first_found = (
                all_pairs + pairs,
                all_found + sum(counts),
                first_found + counts[0],
            )
            row.append(f"{sum(counts) / pairs:.1%}")
        rows.append(row)
    share = all_found / all_pairs
    rows.append(["**all**", f"**{share:.2%}**", f"{all_pairs} pairs", f"{first_found} in the first row"])
    return _report(
        "Twins among drafts for other companies",
        f"Pairs more than {TWIN} % alike in {ROWS} rows of {ROW} companies, names, roles and dates masked; bound: none "
        f"in the first row, at most {MOST_TWINS:.0%} in all",
        first_found == 0 and share <= MOST_TWINS,
        ["message", *(tone.value for tone in Tone)],
        rows,
    )


def measure_violations() -> bool:
    """Drafts with one violation put in, and how many of them the check finds."""
    rows, holds = [], True
    for language, violations in VIOLATIONS.items():
        for name, violation in violations.items():
            hits, tried = _found_of(name, violation, language)
            held = tried > 0 and hits >= FOUND_AT_LEAST * tried
            holds = holds and held
            rows.append([language, name, str(hits), str(tried), "" if held else "**missed**"])
    return _report(
        "Injected violations",
        f"Up to {INJECTED} drafts for each check; bound: {FOUND_AT_LEAST:.0%} found of each",
        holds,
        ["language", "check", "found", "of", ""],
        rows,
    )


def _found_of(name: str, violation: Violation, language: str) -> tuple[int, int]:
    """(found, tried); a way that cannot be applied to a draft is not counted."""
    tried = hits = number = 0
    pairs = [(kind, way) for kind in violation.kinds for way in violation.ways]
    while tried < INJECTED and number < 4 * INJECTED:
        kind, way = pairs[number % len(pairs)]
        draft = clean(kind, number, language)
        broken = way(draft, number)
        number += 1
        if broken != draft:
            tried += 1
            hits += bool(found(name, violation, kind, broken, language))
    return hits, tried


def measure_times() -> bool:
    """Processor time of all drafts of a follow-up, and of one check; medians."""
    rows = [
        ["drafts of a follow-up", f"{DRAFTS_MS:.0f}", *_median_and_longest(_drafting())],
        *(
            [f"one check, {code}", f"{CHECK_MS:.0f}", *_median_and_longest(_checking(code))]
            for code in VIOLATIONS
        ),
    ]
    return _report(
        "Times",
        "Processor time in ms; the median is bound",
        all(float(median) <= float(bound) for _what, bound, median, _longest in rows),
        ["what", "bound", "median", "longest"],
        rows,
    )


def _drafting() -> Iterator[Callable[[], object]]:
    """A year of sent messages beside them."""
    sent = tuple(compose(StepKind.ACKNOWLEDGE, RICH, seed=str(number)).body for number in range(20))
    for number in range(200):

        def work(number: int = number) -> None:
            for name in FOLLOW_UP:
                kind, facts = MESSAGES[name]
                facts = replace(
                    facts,
                    company=f"Firma{number}",
                    turn=number,
                    sent_elsewhere=sent,
                    earlier_texts=sent[:4],
                    other_texts=sent * 3,
                )
                compose(kind, facts, seed=str(number))

        yield work


def _checking(language: str) -> Iterator[Callable[[], object]]:
    for number in range(300):
        kind = KINDS[number % len(KINDS)]
        draft = clean(kind, number, language)
        yield partial(check, kind, draft.body, draft.facts, subject=draft.subject, language=language)


def _median_and_longest(works: Iterator[Callable[[], object]]) -> tuple[str, str]:
    times = []
    for work in works:
        begin = time.process_time()
        work()
        times.append((time.process_time() - begin) * 1000)
    return f"{statistics.median(times):.1f}", f"{max(times):.1f}"


def measure_situations() -> bool:
    """Situations drawn at random, each plan held against every property."""
    try:
        hold_for_any(SITUATIONS)
        broken = ""
    except AssertionError as error:
        broken = str(error).partition("\n")[0] or "a property"
    return _report(
        "Plans for any situation",
        "Addressed, rare, allowed, in time, explained; bound: every one",
        not broken,
        ["situations drawn", "broken"],
        [[str(SITUATIONS), broken or "0"]],
    )


def measure_mutants() -> bool:
    """Mistakes put into the method's data, and how many of them the literal cases notice."""
    every = list(mutants())
    survivors = [mutant.name for mutant in every if not is_caught(mutant)]
    for name in survivors:
        print(f"not noticed: {name}")
    share = 1 - len(survivors) / len(every)
    return _report(
        "Mutants of the method",
        f"Bound: {CAUGHT_AT_LEAST:.0%} noticed",
        share >= CAUGHT_AT_LEAST,
        ["mutants", "noticed", "share"],
        [[str(len(every)), str(len(every) - len(survivors)), f"{share:.1%}"]],
    )
