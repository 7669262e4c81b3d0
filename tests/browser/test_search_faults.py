"""A search that can't work says why and leaves ways to browse: its files may be missing, cut short, of another age."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from plugins.portal.adapter.build import Report

Fault = Callable[[Route], None]


def gone(route: Route) -> None:
    route.abort()


def cut_short(route: Route) -> None:
    body = _file(route)
    route.fulfill(body=body[: len(body) // 2], content_type="text/javascript")


def bytes_lost(route: Route) -> None:
    """A script that runs, with data that can't be unpacked."""
    route.fulfill(body=re.sub(r'"[A-Za-z0-9+/=]{60,}"', '"AAAA"', _file(route)), content_type="text/javascript")


def of_another_age(route: Route) -> None:
    body = re.sub(r'"format":\d+', '"format":99', _file(route))
    route.fulfill(body=body, content_type="text/javascript")


def _file(route: Route) -> str:
    return Path(unquote(urlsplit(route.request.url).path)).read_text("utf-8")


FAULTS: list[tuple[str, Fault, str]] = [
    ("**/static/search.js", gone, "could not be loaded"),
    ("**/static/search.js", cut_short, "could not be loaded"),
    ("**/search/entry.js", gone, "could not be loaded"),
    ("**/search/entry.js", cut_short, "damaged"),
    ("**/search/entry.js", of_another_age, "renewed"),
    ("**/search/docs-*.js", gone, "could not be loaded"),
    ("**/search/docs-*.js", bytes_lost, "damaged"),
    ("**/search/en/manifest-*.js", cut_short, "damaged"),
    ("**/search/en/names-*.js", bytes_lost, "damaged"),
    ("**/search/en/t/*.js", gone, "could not be loaded"),
    ("**/search/en/t/*.js", cut_short, "damaged"),
    ("**/search/en/t/*.js", bytes_lost, "damaged"),
    ("**/search/en/d/*.js", gone, "could not be loaded"),
    ("**/search/en/d/*.js", bytes_lost, "damaged"),
]


@pytest.mark.parametrize(("files", "fault", "said"), FAULTS, ids=[f"{f} {d.__name__}" for f, d, _ in FAULTS])
def test_a_fault_is_said_and_the_lists_are_left(
    page: Page, summaries_only: Report, files: str, fault: Fault, said: str
) -> None:
    page.route(files, fault)
    page.goto((summaries_only.folder / "en/search.html").as_uri() + "?q=digital")
    expect(page.locator("#search-failure")).to_contain_text(said)
    expect(page.locator("#search-status")).to_be_empty()
    assert page.locator("main nav a").count() == 3
    assert page.locator("main nav a[href='documents/index.html']").is_visible()


@pytest.mark.parametrize("files", ["**/search/entry.js", "**/search/en/t/*.js"])
def test_another_try_works_once_the_fault_is_gone(page: Page, summaries_only: Report, files: str) -> None:
    page.route(files, gone)
    page.goto((summaries_only.folder / "en/search.html").as_uri() + "?q=digital")
    expect(page.locator("#search-failure")).not_to_be_empty()
    page.unroute(files)
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#search-results .hit").first).to_be_visible()
    expect(page.locator("#search-failure")).to_be_empty()


@pytest.mark.parametrize("files", ["**/static/search-more.js", "**/static/stem-en.js"])
def test_without_the_rest_of_its_scripts_the_search_still_answers(
    page: Page, summaries_only: Report, files: str
) -> None:
    page.route(files, gone)
    page.goto((summaries_only.folder / "en/search.html").as_uri() + "?q=digital")
    expect(page.locator("#search-results .hit, #search-failure button").first).to_be_visible()
    assert page.locator("main nav a").count() == 3


def test_suggestions_that_fail_disturb_nobody(page: Page, summaries_only: Report) -> None:
    page.route("**/search/en/s/*.js", gone)
    page.goto((summaries_only.folder / "en/search.html").as_uri())
    page.locator("#q").press_sequentially("digital")
    page.press("#q", "Enter")
    expect(page.locator("#search-results .hit").first).to_be_visible()
    assert page.locator("#q-list > li").count() == 0
