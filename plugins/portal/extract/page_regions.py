"""Which parts of a page are its frame: told by tags, roles and class names, unless they hold the text itself."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

UNSEEN = frozenset({"script", "style", "head", "title", "meta", "link", "svg", "object", "embed", "audio", "video",
                    "canvas", "math", "datalist", "base"})  # fmt: skip
_TAGS = {"nav": "navigation", "aside": "beside the text of the page", "footer": "foot of the page",
         "form": "form of the page", "button": "tool of the page", "select": "tool of the page",
         "textarea": "tool of the page", "menu": "navigation", "dialog": "tool of the page",
         "noscript": "shown only without scripts", "template": "hidden on the page", "iframe": "another page within",
         "header": "head of the page"}  # fmt: skip
_ROLES = {"navigation": "navigation", "banner": "head of the page", "contentinfo": "foot of the page",
          "search": "tool of the page", "complementary": "beside the text of the page", "menu": "navigation",
          "menubar": "navigation", "dialog": "tool of the page", "alert": "tool of the page"}  # fmt: skip
_WORDS = (
    (re.compile(r"(?:^|[\s_-])(?:nav|navbar|navigation|navi|menu|mainmenu|breadcrumbs?|crumbs?|pagination|pager|skip)(?:$|[\s_-])"),
     "navigation"),
    (re.compile(r"(?:^|[\s_-])(?:share|sharing|social|cookies?|consent|toolbar|subscribe|newsletter|print|fontsize)(?:$|[\s_-])"),
     "tool of the page"),
    (re.compile(r"(?:^|[\s_-])(?:sidebar|related|recommend(?:ed|ations?)?|comments?|advert(?:isement)?|ads|promo|hotnews)(?:$|[\s_-])"),
     "beside the text of the page"),
    (re.compile(r"(?:^|[\s_-])(?:footer|foot|copyright|bottom)(?:$|[\s_-])"), "foot of the page"),
    (re.compile(r"(?:^|[\s_-])(?:topbar|masthead|site-header|page-header|logo)(?:$|[\s_-])"), "head of the page"),
)  # fmt: skip
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST = 0.4  # of the page's text: a part that holds more is not its frame, whatever it is called
_PROSE, _LINKED = 400, 0.3  # a part of so much text is named by its class only where so much of it is links


class _Measure:
    """Of an element: characters, those in links, whether the first heading is in it."""

    __slots__ = ("heading", "links", "text")

    def __init__(self) -> None:
        self.text = self.links = 0
        self.heading = False


def regions(soup: BeautifulSoup) -> Mapping[int, str]:
    """``id(element)`` → why the element is no text of the document; what is within it is not listed again."""
    measures = _measures(soup)
    whole = max(1, measures[id(soup)].text)
    reasons: dict[int, str] = {}
    for tag in soup.find_all(True):
        measure = measures.get(id(tag))
        reason = _reason(tag, measure, whole) if measure is not None else ""
        if reason:
            reasons[id(tag)] = reason
    return reasons


def _reason(tag: Tag, measure: _Measure, whole: int) -> str:
    style = str(tag.get("style") or "")
    if tag.has_attr("hidden") or _HIDDEN.search(style):
        return "hidden on the page"
    if tag.name in ("html", "body", "main", "article", "h1", "td", "table"):
        return ""
    by_tag = _TAGS.get(tag.name) or _ROLES.get(str(tag.get("role") or "").lower(), "")
    much = measure.text > _MOST * whole
    if by_tag and tag.name not in ("header", "footer"):
        return "" if much and measure.links < 0.5 * measure.text else by_tag
    prose = measure.text > _PROSE and measure.links < _LINKED * measure.text
    if measure.heading or much or (prose and not by_tag):
        return ""
    if by_tag:  # a header or footer: that of an article is its own
        return "" if tag.find_parent(("article", "main")) is not None else by_tag
    return _named(tag)


def _named(tag: Tag) -> str:
    names = tag.get("class") or ()
    printed = " ".join([*([names] if isinstance(names, str) else names), str(tag.get("id") or "")])
    words = _CAMEL.sub("-", printed[:300]).lower()
    return next((reason for pattern, reason in _WORDS if pattern.search(words)), "")


def _measures(soup: BeautifulSoup) -> dict[int, _Measure]:
    """Measured from the leaves up, without recursion: pages nest as deep as they like."""
    measures: dict[int, _Measure] = {id(soup): _Measure()}
    order: list[Tag] = [soup]
    heading = soup.find("h1")
    for node in soup.descendants:
        if isinstance(node, Tag):
            measures[id(node)] = _Measure()
            measures[id(node)].heading = node is heading
            order.append(node)
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            parent = node.parent
            if parent is not None and parent.name not in UNSEEN:
                measures[id(parent)].text += len(node.strip())
    for tag in reversed(order[1:]):
        measure = measures[id(tag)]
        if tag.name == "a":
            measure.links = measure.text
        above = measures[id(tag.parent)] if tag.parent is not None else measures[id(soup)]
        above.text += measure.text
        above.links += measure.links
        above.heading = above.heading or measure.heading
    return measures
