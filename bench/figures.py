"""The page of measured figures, section by section: each benchmark writes its own, with version and date."""

import datetime as dt
import platform
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "advice-figures.md"
_HEAD = """# How well the advice and the words hold

Written by `make bench-drafts` and `make bench-mutation`; what each figure means stands in the code that measures it.
"""


def measured_with() -> str:
    """Code version (with a mark where files had been changed), day and machine, for the foot of a section."""
    version = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    today = dt.datetime.now(dt.UTC).date()
    return f"Code {version or 'unknown'}, {today}, Python {platform.python_version()}, {platform.machine()}."


def table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def write_section(title: str, text: str, page: Path = PAGE) -> None:
    """Put a section in the place of the one with this title, or at the end."""
    whole = page.read_text(encoding="utf-8") if page.exists() else _HEAD
    section = f"## {title}\n\n{text.strip()}\n\n{measured_with()}\n"
    found = re.search(rf"^## {re.escape(title)}\n.*?(?=^## |\Z)", whole, re.M | re.S)
    whole = (
        whole[: found.start()] + section + "\n" + whole[found.end() :]
        if found
        else f"{whole.rstrip()}\n\n{section}"
    )
    page.write_text(whole.rstrip() + "\n", encoding="utf-8")
