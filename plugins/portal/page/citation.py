"""How to cite a document in the reader's language, and its data files."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from plugins.portal import addresses
from plugins.portal.model import Document, Version
from plugins.portal.page.frame import DataFile, absolute
from plugins.portal.page.isolate import isolated
from plugins.portal.page.place import Place

_FORMATS = (
    ("jsonld", "application/ld+json", "JSON-LD"),
    ("akn.xml", "application/akn+xml", "Akoma Ntoso"),
    ("bib", "application/x-bibtex", "BibTeX"),
    ("ris", "application/x-research-info-systems", "RIS"),
    ("csl.json", "application/vnd.citationstyles.csl+json", "CSL JSON"),
)


@dataclass(frozen=True, slots=True)
class Cite:
    """A citation to copy, and the same in formats for programs."""

    text: Markup
    files: tuple[DataFile, ...]


def cite(place: Place, document: Document, version: Version) -> Cite:
    """The citation of a version: who issued what when, and where it stands."""
    edition, record = place.edition, document.record
    gettext = edition.catalogue.gettext
    registry = edition.site.corpus.registry.entities
    issuers = tuple(isolated(*edition.entity_name(registry[id])) for id in record.issuers if id in registry)
    date = record.main_date
    url = edition.site.settings.site_url
    words = {
        "issuers": edition.joined(issuers),
        "title": isolated(*edition.document_title(document)),
        "date": edition.formats.date(date) if date else "",
        "site": isolated(edition.site.settings.site_name),
        "address": isolated(absolute(place, place.path) if url else place.path),
    }
    if issuers and date:
        text = gettext("%(issuers)s: “%(title)s”, %(date)s. In: %(site)s, %(address)s")
    elif issuers:
        text = gettext("%(issuers)s: “%(title)s”, no date. In: %(site)s, %(address)s")
    elif date:
        text = gettext("“%(title)s”, %(date)s. In: %(site)s, %(address)s")
    else:
        text = gettext("“%(title)s”, no date. In: %(site)s, %(address)s")
    return Cite(escape(text) % words, data_files(place, version))


def data_files(place: Place, version: Version) -> tuple[DataFile, ...]:
    """The data files of a version, and the document's own; none where the site has none."""
    if not place.edition.site.settings.data:
        return ()
    of_version = tuple(
        DataFile(
            media, place.to(addresses.version_data(version.document, version.layer, version.language, ending)), name
        )
        for ending, media, name in _FORMATS
    )
    return (*of_version, DataFile("application/json", place.to(addresses.document_data(version.document)), "JSON"))
