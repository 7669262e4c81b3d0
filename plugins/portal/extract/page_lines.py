"""The lines of a page as a browser would show them: blocks, line breaks, list numbers, rows of tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bs4.element import NavigableString, PreformattedString, Tag

from plugins.portal.extract.lines import MARK, one_line
from plugins.portal.extract.page_numbers import prefix
from plugins.portal.extract.page_regions import UNSEEN

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", "caption", "button",
})  # fmt: skip
_APART = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ol", "ul", "div", "section", "pre"}
)
_HEADINGS = frozenset({"h1", "h2", "h3"})
_CELLS = frozenset({"td", "th"})
_PAUSE = " | "  # between the cells of a row


@dataclass(frozen=True, slots=True)
class Line:
    """A line as shown."""

    text: str
    prefix: str = ""  # the number or bullet that the page's list puts before it
    reason: str = ""  # of the region that it is in: why it is no text of the document
    links: float = 0.0  # how much of it is links, 0 to 1
    heading: str = ""  # h1, h2, h3
    apart: bool = True  # a new block, not a further line of the last


class _Lines:
    """Collects the running text of a line until a block or a break ends it."""

    def __init__(self) -> None:
        self.done: list[Line] = []
        self.prefix = self.reason = self.heading = ""
        self._words: list[str] = []
        self._linked = 0
        self._apart = True

    def say(self, words: str, reason: str, *, linked: bool) -> None:
        if reason != self.reason and any(self._words):
            self.end(apart=False)
        self.reason = reason
        self._words.append(words)
        self._linked += len(words.strip()) if linked else 0

    def end(self, *, apart: bool) -> None:
        text = one_line("".join(self._words)).removesuffix(_PAUSE.strip()).strip()
        if text:
            mark = "" if self.reason or MARK.match(text) else self.prefix
            links = min(1.0, self._linked / len(text))
            self.done.append(Line(text, mark, self.reason, links, self.heading, self._apart))
            self.prefix = ""
            self._apart = False
        self._apart = self._apart or apart
        self._words.clear()
        self._linked = 0


def lines(root: Tag, regions: Mapping[int, str]) -> list[Line]:
    """All lines of a page, those of its frame with the reason, in order."""
    made = _Lines()
    # (what comes, the reason of the region around it, whether in a link, whether in <pre>); a Tag again: it ends
    stack: list[tuple[Iterator[object], Tag, str, bool, bool]] = [(iter(root.contents), root, "", False, False)]
    while stack:
        children, tag, reason, linked, printed = stack[-1]
        node = next(children, None)
        if node is None:
            stack.pop()
            _leave(made, tag)
        elif isinstance(node, Tag):
            if node.name in UNSEEN:
                continue
            if node.name == "br":
                made.end(apart=False)
                continue
            _enter(made, node, reason)
            inside = reason or regions.get(id(node), "")
            stack.append((iter(node.contents), node, inside, linked or node.name == "a", printed or node.name == "pre"))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            _text(made, str(node), reason, linked=linked, printed=printed)
    made.end(apart=True)
    return made.done


def _text(made: _Lines, words: str, reason: str, *, linked: bool, printed: bool) -> None:
    pieces = words.split("\n") if printed else [words]
    for place, piece in enumerate(pieces):
        if place:
            made.end(apart=not piece.strip())
        if piece and (piece.strip() or made._words):
            made.say(piece, reason, linked=linked)


def _enter(made: _Lines, tag: Tag, reason: str) -> None:
    if tag.name not in _BLOCKS or _in_row(tag):
        return
    made.end(apart=tag.name in _APART)
    if tag.name == "li" and not reason:
        made.prefix = prefix(tag)
    if tag.name in _HEADINGS:
        made.heading = tag.name


def _leave(made: _Lines, tag: Tag) -> None:
    if tag.name not in _BLOCKS:
        return
    if _in_row(tag):
        if tag.name == "p":
            return
        made.say(_PAUSE, made.reason, linked=False)
        return
    made.end(apart=tag.name in _APART)
    if tag.name in _HEADINGS:
        made.heading = ""
    if tag.name == "li":
        made.prefix = ""


def _in_row(tag: Tag) -> bool:
    """Whether an element is a cell of a row of plain cells, which stands on one line."""
    if tag.name == "p" and tag.parent is not None and tag.parent.name in _CELLS:
        return _in_row(tag.parent)
    if tag.name not in _CELLS or tag.parent is None:
        return False
    cells = [child for child in tag.parent.children if isinstance(child, Tag) and child.name in _CELLS]
    return len(cells) > 1 and not any(_has_blocks(cell) for cell in cells)


def _has_blocks(cell: Tag) -> bool:
    """More than one paragraph, or anything that takes lines of its own."""
    inner = [node for node in cell.descendants if isinstance(node, Tag) and (node.name in _BLOCKS or node.name == "br")]
    return len(inner) > 1 or any(node.name != "p" for node in inner)
