"""Links as seen from one page: relative, in the reader's language, and honest about where they lead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from plugins.portal import addresses
from plugins.portal.languages import language as language_of
from plugins.portal.model import Document, Entity, Row
from plugins.portal.page import choose, labels
from plugins.portal.page.edition import Edition, Named


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; without an address they are words alone."""

    text: str
    href: str = ""
    language: str = ""  # of the words, where it isn't the page's
    target: str = ""  # hreflang: of the page it leads to, where it isn't the page's
    note: str = ""  # follows the link: "(in German)", or its kind
    external: bool = False
    current: bool = False
    twin: bool = False  # of the language switch: the same content in another language


@lru_cache(maxsize=64)  # asked a thousand times for a page
def _standing(path: str) -> tuple[str, int]:
    steps = path.split("/")
    return steps[1] if len(steps) > 2 else "", len(steps)


@dataclass(frozen=True, slots=True)
class Place:
    """A page being made: its language and its address."""

    edition: Edition
    path: str

    @property
    def tag(self) -> str:
        return self.edition.tag

    @property
    def standing(self) -> tuple[str, int]:
        """The section and the depth. From all pages that share them, links to other pages of a language are the same.

        But for a link with a fragment, which from the page itself is the fragment alone.
        """
        return _standing(self.path)

    def to(self, target: str) -> str:
        """The relative link to an address of the site."""
        return addresses.relative(self.path, target)

    def listing(self, name: str, fragment: str = "") -> str:
        """The relative link to a list of this language: timeline, glossary, …"""
        return self.to(addresses.listing(self.tag, name, fragment))

    def missing(self, id: str) -> str:
        """The relative link to an instrument in the list of missing ones, on whichever of its pages it stands."""
        path = addresses.part(addresses.listing(self.tag, "wanted"), self.edition.site.wanted[id])
        return self.to(f"{path}#{id}")

    def named(self, name: Named, target: str) -> Link:
        """A link with these words."""
        return Link(name.text, self.to(target), name.language)

    def reading(self, row: Row) -> str:
        """The relative link that adds a provision to the reading list."""
        return self.to(addresses.reading(self.tag, row.document, row.provision))

    def document(self, id: str, provision: str = "") -> Link:
        """A document by its title; to the original's page, saying so, where this language has none.

        With a provision, to a page that has this row; to the top of the document where no page has it.
        """
        if not provision:
            return self._whole(id)[0]
        if self._may_be_of(id):
            return self._document(id, provision)
        return self.edition.known.get("document", (self.standing, id, provision), lambda: self._document(id, provision))

    def _may_be_of(self, id: str) -> bool:
        """Whether this may be a document's own page, from which links to its rows are fragments alone."""
        return self.path.endswith(f"/{id}.html")

    def _document(self, id: str, provision: str) -> Link:
        link, page = self._whole(id)
        if not page:
            return link
        document = self.edition.site.documents[id]
        if not self._has_row(document, page, provision):
            holding = tuple(tag for tag in self.edition.site.pages[id] if self._has_row(document, tag, provision))
            if not holding:
                return link
            page = choose.closest_page(holding, document, self.tag) or page
        elif not self._may_be_of(id):
            return Link(link.text, f"{link.href}#{provision}", link.language, link.target, link.note)
        return self._to_page(id, page, provision)

    def _whole(self, id: str) -> tuple[Link, str]:
        """The link to a document as a whole, and the language of the page that it leads to; "" where it has none."""
        return self.edition.known.get("whole", (self.standing, id), lambda: self._to_closest(id))

    def _to_closest(self, id: str) -> tuple[Link, str]:
        document = self.edition.site.documents.get(id)
        if document is None:
            return Link(id), ""
        page = choose.closest_page(self.edition.site.pages[id], document, self.tag)
        if page is None:
            name = self._title(document)
            return Link(name.text, "", name.language), ""
        return self._to_page(id, page), page

    def _to_page(self, id: str, page: str, provision: str = "") -> Link:
        """A document by its title, leading to its page in a language, which the link names where it is not this one."""
        name = self._title(self.edition.site.documents[id])
        link = self.named(name, addresses.document(page, id, provision))
        guest = self.edition.site.guests.get(id)
        language = guest.version.language if guest else page
        return link if language == self.tag else replace(link, target=language, note=self.in_language(language))

    def _title(self, document: Document) -> Named:
        return self.edition.known.get("title", document.record.id, lambda: self.edition.document_title(document))

    def _has_row(self, document: Document, tag: str, provision: str) -> bool:
        shown = self.edition.site.shown(document, tag)
        return shown is not None and provision in self.edition.site.rows[shown.version.key]

    def in_language(self, tag: str) -> str:
        """The words "(in German)", for what follows a link."""
        # Translators: follows a link whose page is in another language, for example “(in German)”.
        message = self.edition.catalogue.pgettext("suffix of a link", "(in %(language)s)")
        return message % {"language": self.edition.formats.language(tag)}

    def row(self, row: Row) -> Link:
        """A provision by its number or kind, without the document's title."""
        if self._may_be_of(row.document):
            return self._row(row)
        return self.edition.known.get("row", (self.standing, row), lambda: self._row(row))

    def _row(self, row: Row) -> Link:
        found = self.edition.chosen(row)
        name = self.edition.provision_name(*found) if found else Named(self.edition.row_label(row.provision))
        there = self._document(row.document, row.provision)
        return Link(name.text, there.href, name.language, there.target)

    def entity(self, id: str) -> Link:
        """An entity by its usual name; words alone where the portal does not speak of it."""
        return self.edition.known.get("entity", (self.standing, id), lambda: self._entity(id))

    def _entity(self, id: str) -> Link:
        corpus = self.edition.site.corpus
        entity = corpus.registry.entities.get(id)
        if entity is None:
            return Link(id)
        name = self.edition.entity_name(entity)
        if id not in corpus.graph.present:
            return Link(name.text, "", name.language)
        return self.named(name, addresses.entity(self.tag, id))

    def entity_with_kind(self, entity: Entity) -> Link:
        """An entity, its kind said in a word."""
        return replace(self.entity(entity.id), note=self.edition.label(labels.ENTITY_KIND, entity.kind))

    def theme(self, id: str) -> Link:
        """A theme by its label."""
        return self.edition.known.get("theme", (self.standing, id), lambda: self._theme(id))

    def _theme(self, id: str) -> Link:
        theme = self.edition.site.corpus.registry.themes.get(id)
        if theme is None:
            return Link(id)
        return self.named(self.edition.named(theme.labels, id), addresses.theme(self.tag, id))

    def term(self, id: str) -> Link:
        """A term, leading to the page of the glossary that has it in this language."""
        term = self.edition.site.corpus.registry.terms.get(id)
        if term is None:
            return Link(id)
        path = addresses.part(addresses.listing(self.tag, "glossary"), self.edition.site.terms[self.tag][id])
        return self.named(self.edition.named(term.labels, id), f"{path}#{id}")

    def reference(self, key: str) -> Link:
        """What a reference annotation points to: a document or a provision of it, a wanted instrument, or an entity."""
        id, _, provision = key.partition("#")
        if id in self.edition.site.documents:
            return self._provision_of(id, provision)
        entity = self.edition.site.corpus.registry.entities.get(id)
        if entity is None:
            return Link(id)
        if entity.document in self.edition.site.documents:
            return self._provision_of(entity.document or "", provision)
        if id in self.edition.site.wanted:
            return replace(self.entity(id), href=self.missing(id))
        return self.entity(id)

    def _provision_of(self, id: str, provision: str) -> Link:
        link = self.document(id, provision)
        if self.path == addresses.document(self.tag, id) and provision:
            return replace(self.row(Row(id, provision)), href=f"#{provision}")
        return link

    def own_name(self, tag: str, target: str) -> Link:
        """A language by its own name, leading to a page in it."""
        return Link(
            language_of(tag).name, self.to(target), "" if tag == self.tag else tag, "" if tag == self.tag else tag
        )
