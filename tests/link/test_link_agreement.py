"""Versions of a summary state the same dates, figures and parties; what differs is named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from plugins.portal.link import agreement, link
from plugins.portal.link.grid import cells
from plugins.portal.model import Annotated, Document

from .building import document, entity, registry, version

WORLD = registry(entity("party:norland"), entity("party:sudland"))


def own(row: str, language: str = "en") -> Annotated:
    """A summary of one row; dates are read from the text."""
    made = version("tides", {"p-1": row}, language, "summary")
    stated = (replace(each, origin="dates.stated") if each.kind == "date" else each for each in made.annotations)
    return replace(made, annotations=tuple(stated))


def draft(row: str, language: str = "de") -> Annotated:
    """A translation of it."""
    made = own(row, language)
    return replace(made, version=replace(made.version, status="draft"))


@pytest.mark.parametrize(
    ("original", "translation", "message"),
    [
        ("[4 July 2031](date:2031-07-04)", "[5. Juli 2031](date:2031-07-05)", "dates: the row lacks 2031-07-04"),
        ("[12 bn yuan](amount:12000000000 CNY)", "[1,2 Mrd.](amount:1200000000 CNY)", "has 1200000000, unlike"),
        ("20 ships sail.", "Schiffe fahren.", "figures: the row lacks 20,"),
        ("Ships sail.", "20 Schiffe fahren.", "figures: the row has 20,"),
        ("[Norland](party:norland) sails", "[Sudland](party:sudland) fährt", "parties: the row lacks norland and has"),
        ("20 | Ships.", "21 | Schiffe.", "figures: the row lacks 20 and has 21"),
    ],
)  # fmt: skip
def test_a_fact_that_differs_is_a_warning_with_both_values(original: str, translation: str, message: str) -> None:
    _, problems = link(WORLD, (document(own(original), draft(translation)),))
    (problem,) = problems
    assert problem.severity == "warning"
    assert (problem.file, problem.place) == ("tides/summary.de", "p-1")
    assert message in problem.message


@pytest.mark.parametrize(
    ("original", "translation", "language"),
    [
        ("1,000 ships", "1.000 Schiffe", "de"),  # separators are a matter of the language
        ("1,000 ships", "1\u00a0000 navires", "fr"),
        ("12.5 knots", "12,5 Knoten", "de"),
        ("2031", "၂၀၃၁", "my"),  # so are digits
        ("[7 ships](amount:7 ships)", "[7 Schiffe](amount:7 Schiffe)", "de"),  # and what is counted
        ("[seven ships](amount:7 ships)", "viele Schiffe", "de"),  # words for numbers are not compared
        ("Section 5.1.2", "Abschnitt 5.1.2", "de"),
    ],
)
def test_what_only_the_language_changes_is_no_difference(original: str, translation: str, language: str) -> None:
    _, problems = link(WORLD, (document(own(original), draft(translation, language)),))
    assert problems == ()


def test_official_wordings_are_not_held_against_each_other() -> None:
    texts = version("tides", {"p-1": "20 ships"}), version("tides", {"p-1": "21 Schiffe"}, "de")
    _, problems = link(WORLD, (document(*texts),))
    assert problems == ()


def test_translations_are_compared_with_our_own_words_whatever_their_language() -> None:
    tides = document(draft("20 ships", "ar"), own("21 ships", "zh-Hans"))
    _, (problem,) = link(WORLD, (tides,))
    assert problem.file == "tides/summary.ar"
    assert "unlike summary.zh-Hans" in problem.message


@given(st.lists(st.integers(0, 10**9), max_size=4), st.sampled_from(["{}", "{:,}", "{:_}"]))
def test_figures_are_found_whatever_separates_them(values: list[int], style: str) -> None:
    written = " / ".join(style.format(value).replace("_", ".") for value in values)
    (cell,) = cells((Document(document(own("x")).record, (own(written),)),))
    assert agreement.facts(cell)["figures"] == {str(value) for value in values}
