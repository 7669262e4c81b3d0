"""The order of names in a list."""

from __future__ import annotations

from unicodedata import combining, normalize


def plain(text: str) -> str:
    """Without capitals, accents and tones, for sorting and for first letters."""
    return "".join(letter for letter in normalize("NFD", text.casefold()) if not combining(letter))


def by_name(text: str, language: str, id: str) -> tuple[str, str, str]:
    """A key: names in the page's language first (their ``language`` is empty), then by name; ``id`` parts equals."""
    return (language, plain(text), id)
