from __future__ import annotations

import pytest

from plugins.portal.model import Provision

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_dates"), ids=lambda case: f"{case['language']} {case['text']}")
def test_dates(case: dict[str, str]) -> None:
    assert world.marks(world.read(case["language"], case["text"]), "date") == expected(case["expected"])


def test_an_inferred_date_says_what_it_was_inferred_from() -> None:
    [mark] = [a for a in world.read("en", "The station opened on Friday.").annotations if a.kind == "date"]
    assert (mark.origin, mark.note) == ("dates.weekday", "inferred from the publication date 2025-12-01")


def test_a_weekday_stays_open_where_no_day_of_publication_is_known() -> None:
    row = Provision("p-1", "clause", "The station opened on Friday.")
    for published in ("", "2025", "2025-12"):
        annotated, _ = world.annotator().annotate(world.version("en", row), world.record(published=published))
        assert annotated.annotations == ()


def test_yesterday_is_a_date_in_news_only() -> None:
    text = "The station opened yesterday."
    assert world.marks(world.read("en", text, type="news"), "date") == ["yesterday → 2025-11-30"]
    assert world.marks(world.read("en", text), "date") == []
