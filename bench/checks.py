"""How many injected violations the checks find, and how long a check takes: ``python bench/checks.py [drafts]``.

Every check gets that many drafts (1,000), each with one violation of its kind put in (tests/followups/drafting/
violations.py). The aim is 99 of 100 for each check, and 5 ms a message in the median.
"""

import os
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "softening.settings")

import django

django.setup()

from followups.drafting.checks import check  # noqa: E402
from followups.drafting.compose import compose  # noqa: E402
from tests.followups.drafting.test_violations import VIOLATIONS, clean, found  # noqa: E402
from tests.followups.drafting.violations import Violation  # noqa: E402
from tests.followups.drafting.worlds import FULL, KINDS  # noqa: E402

AIM = 0.99


def share(name: str, violation: Violation, drafts: int, language: str) -> tuple[int, int]:
    """How many of the drafts that could be broken were found, and how many there were."""
    tried = hits = 0
    pairs = [(kind, way) for kind in violation.kinds for way in violation.ways]
    number = 0
    while tried < drafts and number < 4 * drafts:
        kind, way = pairs[number % len(pairs)]
        draft = clean(kind, number, language)
        broken = way(draft, number)
        number += 1
        if broken != draft:
            tried += 1
            hits += bool(found(name, violation, kind, broken, language))
    return hits, tried


def median_ms(drafts: int) -> float:
    times = []
    for number in range(drafts):
        kind = KINDS[number % len(KINDS)]
        draft = compose(kind, FULL, seed=str(number))
        begin = time.process_time()
        check(kind, draft.body, FULL, subject=draft.subject)
        times.append(time.process_time() - begin)
    return statistics.median(times) * 1000


def main() -> None:
    drafts = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    missed = False
    print("| language | check | found | of |\n|---|---|---|---|")
    for language, violations in VIOLATIONS.items():
        for name, violation in violations.items():
            hits, tried = share(name, violation, drafts, language)
            missed |= hits < AIM * tried
            print(f"| {language} | {name} | {hits} | {tried} |", flush=True)
    print(f"\nmedian of a check: {median_ms(min(drafts, 300)):.1f} ms")
    sys.exit(missed)


if __name__ == "__main__":
    main()
