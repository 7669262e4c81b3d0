"""What the guided half begins with: seeds and a dictionary."""

from __future__ import annotations

from pathlib import Path

from bench.fuzz import patterns
from bench.fuzz.attacks import fragments
from bench.quality.gold import read_all

SEEDS, WORDS, COUNT = "seeds", "words.txt", "count.json"
_LONGEST = 60


def write(folder: Path) -> None:
    """The gold captures that rules are tuned on, each whole, and what the rules look for, a line each."""
    seeds = folder / SEEDS
    seeds.mkdir()
    for gold in read_all("tuned"):
        (seeds / gold.name).write_text(gold.capture, encoding="utf-8")
    words = {word for found in patterns.collected() for word in fragments(found.pattern) if len(word) <= _LONGEST}
    (folder / WORDS).write_text("\n".join(sorted(w for w in words if w.strip() and "\n" not in w)), encoding="utf-8")
