"""A PDF to plain lines: its text by place on the page, without page numbers and running heads, as paragraphs."""

from __future__ import annotations

import io
import re
from collections import Counter

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTContainer, LTTextLine
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect, PDFTextExtractionNotAllowed
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1

from plugins.portal.extract.lines import Reading, Unreadable, one_line
from plugins.portal.extract.pdf_paragraphs import Printed, paragraphs
from plugins.portal.extract.visual_order import logical

_MOST_PAGES = 300
_FEWEST_LETTERS = 20  # in a whole file: fewer, and the pages are pictures
_EDGE = 0.09  # of a page's height: where running heads and page numbers stand
_NUMBER = re.compile(
    r"(?:page|seite|página|trang|第)?\s?[-–—]?\s?\d{1,4}\s?(?:[/|]|of|von|de|页)?\s?\d{0,4}\s?[-–—]?\s?页?\Z", re.I
)
_DIGITS = re.compile(r"\d+")
_LOST = re.compile(r"\(cid:\d{1,6}\)")
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")


def read(data: bytes) -> Reading:
    """Raises Unreadable."""
    if b"%PDF-" not in data[:1024]:
        raise Unreadable("This is no PDF. Save its text as .txt.")
    try:
        # No boxes_flow: boxes in their order on the page, without comparing each with each.
        layout = LAParams(boxes_flow=None if len(data) > 2_000_000 else 0.5)
        pages = [_page(page, number) for number, page in
                 enumerate(extract_pages(io.BytesIO(data), maxpages=_MOST_PAGES, laparams=layout))]  # fmt: skip
        found = _facts(data)
    except (PDFPasswordIncorrect, PDFTextExtractionNotAllowed):
        raise Unreadable("The PDF has a password. Save it without one, or its text as .txt.") from None
    letters = sum(character.isalpha() for page in pages for line in page for character in line.text)
    if letters < _FEWEST_LETTERS:
        raise Unreadable(
            "The PDF holds no text: its pages are pictures, perhaps scans. Run a text recognition over it, or save "
            "its text as .txt."
        )
    kept, dropped = _without_running_heads(pages)
    doubts = () if len(pages) < _MOST_PAGES else (f"Only the first {_MOST_PAGES} pages were read.",)
    return Reading(paragraphs(kept), tuple(dropped), tuple(found), doubts)


def _page(page: LTContainer, number: int) -> list[Printed]:  # type: ignore[type-arg]  # generic in the stubs only
    lines: list[Printed] = []
    stack: list[object] = [page]
    while stack:
        item = stack.pop()
        if isinstance(item, LTTextLine):
            line = _line(item, number, page.height)
            if line is not None:
                lines.append(line)
        elif isinstance(item, LTContainer):
            stack.extend(reversed(list(item)))
    return lines


def _line(item: LTTextLine, page: int, height: float) -> Printed | None:
    glyphs = [glyph.get_text() for glyph in item]
    text = one_line(_LOST.sub("\ufffd", logical(glyphs)))
    if not text:
        return None
    sizes = Counter(round(glyph.size, 1) for glyph in item if isinstance(glyph, LTChar))
    size = sizes.most_common(1)[0][0] if sizes else item.height
    edge = item.y0 > (1 - _EDGE) * height or item.y1 < _EDGE * height
    return Printed(text, page, item.x0, item.x1, item.y0, size, edge)


def _without_running_heads(pages: list[list[Printed]]) -> tuple[list[Printed], list[tuple[str, str]]]:
    """Lines at an edge that are a number alone, or that return on other pages with at most the number changed."""
    returning = Counter(shape for page in pages for shape in {_shape(line.text) for line in page if line.edge})
    kept: list[Printed] = []
    dropped: list[tuple[str, str]] = []
    for line in (line for page in pages for line in page):
        if line.edge and _NUMBER.match(line.text):
            dropped.append((line.text, "page number"))
        elif line.edge and returning[_shape(line.text)] > 1:
            dropped.append((line.text, "running head or foot of the pages"))
        else:
            kept.append(line)
    return kept, dropped


def _shape(text: str) -> str:
    return _DIGITS.sub("0", text)


def _facts(data: bytes) -> list[tuple[str, str, str]]:
    """What the file says of itself; weak, for programs fill it in."""
    facts = []
    for info in PDFDocument(PDFParser(io.BytesIO(data))).info[:1]:
        for name, key in (("Title", "page-title"), ("CreationDate", "file-created"), ("ModDate", "file-modified")):
            raw = resolve1(info.get(name))
            value = (
                raw.decode("utf-16" if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else "latin-1", "replace")
                if isinstance(raw, bytes)
                else ""
            )
            date = _DATE.match(value)
            value = "-".join(part for part in date.groups() if part) if date else one_line(value)[:300]
            if value:
                facts.append((key, value, ""))
    return facts
