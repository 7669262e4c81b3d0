"""What holds for every page of a site."""

from __future__ import annotations

import base64
import gzip
import hashlib
import posixpath
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import html

from plugins.portal import addresses
from plugins.portal.model import Document, Localised, Registry
from plugins.portal.page import INLINE, build, scripts, stylesheets
from plugins.portal.page.assets import inlines
from plugins.portal.page.minify import minified
from tests.conftest import PROJECT

from .conftest import TEXTS, Built, settings
from .corpus import ACCORD, PACT, REGISTRY, corpus


@pytest.fixture(scope="module")
def trees(built: Built) -> dict[str, html.HtmlElement]:
    return {path: html.fromstring(page.body) for path, page in built.pages.items()}


def test_every_kind_of_page_exists_in_every_language(built: Built) -> None:
    for tag in ("en", "ar", "de"):
        for path in (
            addresses.home(tag),
            addresses.documents(tag),
            addresses.themes(tag),
            addresses.theme(tag, "kelp-farming"),
            addresses.theme_commitments(tag, "kelp-farming"),
            addresses.documents_by(tag, "type", "news"),
            addresses.documents_by(tag, "year", "2031"),
            addresses.documents_by(tag, "lang", "ar"),
            addresses.entities_by(tag, "party"),
            addresses.entities(tag),
            addresses.entity(tag, "indonesia"),
            *(
                addresses.listing(tag, name)
                for name in ("timeline", "commitments", "glossary", "wanted", "coverage", "search")
            ),
            addresses.listing(tag, "about"),
            addresses.listing(tag, "method"),
        ):
            assert built.pages[path].language == tag
    assert {addresses.ROOT, addresses.NOT_FOUND} <= built.pages.keys()


def test_a_document_has_pages_in_its_own_languages_only(built: Built) -> None:
    documents = {path for path, page in built.pages.items() if page.kind == "document"}
    assert documents == {
        "ar/documents/kelp-pact.html", "en/documents/kelp-pact.html", "de/documents/reef-accord.html",
    }  # fmt: skip


def test_every_link_leads_to_a_page_and_an_anchor_that_exist(built: Built, trees: dict[str, html.HtmlElement]) -> None:
    ids = {path: set(tree.xpath("//@id")) for path, tree in trees.items()}
    for path, tree in trees.items():
        for href in tree.xpath("//a/@href | //form/@action | //link[@rel='canonical' or @hreflang]/@href"):
            if href.startswith("https://"):
                continue
            target, _, fragment = href.partition(":~:")[0].partition("#")
            target = target.partition("?")[0]
            there = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            if there.startswith("data/"):
                continue  # the export stage's
            assert there in built.pages, f"{path}: {href}"
            if there.endswith(("/reading.html", "/offline.html")) and "=" in fragment:
                continue  # what the page's script is told; no place in it
            assert not fragment or fragment in ids[there], f"{path}: {href}"


def test_every_page_has_its_language_one_heading_one_main_and_unique_ids(trees: dict[str, html.HtmlElement]) -> None:
    for path, tree in trees.items():
        assert tree.get("lang"), path
        assert tree.get("dir") == ("rtl" if tree.get("lang") == "ar" else "ltr"), path
        assert tree.findtext("head/title"), path
        assert len(tree.xpath("//h1")) == len(tree.xpath("//main")) == 1, path
        assert [id for id, times in Counter(tree.xpath("//@id")).items() if times > 1] == [], path
        assert len(tree.xpath("//input[@name='q']")) == (path not in (addresses.ROOT, addresses.NOT_FOUND)), path


def test_headings_never_skip_a_level(trees: dict[str, html.HtmlElement]) -> None:
    for path, tree in trees.items():
        levels = [int(heading.tag[1]) for heading in tree.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]
        for above, below in pairwise(levels):
            assert below <= above + 1, (path, levels)


def test_text_in_another_language_carries_its_direction(trees: dict[str, html.HtmlElement]) -> None:
    for path, tree in trees.items():
        for element in tree.xpath("//body//*[@lang]"):
            direction = element.xpath("ancestor-or-self::*[@dir][1]/@dir")
            assert direction == ["rtl" if element.get("lang") == "ar" else "ltr"], path


