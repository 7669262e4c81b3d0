"""How finely it is noted what a page was made of: the parts of values that a change of another part leaves alone.

A part that is not named here counts with the value that it belongs to: too coarse
makes too many pages anew, never too few.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from plugins.portal import export
from plugins.portal.model import (
    Annotated,
    Citation,
    Commitment,
    Corpus,
    Document,
    Entity,
    Graph,
    Provision,
    Record,
    Registry,
    Related,
    Term,
    Theme,
    Version,
    Wanted,
)
from plugins.portal.page import Inverse, Text, Whole


def _all_but(kind: type, *names: str) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind)) - set(names)


APART: Mapping[type, frozenset[str]] = {
    Whole: frozenset(),
    Inverse: frozenset({"wanted"}),
    export.Library: frozenset(),
    Corpus: frozenset({"documents"}),
    Registry: frozenset({"unread"}),
    Graph: frozenset({"wanted", "commitments", "timeline"}),
    Document: frozenset({"record"}),
    Annotated: _all_but(Annotated, "version"),
    Version: _all_but(Version, "document", "layer", "language", "status"),
    Provision: frozenset({"heading", "text"}),
    Record: _all_but(Record, "id", "original"),
    Entity: _all_but(Entity, "id", "kind"),
    Theme: _all_but(Theme, "id"),
    Term: _all_but(Term, "id"),
    Citation: frozenset({"sentence", "quote"}),
    Commitment: frozenset({"sentence", "action"}),
    Related: frozenset({"score"}),
    Wanted: frozenset(),
    Text: frozenset({"title", "status", "html"}),
}
