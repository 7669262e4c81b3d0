"""What the stage names as wrong."""

from __future__ import annotations

import pytest

from plugins.portal.link import link
from plugins.portal.problems import Problem

from .building import document, entity, registry, version

WORLD = registry(entity("party:norland"), entity("programme:sea-school"), entity("instrument:tide-charter"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[x](reference:tides#p-9)", "“x” refers to row p-9 of tides, which has no such row: correct the id"),
        (
            "[x](reference:lost)",
            "“x” refers to lost, neither a document nor an instrument of the registry: correct the id",
        ),
        (
            "[x](reference:sea-school)",
            "“x” refers to sea-school, neither a document nor an instrument of the registry: correct the id",
        ),
        (
            "[x](party:sudland)",
            "“x” names sudland, which the registry lacks: correct the id or add it to content/registry",
        ),
        ("[x](term:keel)", "“x” uses the term keel, which the registry lacks: correct the id or add it to terms.toml"),
    ],
)
def test_a_mark_that_leads_nowhere_is_an_error_with_file_and_row(text: str, message: str) -> None:
    _, problems = link(WORLD, (document(version("tides", {"p-1": text})),))
    assert problems == (Problem("error", "tides/text.en", "p-1", message),)


@pytest.mark.parametrize(
    "text",
    [
        "[x](reference:tides#p-1)",
        "[x](reference:tide-charter)",
        "[x](reference:tide-charter#art-2)",
        "[x](reference:unregistered-old-pact)",
        "[x](party:norland)",
        "[x](date:2031-05-01) [y](amount:5 CNY) [z](link:https://example.org/) [w](commitment:firm)",
    ],
)
def test_a_mark_that_leads_somewhere_is_not_a_problem(text: str) -> None:
    _, problems = link(WORLD, (document(version("tides", {"p-1": text})),))
    assert problems == ()


def test_a_row_that_a_version_lacks_is_a_warning() -> None:
    tides = document(
        version("tides", {"p-1": "A.", "p-2": "B.", "p-3": "C."}),
        version("tides", {"p-1": "A.", "p-2": "B."}, "de"),
        version("tides", {"p-1": "A.", "p-3": "C."}, "en", "summary"),
        version("tides", {"p-1": "A."}, "ar", "summary"),
    )
    _, problems = link(WORLD, (tides,))
    advice = ": give the row the same id in every version, or add it where it is missing"
    assert problems == (
        Problem(
            "warning", "tides/summary.en", "p-2",
            "row p-2 stands in text.en, text.de but not in summary.en, summary.ar" + advice,
        ),
        Problem(
            "warning", "tides/text.de", "p-3",
            "row p-3 stands in text.en, summary.en but not in text.de, summary.ar" + advice,
        ),
    )  # fmt: skip
