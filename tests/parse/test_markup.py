"""Text without markup, which is told from other text before Markdown's parser sees it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.parse import markup, running

# What Markdown reads, or a careless reader takes for a space or a line's end; and every character of ASCII.
ODD = [
    *("", "  ", "    ", "- ", "+ ", "* ", "1. ", "12.", "12) ", "===", "---", "- - -", ": ", "> ", "## ", "| "),
    *("\u3000", "\u2028", "\x85", "\u200b", "*a*", "_a_", "`a`", "\\*", "[x](entity:x)", "![x](y)", "[x]: y"),
    *("<b>", "<!--", "https://a.example", "<https://a.example>", "&amp;", "&#42;", "{: #x }", "klzzwxh:0000"),
    *("\x02klzzwxh:0000\x03", "e\u0301", "港口"),
    *map(chr, range(128)),
]
SHAPES = [
    *("{}", "{}the ports", "the {}ports", "the ports{}", "the{}ports", "the ports\n{}", "the ports\n{}\nmet"),
    *("{}\nthe ports", "the ports\n\n{}", "the ports\n\n{}met", "the ports{}\nmet", "the ports\n{}met"),
    *("\n\nthe ports{}\n\n\nmet\n", "{0}the{0}ports{0}"),
]


def test_words_are_what_the_parser_reads() -> None:
    parser, passed = markup.parser(), set()
    for shape, odd in product(SHAPES, ODD):
        text = shape.format(odd)
        known = markup.words(text)
        if known is not None:
            passed.add(odd)
            assert running.read(known) == running.read(markup.tree(parser, text)), text
    assert {"", "&", "&amp;", "港口", "(", "5", "z", "/", "."} <= passed


def test_a_title_is_what_the_parser_reads() -> None:
    parser, passed = markup.parser(), set()
    for shape, odd in product(SHAPES, ODD):
        text = shape.format(odd).strip()
        known = markup.title(text)
        if known is not None:
            passed.add(odd)
            assert running.heading(known) == running.heading(markup.tree(parser, f"## {text}")), text
    assert {"", "1. ", "&", "港口", "-"} <= passed


@given(st.lists(st.sampled_from([*ODD, "ports", "\n", "\n\n", " "]), max_size=6).map("".join))
@settings(max_examples=500)
def test_so_are_any_words(text: str) -> None:
    known = markup.words(text)
    if known is not None:
        assert running.read(known) == running.read(markup.tree(markup.parser(), text))


@pytest.mark.parametrize("text", ["The ports met.", "\n\nThe ports met.\nIn May.\n\nR&D grew – by 3.5%.\n", "港口。"])
def test_plain_words_need_no_parser(text: str) -> None:
    assert markup.words(text) is not None


def test_a_title_may_begin_with_a_number() -> None:
    assert markup.title("1. Trade: goods, services") is not None
