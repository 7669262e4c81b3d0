"""The glossary as TBX-Basic (ISO 30042:2019, DCA style), which translators' tools read.

The subset in use: a ``conceptEntry`` for each term, in it a ``langSec`` for each language with the definition, and a
``termSec`` for the label and for each alias. The sentence that a term was taken from is its ``context``, with the
address of the provision as its source and the rights in the wording as a note.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from plugins.portal import addresses
from plugins.portal.export import xml
from plugins.portal.export.edition import PORTAL, Library
from plugins.portal.export.glossary import Entry, entries, source_address

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
PATH = addresses.GLOSSARY_TERMS


def write(library: Library) -> str:
    """The whole file."""
    concepts = [
        xml.block("conceptEntry", {"id": f"c-{id}"}, (_language(library, entry) for entry in of_term))
        for id, of_term in groupby(entries(library), key=lambda entry: entry.term.id)
    ]
    source = f"Glossary of {PORTAL}; definitions under CC BY 4.0, contexts under the rights that each states."
    header = xml.block(
        "tbxHeader",
        None,
        (
            xml.block(
                "fileDesc",
                None,
                (
                    xml.block("titleStmt", None, (_text("title", f"{PORTAL}: glossary"),)),
                    xml.block("sourceDesc", None, (_text("p", source),)),
                ),
            ),
        ),
    )
    root = {"xmlns": NAMESPACE, "type": "TBX-Basic", "style": "dca", "xml:lang": "en"}
    body = xml.block("text", None, (xml.block("body", None, concepts),))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{xml.block("tbx", root, (header, body))}\n'


def _language(library: Library, entry: Entry) -> str:
    return xml.block("langSec", {"xml:lang": entry.language}, _of_language(library, entry))


def _of_language(library: Library, entry: Entry) -> Iterator[str]:
    if entry.definition:
        yield _text("descrip", entry.definition, {"type": "definition"})
    yield xml.block("termSec", None, (_text("term", entry.label), *_context(library, entry)))
    for alias in entry.aliases:
        yield xml.block("termSec", None, (_text("term", alias), _text("termNote", "variant", {"type": "termType"})))


def _context(library: Library, entry: Entry) -> Iterator[str]:
    source = entry.source
    if source is None:
        return
    yield xml.block(
        "descripGrp",
        None,
        (
            _text("descrip", source.sentence, {"type": "context"}),
            _text("admin", source_address(library, source, PATH), {"type": "source"}),
            _text("note", f"Rights: {library.rights(source.version)}"),
        ),
    )


def _text(name: str, content: str, attributes: dict[str, str] | None = None) -> str:
    return xml.element(name, attributes, xml.text(content))
