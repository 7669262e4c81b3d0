"""Documents by their symbol: "A/RES/70/1", "S/RES/1325 (2000)", "resolution 70/1" of the General Assembly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.titles import PREFIX
from plugins.portal.model import Registry

# Upper-case parts and numbers between strokes; the first part names a body of the United Nations or its programme.
# Letters that would make it another word are Latin ones: Chinese or Thai may stand right beside it.
_SYMBOL = re.compile(
    r"(?<![A-Za-z0-9_/.-])(?:A|S|E|ST|TD|DP|HRI|CERD|CCPR|CEDAW|CRC|UNEP|UNFCCC|FCCC|CBD|ICCD|WHA|ESCAP|UNCTAD|ECE|ECOSOC)"
    r"(?:/[A-Z][A-Za-z.]{0,12}(?:\.\d{1,4})?|/\d{1,4}(?:[.-]\d{1,3})?){1,6}(?![A-Za-z0-9_/])"
)
_HAS_NUMBER = re.compile(r"[/.]\d")
# A resolution's word in the languages, then session and number: only the General Assembly counts so.
_RESOLUTION = re.compile(
    r"(?:(?<!\w)(?:[Rr]esolutions?|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)|[Rr]esoluç(?:ão|ões)|[Rr]esolution(?:en)?"
    r"|[Рр]езолюци(?:я|и|ю|ей|ях)|[Rr]esolusi|[Rr]esolusyon|(?:ال|لل)?قرار(?:ها|ه)?|[Nn]ghị quyết|ข้อมติ(?:ที่)?|ມະຕິ"
    r"|ដំណោះស្រាយ(?:លេខ)?)"
    r"(?:\sNo\.|\sNr\.|\sn°|\sn\.º|\sn\.°|\s№|\sรหัส|\sرقم|\ssố)?\s?|第\s?)"
    r"(?P<session>\d{2})/(?P<number>\d{1,3})(?:(?P<behind>\s?号(?:决议|決議))|(?![\w/]))"
)


class SymbolMatcher:
    """References keyed by the instrument that the registry knows by the symbol, else by a slug of the symbol."""

    def __init__(self, registry: Registry, documents: frozenset[str]) -> None:
        self._known: dict[str, str] = {}
        for entity in registry.entities.values():
            for sort, value in entity.identifiers:
                if sort == "symbol":
                    self._known[_spelled(value)] = entity.document if entity.document in documents else entity.id

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Every symbol, and every resolution of the General Assembly by its number."""
        if "/" not in text:
            return
        for match in _SYMBOL.finditer(text):
            if _HAS_NUMBER.search(match.group()):
                yield self._reference(match.start(), match.end(), match.group(), context)
        for match in _RESOLUTION.finditer(text):
            chinese = match.group().startswith("第")
            if chinese == bool(match["behind"]):
                symbol = f"A/RES/{match['session']}/{match['number']}"
                yield self._reference(match.start(), match.end(), symbol, context)

    def _reference(self, start: int, end: int, symbol: str, context: Context) -> Candidate:
        key = self._known.get(_spelled(symbol))
        if key == context.record.id:
            return Candidate(
                start, end, "reference", "", "symbols", rivals=(key,),
                unlinked="the text names the document it stands in",
            )  # fmt: skip
        if key is not None:
            return Candidate(start, end, "reference", key, "symbols.known")
        slug = re.sub(r"[^a-z0-9]+", "-", symbol.lower()).strip("-")
        remark = f"{symbol} is cited but not in the registry: add it to instruments.toml with its symbol"
        return Candidate(start, end, "reference", PREFIX + slug, "symbols.unregistered", remark=remark)


def _spelled(symbol: str) -> str:
    return symbol.replace(" ", "").upper()
