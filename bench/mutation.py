"""Does a test notice when a rule is changed? Mutates calendar, composure and checks with mutmut, and counts.

    .venv/bin/python -m bench.mutation [part ...]        (or: make bench-mutation)

Each part of the rules is mutated against its own tests. A mutant that makes a test run out of time counts as noticed.
Exits 1 where a part has less than nine in ten of its mutants noticed. Survivors are printed, to be looked at.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.figures import ROOT, table, write_section

LEAST = 0.90
NOTICED = frozenset({1, 3, 36, -24, 24, 152, 255})  # a failed test, or a run that was cut for time
NOT_MUTATED = frozenset({34, 37})  # left out by a pragma or the type checker
TREES = (
    "manage.py",
    "softening",
    "applications",
    "followups",
    "templates",
    "static",
    "tests",
    "docs",
    "bench",
)


@dataclass(frozen=True)
class Part:
    """Rules of one kind, the files that hold them, and the tests that are to notice."""

    name: str
    files: tuple[str, ...]
    tests: tuple[str, ...]


CHECKS = "followups/drafting/checks"
PARTS = (
    Part("calendar", ("followups/business_days.py",), ("tests/followups/test_business_days.py",)),
    Part("composure", ("followups/composure.py",), ("tests/followups/test_composure.py",)),
    Part(
        "checks",
        tuple(
            str(path.relative_to(ROOT))
            for path in sorted((ROOT / CHECKS).glob("*.py"))
            if path.name != "__init__.py"
        ),
        ("tests/followups/drafting",),
    ),
)


def mutate(part: Part, children: int) -> dict[str, dict[str, int]]:
    """The exit code of every mutant, by file."""
    with tempfile.TemporaryDirectory(prefix="mutation-") as name:
        place = Path(name)
        for tree in (*TREES, "pyproject.toml", "README.md", "Makefile"):
            source = ROOT / tree
            if source.is_dir():
                shutil.copytree(source, place / tree, ignore=shutil.ignore_patterns("__pycache__"))
            elif source.exists():
                shutil.copy(source, place / tree)
        settings = {
            "source_paths": list(part.files),
            "pytest_add_cli_args_test_selection": list(part.tests),
            "pytest_add_cli_args": ["-p", "no:cacheprovider", "-q"],
            "also_copy": [*TREES, "README.md", "Makefile"],
            # a changed word of a message is for a reader to notice, not for a test
            "do_not_mutate_patterns": [r"_\(\s*[\"“]"],
        }
        lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
        with (place / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write("\n[tool.mutmut]\n" + "\n".join(lines) + "\n")
        environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(children)]
        with (place / "log").open("w", encoding="utf-8") as log:
            subprocess.run(command, cwd=place, env=environment, stdout=log, stderr=log, check=False)
        found = {
            str(path.relative_to(place / "mutants")).removesuffix(".meta"): json.loads(
                path.read_text(encoding="utf-8")
            )["exit_code_by_key"]
            for path in (place / "mutants").rglob("*.meta")
        }
        if not any(found.values()):
            sys.exit(f"No mutants of {part.name}:\n{(place / 'log').read_text(encoding='utf-8')[-3000:]}")
        return found


def counted(codes: Iterable[int | None]) -> tuple[int, int]:
    """(mutants, noticed) of those that were tried."""
    tried = [code for code in codes if code not in NOT_MUTATED]
    return len(tried), sum(code in NOTICED for code in tried)


def main(names: list[str]) -> int:
    rows, passed = [], True
    for part in PARTS:
        if names and part.name not in names:
            continue
        by_file = mutate(part, children=os.cpu_count() or 1)
        total, noticed = counted(code for codes in by_file.values() for code in codes.values())
        share = noticed / total
        passed = passed and share >= LEAST
        rows.append(
            [part.name, str(total), str(noticed), f"{share:.1%}", "yes" if share >= LEAST else "**no**"]
        )
        for file, codes in sorted(by_file.items()):
            for key, code in codes.items():
                if code not in NOTICED | NOT_MUTATED:
                    print(f"not noticed ({code}): {file} {key}")
        print(f"{part.name}: {noticed} of {total} noticed, {share:.1%}", flush=True)
    if not names:
        write_section(
            "Mutants of the rules",
            table(["part", "mutants", "noticed", "share", f"at least {LEAST:.0%}"], rows),
        )
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
