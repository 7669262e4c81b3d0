"""A version in the making: what the steps of ``text`` hand to one another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from plugins.portal.model import Dropped, Found, Provision
from plugins.portal.parse.blocks import Block
from plugins.portal.problems import Problem


@dataclass(frozen=True, slots=True)
class Statement:
    """A date that a row of the text gives for itself or its meeting."""

    key: str  # adopted, event
    value: str
    place: str  # as printed, "" where not told
    row: str  # id of the provision


@dataclass(frozen=True, slots=True)
class Draft:
    """One language of a capture, on its way from blocks to provisions."""

    language: str
    blocks: tuple[Block, ...]  # not understood yet
    title: str = ""
    provisions: tuple[Provision, ...] = ()
    taken: tuple[tuple[int, Dropped | Found], ...] = ()  # with the offset in the source, which orders the log
    problems: tuple[Problem, ...] = ()
    stated: tuple[Statement, ...] = ()  # what the provisions say of when and where

    def drop(self, reasons: dict[int, str]) -> Draft:
        """Moves blocks, given by index with the reason, to the log."""
        taken = tuple((self.blocks[i].start, Dropped(self.blocks[i].text, why)) for i, why in reasons.items() if why)
        kept = tuple(block for i, block in enumerate(self.blocks) if not reasons.get(i))
        return replace(self, blocks=kept, taken=self.taken + taken)

    def mine(self, facts: dict[int, tuple[Dropped | Found, ...]]) -> Draft:
        """Takes away blocks, given by index, and keeps what they told of the page."""
        taken = tuple((self.blocks[i].start, fact) for i, told in facts.items() for fact in told)
        kept = tuple(block for i, block in enumerate(self.blocks) if not facts.get(i))
        return replace(self, blocks=kept, taken=self.taken + taken)

    @property
    def dropped(self) -> tuple[Dropped, ...]:
        return tuple(fact for _, fact in sorted(self.taken, key=_place) if isinstance(fact, Dropped))

    @property
    def found(self) -> tuple[Found, ...]:
        return tuple(fact for _, fact in sorted(self.taken, key=_place) if isinstance(fact, Found))


def _place(taken: tuple[int, Dropped | Found]) -> int:
    return taken[0]
