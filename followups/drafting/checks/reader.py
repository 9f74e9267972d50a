"""The second reader: what a sentence is probably about, learnt from thousands of labelled sentences.

A logistic regression for each label over the words of a sentence: single words, pairs, and the beginnings of words.
``weights/<code>.tsv`` holds it as text, one line for each feature; ``bench/reader.py`` writes it. A language without
such a file is read by its word lists alone.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import mul
from pathlib import Path

FOLDER = Path(__file__).parent / "weights"
HARM = "harm"  # the label of a sentence that any check should stop
THANKS, ACCEPT, WAY_OUT = "THANKS", "ACCEPT", "WAYOUT"  # what a letter is to hold, not to lack
PRESENT = (THANKS, ACCEPT, WAY_OUT)
STEM = 5  # letters of the beginning of a word
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!]")
_EDGES = ("<", ">")  # the beginning and the end of a sentence

ODDS = 3  # the first values of the evidence are log-odds
Place = tuple[int, int]  # the first and the last word of a feature, counted with the edges


def words_of(text: str) -> list[re.Match[str]]:
    """The words of a text in lower case with straight quotes; "?" and "!" are words too."""
    return list(_WORD.finditer(text))


def features_of(words: Sequence[str]) -> Iterator[tuple[str, Place]]:
    """The features of a sentence, each with its place; one that stands there twice comes twice."""
    row = (_EDGES[0], *words, _EDGES[1])
    for number, word in enumerate(row):
        yield word, (number, number)
        if len(word) > STEM:
            yield f"{word[:STEM]}*", (number, number)
        if number:
            yield f"{row[number - 1]} {word}", (number - 1, number)


@dataclass(frozen=True, slots=True)
class Reader:
    """``weights``: for each feature how telling it is, and what it adds to each label of ``labels``; as they stand
    in the file, because of the thousands of them a text needs a few dozen."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, str]
    blend: tuple[float, ...]  # what the decision to stop a sentence weighs, after a constant
    bar: float
    trust: tuple[float, ...]  # the same for what a word list has found
    floor: float
    present: Mapping[
        str, tuple[float, ...]
    ]  # log-odds from which a thing is there, and below which it is not

    def row(self, name: str) -> tuple[float, tuple[float, ...]]:
        """How telling a feature is, and what it adds to each label."""
        return _numbers(self.weights[name])

    def read(self, words: Sequence[str]) -> "Reading":
        """What the reader makes of one sentence."""
        known = [(name, place) for name, place in features_of(words) if name in self.weights]
        rows = [self.row(name) for name in dict.fromkeys(name for name, _place in known)]
        length = math.sqrt(sum(telling * telling for telling, _row in rows)) or 1.0
        shares = [telling / length for telling, _row in rows]
        columns = zip(*(row for _telling, row in rows), strict=True) if rows else [()] * len(self.bias)
        odds = {
            label: first + sum(map(mul, shares, column))
            for label, first, column in zip(self.labels, self.bias, columns, strict=True)
        }
        judged = (value for label, value in odds.items() if label != HARM and label not in PRESENT)
        return Reading(self, odds, tuple(known), len(words), max(judged, default=0.0))


@dataclass(frozen=True, slots=True)
class Reading:
    """The log-odds of every label for one sentence, before the word lists have been heard."""

    reader: Reader
    odds: Mapping[str, float]
    known: tuple[tuple[str, Place], ...]
    size: int
    best: float  # the odds of the likeliest label

    @property
    def familiar(self) -> bool:
        """Whether at least half of the words are known, as they stand or by their beginning."""
        return (
            2
            * len({first for _name, (first, last) in self.known if first == last and 0 < first <= self.size})
            >= self.size
        )

    def evidence(self, label: str, *, hinted: bool, found: bool) -> tuple[float, ...]:
        """What the last decision weighs: harm, the label, how far it is behind the likeliest; whether a loose pattern of
        this label hints at it, and whether another check has found something in the sentence."""
        own = self.odds[label]
        return self.odds[HARM], own, own - self.best, float(hinted), float(found)

    def stops(self, label: str, *, hinted: bool, found: bool) -> bool:
        """Whether the sentence is stopped under this label."""
        return weigh(self.reader.blend, self.evidence(label, hinted=hinted, found=found)) > self.reader.bar

    def doubts(self, label: str) -> bool:
        """Whether what a word list has found here under this label is most probably meant well."""
        evidence = self.evidence(label, hinted=False, found=True)
        return weigh(self.reader.trust, evidence[:ODDS]) < self.reader.floor

    def affirms(self, label: str) -> bool:
        """Whether something that is to be there is there, though no word list knows these words."""
        return label in self.reader.present and self.odds[label] > self.reader.present[label][0]

    def denies(self, label: str) -> bool:
        """Whether it is not there, whatever a word list has found."""
        return label in self.reader.present and self.odds[label] < self.reader.present[label][1]

    def strongest(self, label: str) -> Place:
        """The run of words, from 0 on, that speaks most for a label."""
        number = self.reader.labels.index(label)
        shares = [0.0] * (self.size + 2)
        for name, (first, last) in self.known:
            telling, row = self.reader.row(name)
            for place in range(first, last + 1):
                shares[place] += telling * row[number] / (last - first + 1)
        first, last = _best_run(shares[1:-1])
        if first == last and self.size > 1:  # one word alone says little
            first, last = (first - 1, last) if first else (first, last + 1)
        return first, last


@lru_cache(maxsize=8192)
def _numbers(values: str) -> tuple[float, tuple[float, ...]]:
    telling, *row = map(float, values.split("\t"))
    return telling, tuple(row)


def weigh(blend: Sequence[float], values: Sequence[float]) -> float:
    """A constant and a weighted sum."""
    return math.fsum((blend[0], *map(mul, blend[1:], values)))


def _best_run(shares: Sequence[float]) -> Place:
    """First and last of the neighbours with the greatest sum."""
    best, place, total, start = -math.inf, (0, 0), 0.0, 0
    for number, share in enumerate(shares):
        if total <= 0:
            total, start = 0.0, number
        total += share
        if total > best:
            best, place = total, (start, number)
    return place


def reader_for(code: str) -> Reader | None:
    """The reader of a language such as "en" or "en-gb"; ``None`` where there is none."""
    return _reader(code.lower().partition("-")[0])


@cache
def _reader(base: str) -> Reader | None:
    path = FOLDER / f"{base}.tsv"
    return parse(path.read_text(encoding="utf-8").splitlines()) if path.exists() else None


def parse(lines: Iterable[str]) -> Reader:
    """A reader out of the lines of its file; ``ValueError`` where they are none of its kind."""
    head: dict[str, list[str]] = {}
    weights: dict[str, str] = {}
    for line in lines:
        name, _tab, values = line.partition("\t")
        if name.startswith("# "):
            head[name[2:]] = values.split("\t")
        elif not name.startswith("##"):
            weights[name] = values
    labels = tuple(head["labels"])
    if any(values.count("\t") != len(labels) for values in weights.values()):
        raise ValueError("A line has more or fewer numbers than there are labels.")
    bias, blend, bar, trust, floor = (
        tuple(map(float, head[name])) for name in ("bias", "blend", "bar", "trust", "floor")
    )
    present = {label: tuple(map(float, head[label])) for label in PRESENT if label in head}
    return Reader(labels, bias, weights, blend, bar[0], trust, floor[0], present)
