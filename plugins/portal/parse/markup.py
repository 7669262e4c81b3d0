"""Markdown to a tree of elements: Python-Markdown without raw HTML, so that markup of others is inert text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

_FLOW = frozenset(
    {"p", "ul", "ol", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "div", "table"}
)
# Where one of these stands, Markdown may see more than words; it need not.
_IN_A_LINE = r"[\\`*_{}\[\]<>!#\x00-\x08\x0e-\x1f]|[^\S\n ]"
_INLINE = re.compile(rf"{_IN_A_LINE}|\n")
_MARKUP = re.compile(rf"{_IN_A_LINE}|^(?:[ +=-]|\d+\.)", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n{2,}")


class _Keep(Treeprocessor):
    """Keeps the finished tree, which Python-Markdown itself only hands on as a string."""

    tree: Element | None = None

    def run(self, root: Element) -> None:
        self.tree = root


def parser() -> Markdown:
    """A parser for which raw HTML and entities are plain text. ``tree`` resets it between texts."""
    markdown = Markdown(extensions=["attr_list"], output_format="html")
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    markdown.inlinePatterns.deregister("entity")
    return markdown


def tree(markdown: Markdown, text: str) -> Element:
    """The elements of a text, under a ``div``."""
    keep = _Keep(markdown)
    markdown.reset()
    markdown.treeprocessors.register(keep, "keep", -100)
    try:
        markdown.convert(text)
    finally:
        markdown.treeprocessors.deregister("keep")
    root = keep.tree if keep.tree is not None else Element("div")
    for code in root.iter("code"):  # the only text that Python-Markdown escapes before it writes the tree
        code.text = html.unescape(code.text or "")
    return root


def words(text: str) -> Element | None:
    """The paragraphs of a text that holds nothing but words, as ``tree`` reads them; None where it may hold markup.

    Most rows of a summary are words alone, and the parser takes some fifteen times as long to say so.
    """
    return None if _MARKUP.search(text) else _of_paragraphs(_BLANK_LINES.split(text.strip()))


def title(text: str) -> Element | None:
    """Likewise a heading, whose words may begin in any way."""
    return None if _INLINE.search(text) else _of_paragraphs([text])


def _of_paragraphs(texts: Iterable[str]) -> Element:
    root = Element("div")
    for text in texts:
        SubElement(root, "p").text = text
    return root


def pieces(element: Element) -> Iterator[tuple[str, str]]:
    """An element's plain text in order, each piece with the address of the link it stands in, or ""."""
    return _pieces(element, "")


def _pieces(element: Element, address: str) -> Iterator[tuple[str, str]]:
    inside = element.get("href", "") if element.tag == "a" else address
    if element.tag == "br":
        yield "\n", address
    if element.text:
        yield str(element.text), inside
    for child in element:
        if child.tag not in _FLOW:
            yield from _pieces(child, inside)
        if child.tail:
            yield str(child.tail), inside


def paragraphs(root: Element) -> Iterator[tuple[Element, str]]:
    """The elements that hold running text, each with what parts it from the text before it."""
    for child in root:
        if child.tag in {"ul", "ol"}:
            for place, item in enumerate(child):
                yield from _item(item, "\n\n" if place == 0 else "\n")
        elif child.tag in {"blockquote", "div"}:
            yield from paragraphs(child)
        else:
            yield child, "\n\n"


def _item(item: Element, gap: str) -> Iterator[tuple[Element, str]]:
    """A list's item: its own line, then what is nested in it, line by line."""
    if (item.text or "").strip() or any(child.tag not in _FLOW for child in item):
        yield item, gap
        gap = "\n"
    for child in item:
        if child.tag in {"ul", "ol"}:
            for nested in child:
                yield from _item(nested, gap)
                gap = "\n"
        elif child.tag in _FLOW:
            yield child, gap
            gap = "\n"
