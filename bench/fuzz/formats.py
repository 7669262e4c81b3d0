"""A text as a web page, Markdown, Word file or PDF, well formed or damaged."""

from __future__ import annotations

import html
import io
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_NOT_XML = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0001fffd]")
_TAGS = (
    "p", "p", "p", "div", "li", "td", "h1", "h2", "h3", "span", "blockquote", "section", "article", "nav", "footer",
    "pre", "b", "table",
)  # fmt: skip
_ODD_TAGS = (
    "<br>", "<table><tr>", "</td>", "<script>", "</div></div>", "<!--", "]]>", "<svg>", "<ol start=3><li>",
    "<style>p{", "<p", "&#xD800;", "<ol type=a reversed>", "<li value=-5>", "<base href=x>", "<meta charset=utf-16>",
    "<template>", "<noscript>", "<input value='",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Formatted:
    """A capture in another format. ``words`` are known to stand in it as running text; empty where it is damaged."""

    media_type: str
    data: bytes
    words: str


def formatted(text: str, chance: random.Random) -> Formatted:
    """A text in one of the formats; every third is damaged."""
    clean = re.sub(r"\n{3,}", "\n\n", _NOT_XML.sub("", text))[:10_000]
    make: Callable[[str, random.Random], Formatted] = chance.choice(
        (_page, _page, _page, _markdown, _markdown, _word, _pdf)
    )
    made = make(clean, chance)
    if chance.random() < 1 / 3:
        data = bytearray(made.data)
        for _ in range(chance.randint(1, 8)):
            place = chance.randrange(len(data) + 1)
            data[place : place + chance.choice((0, 1, 30))] = chance.randbytes(chance.choice((0, 1, 4)))
        made = Formatted(made.media_type, bytes(data), "")
    return made


def _page(text: str, chance: random.Random) -> Formatted:
    parts, sound = [], chance.random() < 0.5
    for line in filter(str.strip, text.split("\n")):
        tag = "p" if sound else chance.choice(_TAGS)
        parts.append(f"<{tag}>{html.escape(line)}</{tag}>")
        if not sound and chance.random() < 0.3:
            parts.append(chance.choice(_ODD_TAGS) * chance.choice((1, 1, 1, 300)))
    body = "\n".join(parts)
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>A page</title></head><body>{body}</body></html>'
    return Formatted("text/html", page.encode(), text if sound else "")


def _markdown(text: str, chance: random.Random) -> Formatted:
    marks = (
        "",
        "",
        "# ",
        "## ",
        "- ",
        "> ",
        "1. ",
        "**",
        "    ",
        "| ",
        "[",
        "```\n",
        "---\n",
        "![",
        "<!--",
        "\\",
        "_",
        "<b>",
    )
    lines = [chance.choice(marks) * chance.choice((1, 1, 1, 50)) + line for line in text.split("\n")]
    return Formatted("text/markdown", "\n".join(lines).encode(), "")


def _word(text: str, chance: random.Random) -> Formatted:
    lines = text.split("\n")
    body = "".join(
        f'<w:p><w:pPr>{_listed(chance)}</w:pPr><w:r><w:t xml:space="preserve">{html.escape(line)}</w:t></w:r></w:p>'
        for line in lines
    )
    level = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="{chance.choice((1, 1, 0, 99))}"/>'
        f'<w:numFmt w:val="{chance.choice(("decimal", "lowerLetter", "upperRoman", "bullet", "nonsense"))}"/>'
        f'<w:lvlText w:val="%{n + 1}{chance.choice((".", ")", "%9", ""))}"/></w:lvl>'
        for n in range(3)
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", f"<w:document {_WORD}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/numbering.xml", f"<w:numbering {_WORD}>{numbering}</w:numbering>")
    return Formatted("application/vnd.openxmlformats-officedocument.wordprocessingml.document", packed.getvalue(), text)


def _listed(chance: random.Random) -> str:
    if chance.random() < 0.6:
        return ""
    level, number = chance.choice((0, 0, 1, 2, 9)), chance.choice((1, 1, 7))
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _pdf(text: str, chance: random.Random) -> Formatted:
    """Latin letters only: other scripts would need a font."""
    latin = text.encode("latin-1", "ignore").decode("latin-1")
    drawn, y = [], 800
    for line in latin.split("\n")[:200]:
        shown = line.translate({ord("\\"): "\\\\", ord("("): "\\(", ord(")"): "\\)", ord("\r"): " "})
        y -= chance.choice((12, 12, 14, 30))
        drawn.append(
            f"BT /F1 {chance.choice((11, 11, 11, 16))} Tf {chance.choice((72, 72, 90, 300))} {y} Td ({shown}) Tj ET"
        )
    stream = "\n".join(drawn)
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[4 0 R]>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources"
        "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>",
    )
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += "".join(f"{place:010} 00000 n \n" for place in places).encode()
    data += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n".encode()
    return Formatted("application/pdf", bytes(data), "")
