"""A page of a long list takes as much work as a page of a short one: what all its pages share is worked out once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from plugins.portal.model import Page
from plugins.portal.page import commitments, entity, lists, pages, theme, timeline
from plugins.portal.page.edition import Edition

from .conftest import settings
from .many import Maker

FEW, MANY = 250, 1500  # documents
MORE = 1.25  # times as much, at most: pages that are alike do not hold the same


@pytest.fixture(scope="module")
def editions() -> tuple[Edition, Edition]:
    def edition(documents: int) -> Edition:
        corpus = Maker(7, documents, ("en",)).corpus()
        return pages.prepare(corpus, (), settings(languages=("en",)))[0].by_language["en"]

    return edition(FEW), edition(MANY)


def lines(made: Iterator[Page]) -> int:
    """How many lines of Python are run for the second page of a list."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    next(made)
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        next(made)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "make",
    [
        timeline.pages,
        lists.pages,
        lambda edition: theme.pages_of(edition, ("theme-0",)),
        lambda edition: entity.pages_of(edition, ("party-0",)),
        lambda edition: commitments.pages_of(edition, ("",)),
    ],
    ids=["timeline", "documents", "theme", "entity", "commitments"],
)
def test_the_second_page_of_a_list_looks_at_no_more_values_where_the_list_is_longer(
    editions: tuple[Edition, Edition], make: Callable[[Edition], Iterator[Page]]
) -> None:
    few, many = (lines(iter(make(edition))) for edition in editions)
    assert many < MORE * few
