"""Atom feeds: what RFC 4287 demands, and that they exist only where the site has an address."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree, html

from plugins.portal import addresses
from plugins.portal.model import Corpus, Localised, OutputFile
from plugins.portal.page import SiteSettings, build, prepare

from .conftest import settings
from .corpus import ACCORD, PACT, corpus

ATOM = {"a": "http://www.w3.org/2005/Atom"}
URL = "https://tide.example/book"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def companions(made: Corpus, for_site: SiteSettings) -> tuple[OutputFile, ...]:
    """What stands beside the pages of all languages."""
    editions, _ = prepare(made, (), for_site)
    return tuple(file for tag in editions.by_language for file in editions.files(tag))


def feeds(*documents: object, **changes: object) -> dict[str, OutputFile]:
    found = companions(corpus(*(documents or (PACT, ACCORD))), settings(site_url=URL, **changes))  # type: ignore[arg-type]
    return {file.path: file for file in found if file.path.endswith(".xml")}


def parsed(file: OutputFile) -> etree._Element:
    return etree.fromstring(file.data)


def only(element: etree._Element, path: str) -> str:
    (found,) = element.xpath(path, namespaces=ATOM)
    return str(found)


def test_a_site_without_an_address_has_no_feed_and_links_to_none() -> None:
    made = corpus(PACT, ACCORD)
    assert companions(made, settings()) == ()
    pages, _ = build(made, (), settings())
    assert not [page.path for page in pages if "atom+xml" in page.body]


def test_every_language_and_every_theme_with_provisions_has_a_feed() -> None:
    assert set(feeds()) == {
        path for tag in ("en", "ar", "de") for path in (addresses.feed(tag), addresses.theme_feed(tag, "kelp-farming"))
    }


def test_a_feed_is_what_the_standard_demands() -> None:
    for path, file in feeds().items():
        feed = parsed(file)
        assert feed.tag == "{http://www.w3.org/2005/Atom}feed"
        assert only(feed, "a:link[@rel='self']/@href") == f"{URL}/{path}"
        assert only(feed, "a:link[@rel='alternate']/@href").startswith(f"{URL}/")
        ids = feed.xpath("//a:id/text()", namespaces=ATOM)
        assert len(ids) == len(set(ids)) and all(id.startswith(f"{URL}/") for id in ids)
        assert only(feed, "a:author/a:name/text()") == "Tidebook"
        for element in (feed, *feed.findall("a:entry", ATOM)):
            assert len(element.findall("a:title", ATOM)) == len(element.findall("a:id", ATOM)) == 1
            assert INSTANT.fullmatch(only(element, "a:updated/text()"))
        for entry in feed.findall("a:entry", ATOM):
            assert only(entry, "a:link[@rel='alternate']/@href") == only(entry, "a:id/text()")
        moments = feed.xpath("a:entry/a:updated/text()", namespaces=ATOM)
        assert feed.findtext("a:updated", namespaces=ATOM) == max(moments)


def test_an_entry_names_document_issuer_themes_and_what_it_says() -> None:
    first, second = parsed(feeds()["en/feed.xml"]).findall("a:entry", ATOM)
    assert first.findtext("a:title", namespaces=ATOM) == "Kelp Pact of Coral Bay"
    assert first.findtext("a:id", namespaces=ATOM) == f"{URL}/en/documents/kelp-pact.html"
    assert first.findtext("a:author/a:name", namespaces=ATOM) == "Reef League"
    assert first.xpath("a:category/@term", namespaces=ATOM) == ["kelp-farming"]
    assert first.findtext("a:updated", namespaces=ATOM) == "2031-06-18T00:00:00Z"
    assert second.findtext("a:updated", namespaces=ATOM) == "2029-11-01T00:00:00Z"
    german = second.find("a:summary", ATOM)
    assert german is not None
    assert german.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"
    assert second.xpath("string(a:link/@hreflang)", namespaces=ATOM) == "de"
    theme = parsed(feeds()["en/themes/kelp-farming.xml"])
    assert theme.findtext("a:entry/a:summary", namespaces=ATOM) == "We will plant kelp there every year."


def test_pages_link_to_their_feed_in_head_and_body() -> None:
    pages, _ = build(corpus(PACT, ACCORD), (), settings(site_url=URL))
    trees = {page.path: html.fromstring(page.body) for page in pages}
    for path, feed in (
        ("en/documents/index.html", "../feed.xml"),
        ("de/themes/kelp-farming.html", "kelp-farming.xml"),
    ):
        assert trees[path].xpath("//head/link[@type='application/atom+xml']/@href") == [feed]
        assert trees[path].xpath("//main//a[@type='application/atom+xml']/@href") == [feed]
    assert trees["ar/index.html"].xpath("//head/link[@type='application/atom+xml']/@href") == ["feed.xml"]
    assert trees["en/themes/seas.html"].xpath("//*[@type='application/atom+xml']") == []


def test_characters_that_no_feed_can_hold_do_not_break_it() -> None:
    hostile = replace(PACT.record, titles=Localised.of({"en": "Bell \x07 & <b>\ud800"}))
    feed = parsed(feeds(replace(PACT, record=hostile))["en/feed.xml"])
    assert feed.findtext("a:entry/a:title", namespaces=ATOM) == "Bell \ufffd & <b>\ufffd"


def test_a_document_without_a_date_is_in_no_feed() -> None:
    assert feeds(replace(PACT, record=replace(PACT.record, dates=()))) == {}
