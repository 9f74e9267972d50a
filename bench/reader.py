"""Teach the second reader of the checks anew, and say how well it reads.

    .venv-training/bin/python -m bench.reader [language ...]        (or: make train-reader)

Labelled sentences come from ``bench/sentences/<code>.jsonl``: ``blocks`` are the labels a sentence surely has, ``maybe``
those about which fair judges could differ (left out), ``near`` those it only looks like. Beside them: the rows of the
tests, the open half of the labelled corpus, and sentences of our own drafts, which are harmless. The half of the corpus
that is kept unseen is never read here. Weights go to ``followups/drafting/checks/weights/<code>.tsv``.
"""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice, product
from pathlib import Path
from typing import Any

import django
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "softening.settings")
django.setup()  # first: what is imported below reads the settings (hence E402)

from bench.figures import ROOT, table, write_section  # noqa: E402
from followups.drafting.checks import first_reading  # noqa: E402
from followups.drafting.checks.message import Message  # noqa: E402
from followups.drafting.checks.normal import normal  # noqa: E402
from followups.drafting.checks.phrases import hints_of  # noqa: E402
from followups.drafting.checks.reader import (  # noqa: E402
    ACCEPT,
    FOLDER,
    HARM,
    ODDS,
    PRESENT,
    THANKS,
    WAY_OUT,
    Reader,
    features_of,
    parse,
    words_of,
)
from followups.drafting.checks.second_reading import ASK, LABELS, QUIET, SHORTEST, check_of  # noqa: E402
from followups.drafting.facts import Facts  # noqa: E402
from followups.drafting.loader import TEXTS, load  # noqa: E402
from followups.enums import StepKind  # noqa: E402
from tests.followups.drafting import corpus  # noqa: E402
from tests.followups.drafting.proofs import worlds  # noqa: E402
from tests.followups.drafting.test_violations import VIOLATIONS, clean  # noqa: E402

