"""A corpus of any size: made-up documents whose words, names, themes and undertakings are drawn from a seed."""

from __future__ import annotations

import random
from typing import cast

from plugins.portal.link import link
from plugins.portal.model import (
    STRENGTHS,
    Annotated,
    Annotation,
    AnnotationKind,
    Corpus,
    Document,
    Entity,
    EntityKind,
    Localised,
    PartialDate,
    Provision,
    Record,
    Registry,
    Theme,
    ThemeScore,
    Version,
)

_SYLLABLES = {
    "en": ("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "shi", "plan", "tor", "gra", "del", "fin", "est"),
    "ar": ("با", "كي", "لي", "مو", "نو", "را", "سي", "تي", "فو", "شي", "لان", "تور", "جرا", "دل", "فين", "است"),
}
_TYPES = ("initiative", "joint-statement", "plan-of-action", "declaration", "agreement", "news")
_NAMED: tuple[tuple[EntityKind, int], ...] = (
    ("party", 30), ("organisation", 450), ("instrument", 90), ("place", 60), ("event", 40),
)  # fmt: skip


class Maker:
    """Draws everything from one seed."""

    def __init__(self, seed: int, documents: int, languages: tuple[str, ...] = ("en", "ar"), longest: int = 30) -> None:
        """longest: words of a sentence. Languages that have no syllables here borrow the Arabic ones."""
        self.random = random.Random(seed)  # noqa: S311  made-up texts
        self.count = documents
        self.languages = languages
        self.longest = longest
        self.registry = self._registry()
        self.by_kind = {
            kind: [id for id, entity in self.registry.entities.items() if entity.kind == kind] for kind, _ in _NAMED
        }

    def words(self, language: str, count: int) -> str:
        draw = self.random.choice
        return " ".join(
            "".join(draw(_SYLLABLES.get(language, _SYLLABLES["ar"])) for _ in range(self.random.randint(1, 4)))
            for _ in range(count)
        )

    def _names(self) -> Localised:
        return Localised.of({tag: self.words(tag, 3).title() for tag in self.languages})

    def _registry(self) -> Registry:
        entities = {
            f"{kind}-{number}": Entity(
                f"{kind}-{number}", kind, self._names(),
                date=PartialDate(str(1950 + number % 70)) if kind in ("event", "instrument") else None,
            )
            for kind, count in _NAMED
            for number in range(count)
        }  # fmt: skip
        themes = {
            f"theme-{number}": Theme(
                f"theme-{number}",
                self._names(),
                self._names(),
                (),
                parent=f"theme-{number % 3}" if number > 2 else None,
            )
            for number in range(12)
        }
        return Registry(entities, themes, {})

    def corpus(self) -> Corpus:
        documents = tuple(self._document(number) for number in reversed(range(self.count)))
        return Corpus(self.registry, documents, link(self.registry, documents)[0])

    def _document(self, number: int) -> Document:
        draw = self.random
        id = f"document-{number:05}"
        date = f"{1960 + number * 65 // self.count}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        record = Record(
            id, draw.choice(_TYPES), "political", "en", Localised.of({t: self.words(t, 9) for t in self.languages}),
            (("adopted", PartialDate(date)),),
            parties=tuple(draw.sample(self.by_kind["party"], draw.randint(1, 11))),
        )  # fmt: skip
        rows = range(1, draw.randint(2, 9))
        marks = {row: self._marks() for row in rows}
        themes = {row: draw.sample(sorted(self.registry.themes), draw.randint(0, 2)) for row in rows}
        versions = [self._version(id, tag, marks, themes) for tag in (self.languages if number % 3 else ("en",))]
        return Document(record, tuple(versions))

    def _marks(self) -> list[tuple[str, str]]:
        """Kind and key of what a row names, and perhaps the strength of what it undertakes."""
        kinds: list[EntityKind] = ["party", "organisation", "place", "event"]
        # A few names stand everywhere, most hardly anywhere.
        found = [
            (kind, self.by_kind[kind][int(len(self.by_kind[kind]) * self.random.random() ** 3)])
            for kind in self.random.sample(kinds, self.random.randint(1, 4))
        ]
        if self.random.random() < 0.3:
            found.append(("reference", self.random.choice(self.by_kind["instrument"])))
        if self.random.random() < 0.6:
            found.append(("commitment", self.random.choice(STRENGTHS)))
        return found

    def _version(
        self, id: str, language: str, marks: dict[int, list[tuple[str, str]]], themes: dict[int, list[str]]
    ) -> Annotated:
        provisions: list[Provision] = []
        annotations: list[Annotation] = []
        for row, named in marks.items():
            text = ""
            for kind, key in named:
                quote = self.words(language, 2)
                start = len(text)
                text += quote
                if kind == "commitment":
                    text += " " + self.words(language, self.random.randint(5, self.longest + 10)) + "."
                    quote = text[start:]
                annotations.append(
                    Annotation(
                        id, "summary", language, f"p-{row}", start, start + len(quote), quote,
                        cast(AnnotationKind, kind), key, "made",
                    )
                )  # fmt: skip
                text += " " + self.words(language, self.random.randint(self.longest // 10, self.longest)) + ".\n\n"
            provisions.append(Provision(f"p-{row}", "clause", text.strip(), number=f"{row}."))
        version = Version(id, "summary", language, self.words(language, 9), tuple(provisions), "own")
        scores = tuple(
            ThemeScore(f"p-{row}", theme, 0.9, ()) for row, found in themes.items() for theme in sorted(found)
        )
        return Annotated(version, tuple(annotations), scores)
