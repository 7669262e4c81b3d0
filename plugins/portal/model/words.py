"""The words that values are made of: kinds, statuses, strengths, strings per language, dates, keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Layer = Literal["summary", "text"]
ProvisionKind = Literal["recital", "clause", "item", "paragraph", "closing"]
EntityKind = Literal["party", "organisation", "mechanism", "instrument", "programme", "place", "person", "event"]
AnnotationKind = Literal[
    "party", "organisation", "mechanism", "instrument", "programme", "place", "person", "event",
    "term", "date", "amount", "reference", "commitment", "link",
]  # fmt: skip
Part = Literal["heading", "text"]
Status = Literal["original", "official", "unofficial", "own", "draft", "machine"]
Strength = Literal["binding", "firm", "promotional", "exploratory", "exhortation", "declaratory"]
AliasRule = Literal["link", "never", "context"]

ENTITY_KINDS: tuple[EntityKind, ...] = (
    "party", "organisation", "mechanism", "instrument", "programme", "place", "person", "event",
)  # fmt: skip
STRENGTHS: tuple[Strength, ...] = (
    "binding", "firm", "promotional", "exploratory", "exhortation", "declaratory",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Localised:
    """One string per language: ``(("ar", "…"), ("en", "…"))``, sorted by BCP 47 tag."""

    entries: tuple[tuple[str, str], ...] = ()
    _by_tag: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_tag", dict(reversed(self.entries)))  # of two for one tag the first counts

    @classmethod
    def of(cls, strings: Mapping[str, str]) -> Localised:
        return cls(tuple(sorted(strings.items())))

    def get(self, language: str) -> str | None:
        return self._by_tag.get(language)

    def best(self, language: str, *others: str) -> tuple[str, str]:
        """The string in the first of these languages that has one, else in English, else the first: ``(tag, string)``.

        Raises LookupError where there is no string at all.
        """
        for tag in (language, *others, "en"):
            text = self.get(tag)
            if text is not None:
                return tag, text
        if not self.entries:
            raise LookupError("no string in any language")
        return self.entries[0]

    def __bool__(self) -> bool:
        return bool(self.entries)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.entries)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as precise as its source: ISO 8601 ``2023``, ``2023-07``, ``2023-07-04`` or an interval ``2021/2025``."""

    value: str
    inferred: str = ""  # how it was worked out, where the source does not say it outright

    @property
    def precision(self) -> Literal["year", "month", "day", "interval"]:
        if "/" in self.value:
            return "interval"
        by_dashes: tuple[Literal["year", "month", "day"], ...] = ("year", "month", "day")
        return by_dashes[self.value.count("-")]

    @property
    def year(self) -> int:
        """The year, of an interval the first."""
        return int(self.value[:4])


class VersionKey(NamedTuple):
    """Identifies a version: a document in a layer and a language."""

    document: str
    layer: Layer
    language: str


class Row(NamedTuple):
    """Identifies a row of a document's grid, whatever the language: ``("shenzhen-initiative", "p-2")``."""

    document: str
    provision: str
