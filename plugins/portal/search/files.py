"""The files of the search: for each language one classic script that hands its data to the page.

A script, because ``fetch`` and modules fail on ``file://``; no ``eval``, so that ``script-src 'self'`` suffices.
The page gives its words to the client in ``data-messages`` of ``<main data-search>``, a JSON object with these keys:

- ``searching``: while the index is on its way
- ``count``: an object from CLDR plural category (one, two, …, at least other) to a message with ``{n}``, the number
  of provisions found
- ``none``: nothing was found
- ``failed``: the search could not be loaded
- ``more``: opens the rest of a list; may hold ``{n}``, how many there are
- ``in_language``: ``in {language}``, after a text in another language
- ``also_in``: ``also in {language}``, a link to the same provision in another language
"""

from __future__ import annotations

import json
import re
from typing import Any

from babel import Locale

from plugins.portal import addresses
from plugins.portal.languages import language as language_of
from plugins.portal.model import OutputFile
from plugins.portal.search.index import build
from plugins.portal.search.records import Entry

FORMAT = 1  # of the data; the client refuses any other

_UNSAFE = re.compile("[<\u2028\u2029]")  # "</script" and "<!--", and what were once line ends in scripts
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def files(language: str, records: tuple[Entry, ...]) -> tuple[OutputFile, ...]:
    """The search of one language: ``search/<language>/index.js``."""
    name, data = _literal(language), _literal(stored(language, records))
    script = f"Concordance.receive({name},{data});\n"
    return (OutputFile(addresses.search_index(language), script.encode()),)


def stored(language: str, records: tuple[Entry, ...]) -> dict[str, Any]:
    """The index, and what results are shown with. What many records share is stored once and named by its number.

    versions: ``{document, language, direction, layer, title, type, year, page}``, page as in hrefs.
    records, by number: ``[version, provision, number as printed, heading, text, labels]``.
    labels: names and themes, in the reader's language. languages: tag → name, in the reader's language.
    """
    versions: dict[str, int] = {}
    labels: dict[str, int] = {}
    rows = []
    kept: list[dict[str, str]] = []
    for record in records:
        version = _version(record)
        number = versions.setdefault(json.dumps(version), len(versions))
        if number == len(kept):
            kept.append(version)
        named = [labels.setdefault(label, len(labels)) for label in (*record.names, *record.themes)]
        rows.append([number, record.row.provision, record.number, record.heading, record.text, named])
    tags = sorted({record.language for record in records})
    return {
        "format": FORMAT,
        "language": language,
        "languages": {tag: _language_name(tag, language) for tag in tags},
        "versions": kept,
        "labels": list(labels),
        "records": rows,
        "index": build(records),
    }


def _version(record: Entry) -> dict[str, str]:
    return {
        "document": record.row.document,
        "language": record.language,
        "direction": language_of(record.language).direction,
        "layer": record.layer,
        "title": record.title,
        "type": record.type,
        "year": record.year,
        "page": record.href.partition("#")[0],
    }


def _language_name(tag: str, reader: str) -> str:
    """A language's name in the reader's language, from CLDR: ``("de", "en") → "German"``; the tag where it has none."""
    names = Locale.parse(language_of(reader).locale).languages
    name = names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0])
    return str(name or tag)


def _literal(value: object) -> str:
    """JSON that is safe inside a script, wherever it is put."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    text = _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
    return _LONE_SURROGATE.sub("\ufffd", text)
