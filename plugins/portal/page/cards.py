"""What the cards over a document's links say, as small data files of a language that the reader's script loads.

A card is ``[name, kind and number of documents, description, language of the name, of the description]``; the languages
only where they aren't the page's. Which file holds a card follows from its key: no list of them is needed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from math import ceil

from plugins.portal import addresses
from plugins.portal.model import OutputFile, Row
from plugins.portal.page import labels
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.inverse import NONE
from plugins.portal.page.place import Place

LARGEST = 8 * 1024  # bytes of a file
_FULL = LARGEST // 2  # bytes that a file holds on average, since keys fall where they fall
_DESCRIPTION = 200  # letters
_SAMPLE = 100  # cards that are weighed to know how many files there will be
_PRIME = 65521

Card = list[str]


def card_files(edition: Edition) -> Iterator[OutputFile]:
    """The words of the reader's controls with the number of the other files; then those, no larger than ``LARGEST``."""
    parts = _parts(dict(_cards(edition)))
    gettext, pgettext = edition.catalogue.gettext, edition.catalogue.pgettext
    words = {
        "link": pgettext("button", "Copy the link"),
        "cite": pgettext("button", "Copy the citation"),
        "quote": pgettext("button", "Copy with the source"),
        "share": pgettext("button", "Share"),
        "copied": gettext("Copied."),
        "add": gettext("Add to the reading list"),
        "reading": Place(edition, addresses.document(edition.tag, "{document}")).reading(
            Row("{document}", "{provision}")
        ),
    }
    yield OutputFile(addresses.cards(edition.tag), _script({"parts": len(parts), "words": words}))
    for number, part in enumerate(parts):
        yield OutputFile(addresses.cards(edition.tag, number), _script(part))


def expected(edition: Edition) -> int:
    """About how many files ``card_files`` will give."""
    corpus = edition.site.corpus
    every = 1 + (len(corpus.graph.present) + len(edition.site.documents)) // _SAMPLE
    return 1 + max(1, ceil(len(_script(dict(_cards(edition, every)))) * every / _FULL))


def part_of(key: str, count: int) -> int:
    """Which of so many files holds a card; reader.js works it out in the same way. key: ASCII."""
    total = 0
    for letter in key:
        total = (total * 31 + ord(letter)) % _PRIME
    return total % count


def _parts(cards: Mapping[str, Card]) -> list[dict[str, Card]]:
    """The cards, shared out among as few files as keep each of them small."""
    count = max(1, ceil(len(_script(cards)) / _FULL))
    while True:
        parts: list[dict[str, Card]] = [{} for _ in range(count)]
        for key, card in cards.items():
            parts[part_of(key, count)][key] = card
        if all(len(_script(part)) <= LARGEST or len(part) == 1 for part in parts):
            return parts
        count += 1 + count // 20


def _script(data: object) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"concordance={text}\n".encode()


def _cards(edition: Edition, every: int = 1) -> Iterator[tuple[str, Card]]:
    """All cards, or each so-many-th of a kind, by key."""
    corpus, inverse = edition.site.corpus, edition.site.inverse
    for id in sorted(corpus.graph.present)[::every]:
        entity = corpus.registry.entities.get(id)
        if entity is not None:
            naming = inverse.naming.get(id, NONE)
            line = _line(edition, edition.label(labels.ENTITY_KIND, entity.kind), naming.documents)
            yield f"e:{id}", _card(edition.entity_name(entity), line, edition.named(entity.description, ""))
    for id, document in islice(edition.site.documents.items(), 0, None, every):
        date = document.record.main_date
        dated = f" · {edition.formats.date(date)}" if date else ""
        line = edition.label(labels.DOCUMENT_TYPES, document.record.type) + dated
        yield f"d:{id}", _card(edition.document_title(document), line, Named(""))
    for id, term in islice(corpus.registry.terms.items(), 0, None, every):
        using = inverse.using.get(id, NONE)
        if using.documents:
            line = _line(edition, edition.catalogue.gettext("Glossary"), using.documents)
            yield f"g:{id}", _card(edition.named(term.labels, id), line, edition.named(term.definitions, ""))


def _line(edition: Edition, kind: str, documents: int) -> str:
    words = edition.catalogue.ngettext("%(num)s document", "%(num)s documents", documents)
    return f"{kind} · {words.replace('%(num)s', edition.formats.number(documents))}" if documents else kind


def _card(name: Named, line: str, description: Named) -> Card:
    text = description.text
    if len(text) > _DESCRIPTION:
        text = text[: _DESCRIPTION - 1].rstrip() + "…"
    card = [name.text, line, text, name.language, description.language]
    while card and not card[-1]:
        card.pop()
    return card
