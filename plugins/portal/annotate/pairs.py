"""Names of both partners: "China-ASEAN X" and "ASEAN-China X" are one, whatever joins the two."""

from __future__ import annotations

import re
from itertools import product

from plugins.portal.screens import screened

# China and ASEAN as they stand side by side in names, in all the languages' words and with any of their cases.
_CHINA = (
    "China", "中国", "中國", "الصين", "Китай", "Китая", "Chine", "Tiongkok", "Tsina", "Trung Quốc", "จีน", "ຈີນ", "ចិន",
    "တရုတ်",
)  # fmt: skip
_ASEAN = (
    "ASEAN", "东盟", "東盟", "东南亚国家联盟", "الآسيان", "آسيان", "رابطة أمم جنوب شرق آسيا", "АСЕАН", "ANASE",
    "อาเซียน", "ອາຊຽນ", "អាស៊ាន", "အာဆီယံ",
)  # fmt: skip
_JOINER = r"(?P<joiner>\s?[-‐‑–—−/·]{1,2}\s?|\s?و\s?|\s|)"
_HYPHENS = ("-", " - ")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u4e00-\u9fff]")
_PARTNER = "|".join(map(re.escape, sorted((*_CHINA, *_ASEAN), key=len, reverse=True)))
_PATTERN = screened(rf"(?P<first>{_PARTNER}){_JOINER}(?P<second>{_PARTNER})", re.IGNORECASE)
_IS_CHINA = frozenset(name.casefold() for name in _CHINA)


def orders(name: str) -> tuple[str, ...]:
    """The name with its partners in both orders and joined in the usual ways; itself alone where it names no pair.

    ``"ASEAN-China Summit"`` gives "China-ASEAN Summit", "China - ASEAN Summit", "China ASEAN Summit" and so on.
    """
    match = _PATTERN.search(name)
    if match is None or match.span() == (0, len(name)) or _both_the_same(match["first"], match["second"]):
        return (name,)
    first, second, joiner = match["first"], match["second"], match["joiner"]
    unspaced = _UNSPACED.match(first[0]) is not None
    joiners = {joiner, *_HYPHENS, "", " ", "--"} if unspaced else {joiner, *_HYPHENS, " "}
    written = {name}
    for between, (a, b) in product(sorted(joiners), ((first, second), (second, first))):
        if between or unspaced:
            written.add(name[: match.start()] + a + between + b + name[match.end() :])
    return tuple(sorted(written))


def _both_the_same(first: str, second: str) -> bool:
    return (first.casefold() in _IS_CHINA) == (second.casefold() in _IS_CHINA)
