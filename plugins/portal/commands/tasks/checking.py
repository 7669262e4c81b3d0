"""Whether all is right, and what the checks need."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from invoke import Context, Exit, task

from plugins.portal import addresses
from plugins.portal.commands.tasks.shared import PROJECT, console, inputs


@task(help={"fast": "leave the tests out"})
def check(context: Context, fast: bool = False) -> None:
    """Lint, types, styles, scripts, catalogues, content, then the tests; status 1 where anything is wrong."""
    from pelicanconf import PORTAL_LANGUAGES
    from plugins.portal import pipeline
    from plugins.portal.commands import catalogues, overview
    from plugins.portal.problems import exit_status

    failed = [
        name
        for name, command in {
            "lint": "ruff check . && ruff format --check .",
            "types": "mypy",
            "styles": "node_modules/.bin/stylelint 'theme/static/css/**/*.css'",
            "scripts": "node_modules/.bin/biome lint --error-on-warnings",
        }.items()
        if not context.run(command, warn=True, echo=True).ok
    ]
    problems = catalogues.check(PROJECT, PORTAL_LANGUAGES)
    overview.show_problems(problems, console)
    failed += ["catalogues"] if exit_status(problems) else []
    site = pipeline.build(inputs(""), lambda path, data: False)
    overview.show_problems(site.problems, console)
    # Versions that disagree, and rows that one lacks, are warnings to the editor of a portal; here they are mistakes.
    failed += ["content"] if any(problem.severity != "info" for problem in site.problems) else []
    if not fast and not context.run("python -m pytest -n auto --dist loadfile", warn=True, echo=True, pty=False).ok:
        failed.append("tests")
    if failed:
        raise Exit(f"Not right: {', '.join(failed)}", code=1)
    console.print("All checks passed.")


@task
def audit(context: Context) -> None:
    """The slow checks of pages in all languages: axe, html-validate, the Nu checker (needs Java). Some ten minutes."""
    if shutil.which("java") is None:
        raise Exit("The Nu checker needs Java: install a runtime (Debian: default-jre-headless).", code=2)
    context.run("npm ci --prefix tests/audit --ignore-scripts --no-audit --no-fund --loglevel=error", echo=True)
    context.run("python -m pytest -n auto --dist loadfile -m audit tests", echo=True)


@task
def golden(context: Context) -> None:
    """Renders the golden pages of the tests anew; `git diff` then shows what changed."""
    from plugins.portal.commands import golden as goldens

    for path in goldens.renew(PROJECT):
        console.print(f"wrote {path.relative_to(PROJECT)}", highlight=False)


@task(help={"output": "the folder to write into"})
def components(context: Context, output: str = ".components_cache") -> None:
    """Shows every component of the theme with its examples, in four languages. No part of the site."""
    from plugins.portal.commands import components as cataloguing

    for file in cataloguing.catalogue(PROJECT):
        target = Path(output) / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    console.print(f"open {Path(output) / addresses.ROOT}", highlight=False)


@task
def pictures(context: Context) -> None:
    """Takes the pictures of the documentation anew, without official wording. Look at each before a commit."""
    from plugins.portal.adapter import build as adapter
    from plugins.portal.commands import pictures as photography

    folder = PROJECT / photography.FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        settings = {"OUTPUT_PATH": made, "PORTAL_TEXTS": None, "PORTAL_CACHE": None}
        adapter.run(str(PROJECT / "pelicanconf.py"), settings)
        for name, data in photography.taken(Path(made)):
            (folder / name).write_bytes(data)
            console.print(f"{photography.FOLDER / name}: {len(data) / 1024:.0f} KB", highlight=False)


@task(name="browser")
def get_browser(context: Context) -> None:
    """Gets a Chromium for the tests where there is none."""
    from plugins.portal.commands import browser

    found = browser.obtain()
    if found is None:
        raise Exit(browser.MISSING, code=1)
    console.print(f"The tests drive {found}", highlight=False)


@task
def lock(context: Context) -> None:
    """Writes the locks of Python packages anew from pyproject.toml: versions and hashes, no addresses."""
    options = (
        "--quiet --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate --upgrade "
        "--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options"
    )
    context.run(f"pip-compile {options} --extra dev --extra import -o requirements.lock pyproject.toml", echo=True)
    context.run(f"pip-compile {options} -o requirements-node.lock requirements-node.in", echo=True)
