"""Every character of a capture is in a title, a provision, the log or what was found – for any capture."""

from __future__ import annotations

import unicodedata
from collections import Counter

from hypothesis import example, given, settings, strategies as st

from plugins.portal import decoding
from plugins.portal.model import Capture
from plugins.portal.parse import account, derive_record, parse_text

WORDS = {
    "en": "the partners of this region will work on ports and ferries with care",
    "zh": "各方愿在港口和渡轮方面开展合作并加强人员培训",
    "de": "die Partner wollen bei Häfen und Fähren mit Sorgfalt zusammenarbeiten",
    "ar": "يعمل الشركاء في هذه المنطقة على تطوير الموانئ والعبارات بعناية",
    "ru": "партнёры будут работать над портами и паромами и на этом",
    "th": "หุ้นส่วนจะทำงานร่วมกันในเรื่องท่าเรือและเรือข้ามฟาก",
    "lo": "ຄູ່ຮ່ວມງານຈະເຮັດວຽກຮ່ວມກັນໃນເລື່ອງທ່າເຮືອ ແລະ ເຮືອຂ້າມຟາກ",
    "km": "ដៃគូនឹងធ្វើការរួមគ្នាលើកំពង់ផែនិងសាឡាងដោយយកចិត្តទុកដាក់",
    "my": "မိတ်ဖက်များသည် ဆိပ်ကမ်းများနှင့် ကူးတို့သင်္ဘောများကို ပူးပေါင်းဆောင်ရွက်မည်",
    "fr": "les partenaires de la région vont travailler ensemble sur les ports et les ferries",
    "es": "los socios de la región van a trabajar juntos en los puertos y los transbordadores",
    "pt": "os parceiros da região vão trabalhar em conjunto nos portos e nas balsas",
    "id": "para mitra di kawasan ini akan bekerja sama untuk pelabuhan dan kapal feri",
    "vi": "các đối tác của khu vực sẽ cùng làm việc về cảng và phà một cách cẩn thận",
    "fil": "ang mga katuwang ng rehiyon ay magtutulungan sa mga daungan at lantsa",
    "zh-Hant": "各方願在港口和渡輪方面開展合作並加強人員培訓",
}
NUMBERS = (
    "{n}. ", "{n}.", "({n}) ", "{n}) ", "{r}. ", "{r} ", "{h}、", "（{h}）", "第{h}条 ", "第{h},", "{h}是",
    "({a}) ", "• ", "- ", "Article {r}\n", "Article {n} ", "{o}, ", "1.{n} ", "ข้อ {t}\n", "{t}. ", "มาตรา {t} ",
    "{l}. ", "ມາດຕາ {n} ", "{k}. ", "មាត្រា {k}\n", "ប្រការ {k}៖ ", "{m}။ ", "အပိုဒ် ({m})\n", "{p}. ",
    "المادة {n}\n", "{n}- ", "Статья {n}\n", "Điều {n}. ", "Pasal {n}\n", "Artikulo {r} ", "Artículo {n}.º ",
    "{n}.- ", "{h}\n", "{c} ", "Pillar {n}: ", "{n} A",
)  # fmt: skip
ROMAN, HAN, ORDINALS = ("I", "II", "III", "IV", "V"), "一二三四五", ("First", "Second", "Third", "Fourth", "Fifth")
DIGITS = {"t": "๐๑๒๓๔๕", "l": "໐໑໒໓໔໕", "k": "០១២៣៤៥", "m": "၀၁၂၃၄၅", "p": "۰۱۲۳۴۵"}
JUNK = (
    "Print",
    "Home > News > Ports",
    "(1 / 3)",
    "عربي Español Русский Français 简体中文",
    "Writer: | Editor: A. Person | Updated: 2023-07-04",
    "发布人:某人 发布时间:2023-12-01 来源:某报",
    "2023-09-06 23:56",
    "Photo provided by the harbour office",
    "***",
    "./.",
    "",
    "The full text is as follows:",
    "全文如下:",
    "HAVE AGREED as follows:",
    "DONE at Portville on 3 May 2020.",
    "ANNEX",
    "(签字)",
    "甲港政府代表 乙港政府代表",
    "附件：清单",
    "PROTOCOL TO THE AGREEMENT ON PORTS",
    "目录",
    "พิมพ์ | แชร์",
    "ទំព័រដើម > ព័ត៌មាន",
    "PORTVILLE, July 4 (Agency) -- The ports met.",
    "Recalling the ferry code of the region,",
    "The ports met. 1. One thing is done. 2. Two things are done. 3. Three things are done. We look forward to more.",
    "各港口会议达成共识：一、检查。（一）渡轮。（二）船只。二、培训。Ports met: 1. Inspect. 2. Train.",
    "1. PREAMBLE 4",
    "2. PORTS 5",
    "3. FERRIES 9",
    "A JOINT STATEMENT ON PORTS",
    "a\u200b\u0301\u202eb",
    "\ufeff\u00ad",
    "摘要:略",
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Numbered paragraphs, remnants, junk and languages, in any order."""
    lines = []
    for _ in range(draw(st.integers(1, 25))):
        kind = draw(st.sampled_from(("numbered", "numbered", "plain", "junk", "noise")))
        words = WORDS[draw(st.sampled_from(sorted(WORDS)))] + draw(
            st.sampled_from(("", ".", "。", ":", ". And more of it."))
        )
        if kind == "numbered":
            n = draw(st.integers(1, 5))
            mark = draw(st.sampled_from(NUMBERS))
            digits = {name: DIGITS[name][n] for name in DIGITS}
            spelled = {"r": ROMAN[n - 1], "h": HAN[n - 1], "o": ORDINALS[n - 1]}
            spelled |= {"a": "abcde"[n - 1], "c": "①②③④⑤"[n - 1]}
            lines.append(mark.format(n=n, **spelled, **digits) + words)
        elif kind == "plain":
            lines.append(words * draw(st.integers(1, 3)))
        elif kind == "junk":
            lines.append(draw(st.sampled_from(JUNK)))
        else:
            lines.append(draw(st.text(max_size=30)))
        lines += [""] * draw(st.integers(0, 2))
    return draw(st.sampled_from(("\n", "\n", "\r\n", " "))).join(lines)


def parsed(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    capture = Capture("a-document", "text", None, "text/plain", data, "a.txt", "")
    versions, problems = parse_text(capture, None)
    if not versions:
        assert any(problem.severity == "error" for problem in problems)
        return
    derive_record(versions, capture)
    whole = unicodedata.normalize("NFC", decoding.decode(data))
    assert account(versions) == Counter(character for character in whole if not character.isspace())
    for version in versions:
        ids = [row.id for row in version.provisions]
        assert len(ids) == len(set(ids))
        assert all(row.parent is None or row.parent in ids[: ids.index(row.id)] for row in version.provisions)
        assert all(row.number or row.heading or row.text for row in version.provisions)
        assert all(
            unicodedata.is_normalized("NFC", part) for row in version.provisions for part in (row.heading, row.text)
        )
        assert version.title
    assert len({version.language for version in versions}) == len(versions)


@settings(max_examples=250, deadline=None)
@given(documents())
@example("")
@example("Photo provided by the harbour office")
@example("One line")
@example("A TITLE\n1.\n2.\n3.")
@example("Full text: A title\n1. one\n2. two")
def test_a_document_in_any_arrangement_adds_up_and_its_ids_are_unique(text: str) -> None:
    parsed(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_at_all_adds_up(text: str) -> None:
    parsed(text)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_are_decoded_or_refused_with_a_sentence(data: bytes) -> None:
    try:
        assert "\0" not in decoding.decode(data)
    except decoding.Undecodable as refusal:
        assert str(refusal).endswith(".")
