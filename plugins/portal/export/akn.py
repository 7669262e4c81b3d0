"""Akoma Ntoso 3.0 (OASIS LegalDocML), valid against the standard's ``akomantoso30.xsd``.

The subset in use, in the schema's order:

- ``doc`` with ``meta``: identification (work, expression, manifestation), classification by themes, references to what
  the text names, and the rights as Dublin Core terms in ``proprietary``;
- ``preface`` with the title, ``preamble`` with the leading recitals, ``mainBody`` with ``clause``, ``paragraph`` and
  ``point`` elements nested as their ids say, ``conclusions`` with the closing ones as ``tblock``;
- running text in ``p``, one for each paragraph, with the inline elements of ``akn_inline``.

``eId`` of a row is its provision id. Paragraphs joined by two newlines give the text back, character for character.
A recital or closing that stands elsewhere keeps its place in the body, as an ``hcontainer`` of that name.
"""

from __future__ import annotations

from plugins.portal.export import akn_body, xml
from plugins.portal.export.akn_meta import meta
from plugins.portal.export.akn_references import References
from plugins.portal.export.edition import Edition

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def write(edition: Edition) -> str:
    """The whole file. ``xml:lang`` stands on the parts, the schema has none on the root; direction follows from it."""
    references = References.of(edition)
    name = "summary" if edition.is_summary else edition.document.record.type
    root = {"xmlns": NAMESPACE}
    document = xml.block("doc", {"name": name}, (meta(edition, references), *akn_body.parts(edition, references)))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{xml.block("akomaNtoso", root, (document,))}\n'
