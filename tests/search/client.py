"""The browser's code, run in Node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from plugins.portal import addresses
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import OutputFile
from plugins.portal.search import scripts

_ENGINE = Path(__file__).with_name("engine.js")
_PARTS = Path(__file__).with_name("parts.js")
_PROJECT = Path(__file__).parent.parent.parent


def parts(task: str, **given: object) -> Any:
    """What ``parts.js`` answers. Lone surrogates, which UTF-8 has no bytes for, pass as escapes."""
    done = subprocess.run(
        ["node", str(_PARTS)],
        input=json.dumps({"task": task, "stemmers": stemmers(), **given}),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def stemmers() -> str:
    """The scripts of all stemmers, one after the other."""
    return "".join(file.data.decode() for file in scripts(tuple(LANGUAGES)))


def written(files: Sequence[OutputFile], folder: Path) -> Path:
    """The files of a site in a folder, as a host would serve them; with lunr.js and the stemmers."""
    for file in (*files, *scripts(tuple(LANGUAGES))):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    (folder / addresses.LUNR).write_bytes((_PROJECT / "node_modules" / "lunr" / "lunr.js").read_bytes())
    return folder


def engine(site: Path, language: str, *queries: object, task: str = "search", **given: object) -> list[Any]:
    """What the engine answers to readers of a language: ``queries`` are texts, or pairs of a text and options."""
    asked = [[one, {}] if isinstance(one, str) else one for one in queries]
    found = engine_raw(site, language, task=task, queries=asked, **given)
    assert "fault" not in found, found["fault"]
    answer: list[Any] = found["answer"]
    return answer


def engine_raw(site: Path, language: str, **given: object) -> dict[str, Any]:
    """The whole answer of ``engine.js``; ``fault`` where the engine refused."""
    asked = json.dumps({"site": str(site), "language": language, **given})
    done = subprocess.run(
        ["node", str(_ENGINE)], input=asked, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
