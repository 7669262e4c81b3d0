"""References to a provision of the same document: "paragraph 3 above", "第三条第二款", "Ziffer 2", "điểm a khoản 1"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.numerals import value
from plugins.portal.annotate.provision_words import CITED, ELSEWHERE, FURTHER, INNER, NAMED, OUTER, OWNED, SEVERAL
from plugins.portal.model import Version

Path = tuple[str, ...]  # numbers from the top level down: ("3", "2"), ("1", "a")
_REACH = 40  # characters before a provision's name that may tell whose it is
_CHINESE = frozenset(("zh-Hant", "zh"))
# A number as printed before a provision, without what it is called and what stands around it.
_LAST = re.compile(r"[^\W_]+(?:[.·．][^\W_]+)*(?=[\W_]*\Z)")
_NESTED = re.compile(r"\d{1,3}(?:\.\d{1,3})+|[a-z](?:\.\d{1,3})+")
_PIECES = re.compile(r"[^\W_]+")
_MOST = 8  # numbers that are named one after another: "paragraphs 2, 3 and 5"
_DEEPEST = 3


class ProvisionMatcher:
    """Resolves a printed number to the provision that bears it; a number that no provision bears is left alone."""

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """References keyed ``"shenzhen-initiative#p-2"``; a provision's reference to itself is none."""
        language = "zh-Hans" if context.language in _CHINESE else context.language
        named = NAMED.get(language)
        if named is None or not context.rows:
            return
        folded, behind_all = context.folded, 0
        for match in named.finditer(folded):
            start, end, path = _whole(match, folded, language)
            if start < behind_all:
                continue  # named as what another is a part of
            further = list(_further(folded, start, end, language))
            behind_all = further[-1][1] if further else end
            if not path or _elsewhere(folded, start, behind_all, language):
                continue
            dotted = "." in _number(match)
            row = _resolve(context.rows, path, falls_back=not dotted)
            for first, behind, found in ((start, end, row), *_each(context.rows, further, path)):
                if found is not None and found != context.provision.id:
                    yield Candidate(first, behind, "reference", f"{context.record.id}#{found}", "provisions.number")


def printed_numbers(version: Version) -> Mapping[Path, str]:
    """The ids of numbered provisions by their printed numbers from the top level down.

    Of equal paths none: they would be a guess. A nested number ("2.1") is a path of its own.
    """
    paths: dict[str, Path] = {}
    rows: dict[Path, list[str]] = {}
    for provision in version.provisions:
        above = paths.get(provision.parent) if provision.parent is not None else ()
        last = _LAST.search(fold(provision.number)) if provision.number else None
        if last is None or above is None:
            continue
        nested = _NESTED.fullmatch(last.group())
        path = _path(_PIECES.findall(last.group())) if nested else (*above, *_path((last.group(),)))
        paths[provision.id] = path
        rows.setdefault(path, []).append(provision.id)
    return {path: ids[0] for path, ids in rows.items() if len(ids) == 1}


def _path(numbers: Iterable[str]) -> Path:
    """Each number as a figure: "3", "iii" and "三" are one; a letter that is no Roman numeral as itself."""
    return tuple(str(CITED.get(word) or value(word) or word) for word in numbers)


def _number(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return groups["number"] or groups.get("described") or groups.get("article") or ""


def _whole(match: re.Match[str], folded: str, language: str) -> tuple[int, int, Path]:
    """The span of a citation and its numbers from the outside in, with the levels that are named behind it."""
    start, end = match.span()
    path = _PIECES.findall(_number(match))
    for levels, outwards in ((INNER, False), (OUTER, True)):
        pattern = levels.get(language)
        while pattern is not None and len(path) < _DEEPEST and (level := pattern.match(folded, end)):
            if len(path) > 1 and level.group().startswith(","):
                break  # "Article 1, paragraph 2, paragraph 3" names two
            pieces = _PIECES.findall(level["number"])
            path = [*pieces, *path] if outwards else [*path, *pieces]
            end = level.end()
    return start, end, _path(path)


def _further(folded: str, start: int, end: int, language: str) -> Iterator[tuple[int, int, str]]:
    """The other numbers of "paragraphs 2, 3 and 5": each with its span."""
    joined, several = FURTHER.get(language), SEVERAL.get(language)
    if joined is None or (several is not None and not several.match(folded, start)):
        return
    for _ in range(_MOST):
        match = joined.match(folded, end)
        if match is None:
            return
        yield (*match.span("number"), match["number"])
        end = match.end("number")


def _each(
    rows: Mapping[Path, str], further: list[tuple[int, int, str]], first: Path
) -> Iterator[tuple[int, int, str | None]]:
    for start, end, number in further:
        own = _path(_PIECES.findall(number))
        yield start, end, rows.get(own if len(own) > 1 else (*first[:-1], *own))


def _resolve(rows: Mapping[Path, str], path: Path, *, falls_back: bool) -> str | None:
    """The provision at a path; where its parts are not numbered, the one that holds what is cited."""
    for depth in range(len(path), 0, -1):
        if path[:depth] in rows or not falls_back:
            return rows.get(path[:depth])
    return None


def _elsewhere(folded: str, start: int, end: int, language: str) -> bool:
    """Whether the words around say that the provision is another document's."""
    owned = OWNED.get(language)
    if owned is not None and owned.search(folded, max(0, start - _REACH), start):
        return True
    return ELSEWHERE[language].match(folded, end) is not None
