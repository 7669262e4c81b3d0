"""The searches that are compared. Each builds its files in a process of its own and answers through one page."""

from __future__ import annotations

from bench.search.engines import concordance, lunrjs, pagefind
from bench.search.engines.engine import Engine

ENGINES: tuple[Engine, ...] = (concordance.ENGINE, pagefind.ENGINE, lunrjs.ENGINE)

__all__ = ["ENGINES", "Engine"]
