"""What the portal has in a language and what it lacks: names, themes, terms, summaries, pages of prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from plugins.portal.languages import language
from plugins.portal.model import Corpus, Entity, Localised
from plugins.portal.page.formats import Formats
from plugins.portal.page.settings import Prose

Kind = Literal["names", "themes", "terms", "summaries", "pages"]


@dataclass(frozen=True, slots=True)
class Inventory:
    """One kind of thing in one language: the ids of all that there should be, of what is missing and of drafts."""

    kind: Kind
    all: tuple[str, ...]
    missing: tuple[str, ...]
    drafts: tuple[str, ...] = ()

    @property
    def done(self) -> int:
        """How many are there, drafts included."""
        return len(self.all) - len(self.missing)


def inventories(corpus: Corpus, texts: Iterable[Prose], tag: str) -> tuple[Inventory, ...]:
    """Everything that can be translated beside the interface itself, in the order of ``Kind``.

    A name counts where the registry or, of a territory, CLDR has it; of all names those that the portal speaks of. A
    theme and a term count where label and definition are there.
    """
    return tuple(_inventories(corpus, tuple(texts), tag))


def _inventories(corpus: Corpus, texts: tuple[Prose, ...], tag: str) -> Iterator[Inventory]:
    registry, formats = corpus.registry, Formats(language(tag))
    entities = [entity for id, entity in registry.entities.items() if id in corpus.graph.present]
    yield Inventory(
        "names",
        tuple(entity.id for entity in entities),
        tuple(entity.id for entity in entities if not _named(entity, formats, tag)),
    )
    themes, terms = registry.themes.values(), registry.terms.values()
    yield _defined("themes", [(theme.id, theme.labels, theme.definitions) for theme in themes], tag)
    yield _defined("terms", [(term.id, term.labels, term.definitions) for term in terms], tag)
    summaries = {document.record.id: document.version("summary", tag) for document in corpus.documents}
    yield Inventory(
        "summaries",
        tuple(summaries),
        tuple(id for id, found in summaries.items() if found is None),
        tuple(id for id, found in summaries.items() if found is not None and found.version.status == "draft"),
    )
    slugs = tuple(sorted({text.slug for text in texts}))
    own = {text.slug: text for text in texts if text.language == tag}
    yield Inventory(
        "pages",
        slugs,
        tuple(slug for slug in slugs if slug not in own),
        tuple(slug for slug in slugs if slug in own and own[slug].status == "draft"),
    )


def _named(entity: Entity, formats: Formats, tag: str) -> bool:
    return bool(entity.names.get(tag) or (entity.territory and formats.territory(entity.territory)))


def _defined(kind: Kind, found: Iterable[tuple[str, Localised, Localised]], tag: str) -> Inventory:
    listed = tuple(found)
    missing = (
        id for id, labels, definitions in listed if not (labels.get(tag) and (definitions.get(tag) or not definitions))
    )
    return Inventory(kind, tuple(id for id, _, _ in listed), tuple(missing))
