"""What stands some thousand times on a page, put together here: the macros of the same names only pass it on.

A macro in Jinja that calls three others takes ten times as long as this.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from markupsafe import Markup

from plugins.portal import languages
from plugins.portal.languages import Language
from plugins.portal.page.isolate import disturbs
from plugins.portal.page.place import Link
from plugins.portal.page.templates import escaped


class Pieces:
    """Links and words on pages of a language."""

    def __init__(self, language: Language) -> None:
        self._direction = language.direction
        self._lang = cache(self._attributes)

    def lang(self, tag: str) -> Markup:
        """The attributes of an element whose text is in another language than the page; nothing where it is in it.

        The direction only where it isn't the page's: text within text of another direction has to say its own.
        """
        return _markup(self._lang(tag))

    def _attributes(self, tag: str) -> str:
        if not tag:
            return ""
        direction = languages.language(tag).direction
        turned = f' dir="{direction}"' if direction != self._direction else ""
        return f' lang="{escaped(tag)}"{turned}'

    def bdi(self, text: object, language: str = "") -> Markup:
        """What keeps its own direction inside other text. language: of it, where it isn't the page's."""
        return _markup(f"<bdi{self._lang(language)}>{escaped(text)}</bdi>")

    def words(self, item: Link) -> Markup:
        """The words of a link, isolated where they could disturb the direction of what is around them."""
        return _markup(self._words(item.text, item.language))

    def _words(self, text: str, language: str) -> str:
        if language or not disturbs(text, self._direction):
            return escaped(text)
        return self.bdi(text)

    def link(self, item: Link, of: str = "") -> Markup:
        """A link, or the words alone where it leads nowhere. of: its class."""
        start = f' class="{escaped(of)}"' if of else ""
        if item.language:
            start += self._lang(item.language)
        words = self._words(item.text, item.language)
        end = f' <span class="suffix">{escaped(item.note)}</span>' if item.note else ""
        if not item.href:
            return _markup(f"<span{start}>{words}</span>{end}")
        if item.target:
            start += f' hreflang="{escaped(item.target)}"'
        if item.external:
            start += ' rel="external"'
        if item.current:
            start += ' aria-current="page"'
        return _markup(f'<a href="{escaped(item.href)}"{start}>{words}</a>{end}')

    def links(self, items: Iterable[Link], of: str) -> Markup:
        """Links in a row, parted by the style sheet."""
        rows = "".join(f"<li>{self.link(item)}</li>\n" for item in items)
        return _markup(f'<ul class="{escaped(of)}">\n{rows}</ul>')

    @staticmethod
    def values(facets: Iterable[tuple[str, Iterable[str]]]) -> Markup:
        """The values of a row, as filters read them, as attributes."""
        return _markup("".join(f' data-{name}="{escaped(" ".join(found))}"' for name, found in facets if found))


def _markup(text: str) -> Markup:
    """Escaped already; not by ``Markup(…)``, which first asks the text whether it is markup."""
    return str.__new__(Markup, text)
