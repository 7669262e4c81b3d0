"""The checkers of styles and scripts, as `make check` calls them, pass what is there and refuse what they are for."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROJECT

STYLES = ("node_modules/.bin/stylelint",)
SCRIPTS = ("node_modules/.bin/biome", "lint", "--error-on-warnings")


def told(*command: str, given: str | None = None, folder: Path = PROJECT) -> tuple[int, str]:
    done = subprocess.run(command, cwd=folder, input=given, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("command", [(*STYLES, "theme/static/css/**/*.css"), SCRIPTS], ids=["styles", "scripts"])
def test_the_theme_passes(command: tuple[str, ...]) -> None:
    status, words = told(*command)
    assert status == 0, words


@pytest.mark.parametrize(
    ("css", "rule"),
    [
        ("a { margin-left: 1px; }", "require-logical-properties"),
        ("a { text-align: left; }", "require-logical-keywords"),
        ("a { colour: red; }", "property-no-unknown"),
        ("a { color: light-dark(#fff); }", "declaration-property-value-no-unknown"),
        ("a { color: red !important; }", "declaration-no-important"),
    ],
)
def test_a_style_is_refused(css: str, rule: str) -> None:
    status, words = told(*STYLES, "--stdin", "--stdin-filename", "theme/static/css/x.css", given=f"{css}\n")
    assert status == 2
    assert rule in words


@pytest.mark.parametrize(
    ("script", "rule"),
    [
        ("const a = 1;\n", "noUnusedVariables"),
        ("function f() { return 1; alert(); }\nf();\n", "noUnreachable"),
        ("onclick = function () { debugger; };\n", "noDebugger"),
    ],
)
def test_a_script_is_refused(tmp_path: Path, script: str, rule: str) -> None:
    file = tmp_path / "theme/static/js/x.js"
    file.parent.mkdir(parents=True)
    file.write_text(script, encoding="utf-8")
    shutil.copy(PROJECT / "biome.json", tmp_path)
    status, words = told(str(PROJECT / SCRIPTS[0]), *SCRIPTS[1:], folder=tmp_path)
    assert status == 1
    assert rule in words
