"""A web page to plain lines: read once, cut into its lines, parted into the document and what is around it."""

from __future__ import annotations

import codecs
import re

from bs4 import BeautifulSoup

from plugins.portal.decoding import Undecodable, decode
from plugins.portal.extract.lines import Reading, Unreadable, tidy
from plugins.portal.extract.page_facts import facts
from plugins.portal.extract.page_frame import part
from plugins.portal.extract.page_lines import Line, lines
from plugins.portal.extract.page_regions import regions

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})\b")
_FLAT = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "td",
        "th",
        "tr",
        "option",
        "thead",
        "tbody",
    }
)  # no end tag needed
_LXML_DEEPEST, _DEEPEST = 200, 3_000
_HEAD = 4096  # bytes in which a page names its encoding
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "iso-8859-1": "cp1252", "latin-1": "cp1252",
          "us-ascii": "cp1252", "iso-8859-9": "cp1254", "tis-620": "cp874", "ks_c_5601-1987": "cp949"}  # fmt: skip
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")


def read(data: bytes) -> Reading:
    """The document in a page. Raises Unreadable."""
    text = _decoded(data)
    soup = BeautifulSoup(text, _parser(text))
    found = facts(soup, text)
    title = next((value for key, value, _ in found if key == "page-title"), "")
    kept, dropped = part(lines(soup, regions(soup)), text, title)
    if not any(line.text for line in kept):
        raise Unreadable("The page holds no text: it may be made by a script. Save its text as .txt.")
    return Reading(_printed(kept), tuple(dropped), found)


def _printed(kept: list[Line]) -> tuple[str, ...]:
    """Blocks are parted by an empty line, lines within one are not."""
    printed: list[str] = []
    for line in kept:
        printed += ["", line.prefix + line.text] if line.apart else [line.prefix + line.text]
    return tidy(printed)


def _parser(text: str) -> str:
    """lxml knows which end tags may be left out, but loses what nests deeper than 256. Raises Unreadable."""
    depth = deepest = 0
    for tag in _TAG.finditer(text):
        if tag.group(2).lower() not in _FLAT:
            depth = max(0, depth + (-1 if tag.group(1) else 1))
            deepest = max(deepest, depth)
    if deepest > _DEEPEST:
        raise Unreadable(f"The page nests {deepest:,} parts in one another: it was not read. Save its text as .txt.")
    return "lxml" if deepest < _LXML_DEEPEST else "html.parser"


def _decoded(data: bytes) -> str:
    """Raises Unreadable."""
    named = _CHARSET.search(data[:_HEAD])
    if named and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = named.group(1).decode("ascii").lower()
        for encoding in ("utf-8", _WIDER.get(name, name)):  # what is valid UTF-8 is UTF-8, whatever the page says
            try:
                return _CONTROL.sub(" ", data.decode(encoding))
            except (UnicodeDecodeError, LookupError, ValueError):
                continue
    try:
        return decode(_CONTROL_BYTES.sub(b" ", data) if b"\x00" not in data[:_HEAD] else data)
    except Undecodable as fault:
        raise Unreadable(str(fault)) from None


_CONTROL_BYTES = re.compile(rb"[\x01-\x08\x0b\x0e-\x1f\x7f]")  # of every encoding but UTF-16
