"""The site in one language: its words, its conventions, its names for things."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from jinja2 import Environment
from markupsafe import Markup, escape

from plugins.portal.languages import Language
from plugins.portal.model import (
    Annotated,
    Document,
    Entity,
    Localised,
    PartialDate,
    Provision,
    Row,
    Version,
    VersionKey,
)
from plugins.portal.page import choose
from plugins.portal.page.assets import Inline
from plugins.portal.page.formats import Formats
from plugins.portal.page.labels import Label
from plugins.portal.page.site import Site
from plugins.portal.page.translations import Catalogue
from plugins.portal.tracing import Known

_FIRST_PLACE = "\ue000"  # characters of private use stand for the items of a list while it is joined
_PLACE = re.compile("[\ue000-\uf8ff]")
_FIGURE = re.compile(r"[\d.]+|[IVXLCDM]+|[一二三四五六七八九十百]+")


class Named(NamedTuple):
    """A name, with its language where that isn't the page's."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as readers see it, and as ``datetime`` has it; an interval has no valid ``datetime``."""

    text: str
    datetime: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """What every page of one language is made with."""

    site: Site
    language: Language
    catalogue: Catalogue
    catalogues: Mapping[str, Catalogue]  # of all languages, this one's included
    formats: Formats
    templates: Environment
    voices: frozenset[VersionKey]  # the version of each document that lists quote from
    box: Inline  # the script of the search box
    search_script: Inline  # that, and a query that other languages keep
    document_script: Inline  # of pages with provisions, which other languages keep the place of
    known: Known  # names, links and what else many pages of the language hold

    @property
    def tag(self) -> str:
        return self.language.tag

    def label(self, labels: Mapping[str, Label], key: str) -> str:
        """The word for a key of one of the tables of labels; the key itself where the table hasn't got it."""
        found = labels.get(key)
        return self.catalogue.pgettext(found.context, found.text) if found else key

    def named(self, strings: Localised, fallback: str, *others: str) -> Named:
        """The string in this language, else in one of the others, else English; the fallback where there is none."""
        if not strings:
            return Named(fallback)
        language, text = strings.best(self.tag, *others)
        return Named(text, "" if language == self.tag else language)

    def entity_name(self, entity: Entity) -> Named:
        """The usual name; of a territory CLDR's, where the registry has none in this language."""
        own = entity.names.get(self.tag)
        territory = self.formats.territory(entity.territory) if entity.territory else None
        return Named(own or territory or "") if own or territory else self.named(entity.names, entity.id)

    def document_title(self, document: Document) -> Named:
        """The title in this language, from the record or a version; else the original's."""
        record = document.record
        own = record.titles.get(self.tag)
        version = choose.main(document, self.tag)
        if own or (version and version.version.title):
            return Named(own or (version.version.title if version else ""))
        if record.titles:
            return self.named(record.titles, record.id, record.original)
        for annotated in choose.in_preference(document, self.tag):
            if annotated.version.title:
                return Named(annotated.version.title, annotated.version.language)
        return Named(record.id)

    def version_title(self, document: Document, version: Version) -> str:
        """The title of a version as it stands there; in the record's letters where the two differ in capitals alone."""
        recorded = document.record.titles.get(version.language) or ""
        if recorded.casefold() == version.title.casefold():
            return recorded or self.document_title(document).text
        return version.title or self.document_title(document).text

    def joined(self, items: tuple[Markup, ...]) -> Markup:
        """Markup joined as the language joins a list."""
        if not items:
            return Markup()
        places = tuple(chr(ord(_FIRST_PLACE) + number) for number in range(len(items)))
        joined = escape(self.formats.list(places))
        filled = _PLACE.sub(lambda found: items[ord(found.group()) - ord(_FIRST_PLACE)], str(joined))
        return Markup(filled)  # noqa: S704 - all of it is escaped

    def moment(self, date: PartialDate) -> Moment:
        """A date to show."""
        text = self.formats.date(date)
        valid = text != date.value or date.precision == "year"
        return Moment(text, date.value if valid and date.precision != "interval" else "", date.inferred)

    def provision(self, row: Row) -> tuple[Provision, Named] | None:
        """The row of a document in the version that says it best to readers of this language, with its words."""
        found = self.chosen(row)
        return (found[0], Named(found[0].text, found[1])) if found else None

    def chosen(self, row: Row) -> tuple[Provision, str] | None:
        """That row, and its language where that isn't this one."""
        for annotated in self.known.get("preference", row.document, lambda: self._in_preference(row.document)):
            version = annotated.version
            provision = self.site.rows[version.key].get(row.provision)
            if provision is not None:
                return provision, "" if version.language == self.tag else version.language
        return None

    def _in_preference(self, id: str) -> tuple[Annotated, ...]:
        document = self.site.documents.get(id)
        return choose.in_preference(document, self.tag) if document else ()

    def provision_label(self, provision: Provision) -> str:
        """How a row is called: its printed number, else "Recital 1", "Item 2.3"."""
        printed = provision.number.strip().rstrip(".．、,，:：)）").strip()
        if printed:
            return printed
        return self.row_label(provision.id)

    def provision_name(self, provision: Provision, language: str = "") -> Named:
        """How a row is called away from its document, where a bare figure would say nothing: "Provision III".

        language: of the version that prints the row's number, where it isn't this one; words there stay in it.
        """
        label = self.provision_label(provision)
        if not _FIGURE.fullmatch(label):
            return Named(label, language if provision.number else "")
        return Named(self.catalogue.pgettext("provision", "Provision %(number)s") % {"number": label})

    def row_label(self, id: str) -> str:
        """The name of a row that has no printed number, from its id."""
        prefix, _, digits = id.partition("-")
        number = digits.replace("-", ".")
        pgettext = self.catalogue.pgettext
        if prefix == "r":
            return pgettext("provision", "Recital %(number)s") % {"number": number}
        if prefix == "c":
            return pgettext("provision", "Closing %(number)s") % {"number": number}
        if "." in number:
            return pgettext("provision", "Item %(number)s") % {"number": number}
        return pgettext("provision", "Paragraph %(number)s") % {"number": number}
