"""How good the advice and the words are: each part prints a table and says whether its bound holds.

    .venv/bin/python -m bench.drafts [part ...]        (or: make bench-drafts PART=corpus)

Parts: corpus, drafts, twins, violations, times, situations, mutants. Exits 1 where a bound does not hold.
"""

import os
import sys
from collections.abc import Callable

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "softening.settings")
django.setup()  # first: what is imported below reads the settings (hence E402)

from bench import drafts_parts as parts  # noqa: E402
from bench.figures import table, write_section  # noqa: E402
from tests.followups.drafting import corpus  # noqa: E402

RECALL, PRECISION = 0.95, 0.92
Part = Callable[[], bool]


def measure_corpus() -> bool:
    """Recall and precision of blocks on the half that was kept unseen, per check, and on the open half beside it."""
    halves: dict[bool, list[corpus.Row]] = {True: [], False: []}
    by_language: dict[str, list[corpus.Row]] = {}
    for language in corpus.LANGUAGES:
        for shape in ("sentences", "messages"):
            for row in corpus.rows(language, shape):
                halves[corpus.is_open(row)].append(row)
                if not corpus.is_open(row):
                    by_language.setdefault(language, []).append(row)
    unseen, seen = corpus.measure(halves[False]), corpus.measure(halves[True])
    names = sorted({*unseen.hit, *unseen.missed, *unseen.wrong}, key=lambda name: (name[0], int(name[1:])))
    rows = [
        [
            name,
            str(unseen.hit[name] + unseen.missed[name]),
            _share(unseen.hit[name], unseen.missed[name]),
            _share(unseen.hit[name], unseen.wrong[name]),
            _share(seen.hit[name], seen.missed[name]),
            _share(seen.hit[name], seen.wrong[name]),
        ]
        for name in names
    ]
    for language, its_rows in by_language.items():
        one = corpus.measure(its_rows)
        rows.append([f"all, {language}", str(one.hit.total() + one.missed.total()), f"{one.recall:.3f}", f"{one.precision:.3f}", "", ""])  # fmt: skip
    total = unseen.hit.total() + unseen.missed.total()
    rows.append(
        [
            "**all**",
            str(total),
            f"**{unseen.recall:.3f}**",
            f"**{unseen.precision:.3f}**",
            f"{seen.recall:.3f}",
            f"{seen.precision:.3f}",
        ]
    )
    holds = unseen.recall >= RECALL and unseen.precision >= PRECISION
    text = table(
        ["check", "blocks", "recall", "precision", "recall, open half", "precision, open half"], rows
    )
    write_section(
        "Blocks on the unseen half of the corpus",
        f"{len(halves[False])} texts unseen, {len(halves[True])} open. Bounds: recall {RECALL}, precision {PRECISION}: "
        f"{'held' if holds else 'not held'}.\n\n{text}",
    )
    print(text)
    return holds


def _share(hit: int, other: int) -> str:
    return f"{hit / (hit + other):.2f}" if hit + other else "-"


PARTS: dict[str, Part] = {
    "corpus": measure_corpus,
    "drafts": parts.measure_drafts,
    "twins": parts.measure_twins,
    "violations": parts.measure_violations,
    "times": parts.measure_times,
    "situations": parts.measure_situations,
    "mutants": parts.measure_mutants,
}


def main(names: list[str]) -> int:
    held = {name: part() for name, part in PARTS.items() if not names or name in names}
    for name, holds in held.items():
        print(f"{name}: {'held' if holds else 'NOT HELD'}")
    return 0 if all(held.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
