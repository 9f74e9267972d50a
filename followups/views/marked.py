"""A text in parts, so that a template can mark the words a finding is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from followups.drafting.checks import Finding


@dataclass(frozen=True)
class Part:
    text: str
    is_marked: bool


def marked_parts(text: str, findings: Iterable[Finding]) -> list[Part]:
    """The text cut at the edges of the findings' spans; parts joined give the text back."""
    edges = {0, len(text)}
    spans = [
        (f.start, f.end)
        for f in findings
        if 0 <= f.start < f.end <= len(text) and f.end - f.start < len(text)
    ]
    for start, end in spans:
        edges |= {start, end}
    ordered = sorted(edges)
    parts = []
    for start, end in pairwise(ordered):
        inside = any(s <= start and end <= e for s, e in spans)
        parts.append(Part(text[start:end], inside))
    return parts
