"""Pages of the editors' own, rendered."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal import capture, page, parse


@dataclass(frozen=True, slots=True)
class Prose:
    """A page of the editors' own, and the addresses that it leads to."""

    source: capture.StaticText
    text: page.Text
    links: tuple[str, ...]

    @classmethod
    def of(cls, source: capture.StaticText) -> Prose:
        """Renders it."""
        links = tuple(dict.fromkeys(parse.links(source.markdown)))
        return cls(source, page.Text.of(source, parse.render_markdown(source.markdown)), links)
