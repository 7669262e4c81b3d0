from __future__ import annotations

import pytest

from plugins.portal.annotate.numerals import value
from plugins.portal.annotate.provisions import printed_numbers
from plugins.portal.model import Annotated, Provision

from . import world
from .cases import expected, table


def read(language: str, text: str) -> Annotated:
    rows = [Provision(f"p-{n}", "clause", text if n == 3 else "–", number=f"{n}.") for n in (1, 2, 3)]
    annotated, _ = world.annotator().annotate(world.version(language, *rows), world.record())
    return annotated


CASES = table("annotate_provisions")
NESTED = next(place for place, case in enumerate(CASES) if case["reason"] == "a plural names several")


def read_nested(language: str, text: str) -> Annotated:
    rows = [
        Provision("p-1", "clause", "–", number="Article 1"),
        *(Provision(f"p-1-{n}", "item", "–", number=f"({n})", parent="p-1") for n in (1, 2)),
        Provision("p-2", "clause", "–", number="Article 2"),
        *(Provision(f"p-2-{n}", "item", "–", number=f"({letter})", parent="p-2") for n, letter in ((1, "a"), (2, "b"))),
        Provision("p-3", "clause", text, number="Article 3"),
    ]
    annotated, _ = world.annotator().annotate(world.version(language, *rows), world.record())
    return annotated


@pytest.mark.parametrize("case", CASES[:NESTED], ids=lambda case: f"{case['language']} {case['text']}")
def test_references_to_provisions(case: dict[str, str]) -> None:
    assert world.marks(read(case["language"], case["text"]), "reference") == expected(case["expected"])


@pytest.mark.parametrize("case", CASES[NESTED:], ids=lambda case: f"{case['language']} {case['text']}")
def test_references_to_parts_and_to_several(case: dict[str, str]) -> None:
    assert world.marks(read_nested(case["language"], case["text"]), "reference") == expected(case["expected"])


@pytest.mark.parametrize(
    ("numbers", "path"), [(("A.", "1."), ("a", "1")), (("๑.", "๑.๑"), ("1", "1")), (("၁။", "(က)"), ("1", "1"))]
)
def test_numbers_are_known_by_their_path(numbers: tuple[str, str], path: tuple[str, str]) -> None:
    rows = (
        Provision("p-1", "clause", "x", number=numbers[0]),
        Provision("p-1-1", "item", "x", number=numbers[1], parent="p-1"),
    )
    assert printed_numbers(world.version("en", *rows))[path] == "p-1-1"


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("3.", 3), ("III.", 3), ("iv)", 4), ("XIV.", 14), ("三、", 3), ("十一、", 11), ("二十、", 20),
        ("第五条", 5), ("(七)", 7), ("Third,", 3), ("ثالثا:", 3), ("٣.", 3), ("Article 6", 6), ("(a)", None),
        ("1.2", None), ("", None), ("mix", None), ("二五", None),
    ],
)  # fmt: skip
def test_printed_numerals(printed: str, number: int | None) -> None:
    assert value(printed) == number


def test_a_number_that_two_provisions_bear_refers_to_neither() -> None:
    rows = (Provision("p-1", "clause", "a", number="1."), Provision("p-2", "clause", "b", number="I."))
    assert printed_numbers(world.version("en", *rows)) == {}
