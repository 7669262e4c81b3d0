"""A Word file to plain lines: numbers made visible, Mammoth's page cut into its lines."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree

import mammoth
from bs4 import BeautifulSoup

from plugins.portal.extract.docx_numbers import show_numbers
from plugins.portal.extract.lines import Reading, Unreadable, one_line, tidy
from plugins.portal.extract.page_lines import lines

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LARGEST_PART, _LARGEST, _MOST_PARTS = 40_000_000, 120_000_000, 5_000  # bytes unpacked; files in the archive
_DOCUMENT = "word/document.xml"
# A Word file needs neither; both are ways to make a reader fetch files or fill the memory.
_ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_AROUND = re.compile(r"word/(header|footer|comments)\d*\.xml\Z")
_REASONS = {"header": "head of the page", "footer": "foot of the page", "comments": "comment in the margin"}
_CORE = {"title": "page-title", "created": "file-created", "modified": "file-modified", "language": "page-language"}
_READ = re.compile(r"(?:word/[^/]+\.xml|docProps/core\.xml|.*\.rels|\[Content_Types\]\.xml)\Z")


def read(data: bytes) -> Reading:
    """Raises Unreadable."""
    parts = _parts(data)
    document = ElementTree.fromstring(parts[_DOCUMENT])  # noqa: S314  without entities: see _parts
    dropped = _around(parts) + _deleted(document)
    show_numbers(document, parts.get("word/numbering.xml", b""), parts.get("word/styles.xml", b""))
    parts[_DOCUMENT] = ElementTree.tostring(document, encoding="utf-8", xml_declaration=True)
    page = mammoth.convert_to_html(_packed(parts), convert_image=mammoth.images.img_element(lambda image: {})).value
    found = lines(BeautifulSoup(page, "html.parser"), {})
    printed: list[str] = []
    for line in found:
        printed += ["", line.prefix + line.text] if line.apart else [line.prefix + line.text]
    if not found:
        raise Unreadable("The file holds no text: it may be made of pictures. Save its text as .txt.")
    return Reading(tidy(printed), tuple(dropped), tuple(_facts(parts)))


def _parts(data: bytes) -> dict[str, bytes]:
    """The parts that hold text, unpacked within limits. Raises Unreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [entry for entry in archive.infolist() if _READ.match(entry.filename)]
            if len(archive.infolist()) > _MOST_PARTS or sum(entry.file_size for entry in names) > _LARGEST:
                raise Unreadable("The file unpacks to far more than a document holds: it was not read.")
            parts: dict[str, bytes] = {}
            for entry in names:
                with archive.open(entry) as packed:  # an entry may be larger than it says
                    parts[entry.filename] = packed.read(_LARGEST_PART + 1)
                if len(parts[entry.filename]) > _LARGEST_PART:
                    raise Unreadable("The file unpacks to far more than a document holds: it was not read.")
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, OSError):
        raise Unreadable("This is no Word file, it is damaged, or it has a password. Save its text as .txt.") from None
    if _DOCUMENT not in parts:
        raise Unreadable("This archive is no Word file. Save its text as .txt.")
    for name, part in parts.items():
        if _ENTITIES.search(part.replace(b"\x00", b"")):
            raise Unreadable(f"The part {name[:60]} declares entities, as no Word file does: it was not read.")
    return parts


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    """An archive with the parts alone: no picture, macro or font comes near the reader."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    packed.seek(0)
    return packed


def _around(parts: dict[str, bytes]) -> list[tuple[str, str]]:
    """What Word shows around the text, each once."""
    found: dict[tuple[str, str], None] = {}
    for name in sorted(parts):
        kind = _AROUND.match(name)
        if not kind:
            continue
        for paragraph in ElementTree.fromstring(parts[name]).iter(f"{WORD}p"):  # noqa: S314  as above
            text = one_line("".join(node.text or "" for node in paragraph.iter(f"{WORD}t")))
            if text:
                found[text, _REASONS[kind.group(1)]] = None
    return list(found)


def _deleted(document: ElementTree.Element) -> list[tuple[str, str]]:
    words = ("".join(node.text or "" for node in gone.iter(f"{WORD}delText")) for gone in document.iter(f"{WORD}del"))
    return [(text, "deleted in a tracked change") for text in words if text.strip()]


def _facts(parts: dict[str, bytes]) -> list[tuple[str, str, str]]:
    """What the file says of itself; weak, for a template's title and dates often stay in it."""
    if "docProps/core.xml" not in parts:
        return []
    facts = []
    for element in ElementTree.fromstring(parts["docProps/core.xml"]):  # noqa: S314  as above
        key = _CORE.get(element.tag.rpartition("}")[2])
        value = one_line(element.text or "")[:300]
        if key and value:
            facts.append((key, value[:10] if key.startswith("file-") else value, ""))
    return facts
