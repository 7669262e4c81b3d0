from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.dates import find
from plugins.portal.dates.numbers import number
from plugins.portal.languages import LANGUAGES

_PIECES = st.sampled_from(
    [
        "2023",
        "4",
        "31",
        " ",
        "-",
        "/",
        ". ",
        "July ",
        "de julio de ",
        "年",
        "月",
        "日",
        "二〇",
        "ปี 2566",
        "ngày ",
        "года",
        " to ",
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=4), max_size=12).map("".join)


def test_a_date_says_where_it_stands_and_where_its_cue_begins() -> None:
    [span] = find("The piers grew in 2018.", "en")
    assert (span.start, span.end, span.value, span.cue_start) == (18, 22, "2018", 15)


def test_without_a_language_a_text_is_read_as_every_language() -> None:
    text = "Updated 14 Nov 2018; 10 octobre 2024; 10 ตุลาคม 2567; 2024年10月12日; 13 октября 2024 г."
    assert [span.value for span in find(text)] == ["2018-11-14", "2024-10-10", "2024-10-10", "2024-10-12", "2024-10-13"]


def test_a_day_that_does_not_exist_is_no_date_and_no_month() -> None:
    assert find("31 February 2023", "en") == find("2023年2月31日", "zh-Hans") == find("45/13/2023") == ()


def test_a_language_without_a_calendar_is_read_in_figures() -> None:
    assert [span.value for span in find("2023-07-04 és 2021-2025", "hu")] == ["2023-07-04", "2021/2025"]


@pytest.mark.parametrize(
    ("printed", "value"),
    [("07", 7), ("十", 10), ("二十三", 23), ("二○二三", 2023), ("一百一十二", 112), ("廿五", 25), ("元", 1)],
)
def test_numbers_in_figures_and_characters(printed: str, value: int) -> None:
    assert number(printed) == value


@settings(max_examples=200, deadline=None)
@given(text=_TEXTS, language=st.sampled_from(["", *sorted(LANGUAGES)]))
def test_dates_are_in_order_apart_and_inside_the_text(text: str, language: str) -> None:
    found = find(text, language)
    assert all(0 <= span.cue_start <= span.start < span.end <= len(text) and span.value for span in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(max_examples=100, deadline=None)
@given(day=st.dates())
def test_a_day_is_read_as_it_was_written(day) -> None:  # type: ignore[no-untyped-def]
    if 1600 <= day.year < 2200:
        buddhist = f"{day.day}/{day.month}/{day.year + 543}"
        for text, language in (
            (day.isoformat(), "fr"),
            (f"{day.year}年{day.month}月{day.day}日", "zh-Hans"),
            (f"ngày {day.day} tháng {day.month} năm {day.year}", "vi"),
            *(((buddhist, "th"),) if 2400 <= day.year + 543 < 2700 else ()),
        ):
            [span] = find(text, language)
            assert span.value == day.isoformat()


@pytest.mark.parametrize("language", ["en", "zh-Hans", "th", ""])
@pytest.mark.parametrize(
    "piece", ["2021-2025-", "5 July 2023 to ", "在2023年7月4日至", "may 2021 - ", "2023 and ", "1/2/2023 "]
)
def test_long_lines_cost_no_quadratic_time(language: str, piece: str) -> None:
    text = piece * (20_000 // len(piece))
    began = process_time()
    find(text, language)
    assert process_time() - began < 2
