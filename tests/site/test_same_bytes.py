"""The same input gives the same bytes, whatever the hash seed, the time zone, the locale or the folder."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import CAPTURES, PROJECT

SCRIPT = """
import sys
from plugins.portal.adapter.build import run
folder, texts, *languages = sys.argv[1:]
settings = {"PORTAL_TEXTS": texts or None, "PORTAL_CACHE": None, "PORTAL_LANGUAGES": languages}
run("pelicanconf.py", {"OUTPUT_PATH": folder, **settings})
"""


def build(folder: Path, **environment: str) -> dict[str, bytes]:
    texts = str(CAPTURES) if CAPTURES.is_dir() else ""
    subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), texts, "en", "km"],
        cwd=PROJECT,
        env=os.environ | environment,
        check=True,
        capture_output=True,
    )
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_builds_under_different_circumstances_are_byte_identical(tmp_path: Path) -> None:
    first = build(tmp_path / "one", PYTHONHASHSEED="1", TZ="Asia/Yangon", LC_ALL="C", LANG="C")
    second = build(
        tmp_path / "two" / "deeper", PYTHONHASHSEED="4242", TZ="America/Lima", LC_ALL="C.UTF-8", LANG="de_DE"
    )
    assert first.keys() == second.keys()
    assert [path for path in sorted(first) if first[path] != second[path]] == []
