"""Markdown of the project's own pages as HTML: no raw HTML, and links only to https addresses or within the site."""

from __future__ import annotations

import html
import re
from xml.etree.ElementTree import Element

from markupsafe import escape

from plugins.portal import bounds
from plugins.portal.parse import markup

_WITHIN = re.compile(r"(?![/\\]|.*\.\./.*\.\./)[\w./#?=&%~-]*\Z", re.ASCII)
_HTTPS = re.compile(r"https://[^\s\"'<>\\]+\Z")
_KEPT = {
    "p": "p", "ul": "ul", "ol": "ol", "li": "li", "blockquote": "blockquote", "pre": "pre", "code": "code", "em": "em",
    "strong": "strong", "br": "br", "hr": "hr", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6",
    "h1": "h2",  # a page's template holds its only h1
}  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_DEEPEST = 60


def render_markdown(markdown: str) -> str:
    """Safe HTML. Raw HTML comes out as text, a refused link as its words. Raises ValueError beyond the limits."""
    refused = bounds.refusal(markdown)
    if refused:
        raise ValueError(f"line {refused[0]}: {refused[1]}")
    root = markup.tree(markup.parser(), markdown)
    return _inside(root, 0).strip() + "\n"


def links(markdown: str) -> tuple[str, ...]:
    """The addresses that a text links to, in order, refused ones too; pictures' as ``!address``."""
    root = markup.tree(markup.parser(), markdown)
    return tuple(
        html.unescape(element.get("href", "")) if element.tag == "a" else "!" + html.unescape(element.get("src", ""))
        for element in root.iter()
        if element.tag in {"a", "img"}
    )


def is_safe(address: str) -> bool:
    """Whether a page may link there: an https address, or a path within the site, at most one folder up."""
    plain = html.unescape(address)
    return bool(_HTTPS.match(plain) or _WITHIN.match(plain))


def _inside(element: Element, depth: int) -> str:
    parts = [str(escape(str(element.text or "")))]
    for child in element:
        parts.append(_outside(child, depth + 1) if depth < _DEEPEST else str(escape("".join(child.itertext()))))
        parts.append(str(escape(str(child.tail or ""))))
    return "".join(parts)


def _outside(element: Element, depth: int) -> str:
    inner = _inside(element, depth)
    if element.tag == "a":
        address = element.get("href", "")
        return f'<a href="{escape(html.unescape(address))}">{inner}</a>' if is_safe(address) else inner
    if element.tag == "img":
        return str(escape(element.get("alt", "")))
    tag = _KEPT.get(element.tag)
    if tag is None:
        return inner
    id = element.get("id", "")
    attribute = f' id="{id}"' if tag.startswith("h") and _ID.match(id) else ""
    return f"<{tag}{attribute}>" if tag in {"br", "hr"} else f"<{tag}{attribute}>{inner}</{tag}>"
