"""What `invoke fuzz` found: each once crashed, hung, or lost a character."""

from __future__ import annotations

import time

import pytest

from bench.fuzz.properties import Checker
from plugins.portal import sentences
from plugins.portal.extract import markdown
from plugins.portal.parse import hinges, kinds, pictures, remnants, sections
from plugins.portal.parse.blocks import Block

ONCE_WRONG = {
    "a text whose first sentence is one full stop has a title": ". I",
    "the colon between a title and its date is kept": "่: 4พ.ย.๖๒\nผ",
    "a figure in digits that no language of ours uses is read": "Harbours\n\n1. Build \U0001d7db ports for ߃00 yuan.",
    "an English ordinal in a language that has no words for ordinals here": (
        "O‘zbekiston portlari va paromlari haqida bayonot\n\n1. Biz, O‘zbekiston Respublikasi va boshqa davlatlar "
        "vakillari, the Twenty-seventh ASEAN-China Summit haqida gaplashdik va portlarda tinchlik bo‘lishini xohlaymiz."
    ),
}
ONCE_SLOW = {
    "a date and a place again and again on one line": "(القاهرة، يوم 30 مايو عام 2024) " * 2_500,
    "thousands of rows beneath a long title": "Statement of the harbours on ferries and nets and noise\n"
    + "1. “x”\n" * 3_000,
}


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(seconds=20)


@pytest.mark.parametrize("text", (*ONCE_WRONG.values(), *ONCE_SLOW.values()), ids=(*ONCE_WRONG, *ONCE_SLOW))
def test_the_importer_takes_it_now(checker: Checker, text: str) -> None:
    checker.check(text.encode())


def test_lines_that_a_pattern_took_minutes_or_years_for_take_no_time() -> None:
    started = time.process_time()
    remnants.reason(Block("Home " + "a > " * 25_000 + ".", 1, 0, 0))
    hinges.ends_the_recitals("нижеследующ" + "ая" * 50_000 + "!")
    kinds.is_bare("joint " * 20_000)
    sentences.spans("." * 100_000 + "x")
    pictures.POSE_THEN.search("التقط" * 20_000)
    sections.cut("## a" + " #" * 20_000 + "!")
    markdown.read("<!--" * 100_000 + "\n# a" + " " * 50_000 + "b\n" + " " * 50_000 + "|\n")
    assert time.process_time() - started < 5
