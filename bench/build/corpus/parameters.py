"""What a made-up corpus is to be like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bench.build.corpus.words import WORDED
from plugins.portal.languages import LANGUAGES

Layer = Literal["summary", "text"]
MOST_DOCUMENTS = 150_000  # their names are told apart by four syllables
MOST_NAMES = 13_000  # entities, themes and terms: by three
_FEWEST_ENTITIES = 20  # so that there are some of each kind


@dataclass(frozen=True, slots=True)
class Parameters:
    """Raises ValueError, with a sentence, on what can't be made."""

    documents: int = 1000
    seed: int = 1
    bilingual: float = 0.2  # share of the documents that come in a second language
    languages: tuple[str, ...] = ("en", "zh-Hans")  # of the texts; the first is that of every original
    names: tuple[str, ...] = tuple(sorted(LANGUAGES))  # in which entities, themes and terms have names
    entities: int = 1000  # besides ten states
    themes: int = 40
    terms: int = 40
    cited: int = 200  # the first of the documents, which later ones cite by title, symbol and provision
    provisions: int = 30  # of a document
    layer: Layer = "summary"  # what the texts are: summaries in Markdown, or captures as plain text

    def __post_init__(self) -> None:
        unknown = [tag for tag in self.languages if tag not in WORDED]
        if unknown or not self.languages:
            raise ValueError(f"Texts can be made in {', '.join(WORDED)}, not in {', '.join(unknown) or 'no language'}.")
        lacking = [tag for tag in self.languages if tag not in self.names]
        if lacking or not set(self.names) <= LANGUAGES.keys():
            raise ValueError("The languages of names must be the portal's and hold those of the texts.")
        if not 1 <= self.documents <= MOST_DOCUMENTS:
            raise ValueError(f"From 1 to {MOST_DOCUMENTS:,} documents can be made.")
        if self.entities < _FEWEST_ENTITIES or self.themes < 6 or self.terms < 1 or self.provisions < 8:
            raise ValueError(f"At least {_FEWEST_ENTITIES} entities, 6 themes, 1 term and 8 provisions are needed.")
        if self.entities + self.themes + self.terms > MOST_NAMES:
            raise ValueError(f"There are names for {MOST_NAMES:,} entities, themes and terms together.")
        if not 0 <= self.bilingual <= 1:
            raise ValueError("The share of bilingual documents lies between 0 and 1.")

    @property
    def citable(self) -> int:
        """How many documents are in the registry as instruments."""
        return min(self.cited, self.documents)
