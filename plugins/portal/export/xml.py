"""XML 1.0 as strings: escaping, and elements that add no white space of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"})
_WHITE = str.maketrans({"\n": "&#10;", "\t": "&#9;"})  # parsers fold these in attributes
# What no XML 1.0 document can hold, even escaped (production 2, Char).
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def text(string: str) -> str:
    """A string as content. Every character that XML can't hold becomes U+FFFD; callers that must tell split there."""
    return FORBIDDEN.sub("\ufffd", string).translate(_MARKUP)


def attribute(string: str) -> str:
    """A string as the value of an attribute, without the quotes."""
    return FORBIDDEN.sub("\ufffd", string).translate(_MARKUP | _WHITE)


def start(name: str, attributes: Mapping[str, str] | None = None) -> str:
    """A start tag, attributes in the order given."""
    spelled = "".join(f' {key}="{attribute(value)}"' for key, value in (attributes or {}).items())
    return f"<{name}{spelled}>"


def element(name: str, attributes: Mapping[str, str] | None = None, content: str = "") -> str:
    """An element around content that is XML already."""
    opened = start(name, attributes)
    return f"{opened}{content}</{name}>" if content else f"{opened[:-1]}/>"


def block(name: str, attributes: Mapping[str, str] | None, children: Iterable[str]) -> str:
    """An element of elements, one a line: for where white space means nothing."""
    return element(name, attributes, "".join(f"\n{child}" for child in children) + "\n")
