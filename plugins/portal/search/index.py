"""A Lunr index of records, built by lunr.py in the form that lunr.js reads."""

from __future__ import annotations

from typing import Any

from lunr import __TARGET_JS_VERSION__ as LUNR_JS
from lunr.builder import Builder

from plugins.portal.search.records import Entry
from plugins.portal.search.tokens import tokens

# Fields and their weights. Readers look for documents by title and for provisions by heading; a heading sums up its
# provision in a few words, a title holds for all provisions alike and so decides between documents, not within one.
# A name counts like a heading: it was recognised, not merely spelt. A theme is a judgement, weaker than a name and
# stronger than one word among many. The summary's words count like those of the text that it explains.
BOOSTS = {"title": 4, "heading": 3, "names": 3, "themes": 2, "text": 1, "gloss": 1}

PRECISION = 3  # decimals of a weight, as lunr itself rounds them


def build(records: tuple[Entry, ...]) -> dict[str, Any]:
    """The serialised index; a result's ``ref`` is the number of its record.

    The tokens are made here: lunr's own tokeniser, trimmer and stemmers know few of the portal's languages, and no
    pipeline is named in the index, so the browser adds none.
    """
    if not records:  # lunr.py divides by the number of records
        return {"version": LUNR_JS, "fields": list(BOOSTS), "fieldVectors": [], "invertedIndex": [], "pipeline": []}
    builder: Any = Builder()  # type: ignore[no-untyped-call]
    builder.ref("ref")
    for field, boost in BOOSTS.items():
        builder.field(field, boost=boost)
    for number, record in enumerate(records):
        builder.add({"ref": number, **fields(record)})
    return _in_order(builder.build().serialize())


def fields(record: Entry) -> dict[str, list[str]]:
    """The terms of each field of a record."""
    return {
        "title": tokens(record.title),
        "heading": tokens(record.heading),
        "names": tokens(_apart(record.names)),
        "themes": tokens(_apart(record.themes)),
        "text": tokens(record.text),
        "gloss": tokens(record.gloss),
    }


def _apart(labels: tuple[str, ...]) -> str:
    """Several labels as one text, no n-gram reaching from one to the next."""
    return "\n".join(labels)


def _in_order(index: dict[str, Any]) -> dict[str, Any]:
    """Terms as lunr.js wants them, weights as plain numbers.

    lunr.js refuses an index whose terms do not rise in the order of JavaScript's strings, that of UTF-16 units:
    characters beyond U+FFFF come before U+E000 to U+FFFF there, and after them in Python.
    """
    terms = sorted(index["invertedIndex"], key=lambda entry: entry[0].encode("utf-16-be"))
    vectors = [[ref, [_number(value) for value in vector]] for ref, vector in index["fieldVectors"]]
    return {**index, "invertedIndex": terms, "fieldVectors": vectors}


def _number(value: float) -> float:
    """Rounded, and whole where it is whole, so that it prints in one way: ``4``, not ``4.0``."""
    rounded = round(value, PRECISION)
    return int(rounded) if rounded == int(rounded) else rounded
