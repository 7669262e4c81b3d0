"""Queries as readers type them find their provision, from a USB stick and from a sub-path of a host."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from pelicanconf import PORTAL_LANGUAGES
from plugins.portal.adapter.build import Report
from plugins.portal.commands.serving import server
from plugins.portal.languages import LANGUAGES
from tests.browser.driving import Watch
from tests.browser.search_queries import Query, read
from tests.conftest import TRIED

QUERIES = read()
AT_LEAST = 0.95  # of all queries have an expected provision among the first three
MISSED = 1  # of a language's ten may not
PLACES = """() => Array.from(document.querySelectorAll('.hits .hit-link'), (link) => {
  const [path, fragment] = link.getAttribute('href').split(':~:')[0].split('#');
  return path.split('/').pop().replace('.html', '') + '#' + fragment;
})"""

ASK = """async ([language, texts]) => {
  const engine = await Concordance.engine.open({ root: '../', scripts: '../static/', language });
  const found = [];
  for (const text of texts) {
    const { groups } = await engine.search(text, {});
    found.push(groups.flatMap((group) => group.hits.map((hit) => hit.document + '#' + hit.provision)));
  }
  return found;
}"""


@pytest.fixture
def address(request: pytest.FixtureRequest, summaries_only: Report, tmp_path: Path) -> Iterator[str]:
    """The folder of the site as an address with a slash at its end."""
    if request.param == "file":
        yield summaries_only.folder.as_uri() + "/"
        return
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "a" / "deep" / "path").symlink_to(summaries_only.folder)
    with server(tmp_path, 0) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/a/deep/path/"
        running.shutdown()
        thread.join()


def test_there_are_ten_queries_in_every_language() -> None:
    assert set(QUERIES) == set(LANGUAGES)
    assert all(len({query.words for query in queries}) == 10 for queries in QUERIES.values())


CASES = [
    pytest.param(place, tag, marks=[] if tag in TRIED else pytest.mark.audit)
    for place in ("file", "sub-path")
    for tag in PORTAL_LANGUAGES
]


@pytest.mark.parametrize(("address", "language"), CASES, indirect=["address"])
def test_what_readers_type_finds_what_they_mean(page: Page, watch: Watch, address: str, language: str) -> None:
    found = {query: answers(page, f"{address}{language}/search.html", query) for query in QUERIES[language]}
    missed = {query.words: places[:3] for query, places in found.items() if not query.answered_by(places[:3])}
    assert [query.words for query, places in found.items() if not places] == []
    assert len(missed) <= MISSED, missed
    assert watch.complaints == []


def answers(page: Page, search: str, query: Query) -> list[str]:
    """The provisions that the page shows for a query, in order: ``document#provision``."""
    page.goto(f"{search}?q={quote(query.words)}")
    expect(page.locator("#search-status")).not_to_be_empty()
    expect(page.locator("#search-facets > details")).to_have_count(5)  # the last that the page loads
    return [str(place) for place in page.evaluate(PLACES)]


@pytest.mark.parametrize("kind", ["summaries_only", "site"])
def test_of_all_queries_nearly_all_are_answered(page: Page, request: pytest.FixtureRequest, kind: str) -> None:
    report: Report = request.getfixturevalue(kind)
    answered: list[bool] = []
    missed: list[str] = []
    for language in PORTAL_LANGUAGES:
        page.goto((report.folder / language / "search.html").as_uri())
        page.focus("#q")
        page.wait_for_function("() => globalThis.Concordance && Concordance.engine")
        found = page.evaluate(ASK, [language, [query.words for query in QUERIES[language]]])
        for query, places in zip(QUERIES[language], found, strict=True):
            answered.append(query.answered_by(places[:3]))
            missed += [] if answered[-1] else [f"{language}: {query.words} → {places[:3]}"]
    assert sum(answered) >= AT_LEAST * len(answered), missed
