"""How many files the site will have, how large they will be, and whether common hosts take them: before it is made."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal import export, page, search
from plugins.portal.model import Corpus
from plugins.portal.pipeline.inputs import Expected, Inputs
from plugins.portal.problems import Problem

MOST_FILES = 20_000  # what hosts of static sites such as Cloudflare Pages take
MOST_BYTES = 1_000_000_000  # such as GitHub Pages

# Bytes, measured on the project's own site in sixteen languages and on made-up documents in four.
_PAGE, _PAGE_BY_LANGUAGE = 4000, 230  # of any page: its frame, the links to its languages
_BODY = {
    **{"overview": 30_000, "commitments": 26_000, "coverage": 15_000, "lists": 14_000},
    **{"entity_list": 10_000, "document": 0, "side_by_side": 0},
}
_BODY_ELSE = 3000
_NAMES = 200  # of a page of a theme or an entity, for each language
_PASSAGE, _COMMITMENT = 450, 1170
# Of a version: for each byte of its text, and for each of its annotations.
_DOCUMENT, _SIDE_BY_SIDE, _DATA = (3.6, 250), (0.65, 45), (3.9, 650)
_INDEX = 2.0  # of the search, for each byte of text
_TERM = 13_000  # of the glossary, in each language, for each term; with its data
_LINE = 600  # of the table of commitments for spreadsheets
_COPY = 0.25  # of a text, compressed
_OTHER = 250_000  # styles and scripts


def expected(corpus: Corpus, editions: page.Editions, inputs: Inputs) -> Expected:
    """Counts what will be made."""
    made = page.expected(editions)
    pages = sum(made.pages.values())
    files = (
        pages + made.files + export.expected(corpus, documents=inputs.data) + search.expected(corpus, inputs.languages)
    )
    return Expected(pages, files, _bytes(corpus, made, inputs))


def _bytes(corpus: Corpus, made: page.Expected, inputs: Inputs) -> int:
    versions = [each for document in corpus.documents for each in document.versions]
    text = sum(
        len(part.encode("utf-8", "replace"))
        for each in versions
        for row in each.version.provisions
        for part in (row.heading, row.text)
    )
    marks = sum(len(each.annotations) for each in versions)
    of = {"document": _DOCUMENT, "side_by_side": _SIDE_BY_SIDE}
    shown = {sort: made.pages[sort] / max(len(versions), 1) for sort in of}  # pages for each version
    shown["side_by_side"] *= 2
    size: float = _OTHER + _LINE * len(corpus.graph.commitments)
    size += _TERM * len(corpus.registry.terms) * len(inputs.languages)
    size += _INDEX * text + (_DATA[0] * text + _DATA[1] * marks if inputs.data else 0)
    for sort, (by_text, by_mark) in of.items():
        size += shown[sort] * (by_text * text + by_mark * marks)
    for sort, number in made.pages.items():
        named = _NAMES if sort in {"theme", "entity"} else 0
        size += number * (_PAGE + (_PAGE_BY_LANGUAGE + named) * len(inputs.languages) + _BODY.get(sort, _BODY_ELSE))
    return round(size + made.passages * _PASSAGE + made.commitments * _COMMITMENT)


def too_large(site: Expected, inputs: Inputs, *, made: bool) -> Iterator[Problem]:
    """What an operator should know of a site that common hosts would refuse; made: once it is there."""
    over = []
    files = site.files * (1 + len(inputs.copies))
    size = site.bytes * (1 + len(inputs.copies) * _COPY)
    if files > MOST_FILES:
        over.append(f"about {files:,} files, and some hosts take {MOST_FILES:,}")
    if size > MOST_BYTES:
        over.append(f"about {size / 1e9:.1f} GB, and some hosts take {MOST_BYTES / 1e9:.0f}")
    if over:
        fewer = [
            *(["PORTAL_PRECOMPRESS = () leaves out the compressed copies"] if inputs.copies else []),
            *(["PORTAL_DATA = False leaves out the data files of documents"] if inputs.data else []),
            *(["PORTAL_SIDE_BY_SIDE = False the pages of two versions"] if inputs.side_by_side else []),
            *(["fewer PORTAL_LANGUAGES make fewer lists"] if len(inputs.languages) > 1 else []),
        ]
        advice = f"To have less: {'; '.join(fewer)}. " if fewer else ""
        has = "has" if made else "will have"
        message = f"The site {has} {f'; it {has} '.join(over)}. {advice}docs/scale.md says more."
        yield Problem("warning", "pelicanconf.py", "", message)
