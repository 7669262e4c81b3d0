"""Where everything stands on the site: the only place that spells an address.

Explicit ``.html`` files, the same shape under every language, so that relative links work from ``file://``, under any
sub-path, and identically in every language tree. Ids are validated when they are read, so a path can't leave the site.
"""

from __future__ import annotations

import posixpath
import re

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")

ROOT = "index.html"
NOT_FOUND = "404.html"
STYLE = "static/portal.css"
STYLE_OF_LISTS = "static/lists.css"  # on top of it, for all but document pages
STYLE_OF_TOOLS = "static/tools.css"  # of what scripts show, which load it: cards, suggestions
SCRIPT = "static/search.js"
SCRIPT_MORE = "static/search-more.js"
LUNR = "static/lunr.js"
FILTER = "static/filter.js"
READING = "static/reading.js"
READER = "static/reader.js"
COPY = "static/copy.js"
OFFLINE = "static/offline.js"
WORKER = "sw.js"  # at the root: it may answer for what is below it only
HEADERS = "_headers"
ARCHIVE = "concordance.zip"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
GLOSSARY_TABLE = "data/glossary.csv"
GLOSSARY_TERMS = "data/glossary.tbx"


def home(language: str) -> str:
    return f"{language}/index.html"


def documents(language: str) -> str:
    return f"{language}/documents/index.html"


def documents_by(language: str, facet: str, value: str) -> str:
    """The documents of a type, a year or a language. A folder for each facet, since ``type-x`` could be a document."""
    return f"{language}/documents/{facet}/{value.lower()}.html"


def part(path: str, number: int) -> str:
    """A further page of a list that has several: ``part("en/themes/a.html", 2) == "en/themes/a/2.html"``.

    The first keeps the list's own address. The others lie in a folder of the list's name, where no id can be.
    """
    return path if number == 1 else f"{path.removesuffix('.html')}/{number}.html"


def rows(path: str) -> str:
    """What the filters of a list of several pages have to know of all of them."""
    return f"{path.removesuffix('.html')}/rows.js"


def host(languages: tuple[str, ...]) -> str:
    """The language under which documents stand that are in none of these languages: English, else the first."""
    return "en" if "en" in languages else languages[0]


def document(language: str, id: str, provision: str = "") -> str:
    return f"{language}/documents/{id}.html" + (f"#{provision}" if provision else "")


def side_by_side(language: str, id: str, other: str) -> str:
    """``other``: a language tag; ``summary`` for the official wording beside its own summary; ``de.summary`` for two
    summaries where the plain tag stands for the wording."""
    return f"{language}/documents/{id}.{other}.html"


def themes(language: str) -> str:
    return f"{language}/themes/index.html"


def theme(language: str, id: str) -> str:
    return f"{language}/themes/{id}.html"


def theme_commitments(language: str, id: str) -> str:
    """In the theme's folder, where beside it there are numbers only."""
    return f"{language}/themes/{id}/commitments.html"


def feed(language: str) -> str:
    """The newest documents as Atom."""
    return f"{language}/feed.xml"


def theme_feed(language: str, id: str) -> str:
    """The newest documents about a theme as Atom."""
    return f"{language}/themes/{id}.xml"


def entities(language: str) -> str:
    return f"{language}/entities/index.html"


def entity(language: str, id: str) -> str:
    return f"{language}/entities/{id}.html"


def entities_by(language: str, kind: str) -> str:
    """The entities of a kind, in a folder for the same reason as ``documents_by``."""
    return f"{language}/entities/kind/{kind}.html"


def listing(language: str, name: str, fragment: str = "") -> str:
    """``name``: commitments, timeline, glossary, wanted, coverage, search, or the slug of one of ``content/pages``."""
    return f"{language}/{name}.html" + (f"#{fragment}" if fragment else "")


def reading(language: str, id: str = "", provision: str = "") -> str:
    """The reading list; with a provision, the address that adds it."""
    return f"{language}/reading.html" + (f"#add={id}:{provision}" if id else "")


def offline(language: str, id: str = "") -> str:
    """How to read offline; with a document, the address that offers to keep it."""
    return f"{language}/offline.html" + (f"#d={id}" if id else "")


def document_data(id: str) -> str:
    return f"data/documents/{id}.json"


def version_data(id: str, layer: str, language: str, extension: str) -> str:
    """``extension``: akn.xml, jsonld, bib, ris, csl.json."""
    return f"data/documents/{id}.{layer}.{language}.{extension}"


def cards(language: str, part: int | None = None) -> str:
    """What the cards over links say: the words and the number of parts, or one of the parts."""
    return f"static/cards/{language}{'' if part is None else f'-{part}'}.js"


def sitemap_part(number: int) -> str:
    """A file of a site that is too large for one ``sitemap.xml``."""
    return f"sitemap-{number}.xml"


def search_file(name: str) -> str:
    """``name``: of a file of the search, such as ``entry`` or ``en/t/k3j5x2a7-1``."""
    return f"search/{name}.js"


def stemmer(language: str) -> str:
    return f"static/stem-{language}.js"


def resolve(source: str, link: str) -> str:
    """The page that a relative link leads to: ``resolve("en/about.html", "themes/a.html#x") == "en/themes/a.html"``."""
    path = link.partition("#")[0].partition("?")[0]
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), path)) if path else source


def relative(source: str, target: str) -> str:
    """The link from one page to another.

    ``relative("en/themes/a.html", "en/entities/b.html#x") == "../entities/b.html#x"``
    """
    path, mark, fragment = target.partition("#")
    if path == source:
        return mark + fragment if fragment else path.rpartition("/")[2]
    # Not by posixpath.relpath, which asks the system for the working folder each time: a site has millions of links.
    here, there = source.split("/")[:-1], path.split("/")
    shared = 0
    while shared < len(here) and shared < len(there) - 1 and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:]) + (mark + fragment if fragment else "")
