"""Real laws as provisions to measure with, from collections that are published as files.

``python -m bench.search.laws canada FOLDER > en.jsonl``: the acts and regulations in XML that the Department of Justice
of Canada publishes, a subsection each. ``china FOLDER > zh.jsonl``: laws in Markdown as LawRefBook collects them, an
article each. Then ``invoke bench-search --corpus en.jsonl --languages en``.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from lxml import etree

from bench.search.provisions import Provision

_SHORTEST = {"en": 15, "zh-Hans": 6}  # characters of a provision
_ARTICLE = re.compile(r"第[一二三四五六七八九十百千零〇0-9]+条")


def canada(folder: Path) -> Iterator[Provision]:
    """Every subsection, else section, of the XML files below a folder, in the order of their names."""
    for path in sorted(folder.rglob("*.xml")):
        law = etree.parse(path).getroot()
        titles = [*law.iter("ShortTitle"), *law.iter("LongTitle")]
        title = _plain(titles[0]) if titles else path.stem
        found = []
        for section in law.iter("Section"):
            heading = _first(section, "MarginalNote")
            for part in section.findall("Subsection") or [section]:
                text = " ".join(filter(None, map(_plain, part.iter("Text"))))
                found.append((_first(part, "MarginalNote") or heading, text))
        yield from _provisions("en", path.stem.lower(), title, found)


def china(folder: Path) -> Iterator[Provision]:
    """Every article of the Markdown files below a folder, under the heading that it stands below."""
    for number, path in enumerate(sorted(folder.rglob("*.md"))):
        heading = ""
        found: list[tuple[str, str]] = []
        for line in map(str.strip, path.read_text("utf-8").splitlines()):
            if line.startswith("#"):
                heading = line.strip("# ")
                found.append((heading, ""))
            elif _ARTICLE.match(line) or not found:
                found.append((heading, line))
            elif not line.startswith("<!--"):
                found[-1] = found[-1][0], found[-1][1] + line
        yield from _provisions("zh-Hans", f"{number:05}", path.stem, found)


def _provisions(language: str, law: str, title: str, found: Iterable[tuple[str, str]]) -> Iterator[Provision]:
    document = f"{language[:2]}-" + re.sub(r"\W+", "-", law).strip("-")
    kept = [(heading, text) for heading, text in found if len(text) >= _SHORTEST[language]]
    for number, (heading, text) in enumerate(kept, start=1):
        yield Provision(f"{document}#p-{number}", document, language, title, heading, text, type="law")


def _first(element: etree._Element, name: str) -> str:
    found = element.find(name)
    return "" if found is None else _plain(found)


def _plain(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


if __name__ == "__main__":
    for provision in {"canada": canada, "china": china}[sys.argv[1]](Path(sys.argv[2])):
        print(json.dumps(asdict(provision), ensure_ascii=False))  # noqa: T201
