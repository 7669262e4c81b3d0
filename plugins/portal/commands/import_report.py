"""The report on a capture, for the editor: what was understood, what was dropped, what is not certain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from plugins.portal import languages, pipeline
from plugins.portal.capture import is_latin, slug
from plugins.portal.export.report import place
from plugins.portal.model import Annotated, NameCandidate, Record, Registry
from plugins.portal.parse.text import TITLE_FROM

_DATES = ("adopted", "published", "updated", "event")
_OPENING, _PASSAGE = 60, 160  # characters shown of a provision, of a dropped passage
_FILES = {"party": "parties", "person": "people"}  # else the kind with an s
_NOT_TOLD = "# Copy what is a name into the file that fits, and correct id and names."


def text(name: str, examined: pipeline.Examined, registry: Registry) -> str:
    """The report's lines."""
    return "\n".join((name, "=" * min(len(name), 80), *_body(examined, registry))) + "\n"


def _body(examined: pipeline.Examined, registry: Registry) -> Iterator[str]:
    versions = tuple(annotated for annotated, _ in examined.versions)
    if examined.record is not None:
        yield from _document(examined.record, versions, registry)
    for annotated in versions:
        yield from _outline(annotated)
    yield from _dropped(versions)
    yield from _uncertain(examined, versions)
    yield from _names(versions)
    yield from _wanted(versions, registry)


def _document(record: Record, versions: tuple[Annotated, ...], registry: Registry) -> Iterator[str]:
    for annotated in versions:
        version = annotated.version
        origin = next((fact.value for fact in version.found if fact.key == TITLE_FROM), "")
        hint = f"  (not in the text: {origin})" if origin else ""
        yield f"Title ({languages.language(version.language).name}): {version.title}{hint}"
    yield f"Type: {record.type}, effect {record.effect}"
    yield f"Languages: {', '.join(annotated.version.language for annotated in versions)}"
    for kind in _DATES:
        date = record.date(kind)
        inferred = f"  (inferred: {date.inferred})" if date and date.inferred else ""
        yield f"Date {kind}: {date.value if date else 'not found'}{inferred}"
    yield f"Place: {_named(place(record, versions) or '', registry)}"
    yield f"Event: {_named(record.event or '', registry)}"
    yield f"Issuers: {', '.join(_named(id, registry) for id in record.issuers) or 'not found'}"
    yield f"Parties: {', '.join(_named(id, registry) for id in record.parties) or 'not found'}"


def _named(id: str, registry: Registry) -> str:
    entity = registry.entities.get(id)
    if entity is None:
        return f"{id} (not in the registry)" if id else "not found"
    return f"{entity.names.best('en')[1]} [{id}]" if entity.names else id


def _outline(annotated: Annotated) -> Iterator[str]:
    version = annotated.version
    marks = Counter(mark.kind for mark in annotated.annotations)
    yield ""
    yield f"Provisions in {version.language}: {len(version.provisions)}"
    yield "  Annotations: " + (", ".join(f"{kind} {times}" for kind, times in sorted(marks.items())) or "none")
    for row in version.provisions:
        depth = row.id.count("-")
        words = row.heading or row.text
        opening = words if len(words) <= _OPENING else words[:_OPENING].rstrip() + " …"
        yield (
            f"{'  ' * depth}{row.id} {row.kind} {row.number} {opening}".replace("\n", " ").replace("  \n", " ").rstrip()
        )


def _dropped(versions: tuple[Annotated, ...]) -> Iterator[str]:
    dropped = [passage for annotated in versions for passage in annotated.version.dropped]
    yield ""
    yield f"Dropped: {len(dropped) or 'nothing'}"
    for passage in dropped:
        words = " ".join(passage.text.split())
        yield f"  {passage.reason}: {words if len(words) <= _PASSAGE else words[:_PASSAGE].rstrip() + ' …'}"
    found = [fact for annotated in versions for fact in annotated.version.found if fact.key != TITLE_FROM]
    if found:
        yield "Found beside the text: " + "; ".join(f"{fact.key} {fact.value}" for fact in found)


def _uncertain(examined: pipeline.Examined, versions: tuple[Annotated, ...]) -> Iterator[str]:
    problems = [*examined.problems, *(doubt for _, doubts in examined.versions for doubt in doubts)]
    doubts = [
        f"{problem.severity}: {problem.place + ': ' if problem.place else ''}{problem.message}" for problem in problems
    ]
    for annotated in versions:
        version = annotated.version
        doubts += [f"{version.language} {row.id}: {row.flag}" for row in version.provisions if row.flag]
        doubts += [
            f"{version.language} {mark.provision}: “{mark.quote}” read as {mark.key} ({mark.note})"
            for mark in annotated.annotations
            if mark.kind == "date" and "inferred" in f"{mark.note} {mark.origin}"
        ]
        doubts += [
            f"{version.language} {name.provision}: “{name.quote}” is not linked: {name.reason}"
            for name in annotated.unlinked
        ]
    yield ""
    yield f"Not certain: {len(dict.fromkeys(doubts)) or 'nothing'}"
    yield from (f"  {doubt}" for doubt in dict.fromkeys(doubts))


def _names(versions: tuple[Annotated, ...]) -> Iterator[str]:
    candidates = [(each, annotated.version.language) for annotated in versions for each in annotated.candidates]
    yield ""
    yield f"Names that are not in the registry: {len(candidates) or 'none'}"
    if candidates:
        yield f"  {_NOT_TOLD}"
    for candidate, language in sorted(candidates, key=lambda pair: (-pair[0].count, pair[0].text)):
        yield from _snippet(candidate, language)


def _snippet(candidate: NameCandidate, language: str) -> Iterator[str]:
    """Lines to paste; what is not TOML is a comment."""
    kind = candidate.kind
    file = f"{_FILES.get(kind, kind + 's')}.toml" if kind else "the file of its kind"
    name = candidate.text.replace("\\", "\\\\").replace('"', '\\"')
    id = slug(candidate.text) if is_latin(candidate.text) else "an-id-of-your-own"
    yield ""
    times = "once" if candidate.count == 1 else f"{candidate.count} times"
    yield f"  # {times}; for content/registry/{file}"
    yield f"  # {' '.join(candidate.sentence.split())}"
    yield f"  [{id}]"
    yield f'  names.{language} = "{name}"'


def _wanted(versions: tuple[Annotated, ...], registry: Registry) -> Iterator[str]:
    """Instruments that the text refers to and that no document of the portal is."""
    cited: Counter[str] = Counter()
    for annotated in versions:
        for mark in annotated.annotations:
            id = mark.key.partition("#")[0]
            entity = registry.entities.get(id)
            if mark.kind == "reference" and id != annotated.version.document and not (entity and entity.document):
                cited[id] += 1
    yield ""
    yield f"Instruments that are wanted: {len(cited) or 'none'}"
    for id, times in sorted(cited.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"  {_named(id, registry)}, cited {times} time{'' if times == 1 else 's'}"