NO_FACTS = Facts()
THERE = {"S1": THANKS, "S2": ACCEPT, "S6": WAY_OUT}  # checks that miss something, and what they miss
HARMFUL = frozenset(LABELS) - {ASK}
SENTENCES = Path(__file__).parent / "sentences"
Numbers = np.ndarray[Any, np.dtype[Any]]
TESTS = ROOT / "tests" / "followups" / "drafting"
OWN_DRAFTS = 1_500
RIGHT = 0.7  # of what the second reading alone stops, among sentences full of traps
HELD = 3.0  # how much more a sentence counts about which the tests or our own texts leave no doubt
SURELY_THERE = 0.9  # of what is taken for thanks, acceptance or a way out though no list knows it
SURE = 3.0  # log-odds, about 95 %: the least for that, and for denying what a list knows
LOST = 0.04  # of what is doubted although a word list has found it
FOLDS, STRENGTH = 5, 10.0
EVERY = 3  # the fewest sentences a feature must stand in
KINDS = (StepKind.ACKNOWLEDGE, StepKind.FEEDBACK_REQUEST)  # between them, every check is asked


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, the labels it has and those it has not; of the rest nothing is known."""

    text: str
    yes: frozenset[str]
    no: frozenset[str]
    near: frozenset[str] = frozenset()
    maybe: frozenset[str] = frozenset()
    weight: float = 1.0

    @property
    def harm(self) -> int | None:
        """Whether any check should stop it."""
        if self.yes & HARMFUL:
            return 1
        harmless = (
            len(self.no & HARMFUL) == 1 or self.no >= HARMFUL
        )  # a near-miss of one label, or none at all
        return 0 if harmless and not self.maybe & HARMFUL else None

    def has(self, label: str) -> int | None:
        """1 or 0; ``None`` where it is not known."""
        if label == HARM:
            return self.harm
        return 1 if label in self.yes else 0 if label in self.no else None


def written_for_it(language: str) -> list[Example]:
    """The sentences written to teach it."""
    found = []
    for line in (SENTENCES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yes, maybe, near = (frozenset(row.get(name, ())) for name in ("blocks", "maybe", "near"))
        found.append(Example(row["text"], yes, frozenset(LABELS) - yes - maybe, near, maybe))
    return found


def what_is_there(language: str) -> list[Example]:
    """The sentences written to teach it what is to be in a letter."""
    found = []
    for line in (SENTENCES / f"present_{language}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yes = frozenset(row["has"])
        found.append(Example(row["text"], yes, frozenset(PRESENT) - yes))
    return found


def from_elsewhere(language: str) -> Iterator[Example]:
    """Rows of the tests, the open half of the corpus, and harmless sentences."""
    for line in (TESTS / f"corpus_{language}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["about"] == "message":
            yield from _in_message(row, language)
        else:
            yield from _about_one(row["about"], row)
    for row in filter(corpus.is_open, corpus.rows(language, "sentences")):
        yield from _about_one(row["check"], row)
    for row in filter(corpus.is_open, corpus.rows(language, "messages")):
        yield from _in_message(row, language)
    benign = TESTS / f"benign_{language}.txt"
    for line in benign.read_text(encoding="utf-8").splitlines():
        yield from _harmless(line, language, asks=False)
    for line in (SENTENCES / f"shape_{language}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield from _about_one(row["check"], row)
    yield from _broken(language)
    yield from _own_wordings(language)
    mine = (world for world in worlds(10 * OWN_DRAFTS) if world.language == language)
    for world in islice(mine, OWN_DRAFTS):
        yield from _harmless(world.draft().body, language, world.facts, asks=world.kind not in QUIET)


def _in_message(row: dict[str, Any], language: str) -> Iterator[Example]:
    """Of a whole message it is known what is nowhere in it."""
    blocks = {*row["blocks"], *row.get("may", ())}
    no = frozenset(label for label in LABELS if check_of(label) not in blocks)
    no -= frozenset() if row["kind"] in QUIET else {ASK}
    if "S4" in blocks or blocks & {"L2", "L4", "S7"}:
        no -= {ASK}
    facts = corpus.facts_of({"facts": row.get("facts", {})})
    for sentence, words in _sentences(row["text"], language, facts):
        if words >= SHORTEST:
            yield Example(sentence, frozenset(), no, weight=HELD)


def _about_one(check: str, row: dict[str, Any]) -> Iterator[Example]:
    label = ASK if check == "S4" and row["kind"] in QUIET else THERE.get(check, check)
    if label not in (*LABELS, *PRESENT) or row["level"] in {"warn", "info"}:
        return
    one, none = frozenset({label}), frozenset[str]()
    has = bool(row["level"]) != (label in PRESENT)  # what is to be there is blocked where it is not
    yield Example(row["text"], one if has else none, none if has else one, near=one, weight=HELD)


def _own_wordings(language: str) -> Iterator[Example]:
    """Every wording of our own texts, without what is filled in."""
    for path in sorted((TEXTS / language).rglob("*.txt")):
        for block in load(path.stem, tone=path.parent.name, language=language):
            for wording in chain.from_iterable(block.groups):
                text = re.sub(r"\{[^}]*\}", " ", wording.text)
                yield from _harmless(text, language, asks=path.stem not in {str(kind) for kind in QUIET})


def _broken(language: str) -> Iterator[Example]:
    """What is put into good drafts to see whether it is found."""
    for name, violation in VIOLATIONS[language].items():
        if name not in LABELS or violation.severity != "block":
            continue
        for number, (kind, way) in enumerate(product(violation.kinds, violation.ways)):
            draft = clean(kind, number, language)
            before = {text for text, _words in _sentences(draft.body, language, draft.facts)}
            for text, words in _sentences(way(draft, number).body, language, draft.facts):
                if text not in before and words >= SHORTEST:
                    yield Example(text, frozenset({name}), frozenset(), weight=HELD)


def _sentences(text: str, language: str, facts: Facts = NO_FACTS) -> Iterator[tuple[str, int]]:
    """Each sentence without names and facts, and how many words it has."""
    message = Message(StepKind.ACKNOWLEDGE, text, facts, subject="", language=language)
    for sentence in message.sentences:
        words = [message.text[first:last] for first, last in message.own_words(sentence)]
        yield " ".join(words), len(words)


def _harmless(text: str, language: str, facts: Facts = NO_FACTS, *, asks: bool) -> Iterator[Example]:
    """The sentences of a good text; one that asks for nothing has no request either."""
    for sentence, words in _sentences(text, language, facts):
        if words >= SHORTEST:
            yield Example(sentence, frozenset(), HARMFUL if asks else frozenset(LABELS), weight=HELD)


def unique(examples: Iterable[Example]) -> list[Example]:
    """Each text once."""
    return list({(example.text, example.yes, example.no): example for example in examples}.values())


def features(text: str) -> list[str]:
    """All features of a text; what stands in it is read as one sentence."""
    return [name for name, _place in features_of([word[0] for word in words_of(normal(text).lower)])]


class Model:
    """One regression for each label over the features of sentences."""

    def __init__(
        self, examples: Sequence[Example], labels: Sequence[str] = (*LABELS, HARM, *PRESENT)
    ) -> None:
        self.vectors = TfidfVectorizer(analyzer=features, binary=True, min_df=EVERY)
        matrix = self.vectors.fit_transform([example.text for example in examples])
        self.labels = tuple(labels)
        self.parts = []
        for label in self.labels:
            known = [
                (number, has) for number, one in enumerate(examples) if (has := one.has(label)) is not None
            ]
            numbers = [number for number, _has in known]
            part = LogisticRegression(C=STRENGTH, class_weight="balanced", solver="liblinear", random_state=0)
            weights = [examples[number].weight for number in numbers]
            self.parts.append(
                part.fit(matrix[numbers], [has for _number, has in known], sample_weight=weights)
            )

    def reader(self) -> Reader:
        """The same as the program reads it, through its own file format."""
        return parse(self.lines({"blend": (0.0,), "bar": (0.0,), "trust": (0.0,), "floor": (0.0,)}))

    def lines(self, last: Mapping[str, Sequence[float]]) -> list[str]:
        """The file: what it is, its head, and one line for each feature."""

        def row(values: Iterable[float], digits: int = 2) -> str:
            return "\t".join(f"{value:.{digits}f}".rstrip("0").rstrip(".") for value in values)

        bias = [part.intercept_[0] for part in self.parts]
        weights = np.vstack([part.coef_[0] for part in self.parts])
        names = self.vectors.get_feature_names_out()
        return [
            "## What the second reader has learnt; written by bench/reader.py, not by hand.",
            "\t".join(("# labels", *self.labels)),
            f"# bias\t{row(bias)}",
            *(f"# {name}\t{row(values, 3)}" for name, values in last.items()),
            *(
                f"{name}\t{row((self.vectors.idf_[number], *weights[:, number]))}"
                for number, name in sorted(enumerate(names), key=lambda pair: pair[1])
            ),
        ]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the last decision weighs about one sentence and one label, and what is true."""

    values: tuple[float, ...]
    true: bool
    found: bool  # by the check itself, before the second reading
    asked: bool  # the sentence has the label or only looks like it


