"""The portal's own pages: ``<slug>.<lang>.md`` with front matter."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from plugins.portal import bounds, frontmatter, invisible
from plugins.portal.addresses import ID
from plugins.portal.capture import files
from plugins.portal.decoding import Undecodable, decode
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Status
from plugins.portal.problems import Problem

KEYS: dict[str, tuple[str, ...]] = {"title": (), "status": ("own", "draft")}
# Addresses that pages of other kinds have: two outputs with one path would overwrite each other.
_RESERVED = frozenset(
    {"index", "commitments", "timeline", "glossary", "wanted", "search", "documents", "themes", "entities"}
)
_NAME = re.compile(r"(?P<slug>[^.]+)\.(?P<language>[^.]+)\.md\Z")


@dataclass(frozen=True, slots=True)
class StaticText:
    """A page's Markdown, not yet rendered."""

    slug: str
    language: str
    title: str
    status: Status  # own, draft
    markdown: str
    file: str


def read_pages(folder: Path) -> tuple[tuple[StaticText, ...], tuple[Problem, ...]]:
    """All sound pages, by slug and language."""
    if not folder.is_dir():
        return (), ()
    listing = files.list_folder(folder)
    problems = list(listing.problems)
    pages: list[StaticText] = []
    for path in listing.files:
        page, faults = _page(path)
        problems += faults
        if page is not None:
            pages.append(page)
    return tuple(sorted(pages, key=lambda page: (page.slug, page.language))), tuple(problems)


def _page(path: Path) -> tuple[StaticText | None, tuple[Problem, ...]]:
    name = files.shown(path)
    match = _NAME.match(path.name)
    if not match or not ID.match(match.group("slug")) or match.group("language") not in LANGUAGES:
        message = "Name a page <slug>.<language>.md, with small letters and hyphens, such as about.zh-Hans.md."
        return None, (Problem("error", name, "", message),)
    if match.group("slug") in _RESERVED:
        return None, (
            Problem("error", name, "", f"{match.group('slug')} is the address of another page: choose another slug."),
        )
    data, problems = files.read(path)
    return (None, problems) if data is None else _read(data, name, match.group("slug"), match.group("language"))


def _read(data: bytes, name: str, slug: str, language: str) -> tuple[StaticText | None, tuple[Problem, ...]]:
    try:
        text = decode(data)
    except Undecodable as fault:
        return None, (Problem("error", name, "", str(fault)),)
    front, problems = frontmatter.read(text, name, KEYS)
    if front is None:
        return None, problems
    refused = bounds.refusal(front.body)
    if refused:
        return None, (Problem("error", name, f"line {refused[0] + front.first_line - 1}", refused[1]),)
    body, taken = invisible.take_out(unicodedata.normalize("NFC", front.body))
    if taken:
        problems = (*problems, Problem(invisible.severity(taken), name, "", invisible.sentence(taken)))
    title, status = front.values["title"], _status(front.values["status"])
    return StaticText(slug, language, title, status, body, name), problems


def _status(value: str) -> Status:
    return "own" if value == "own" else "draft"
