"""The half of a run that atheris guides by the coverage of parse and annotate; a process of its own.

``python -m bench.fuzz.guided SECONDS SEED FOLDER``: the folder holds seeds and dictionary, the count goes there.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import atheris

_INSTRUMENTED = [
    f"plugins.portal.{name}" for name in ("parse", "annotate", "dates", "decoding", "sentences", "invisible", "folding")
]
with atheris.instrument_imports(include=_INSTRUMENTED):
    from bench.fuzz.counted import Clock, Counted
    from bench.fuzz.found import Found
    from bench.fuzz.guided_input import COUNT, SEEDS, WORDS
    from bench.fuzz.properties import ROW, SECONDS, Checker, Fault

_LONGEST = 8_000  # bytes: longer ones are the other half's


class _Target:
    """Counts, and keeps faults instead of ending with the first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._checker = Checker(SECONDS * 4)  # what is instrumented is slower
        self._found, self._count, self._clock = Found(), Counted(), Clock()

    def __call__(self, data: bytes) -> None:
        started = time.process_time()
        self._count.executions += 1
        try:
            self._count.read += ROW in self._checker.check(data)
        except Fault as fault:
            path = self._found.keep(data, "text/plain", fault, self._checker)
            if path is not None:
                self._count.found += 1
                sys.stdout.write(f"{path.name}: {fault}\n")
                sys.stdout.flush()
        self._count.seconds += time.process_time() - started
        if self._clock.strikes():
            self._count.write(self._folder / COUNT)


class _Mutator:
    """Changes lines and characters rather than bytes: most bytes changed at random are no text."""

    def __init__(self, words: list[str], lines: list[str]) -> None:
        self._words, self._lines = words, lines

    def __call__(self, data: bytes, largest: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311  nothing secret
        if chance.random() < 0.1:
            return bytes(atheris.Mutate(data, largest))
        text = data.decode("utf-8", "ignore")
        for _ in range(chance.choice((1, 1, 2, 4))):
            text = self._changed(text, chance)
        return text.encode("utf-8", "ignore")[:largest].decode("utf-8", "ignore").encode()

    def _changed(self, text: str, chance: random.Random) -> str:
        if chance.random() < 0.3:
            return "\n".join(_rearranged(text.split("\n"), chance))
        place = chance.randrange(len(text) + 1)
        end = min(len(text), place + chance.choice((1, 5, 50)))
        more = chance.choice(
            (
                chance.choice(self._words),
                f"\n{chance.choice(self._lines)}\n",
                "",
                chance.choice("\n\n .:;,()"),
                text[place:end] * chance.choice((1, 2, 9)),
            )
        )
        return text[:place] + more + text[end if not more or chance.random() < 0.3 else place :]


def _rearranged(lines: list[str], chance: random.Random) -> list[str]:
    """A line left out or repeated, or all in another order."""
    if chance.random() < 0.2:
        return chance.sample(lines, len(lines))
    at = chance.randrange(len(lines))
    return [*lines[:at], *[lines[at]] * chance.randint(0, 3), *lines[at + 1 :]]


def main() -> None:
    seconds, seed, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    target = _Target(folder)
    words = (folder / WORDS).read_text(encoding="utf-8").split("\n")
    lines = [line for path in sorted((folder / SEEDS).iterdir()) for line in path.read_text("utf-8").split("\n")]
    options = [
        f"-max_total_time={seconds}", f"-seed={seed}", f"-max_len={_LONGEST}", "-len_control=0", "-timeout=120",
        "-rss_limit_mb=4000", "-verbosity=0", "-print_final_stats=0", f"-artifact_prefix={folder}/",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(folder / SEEDS)], target, custom_mutator=_Mutator(words, lines))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
