"""What is published."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.model.words import Layer, Row


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site, rendered."""

    kind: str
    language: str | None  # None: a page of all languages
    path: str  # "en/documents/shenzhen-initiative.html"
    title: str
    body: str  # the whole HTML document
    alternates: tuple[tuple[str, str], ...] = ()  # (language, path), itself included
    default: str = ""  # path of the alternate for readers of any other language


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """What the search knows of a provision in one version."""

    id: str  # "shenzhen-initiative#p-2@text-en"
    row: Row
    layer: Layer
    language: str
    title: str
    heading: str
    text: str
    names: tuple[str, ...]  # of the entities named, in the page's language
    themes: tuple[str, ...]  # labels, in the page's language
    href: str  # relative to the language's folder: "documents/shenzhen-initiative.html#p-2"
    type: str
    year: str


@dataclass(frozen=True, slots=True)
class Output:
    """A page or file of the site once it has been handed over: what is known of it without its content."""

    path: str
    size: int  # bytes
    digest: str  # sha256
    changed: bool  # new, or different from what stood there
    kind: str = ""  # of a page
    language: str | None = None  # of a page; None: a page of all languages, or no page
    alternates: tuple[tuple[str, str], ...] = ()  # of a page, as Page.alternates
    default: str = ""  # of a page, as Page.default


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file of the site that is not a page: data, index, style."""

    path: str
    data: bytes
