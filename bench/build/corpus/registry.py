"""The registry of a made-up corpus: what its texts can name, and the files that say so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from bench.build.corpus.names import STATES, Named, numbered, state_id
from bench.build.corpus.parameters import Parameters
from bench.build.corpus.titles import Titled, titled

_SHARES = {
    "organisation": 0.3, "mechanism": 0.15, "instrument": 0.15, "programme": 0.15, "place": 0.15, "event": 0.1,
}  # fmt: skip
_FILES = {
    "organisation": "organisations", "mechanism": "mechanisms", "programme": "programmes", "place": "places",
    "event": "events",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class World:
    """Everything that documents speak of, by kind; texts take what comes first more often."""

    kinds: dict[str, tuple[Named, ...]]
    themes: tuple[Named, ...]
    terms: tuple[Named, ...]
    cited: tuple[Titled, ...]  # documents that are instruments of the registry


def world(parameters: Parameters) -> World:
    """What this corpus is about."""
    number, kinds = 0, {}
    for kind, share in _SHARES.items():
        count = max(2, round(parameters.entities * share))
        kinds[kind] = numbered(kind, number, count)
        number += count
    themes = numbered("theme", number, parameters.themes)
    terms = numbered("term", number + parameters.themes, parameters.terms)
    return World(kinds, themes, terms, tuple(titled(index, themes) for index in range(parameters.citable)))


def files(parameters: Parameters, world: World) -> Iterator[tuple[str, Iterator[str]]]:
    """Each file's name and its lines."""
    yield "parties.toml", _states()
    for kind, name in _FILES.items():
        yield f"{name}.toml", _entities(world.kinds[kind], parameters.names)
    yield "instruments.toml", _instruments(parameters, world)
    yield "themes.toml", _themes(world.themes, parameters)
    yield "terms.toml", _terms(world.terms, parameters.names)


def quoted(text: str) -> str:
    """A TOML string; JSON's escapes are among TOML's."""
    return json.dumps(text, ensure_ascii=False)


def _states() -> Iterator[str]:
    for territory in STATES:
        yield f'[{state_id(territory)}]\nterritory = "{territory}"\n\n'


def _entities(entities: tuple[Named, ...], languages: tuple[str, ...]) -> Iterator[str]:
    for entity in entities:
        yield from _localised(f"{entity.id}.names", entity, languages)


def _instruments(parameters: Parameters, world: World) -> Iterator[str]:
    yield from _entities(world.kinds["instrument"], parameters.names)
    for document in world.cited:
        yield f'[{document.id}]\ndocument = "{document.id}"\n'
        if document.symbol:
            yield f"symbol = {quoted(document.symbol)}\n"
        yield f"\n[{document.id}.names]\n"
        yield from (f"{tag} = {quoted(document.title(tag))}\n" for tag in parameters.names)
        yield "\n"


def _themes(themes: tuple[Named, ...], parameters: Parameters) -> Iterator[str]:
    for number, theme in enumerate(themes):
        above = number // 8 * 8  # each eighth theme has the seven behind it as its own
        yield f"[{theme.id}]\n" + (f'parent = "{themes[above].id}"\n' if above != number else "")
        yield from _localised(f"{theme.id}.labels", theme, parameters.names)
        yield f"[{theme.id}.keywords]\n"
        yield from (f"{tag} = [{quoted(theme.name(tag))}]\n" for tag in parameters.names)
        yield "\n"


def _terms(terms: tuple[Named, ...], languages: tuple[str, ...]) -> Iterator[str]:
    for term in terms:
        yield from _localised(f"{term.id}.labels", term, languages)


def _localised(table: str, named: Named, languages: tuple[str, ...]) -> Iterator[str]:
    yield f"[{table}]\n"
    yield from (f"{tag} = {quoted(named.name(tag))}\n" for tag in languages)
    yield "\n"
