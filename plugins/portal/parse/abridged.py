"""A remark that a text is not whole: "(с сокращениями)", "(excerpts)", "（节选）"."""

from __future__ import annotations

import re

_REMARK = re.compile(
    r"[(（\[【]\s?(?:abridged(?: version)?|excerpts?|extracts?|condensed|gekürzt(?:e fassung)?|auszug|auszüge"
    r"|in auszügen"
    r"|extraits?|(?:texte )?abrégée?|version abrégée|extractos?|resumido|resumida|versión abreviada|fragmentos?"
    r"|trechos?"
    r"|versão resumida|excertos?|节选|摘录|摘编|摘要版|節選|摘錄|抜粋|발췌|с сокращениями|в сокращении|с сокращ\."
    r"|сокращ[её]нный текст"
    r"|извлечени[ея]|фрагменты|مقتطفات|مختصر|بتصرف|باختصار|ringkasan|petikan|kutipan|cuplikan|dipersingkat|diringkaskan"
    r"|trích|trích đoạn|lược trích|rút gọn|ฉบับย่อ|ตัดตอน|บางส่วน|โดยย่อ|ฉบับตัดทอน|ສະບັບຫຍໍ້|ໂດຍຫຍໍ້|ບາງສ່ວນ"
    r"|សង្ខេប|ដកស្រង់|အကျဉ်းချုပ်|ကောက်နုတ်ချက်|pinaikli|sipi|mga sipi)\s?[)）\]】]\s*\Z",
    re.IGNORECASE,
)


def at_end(text: str) -> int | None:
    """Where such a remark begins that a line ends in; 0 where the line is nothing else, None where there is none."""
    match = _REMARK.search(text, max(0, len(text) - 60))
    return match.start() if match else None
