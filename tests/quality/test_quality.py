"""The measure of quality: gold captures are read as written, and the scores tell right from wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bench.quality import measure
from bench.quality.gold import Gold, MalformedGoldError, Mark, Row, read, read_all
from bench.quality.scores import Score, compare

TEXT = """\
+++
languages = ["en"]
type = "joint-statement"
adopted = "2031-05-04"
+++
@drop: Home > News
@title: STATEMENT OF
@title: THE HARBOURS
@:
@r-1 recital: RECALLING the ⟦Tide Charter|ref:tide-charter⟧ of ⟦2019|date:2019⟧;
@p-1 clause: ‹I.› ⟪Build piers.⟫ ⟦We will build with ⟦Norland|party:norland⟧.|commitment:firm⟧
@p-1 +: It costs ⟦5 million euros|amount:5000000 EUR⟧.
@p-2 clause ~: ‹II.› As ⟦paragraph 1|ref:THIS#p-1⟧ and the ⟦Pact of Reefs|ref:?⟧ say.
"""


def a_gold(folder: Path, text: str = TEXT) -> Gold:
    path = folder / "harbours.gold"
    path.write_text(text, encoding="utf-8")
    return read(path)


def right_answer() -> dict[str, Any]:
    """What an importer says that gets all of TEXT right."""
    return {
        "document": {"dates": {"adopted": "2031-05-04", "published": None, "updated": None, "event": None}},
        "versions": [
            {
                "language": "en",
                "title": "STATEMENT OF THE HARBOURS",
                "provisions": [
                    {"id": "r-1", "heading": None, "text": "RECALLING the Tide Charter of 2019;"},
                    {
                        "id": "p-1",
                        "heading": "Build piers.",
                        "text": "We will build with Norland.\n\nIt costs 5 million euros.",
                    },
                    {"id": "p-2", "heading": None, "text": "As paragraph 1 and the Pact of Reefs say."},
                ],
                "mentions": [
                    {"provision": "p-1", "quote": "Norland", "kind": "party", "key": "norland"},
                    {"provision": "r-1", "quote": "Tide Charter", "kind": "instrument", "key": "tide-charter"},
                ],
                "dates": [{"provision": "r-1", "quote": "2019", "value": "2019"}],
                "amounts": [{"provision": "p-1", "quote": "5 million euros", "value": 5000000, "unit": "EUR"}],
                "references": [
                    {"provision": "r-1", "quote": "Tide Charter", "target": "tide-charter"},
                    {"provision": "p-2", "quote": "paragraph 1", "target": "harbours#p-1"},
                    {"provision": "p-2", "quote": "Pact of Reefs", "target": "unregistered-pact-of-reefs"},
                ],
                "commitments": [{"provision": "p-1", "quote": "We will build with Norland.", "strength": "firm"}],
            }
        ],
    }


def test_the_capture_is_what_remains_when_roles_and_markup_are_taken_off(tmp_path: Path) -> None:
    assert a_gold(tmp_path).capture == (
        "Home > News\nSTATEMENT OF\nTHE HARBOURS\n\nRECALLING the Tide Charter of 2019;\n"
        "I. Build piers. We will build with Norland.\n"
        "It costs 5 million euros. II. As paragraph 1 and the Pact of Reefs say.\n"
    )


def test_rows_and_marks_are_as_written(tmp_path: Path) -> None:
    version = a_gold(tmp_path).versions[0]
    assert version.title == "STATEMENT OF THE HARBOURS"
    assert version.rows[1] == Row(
        "p-1", "clause", "I.", "Build piers.", "We will build with Norland.\n\nIt costs 5 million euros."
    )
    assert version.marks[:4] == (
        Mark("r-1", "Tide Charter", "ref", "tide-charter"),
        Mark("r-1", "2019", "date", "2019"),
        Mark("p-1", "We will build with Norland.", "commitment", "firm"),
        Mark("p-1", "Norland", "party", "norland"),
    )


@pytest.mark.parametrize(
    "line",
    ["no role", "@p-1 clause: ⟦open", "@p-1 clause: ⟦Norland|state:norland⟧", "@p-1 verse: text", "@p-1/fr item: x"],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(MalformedGoldError, match=r"harbours\.gold, line 14"):
        a_gold(tmp_path, TEXT + line + "\n")


def test_a_right_answer_scores_one_everywhere(tmp_path: Path) -> None:
    compared = compare(a_gold(tmp_path), right_answer())
    assert compared.differences == ()
    assert {kind: (score.right, score.f1) for (_, kind), score in compared.scores.items()} == {
        "metadata": (6, 1.0),
        "provisions": (3, 1.0),
        "entities": (1, 1.0),
        "dates": (1, 1.0),
        "amounts": (1, 1.0),
        "references": (3, 1.0),
        "commitments": (1, 1.0),
    }


def test_what_is_missing_wrong_or_too_much_costs(tmp_path: Path) -> None:
    answer = right_answer()
    version = answer["versions"][0]
    version["provisions"][2]["text"] = "As paragraph 1"
    version["mentions"].append({"provision": "p-2", "quote": "Reefs", "kind": "place", "key": "reefs"})
    version["commitments"][0]["strength"] = "binding"
    version["dates"] = []
    version["title"] = "Home"
    answer["document"]["dates"]["published"] = "2031"
    scores = compare(a_gold(tmp_path), answer).scores
    assert scores["en", "provisions"] == Score(2, 3, 3)
    assert scores["en", "entities"] == Score(1, 2, 1)
    assert scores["en", "commitments"] == Score(0, 1, 1)
    assert scores["en", "dates"] == Score(0, 0, 1)
    assert scores["en", "metadata"] == Score(4, 6, 6)


def test_a_language_that_is_not_there_costs_and_so_does_one_that_was_missed(tmp_path: Path) -> None:
    answer = right_answer()
    answer["versions"][0]["language"] = "de"
    scores = compare(a_gold(tmp_path), answer).scores
    assert scores["en", "metadata"] == Score(4, 5, 6)
    assert scores["en", "provisions"] == Score(0, 0, 3)


def test_the_table_adds_up_over_captures(tmp_path: Path) -> None:
    compared = compare(a_gold(tmp_path), right_answer())
    rows = measure.table(measure.combine("tuned", [compared, compared]))
    assert rows[1][0] == "en"
    assert rows[-1][1:] == ["1.000"] * len(measure.KINDS)


@pytest.mark.parametrize("which", measure.SETS)
def test_every_gold_capture_can_be_read(which: str) -> None:
    golds = read_all(which)
    assert golds
    for gold in golds:
        for version in gold.versions:
            whole = {row.id: f"{row.heading}\n{row.text}" for row in version.rows}
            assert all(mark.quote in whole[mark.provision] for mark in version.marks), gold.name


def test_a_third_of_the_gold_captures_is_set_aside_and_all_languages_are_in_both_sets() -> None:
    tuned, aside = (read_all(which) for which in measure.SETS)
    assert len(tuned) + len(aside) >= 40
    assert 3 * len(aside) >= len(tuned) + len(aside)
    spoken = [{version.language for gold in golds for version in gold.versions} for golds in (tuned, aside)]
    assert len(spoken[0]) >= 16
    assert len(spoken[1]) >= 16
