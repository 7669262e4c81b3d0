from __future__ import annotations

import pytest

from plugins.portal.model import Provision

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_definitions"), ids=lambda case: f"{case['language']} {case['text']}")
def test_short_titles(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"].replace("¶", "\n\n"), kind="recital")
    found = [f"{a.quote} → {a.key}" for a in annotated.annotations if a.origin == "definitions.short-title"]
    assert found == expected(case["expected"])


def test_a_short_title_counts_in_later_provisions_and_not_in_earlier_ones() -> None:
    texts = (
        "The Charter is old.",
        'The Tidal Charter ("the Charter") and the Tidal Charter, hereinafter "the Charter".',
        "The Charter holds.",
    )
    rows = (Provision(f"p-{place}", "clause", text) for place, text in enumerate(texts, 1))
    annotated, _ = world.annotator().annotate(world.version("en", *rows), world.record())
    found = [a.provision for a in annotated.annotations if a.origin == "definitions.short-title"]
    assert found == ["p-3"]
