"""What the text of a version refers to, as the top-level classes of Akoma Ntoso."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.export import akn_names, xml
from plugins.portal.export.edition import PORTAL, Edition
from plugins.portal.export.jsonld import wikidata
from plugins.portal.export.names import label
from plugins.portal.model import ENTITY_KINDS, Annotation, Entity, EntityKind

PORTAL_ID = "concordance"  # the eId of the portal itself, who made the markup
_CLASSES: dict[EntityKind, str] = {
    "party": "TLCOrganization",
    "organisation": "TLCOrganization",
    "mechanism": "TLCOrganization",
    "instrument": "TLCReference",
    "programme": "TLCProcess",
    "place": "TLCLocation",
    "person": "TLCPerson",
    "event": "TLCEvent",
}


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of the list. ``href``: Wikidata's item where it is known, else an address in the portal's ontology."""

    name: str  # the element
    id: str
    href: str
    label: str

    def xml(self) -> str:
        """The element; a ``TLCReference`` must say what it is a reference to."""
        kind = {"name": "instrument"} if self.name == "TLCReference" else {}
        return xml.element(self.name, {"eId": self.id, "href": self.href, "showAs": self.label, **kind})


@dataclass(frozen=True, slots=True)
class References:
    """Everything that a version may point at with ``refersTo``."""

    edition: Edition
    entries: tuple[Reference, ...]
    ids: frozenset[str]

    @classmethod
    def of(cls, edition: Edition) -> References:
        """The entities, terms and currencies of a version and its record, by id."""
        found = {reference.id: reference for reference in _references(edition)}
        return cls(edition, tuple(found[id_] for id_ in sorted(found)), frozenset(found))

    def target(self, annotation: Annotation) -> str | None:
        """The id that an annotation points at; None where the list has none."""
        id_ = target_id(annotation)
        return id_ if id_ in self.ids else None

    def work(self, annotation: Annotation) -> str:
        """The address of what a ``reference`` annotation cites, whether the portal has it or not."""
        key, _, provision = annotation.key.partition("#")
        library = self.edition.library
        entity = library.entity(key)
        document = library.documents.get(key) or library.documents.get((entity.document or "") if entity else "")
        if document:
            return akn_names.work(document.record, library) + (f"#{provision}" if provision else "")
        return (entity.url if entity else "") or akn_names.ontology("TLCReference", key)


def target_id(annotation: Annotation) -> str:
    """Where an annotation would point. Entities, terms and currencies have prefixes, so that no id meets another's."""
    if annotation.kind in ENTITY_KINDS or annotation.kind == "reference":
        return f"entity-{annotation.key.partition('#')[0]}"
    if annotation.kind == "amount":
        return f"currency-{annotation.key.split()[-1]}"
    return f"{annotation.kind}-{annotation.key}"


def _references(edition: Edition) -> list[Reference]:
    record, language = edition.document.record, edition.version.language
    registry = edition.library.corpus.registry
    found = [Reference("TLCOrganization", PORTAL_ID, akn_names.ontology("TLCOrganization", PORTAL_ID), PORTAL)]
    found += [Reference("TLCRole", role, akn_names.ontology("TLCRole", role), role) for role in ("author", "editor")]
    found += [_entity(edition, entity) for id_ in record.issuers if (entity := edition.library.entity(id_))]
    for annotation in edition.annotated.annotations:
        id_ = target_id(annotation)
        key = annotation.key.partition("#")[0]
        if id_.startswith("entity-") and key in registry.entities:
            found.append(_entity(edition, registry.entities[key]))
        elif annotation.kind == "term" and key in registry.terms:
            term = label(registry.terms[key].labels, language, key)
            found.append(Reference("TLCTerm", id_, akn_names.ontology("TLCTerm", key), term))
        elif annotation.kind == "amount":
            currency = annotation.key.split()[-1]
            found.append(Reference("TLCConcept", id_, akn_names.ontology("TLCConcept", currency), currency))
    return found


def _entity(edition: Edition, entity: Entity) -> Reference:
    name = _CLASSES[entity.kind]
    href = wikidata(entity) or akn_names.ontology(name, entity.id)
    return Reference(name, f"entity-{entity.id}", href, edition.library.name(entity.id, edition.version.language))
