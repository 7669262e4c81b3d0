"""JSON-LD in schema.org's words, with the European Legislation Identifier's for work and expression.

A text is an expression that realises a work (FRBR: the document, whatever its language); its Akoma Ntoso file is a
manifestation. A summary realises nothing: it is an article of the portal based on the work.
"""

from __future__ import annotations

import re
from typing import Any

from plugins.portal import addresses
from plugins.portal.export.edition import PORTAL, Edition, Library
from plugins.portal.export.indented import indented
from plugins.portal.export.names import label
from plugins.portal.model import ENTITY_KINDS, Document, Entity

_TYPES = {
    "party": "Organization",
    "organisation": "Organization",
    "mechanism": "Organization",
    "instrument": "CreativeWork",
    "programme": "Project",
    "place": "Place",
    "person": "Person",
    "event": "Event",
}
_WIKIDATA = re.compile(r"Q[1-9][0-9]*\Z")


def write(edition: Edition) -> str:
    """One node; what is not known is left out."""
    node = {name: value for name, value in _node(edition).items() if value}
    return indented(node, 2) + "\n"


def wikidata(entity: Entity) -> str:
    """The IRI of Wikidata's item for an entity; "" where the registry knows none."""
    item = dict(entity.identifiers).get("wikidata", "")
    return f"http://www.wikidata.org/entity/{item}" if _WIKIDATA.match(item) else ""


def _node(edition: Edition) -> dict[str, Any]:
    record, version, library = edition.document.record, edition.version, edition.library
    path = edition.path("jsonld")
    text = not edition.is_summary
    published = (record.date("published") or record.main_date) if text else None
    adopted = record.date("adopted") if text and record.effect == "binding" else None
    return {
        "@context": ["https://schema.org", {"eli": "http://data.europa.eu/eli/ontology#"}],
        "@id": _expression(library, path, path),
        "@type": _types(edition),
        "name": edition.title,
        "headline": edition.title if record.type == "news" and text else "",
        "url": library.link(path, edition.page),
        "inLanguage": version.language,
        "creativeWorkStatus": version.status,
        "license": _license(edition.rights),
        "author": [{"@type": "Organization", "name": author} for author in edition.authors],
        "publisher": {"@type": "Organization", "name": edition.publisher} if edition.publisher else None,
        "datePublished": published.value.partition("/")[0] if published else "",
        "legislationDate": adopted.value.partition("/")[0] if adopted else "",
        "locationCreated": _thing(library, record.place, version.language) if text else None,
        "isPartOf": _wholes(edition),
        **_work(edition, path),
        "about": [_thing(library, id_, version.language) for id_ in _named(edition) if library.entity(id_) is not None],
        "keywords": [
            {"@type": "DefinedTerm", "termCode": id_, "name": name}
            for id_, name in zip(edition.themes, edition.keywords, strict=True)
        ],
        "encoding": {
            "@type": "MediaObject",
            "encodingFormat": "application/akn+xml",
            "contentUrl": library.link(path, edition.path("akn.xml")),
        },
    }


def _types(edition: Edition) -> list[str]:
    if edition.is_summary:
        return ["Article"]
    record = edition.document.record
    kind = "NewsArticle" if record.type == "news" else "Legislation" if record.effect == "binding" else "Report"
    return [kind, "eli:LegalExpression"]


def _work(edition: Edition, path: str) -> dict[str, Any]:
    """How this version relates to the work."""
    library, record = edition.library, edition.document.record
    work = {
        "@type": ["CreativeWork", "eli:LegalResource"],
        "@id": library.link(path, addresses.document_data(record.id)) + "#work",
        "identifier": record.id,
        "name": label(record.titles, record.original, record.id),
        "inLanguage": record.original,
        "eli:type_document": record.type,
    }
    if edition.is_summary:
        return {"isBasedOn": work}
    original = edition.document.version("text", record.original)
    translation = original is not None and original.version is not edition.version
    return {
        "exampleOfWork": work,
        "eli:realizes": {"@id": work["@id"]},
        "translationOfWork": {"@id": _expression(library, path, _text_path(edition.document))} if translation else None,
    }


def _wholes(edition: Edition) -> list[dict[str, Any]]:
    library, path = edition.library, edition.path("jsonld")
    wholes: list[dict[str, Any]] = [
        {"@type": "WebSite", "name": PORTAL, "url": library.link(path, addresses.home(edition.page.split("/")[0]))}
    ]
    for relation in () if edition.is_summary else edition.document.record.relations:
        if relation.kind != "part-of":
            continue
        if relation.target in library.documents:
            wholes.append({"@id": library.link(path, addresses.document_data(relation.target)) + "#work"})
        else:
            wholes.append(_thing(library, relation.target, edition.version.language))
    return [whole for whole in wholes if whole]


def _named(edition: Edition) -> tuple[str, ...]:
    """Entities that this version names, in the order of the text."""
    kinds = (*ENTITY_KINDS, "reference")
    keys = (annotation.key for annotation in edition.annotated.annotations if annotation.kind in kinds)
    return tuple(dict.fromkeys(key.partition("#")[0] for key in keys))


def _thing(library: Library, id: str | None, language: str) -> dict[str, Any]:
    entity = library.entity(id)
    if entity is None:
        return {}
    thing = {
        "@type": "Country" if entity.territory else _TYPES[entity.kind],
        "identifier": entity.id,
        "name": library.name(entity.id, language),
        "sameAs": wikidata(entity),
        "url": entity.url,
    }
    return {name: value for name, value in thing.items() if value}


def _license(rights: str) -> dict[str, str]:
    license_ = {"@type": "CreativeWork", "identifier": rights}
    if not rights.startswith("LicenseRef-") and rights != "NOASSERTION":
        license_["url"] = f"https://spdx.org/licenses/{rights}.html"
    return license_


def _expression(library: Library, source: str, path: str) -> str:
    return (library.link(source, path) if path != source else library.absolute(path)) + "#expression"


def _text_path(document: Document) -> str:
    return addresses.version_data(document.record.id, "text", document.record.original, "jsonld")
