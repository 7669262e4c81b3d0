"""Markdown of the project's own pages: what passes, and that nothing else does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.parse import is_safe, links, render_markdown


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Plain *words*.", "<p>Plain <em>words</em>.</p>\n"),
        ("## Sources {#sources}", '<h2 id="sources">Sources</h2>\n'),
        ("# Title", "<h2>Title</h2>\n"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
        ("[out](https://example.org/a?b=1&c=2)", '<p><a href="https://example.org/a?b=1&amp;c=2">out</a></p>\n'),
        ("[in](method.html#rights)", '<p><a href="method.html#rights">in</a></p>\n'),
        ("[x](javascript:alert(1))", "<p>x</p>\n"),
        ("[x](JaVaScRiPt&#58;alert(1))", "<p>x</p>\n"),
        ("[x](//evil.example)", "<p>x</p>\n"),
        ("[x](/etc/passwd)", "<p>x</p>\n"),
        ("[x](http://example.org)", "<p>x</p>\n"),
        ("[up](../index.html)", '<p><a href="../index.html">up</a></p>\n'),
        ("[x](../../secret.txt)", "<p>x</p>\n"),
        ("[x]({attach}/etc/passwd)", "<p>x</p>\n"),
        ('[x](https://example.org "on")', '<p><a href="https://example.org">x</a></p>\n'),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ('<img src=x onerror="x">', "<p>&lt;img src=x onerror=&#34;x&#34;&gt;</p>\n"),
        ("![words](x.png)", "<p>words</p>\n"),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>\n"),
        ("Words\n{: onclick=alert(1) class=x }", "<p>Words</p>\n"),
    ],
)
def test_case(markdown: str, html: str) -> None:
    assert render_markdown(markdown) == html


def test_all_links_of_a_text_are_told_refused_ones_and_pictures_too() -> None:
    found = links("[a](method.html#x) [b](javascript:alert) ![c](x.png)\n\n- [d](https://example.org)")
    assert found == ("method.html#x", "javascript:alert", "!x.png", "https://example.org")
    assert [is_safe(address) for address in found] == [True, False, False, True]


def test_text_beyond_the_limits_is_refused() -> None:
    with pytest.raises(ValueError, match="line 1"):
        render_markdown("[" * 100_000)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("a\"'=<>/[]()!&;:#{} \n*`javscriptonhref"), max_size=80))
def test_only_known_tags_and_attributes_come_out(markdown: str) -> None:
    allowed = re.compile(
        r"</?(?:p|ul|ol|li|blockquote|pre|code|em|strong|h[2-6]|a)>|<(?:br|hr)>"
        r'|<h[2-6] id="[a-z0-9-]+">|<a href="(?:https://[^"<>]+|[\w./#?=&;%~-]*)">'
    )
    assert "<" not in allowed.sub("", render_markdown(markdown))
