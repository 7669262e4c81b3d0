"""Parts of a sentence that keep their own direction and type inside it."""

from __future__ import annotations

import re

from markupsafe import Markup

from plugins.portal.languages import language as language_of

# Scripts written from right to left, and the characters that order it.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def disturbs(text: str, direction: str) -> bool:
    """Whether a name has to be isolated on a page of this direction: from right to left all, for figures and Latin."""
    return direction == "rtl" or not (text.isascii() or _RIGHT_TO_LEFT.search(text) is None)


def isolated(text: str, language: str = "") -> Markup:
    """Text that disturbs the direction of nothing around it. language: where it isn't the page's."""
    if not text:
        return Markup()
    if not language:
        return Markup("<bdi>%s</bdi>") % text
    direction = language_of(language).direction
    return Markup('<bdi lang="%s" dir="%s">%s</bdi>') % (language, direction, text)