def evidence_of(example: Example, reader: Reader, language: str) -> Iterator[Evidence]:
    """For every label that is known of a sentence."""
    names, blocked, message = first_look(example.text, language)
    words = [word[0] for word in words_of(message.text)]
    reading = reader.read(words)
    for label in LABELS:
        has = example.has(label)
        if has is not None:
            name = check_of(label)
            values = reading.evidence(label, hinted=bool(hints_of(name, message)), found=blocked)
            asked = bool(has) or label in example.near or not (example.yes or example.near)
            yield Evidence(values, bool(has), name in names, asked)


@cache
def first_look(text: str, language: str) -> tuple[frozenset[str], bool, Message]:
    """The checks that block a text before it is read again, whether one does, and the text as they see it."""
    found: set[str] = set()
    for kind in KINDS:
        message = Message(kind, text, NO_FACTS, subject="", language=language)
        found |= {one.id for one in first_reading(message) if one.severity == "block" and one.end}
    return frozenset(found), bool(found - {"S4", "S5", "F4"}), message


def train(language: str) -> list[str]:
    """Teach, weigh and write the reader of one language; a row for the figures."""
    taught, others = written_for_it(language), unique(from_elsewhere(language))
    evidence: list[Evidence] = []
    for rest, held in KFold(FOLDS, shuffle=True, random_state=0).split(taught):
        reader = Model([taught[number] for number in rest] + others, (*LABELS, HARM)).reader()
        for number in held:
            evidence.extend(evidence_of(taught[number], reader, language))
    left = [one for one in evidence if not one.found]
    blend, totals = _weighed([one.values for one in left], [one.true for one in left])
    bar = _bar(totals, np.array([one.true for one in left]), RIGHT)
    listed = [one for one in evidence if one.found]
    trust, trusts = _weighed([one.values[:ODDS] for one in listed], [one.true for one in listed])
    floor = _floor(trusts, np.array([one.true for one in listed]))
    last = {
        "blend": blend,
        "bar": (bar,),
        "trust": trust,
        "floor": (floor,),
        **_present(language, taught + others),
    }
    lines = Model(taught + others + what_is_there(language)).lines(last)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{language}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    both = [*_kept(listed, trusts >= floor), *_kept(left, totals > bar)]
    return _row(language, len(taught), evidence, both)


