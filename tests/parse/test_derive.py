"""What can be known of a capture that no record describes."""

from __future__ import annotations

import pytest

from plugins.portal.model import Capture, PartialDate, Record, Source
from plugins.portal.parse import derive_record, parse_text

BODY = "\nThe ports of the region met on the quay.\n1. Inspect all of the ferries.\n2. Train all of the crews.\n"


def record_of(text: str) -> Record:
    capture = Capture("ferries", "text", None, "text/plain", text.encode(), "texts/ferries.txt", "")
    return derive_record(parse_text(capture, None)[0], capture)


@pytest.mark.parametrize(
    ("title", "type"),
    [
        ("Ferry Safety Initiative", "initiative"),
        ("Joint Initiative on Ferries", "joint-initiative"),
        ("ASEAN Joint Statement on Ferries", "joint-statement"),
        ("Chairman's Statement of the Ports Summit", "joint-statement"),
        ("Plan of Action on the Ferry Declaration", "plan-of-action"),
        ("Roadmap for Ferries 2030", "plan-of-action"),
        ("Quaytown Declaration on Ferries", "declaration"),
        ("Memorandum of Understanding on Ferries", "memorandum"),
        ("Agreement on Ferries", "agreement"),
        ("What the ports talked about", "news"),
    ],
)
def test_the_title_tells_the_type(title: str, type: str) -> None:
    assert record_of(title + BODY).type == type


def test_a_text_without_rows_of_a_document_is_news_whatever_its_title_says() -> None:
    record = record_of("Ports praise the ferry initiative\nThe ports of the region met on the quay.\nThey liked it.")
    assert (record.type, record.effect) == ("news", "informational")


def test_dates_and_source_are_those_found_and_nothing_is_guessed() -> None:
    record = record_of(
        f"Ferry Safety Initiative\nFrom: Harbour Gazette | Updated: 2021-03-05{BODY}DONE at Quay on 4 March 2021."
    )
    assert record.dates == (("adopted", PartialDate("2021-03-04")), ("updated", PartialDate("2021-03-05")))
    assert record.sources == (Source("Harbour Gazette", date=PartialDate("2021-03-05")),)
    assert record.titles.get("en") == "Ferry Safety Initiative"
    assert (record.original, record.capture, record.derived) == ("en", "ferries.txt", True)
    assert record.parties == record.issuers == () and record.place is None


def test_news_are_not_adopted_the_date_under_their_title_is_when_they_came_out() -> None:
    record = record_of(
        "Ports praise the ferry\n(4 March 2021)\nThe ports of the region met on the quay.\nThey liked it."
    )
    assert record.type == "news"
    assert record.dates == (("published", PartialDate("2021-03-04")),)
