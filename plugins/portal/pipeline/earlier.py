"""The site that was built last, put together again from what it was made of: what is compared with what there is now.

What is still the same is the object that the build under way has, so it is read only once; what an edit has replaced in
the cache stays in a folder of its own until every site that is remembered was built without it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plugins.portal import export, link, page
from plugins.portal.cache import Contents, Store, opened
from plugins.portal.model import Corpus, Document, Registry
from plugins.portal.pipeline.document import READINGS, Reading, kept_as
from plugins.portal.pipeline.inputs import Inputs
from plugins.portal.pipeline.world import bare
from plugins.portal.tracing import World

_FOLDER = "earlier"
_NAMES = "of-"  # beginning of the names under which sites say what they need


@dataclass(frozen=True, slots=True)
class MadeOf:
    """What the corpus of a site is worked out from, by names in the folder."""

    registry: str
    read_from: str  # names the files that the registry was read from
    documents: tuple[str, ...]  # newest first
    texts: tuple[page.StaticText, ...]  # pages of prose themselves: they are few


def put_together(made: MadeOf, corpus: Corpus, settings: page.SiteSettings, inputs: Inputs) -> World | None:
    """The world of a build with the same settings; None where something of it is gone. corpus: of this build."""
    contents = _contents(inputs.cache)
    registry, documents = _registry(made, corpus, inputs, contents), _documents(made, inputs, contents)
    if contents is None or registry is None or documents is None:
        return None
    graph, _ = link.link(registry, documents, inputs.memory.links)
    earlier = Corpus(registry, documents, graph)
    library = export.Library.of(earlier, inputs.site_url, inputs.languages)
    return bare(page.Whole.of(earlier, made.texts, settings, inputs.memory.derived), library)


def put_down(name: str, site: page.Whole, inputs: Inputs) -> MadeOf | None:
    """Keeps what a site is made of. name: of the site among others; None where nothing can be kept."""
    contents, store = _contents(inputs.cache), opened(inputs.cache, READINGS)
    if contents is None or store is None:
        return None
    names = tuple(_name(document, inputs, contents, store) for document in site.corpus.documents)
    read_from = inputs.memory.registry_key
    known = inputs.memory.registry_name
    if known is None or known[0] != read_from or contents.checksum(known[1]) != known[1]:
        known = inputs.memory.registry_name = read_from, contents.add(site.corpus.registry)
    contents.put(_NAMES + name, "", (known[1], *names))
    return MadeOf(known[1], read_from, names, tuple(site.texts.values()))


def forget_others(sites: Iterable[str], inputs: Inputs) -> None:
    """Takes out what none of these sites needs; to be called when they are noted."""
    contents = _contents(inputs.cache)
    if contents is None:
        return
    needed = {_NAMES + site for site in sites}
    for name in list(needed):
        needed.update(contents.get(name, "") or ())
    contents.keep(needed)


def _contents(cache: Path | None) -> Contents | None:
    return opened(cache, _FOLDER, Contents)


def _registry(made: MadeOf, corpus: Corpus, inputs: Inputs, contents: Contents | None) -> Registry | None:
    if made.read_from == inputs.memory.registry_key:
        inputs.memory.registry_name = made.read_from, made.registry
        return corpus.registry
    found = contents.value(made.registry) if contents else None
    return found if isinstance(found, Registry) else None


def _documents(made: MadeOf, inputs: Inputs, contents: Contents | None) -> tuple[Document, ...] | None:
    now = {name: document for document, name in inputs.memory.documents.values()}
    found: list[Document] = []
    for name in made.documents:
        document = now.get(name)
        if document is None:
            reading = contents.value(name) if contents else None
            document = reading.document if isinstance(reading, Reading) else None
        if document is None:
            return None
        found.append(document)
    return tuple(found)


def _name(document: Document, inputs: Inputs, contents: Contents, store: Store) -> str:
    """The name of a document, which stands in the folder then."""
    id = document.record.id
    known, name = inputs.memory.documents.get(id, (None, ""))
    if known is document and contents.adopt(name, store, kept_as(id)):
        return name
    return contents.add(Reading(document, ()))