def _present(language: str, others: Sequence[Example]) -> dict[str, tuple[float, float]]:
    """For each label that is to be there: the log-odds from which, and below which not, whatever the lists say."""
    taught = what_is_there(language)
    odds: dict[str, list[tuple[float, bool, bool]]] = {label: [] for label in PRESENT}
    for rest, held in KFold(FOLDS, shuffle=True, random_state=0).split(taught):
        reader = Model([*(taught[number] for number in rest), *others], PRESENT).reader()
        for number in held:
            message = Message(
                StepKind.FEEDBACK_REQUEST, taught[number].text, NO_FACTS, subject="", language=language
            )
            reading = reader.read([word[0] for word in words_of(message.text)])
            listed = {
                THANKS: message.listed_thanks,
                ACCEPT: message.listed_acceptances,
                WAY_OUT: message.listed_ways_out,
            }
            for label in PRESENT:
                odds[label].append((reading.odds[label], label in taught[number].yes, bool(listed[label])))
    found = {}
    for label, rows in odds.items():
        more = [(value, true) for value, true, listed in rows if not listed]
        seen = [(value, true) for value, true, listed in rows if listed]
        found[label] = (max(SURE, _bar(*_arrays(more), SURELY_THERE)), min(-SURE, _floor(*_arrays(seen))))
    return found


def _arrays(rows: Sequence[tuple[float, bool]]) -> tuple[Numbers, Numbers]:
    values, true = zip(*rows, strict=True)
    return np.array(values), np.array(true)


def _kept(evidence: Sequence[Evidence], which: Iterable[bool]) -> list[Evidence]:
    return [one for one, keep in zip(evidence, which, strict=True) if keep]


def _weighed(values: Sequence[Sequence[float]], true: Sequence[bool]) -> tuple[tuple[float, ...], Numbers]:
    """How much each piece of evidence counts, after a constant; and the total for each sentence."""
    last = LogisticRegression(C=100.0, max_iter=500).fit(values, true)
    return (last.intercept_[0], *last.coef_[0]), last.decision_function(values)


def _bar(totals: Numbers, true: Numbers, right: float) -> float:
    """The lowest total above which this share is rightly so."""
    order = np.argsort(-totals)
    share = np.cumsum(true[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero((share >= right) & (np.arange(len(order)) >= 20))
    return float(totals[order[good[-1]]]) if len(good) else float(totals.max())


def _floor(totals: Numbers, true: Numbers) -> float:
    """The highest total below which no more than ``LOST`` of what a list has found was rightly found."""
    order = np.argsort(totals)
    share = np.cumsum(true[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero((share <= LOST) & (np.arange(len(order)) >= 20))
    return float(totals[order[good[-1]]]) if len(good) else float(totals.min())


def _row(language: str, size: int, evidence: Sequence[Evidence], both: Sequence[Evidence]) -> list[str]:
    true = sum(one.true for one in evidence)
    found = [one for one in evidence if one.found]
    asked = [one for one in both if one.asked]
    return [
        language,
        str(size),
        f"{sum(one.true for one in found) / true:.3f}",
        f"{sum(one.true for one in both) / true:.3f}",
        f"{sum(one.true for one in found if one.asked) / max(1, sum(one.asked for one in found)):.3f}",
        f"{sum(one.true for one in asked) / max(1, len(asked)):.3f}",
    ]


def main(languages: Sequence[str]) -> None:
    """Train all languages, or the named ones."""
    rows = [train(language) for language in languages or corpus.LANGUAGES]
    head = [
        "language",
        "sentences",
        "recall, lists alone",
        "recall, both",
        "precision, lists alone",
        "precision, both",
    ]
    text = table(head, rows)
    print(text)
    if not languages:
        write_section(
            "The second reading",
            f"Sentences written to be hard, each read by a reader that was taught without it ({FOLDS} folds); precision "
            f"where a sentence has the label, looks like it, or is plain.\n\n{text}",
        )


if __name__ == "__main__":
    main(sys.argv[1:])
