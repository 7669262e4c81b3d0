"""How many files the search will have, from counts and a few samples: known before anything is indexed.

Files are cut by size, so their number follows from how many bytes there will be. What is written for readers (names,
phrases, suggestions) is weighed exactly for a sample; how well texts are deflated is tried on a few documents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import TypeVar

from plugins.portal.model import Corpus, Version
from plugins.portal.search import aliases, coding, shards, texts
from plugins.portal.search.fields import Place
from plugins.portal.search.stemming import ALGORITHMS
from plugins.portal.search.works import Work, works_of

T = TypeVar("T")
_SAMPLE = 80  # annotations and titles that are weighed in each language
_TRIED = 3  # documents whose texts are deflated in each language
_BY_LANGUAGE = 2  # files: manifest and vocabulary of the texts' language
_BY_READER = 2  # files: names and suggestions of the reader's language
_ONE = 4  # the entry, the documents, their ids, the manifest of annotations
# Bytes of an index are this times its letters to the power of _GROWTH: the more there is, the more of it is known.
# Measured on summaries in sixteen languages; scripts without spaces have an n-gram for each letter.
_GROWTH = 0.8
_INDEXED = {"zh": 20.0, "th": 11.0, "km": 11.0, "lo": 10.5, "my": 7.4, "ar": 5.1, "vi": 3.6, "ru": 2.6}
_INDEXED_ELSE = 2.2
_MARKS = 2.0  # bytes of an annotation in the index of annotations
_STEMMED = 1.0  # the weight of a dictionary, whose words are stemmed and may stand alone, by that of its phrases
_OVERHEAD = 20  # bytes of a row beside its words, as ``texts`` counts


@dataclass(frozen=True, slots=True)
class Amount:
    """Texts of a language."""

    rows: int = 0
    letters: int = 0
    bytes: int = 0

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.rows + other.rows, self.letters + other.letters, self.bytes + other.bytes)


def expected(corpus: Corpus, languages: tuple[str, ...]) -> int:
    """The number of files of the search of a site with pages in these languages, its stemmers among them."""
    amounts = _amounts(corpus, languages)
    marks = sum(map(len, corpus.graph.row_entities.values())) + sum(map(len, corpus.graph.row_themes.values()))
    files = _ONE + len({*languages, *amounts} & ALGORITHMS.keys()) + _pieces(marks * _MARKS, shards.SIZE)
    for tag, amount in amounts.items():
        files += _BY_LANGUAGE + _shards(tag, amount) + _chunks(corpus, languages, tag, amount)
    present = _present(corpus)
    titled = _spread(corpus.documents, _SAMPLE)
    works = works_of(replace(corpus, documents=tuple(titled)), languages)
    return files + sum(_BY_READER + _reader(corpus, tag, present, works, len(corpus.documents)) for tag in languages)


def _amounts(corpus: Corpus, languages: tuple[str, ...]) -> dict[str, Amount]:
    """What is searched, by language."""
    found: dict[str, Amount] = {}
    for document in corpus.documents:
        guest = not document.languages(languages)
        for annotated in document.versions:
            version = annotated.version
            if guest or version.language in languages:
                found[version.language] = found.get(version.language, Amount()) + _amount(version)
    return found


def _amount(version: Version) -> Amount:
    parts = [part for row in version.provisions for part in (row.id, row.number, row.heading, row.text)]
    return Amount(
        len(version.provisions),
        sum(len(row.heading) + len(row.text) for row in version.provisions),
        sum(len(part.encode("utf-8", "replace")) for part in parts) + _OVERHEAD * len(version.provisions),
    )


def _shards(tag: str, amount: Amount) -> int:
    factor = _INDEXED.get(tag.partition("-")[0], _INDEXED_ELSE)
    count = _pieces(factor * amount.letters**_GROWTH, shards.size_of(tag))
    return count + (_pieces(count, coding.GROUP) if shards.in_groups(count) else 0)


def _chunks(corpus: Corpus, languages: tuple[str, ...], tag: str, amount: Amount) -> int:
    """Files of texts: as many as the bytes fill, deflated as well as those of a few documents are."""
    having = [each for each in corpus.documents if any(found.version.language == tag for found in each.versions)]
    tried = works_of(replace(corpus, documents=tuple(_spread(having, _TRIED))), languages)
    made = texts.chunks(tag, [Place(0, 0, work) for work in tried if tag in work.columns])
    plain = sum((_amount_of(work, tag) for work in tried if tag in work.columns), Amount()).bytes
    packed = sum(map(len, made.packed))
    if not packed:
        return 0
    full = texts.SIZE * plain / packed - amount.bytes / amount.rows / 2  # a row that doesn't fit begins the next file
    return ceil(amount.bytes / max(full, 1))


def _amount_of(work: Work, tag: str) -> Amount:
    cells = work.columns[tag].cells
    words = (part for id, cell in cells.items() for part in (id, cell.number, cell.heading, cell.text, cell.gloss))
    return Amount(len(cells), 0, sum(len(part.encode("utf-8", "replace")) for part in words) + _OVERHEAD * len(cells))


def _present(corpus: Corpus) -> tuple[str, ...]:
    """The annotations that texts have, by key."""
    keys = {f"entity:{id}" for ids in corpus.graph.row_entities.values() for id in ids}
    keys |= {f"theme:{id}" for ids in corpus.graph.row_themes.values() for id in ids}
    keys |= {f"term:{id}" for id in corpus.graph.by_term}
    keys |= {f"party:{id}" for document in corpus.documents for id in document.record.parties}
    return tuple(sorted(keys))


def _reader(corpus: Corpus, language: str, present: Sequence[str], works: Sequence[Work], documents: int) -> int:
    """Files of phrases, labels and suggestions."""
    sample = _spread(present, _SAMPLE)
    known = aliases.named(corpus.registry, language, sample)
    scale = len(present) / max(len(sample), 1)
    phrases = [
        aliases.weigh(text, (one.key,))
        for one in known
        if not one.key.startswith("party:")
        for text in {text.casefold() for text in one.phrases}
    ]
    labels = [aliases.weigh(one.key, [one.key, one.label]) for one in known]
    named = [aliases.weigh(key, entry) for key, entry in aliases.starts_of_names(known)]
    titles = [aliases.weigh(key, entry) for key, entry in aliases.starts_of_titles(works, language)]
    suggested = sum(named) * scale + sum(titles) * documents / max(len(works), 1)
    return (
        _files(sum(phrases) * scale * _STEMMED, phrases)
        + _files(sum(labels) * scale, labels)
        + _files(suggested, [*named, *titles])
    )


def _files(weight: float, sample: Sequence[int]) -> int:
    """A file is full with the entry that is too much for it."""
    return ceil(weight / (aliases.FULL + sum(sample) / max(len(sample), 1) / 2)) if sample else 0


def _pieces(size: float, most: int) -> int:
    return ceil(size / most)


def _spread(items: Sequence[T], most: int) -> list[T]:
    """At most so many of the items, from all over them."""
    return list(items) if len(items) <= most else [items[number * len(items) // most] for number in range(most)]
