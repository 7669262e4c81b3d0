"""Related rows: which, in what order, for what reason, and how the work grows."""

from __future__ import annotations

import time
from math import log

import pytest

from plugins.portal.link import link
from plugins.portal.link.related import LEAST_SCORE, LONGEST_LIST, MOST, broad_themes, related
from plugins.portal.model import Localised, Registry, Row, Theme

from .building import document, entity, registry, version

Keys = dict[Row, tuple[str, ...]]


def corpus(named: dict[str, str], size: int = 40) -> Keys:
    """Rows ``{"a p-1": "entity entity"}``, filled up to a size with rows that name nothing."""
    rows = {Row(*place.split()): tuple(ids.split()) for place, ids in named.items()}
    return rows | {Row("filler", f"p-{number}"): () for number in range(size - len(rows))}


def no_themes(entities: Keys) -> Keys:
    return dict.fromkeys(entities, ())


def test_a_rare_body_in_two_documents_relates_their_rows() -> None:
    entities = corpus({"a p-1": "lab", "b p-2": "lab", "b p-3": "port"})
    found = related(entities, no_themes(entities))
    assert list(found) == [Row("a", "p-1"), Row("b", "p-2")]
    assert [(pair.other, pair.entities, pair.themes) for pair in found[Row("a", "p-1")]] == [
        (Row("b", "p-2"), ("lab",), ())
    ]
    assert found[Row("a", "p-1")][0].score == pytest.approx(log(40 / 2), abs=1e-6)


def test_rows_of_the_same_document_are_not_related() -> None:
    entities = corpus({"a p-1": "lab", "a p-2": "lab"})
    assert related(entities, no_themes(entities)) == {}


def test_what_every_other_row_names_is_no_reason() -> None:
    entities = corpus({f"{document} p-{number}": "bloc" for document in "ab" for number in range(10)})
    assert related(entities, no_themes(entities)) == {}


def test_one_common_theme_is_too_little_and_two_are_enough() -> None:
    rows = [f"{document} p-{number}" for document in "ab" for number in range(4)]
    one = corpus(dict.fromkeys(rows, "trade"))
    two = corpus(dict.fromkeys(rows, "trade ports"))
    assert log(40 / 8) < LEAST_SCORE
    assert related(no_themes(one), one) == {}
    found = related(no_themes(two), two)[Row("a", "p-0")]
    assert [(pair.other.provision, pair.themes) for pair in found] == [
        (f"p-{number}", ("ports", "trade")) for number in range(4)
    ]


def test_the_strongest_reason_comes_first_and_a_list_counts_less_than_its_length() -> None:
    states = " ".join(f"state-{number}" for number in range(10))
    lists = {f"{document} r-1": states for document in "cdefg"}
    entities = corpus({"a p-1": f"lab {states}", "b p-1": f"lab {states}", **lists}, size=80)
    strongest = related(entities, no_themes(entities))[Row("a", "p-1")][0]
    assert strongest.other == Row("b", "p-1")
    assert strongest.entities[:2] == ("lab", "state-0")
    assert strongest.score < log(80 / 2) + 10 * log(80 / 7) / 2


def test_at_most_four_are_given_ties_by_row() -> None:
    entities = corpus({f"{document} p-1": "lab" for document in "fedcbag"}, size=100)
    found = related(entities, no_themes(entities))[Row("d", "p-1")]
    assert [pair.other.document for pair in found] == ["a", "b", "c", "e"]
    assert len(found) == MOST


def test_a_key_of_many_rows_finds_no_candidates_but_counts_as_a_reason() -> None:
    many = {f"d{number} p-1": "trade" for number in range(LONGEST_LIST + 1)}
    entities = corpus({**many, "a p-1": "trade lab", "b p-1": "lab trade"}, size=1000)
    found = related(entities, no_themes(entities))
    assert list(found) == [Row("a", "p-1"), Row("b", "p-1")]
    assert found[Row("a", "p-1")][0].entities == ("lab", "trade")


def test_the_same_id_as_entity_and_theme_is_two_keys() -> None:
    entities = corpus({"a p-1": "ports", "b p-1": ""})
    themes = corpus({"a p-1": "", "b p-1": "ports"})
    assert related(entities, themes) == {}


def test_the_work_grows_with_the_rows_not_with_their_square() -> None:
    def seconds(rows: int) -> float:
        entities = {
            Row(f"d{number // 10}", f"p-{number % 10}"): tuple(
                f"e-{(number * step) % (rows // 8)}" for step in (1, 3, 7)
            )
            for number in range(rows)
        }
        start = time.process_time()
        related(entities, no_themes(entities))
        return time.process_time() - start

    assert seconds(8000) < 10 * max(seconds(2000), 0.02)  # 4 where linear, 16 where quadratic


def test_broad_themes_alone_are_no_reason_but_add_to_another() -> None:
    one = corpus({"a p-1": "industry", "b p-1": "industry"})
    both = corpus({"a p-1": "industry ports", "b p-1": "industry ports"})
    broad = frozenset({"industry"})
    assert related(no_themes(one), one, broad) == {}
    assert related(no_themes(one), one) != {}
    assert related(no_themes(both), both, broad)[Row("a", "p-1")][0].themes == ("industry", "ports")


def test_a_theme_with_narrower_ones_is_broad() -> None:
    industry = Theme("industry", Localised(), Localised(), ())
    ports = Theme("ports", Localised(), Localised(), (), parent="industry")
    assert broad_themes(Registry({}, {"industry": industry, "ports": ports}, {})) == {"industry"}


@pytest.mark.parametrize("kind", ["party", "place"])
def test_who_speaks_and_where_is_no_reason(kind: str) -> None:
    world = registry(entity(f"{kind}:norland"), entity("organisation:lab"))
    marks = f"[Norland]({kind}:norland) has [the lab](organisation:lab)."
    filler = document(version("filler", {f"p-{number}": "Nothing." for number in range(40)}))
    graph, _ = link(world, (document(version("a", {"p-1": marks})), document(version("b", {"p-1": marks})), filler))
    assert [pair.entities for pair in graph.related[Row("a", "p-1")]] == [("lab",)]
