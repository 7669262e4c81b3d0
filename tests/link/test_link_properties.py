"""Invariants of the graph over random corpora."""

from __future__ import annotations

from hypothesis import given, settings, strategies as st

from plugins.portal import sentences
from plugins.portal.link import link
from plugins.portal.link.grid import cells
from plugins.portal.model import Annotated, Document, Row

from .building import document, entity, registry, version

WORLD = registry(
    *(entity(f"organisation:org-{number}") for number in range(4)),
    entity("instrument:pact"),
    entity("instrument:accord", document="doc-1"),
    terms=("keel",),
)
MARKS = st.sampled_from(
    [f"organisation:org-{number}" for number in range(5)]
    + ["instrument:pact", "reference:pact", "reference:accord", "reference:unregistered-x", "reference:lost"]
    + [f"reference:doc-{number}" for number in range(3)]
    + [f"reference:doc-{number}#p-{row}" for number in range(3) for row in range(4)]
    + ["term:keel", "commitment:firm"]
)
WORDS = st.one_of(
    st.builds("[{}]({})".format, st.sampled_from(["Ab", "C. D", "港口。海", "x\n\ny"]), MARKS),
    st.sampled_from(["sea", "is.", "No. 4", "好。", "end!\n\n", "{reefs 0.5}", "{ports 0.2}"]),
)
TEXTS = st.lists(WORDS, max_size=6).map(" ".join)


@st.composite
def corpora(draw: st.DrawFn) -> tuple[Document, ...]:
    documents = []
    for number in range(draw(st.integers(0, 3))):
        versions: list[Annotated] = []
        for layer, language in draw(
            st.lists(st.sampled_from([("text", "en"), ("text", "ar"), ("summary", "de")]), min_size=1, unique=True)
        ):
            ids = draw(st.lists(st.sampled_from(["r-1", "p-1", "p-2", "p-3"]), unique=True))
            rows = {row: draw(TEXTS) for row in ids}
            versions.append(version(f"doc-{number}", rows, language, layer))  # type: ignore[arg-type]
        documents.append(document(*versions))
    return tuple(documents)


@settings(max_examples=150, deadline=None)
@given(corpora())
def test_every_connection_stands_on_something_and_nothing_is_lost(documents: tuple[Document, ...]) -> None:
    graph, problems = link(WORLD, documents)
    grid = {(cell.version.key, cell.provision.id): cell for cell in cells(documents)}
    existing = {cell.row for cell in grid.values()}

    everything = [
        *(
            citation
            for group in (graph.by_entity, graph.by_term, graph.backlinks)
            for c in group.values()
            for citation in c
        ),
        *(citation for wanted in graph.wanted for citation in wanted.citations),
    ]
    for citation in everything:
        provision = grid[citation.version, citation.provision].provision
        assert citation.quote in citation.sentence
        assert citation.sentence in (provision.text, provision.heading) or citation.sentence in provision.text
    for citations in (*graph.by_entity.values(), *graph.by_term.values(), *graph.backlinks.values()):
        assert len({(citation.version, citation.provision) for citation in citations}) == len(citations)
    for wanted in graph.wanted:
        assert len({citation.row for citation in wanted.citations}) == len(wanted.citations)

    assert set(graph.row_entities) == set(graph.row_themes) == existing
    assert {row for rows in graph.by_theme.values() for row in rows} == {
        row for row, ids in graph.row_themes.items() if ids
    }
    for row, pairs in graph.related.items():
        assert all(pair.row == row and pair.other in existing and pair.other.document != row.document for pair in pairs)
    whole = {Row(each.record.id, "") for each in documents}
    assert set(graph.backlinks) <= existing | whole

    faults = {(problem.file, problem.place) for problem in problems if problem.severity == "error"}
    wanted_by = {wanted.id: {citation.row for citation in wanted.citations} for wanted in graph.wanted}
    for cell in grid.values():
        for annotation in cell.annotations:
            if annotation.kind != "reference":
                continue
            key, _, place = annotation.key.partition("#")
            target = Row("doc-1" if key == "accord" and Row("doc-1", "") in whole else key, place)
            if target in existing | whole:
                about_itself = target in (cell.row, Row(cell.row.document, ""))
                citing = {(citation.version, citation.provision) for citation in graph.backlinks.get(target, ())}
                assert about_itself or (cell.version.key, cell.provision.id) in citing
            elif key in ("pact", "accord", "unregistered-x"):
                assert cell.row in wanted_by[key]
            else:
                assert (cell.version.origin, cell.provision.id) in faults
    assert len(graph.commitments) == sum(a.kind == "commitment" for cell in grid.values() for a in cell.annotations)


@settings(max_examples=150, deadline=None)
@given(corpora())
def test_a_cell_cuts_sentences_as_the_shared_module_does(documents: tuple[Document, ...]) -> None:
    for cell in cells(documents):
        for annotation in cell.annotations:
            expected = sentences.around(cell.provision.text, annotation.start, annotation.end)
            assert cell.around(annotation) == expected


@settings(max_examples=50, deadline=None)
@given(corpora())
def test_the_order_of_versions_and_annotations_changes_nothing(documents: tuple[Document, ...]) -> None:
    turned = tuple(
        Document(
            each.record,
            tuple(
                Annotated(version.version, version.annotations[::-1], version.themes[::-1])
                for version in each.versions[::-1]
            ),
        )
        for each in documents
    )
    assert link(WORLD, turned)[0] == link(WORLD, documents)[0]
