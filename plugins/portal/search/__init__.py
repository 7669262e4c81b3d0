"""The search stage: what a reader's browser needs to search the portal.

In: the linked corpus and the interface's languages. Out: ``search/``, a Lunr index of each language of texts cut into
small files, one of annotations for all, and what readers of each language call things. The client that reads it is
``theme/static/js``: ``tokens.js`` (the same tokeniser as here) and ``engine/``.
"""

from __future__ import annotations

from plugins.portal.search.expected import expected
from plugins.portal.search.known import Known
from plugins.portal.search.parts import Parts
from plugins.portal.search.segments import State
from plugins.portal.search.site import Change, build, grow
from plugins.portal.search.stemming import scripts
from plugins.portal.search.tokens import tokens
from plugins.portal.search.works import Work, plain, works_of

__all__ = [
    "Change",
    "Known",
    "Parts",
    "State",
    "Work",
    "build",
    "expected",
    "grow",
    "plain",
    "scripts",
    "tokens",
    "works_of",
]
