"""What pages count of a whole corpus is counted once, and is the same object as long as nothing else counts."""

from __future__ import annotations

from dataclasses import replace

from plugins.portal.memo import Memo
from plugins.portal.page.inverse import Counts, Inverse

from .many import Maker


def test_an_entity_is_counted_in_documents_and_provisions() -> None:
    corpus = Maker(3, 60, ("en",)).corpus()
    naming = Inverse.of(corpus).naming
    assert len(naming) > 50
    for id, found in corpus.graph.by_entity.items():
        assert naming[id] == Counts(len({one.document for one in found}), len({one.row for one in found}))


def test_a_theme_is_counted_in_the_documents_of_all_under_it_and_its_own_provisions() -> None:
    corpus = Maker(3, 60, ("en",)).corpus()
    themes, by_theme = corpus.registry.themes, corpus.graph.by_theme
    dealing = Inverse.of(corpus).dealing
    broad = {theme.parent for theme in themes.values() if theme.parent}
    assert broad
    for id in themes:
        under = {id} | {each.id for each in themes.values() if each.parent == id}
        documents = {row.document for each in under for row in by_theme.get(each, ())}
        assert dealing[id] == Counts(len(documents), len(by_theme.get(id, ())))
    assert any(dealing[id].documents > len({row.document for row in by_theme[id]}) for id in broad)


def test_counts_stay_the_same_object_where_nothing_else_counts() -> None:
    corpus, memo = Maker(3, 20, ("en",)).corpus(), Memo()
    before = Inverse.of(corpus, memo)
    graph = replace(corpus.graph, by_entity=dict(corpus.graph.by_entity))  # another mapping of the same citations
    after = Inverse.of(replace(corpus, graph=graph), memo)
    assert after.naming is before.naming
    assert after.dealing is before.dealing
