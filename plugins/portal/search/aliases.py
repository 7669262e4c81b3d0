"""What readers of a language call things: phrases that stand for annotations, and what is suggested as they type.

A phrase found in a query is searched as an annotation too (``entity:kh``), which leads to texts in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any

from plugins.portal.model import Alias, Localised, Registry, Theme
from plugins.portal.search import coding
from plugins.portal.search.stemming import stemmer
from plugins.portal.search.stops import STOPS
from plugins.portal.search.tokens import Piece, forms, normalised, pieces, plain
from plugins.portal.search.works import Work

SIZE = 2000  # bytes of a deflated file, about: each word of a query may need one
MOST_MEANINGS = 3  # a phrase that stands for more says nothing
FULL = SIZE * 2.5  # bytes before they are deflated
_SHORTEST = 4  # letters of a word, or characters of a run, that may stand for a whole name
_MOST_STARTS = 12  # words of a suggestion that it is found by
_WORD_START = re.compile(r"(?:^|(?<=[\s(（《「“\"'’/·-]))[^\s(（《「“\"'’/·-]")


@dataclass(frozen=True, slots=True)
class Named:
    """An annotation with what it is called in a language."""

    key: str  # "entity:kh"
    label: str
    phrases: tuple[str, ...]  # the label among them


def named(registry: Registry, language: str, keys: Iterable[str]) -> tuple[Named, ...]:
    """What these annotations are called by readers of a language. Parties are entities."""
    found = []
    for key in keys:
        kind, _, id = key.partition(":")
        if kind in ("entity", "party") and id in registry.entities:
            entity = registry.entities[id]
            names = (
                *_own(entity.names, language),
                *_own(entity.official, language),
                *_linked(entity.aliases, language),
            )
            found.append(_named(key, entity.names, language, names))
        elif kind == "term" and id in registry.terms:
            term = registry.terms[id]
            names = (*_own(term.labels, language), *_linked(term.aliases, language))
            found.append(_named(key, term.labels, language, names))
        elif kind == "theme" and id in registry.themes:
            theme = registry.themes[id]
            found.append(
                _named(key, theme.labels, language, (*_own(theme.labels, language), *_keywords(theme, language)))
            )
    return tuple(found)


def _named(key: str, names: Localised, language: str, phrases: tuple[str, ...]) -> Named:
    label = names.best(language)[1] if names else key.partition(":")[2]
    return Named(key, label, tuple(dict.fromkeys((label, *phrases))))


def _own(names: Localised, language: str) -> tuple[str, ...]:
    return tuple(text for tag, text in names if _same(tag, language))


def _linked(aliases: tuple[Alias, ...], language: str) -> tuple[str, ...]:
    """The aliases, of a language or of all, that name their bearer by themselves; and longer ones that in a text need a
    context: who types them looks for their bearer, and can take the chip away."""
    return tuple(
        alias.text
        for alias in aliases
        if (alias.rule == "link" or (alias.rule == "context" and _long(alias.text, language)))
        and (not alias.language or _same(alias.language, language))
    )


def _long(text: str, language: str) -> bool:
    """Whether a name has two telling words, or four characters of a script without spaces."""
    found = [piece for piece in pieces(normalised(text)) if piece.text not in STOPS.get(language, ())]
    return len(found) > 1 or any(piece.kind in ("han", "grams") and len(piece.text) >= _SHORTEST for piece in found)


def _keywords(theme: Theme, language: str) -> tuple[str, ...]:
    return tuple(word for tag, words in theme.keywords if _same(tag, language) for word in words)


def _same(tag: str, language: str) -> bool:
    """Whether two tags are of one language, in whatever script: readers of zh-Hans type zh-Hant names too."""
    return tag.partition("-")[0] == language.partition("-")[0]


def every(registry: Registry) -> tuple[str, ...]:
    """The keys of all that a registry knows."""
    return (
        *(f"entity:{id}" for id in registry.entities),
        *(f"term:{id}" for id in registry.terms),
        *(f"theme:{id}" for id in registry.themes),
    )


def phrase(text: str, language: str) -> tuple[str, ...]:
    """The words of a phrase as a dictionary holds them, stemmed and without accents: ``("suppli", "chain")``."""
    return tuple(word(piece, language) for piece in pieces(normalised(text)))


def word(piece: Piece, language: str) -> str:
    """One form of a piece, the most general; runs of unspaced scripts whole."""
    if piece.kind in ("han", "grams"):
        return piece.text
    found = forms(piece, stemmer(language))[-1]
    return plain(found) if piece.kind == "word" else found


def dictionary(named_: Sequence[Named], present: Set[str], language: str) -> tuple[list[str], list[bytes]]:
    """Phrases rising by key, in deflated JSON ``{keys, ids: [[place in names]], names: [[annotation, label]]}``.

    Beside whole phrases it holds those words of labels that only one annotation of the registry has. present: the
    annotations that texts have; others get no entry.
    """
    meanings: dict[str, dict[str, None]] = {}
    bearers: dict[str, set[str]] = {}
    stops = {form for text in STOPS.get(language, ()) for form in phrase(text, language)}
    for one in named_:
        if one.key.startswith("party:"):  # the entity has the name already
            continue
        for text in one.phrases:
            parts = phrase(text, language)
            for part in parts:
                bearers.setdefault(part, set()).add(one.key)
            if one.key in present and parts and not (len(parts) == 1 and parts[0] in stops):
                meanings.setdefault(" ".join(parts), {})[one.key] = None
    for one in named_:
        for part in phrase(one.label, language) if one.key in present else ():
            telling = len(part) >= _SHORTEST and part not in stops and not part[0].isdigit()
            if telling and bearers.get(part) == {one.key}:
                meanings.setdefault(part, {one.key: None})
    labels = {one.key: one.label for one in named_}
    entries = [
        (key, tuple(keys))
        for key, keys in sorted(meanings.items(), key=lambda item: coding.unit_order(item[0]))
        if len(keys) <= MOST_MEANINGS
    ]

    def packed(part: Sequence[tuple[str, tuple[str, ...]]]) -> bytes:
        used = sorted({key for _, keys in part for key in keys})
        return coding.as_json(
            {
                "keys": [key for key, _ in part],
                "ids": [[used.index(key) for key in keys] for _, keys in part],
                "names": [[key, labels[key]] for key in used],
            }
        )

    return _cut(entries, packed)


def labels(named_: Sequence[Named]) -> tuple[list[str], list[bytes]]:
    """What each annotation is called, in deflated JSON ``[[annotation, label]]``, rising by annotation."""
    entries = [(one.key, [one.key, one.label]) for one in named_]
    return _cut(entries, lambda part: coding.as_json([entry for _, entry in part]))


def suggestions(named_: Sequence[Named], works: Sequence[Work], language: str) -> tuple[list[str], list[bytes]]:
    """Labels and titles by the words they hold, in deflated JSON ``[[key, text, kind, id, language]]``.

    The key is the rest of the text from a word on, lower case and without accents, cut to 24 characters.
    """
    entries = {(key, entry[2], entry[3], entry[1]): entry for key, entry in starts_of_names(named_)}
    entries |= {(key, entry[2], entry[3], entry[1]): entry for key, entry in starts_of_titles(works, language)}
    ordered = sorted(entries.items(), key=lambda item: (coding.unit_order(item[0][0]), item[0][1:]))
    cuts, packed = _cut([(key[0], entry) for key, entry in ordered], lambda part: coding.as_json([e for _, e in part]))
    return cuts, packed


def starts_of_names(named_: Iterable[Named]) -> Iterator[tuple[str, list[Any]]]:
    """The suggestions that labels give, by key."""
    for one in named_:
        kind, _, id = one.key.partition(":")
        if kind != "party":
            for key in _starts(one.label):
                yield key, [key, one.label, kind, id, ""]


def starts_of_titles(works: Iterable[Work], language: str) -> Iterator[tuple[str, list[Any]]]:
    """The suggestions that titles give, by key."""
    for work in works:
        tag = language if language in work.columns else work.main
        title = work.columns[tag].title
        for key in _starts(title):
            yield key, [key, title, "title", work.id, tag]


def _starts(text: str) -> Iterator[str]:
    seen: dict[str, None] = {}
    for match in list(_WORD_START.finditer(text))[:_MOST_STARTS]:
        key = plain(normalised(text[match.start() :]))
        seen[" ".join(key.split())[:24]] = None
    yield from (key for key in seen if key)


def weigh(key: str, value: object) -> int:
    """What an entry adds to its file, in bytes before they are deflated."""
    return len(key.encode()) + len(str(value).encode())


def _cut(entries: Sequence[tuple[str, Any]], packed: Any) -> tuple[list[str], list[bytes]]:
    """Files of about SIZE, equal keys together; and for each but the first the beginning from which its keys rise."""
    files: list[bytes] = []
    firsts: list[tuple[str, str]] = []
    start = 0
    weight = 0
    for place, (key, value) in enumerate(entries):
        weight += weigh(key, value)
        last = place + 1 == len(entries)
        if last or (weight > FULL and entries[place + 1][0] != key):
            files.append(coding.deflated(packed(entries[start : place + 1])))
            if start:
                firsts.append((entries[start - 1][0], entries[start][0]))
            start = place + 1
            weight = 0
    return list(coding.separators(firsts)), files
