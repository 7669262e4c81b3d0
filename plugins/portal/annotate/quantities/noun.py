"""What a number counts, as every way of finding it says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Noun:
    """The unit of a count: ``text[start:end]``."""

    start: int
    end: int
    described: bool = False  # words stand between number and noun
    measure: bool = False  # may have a fraction


class Counted(Protocol):
    """One way of finding the noun."""

    def find(self, folded: str, printed: str, at: int) -> Noun | None:
        """The noun of a number that ends at ``at``, in the folded text and the text as printed."""