def test_nothing_that_the_policy_forbids_and_no_script_without_need(trees: dict[str, html.HtmlElement]) -> None:
    for path, tree in trees.items():
        assert tree.xpath("//@style | //style | //@*[starts-with(name(), 'on')]") == [], path
        assert bool(tree.xpath("//script[@src]")) == bool(
            tree.xpath("//form[@class='filters'] | //main[@data-offline or @data-reading]")
        ), path
        digests = [hashlib.sha256(script.encode()).digest() for script in tree.xpath("//script/text()")]
        assert len(digests) == (path not in {addresses.ROOT, addresses.NOT_FOUND}), path
        sources = "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
        (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith(f"default-src 'none'; script-src 'self'{sources}; style-src 'self'"), path


def test_languages_of_a_page_name_one_another(built: Built, trees: dict[str, html.HtmlElement]) -> None:
    for path, page in built.pages.items():
        for tag, twin in page.alternates:
            assert built.pages[twin].language == tag
            assert (page.language, path) in built.pages[twin].alternates
        named = trees[path].xpath("//link[@hreflang and @hreflang!='x-default']/@hreflang")
        assert named == [tag for tag, _ in page.alternates]


def test_addresses_are_absolute_where_the_site_has_one() -> None:
    pages, _ = build(corpus(PACT), TEXTS, settings(site_url="https://tide.example/book"))
    by_path = {page.path: html.fromstring(page.body) for page in pages}
    home = by_path["ar/index.html"]
    assert home.xpath("string(//link[@rel='canonical']/@href)") == "https://tide.example/book/ar/index.html"
    assert home.xpath("string(//link[@hreflang='x-default']/@href)") == "https://tide.example/book/en/index.html"
    lost = by_path["404.html"]
    assert all(href.startswith("https://tide.example/book/") for href in lost.xpath("//a/@href"))
    assert (
        "https://tide.example/book/en/documents/kelp-pact.html" in by_path["en/documents/kelp-pact.html"].text_content()
    )


HOSTILE = "<script>x</script>\"' onload=alert(1) \u202eevil {{ 7*7 }}"


def hostile_document() -> Document:
    first = PACT.versions[0]
    version = replace(first.version, title=HOSTILE, dropped=(replace(first.version.dropped[0], text=HOSTILE),))
    provisions = tuple(replace(row, number=HOSTILE, heading=HOSTILE, text=HOSTILE) for row in version.provisions)
    record = replace(
        PACT.record,
        titles=Localised.of({"en": HOSTILE}),
        sources=(replace(PACT.record.sources[0], publisher=HOSTILE, title=HOSTILE, url="javascript:alert(1)"),),
    )
    return replace(
        PACT, record=record, versions=(replace(first, version=replace(version, provisions=provisions), annotations=()),)
    )


def hostile_registry() -> Registry:
    strings = Localised.of({"en": HOSTILE})
    return Registry(
        {
            id: replace(entity, names=strings, official=strings, description=strings, territory="", url="javascript:x")
            for id, entity in REGISTRY.entities.items()
        },
        {id: replace(theme, labels=strings, definitions=strings) for id, theme in REGISTRY.themes.items()},
        {id: replace(term, labels=strings, definitions=strings) for id, term in REGISTRY.terms.items()},
    )


def test_markup_in_texts_titles_and_names_is_inert_on_every_page() -> None:
    pages, _ = build(corpus(hostile_document(), ACCORD, registry=hostile_registry()), TEXTS, settings())
    shown = 0
    for page in pages:
        tree = html.fromstring(page.body)
        modules = PROJECT / "node_modules"
        own = {each.code for each in inlines(PROJECT / "theme", modules, INLINE)}
        assert set(tree.xpath("//script/text()")) <= own, page.path
        assert tree.xpath("//@*[starts-with(name(), 'on')]") == [], page.path
        assert not [href for href in tree.xpath("//@href") if href.startswith("javascript")], page.path
        assert "49" not in (tree.findtext("head/title") or ""), page.path
        shown += HOSTILE in tree.text_content()
    assert shown > 30, "the hostile strings are there, as text"


def test_the_same_corpus_gives_the_same_pages(built: Built) -> None:
    again, _ = build(built.corpus, TEXTS, settings())
    assert {page.path: page for page in again} == built.pages


def test_an_empty_corpus_is_a_site_too() -> None:
    pages, _ = build(corpus(registry=Registry({}, {}, {})), (), settings())
    assert all(html.fromstring(page.body).xpath("//h1") for page in pages)


def test_missing_pages_and_translations_are_named(built: Built) -> None:
    messages = [str(problem) for problem in built.problems]
    assert any("about.ar.md" in message for message in messages)
    assert any("de/LC_MESSAGES/messages.po" in message for message in messages)


def test_a_version_outside_the_interface_languages_is_shown_beside_the_others_only() -> None:
    pages, problems = build(corpus(PACT), TEXTS, settings(languages=("en", "de")))
    by_path = {page.path: page for page in pages}
    assert "en/documents/kelp-pact.ar.html" in by_path
    assert not [path for path in by_path if path.startswith("ar/")]
    assert any(problem.severity == "info" and "“ar”" in problem.message for problem in problems)
    assert 'href="kelp-pact.ar.html"' in by_path["en/documents/kelp-pact.html"].body


def test_a_document_in_no_language_of_the_interface_is_a_guest_of_another_and_says_so() -> None:
    pages, problems = build(corpus(ACCORD), TEXTS, settings(languages=("en", "ar")))
    version = ACCORD.versions[0].version
    assert version.language not in ("en", "ar")
    assert any(problem.severity == "info" and f"“{version.language}”" in problem.message for problem in problems)
    by_path = {page.path: page for page in pages}
    guest = by_path[f"en/documents/{version.document}.html"]
    assert guest.alternates == ()
    tree = html.fromstring(guest.body)
    assert tree.findtext(".//h1") == version.title
    for element in (tree.find(".//h1"), *tree.find_class("provision-text")):
        assert element.get("lang") == version.language
    assert [found.text_content() for found in tree.find_class("provision-text")] == [
        row.text for row in version.provisions
    ]
    listed = html.fromstring(by_path["ar/documents/index.html"].body)
    links = listed.xpath(f"//main//a[@href='../../en/documents/{version.document}.html']")
    assert links
    assert {link.get("hreflang") for link in links} == {version.language}


def test_style_sheets_are_small_files_of_logical_properties() -> None:
    common, lists, tools = stylesheets(PROJECT / "theme")
    assert [common.path, lists.path, tools.path] == [
        addresses.STYLE, addresses.STYLE_OF_LISTS, addresses.STYLE_OF_TOOLS
    ]  # fmt: skip
    assert common.data.startswith(b"@layer tokens,base,components,print;")
    physical = r"[;{]\s*(?:(?:min|max)-)?(?:width|height)\s*:|[;{]\s*(?:\w+-)*(?:left|right|top|bottom)\s*:"
    for style in (common, lists, tools):
        css = style.data.decode()
        assert len(gzip.compress(style.data)) <= 6 * 1024
        assert css.count("{") == css.count("}")
        assert re.findall(physical, css) == []
        assert "@import" not in css and "url(" not in css


def test_a_document_page_fetches_one_style_sheet(trees: dict[str, html.HtmlElement]) -> None:
    for path, tree in trees.items():
        styles = [href.rpartition("/")[2] for href in tree.xpath("//link[@rel='stylesheet']/@href")]
        assert styles[0] == "portal.css"
        assert len(styles) == (1 if tree.xpath("//*[@class='provision']") else 2), path


def test_the_script_of_lists_is_small() -> None:
    of_lists = scripts(PROJECT / "theme", PROJECT / "node_modules")[0]
    assert len(gzip.compress(of_lists.data)) <= 2 * 1024


def test_text_is_isolated_in_one_place_and_in_no_template() -> None:
    templates = PROJECT / "theme" / "templates"
    holding = {path.name for path in templates.rglob("*.html") if "<bdi" in path.read_text(encoding="utf-8")}
    assert holding == set()


def test_scripts_are_put_together_in_the_order_they_need_and_made_small() -> None:
    written = {file.path: file.data.decode() for file in scripts(PROJECT / "theme", PROJECT / "node_modules")}
    assert set(written) == {
        *(addresses.FILTER, addresses.READER, addresses.COPY, addresses.OFFLINE, addresses.READING),
        *(addresses.SCRIPT, addresses.SCRIPT_MORE, addresses.LUNR),
    }
    names = re.findall(r"\.(tokens|files|postings|engine|dom|listing)=", written[addresses.SCRIPT])
    assert list(dict.fromkeys(names)) == ["tokens", "files", "postings", "engine", "dom", "listing"]
    assert "/*" not in written[addresses.SCRIPT_MORE]


def test_a_script_that_is_none_is_named(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(RuntimeError, match="line 2"):
        minified(("sound()", "'use strict';\nlet = ;"), PROJECT / "node_modules")
    with pytest.raises(RuntimeError, match="could not be made small"):
        minified(("1",), tmp_path_factory.mktemp("without"))


def test_a_script_of_a_page_cannot_end_in_its_middle(tmp_path_factory: pytest.TempPathFactory) -> None:
    theme = tmp_path_factory.mktemp("theme")
    (theme / "static" / "js").mkdir(parents=True)
    (theme / "static" / "js" / "box.js").write_text("/* said */\n  say('</script>');\n")
    code = inlines(theme, PROJECT / "node_modules", (("box.js",),))[0].code
    assert code.startswith("say(")
    assert "</script" not in code
