r"""BibTeX, as LaTeX's bibliography programs read it.

Every field stands in braces, titles and bodies in two pairs, so that no style changes their case or takes a body's name
apart. Braces of a text are spelled ``\textbraceleft{}``: BibTeX counts those of ``\{`` and would lose its place.
"""

from __future__ import annotations

import re

from plugins.portal.export.dates import parts
from plugins.portal.export.edition import Edition

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: "\\" + character for character in "$&%#_"},
}
_SPECIAL = re.compile("[" + re.escape("".join(_ESCAPES)) + "]")
_NOT_IN_ADDRESS = re.compile(r"[{}\\\s]")


def write(edition: Edition) -> str:
    """One entry of type ``misc``, which every style knows; its key is the version's."""
    fields = {field: value for field, value in _fields(edition).items() if value}
    width = max(len(field) for field in fields)
    lines = [f"  {field.ljust(width)} = {{{value}}},\n" for field, value in fields.items()]
    return f"@misc{{{edition.key},\n{''.join(lines)}}}\n"


def escape(text: str) -> str:
    """A text as LaTeX prints it, white space folded."""
    return _SPECIAL.sub(lambda match: _ESCAPES[match.group()], " ".join(text.split()))


def _fields(edition: Edition) -> dict[str, str]:
    date = edition.date
    first = parts(date)[0] if date else ()
    return {
        "author": " and ".join(f"{{{escape(author)}}}" for author in edition.authors),
        "title": f"{{{escape(edition.title)}}}",
        "year": str(first[0]) if first else "",
        "month": str(first[1]) if len(first) > 1 else "",
        "date": date.value if date else "",
        "publisher": escape(edition.publisher),
        "address": escape(edition.place),
        "url": _NOT_IN_ADDRESS.sub(
            lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), edition.url
        ),
        "langid": escape(edition.version.language),
        "keywords": escape(", ".join(edition.keywords)),
        "note": escape(edition.note),
    }
