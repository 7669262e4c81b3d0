"""Word files and PDFs for the tests, made here: small, invented, and as odd as a test needs them."""

from __future__ import annotations

import io
import zipfile

MEDIA = {
    "html": "text/html",
    "md": "text/markdown",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain",
}
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_LEVELS = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("upperRoman", "%3."))


def word(*paragraphs: str | tuple[str, int, int], parts: dict[str, str] | None = None) -> bytes:
    """A Word file. A paragraph is its text, or (text, list, level): lists 1 and 2 count each for itself."""
    body = "".join(_paragraph(each) for each in paragraphs)
    files = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS,
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": f"<w:numbering {_W}>{_definitions()}</w:numbering>",
        **(parts or {}),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return packed.getvalue()


def part(root: str, *texts: str) -> str:
    """A further part, such as a header: ``part("hdr", "Draft")``."""
    return f"<w:{root} {_W}>{''.join(_paragraph(text) for text in texts)}</w:{root}>"


def _paragraph(given: str | tuple[str, int, int]) -> str:
    text, number, level = (given, 0, 0) if isinstance(given, str) else given
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    return f'<w:p><w:pPr>{listed}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _definitions() -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{shown}"/></w:lvl>'
        for place, (format, shown) in enumerate(_LEVELS)
    )
    abstract = "".join(f'<w:abstractNum w:abstractNumId="{id}">{levels}</w:abstractNum>' for id in (1, 2))
    return abstract + "".join(f'<w:num w:numId="{id}"><w:abstractNumId w:val="{id}"/></w:num>' for id in (1, 2))


def pdf(*pages: list[tuple[float, float, str]]) -> bytes:
    """A PDF whose pages hold lines of Helvetica: (distance from the left, from the bottom, Latin text)."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    font = "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>"
    kids = []
    for lines in pages:
        words = "".join(f"BT /F1 11 Tf {x} {y} Td ({_escaped(text)}) Tj ET\n" for x, y, text in lines)
        objects.append(f"<</Length {len(words)}>>stream\n{words}endstream")
        content = len(objects)
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {content} 0 R/Resources{font}>>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += "".join(f"{place:010} 00000 n \n" for place in places).encode()
    return bytes(data) + f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
