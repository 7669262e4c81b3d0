"""What tests share: the project's folder, the real captures where they are, and the built site."""

from __future__ import annotations

import fcntl
import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pelicanconf import PORTAL_LANGUAGES
from plugins.portal.adapter.build import Report, run
from plugins.portal.page import assets
from plugins.portal.pipeline import Progress
from tests.browser.driving import axe, browser, page, watch  # noqa: F401  fixtures

PROJECT = Path(__file__).resolve().parents[1]
CAPTURES = Path(os.environ.get("CONCORDANCE_CAPTURES") or PROJECT.parent / "shared" / "captures")
INTERFACE = tuple(PORTAL_LANGUAGES)
# Those that stand for the others where trying all sixteen would take too long: `invoke audit` looks at every one.
TRIED = ("en", "ar", "zh-Hans", "km")
FEW = ("en", "zh-Hans", "ar", "de")  # of the site of raw texts, so that some of these are in other languages

Build = Callable[..., Report]


@pytest.fixture(scope="session")
def captures() -> Path:
    """The folder of real captures; without it the test is skipped and says why."""
    if not CAPTURES.is_dir():
        pytest.skip(f"the real captures are not here: {CAPTURES} (set CONCORDANCE_CAPTURES to where they are)")
    return CAPTURES


@pytest.fixture(scope="session")
def small_scripts() -> None:
    """The scripts are made small by this process, which remembers them: each build's own would take seconds for it."""
    assets.scripts(PROJECT / "theme", PROJECT / "node_modules")


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory, small_scripts: None) -> Build:
    """Builds with the project's settings and these on top, into a new folder."""

    def make(progress: Progress = lambda step: None, *, profiled: bool = False, **overrides: object) -> Report:
        folder = tmp_path_factory.mktemp("site") / "output"
        # Not the operator's texts/: what is tested must not hang on what lies there.
        return run(
            str(PROJECT / "pelicanconf.py"),
            {"OUTPUT_PATH": str(folder), "PORTAL_TEXTS": None, "PORTAL_CACHE": None, **overrides},
            progress,
            profiled=profiled,
        )

    return make


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, build: Build) -> Callable[[str, object], Report]:
    """Builds a site of that name with these captures once for all processes that run tests: it must not be changed."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def make(name: str, texts: object) -> Report:
        kept = shared / f"{name}.pickle"
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not kept.exists():
                kept.write_bytes(pickle.dumps(build(PORTAL_TEXTS=texts)))
        report: Report = pickle.loads(kept.read_bytes())  # noqa: S301 - written above
        return report

    return make


@pytest.fixture(scope="session")
def summaries_only(once: Callable[[str, object], Report]) -> Report:
    """The site as a clone builds it, without captures."""
    return once("summaries", None)


@pytest.fixture(scope="session")
def with_texts(once: Callable[[str, object], Report], captures: Path) -> Report:
    """The site with the official wording of the real captures."""
    return once("texts", str(captures))


@pytest.fixture(scope="session")
def raw_texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of raw captures as an operator may have it: odd names, folders, old encodings."""
    folder = tmp_path_factory.mktemp("raw") / "any folder"
    shutil.copytree(PROJECT / "tests/sites/raw", folder)
    for name, encoding in {"国标编码公报.txt": "gb18030", "quiet harbours.txt": "utf-16"}.items():
        (folder / name).write_bytes((folder / name).read_text(encoding="utf-8").encode(encoding))
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "lead.txt").rename(folder / "a" / "b" / "Nets' (final) v2 [EN] #7%20&.txt")
    return folder


@pytest.fixture(scope="session")
def from_raw_texts(build: Build, raw_texts: Path) -> Report:
    """The small site, with a folder of raw captures that no record claims."""
    return build(PATH=str(PROJECT / "tests/sites/small/content"), PORTAL_TEXTS=str(raw_texts), PORTAL_LANGUAGES=FEW)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Report:
    """The fullest site that this machine can build: with the real captures where they are."""
    report: Report = request.getfixturevalue("with_texts" if CAPTURES.is_dir() else "summaries_only")
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what tests measured, which pytest would keep to itself where they passed."""
    reports = [report for found in terminalreporter.stats.values() for report in found if hasattr(report, "when")]
    figures = [words for report in reports if report.when == "call" for name, words in report.user_properties
               if name == "figure"]  # fmt: skip
    if figures:
        terminalreporter.section("measured")
        for words in figures:
            terminalreporter.write_line(str(words))
