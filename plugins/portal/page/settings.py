"""What the page stage has to be told: the languages of the interface, the site's address and name, and its folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from plugins.portal.model import Status


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """The settings of one build."""

    languages: tuple[str, ...]  # tags of the interface, the default one first
    site_url: str  # "https://portal.example/sub" without a slash at the end; "" for a site of relative links
    site_name: str
    theme: Path  # the folder that holds templates/ and static/
    translations: Path  # the folder of catalogues: <locale>/LC_MESSAGES/messages.po
    modules: Path  # the folder of npm's packages: terser makes scripts small
    archive: bool = False  # whether the whole site is offered as one file
    data: bool = True  # whether there are data files of each document
    side_by_side: bool = True  # whether pages show pairs of versions that stand elsewhere too
    atlas: Path | None = None  # land-50m.json of the package world-atlas; None: no map is drawn


class Prose(Protocol):
    """A page of prose, as it is read."""

    @property
    def slug(self) -> str:
        """Names the page's file."""

    @property
    def language(self) -> str:
        """BCP 47 tag."""

    @property
    def title(self) -> str:
        """Plain text."""

    @property
    def status(self) -> Status:
        """Own, or a draft translation."""


class StaticText(Prose, Protocol):
    """A page of prose, rendered: about, method."""

    @property
    def html(self) -> str:
        """Safe HTML, headings from h2 down."""


@dataclass(frozen=True, slots=True)
class Text:
    """A StaticText made of one read by the capture stage and its rendering."""

    slug: str
    language: str
    title: str
    status: Status
    html: str

    @classmethod
    def of(cls, prose: Prose, html: str) -> Text:
        """The prose with its safe HTML."""
        return cls(prose.slug, prose.language, prose.title, prose.status, html)
