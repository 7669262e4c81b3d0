from __future__ import annotations

from hypothesis import given, strategies as st

from plugins.portal.annotate.bare import bare

from . import world

MARKED = st.lists(
    st.sampled_from(["الصِّين", "الصـين", "อา\u200bเซียน", "ນໍ້າ", "ស្ដី", "a  b", "\u00ad", "\u200d", "China", " ", "ّ"])
    | st.text(max_size=4),
    max_size=8,
).map("".join)


@given(text=MARKED)
def test_every_character_leads_back_to_where_it_is_printed(text: str) -> None:
    read = bare(text)
    for place in range(len(read.text)):
        start, end = read.span(place, place + 1)
        assert 0 <= start < end <= len(text)
        assert read.place(start, start + 1)[0] == place


def test_a_quote_is_as_printed() -> None:
    annotated = world.read("ar", "زار الصِّينَ وفد", kind="recital")
    [mark] = [a for a in annotated.annotations if a.kind == "party"]
    assert mark.quote == "الصِّينَ"
