"""What a page states about itself in its head: dates, publisher, title, language."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup

from plugins.portal.extract.lines import one_line

Fact = tuple[str, str, str]  # key, value, passage

_PUBLISHED = frozenset({
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publish-date",
    "publish_date", "publicationdate", "publication_date", "parsely-pub-date", "sailthru.date", "release_date",
    "cxenseparse:recs:publishtime",
})  # fmt: skip
_UPDATED = frozenset({
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified",
    "dc.date.modified", "updated_time", "revised",
})  # fmt: skip
_KEYS = {"contentsource": "source", "dc.publisher": "publisher", "dcterms.publisher": "publisher",
         "og:site_name": "publisher", "sitename": "publisher", "author": "writer"}  # fmt: skip
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)")
_LINKED = re.compile(r'"date(Published|Modified)"\s{0,5}:\s{0,5}"([^"\n]{4,60})"')
_LONGEST = 300


def facts(soup: BeautifulSoup, text: str) -> tuple[Fact, ...]:
    """Each fact once, the first that states it."""
    found: dict[str, Fact] = {}
    title = soup.find("title")
    if title is not None and one_line(title.get_text()):
        shown = one_line(title.get_text())[:_LONGEST]
        found["page-title"] = ("page-title", shown, shown)
    root = soup.find("html")
    if root is not None and root.get("lang"):
        found["page-language"] = ("page-language", str(root.get("lang"))[:20], "")
    for meta in soup.find_all("meta"):
        name = str(meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "")
        _add(found, name.lower().strip(), one_line(str(meta.get("content") or ""))[:_LONGEST])
    for kind, value in _LINKED.findall(text):
        _add(found, "date" + kind.lower(), value)
    for time in soup.find_all("time", limit=20):
        _add(found, str(time.get("itemprop") or "").lower(), str(time.get("datetime") or ""))
    return tuple(found.values())


def _add(found: dict[str, Fact], name: str, value: str) -> None:
    key = "published" if name in _PUBLISHED else "updated" if name in _UPDATED else ""
    if key:
        date = iso(value)
        if date:
            found.setdefault(key, (key, date, ""))
    elif name in _KEYS and value:
        found.setdefault(_KEYS[name], (_KEYS[name], value, ""))
    elif name == "og:title" and value:
        found.setdefault("shared-title", ("shared-title", value, ""))


def iso(value: str) -> str:
    """The first day in a value as ISO 8601; empty where there is none: ``iso("2021/3/4 10:00") == "2021-03-04"``."""
    date = _DATE.search(value)
    if not date:
        return ""
    year, month, day = (int(part) for part in date.groups())
    return f"{year}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""
