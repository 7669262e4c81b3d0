"""Names of both partners: "China-ASEAN X" and "ASEAN-China X" are one, whatever joins the two."""

from __future__ import annotations

import re

# China and ASEAN as they stand side by side in names; a language whose names use other words for them adds a row.
_PARTNERS: tuple[tuple[str, str], ...] = (
    ("China", "ASEAN"),
    ("中国", "东盟"),
    ("中国", "东南亚国家联盟"),
    ("الصين", "الآسيان"),
    ("الصين", "آسيان"),
    ("الصين", "رابطة أمم جنوب شرق آسيا"),
    ("Китай", "АСЕАН"),
    ("Tiongkok", "ASEAN"),
)
_JOINER = r"(?P<joiner>\s?[-‐‑–—−/·]{1,2}\s?|\s?و\s?|\s|)"
_HYPHENS = ("-", " - ")
_PATTERNS = tuple(
    re.compile(rf"(?P<first>{re.escape(first)}){_JOINER}(?P<second>{re.escape(second)})", re.IGNORECASE)
    for pair in _PARTNERS
    for first, second in (pair, pair[::-1])
)


def orders(name: str) -> tuple[str, ...]:
    """The name with its partners in both orders and joined in the usual ways; itself alone where it names no pair.

    ``"ASEAN-China Summit"`` gives "China-ASEAN Summit", "China - ASEAN Summit", "China ASEAN Summit" and so on.
    """
    for pattern in _PATTERNS:
        match = pattern.search(name)
        if match is None or match.span() == (0, len(name)):
            continue
        first, second = match["first"], match["second"]
        plain = "" if "\u4e00" <= first[0] <= "\u9fff" else " "
        joiners = {match["joiner"], *_HYPHENS, plain}
        return tuple(
            sorted(
                {name}
                | {
                    name[: match.start()] + a + joiner + b + name[match.end() :]
                    for joiner in joiners
                    for a, b in ((first, second), (second, first))
                    if joiner or plain == ""
                }
            )
        )
    return (name,)
