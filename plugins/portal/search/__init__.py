"""The search stage: what a reader's browser needs to search the portal in a language.

In: the linked corpus and an interface language. Out: ``search/<language>/index.js``, a Lunr index built from one record
per provision, with what its results are shown with. The client that reads it is ``theme/static/js``: ``tokens.js`` (the
same tokeniser as here), ``query.js`` (plan, ranking, grouping), ``search.js`` (the page), put together as one script.
"""

from __future__ import annotations

from plugins.portal.search.files import files
from plugins.portal.search.index import build
from plugins.portal.search.records import Entry, PlaceOf, own_page, pages_in, records
from plugins.portal.search.tokens import tokens

__all__ = ["Entry", "PlaceOf", "build", "files", "own_page", "pages_in", "records", "tokens"]
