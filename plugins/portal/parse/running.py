"""Running text of a summary: Markdown inlines to plain text, links in it to marks made by hand."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from plugins.portal.model import AnnotationKind
from plugins.portal.parse import markup

_SCHEMES: tuple[tuple[re.Pattern[str], AnnotationKind], ...] = (
    # Which kind an entity is, only the registry knows; the annotator puts it in place of this.
    (re.compile(r"entity:(?P<key>[a-z0-9]+(?:-[a-z0-9]+)*)\Z"), "organisation"),
    (re.compile(r"document:(?P<key>[a-z0-9]+(?:-[a-z0-9]+)*(?:#[rpc](?:-\d+)+)?)\Z"), "reference"),
    (re.compile(r"term:(?P<key>[a-z0-9]+(?:-[a-z0-9]+)*)\Z"), "term"),
    (re.compile(r"(?P<key>https://[^\s\"'<>\\]+)\Z"), "link"),
)
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>|<!--|<[!?]")
_REFUSED = {
    "img": "Pictures are not allowed in a summary.",
    "hr": "A rule across the page has no meaning in a summary.",
}


@dataclass(frozen=True, slots=True)
class HandMark:
    """A link an editor set, as a span of the plain text."""

    start: int
    end: int
    kind: AnnotationKind
    key: str


@dataclass(frozen=True, slots=True)
class Running:
    """Plain text in NFC with its marks, and faults as (words to find the line by, sentence)."""

    text: str
    marks: tuple[HandMark, ...] = ()
    faults: tuple[tuple[str, str], ...] = ()


def heading(root: Element) -> Running:
    """The text of a heading: the only element of its tree."""
    for element in root:
        element.tag = "p"
    return read(root)


def read(root: Element) -> Running:
    """The text of all paragraphs under an element; white space within one is a single space."""
    text = ""
    marks: list[HandMark] = []
    faults: list[tuple[str, str]] = []
    for element, gap in markup.paragraphs(root):
        faults += _faults(element)
        line, found, refused = _line(element)
        faults += refused
        if not line:
            continue
        start = len(text) + len(gap) if text else 0
        text = f"{text}{gap}{line}" if text else line
        marks += [HandMark(mark.start + start, mark.end + start, mark.kind, mark.key) for mark in found]
    raw = _TAG.search(text)
    if raw:
        faults.append(
            (raw.group(), f"Raw HTML ({raw.group()[:40]}) is not allowed: it is shown as plain text. Take it out.")
        )
    if not unicodedata.is_normalized("NFC", text):
        fault = ("", "A combining mark stands apart from its letter: write both inside, or both outside, the markup.")
        return Running(unicodedata.normalize("NFC", text), (), (*faults, fault))
    return Running(text, tuple(marks), tuple(faults))


def _line(element: Element) -> tuple[str, list[HandMark], list[tuple[str, str]]]:
    text = ""
    address, start = "", 0
    marks: list[HandMark] = []
    faults: list[tuple[str, str]] = []

    def close() -> None:
        if address and len(text.rstrip()) > start:
            mark = _mark(start, len(text.rstrip()), address)
            if mark:
                marks.append(mark)
            else:
                faults.append((address, _refusal(address)))

    for piece, target in markup.pieces(element):
        if target != address:
            close()
            address, start = target, len(text) + (bool(text) and not text.endswith(" ") and piece[:1].isspace())
        words = _SPACE.sub(" ", piece)
        text += words.lstrip() if not text or text.endswith(" ") else words
    close()
    return text.rstrip(), marks, faults


def _mark(start: int, end: int, address: str) -> HandMark | None:
    plain = html.unescape(address)
    for pattern, kind in _SCHEMES:
        match = pattern.match(plain)
        if match:
            return HandMark(start, end, kind, match.group("key"))
    return None


def _refusal(address: str) -> str:
    return (
        f"The link to “{address[:80]}” is refused and only its words are kept. "
        "Use entity:id, document:id, document:id#p-2, term:id or an https address."
    )


def _faults(element: Element) -> list[tuple[str, str]]:
    if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        return [
            ("".join(element.itertext()), "This heading has no id: end it with {#p-1}, {#r-1}, {#c-1} or the like.")
        ]
    own = [(element.get("alt", ""), _REFUSED[element.tag])] if element.tag in _REFUSED else []
    return own + [(child.get("alt", ""), _REFUSED["img"]) for child in element.iter("img") if child is not element]
