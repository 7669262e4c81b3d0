"""The catalogue of components: each macro of the theme, shown with the examples of ``tests/components``.

A component ``theme/templates/components/<name>.html`` has its examples in ``<name>.toml``: for each a ``name``, the
``macro`` where it is not the component's own, what is ``given`` to it, and where it stands: ``inside`` an element
(``div`` unless said; ``html`` for a head), or as the ``attributes`` of one. In what is given ``{html = "…"}`` is
markup, a table of languages such as ``{en = "…", ar = "…"}`` a text in each, and a table of nothing but a link's
fields a link.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from plugins.portal import addresses
from plugins.portal.languages import LANGUAGES, Language, language
from plugins.portal.model import OutputFile
from plugins.portal.page import stylesheets
from plugins.portal.page.environment import Compiled, environment
from plugins.portal.page.formats import Formats
from plugins.portal.page.place import Link
from plugins.portal.page.translations import load

SHOWN = ("en", "ar", "zh-Hans", "km")
EXAMPLES = Path("tests/components")
_LINK = frozenset(field.name for field in fields(Link))


@dataclass(frozen=True, slots=True)
class Example:
    """A use of a component. given: by the macro's arguments, as TOML has it."""

    component: str
    name: str
    macro: str
    given: Mapping[str, object]
    inside: str = "div"
    attributes: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """An example, rendered."""

    name: str
    html: Markup


def examples(folder: Path) -> dict[str, tuple[Example, ...]]:
    """The examples of each component, by its name. Raises TypeError, KeyError or ValueError where one is not right."""
    return {
        file.stem: tuple(
            Example(**{"component": file.stem, "macro": file.stem, **each})
            for each in tomllib.loads(file.read_text(encoding="utf-8"))["example"]
        )
        for file in sorted(folder.glob("*.toml"))
    }


def templates(theme: Path, tag: str) -> Environment:
    """The theme's templates in a language."""
    catalogue, _ = load(theme / "translations", language(tag))
    return environment(theme, catalogue, Formats(catalogue.language), Compiled())


def render(components: Environment, example: Example, tag: str) -> Markup:
    """The example's markup on a page in a language.

    Raises jinja2.TemplateError where the component asks for what the example does not give.
    """
    module = components.get_template(f"components/{example.component}.html").make_module()
    arguments = {name: value_in(tag, value) for name, value in example.given.items()}
    made = Markup(getattr(module, example.macro)(**arguments))  # noqa: S704  a macro's own output
    if example.attributes:
        return Markup("<p{}>{}</p>").format(made, example.name)
    if example.inside == "html":
        return made
    return Markup("<{element}>{made}</{element}>").format(element=example.inside, made=made)


def value_in(tag: str, value: object) -> object:
    """What an example gives, as a template takes it on a page in a language."""
    if isinstance(value, list):
        return [value_in(tag, each) for each in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"html"}:
        return Markup(value["html"])  # noqa: S704  the example's own
    if "en" in value and set(value) <= set(LANGUAGES):
        return value.get(tag, value["en"])
    made = {name: value_in(tag, each) for name, each in value.items()}
    if made.get("language") == tag:
        made["language"] = ""  # the page's own, which nothing says again
    return Link(**made) if "text" in made and set(made) <= _LINK else made  # type: ignore[arg-type]


def catalogue(project: Path) -> Iterator[OutputFile]:
    """A page for each component in each of the languages shown, one that leads to them, and the style sheets."""
    theme, found = project / "theme", examples(project / EXAMPLES)
    frame = (project / EXAMPLES / "page.html").read_text(encoding="utf-8")
    sheets = stylesheets(theme)
    yield from sheets
    for tag in SHOWN:
        made = templates(theme, tag)
        for name, each in found.items():
            path = f"{tag}/{name}.html"
            heads = [example for example in each if example.inside == "html"]
            body = made.from_string(frame).render(
                language=language(tag),
                title=name,
                styles=[addresses.relative(path, sheet.path) for sheet in sheets],
                links=_ways(path, language(tag), name),
                heads=[Shown(example.name, render(made, example, tag)) for example in heads],
                bodies=[Shown(example.name, render(made, example, tag)) for example in each if example not in heads],
            )
            yield OutputFile(path, body.encode())
    root = [Link(name, f"en/{name}.html") for name in found]
    page = templates(theme, "en").from_string(frame)
    body = page.render(
        language=language("en"), title="Components", styles=[s.path for s in sheets], links=root, heads=[], bodies=[]
    )
    yield OutputFile(addresses.ROOT, body.encode())


def _ways(path: str, here: Language, name: str) -> list[Link]:
    others = [Link(language(tag).name, f"../{tag}/{name}.html", tag) for tag in SHOWN if tag != here.tag]
    return [Link("All components", addresses.relative(path, addresses.ROOT)), *others]
