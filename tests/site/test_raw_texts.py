"""`make html TEXTS=any/folder`: raw files become documents with no other step, whatever their language and encoding."""

from __future__ import annotations

import base64
import json
import zlib

import pytest
from lxml import html

from plugins.portal.adapter.build import Report
from plugins.portal.model import Document
from plugins.portal.problems import exit_status
from tests.conftest import FEW

# file name → language → title, how many recitals, top-level clauses or paragraphs, and closings
EXPECTED = {
    "un-style.txt": {"en": ("DECLARATION ON SHARED RIVER DATA", 5, 4, 1)},
    "agreement articles.txt": {"en": ("Agreement on the Mutual Recognition of Ferry Masters between", 3, 3, 7)},
    "nested.txt": {"en": ("Plan of Action for Harbour Workers (2025-2028)", 0, 4, 0)},
    "one line.txt": {"en": ("Joint Statement of the Lighthouse Keepers of the Gulf", 1, 3, 0)},
    "no title.txt": {"en": ("The ports of the region met again last week and talked about …", 0, 3, 0)},
    "quiet harbours.txt": {"en": ("Initiative on Quiet Harbours", 1, 3, 1)},  # UTF-16
    "Nets' (final) v2 [EN] #7%20&.txt": {"en": ("Joint Statement on Lost Fishing Nets", 3, 3, 1)},
    "中文倡议.txt": {"zh-Hans": ("关于共建绿色港口的合作倡议", 1, 3, 1)},
    "国标编码公报.txt": {"zh-Hans": ("联合公报", 1, 3, 1)},  # GB18030
    "bilingual-after.txt": {
        "zh-Hans": ("关于海上搜救合作的联合声明", 1, 3, 0),
        "en": ("Joint Statement on Cooperation in Search and Rescue at Sea", 1, 3, 0),
    },
    "bilingual-interleaved.txt": {
        "zh-Hans": ("东盟—中国茶叶合作倡议", 1, 3, 0),
        "en": ("Initiative on Tea Cooperation between ASEAN and China", 1, 3, 0),
    },
    "nachricht.txt": {"de": ("Hafenstädte eröffnen gemeinsames Labor", 0, 3, 0)},
    "خبر.txt": {"ar": ("افتتاح مركز مشترك لأبحاث المياه", 0, 3, 0)},
    "nouvelle.txt": {"fr": ("Les villes portuaires ouvrent un laboratoire commun", 0, 3, 0)},
    "tin.txt": {"vi": ("Các thành phố cảng mở phòng thí nghiệm chung", 0, 3, 0)},
    "ข่าว.txt": {"th": ("เมืองท่าเปิดห้องปฏิบัติการร่วมกัน", 0, 3, 0)},
}


def document(report: Report, name: str) -> Document:
    return next(found for found in report.site.corpus.documents if found.record.capture == name)


def test_every_file_becomes_a_document_and_none_is_an_error(from_raw_texts: Report) -> None:
    derived = {found.record.capture for found in from_raw_texts.site.corpus.documents if found.record.derived}
    assert derived == set(EXPECTED)
    assert exit_status(from_raw_texts.site.problems) == 0


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_has_its_languages_titles_and_rows(from_raw_texts: Report, name: str) -> None:
    versions = [annotated.version for annotated in document(from_raw_texts, name).versions]
    assert {version.language for version in versions} == set(EXPECTED[name])
    for version in versions:
        title, *counts = EXPECTED[name][version.language]
        top = [row.id[0] for row in version.provisions if row.parent is None]
        assert version.title.startswith(title)
        assert [top.count(letter) for letter in "rpc"] == counts


@pytest.mark.parametrize("name", EXPECTED)
def test_it_has_a_page_in_each_language_of_the_interface_that_it_is_in(from_raw_texts: Report, name: str) -> None:
    id = document(from_raw_texts, name).record.id
    for language in set(EXPECTED[name]) & set(FEW):
        tree = html.parse(str(from_raw_texts.folder / language / "documents" / f"{id}.html"))
        assert EXPECTED[name][language][0] in tree.xpath("string(//h1)")


def test_the_outline_of_a_chinese_text_is_kept(from_raw_texts: Report) -> None:
    (chinese,) = document(from_raw_texts, "中文倡议.txt").versions
    assert [(row.id, row.number) for row in chinese.version.provisions if row.id.startswith("p-1")] == [
        ("p-1", "一、"),
        ("p-1-1", "（一）"),
        ("p-1-1-1", "1."),
        ("p-1-1-2", "2."),
        ("p-1-2", "（二）"),
    ]


@pytest.mark.parametrize("name", ["nouvelle.txt", "tin.txt", "ข่าว.txt"])
def test_a_text_in_no_language_of_the_interface_is_read_under_english_and_says_what_it_is(
    from_raw_texts: Report, name: str
) -> None:
    found = document(from_raw_texts, name)
    (annotated,) = found.versions
    tag = annotated.version.language
    assert tag not in FEW
    path = f"en/documents/{found.record.id}.html"
    tree = html.parse(str(from_raw_texts.folder / path))
    assert {element.get("lang") for element in tree.xpath("//*[@class='provision-text']")} == {tag}
    assert not tree.xpath("//link[@rel='alternate' and @hreflang]")
    for language in FEW:
        listed = html.parse(str(from_raw_texts.folder / language / "documents" / "index.html"))
        (link,) = listed.xpath(f"//main//h2/a[contains(@href, '{found.record.id}.html')]")
        assert link.get("hreflang") == tag
    packed = [
        file.read_text("utf-8").split('"')[3] for file in (from_raw_texts.folder / "search" / tag / "d").iterdir()
    ]
    texts = [json.loads(zlib.decompress(base64.b64decode(one))) for one in packed]
    assert found.record.id in {document[0] for one in texts for document in one}
