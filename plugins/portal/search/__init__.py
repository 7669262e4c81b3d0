"""The search stage: what a reader's browser needs to search the portal.

In: the linked corpus and the interface's languages. Out: ``search/``, a Lunr index of each language of texts cut into
small files, one of annotations for all, and what readers of each language call things. The client that reads it is
``theme/static/js``: ``tokens.js`` (the same tokeniser as here) and ``engine/``.
"""

from __future__ import annotations

from plugins.portal.search.files import files
from plugins.portal.search.index import build
from plugins.portal.search.records import Entry, PlaceOf, own_page, pages_in, records
from plugins.portal.search.site import Change, build as build_site, grow
from plugins.portal.search.stemming import scripts
from plugins.portal.search.tokens import tokens
from plugins.portal.search.works import plain, works_of

__all__ = [
    "Change",
    "Entry",
    "PlaceOf",
    "build",
    "build_site",
    "files",
    "grow",
    "own_page",
    "pages_in",
    "plain",
    "records",
    "scripts",
    "tokens",
    "works_of",
]
