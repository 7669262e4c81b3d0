"""Text in another language than the page's says so: nothing falls back to English, or to an original, in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from lxml import html

from plugins.portal.commands import catalogues
from plugins.portal.model import Document, Dropped, Found
from plugins.portal.page import build
from tests.conftest import PROJECT

from .conftest import TEXTS, settings
from .corpus import ACCORD, PACT, annotated, corpus

LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]{3,}")
# What has one form in every language: the site's name, formats, codes, addresses and names of files.
SAME_EVERYWHERE = re.compile(
    r"Tidebook|JSON-LD|JSON|CSL JSON|CSL|BibTeX|RIS|TBX|CSV|Akoma Ntoso|Wikidata"
    r"|\bQ\d+|https?://\S+|[\w/.-]+\.(?:html|txt)|#[a-z]-[\d-]+"
)


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue that has every message of the interface in Arabic, or what looks like it, with its placeholders."""
    folder = tmp_path_factory.mktemp("catalogues")
    path = catalogues.catalogue_path(folder, "ar")
    path.parent.mkdir(parents=True)
    catalog = Catalog(locale="ar", fuzzy=False)
    for message in catalogues.extract(PROJECT):
        if message.id:
            plural = not isinstance(message.id, str)
            given = " ".join(message.id) if plural else str(message.id)
            names = " ".join(f"%({name})s" for name in dict.fromkeys(re.findall(r"%\((\w+)\)s", given)))
            text = f"\u0643\u0644\u0645\u0629 {names}".strip()
            catalog.add(message.id, (text,) * 6 if plural else text, context=message.context)
    with path.open("wb") as stream:
        write_po(stream, catalog)
    return folder


def by_known_rules(document: Document) -> Document:
    """The document with annotations of a rule that pages have a word for."""
    versions = tuple(
        replace(found, annotations=tuple(replace(mark, origin="entities.name") for mark in found.annotations))
        for found in document.versions
    )
    return replace(document, versions=versions)


@pytest.fixture(scope="module")
def pages(translated: Path) -> dict[str, html.HtmlElement]:
    """The Arabic pages of a site whose documents, names and terms are Arabic in part only."""
    guest = replace(
        ACCORD,
        record=replace(ACCORD.record, id="reef-note", original="fr", titles=ACCORD.record.titles),
        versions=(
            annotated(
                "reef-note", "text", "fr", "Une note", "original",
                {"p-1": ("Premi\u00e8rement", "Des algues", "Le r\u00e9cif est beau.")}, {},
            ),
        ),
    )  # fmt: skip
    odd = replace(
        guest.versions[0],
        version=replace(
            guest.versions[0].version,
            dropped=(Dropped("Imprimer", "navigation"),),
            found=(Found("publisher", "Le Courrier", "Le Courrier"),),
        ),
    )
    documents = tuple(map(by_known_rules, (PACT, replace(guest, versions=(odd,)), ACCORD)))
    built, _ = build(corpus(*documents), TEXTS, settings(languages=("ar", "de"), translations=translated))
    return {page.path: html.fromstring(page.body) for page in built if page.path.startswith(("ar/", "404"))}


def leaks(tree: html.HtmlElement) -> Iterator[str]:
    """Latin words that nothing says to be in another language than Arabic."""
    for node in tree.xpath("//body//text() | //body//@aria-label | //body//@data-label"):
        holder = node.getparent()
        if holder.tag in ("script", "style") or holder.xpath("string(ancestor-or-self::*[@lang][1]/@lang)") != "ar":
            continue
        if LATIN.search(SAME_EVERYWHERE.sub("", node)):
            yield f"{holder.tag}.{holder.get('class')}: {node.strip()}"


def test_no_arabic_page_holds_latin_words_that_are_not_marked_as_another_language(
    pages: dict[str, html.HtmlElement],
) -> None:
    found = {path: lines for path, tree in pages.items() if (lines := sorted(set(leaks(tree))))}
    assert found == {}
    assert len(pages) > 25


def test_the_check_can_fail() -> None:
    tree = html.fromstring("<html lang='ar'><body><p>Kelp</p><p lang='en' dir='ltr'>Kelp</p></body></html>")
    assert list(leaks(tree)) == ["p.None: Kelp"]


def test_what_is_in_another_language_also_has_its_direction(pages: dict[str, html.HtmlElement]) -> None:
    for path, tree in pages.items():
        for element in tree.xpath("//body//*[@lang]"):
            direction = element.xpath("ancestor-or-self::*[@dir][1]/@dir")
            assert direction == ["rtl" if element.get("lang") == "ar" else "ltr"], path


def notice(*statuses: str) -> dict[str, str]:
    """What the English page says of a text of each status."""
    first, *others = PACT.versions
    said = {}
    for status in statuses:
        changed = replace(first, version=replace(first.version, status=status))  # type: ignore[arg-type]
        built, _ = build(corpus(replace(PACT, versions=(changed, *others))), (), settings())
        tree = html.fromstring(next(page.body for page in built if page.path == "en/documents/kelp-pact.html"))
        (element,) = tree.find_class("notice")
        said[status] = " ".join(element.text_content().split())
    return said


def test_every_version_states_its_status() -> None:
    said = notice("original", "official", "unofficial", "own", "draft", "machine")
    assert said["original"] == "This is the original text."
    assert "official translation" in said["official"]
    assert "Only the original is authoritative" in said["unofficial"]
    assert "own words" in said["own"]
    assert "not yet checked" in said["draft"]
    assert "machine" in said["machine"]
    assert len(set(said.values())) == 6


def test_a_guest_says_that_no_version_is_in_the_portal_s_languages() -> None:
    built, _ = build(corpus(ACCORD), (), settings(languages=("en", "ar")))
    tree = html.fromstring(next(page.body for page in built if page.path == "en/documents/reef-accord.html"))
    assert "its language: German" in tree.find_class("notice")[0].text_content()


def test_the_page_for_lost_readers_is_titled_in_the_site_s_first_language(translated: Path) -> None:
    built, _ = build(corpus(), (), settings(languages=("en", "ar"), translations=translated))
    tree = html.fromstring(next(page.body for page in built if page.path == "404.html"))
    assert (tree.get("lang"), tree.findtext("head/title")) == ("en", "Page not found \u2013 Tidebook")
