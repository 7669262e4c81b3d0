from __future__ import annotations

from dataclasses import dataclass

import pytest
from lxml import html

from plugins.portal.model import Corpus, Page
from plugins.portal.page import SiteSettings, Text, build
from plugins.portal.problems import Problem
from tests.conftest import PROJECT

from .corpus import ACCORD, PACT, corpus


def settings(**changes: object) -> SiteSettings:
    values: dict[str, object] = {
        "languages": ("en", "ar", "de"),
        "site_url": "",
        "site_name": "Tidebook",
        "theme": PROJECT / "theme",
        "translations": PROJECT / "no-catalogues-here",
        "modules": PROJECT / "node_modules",
    }
    return SiteSettings(**{**values, **changes})  # type: ignore[arg-type]


TEXTS = (
    Text("about", "en", "About", "own", "<p>What this is.</p>"),
    Text("about", "de", "Über", "draft", "<p>Was das ist.</p>"),
    Text("method", "en", "Method", "own", "<h2>How</h2><p>So.</p>"),
)


@dataclass(frozen=True, slots=True)
class Built:
    corpus: Corpus
    pages: dict[str, Page]
    problems: tuple[Problem, ...]


@pytest.fixture(scope="session")
def built() -> Built:
    made = corpus(PACT, ACCORD)
    pages, problems = build(made, TEXTS, settings())
    return Built(made, {page.path: page for page in pages}, problems)


def tree(built: Built, path: str) -> html.HtmlElement:
    return html.fromstring(built.pages[path].body)


@pytest.fixture(scope="session")
def pact(built: Built) -> html.HtmlElement:
    return tree(built, "en/documents/kelp-pact.html")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())
