"""Every component has an example, every example renders in four languages, and every class has a style or a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from lxml import html

from plugins.portal.commands.components import EXAMPLES, SHOWN, Example, catalogue, examples, render, templates
from plugins.portal.page.place import Link
from tests.conftest import PROJECT
from tests.site.test_valid_html import findings

COMPONENTS = PROJECT / "theme/templates/components"
FOUND = examples(PROJECT / EXAMPLES)
ALL = [example for each in FOUND.values() for example in each]
# Hooks of tests, scripts and other languages' readers; they look like what is around them.
WITHOUT_STYLE = frozenset({"unsure", "provision-title", "definition", "site-nav"})


def macros(file: Path) -> dict[str, str]:
    """The macros of a component with their text."""
    text = file.read_text(encoding="utf-8")
    return dict(re.findall(r"{% macro (\w+)(.*?){%-? endmacro %}", text, re.DOTALL))


def test_there_is_an_example_file_for_each_component_and_none_more() -> None:
    assert sorted(FOUND) == sorted(file.stem for file in COMPONENTS.glob("*.html"))


@pytest.mark.parametrize("name", sorted(FOUND))
def test_every_macro_has_an_example_or_serves_one_beside_it(name: str) -> None:
    shown = {example.macro for example in FOUND[name]}
    there = macros(COMPONENTS / f"{name}.html")
    serving = {macro for macro in there for other, text in there.items() if other != macro and f"{macro}(" in text}
    assert name in shown
    assert set(there) - serving <= shown


@pytest.mark.parametrize("tag", SHOWN)
@pytest.mark.parametrize("example", ALL, ids=lambda each: f"{each.component}: {each.name}")
def test_an_example_renders_with_all_it_needs_and_nothing_to_spare(example: Example, tag: str) -> None:
    made = render(templates(PROJECT / "theme", tag), example, tag)
    tree = html.fragment_fromstring(made, create_parent="div")
    for element in tree.iter():
        assert element.get("lang") != "", "a language that is said is named"
    for link in tree.xpath(".//a[@href]"):
        assert link.text_content().strip(), "a link says where it leads"


def test_a_component_that_lacks_something_is_an_error() -> None:
    lacking = Example("source", "no type", "source", {"element": "h2", "item": {"document": Link("x")}})
    with pytest.raises(UndefinedError):
        render(templates(PROJECT / "theme", "en"), lacking, "en")


def test_every_class_of_a_component_has_a_style() -> None:
    sheets = "".join(file.read_text(encoding="utf-8") for file in (PROJECT / "theme/static/css").rglob("*.css"))
    styled = set(re.findall(r"\.([a-z][\w-]*)", sheets))
    english = templates(PROJECT / "theme", "en")
    used = {
        name
        for example in ALL
        for names in re.findall(r'class="([^"]+)"', render(english, example, "en"))
        for name in names.split()
    }
    assert used - styled - WITHOUT_STYLE == set()
    assert WITHOUT_STYLE - used == set()


def test_the_pages_of_the_catalogue_are_valid(tmp_path: Path) -> None:
    for file in catalogue(PROJECT):
        target = tmp_path / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    assert findings(*sorted(tmp_path.rglob("*.html"))) == []
    assert len(list(tmp_path.rglob("*.html"))) == 1 + len(SHOWN) * len(FOUND)
