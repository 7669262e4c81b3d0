"""Fuzzes the importer; `invoke fuzz` calls it. Status 1 where something was found."""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.fuzz import counted, guided_input, invented, patterns
from bench.fuzz.found import FOLDER, MEDIA, Found
from bench.fuzz.properties import Checker, Fault

_WITHOUT = "Without atheris all the time goes to invented captures. It is got by: pip install -e '.[fuzz]'"
_ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    options = _options()
    checker = Checker()
    try:
        if options.replay:
            return _replay(options.replay, checker)
        return _fuzz(options.minutes * 60, options.seed, checker)
    finally:
        checker.end()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="invoke fuzz")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--replay", type=Path)
    return parser.parse_args()


def _fuzz(seconds: float, seed: int, checker: Checker) -> int:
    found, started = Found(), time.monotonic()
    _tell(f"Faults are kept in {FOLDER.relative_to(_ROOT)}. Patterns first.")
    slow = list(patterns.slow(patterns.collected(checker.annotator), _tell))
    # On a busy machine the patterns may take all the time; libFuzzer takes a limit of nought for none.
    left = max(2.0, seconds - (time.monotonic() - started))
    has_atheris = importlib.util.find_spec("atheris") is not None
    if not has_atheris:
        _tell(_WITHOUT)
    count = invented.run(left / 2 if has_atheris else left, seed, checker, found, _tell)
    _told("invented", count)
    if has_atheris:
        with tempfile.TemporaryDirectory() as folder:
            guided_input.write(Path(folder))
            command = [sys.executable, "-m", "bench.fuzz.guided", str(int(left / 2)), str(seed), folder]
            ended = subprocess.run(command, cwd=_ROOT, check=False, stderr=subprocess.DEVNULL)  # noqa: S603  own words
            guided = counted.read(Path(folder) / guided_input.COUNT)
        _told("guided by coverage", guided)
        if ended.returncode:
            _tell(f"The guided half ended with status {ended.returncode}.")
            guided.found += 1
        count.found += guided.found
    shown = FOLDER.relative_to(_ROOT)
    if count.found or slow:
        _tell(f"Found: {count.found} captures, {len(slow)} patterns. Replay one: invoke fuzz --replay {shown}/FILE")
        return 1
    _tell("Nothing was found.")
    return 0


def _told(half: str, count: counted.Counted) -> None:
    _tell(
        f"{half}: {count.executions:,} executions ({count.read:,} with a text to read), "
        f"{count.rate:.1f} a second of the processor, {count.found} faults"
    )


def _replay(path: Path, checker: Checker) -> int:
    media = {ending: media_type for media_type, ending in MEDIA.items()}
    started = time.process_time()
    try:
        answer = checker.check(path.read_bytes(), media.get(path.suffix, "text/plain"), twice=True)
    except Fault as fault:
        _tell(str(fault))
        if fault.__cause__ is not None:
            raise fault.__cause__ from None
        return 1
    _tell(f"Nothing is wrong with it: {len(answer):,} bytes of JSON in {time.process_time() - started:.1f} s.")
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(f"{line.encode('utf-8', 'replace').decode()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
