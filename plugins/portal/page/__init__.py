"""Pages: a linked corpus comes in, whole HTML documents, the style sheet and the scripts go out.

For each page type a module builds a view, frozen values that are ready to show, and a template of the same name shows
it. Nothing here touches the disk but to read the theme and the catalogues.
"""

from plugins.portal.page.assets import Inline, inlines, scripts, stylesheets
from plugins.portal.page.cards import card_files
from plugins.portal.page.edition import Edition
from plugins.portal.page.expected import Expected, expected
from plugins.portal.page.interface import Interface, ThemeRead
from plugins.portal.page.inverse import Inverse
from plugins.portal.page.offline import worker
from plugins.portal.page.pages import INLINE, Editions, Task, build, prepare
from plugins.portal.page.policy import headers
from plugins.portal.page.settings import SiteSettings, StaticText, Text
from plugins.portal.page.site import Site as Whole
from plugins.portal.page.sitemaps import sitemap
from plugins.portal.page.sources import Sources

__all__ = [
    "INLINE",
    "Edition",
    "Editions",
    "Expected",
    "Inline",
    "Interface",
    "Inverse",
    "SiteSettings",
    "Sources",
    "StaticText",
    "Task",
    "Text",
    "ThemeRead",
    "Whole",
    "build",
    "card_files",
    "expected",
    "headers",
    "inlines",
    "prepare",
    "scripts",
    "sitemap",
    "stylesheets",
    "worker",
]
