"""What the person who waits is told, and what a build took."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from plugins.portal.commands import profile, progress
from plugins.portal.pipeline import Step
from plugins.portal.pipeline.inputs import tally
from plugins.portal.problems import Problem
from tests.conftest import FEW, PROJECT, Build

SMALL = PROJECT / "tests/sites/small"


@pytest.mark.parametrize(
    ("done", "total", "seconds", "words"),
    [
        (0, 0, 3.0, ""),
        (0, 500, 3.0, "0 of 500"),
        (1_000, 5_000, 10.0, "1,000 of 5,000, 100 a second, 40 s left"),
        (10, 1_000, 100.0, "10 of 1,000, 10.0 s each, 2 h 45 min left"),
        (100, 1_000, 10.0, "100 of 1,000, 10 a second, 1 min 30 s left"),
        (500, 500, 5.0, "500 of 500, 100 a second"),
    ],
)
def test_rate_and_remaining_time(done: int, total: int, seconds: float, words: str) -> None:
    assert progress.counted(done, total, seconds) == words


@pytest.mark.parametrize("terminal", [True, False])
def test_a_terminal_is_told_how_far_it_is_and_a_file_nothing(terminal: bool) -> None:
    out = io.StringIO()
    with progress.shown(Console(file=out, force_terminal=terminal, width=120)) as told:
        told(Step("Parsing"))
        told(Step("Rendering", 5, 10))
        told(Step("Rendering", 10, 10))
    assert ("Rendering" in out.getvalue()) == terminal
    assert ("10 of 10" in out.getvalue()) == terminal


def test_items_are_added_up_and_never_more_than_all() -> None:
    steps: list[Step] = []
    more = tally(steps.append, "Rendering", 3)
    more(2)
    more(2)
    assert steps == [Step("Rendering", 0, 3), Step("Rendering", 2, 3), Step("Rendering", 4, 4)]


def test_a_profile_names_every_stage_and_agrees_with_the_site(build: Build) -> None:
    steps: list[Step] = []
    report = build(progress=steps.append, profiled=True, PATH=str(SMALL / "content"), PORTAL_LANGUAGES=FEW[:2])
    said = json.loads(profile.as_json(report))
    stages = {each["name"]: each for each in said["stages"] if not each["within"]}
    assert list(stages) == [
        "settings and plugins", "registry and records", "documents", "link", "preparing pages",
        "looking for what has changed", "counting what will be made", "pages and files", "sitemaps",
        "putting in place",
    ]  # fmt: skip
    assert said["files"] == stages["putting in place"]["items"]
    assert sum(each["items"] for each in said["stages"] if each["name"].startswith("pages: ")) == said["pages"]
    assert {each["name"] for each in said["stages"] if each["within"] == "documents"} >= {"parse", "annotate"}
    assert sum(stage["wall"] for stage in stages.values()) <= said["seconds"]
    assert all(stage["peak"] > 0 and stage["cpu"] >= 0 for stage in said["stages"])
    counted = list(dict.fromkeys(step.stage for step in steps if step.total))
    assert counted == ["Parsing and annotating", "Making pages and files"]
    out = io.StringIO()
    Console(file=out, width=100).print(profile.table(report))
    assert all(name in out.getvalue() for name in (*stages, "pages: document", "search index"))


def test_whoever_waits_is_told_early_of_what_will_be_a_problem() -> None:
    out = io.StringIO()
    with progress.shown(Console(file=out, width=120)) as told:
        told(Step("Rendering", problem=Problem("warning", "pelicanconf.py", "", "Too many files.")))
    assert out.getvalue().strip() == "warning: pelicanconf.py: Too many files."
