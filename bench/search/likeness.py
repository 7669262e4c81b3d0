"""How like the words of invented provisions are to those of real ones: ``python -m bench.search.likeness FILE...``

What an index weighs hangs on this: on how many different words a provision has, how often the usual ones stand in it,
how many there are in all, and whether those of a document recur in it.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean, median

from bench.search.lexicon import HAN
from bench.search.provisions import Provision, read

_WORD = re.compile(r"[^\W\d_]+")
_MIDDLE = range(50, 501)  # provisions that hold a word which is neither usual nor rare


@dataclass(frozen=True, slots=True)
class Likeness:
    """Of a corpus in one language. Words are runs of letters; in Chinese all pairs of neighbouring characters."""

    provisions: int
    words: float  # in a provision, on average
    median: float
    different: float  # of them, on average
    vocabulary: int
    usual: Mapping[int, float]  # share of all words that the first 10, 100, 1,000 have
    again: float  # how often a word stands in a provision that has it: words that 50 to 500 provisions have
    together: float  # how many provisions of a document have such a word, of the documents that have it


def likeness(provisions: Iterable[Provision]) -> Likeness:
    """Raises StatisticsError where there are too few provisions for words in the middle."""
    counted: Counter[str] = Counter()
    holding: Counter[str] = Counter()
    documents: dict[str, set[str]] = {}
    sizes = []
    for each in provisions:
        words = _words(each.text.lower())
        sizes.append(len(words))
        counted.update(words)
        holding.update(set(words))
        documents.setdefault(each.document, set()).update(words)
    within = Counter(word for words in documents.values() for word in words)
    middle = [word for word, held in holding.items() if held in _MIDDLE]
    ordered = [count for _, count in counted.most_common()]
    return Likeness(
        provisions=len(sizes),
        words=mean(sizes),
        median=median(sizes),
        different=holding.total() / len(sizes),
        vocabulary=len(counted),
        usual={rank: sum(ordered[:rank]) / sum(ordered) for rank in (10, 100, 1000)},
        again=mean(counted[word] / holding[word] for word in middle),
        together=mean(holding[word] / within[word] for word in middle),
    )


def _words(text: str) -> list[str]:
    runs = HAN.findall(text)
    if sum(map(len, runs)) > len(text) / 2:
        return ["".join(pair) for run in runs for pair in pairwise(run)]
    return _WORD.findall(text)


def table(columns: Mapping[str, Likeness]) -> str:
    """A column for each corpus, a row for each figure."""
    rows: dict[str, list[str]] = {}
    for found in columns.values():
        values = {
            "provisions": f"{found.provisions:,}",
            "words in one, on average": f"{found.words:.0f}",
            "words in one, median": f"{found.median:.0f}",
            "different words in one": f"{found.different:.0f}",
            "different words in all": f"{found.vocabulary:,}",
            **{f"share of the {rank:,} most usual": f"{share:.0%}" for rank, share in found.usual.items()},
            "times that a word stands in a provision": f"{found.again:.2f}",
            "provisions of a document with a word": f"{found.together:.1f}",
        }
        for name, value in values.items():
            rows.setdefault(name, []).append(value)
    lines = [f"| | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    return "\n".join([*lines, *(f"| {name} | {' | '.join(values)} |" for name, values in rows.items())])


if __name__ == "__main__":
    print(table({Path(name).stem: likeness(read(Path(name))) for name in sys.argv[1:]}))  # noqa: T201
