"""Word counts its lists when it shows them; here the numbers become words of the paragraphs, as Word shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from plugins.portal.extract.page_numbers import han, roman

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{_W}val"
_PLACE = re.compile(r"%([1-9])")
_BULLET = "•"
_HAN = frozenset({"chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographTraditional",
                  "taiwaneseCounting", "taiwaneseCountingThousand", "chineseLegalSimplified",
                  "ideographDigital"})  # fmt: skip
_THAI, _ARABIC = "๐๑๒๓๔๕๖๗๘๙", "٠١٢٣٤٥٦٧٨٩"


@dataclass(slots=True)
class _Level:
    """How one level of a list is counted and shown."""

    format: str = "decimal"
    shown: str = ""  # "%1.%2." – with the place of each level's number
    start: int = 1
    style: str = ""  # a paragraph style that stands for this level
    restart: bool = True


@dataclass(slots=True)
class _Count:
    """What a list has reached, by level; lists with the same definition count on together."""

    values: dict[int, int] = field(default_factory=dict)


def show_numbers(document: Element, numbering: bytes, styles: bytes) -> None:
    """Changes the document: each numbered paragraph begins with its number, and is no list item any more."""
    if not numbering:
        return
    lists = _lists(ElementTree.fromstring(numbering))  # noqa: S314  the caller refuses entities
    by_style = _styles(ElementTree.fromstring(styles)) if styles else {}  # noqa: S314  as above
    counts: dict[str, _Count] = {}
    for paragraph in document.iter(f"{_W}p"):
        properties = paragraph.find(f"{_W}pPr")
        if properties is None or not any((node.text or "").strip() for node in paragraph.iter(f"{_W}t")):
            continue
        number, depth = _list_of(properties, by_style, lists)
        if number not in lists:
            continue
        abstract, levels = lists[number]
        label = _next(levels, depth, counts.setdefault(abstract, _Count()))
        given = properties.find(f"{_W}numPr")
        if given is not None:
            properties.remove(given)
        if label:
            run = Element(f"{_W}r")
            words = ElementTree.SubElement(run, f"{_W}t")
            words.text = label + " "
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            paragraph.insert(list(paragraph).index(properties) + 1, run)


def _list_of(
    properties: Element, by_style: dict[str, tuple[str, int]], lists: dict[str, tuple[str, dict[int, _Level]]]
) -> tuple[str, int]:
    """The list's number and the level of a paragraph; of none "" ."""
    style = properties.find(f"{_W}pStyle")
    number, depth = by_style.get(style.get(_VALUE, ""), ("", -1)) if style is not None else ("", -1)
    given = properties.find(f"{_W}numPr")
    if given is not None:
        number = _attribute(given, "numId", number)
        stated = _attribute(given, "ilvl", "")
        depth = int(stated) if stated.isdecimal() else depth
    if depth < 0 and style is not None and number in lists:
        name = style.get(_VALUE, "")
        depth = next((place for place, level in lists[number][1].items() if level.style == name), 0)
    return number, max(depth, 0)


def _next(levels: dict[int, _Level], depth: int, count: _Count) -> str:
    level = levels.get(depth, _Level())
    count.values[depth] = count.values.get(depth, level.start - 1) + 1
    for deeper in [place for place in count.values if place > depth]:
        if levels.get(deeper, level).restart:
            del count.values[deeper]
    if level.format == "none":
        return level.shown if not _PLACE.search(level.shown) else ""
    if level.format == "bullet":
        return _BULLET

    def shown(match: re.Match[str]) -> str:
        place = int(match.group(1)) - 1
        other = levels.get(place, _Level())
        return _printed(count.values.get(place, other.start), other.format)

    return _PLACE.sub(shown, level.shown)


def _printed(value: int, format: str) -> str:
    words = {"lowerRoman": roman, "lowerLetter": _letters, "upperRoman": roman, "upperLetter": _letters}.get(format)
    if value > 0 and words is not None:
        return words(value).upper() if format.startswith("upper") else words(value)
    if value > 0 and format in _HAN:
        return han(value)
    if 0 < value <= 20 and format == "decimalEnclosedCircle":
        return chr(ord("①") + value - 1)
    digits = _THAI if format == "thaiNumbers" else _ARABIC if format == "hindiNumbers" else ""
    return str(value).translate(str.maketrans("0123456789", digits)) if digits else str(value)


def _letters(value: int) -> str:
    """As Word counts: z is followed by aa, bb."""
    return (chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1))[:5]


def _lists(numbering: Element) -> dict[str, tuple[str, dict[int, _Level]]]:
    """numId → (id of its definition, level → how it counts)."""
    definitions: dict[str, dict[int, _Level]] = {}
    for abstract in numbering.iter(f"{_W}abstractNum"):
        levels = {int(level.get(f"{_W}ilvl", "0")): _level(level) for level in abstract.iter(f"{_W}lvl")}
        definitions[abstract.get(f"{_W}abstractNumId", "")] = levels
    lists: dict[str, tuple[str, dict[int, _Level]]] = {}
    for each in numbering.iter(f"{_W}num"):
        number, abstract_id = each.get(f"{_W}numId", ""), _attribute(each, "abstractNumId", "")
        levels = dict(definitions.get(abstract_id, {}))
        restarts = False
        for override in each.iter(f"{_W}lvlOverride"):
            place = int(override.get(f"{_W}ilvl", "0"))
            inner = override.find(f"{_W}lvl")
            level = _level(inner) if inner is not None else levels.get(place, _Level())
            start = _attribute(override, "startOverride", "")
            restarts = restarts or start.isdecimal()
            levels[place] = _Level(level.format, level.shown, int(start) if start.isdecimal() else level.start,
                                   level.style, level.restart)  # fmt: skip
        lists[number] = (f"{abstract_id}/{number}" if restarts else abstract_id, levels)
    return lists


def _level(level: Element) -> _Level:
    start = _attribute(level, "start", "1")
    return _Level(
        _attribute(level, "numFmt", "decimal"), _attribute(level, "lvlText", ""),
        int(start) if start.isdecimal() else 1, _attribute(level, "pStyle", ""),
        _attribute(level, "lvlRestart", "") != "0",
    )  # fmt: skip


def _styles(styles: Element) -> dict[str, tuple[str, int]]:
    """Paragraph style → (numId, level), those of the style it is based on included."""
    own: dict[str, tuple[str, int]] = {}
    bases: dict[str, str] = {}
    for style in styles.iter(f"{_W}style"):
        name = style.get(f"{_W}styleId", "")
        bases[name] = _attribute(style, "basedOn", "")
        given = style.find(f"{_W}pPr/{_W}numPr")
        if given is not None:
            level = _attribute(given, "ilvl", "")
            own[name] = (_attribute(given, "numId", ""), int(level) if level.isdecimal() else -1)
    found: dict[str, tuple[str, int]] = {}
    for name in bases:
        base, steps = name, 0
        while base and base not in own and steps < 20:
            base, steps = bases.get(base, ""), steps + 1
        if base in own:
            found[name] = own[base]
    return found


def _attribute(parent: Element, child: str, otherwise: str) -> str:
    element = parent.find(f"{_W}{child}")
    return element.get(_VALUE, otherwise) if element is not None else otherwise
