"""Which ids documents, entities and themes may have: they become file names."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.portal.addresses import ID

RESERVED = "index"  # index.html lists all documents, entities or themes
_LONGEST = 120


def fault(id: str, others: Iterable[str]) -> str:
    """What is wrong with an id, as a sentence; empty where nothing is. ``others``: the ids beside it."""
    if not ID.match(id):
        twin = next((other for other in others if other != id and other.lower() == id.lower()), "")
        hint = f" It differs from {twin} only in case." if twin else ""
        return f"“{id[:60]}” is no id: use small letters, digits and single hyphens.{hint}"
    if id == RESERVED:
        return f"The id {RESERVED} is the address of a list: choose another one."
    if len(id) > _LONGEST:
        return f"The id is longer than {_LONGEST} characters: choose a shorter one."
    return ""
