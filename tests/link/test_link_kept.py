"""What earlier processes have found out of documents makes no difference but to the time that linking takes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from plugins.portal.cache import Store
from plugins.portal.link import Kept, Known, facts, link
from plugins.portal.model import Document

from .building import document, version
from .test_link_properties import WORLD, corpora

Documents = tuple[Document, ...]


def known(folder: Path, documents: Iterable[Document]) -> Known:
    """Of a process that has just begun."""
    found = Known()
    by_id = {each.record.id: (each, f"{hash(each):x}") for each in documents}
    found.kept = Kept(Store(folder), "this program", by_id)
    return found


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=30)
@given(corpora(), corpora())
def test_the_graph_is_that_of_a_process_that_knows_nothing(tmp_path: Path, first: Documents, then: Documents) -> None:
    for documents in (first, first, then, first):
        assert link(WORLD, documents, known(tmp_path, documents)) == link(WORLD, documents)


def test_only_documents_that_are_others_are_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = (document(version(f"doc-{number}", {"p-1": "The sea."})) for number in range(2))
    link(WORLD, (one, two), known(tmp_path, (one, two)))
    looked: list[str] = []
    look = facts.Facts.of
    monkeypatch.setattr(facts.Facts, "of", lambda each, *rest: looked.append(each.record.id) or look(each, *rest))
    other = document(version("doc-1", {"p-1": "The bay."}))
    link(WORLD, (one, other), known(tmp_path, (one, other)))
    assert looked == ["doc-1"]
