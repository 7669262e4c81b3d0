"""Whether anything has changed since a build: its inputs and its outputs as the disk has them, never their content.

A stamp holds two digests, of what a build read and of what it left, and what it told. Both are taken of names, sizes,
times and file numbers, which is quick; whatever is in doubt counts as changed. Little is imported here.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import sysconfig
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from plugins.portal.cache.states import states, states_at_once
from plugins.portal.problems import Problem, exit_status

_FORMAT = 2
_FOLDER = "stamps"
_SETTLED = 100_000_000  # ns: a file written later than this before it was looked at may change and keep its time
_ENVIRONMENT = ("PORTAL_", "SITE_", "PELICAN_", "PYTHON")  # beginnings of names that settings may read


@dataclass(frozen=True, slots=True)
class Told:
    """What a build says at its end."""

    figures: tuple[tuple[str, int], ...]  # what there is, and how much of it
    problems: tuple[Problem, ...]
    folder: str  # of the site


@dataclass(frozen=True, slots=True)
class Seen:
    """What a build reads, as it stood before it was read."""

    roots: tuple[str, ...]  # absolute; files, folders, or names at which there was nothing
    digest: str
    settled: bool  # whether a change since then must show

    @classmethod
    def of(cls, roots: Iterable[Path]) -> Seen:
        """Looks at files and folders, all that is below them included."""
        named = tuple(sorted({str(root.absolute()) for root in roots}))
        now = time.time_ns()
        digest, newest = states(named)
        return cls(named, digest, newest < now - _SETTLED)


def build_key(settings: str, overrides: Mapping[str, object]) -> str:
    """Names everything that a build depends on and that is no file: the call, the place, the interpreter."""
    environment = sorted((name, value) for name, value in os.environ.items() if name.startswith(_ENVIRONMENT))
    packages = sysconfig.get_path("purelib")
    installed = Path(packages).stat().st_mtime_ns if Path(packages).is_dir() else 0
    call = (str(Path(settings).absolute()), sorted((name, repr(value)) for name, value in overrides.items()))
    return repr((_FORMAT, call, str(Path.cwd()), sys.version, packages, installed, environment))


def look(cache: Path, key: str, output: Path) -> Told | None:
    """What the last build into this folder told, where nothing has changed since then; None where it may have."""
    try:
        kept = json.loads(_file(cache, output).read_text("utf-8"))
        if kept["key"] != key:
            return None
        if [kept["inputs"], kept["outputs"]] != states_at_once([kept["roots"], [str(output.absolute())]]):
            return None
        problems = tuple(Problem(**problem) for problem in kept["problems"])
        return Told(tuple((name, int(number)) for name, number in kept["figures"]), problems, kept["folder"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # whatever is no stamp of ours
        return None


def keep(cache: Path, key: str, output: Path, inputs: Seen, told: Told) -> None:
    """Notes that a build has ended.

    Nothing is noted where an input was being written, nor where there is an error, which may have been one of the
    moment, such as a capture that was not read in time.
    """
    file = _file(cache, output)
    if not inputs.settled or exit_status(told.problems):
        forget(cache, output)
        return
    unfinished = file.with_suffix(f".{os.getpid()}.unfinished")
    try:
        kept: dict[str, Any] = {
            "key": key,
            "roots": inputs.roots,
            "inputs": inputs.digest,
            "outputs": states_at_once([[str(output.absolute())]])[0],
            "figures": told.figures,
            "problems": [asdict(problem) for problem in told.problems],
            "folder": told.folder,
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(kept), "utf-8")
        unfinished.replace(file)
    except OSError:  # a disk that is full, or a folder that can't be read or written: the next build is a whole one
        with suppress(OSError):
            unfinished.unlink()
        forget(cache, output)


def forget(cache: Path, output: Path) -> None:
    """What was noted of an output folder no longer holds."""
    with suppress(OSError):  # no such folder
        _file(cache, output).unlink(missing_ok=True)


def _file(cache: Path, output: Path) -> Path:
    name = hashlib.blake2b(str(output.absolute()).encode(), digest_size=8).hexdigest()
    return cache / _FOLDER / f"{name}.json"
