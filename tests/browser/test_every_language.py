"""Every interface language at home: title, direction, faces of its own script, width, and the provision kept."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from plugins.portal.adapter.build import Report
from plugins.portal.languages import LANGUAGES, language
from plugins.portal.page.translations import Catalogue, load
from tests.browser.looking import TEXT_SPACING, apply_style, overflowing
from tests.conftest import INTERFACE, PROJECT

DOCUMENT, OTHER = "shenzhen-initiative", "zh-Hans"  # issued in English
# Faces that the machine which runs the tests has for scripts that a Latin face would leave to chance (or to boxes).
FACES = {
    "Hans": "Noto Sans CJK SC",
    "Arab": "Noto Naskh Arabic",
    "Thai": "Noto Sans Thai",
    "Laoo": "Noto Sans Lao",
    "Khmr": "Noto Sans Khmer",
    "Mymr": "Noto Sans Myanmar",
}
# The letters of each script, as a class of a regular expression.
LETTERS = {
    "Hans": r"[\u4e00-\u9fff]",
    "Arab": r"[\u0620-\u064a]",
    "Thai": r"[\u0e01-\u0e2e]",
    "Laoo": r"[\u0e81-\u0eae]",
    "Khmr": r"[\u1780-\u17a2]",
    "Mymr": r"[\u1000-\u1021]",
    "Cyrl": r"[\u0400-\u04ff]",
    "Latn": r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]",
}


def catalogue(tag: str) -> Catalogue:
    return load(PROJECT / "theme" / "translations", language(tag))[0]


def paths(tag: str) -> dict[str, str]:
    """A page of each type, by its type."""
    other = OTHER if tag == "en" else "en"
    return {
        "home": f"{tag}/index.html",
        "document": f"{tag}/documents/{DOCUMENT}.html",
        "side by side": f"{tag}/documents/{DOCUMENT}.{other}.html",
        "theme": f"{tag}/themes/supply-chains.html",
        "entity": f"{tag}/entities/asean.html",
        "search": f"{tag}/search.html",
    }


def titles(tag: str, site: Report) -> dict[str, str]:
    """What the title of each page begins with in a language."""
    registry = site.site.corpus.registry
    (document,) = (each for each in site.site.corpus.documents if each.record.id == DOCUMENT)
    shown = next(each.version.title for each in document.versions if each.version.language == tag)
    return {
        "home": "Concordance",
        "document": shown,
        "side by side": "",
        "theme": registry.themes["supply-chains"].labels.get(tag) or "?",
        "entity": registry.entities["asean"].names.get(tag) or "?",
        "search": catalogue(tag).gettext("Search"),
    }


CASES = [(tag, kind) for tag in INTERFACE for kind in paths(tag)]


@pytest.mark.parametrize(("tag", "kind"), CASES)
def test_a_page_is_at_home_in_its_language(page: Page, site: Report, tag: str, kind: str) -> None:
    page.goto((site.folder / paths(tag)[kind]).as_uri())
    assert page.title().startswith(titles(tag, site)[kind])
    assert page.locator("html").get_attribute("lang") == tag
    assert page.locator("html").get_attribute("dir") == LANGUAGES[tag].direction

    assert foreign_faces(page, tag) == []

    page.set_viewport_size({"width": 320, "height": 700})
    apply_style(page, TEXT_SPACING)
    assert overflowing(page) == []


@pytest.mark.parametrize("tag", INTERFACE)
def test_the_language_switch_lands_on_the_same_provision(page: Page, site: Report, tag: str) -> None:
    other = OTHER if tag == "en" else "en"
    page.goto((site.folder / paths(tag)["document"]).as_uri() + "#p-2")
    page.locator(".language-switch summary").click()
    page.locator(f".language-switch a[hreflang='{other}']").click()
    page.wait_for_url(f"**/{other}/documents/{DOCUMENT}.html#p-2")
    assert page.locator(":target").get_attribute("id") == "p-2"


def foreign_faces(page: Page, tag: str) -> list[str]:
    """Elements with letters of the language's script that another face than that script's draws: ``face: text``."""
    script = LANGUAGES[tag].script
    wanted = FACES.get(script)
    found = []
    for text, faces in drawn(page, LETTERS[script]):
        used = {face["familyName"] for face in faces}
        # What a line has of Latin letters and figures is drawn by a Latin face, also in these scripts.
        if wanted and wanted not in used:
            found.append(f"{', '.join(sorted(used))}: {text}")
        if not wanted and not any(name.startswith(("Noto Sans", "DejaVu", "Liberation", "Arial")) for name in used):
            found.append(f"{', '.join(sorted(used))}: {text}")
    return found


def drawn(page: Page, letters: str) -> list[tuple[str, list[dict[str, Any]]]]:
    """Up to forty elements in the page's language with text of their own in these letters, and their faces."""
    page.evaluate(
        """([pattern]) => {
        const wanted = new RegExp(pattern), language = document.documentElement.lang;
        let count = 0;
        for (const element of document.querySelectorAll("body *")) {
          const own = Array.from(element.childNodes, node => (node.nodeType === 3 ? node.data : "")).join("");
          const native = wanted.test(own) && element.closest("[lang]").lang === language;
          if (native && count < 40 && element.checkVisibility()) element.dataset.drawn = count++;
        } }""",
        [letters],
    )
    texts = page.evaluate("() => Array.from(document.querySelectorAll('[data-drawn]'), (each) => each.innerText)")
    assert texts, "the page has no text in its language"
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": "[data-drawn]"})["nodeIds"]
    faces = [session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"] for node in nodes]
    session.detach()
    return [(text[:60], used) for text, used in zip(texts, faces, strict=True)]
