"""Summaries become versions: the cases, and the bounds that keep a hostile one from costing time."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.model import Capture, Version
from plugins.portal.parse import parse_summary
from plugins.portal.problems import Problem
from tests.parse.cases import Case, listing, read

FRONT = '+++\ntitle = "Ferries"\nstatus = "own"\n+++\n\n'


def parsed(data: bytes) -> tuple[Version | None, tuple[Problem, ...]]:
    return parse_summary(Capture("ferries", "summary", "en", "text/markdown", data, "summary.en.md", ""))


@pytest.mark.parametrize("case", read("parse_summary.md"), ids=lambda case: case.name)
def test_case(case: Case) -> None:
    version, problems = parsed(case.given.encode())
    assert listing((version,) if version else (), problems) == case.expected


def test_invalid_utf8_is_one_problem_with_its_line_and_no_version() -> None:
    version, problems = parsed(FRONT.encode() + b"## {#p-1}\n\nThe \xff ferry.\n")
    assert version is None
    assert [(p.severity, p.file, p.place) for p in problems] == [("error", "summary.en.md", "line 8")]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    plain, _ = parsed((FRONT + "## {#p-1}\n\nThe ports met.\n").encode())
    windows, problems = parsed(
        b"\xef\xbb\xbf" + (FRONT + "## {#p-1}\n\nThe ports met.\n").replace("\n", "\r\n").encode()
    )
    assert windows == plain
    assert not problems


@pytest.mark.parametrize(
    "bomb",
    [
        "[" * 100_000,
        "[\n" * 50_000,
        "[a](" * 4_000,
        "<a " * 100_000,
        " ".join("`" * n for n in range(1, 600)),
        "\n".join(f"{'  ' * n}- x" for n in range(900)),
        "> " * 9_000 + "x",
        "*a **b " * 5_000,
        "_" * 19_000,
        "![" * 9_000,
        "<" * 19_000,
        "\\" * 19_000,
        "x\n" * 90_000,
        "a" * 3_000_000,
        "# " * 9_000,
        "{#" * 9_000,
        "- - - - - - " * 1_500,
        "1. " * 6_000,
        "&" * 19_000,
        "<https://" * 2_000,
        "[x]: " * 3_000,
        "(((" * 90 + ")" * 90,
    ],
    ids=lambda bomb: f"{bomb[:8]!r}×{len(bomb)}",
)
def test_a_hostile_summary_is_read_or_refused_in_bounded_time(bomb: str) -> None:
    before = time.process_time()
    version, problems = parsed((FRONT + "## {#p-1}\n\n" + bomb + "\n").encode())
    assert version or problems
    assert time.process_time() - before < 3


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab é\u0301 []()<>*_`#!&\\{}:/-+.1\n"), max_size=120))
def test_marks_quote_their_text_and_nothing_raises(body: str) -> None:
    version, _ = parsed((FRONT + "## 1. [A](entity:a) b {#p-1}\n\n[x](term:x) " + body + " [y](entity:y)\n").encode())
    assert version is not None
    rows = {row.id: row for row in version.provisions}
    for row in version.provisions:
        assert unicodedata.is_normalized("NFC", row.text + row.heading)
    for mark in version.by_hand:
        row = rows[mark.provision]
        assert (row.heading if mark.part == "heading" else row.text)[mark.start : mark.end] == mark.quote
        assert mark.quote == mark.quote.strip() != ""


def test_control_characters_are_no_text() -> None:
    version, (problem,) = parsed(b'+++\ntitle = "Ferry"\nstatus = "own"\n+++\n\n## {#p-1}\n\nInspect\x07all of them.\n')
    assert version is None
    assert "Line 8 holds the control character U+0007" in problem.message
