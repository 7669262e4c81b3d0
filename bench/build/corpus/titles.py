"""What the documents are called."""

from __future__ import annotations

from dataclasses import dataclass

from bench.build.corpus.names import Named, proper
from bench.build.corpus.words import patterns

TYPES = ("joint-statement", "initiative", "plan-of-action")  # in the order of the shapes of titles
SYLLABLES = 4


@dataclass(frozen=True, slots=True)
class Titled:
    """A document, as others cite it."""

    index: int
    id: str
    theme: Named  # what it is mostly about
    symbol: str  # empty for most

    def title(self, language: str) -> str:
        shapes = patterns("document", language)
        shape = shapes[self.index % len(shapes)]
        return shape.format(name=proper(self.index, SYLLABLES, language), field=self.theme.name(language))

    @property
    def type(self) -> str:
        return TYPES[self.index % len(TYPES)]


def titled(index: int, themes: tuple[Named, ...]) -> Titled:
    """The document of this number; the same one in a larger corpus."""
    symbol = f"A/CONF.{100 + index // 9}/{index + 1}" if index % 3 == 0 else ""
    id = f"{proper(index, SYLLABLES, 'en').lower()}-{TYPES[index % len(TYPES)]}"
    return Titled(index, id, themes[index * 7 % len(themes)], symbol)
