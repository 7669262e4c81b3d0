"""The browser's code, run in Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from plugins.portal.search import Entry, files

_HARNESS = Path(__file__).with_name("harness.js")


def node(task: str, **given: object) -> Any:
    """What ``harness.js`` answers. Lone surrogates, which UTF-8 has no bytes for, pass as escapes."""
    asked = json.dumps({"task": task, **given})
    done = subprocess.run(
        ["node", str(_HARNESS)], input=asked, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""  # lunr.js warns there of an index that is not its own
    return json.loads(done.stdout)


def script(language: str, records: tuple[Entry, ...]) -> str:
    """The one file of a language's search."""
    (file,) = files(language, records)
    return file.data.decode()


def found(language: str, records: tuple[Entry, ...], *queries: str) -> list[list[str]]:
    """The addresses that each query leads to, best first."""
    answers = node("search", script=script(language, records), texts=list(queries))
    return [[hit["href"] for hit in answer] for answer in answers]
