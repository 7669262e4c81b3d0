"""A corpus as a folder of content, written one document at a time: its size on disk is the only limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.build.corpus import registry, wording
from bench.build.corpus.names import state_id
from bench.build.corpus.parameters import Parameters
from bench.build.corpus.plan import Plan, plan
from bench.build.corpus.registry import World, quoted, world


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus, wherever it lies."""

    parameters: Parameters
    world: World

    @staticmethod
    def of(parameters: Parameters) -> Corpus:
        return Corpus(parameters, world(parameters))

    def plans(self) -> Iterator[Plan]:
        """The documents, made one by one."""
        return (plan(index, self.parameters, self.world) for index in range(self.parameters.documents))


def write(parameters: Parameters, folder: Path, progress: Callable[[int], None] = lambda done: None) -> Corpus:
    """Fills a new or empty folder with documents, registry and pages. Raises FileExistsError where it holds something.

    ``progress`` is told how many documents are there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty")
    corpus = Corpus.of(parameters)
    (folder / "registry").mkdir()
    for name, lines in registry.files(parameters, corpus.world):
        with (folder / "registry" / name).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
    (folder / "pages").mkdir()
    for language in parameters.languages:
        _write(folder / "pages" / f"about.{language}.md", _about(corpus, language))
    for done, document in enumerate(corpus.plans(), 1):
        _document(document, parameters, folder / "documents" / document.titled.id)
        progress(done)
    return corpus


def _document(document: Plan, parameters: Parameters, folder: Path) -> None:
    folder.mkdir(parents=True)
    _write(folder / "record.toml", record(document, parameters))
    for language in document.languages:
        if parameters.layer == "summary":
            _write(folder / f"summary.{language}.md", wording.summary(document, language))
        else:
            _write(folder / f"text.{language}.txt", wording.capture(document, language))


def record(document: Plan, parameters: Parameters) -> str:
    """``record.toml`` of a document."""
    original, *others = document.languages
    parties = ", ".join(quoted(state_id(territory)) for territory in document.parties)
    lines = [
        f'type = "{document.titled.type}"', 'effect = "political"', f'original = "{original}"',
        f'place = "{document.place.id}"', f'event = "{document.event.id}"',
        f'issuers = ["{state_id(document.parties[0])}"]', f"parties = [{parties}]", "", "[titles]",
        *(f"{tag} = {quoted(document.titled.title(tag))}" for tag in document.languages),
        "", "[dates]", f"adopted = {document.adopted.isoformat()}", "", "[[sources]]", 'publisher = "Gazette"',
        f'url = "https://example.org/{document.titled.id}"', f'language = "{original}"',
    ]  # fmt: skip
    if parameters.layer == "text":
        for tag in document.languages:
            status = "official" if tag in others else "original"
            lines += ["", "[[texts]]", f'language = "{tag}"', f'status = "{status}"', 'rights = "CC0-1.0"']
    for cited in document.cites:
        lines += ["", "[[relations]]", 'kind = "cites"', f'target = "{cited.id}"']
    return "\n".join((*lines, ""))


def _about(corpus: Corpus, language: str) -> str:
    """A page of the editors' own, made of what the corpus speaks of."""
    named = [things[0].name(language) for things in corpus.world.kinds.values()]
    return (
        f'+++\ntitle = {quoted(named[0])}\nstatus = "own"\n+++\n\n## {named[1]}\n\n'
        + "\n".join(f"- {name}" for name in named)
        + "\n"
    )


def _write(path: Path, words: str) -> None:
    path.write_bytes(words.encode("utf-8"))
