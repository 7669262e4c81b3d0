"""Markdown to plain lines: the marks go, the words and the numbers stay as they are printed."""

from __future__ import annotations

import re

from plugins.portal.extract.lines import Reading, one_line, tidy

_FRONT = re.compile(r"\A(?:\ufeff)?(---|\+\+\+)[ \t]*\n(.{0,20000}?)\n\1[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z_-]{1,40})\s*[:=]\s*[\"']?([^\"'\n]{1,300})")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})\Z")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-{2,})\s*\Z")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+")
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_BULLET = re.compile(r"\s*[-*+]\s+(?=\S)")
_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s+(?=\S)")
_TABLE_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\Z")
_IMAGE = re.compile(r"!\[([^\]\n]{0,500})\]\([^)\n]{0,1000}\)")
_LINK = re.compile(r"\[([^\]\n]{1,500})\]\((?:[^)\n]{0,1000})\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^\n]{1,2000}?)(?<=\S)\1")
_STRESS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^\n*_]{1,1000}?)(?<=\S)\1(?![\w*_])")
_CODE = re.compile(r"(`{1,3})([^`\n]{1,500})\1")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,300}>")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>|-])")
_DATES = {"date": "published", "published": "published", "updated": "updated", "modified": "updated"}


def read(text: str) -> Reading:
    """One paragraph a line. A list item keeps its number as printed; a bullet becomes •."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    dropped: list[tuple[str, str]] = []
    found: list[tuple[str, str, str]] = []
    front = _FRONT.match(text)
    if front:
        text = text[front.end() :]
        dropped.append((front.group(), "front matter"))
        found += _facts(front.group(2))
    text = _without_comments(text, dropped)
    return Reading(tidy(_lines(text.split("\n"), dropped)), tuple(dropped), tuple(found))


def _without_comments(text: str, dropped: list[tuple[str, str]]) -> str:
    kept: list[str] = []
    place = 0
    while (start := text.find("<!--", place)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[place:start])
        dropped.append((text[start : end + 3], "comment"))
        place = end + 3
    return "".join((*kept, text[place:]))


def _facts(front: str) -> list[tuple[str, str, str]]:
    facts = []
    for key, value in _FIELD.findall(front):
        date = _DATE.search(value)
        if key.lower() in _DATES and date:
            facts.append((_DATES[key.lower()], date.group(), ""))
        elif key.lower() == "title":
            facts.append(("page-title", value.strip(), ""))
    return facts


def _lines(source: list[str], dropped: list[tuple[str, str]]) -> list[str]:
    lines: list[str] = []
    fenced = joins = False  # joins: the next line goes on with the paragraph
    for raw in source:
        if _FENCE.match(raw):
            fenced, joins = not fenced, False
            dropped.append((raw.strip(), "mark of Markdown"))
            continue
        if fenced:
            lines.append(one_line(raw))
            continue
        quoted = _QUOTE.match(raw)
        line = raw[quoted.end() :] if quoted else raw
        if not line.strip():
            lines.append("")
            joins = False
            continue
        if (joins and _UNDERLINE.match(line)) or _RULE.match(line) or _TABLE_RULE.match(line.strip()):
            dropped.append((line.strip(), "mark of Markdown"))
            joins = False
            continue
        heading = _HEADING.match(line)
        item = _BULLET.match(line)
        table = line.strip().startswith("|")
        ended = line.endswith(("  ", "\\"))
        words = _unclosed(line[heading.end() :]) if heading else "• " + line[item.end() :] if item else line
        words = words.strip().strip("|").strip() if table else words
        words = one_line(_plain(words.removesuffix("\\") if ended else words, dropped))
        begins = heading or item or table or _NUMBER.match(line)
        if joins and not begins and lines:
            lines[-1] += " " + words
        else:
            lines.append(words)
        joins = not (heading or table or ended)
    return lines


def _unclosed(heading: str) -> str:
    """A heading without the marks that may close it: ``"Ports ##"``."""
    words = heading.rstrip()
    bare = words.rstrip("#")
    return bare.rstrip() if not bare or bare[-1].isspace() else words


def _plain(words: str, dropped: list[tuple[str, str]]) -> str:
    for tag in _TAG.findall(words):
        dropped.append((tag, "HTML tag"))
    words = _LINK.sub(r"\1", _IMAGE.sub(r"\1", _TAG.sub("", words)))
    words = _CODE.sub(r"\2", _STRONG.sub(r"\2", words))
    return _ESCAPE.sub(r"\1", _STRESS.sub(r"\2", words))
