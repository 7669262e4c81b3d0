"""What the browser knows of the documents of a segment by their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plugins.portal.model import OutputFile
from plugins.portal.search import coding
from plugins.portal.search.works import Work


def documents(
    works: Sequence[Work], earlier: Sequence[tuple[str, str]] = (), gone: Sequence[int] = ()
) -> tuple[tuple[str, str], tuple[OutputFile, ...]]:
    """The hashes of the files ``docs`` and ``ids``, and these files.

    works: newest first. earlier: the order of each document of earlier segments; gone: numbers of those that have gone.
    """
    docs, file = coding.single("docs", coding.as_json(_about(works, earlier, gone)))
    ids, listed = coding.single("ids", coding.as_json([work.id for work in works]))
    return (docs, ids), (file, listed)


def _about(works: Sequence[Work], earlier: Sequence[tuple[str, str]], gone: Sequence[int]) -> dict[str, Any]:
    """rows, type, main: of each document; years: (year, how many documents in a row), year 0 unknown.

    places: of each, how many documents of earlier segments come before it, newest first.
    """
    types = sorted({work.type for work in works})
    mains = sorted({work.main for work in works})
    years: list[list[int]] = []
    for work in works:
        year = int(work.date[:4] or 0)
        if years and years[-1][0] == year:
            years[-1][1] += 1
        else:
            years.append([year, 1])
    before = sorted(earlier, reverse=True)
    places = []
    passed = 0
    for work in works:
        while passed < len(before) and before[passed] > work.order:
            passed += 1
        places.append(passed)
    return {
        "rows": [len(work.rows) for work in works],
        "types": types,
        "type": [types.index(work.type) for work in works],
        "mains": mains,
        "main": [mains.index(work.main) for work in works],
        "years": years,
        **({"places": places} if before else {}),
        **({"gone": list(gone)} if gone else {}),
    }
