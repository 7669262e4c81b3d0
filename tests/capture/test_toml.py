"""The locator knows the line of every key, whatever stands around it."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given, strategies as st

from plugins.portal.capture.toml import load, locate, tables
from plugins.portal.toml import MalformedTOML, Path

TEXT = '''\
# a comment = with a sign
type = "news"
long = """
fake = 1
[not.a.table]
"""
list = [
  "a = 1",
  { x = 1 },
]

[dates]
adopted = 2023-07-04  # day
inferred.event = "because"

[[sources]]
publisher = "A"

[[sources]]
publisher = "B # not a comment"
"quoted key" = 1

[a."b c".d]
e = [[1, 2], [3]]
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("type",), 2),
        (("long",), 3),
        (("list",), 7),
        (("list", 1, "x"), 7),
        (("dates",), 12),
        (("dates", "adopted"), 13),
        (("dates", "inferred", "event"), 14),
        (("sources", 0, "publisher"), 17),
        (("sources", 1), 19),
        (("sources", 1, "publisher"), 20),
        (("sources", 1, "quoted key"), 21),
        (("a", "b c", "d", "e", 1), 24),
        (("nothing",), 1),
    ],
)
def test_line_of(path: Path, line: int) -> None:
    assert load(TEXT).line(path) == line


def test_what_stands_within_strings_is_no_key() -> None:
    assert ("fake",) not in locate(TEXT)
    assert ("not", "a", "table") not in locate(TEXT)


def test_dates_become_strings() -> None:
    assert load(TEXT).values["dates"] == {"adopted": "2023-07-04", "inferred": {"event": "because"}}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nb = \nc = 2", 2),
        ("a = 1\na = 2", 2),
        ("[a]\n[a]", 2),
        ("a = " + "[" * 5000, 0),
        ("a = 1\n" + "b." * 50_000 + "c = 1", 2),
        ("[" + "b . " * 50_000 + "c]", 1),
        ("a = {" + "b." * 50_000 + "c = 1}", 1),
        ("a = " + "9" * 50_000, 0),
    ],
)
def test_malformed_text_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(MalformedTOML) as caught:
        load(text)
    assert caught.value.line == line


@given(st.text(alphabet=st.sampled_from("ab.=[]{}\"'#,\n \\1-"), max_size=60))
def test_any_text_is_located_and_every_key_at_the_top_of_a_valid_one_is_found(text: str) -> None:
    lines = locate(text)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert all(any(path[0] == key for path in lines) for key in values if "\\" not in text)


def test_strings_lose_what_shows_nothing_and_where_is_told() -> None:
    table = load('[names]\nen = """\nHat \\u202eYai\n"""\nlist = ["a\\u0007b"]')
    assert table.values == {"names": {"en": "Hat Yai", "list": ["a b"]}}
    assert table.invisible == ((("names", "en"), "\u202e"), (("names", "list", 0), "\x07"))


def test_the_tables_of_a_malformed_text_are_still_known() -> None:
    assert tables('[a]\nx = \n[b.names]\n["c d"]\n[[e]]') == {"a", "b", "c d", "e"}
