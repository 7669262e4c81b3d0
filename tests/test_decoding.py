"""Bytes become text in the encodings met in practice, or are refused with a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from plugins.portal.decoding import Undecodable, decode

ENGLISH = "The ports of the region met on the quay.\nThey spoke of ferries.\n"
CHINESE = "本地区各港口在码头举行会议，讨论渡轮的安全问题，并通过了一项倡议。\n"
GERMAN = "Die Häfen der Region prüfen ihre Fähren – und für die „Mannschaften“ gibt es Kurse.\n"
RUSSIAN = "Порты региона встретились на причале и говорили о паромах и о безопасности.\n"
ARABIC = "اجتمعت موانئ المنطقة في المدينة من أجل سلامة العبارات التي تعمل على الرصيف.\n"
THAI = "ท่าเรือของภูมิภาคประชุมและหารือในเรื่องความปลอดภัยของเรือ\n"


@pytest.mark.parametrize("text", [ENGLISH, CHINESE, GERMAN, RUSSIAN, ARABIC, THAI])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_by_its_nul_bytes(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE, "gb18030"),
        (CHINESE, "gbk"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (ARABIC, "cp1256"),
        (THAI, "cp874"),
    ],
)
def test_older_encodings_where_the_result_convinces(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "data",
    [
        b"ferry\x00port",
        b"ferry \x07 port",
        b"\xff\xfe\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"PK\x03\x04\x14\x00",
        bytes(range(128, 256)),
        b"\xed\xa0\x80 surrogate",
        "ポート".encode("shift-jis"),
        "Häfen".encode() + b"\xff\xff\xff\xff",
    ],
)
def test_what_is_no_text_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(Undecodable, match=r"^[A-Z].*\.$"):
        decode(data)


def test_the_refusal_names_the_line() -> None:
    with pytest.raises(Undecodable, match="Line 3"):
        decode(b"one\ntwo\nthr\x01ee")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_back_unchanged(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")
