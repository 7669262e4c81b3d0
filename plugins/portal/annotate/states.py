"""Names as one sign, so that whoever they are can be the subject of a sentence: "Norway will host …"."""

from __future__ import annotations

from collections.abc import Iterable

MARK = "ꙮ"  # a letter that no text has; stands once for each character of a name
ACTORS = frozenset(("party", "organisation", "mechanism"))  # kinds of entities that can undertake something
_BY_WORD = frozenset(("china", "asean", "asean-member-states"))  # those whom the tables of verbs name themselves


def acts(kind: str, key: str) -> bool:
    """Whether the name of this entity is to be marked."""
    return kind in ACTORS and key.partition("#")[0] not in _BY_WORD


def marked(folded: str, names: Iterable[tuple[int, int]]) -> str:
    """A folded text with these spans marked, of the same length."""
    for start, end in names:
        folded = folded[:start] + MARK * (min(end, len(folded)) - start) + folded[end:]
    return folded
