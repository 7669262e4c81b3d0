"""What is published."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site, rendered."""

    kind: str
    language: str | None  # None: a page of all languages
    path: str  # "en/documents/shenzhen-initiative.html"
    title: str
    body: str  # the whole HTML document
    alternates: tuple[tuple[str, str], ...] = ()  # (language, path), itself included


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file of the site that is not a page: data, index, style."""

    path: str
    data: bytes
