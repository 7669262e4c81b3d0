"""Two languages on one line: cut where the script changes for good, or where the words of another language begin."""

from __future__ import annotations

import re
from itertools import pairwise

from plugins.portal import sentences
from plugins.portal.parse import identify, oneline
from plugins.portal.parse.blocks import Block

_LONG = 160  # characters
_LEAST = 40  # letters, a Chinese character counting three; a shorter run is a name in the other's text
_SCRIPTS = (
    ("Hani", "\u3040-\u30ff\u3400-\u9fff"), ("Arab", "\u0600-\u06ff"), ("Thai", "\u0e00-\u0e7f"),
    ("Laoo", "\u0e80-\u0eff"), ("Khmr", "\u1780-\u17ff"), ("Mymr", "\u1000-\u109f"), ("Cyrl", "\u0400-\u04ff"),
    ("Latn", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
)  # fmt: skip
_WORDS = re.compile("|".join(f"(?P<{name}>[{letters}]+)" for name, letters in _SCRIPTS))
_BEFORE = re.compile(r"(?:[(（]?\d{1,2}\s?[.、)）．:-]?|[(（\"“«《—]{1,8})\s*\Z")  # what opens the run behind it
_SHORTEST = 25  # characters; the language of a shorter sentence can't be told
_SENTENCES = 3  # of one language in a row, where only words tell


def part(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks; one that is most of the text is cut where its language changes."""
    total = sum(len(block.text) for block in blocks)
    pieces: list[Block] = []
    for block in blocks:
        if len(block.text) < _LONG or 2 * len(block.text) < total:
            pieces.append(block)
        else:
            starts = _by_script(block.text) or _by_words(block.text)
            pieces += oneline.part(block, starts)
    return tuple(pieces)


def _by_script(text: str) -> list[int]:
    runs: list[tuple[str, int, int]] = []  # script, start, letters
    for match in _WORDS.finditer(text):
        script = match.lastgroup or ""
        weight = len(match.group()) * (3 if script == "Hani" else 1)
        if runs and runs[-1][0] == script:
            runs[-1] = (script, runs[-1][1], runs[-1][2] + weight)
        else:
            runs.append((script, match.start(), weight))
    strong = [(script, start) for script, start, weight in runs if weight >= _LEAST]
    starts: list[int] = []
    for (before, _), (script, start) in pairwise(strong):
        opened = text[:start].rstrip().endswith(("(", "（", "“", '"', "《", "«"))
        if script != before and not opened:
            lead = _BEFORE.search(text[max(0, start - 8) : start])
            starts.append(start - len(lead.group()) if lead else start)
    return starts


def _by_words(text: str) -> list[int]:
    """One change of language, where the sentences on either side of it agree."""
    spans = [(start, end) for start, end in sentences.spans(text) if end - start > _SHORTEST]
    if len(spans) < 2 * _SENTENCES:
        return []
    told = [(start, identify.identify(text[start:end]).language) for start, end in spans]
    told = [(start, language) for start, language in told if language]
    if len(told) < 2 * _SENTENCES:
        return []
    first, last = told[0][1], told[-1][1]
    change = next((i for i in range(len(told) - 1, -1, -1) if told[i][1] != last), -1) + 1
    if first == last or not _SENTENCES <= change <= len(told) - _SENTENCES + 1:
        return []
    agree = sum(language == first for _, language in told[:change])
    return [told[change][0]] if agree >= 0.8 * change else []
