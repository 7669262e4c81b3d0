"""What the search has for the readers of a language, whatever the language of the texts."""

from __future__ import annotations

from collections.abc import Sequence

from babel import Locale

from plugins.portal.languages import language as language_of
from plugins.portal.model import OutputFile, Registry
from plugins.portal.search import aliases, coding
from plugins.portal.search.works import Work


def reader(
    language: str, registry: Registry, works: Sequence[Work], tags: Sequence[str]
) -> tuple[str, tuple[OutputFile, ...]]:
    """The hash of the language's ``names`` file, and all its files.

    names: ``{languages: {tag: [name in the reader's language, direction]}, labels: {theme or party: label}, aliases:
    [cuts, hashes, how many], keys: the same, suggestions: hash of a file with the same}``. Described in ``aliases``.
    """
    present = {key for work in works for row in (*work.names, *work.themes, work.parties) for key in row}
    known = aliases.named(registry, language, dict.fromkeys((*aliases.every(registry), *sorted(present))))
    named = [one for one in known if one.key in present]
    files: list[OutputFile] = []

    def cut(folder: str, dictionary: tuple[list[str], list[bytes]]) -> list[object]:
        cuts, packed = dictionary
        hashes, written = coding.grouped(f"{language}/{folder}", packed)
        files.extend(written)
        return ["\n".join(cuts), hashes, len(packed)]

    suggestions = coding.as_json(cut("s", aliases.suggestions(named, works, language)))
    suggested, file = coding.single(f"{language}/suggestions", suggestions)
    files.append(file)
    names = {
        "aliases": cut("a", aliases.dictionary(known, present, language)),
        "keys": cut("k", aliases.labels(sorted(named, key=lambda one: one.key))),
        "suggestions": suggested,
        "languages": {tag: [language_name(tag, language), language_of(tag).direction] for tag in tags},
        "labels": {one.key: one.label for one in named if one.key.startswith(("theme:", "party:"))},
    }
    name, file = coding.single(f"{language}/names", coding.as_json(names))
    return name, (*files, file)


def language_name(tag: str, reader: str) -> str:
    """A language's name in the reader's language, from CLDR: ``("de", "en") → "German"``; the tag where it has none."""
    names = Locale.parse(language_of(reader).locale).languages
    name = names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0])
    return str(name or tag)
