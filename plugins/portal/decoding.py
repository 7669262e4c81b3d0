"""Bytes to text: UTF-8, UTF-16, GB18030 and the Windows code pages, each only where the result is convincing."""

from __future__ import annotations

import codecs
import re

_BOMS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LETTER = re.compile(r"[^\W\d_]")
# Level 1 of GB 2312: the 3,755 most used characters. Russian or German read as GB18030 lands outside it.
_COMMON_HAN = range(0xB0, 0xD8)
_WORDS = {  # code page → its script's letters, and words that running text in it can't do without
    "cp1251": (re.compile(r"[\u0400-\u04ff]"), ("и", "в", "на", "с", "по", "для", "о", "к", "из", "от")),
    "cp1256": (re.compile(r"[\u0600-\u06ff]"), ("في", "من", "على", "إلى", "بين", "التي", "هذا", "أن", "عن", "مع")),
    "cp874": (re.compile(r"[\u0e01-\u0e5b]"), ("และ", "การ", "ของ", "ความ", "ที่", "ใน", "เป็น", "ได้")),
}
_WESTERN = frozenset("äöüßÄÖÜàâçèéêëîïôùûœæÀÂÇÈÉÊÔŒáíóúñÁÍÓÚÑãõÃÕìòÌÒ‘’“”„‚«»‹›–—…•·°§©®™€£¿¡ªº´½¼×²³\u00a0\u00ad")


class Undecodable(ValueError):  # noqa: N818 - reads as a statement where it is raised and caught
    """The bytes are not text in an encoding that the portal reads; the message is a sentence for the editor."""


def decode(data: bytes) -> str:
    """The text of a capture, without byte order mark. Raises Undecodable."""
    text, encoding = _decode(data)
    refuse_control(text, encoding)
    return text


def refuse_control(text: str, encoding: str = "utf-8") -> None:
    """Raises Undecodable where a text holds a control character: no text does."""
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        raise Undecodable(
            f"Line {line} holds the control character U+{ord(control.group()):04X} (read as {encoding}): "
            "this is not a plain text file, or it is damaged. Save it as UTF-8 text."
        )


def _decode(data: bytes) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding), encoding
    without_mark = _utf16_without_mark(data)
    if without_mark:
        return _strictly(data, without_mark), without_mark
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        fault = error
    for guess in (_gb18030, _windows_by_words, _windows_western):
        found = guess(data)
        if found:
            return found
    line = data.count(b"\n", 0, fault.start) + 1
    raise Undecodable(
        f"Byte {fault.start + 1} (line {line}) is not valid UTF-8, and no other encoding "
        "gives a convincing text. Save the file as UTF-8."
    )


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Undecodable(
            f"The file looks like {encoding}, but byte {error.start + 1} is invalid. Save it as UTF-8."
        ) from None


def _utf16_without_mark(data: bytes) -> str:
    """UTF-16's trace in Latin text: almost every second byte is NUL."""
    sample = data[:4000]
    pairs = len(sample) // 2
    if pairs < 2 or len(data) % 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * pairs and even < 0.05 * pairs:
        return "utf-16-le"
    if even > 0.4 * pairs and odd < 0.05 * pairs:
        return "utf-16-be"
    return ""


def _gb18030(data: bytes) -> tuple[str, str] | None:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    han = _HAN.findall(text)
    if not han or len(han) < 0.5 * len(_LETTER.findall(text)):
        return None
    common = sum(character.encode("gb18030")[0] in _COMMON_HAN for character in han)
    return (text, "gb18030") if common >= 0.7 * len(han) else None


def _windows_by_words(data: bytes) -> tuple[str, str] | None:
    best: tuple[int, str, str] | None = None
    for encoding, (script, words) in _WORDS.items():
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = _LETTER.findall(text)
        if not letters or len(script.findall(text)) < 0.5 * len(letters):
            continue
        spaced = set(text.split())
        score = sum(word in (text if encoding == "cp874" else spaced) for word in words)
        if score >= 2 and (best is None or score > best[0]):
            best = (score, text, encoding)
    return best and (best[1], best[2])


def _windows_western(data: bytes) -> tuple[str, str] | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond = [character for character in text if ord(character) > 127]
    letters = len(_LETTER.findall(text))
    convincing = all(character in _WESTERN for character in beyond) and letters and len(beyond) < 0.15 * letters
    return (text, "cp1252") if convincing else None
