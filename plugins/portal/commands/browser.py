"""Finds the Chromium that the browser tests drive, or gets one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_DEBIAN = ("chromium", "fonts-noto-core", "fonts-noto-cjk")
MISSING = (
    "no Chromium was found: set CHROMIUM to one, or install the package chromium, or run "
    "`python -m playwright install chromium`"
)


def find() -> str | None:
    """The path of a Chromium: the one CHROMIUM names, else one on PATH, else Playwright's own; None without any."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    on_path = next(filter(None, map(shutil.which, _NAMES)), None)
    return on_path or _playwrights()


def obtain() -> str | None:
    """Gets one where there is none: Debian's package when root, else Playwright's own. None where neither worked."""
    found = find()
    if found:
        return found
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *_DEBIAN]
        for command in (["apt-get", "update", "-qq"], install):
            subprocess.run(command, env=environment, check=False)  # noqa: S603  constant words
    else:
        use_own_node()
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    return find()


@contextmanager
def launched(*arguments: str) -> Iterator[Browser]:
    """A Chromium to drive, as root too. Raises FileNotFoundError where none is found."""
    path = find()
    if path is None:
        raise FileNotFoundError(MISSING)
    use_own_node()
    with sync_playwright() as playwright:
        # Root has no namespace to put it in.
        driven = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", *arguments])
        yield driven
        driven.close()


def use_own_node() -> None:
    """Lets Playwright run on the project's Node: the one it brings needs a library that bare machines lack."""
    node = shutil.which("node")
    if node:
        os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node)


def _playwrights() -> str | None:
    """Playwright keeps its browsers in a folder per revision below a cache folder."""
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    found = sorted(cache.glob("chromium-*/chrome-linux*/chrome"))
    return str(found[-1]) if found else None
