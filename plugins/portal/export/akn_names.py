"""IRIs along the Akoma Ntoso Naming Convention 1.0: ``/akn/cn/doc/initiative/2023-07-04/shenzhen-initiative/eng@``."""

from __future__ import annotations

from plugins.portal.export.edition import Edition, Library
from plugins.portal.model import Record

NO_STATE = "xx"  # in ISO 3166-1's range for users: a document of several states, or of none
# ISO 639-2/T of the languages that the portal knows; the convention wants three letters.
_ALPHA_3 = {
    "ar": "ara", "zh": "zho", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa", "id": "ind", "ms": "msa",
    "de": "deu", "fil": "fil", "pt": "por", "vi": "vie", "lo": "lao", "th": "tha", "km": "khm", "my": "mya",
}  # fmt: skip


def country(record: Record, library: Library) -> str:
    """The territory of the one issuer, in lower case; ``xx`` where there are several or it has none."""
    issuer = library.entity(record.issuers[0]) if len(record.issuers) == 1 else None
    return (issuer.territory.lower() if issuer else "") or NO_STATE


def work(record: Record, library: Library, subtype: str = "") -> str:
    """The document, whatever its language; ``subtype`` is its type unless given."""
    date = record.main_date.value.partition("/")[0] if record.main_date else "undated"
    return f"/akn/{country(record, library)}/doc/{subtype or record.type}/{date}/{record.id}"


def own_work(edition: Edition) -> str:
    """The work that a version realises: the document, or of a summary the portal's summary of it."""
    return work(edition.document.record, edition.library, "summary" if edition.is_summary else "")


def language(tag: str) -> str:
    """ISO 639-2/T of a BCP 47 tag: ``zh-Hans`` → ``zho``; one that is not in the table stays as it is."""
    return _ALPHA_3.get(tag.partition("-")[0], tag)


def ontology(class_: str, id: str) -> str:
    """The address of a thing that is not a document."""
    return "/".join(filter(None, ("/akn/ontology", class_.removeprefix("TLC").lower(), id)))
