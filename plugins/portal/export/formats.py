"""The formats that every version is exported in. A new one is a module with ``write`` and a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plugins.portal.export import akn, bibtex, csl, jsonld, ris
from plugins.portal.export.edition import Edition


@dataclass(frozen=True, slots=True)
class Format:
    """A file format of a version."""

    extension: str
    media_type: str  # as registered with IANA, or in common use
    name: str  # a proper name, the same in every language
    write: Callable[[Edition], str]


FORMATS: tuple[Format, ...] = (
    Format("akn.xml", "application/akn+xml", "Akoma Ntoso", akn.write),
    Format("jsonld", "application/ld+json", "JSON-LD", jsonld.write),
    Format("bib", "application/x-bibtex", "BibTeX", bibtex.write),
    Format("ris", "application/x-research-info-systems", "RIS", ris.write),
    Format("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON", csl.write),
)
