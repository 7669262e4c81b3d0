"""Parts the lines of a page into the document and its frame; a boilerplate remover is heard, and never obeyed blindly.

What it leaves out is dropped only before the page's own title or where it is made of links: it takes
short clauses, signatures and headings for noise, and these texts are full of them.
"""

from __future__ import annotations

import contextlib
import re
import sys
from dataclasses import replace

from plugins.portal.extract.page_lines import Line

_FOLD = re.compile(r"[\W_]+")
_PARTS = re.compile(r"\s[|–—_-]\s|[|_–—]|(?<=[\u2e80-\u9fff])-|-(?=[\u2e80-\u9fff])")
_DATED = re.compile(r"(?:19|20|25)\d\d")
_ENDED = re.compile(r"[.。;；:：!！?？]\s*\Z")
_LINKS, _TRUSTED, _LONGEST_TITLE, _SHORT = 0.5, 0.5, 400, 100


def part(lines: list[Line], page: str, title: str) -> tuple[list[Line], list[tuple[str, str]]]:
    """The lines of the document, and the others with their reasons, in order."""
    main = [place for place, line in enumerate(lines) if not line.reason]
    heard = _remover(page)
    trusted = {place for place in main if _fold(lines[place].text) and _fold(lines[place].text) in heard}
    weight = sum(len(lines[place].text) for place in main)
    if sum(len(lines[place].text) for place in trusted) < _TRUSTED * weight:
        trusted = set(main)
    begins, sure = _title(lines, main, title)
    last = max(trusted, default=-1)
    first = min((place for place in trusted if begins is None or place >= begins), default=0)
    judged = list(lines)
    for place in main:
        line = lines[place]
        reason = ""
        before = begins is not None and place < begins and not _fact(line)
        if before and (place not in trusted or (sure and len(line.text) <= _SHORT)):
            reason = "before the title of the page"
        elif (place < first or place > last) and line.links >= _LINKS and not line.heading and place != begins:
            reason = "links around the text"
        judged[place] = replace(line, reason=reason)
    dropped = [(line.text, line.reason) for line in judged if line.reason]
    return [line for line in judged if not line.reason], dropped


def _fact(line: Line) -> bool:
    """A dated line of the page's head: the parser mines it."""
    return bool(_DATED.search(line.text)) and len(line.text) <= _SHORT and line.links < _LINKS


def _title(lines: list[Line], main: list[int], title: str) -> tuple[int | None, bool]:
    """Where the title stands that the page gives itself, which is sure, else its only first heading; None where neither
    is clear."""
    names = {_fold(name) for name in (title, *_PARTS.split(title)) if len(_fold(name)) >= 6}
    short = [place for place in main if len(lines[place].text) <= _LONGEST_TITLE]
    named = [place for place in short if _fold(lines[place].text) in names]
    headed = next((place for place in named if lines[place].heading), None)
    if headed is not None or named:
        return headed if headed is not None else named[0], True
    headings = [place for place in main if lines[place].heading == "h1"]
    return (headings[0] if len(headings) == 1 and headings[0] < main[len(main) // 2] else None), False


def _remover(page: str) -> str:
    """All that the remover keeps, folded; empty where it fails."""
    # Its language model (numpy) costs more memory than a page; nothing here asks for it.
    sys.modules.setdefault("py3langid", None)  # type: ignore[arg-type]  # marks the module as absent
    from trafilatura import extract  # noqa: PLC0415  after the line above

    with contextlib.suppress(Exception):  # only an opinion is lost
        return _fold(extract(page, include_comments=False, include_tables=True, favor_recall=True) or "")
    return ""


def _fold(text: str) -> str:
    return _FOLD.sub("", text).casefold()
