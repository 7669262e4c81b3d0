"""Marks become markup, and the text stays what it was."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, strategies as st
from markupsafe import Markup

from plugins.portal.page.isolate import disturbs, isolated
from plugins.portal.page.weave import ANCHOR, SENTENCE, VALUE, Mark, highlight, weave, weave_paragraphs


def anchor(start: int, end: int, rank: int = 0) -> Mark:
    return Mark(start, end, "a", (("href", "x"),), ANCHOR, rank)


def time(start: int, end: int) -> Mark:
    return Mark(start, end, "time", (), VALUE)


def sentence(start: int, end: int) -> Mark:
    return Mark(start, end, "span", (), SENTENCE)


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("no marks", [], "no marks"),
        ("the bay", [anchor(4, 7)], 'the <a href="x">bay</a>'),
        ("a & <b>", [anchor(4, 7)], 'a &amp; <a href="x">&lt;b&gt;</a>'),
        # A sentence holds a name, which holds a date.
        ("Treaty of 1999.", [time(10, 14), anchor(0, 14), sentence(0, 15)],
         '<span><a href="x">Treaty of <time>1999</time></a>.</span>'),
        # The same words: sentence outside, then the link, then the date.
        ("1999", [time(0, 4), sentence(0, 4), anchor(0, 4)], '<span><a href="x"><time>1999</time></a></span>'),
        # Of two links that overlap the longer stays, unless the other matters more.
        ("Reef League", [anchor(0, 4), anchor(0, 11)], '<a href="x">Reef League</a>'),
        ("Reef League", [anchor(0, 4, rank=-1), anchor(0, 11)], '<a href="x">Reef</a> League'),
        # What crosses a link would not nest.
        ("in May 2031 they", [anchor(3, 11), time(7, 16)], 'in <a href="x">May 2031</a> they'),
        ("in May 2031 they", [anchor(3, 11), sentence(0, 7)], 'in <a href="x">May 2031</a> they'),
        # Nonsense is left out.
        ("bay", [anchor(2, 2), anchor(-1, 2), anchor(1, 9), anchor(3, 1)], "bay"),
        ("a\rb", [], "a&#13;b"),
    ],
)  # fmt: skip
def test_marks_are_put_around_the_text(text: str, marks: list[Mark], expected: str) -> None:
    assert weave(text, marks) == expected


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("one\n\ntwo", [anchor(5, 8)], '<p>one</p>\n\n<p><a href="x">two</a></p>'),
        ("one\nstill one", [], "<p>one\nstill one</p>"),
        ("\n\none\n\n\n", [], "\n\n<p>one</p>\n\n\n"),
        ("one\n\ntwo", [sentence(0, 8)], "<p>one</p>\n\n<p>two</p>"),
        ("", [], ""),
    ],
)
def test_paragraphs_keep_the_newlines_between_them(text: str, marks: list[Mark], expected: str) -> None:
    assert weave_paragraphs(text, marks) == expected


def test_a_quote_is_highlighted_once_and_everything_is_escaped() -> None:
    assert highlight("<A> & A", "A") == "&lt;<mark>A</mark>&gt; &amp; A"
    assert highlight("nothing here", "else") == "nothing here"
    assert highlight("<i>", "") == "&lt;i&gt;"


class _Reader(HTMLParser):
    """Collects the text, and fails where elements are not nested or an anchor stands in an anchor."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("p", "a", "time", "span"), "nothing but the marks is markup"
        assert not (tag == "a" and "a" in self.open), "no anchor inside an anchor"
        assert not (tag == "p" and self.open), "paragraphs are outermost"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(markup: Markup) -> str:
    reader = _Reader()
    reader.feed(str(markup))
    reader.close()
    assert reader.open == []
    return reader.text


# Markup, bidi controls, what HTML normalises, more than one paragraph; surrogates and NUL are refused on reading.
TEXTS = st.text(
    st.sampled_from("<>&\"'/ab c\n\r\u202e\u2066\u2069\u200f\ufeff界ع;#x1")
    | st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    max_size=60,
)  # fmt: skip
MARKS = st.lists(
    st.builds(
        lambda make, start, length: make(start, start + length),
        st.sampled_from([anchor, time, sentence]),
        st.integers(-2, 62),
        st.integers(-1, 30),
    ),
    max_size=12,
)


@given(TEXTS, MARKS)
def test_taking_the_markup_away_gives_back_the_text(text: str, marks: list[Mark]) -> None:
    assert read(weave(text, marks)) == text
    assert read(weave_paragraphs(text, marks)) == text


@given(TEXTS, st.text(max_size=5))
def test_a_highlighted_sentence_is_the_same_sentence(text: str, quote: str) -> None:
    highlighted = str(highlight(text, quote)).replace("<mark>", "").replace("</mark>", "")
    assert read(Markup(highlighted)) == text  # noqa: S704 - what is tested


@given(TEXTS.filter(bool), st.data())
def test_a_single_mark_within_the_text_always_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert str(weave(text, [anchor(start, end)])).count("<a ") == 1


# ── Isolation ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Kelp (2031)", "ltr", False),
        ("海带 – 2031", "ltr", False),
        ("عشب", "ltr", True),
        ("kelp \u202eplek", "ltr", True),
        ("Kelp", "rtl", True),
    ],
)
def test_a_name_is_isolated_where_it_could_turn_what_is_around_it(text: str, direction: str, expected: bool) -> None:
    assert disturbs(text, direction) is expected


def test_isolated_text_is_escaped_and_nothing_is_isolated_for_nothing() -> None:
    assert isolated("") == ""
    assert isolated("<b>") == "<bdi>&lt;b&gt;</bdi>"
    assert isolated("عشب", "ar") == '<bdi lang="ar" dir="rtl">عشب</bdi>'
