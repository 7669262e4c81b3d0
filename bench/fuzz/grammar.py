"""Captures that nobody would write and somebody will import: pieces of texts in all languages, in any arrangement."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from hypothesis import strategies as st

from bench.quality.gold import read_all

LARGEST = 100_000
# Every way to number that the parser knows: {n} 1, {r} I, {i} i, {h} 一, {a} a, {A} A, {c} ①, {d} a digit of a script.
_MARKS = (
    "{n}. ", "{n}.", "({n}) ", "{n}) ", "（{n}）", "{n}、", "{n}- ", "{n} – ", "{n}.{n} ", "{n}.{n}.{n} ",
    "{n}.{n}.{n}.{n} ",
    "{r}. ", "{r} ", "({r}) ", "{r} - ", "({i}) ", "{i}. ", "{h}、", "（{h}）", "第{h}条 ", "第{h}章 ",
    "第{h},", "{h}是", "{h}\n",
    "({a}) ", "{a}) ", "{A}. ", "({A}) ", "{c} ", "{c}", "• ", "- ", "* ", "– ", "● ", "Article {r}\n",
    "Article {n}. ",
    "Artikel {n} ", "Статья {n}\n", "{b}) ", "Часть {r}. ", "Điều {n}. ", "{đ}) ", "Pasal {n}\n", "Perkara {n} ",
    "Artikulo {r} ", "Artículo {n}.º ", "Artigo {n}.º ", "Article premier ", "المادة {n}\n", "المادة ({p}) ",
    "{ا}- ", "({ا}) ",
    "{p}. ", "{p}- ", "ข้อ {t}\n", "{t}. ", "({t}) ", "มาตรา {t} ", "{ก}. ", "{l}. ", "ມາດຕາ {l} ", "{ກ}. ", "{k}. ",
    "មាត្រា {k}\n", "ប្រការ {k}៖ ", "{ក}. ", "{m}။ ", "အပိုဒ် ({m})\n", "({က}) ", "Pillar {n}: ",
    "Trụ cột {n}. ", "{o}, ",
    "{n}º ", "{n} / ", "§ {n} ", "제{n}조 ", "{n}\t", "{n} ", "{n}: ", "{n}", "{r}", "Chapter {r}\n",
    "Chương {r}\n", "PART {r}\n",
)  # fmt: skip
_SERIES = {
    "r": ("I", "II", "III", "IV", "V", "VI", "IX", "XL", "XC"),
    "i": ("i", "ii", "iii", "iv", "v", "vi", "ix", "xl", "xc"),
    "h": ("一", "二", "三", "四", "五", "十", "十一", "百", "〇"), "a": tuple("abcdefghi"), "A": tuple("ABCDEFGHI"),
    "b": tuple("абвгдежзи"), "đ": tuple("abcdđeghi"), "c": tuple("①②③④⑤⑥⑦⑧⑨"), "t": tuple("๑๒๓๔๕๖๗๘๙"),
    "l": tuple("໑໒໓໔໕໖໗໘໙"), "k": tuple("១២៣៤៥៦៧៨៩"), "m": tuple("၁၂၃၄၅၆၇၈၉"), "p": tuple("١٢٣٤٥٦٧٨٩"),
    "ا": tuple("أبجدهوزحط"), "ก": tuple("กขคงจฉชซฌ"), "ກ": tuple("ກຂຄງຈສຊຍດ"), "ក": tuple("កខគឃងចឆជឈ"),
    "က": tuple("ကခဂဃငစဆဇဈ"),
    "o": ("First", "Secondly", "Third", "Tertio", "Erstens", "Во-первых", "第一", "أولا", "Kedua"),
}  # fmt: skip
# What surrounds texts, turns them, opens and closes them.
_LINES = (
    "Print", "Home > News > Ports", "(1 / 3)", "عربي Español Русский Français 简体中文", "***", "./.",
    "- 3 -", "目录", "摘要:略",
    "Writer: | Editor: A. Person | Updated: 2023-07-04", "发布人:某人 发布时间:2023-12-01 来源:某报",
    "2023-09-06 23:56",
    "Photo provided by the harbour office", "The full text is as follows:", "全文如下:", "HAVE AGREED as follows:",
    "共同发出以下倡议:", "ЗАЯВЛЯЮТ О СЛЕДУЮЩЕМ", "haben Folgendes vereinbart:",
    "sont convenus de ce qui suit :", "اتفق على ما يلي:",
    "ได้ตกลงกันดังนี้", "đã thỏa thuận như sau:", "telah bersetuju seperti berikut:",
    "DONE at Portville on 3 May 2020.", "ANNEX",
    "(签字)", "甲港政府代表 乙港政府代表", "附件：清单", "PROTOCOL TO THE AGREEMENT ON PORTS", "พิมพ์ | แชร์",
    "ទំព័រដើម > ព័ត៌មាន",
    "PORTVILLE, July 4 (Agency) -- The ports met.", "Recalling the ferry code of the region,",
    "1. PREAMBLE 4", "2. PORTS ...... 5",
    "Name | Port | Date", "|---|---|---|", "A\tB\tC\t1\t2",
    "For the Government of A        For the Government of B", "Annex I (a)(b)(ii)",
    "Paragraphs 3 to 7 of Article 99", "pursuant to paragraph 1 (a) (ii) of Article 0",
    "A/RES/70/1 and S/2020/1", "the 999th ASEAN-China Summit",
    "31 February 2024", "on 10 October 0000", "2024年13月45日", "民国一百一十三年", "๑ มกราคม ๒๕๖๗",
    "١٠ أكتوبر ٢٠٢٤", "1445/4/7 هـ", "10/11/12",
    "USD 1,2,3.4.5 million", "99999999999999999999 billion yuan", "1.000.000,00 €", "0.000%", "½ percent",
    "１２３万元", "一百亿亿元人民币", "10¹⁰ dollars",
    "Title:", "“", "(", "（（（（", "[[[[", "]]", "----", "====", "....", "！！！", "۔۔۔", "။။", "៕៕", ":",
    "+++", "```", "<p>x</p>", "&amp;&#0;", "\\u0000",
)  # fmt: skip
_ODD = (
    "\u0301", "\u0e4d\u0e32", "\u0e33", "\u1f71", "\u0344", "\u212b", "\uf900", "\u200d", "\u200c", "\u200b",
    "\u202e", "\u2066", "\u2069",
    "\u061c", "\ufeff", "\u00ad", "\u2028", "\u2029", "\x85", "\xa0", "\u3000", "\u1680", "\u180e", "\t",
    "\x0b", "\x0c", "\x1c", "\x1f", "\x00",
    "\ud800", "\udfff", "\U0001f6a2", "\U0001f468\u200d\U0001f469", "\U000e0041", "\ufffe", "\ufdd0", "İ",
    "ı", "ß", "ﬁ", "ŉ", "ǰ", "ΐ", "ſ",
    "\u1e9e", "ά", "ᾳ", "Ω", "²", "①", "Ⅻ", "〇", "零", "٣", "๓", "߃", "᠃", "𝟛", "༳", "\u17b4", "\u17d2",
    "\u1039", "ៗ", "ฯ", "្", "ـ", "\u0640",
    "ﷺ", "ﻻ", "한", "\u1112\u1161\u11ab", "が", "か\u3099", "\u0958", "क\u093c", "\u2126", "‱", "％", "．",
    "：", "，", "（", "）",
)  # fmt: skip
# Most captures go without: what holds one of these is refused, and nothing behind the decoding is tried.
_REFUSED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_BREAKS = ("\n", "\n", "\n", "\n\n", "\r\n", "\r", " ", "", "\u2028", "\x85", "\x0b", "\n\n\n\n", "\n \t\n")
ENCODINGS = (
    ("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-16-le", b""), ("utf-16-be", b""), ("utf-32-le", codecs.BOM_UTF32_LE), ("gb18030", b""), ("cp1251", b""),
    ("cp1256", b""), ("cp874", b""), ("cp1252", b""),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Invented:
    """A capture: its text, and its bytes in some encoding."""

    text: str
    data: bytes


def gold_lines() -> tuple[str, ...]:
    """The lines of the gold captures that rules are tuned on, each once."""
    lines = (line for gold in read_all("tuned") for line in gold.capture.split("\n") if line.strip())
    return tuple(dict.fromkeys(lines))


_GOLD = st.deferred(lambda: st.sampled_from(gold_lines()))


@st.composite
def _cut(draw: st.DrawFn) -> str:
    """A line of a real arrangement, or a piece of one, or two spliced."""
    line = draw(_GOLD)
    how = draw(st.integers(0, 5))
    if how <= 2:
        return line
    place = draw(st.integers(0, len(line)))
    if how == 3:
        return line[place:]
    if how == 4:
        return line[:place] + draw(st.sampled_from(_ODD)) + line[place:]
    return line[:place] + draw(_GOLD)


@st.composite
def _numbered(draw: st.DrawFn) -> str:
    """A list, in order or nearly so, as deep as it comes."""
    marks = draw(st.lists(st.sampled_from(_MARKS), min_size=1, max_size=3))
    lines = []
    for n in range(draw(st.integers(1, 6))):
        mark = draw(st.sampled_from(marks))
        at = n if draw(st.integers(0, 9)) else draw(st.integers(0, 8))
        values = {name: series[at % len(series)] for name, series in _SERIES.items()}
        lines.append(mark.format(n=at + 1, **values) + draw(_words))
    return draw(st.sampled_from(("\n", "\n", "\n\n", " ", ""))).join(lines)


@st.composite
def _odd_run(draw: st.DrawFn) -> str:
    """Odd characters, few or very many of one."""
    odd = draw(
        st.sampled_from(
            (*_ODD, ".", "(", ")", "“", "0", "1", "一", "I", "-", "a", "A", ",", ":", " ", "。", "ก", "က", "م", "%")
        )
    )
    run = odd * draw(st.sampled_from((1, 2, 3, 40, 3000)))
    return run + draw(st.sampled_from(("", "x", " 2024", ".")))


@st.composite
def _table(draw: st.DrawFn) -> str:
    between = draw(st.sampled_from(("\t", " | ", "  ", "|")))
    width = draw(st.integers(1, 6))
    return "\n".join(between.join(draw(_words) for _ in range(width)) for _ in range(draw(st.integers(1, 4))))


_words = st.one_of(_cut(), _cut(), st.sampled_from(_LINES), st.text(max_size=20), st.just(""))
_pieces = st.one_of(
    _cut(), _cut(), _numbered(), _numbered(), st.sampled_from(_LINES), _odd_run(), _table(), st.text(max_size=60)
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text of at most 100,000 characters: most are short, a few are one thing a thousand times."""
    usual = draw(st.sampled_from(_BREAKS))
    parts: list[str] = []
    for piece in draw(st.lists(_pieces, min_size=1, max_size=24)):
        parts += [piece, usual if draw(st.integers(0, 5)) else draw(st.sampled_from(_BREAKS))]
    text = "".join(parts)
    more = draw(st.integers(0, 39))
    if more == 0:
        text *= max(1, LARGEST // max(1, len(text)))
    elif more == 1:
        text = text.replace("\n", " ") * draw(st.integers(1, 30))
    return text[:LARGEST]


@st.composite
def captures(draw: st.DrawFn) -> Invented:
    """A text in an encoding that may not hold all of it; now and then with damaged bytes."""
    text = draw(texts())
    if draw(st.integers(0, 7)):
        text = _REFUSED.sub("", text)
    encoding, mark = draw(st.sampled_from((ENCODINGS[0],) * 10 + ENCODINGS))
    errors = "surrogatepass" if encoding.startswith("utf") else "ignore"
    data = mark + text.encode(encoding, errors)
    if not draw(st.integers(0, 19)):
        place = draw(st.integers(0, len(data)))
        data = data[:place] + draw(st.binary(min_size=1, max_size=8)) + data[place:]
    return Invented(text, data[:LARGEST])
