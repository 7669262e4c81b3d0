"""Precision, recall and F1 of what the importer says against what a gold capture expects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bench.quality.gold import DATES, Expected, Gold, Mark
from plugins.portal.model import ENTITY_KINDS

KINDS = ("provisions", "metadata", "entities", "dates", "amounts", "references", "commitments")
_UNREGISTERED = "unregistered-"  # how the importer begins the target of an instrument that the registry lacks
_ANY = "?"


@dataclass(frozen=True, slots=True)
class Score:
    """How many were right, how many the importer gave, how many were expected."""

    right: int = 0
    given: int = 0
    expected: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.given + other.given, self.expected + other.expected)

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        total = self.given + self.expected
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Compared:
    """A gold capture against what came of it: scores by (language, kind), and every difference in words."""

    scores: Mapping[tuple[str, str], Score]
    differences: tuple[str, ...]


@dataclass(slots=True)
class _Tally:
    scores: dict[tuple[str, str], Score] = field(default_factory=dict)
    differences: list[str] = field(default_factory=list)

    def count(
        self, language: str, kind: str, place: str, given: Iterable[Hashable], expected: Iterable[Hashable]
    ) -> None:
        """Compares two bags of values."""
        ours, theirs = Counter(given), Counter(expected)
        right = ours & theirs
        score = Score(right.total(), ours.total(), theirs.total())
        self.scores[language, kind] = self.scores.get((language, kind), Score()) + score
        self.differences += [f"{place} {kind}: missing {value}" for value in (theirs - right).elements()]
        self.differences += [f"{place} {kind}: too much {value}" for value in (ours - right).elements()]


def compare(gold: Gold, capture: Mapping[str, Any]) -> Compared:
    """What ``capture``, one of the importer's ``captures``, has right.

    Provisions count by id, heading and text; metadata by field (title and language of each version, four dates of the
    document); annotations by provision, quote and key, so that one in a wrongly cut provision counts as wrong as well.
    References are those to instruments and provisions; the nth meeting of a series counts among the entities.
    """
    tally = _Tally()
    main = gold.versions[0].language
    dates = capture["document"]["dates"]
    tally.count(main, "metadata", gold.name, ((kind, dates[kind]) for kind in DATES), gold.dates)
    given = {version["language"]: version for version in capture["versions"]}
    for tag in given.keys() - {expected.language for expected in gold.versions}:
        tally.count(main, "metadata", gold.name, [("language", tag)], [])
    for expected in gold.versions:
        _version(tally, gold, expected, given.get(expected.language))
    return Compared(tally.scores, tuple(tally.differences))


def _version(tally: _Tally, gold: Gold, expected: Expected, version: Mapping[str, Any] | None) -> None:
    found: Mapping[str, Any] = version or {}
    language, place = expected.language, f"{gold.name}/{expected.language}"

    def items(key: str) -> list[dict[str, Any]]:
        return list(found.get(key, ()))

    def marked(*kinds: str) -> list[Mark]:
        return [mark for mark in expected.marks if mark.kind in kinds]

    facts = [("language", language)] if version else []
    title = [("title", _plain(expected.title))] if expected.title is not None else []
    told = [("title", _plain(found.get("title") or ""))] if version and title else []
    tally.count(language, "metadata", place, [*facts, *told], [("language", language), *title])
    tally.count(
        language, "provisions", place,
        ((row["id"], _plain(row["heading"] or ""), _plain(row["text"])) for row in items("provisions")),
        ((row.id, _plain(row.heading), _plain(row.text)) for row in expected.rows),
    )  # fmt: skip
    tally.count(
        language, "entities", place,
        ((item["provision"], item["quote"], item["key"]) for item in items("mentions") if item["kind"] != "instrument"),
        ((mark.provision, mark.quote, mark.key.partition("#")[0]) for mark in marked(*ENTITY_KINDS)),
    )  # fmt: skip
    tally.count(
        language, "dates", place,
        ((item["provision"], item["quote"], item["value"]) for item in items("dates")),
        ((mark.provision, mark.quote, mark.key) for mark in marked("date")),
    )  # fmt: skip
    tally.count(
        language, "amounts", place,
        ((item["provision"], item["quote"], f"{item['value']} {item['unit']}") for item in items("amounts")),
        ((mark.provision, mark.quote, mark.key) for mark in marked("amount")),
    )  # fmt: skip
    meetings = {(item["provision"], item["quote"]) for item in items("mentions") if item["kind"] != "instrument"}
    tally.count(
        language, "references", place,
        (_reference(item) for item in items("references") if (item["provision"], item["quote"]) not in meetings),
        ((mark.provision, mark.quote, _target(mark.key)) for mark in marked("ref")),
    )  # fmt: skip
    tally.count(
        language, "commitments", place,
        ((item["provision"], _plain(item["quote"]), item["strength"]) for item in items("commitments")),
        ((mark.provision, _plain(mark.quote), mark.key) for mark in marked("commitment")),
    )  # fmt: skip


def _reference(item: Mapping[str, Any]) -> tuple[str, str, str]:
    """As a gold capture writes it: any instrument that the registry lacks is one."""
    target: str = item["target"]
    return item["provision"], item["quote"], _ANY if target.startswith(_UNREGISTERED) else _target(target)


def _target(key: str) -> str:
    """A row of the capture itself without the document, whose id the importer makes up."""
    return "#" + key.partition("#")[2] if "#" in key else key


def _plain(text: str) -> str:
    return " ".join(text.split())
