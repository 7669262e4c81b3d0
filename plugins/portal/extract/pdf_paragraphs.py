"""Lines of a PDF's pages joined to paragraphs: by distance, indent, length and numbering marks."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from plugins.portal.extract.lines import MARK, tidy

_WIDER, _INDENT, _SHORT, _OTHER_SIZE = 1.35, 0.8, 0.15, 0.12
_ENDED = re.compile(r"[.。;；:：!！?？။។]['\"”’»)）】」』]*\Z")
_HYPHEN = re.compile(r"(?<![^\W\d_])(?P<word>[^\W\d_]{2,})[-\u00ad\u2010]\Z")
_RIGHT = re.compile(r"[\u0590-\u08ff]")
# Scripts that are written without spaces between words.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Printed:
    """A line with its place: points from the lower left corner of its page."""

    text: str
    page: int
    x0: float
    x1: float
    y0: float
    size: float
    edge: bool = False  # at the head or the foot of the page


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is usual in the file."""

    left: float
    right: float
    pitch: float  # from line to line, in sizes of type


def paragraphs(lines: list[Printed]) -> tuple[str, ...]:
    """One paragraph a line; an empty line where the page leaves more room."""
    if not lines:
        return ()
    measures = _measures(lines)
    words = Counter(word.lower() for line in lines for word in re.findall(r"[^\W\d_]+", line.text))
    made = [lines[0].text]
    hanging = bool(MARK.match(lines[0].text))  # the paragraph began with a mark: its further lines are indented
    for above, line in pairwise(lines):
        if _joins(above, line, measures, hanging=hanging):
            made[-1] = _join(made[-1], line.text, words)
            continue
        if line.page != above.page or _distance(above, line) > _WIDER * measures.pitch:
            made.append("")
        made.append(line.text)
        hanging = bool(MARK.match(line.text))
    return tidy(made)


def _measures(lines: list[Printed]) -> _Measures:
    pitches = [
        _distance(above, line)
        for above, line in pairwise(lines)
        if above.page == line.page and 0.8 < _distance(above, line) < 3
    ]
    return _Measures(
        Counter(round(line.x0) for line in lines).most_common(1)[0][0],
        sorted(line.x1 for line in lines)[int(0.95 * (len(lines) - 1) + 0.5)],
        _smallest_usual(pitches),
    )


def _smallest_usual(pitches: list[float]) -> float:
    """The tightest distance that is not rare: between the lines of a paragraph, not between paragraphs."""
    counts = Counter(round(pitch, 1) for pitch in pitches)
    usual = [pitch for pitch, times in counts.items() if times >= max(2, 0.1 * len(pitches))]
    return min(usual, default=min(pitches, default=1.3))


def _distance(above: Printed, line: Printed) -> float:
    return (above.y0 - line.y0) / max(line.size, 1.0)


def _joins(above: Printed, line: Printed, measures: _Measures, *, hanging: bool) -> bool:
    """Whether a line goes on with the paragraph of the line above."""
    if MARK.match(line.text) or abs(line.size - above.size) > _OTHER_SIZE * above.size:
        return False
    width = max(measures.right - measures.left, 1.0)
    backwards = bool(_RIGHT.search(line.text))
    short = above.x0 - measures.left > _SHORT * width if backwards else measures.right - above.x1 > _SHORT * width
    distance = _distance(above, line)
    if line.page != above.page or distance < 0:  # a new page or column
        return not short and not _ENDED.search(above.text)
    if distance < 0.5:  # pieces of one printed line
        return True
    if distance > _WIDER * measures.pitch:
        return False
    if short:
        return line.text[0].islower() and not _ENDED.search(above.text)
    deeper = measures.right - line.x1 if backwards else line.x0 - above.x0
    above_deep = measures.right - above.x1 if backwards else above.x0 - measures.left
    indented = deeper > _INDENT * line.size and above_deep < _INDENT * line.size
    return not indented or hanging


def _join(text: str, more: str, words: Counter[str]) -> str:
    broken = _HYPHEN.search(text)
    if broken and more[:1].islower():
        following = re.match(r"[^\W\d_]+", more)
        whole = (broken.group("word") + following.group()).lower() if following else ""
        soft = text[-1] == "\u00ad" or words[whole] > 0
        return (text[:-1] if soft else text) + more
    unspaced = _UNSPACED.match(text[-1]) and _UNSPACED.match(more[0])
    return text + more if unspaced else f"{text} {more}"
