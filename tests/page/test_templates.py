"""Templates render as Jinja's own environment renders them, though they escape and call by functions of their own."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from markupsafe import Markup

from plugins.portal.page.templates import Templates, called, escaped

MODULE = """\
{% macro plain(item, of="row") %}<p class="{{ of }}">{{ item }}</p>{% endmacro %}
{% macro around() %}<b>{{ caller() }}</b>{% endmacro %}
{% macro any() %}{{ varargs|join("/") }}{{ kwargs|length }}{% endmacro %}"""
CASES = {
    "text is escaped, markup is not": "{{ text }} {{ markup }} {{ 3 }} {{ none }}",
    "a macro's text is markup": '{% from "module" import plain %}{{ plain(text) }}{{ plain(markup, "a&b") }}',
    "arguments by name": '{% from "module" import plain %}{{ plain(of="x", item=text) }}',
    "in a loop, of a module": '{% import "module" as m %}{% for i in [1, 2] %}{{ m.plain(i) }}{% endfor %}',
    "a macro around something": '{% from "module" import around %}{% call around() %}{{ text }}{% endcall %}',
    "a macro that takes anything": '{% from "module" import any %}{{ any(text, 2, of=3) }}',
    "functions and methods": "{{ shout(text) }} {{ text.upper() }} {{ range(3)|list }}",
    "what is filled in": "{{ text ~ markup }}{{ '%s'|format(text) }}",
}
GIVEN = {"text": "<a> & 'b'", "markup": Markup("<i>"), "none": None, "shout": lambda text: f"{text}!"}


def rendered(kind: type[Environment], source: str) -> str:
    loader = DictLoader({"module": MODULE, "page": source})
    return kind(loader=loader, autoescape=True, undefined=StrictUndefined).get_template("page").render(GIVEN)


@pytest.mark.parametrize("name", CASES)
def test_it_is_what_jinja_renders(name: str) -> None:
    assert rendered(Templates, CASES[name]) == rendered(Environment, CASES[name])


@pytest.mark.parametrize("source", ["{{ nothing }}", "{{ nothing() }}", "{{ text.nothing }}"])
def test_an_undefined_name_is_an_error(source: str) -> None:
    with pytest.raises(UndefinedError):
        rendered(Templates, source)


def test_an_argument_too_many_is_an_error() -> None:
    with pytest.raises(TypeError, match="not more than 2"):
        rendered(Templates, '{% from "module" import plain %}{{ plain(1, 2, 3) }}')


def test_text_is_escaped_once() -> None:
    assert escaped("<") == "&lt;" == escaped(escaped(Markup("&lt;")))
    assert called(str, 3) == "3"
