"""The types of page that the site has, one example of each, and what a reader must find there without a script."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageType:
    """A type of page. ``{language}``: the page's; ``{other}``: the one that stands beside it."""

    name: str
    path: str
    content: str  # selector of what the page is there for
    least: int  # how many of these
    own: bool = True  # has a language of its own, and with it header and footer

    def address(self, language: str) -> str:
        """Where the example stands in a language."""
        return self.path.format(language=language, other="ar" if language == "zh-Hans" else "zh-Hans")


TYPES = (
    PageType("first page", "index.html", "main a[hreflang]", 16, own=False),
    PageType("not found", "404.html", "main a", 16, own=False),
    PageType("home", "{language}/index.html", "main section", 4),
    PageType("documents", "{language}/documents/index.html", "main .listed", 5),
    PageType("document", "{language}/documents/digital-ecosystem-statement.html", ".provision-text", 20),
    PageType("side by side", "{language}/documents/beijing-supply-chain-initiative.{other}.html", ".pair[id]", 8),
    PageType("themes", "{language}/themes/index.html", "main .branch", 20),
    PageType("theme", "{language}/themes/supply-chains.html", "main blockquote", 5),
    PageType("entities", "{language}/entities/index.html", "main section li", 40),
    PageType("entity", "{language}/entities/asean.html", "main blockquote", 5),
    PageType("timeline", "{language}/timeline.html", "main time", 8),
    PageType("commitments", "{language}/commitments.html", "[data-row]", 20),
    PageType("glossary", "{language}/glossary.html", "main .entry", 8),
    PageType("further page", "{language}/glossary/2.html", "main .entry", 8),
    PageType("missing documents", "{language}/wanted.html", "main .entry", 3),
    PageType("coverage", "{language}/coverage.html", "main tbody tr", 5),
    PageType("overview", "{language}/overview.html", "main .matrix tbody tr", 20),
    PageType("search", "{language}/search.html", "main .search-form input", 1),
    PageType("reading list", "{language}/reading.html", "main nav a", 2),
    PageType("reading offline", "{language}/offline.html", "main .prose > p:not([id])", 2),
    PageType("about", "{language}/about.html", "main .prose p", 3),
    PageType("method", "{language}/method.html", "main .prose p", 3),
    PageType("accessibility", "{language}/accessibility.html", "main .prose p", 3),
)
