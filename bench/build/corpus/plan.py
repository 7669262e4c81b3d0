"""What a document says, before it is said in any language: rows of sentences with what fills them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from bench.build.corpus.names import STATES, Named
from bench.build.corpus.parameters import Parameters
from bench.build.corpus.registry import World
from bench.build.corpus.titles import Titled, titled

T = TypeVar("T")
_OPENING = ("host", "attend", "recall", "symbol")
# How often a clause says what.
_CLAUSES = {
    "strengthen": 4, "set_up": 3, "fund": 3, "report": 3, "meet": 2, "encourage": 3, "refer": 2, "within": 2,
    "explain": 5,
}  # fmt: skip
_FIRST, _DAYS = date(2004, 1, 1), 7000
_COINED, _RARE = 160_000, 160_000  # numbers of made-up words, behind those of documents
_ITEMS = 4  # each fourth clause has two items
_FIRST_PLANNED = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A thing to say; ``number`` chooses among ways of saying it and entries of word lists."""

    meaning: str
    number: int
    named: tuple[tuple[str, Named], ...]
    states: tuple[str, str]
    day: date
    millions: int
    figure: int
    paragraph: int
    cited: Titled
    coined: int


@dataclass(frozen=True, slots=True)
class Row:
    """A provision: its id, what its heading says (None: it has none), its sentences."""

    id: str
    heading: tuple[int, Named] | None
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A document in no language."""

    titled: Titled
    languages: tuple[str, ...]  # the original's first
    adopted: date
    place: Named
    event: Named
    parties: tuple[str, ...]  # territories
    cites: tuple[Titled, ...]  # by relation
    rows: tuple[Row, ...]


def plan(index: int, parameters: Parameters, world: World) -> Plan:
    """The document of this number. It hangs on nothing but the seed, its number and what the registry holds."""
    return _Planner(index, parameters, world).plan()


class _Planner:
    def __init__(self, index: int, parameters: Parameters, world: World) -> None:
        self.random = Random(f"{parameters.seed}/{index}")  # noqa: S311  no secret
        self.parameters = parameters
        self.world = world
        self.titled = titled(index, world.themes)
        self.themes = (self.titled.theme, *(self.often(world.themes) for _ in range(self.random.randint(2, 5))))
        # A document keeps to some of what there is, and comes back to it.
        self.local = {kind: tuple(self.often(all) for _ in range(5)) for kind, all in world.kinds.items()}
        self.states = tuple(self.random.sample(STATES, 4))
        earlier = world.cited[:index] or world.cited
        self.cited = tuple(self.often(earlier) for _ in range(3))
        self.paragraphs = 1

    def plan(self) -> Plan:
        others = self.parameters.languages[1:]
        second = (self.random.choice(others),) if others and self.random.random() < self.parameters.bilingual else ()
        adopted = _FIRST + timedelta(days=self.random.randrange(_DAYS))
        rows = tuple(self.rows())
        cites = tuple(dict.fromkeys(cited for cited in self.cited if cited.id != self.titled.id))
        return Plan(
            self.titled, (self.parameters.languages[0], *second), adopted, self.local["place"][0],
            self.local["event"][0], self.states, cites, rows,
        )  # fmt: skip

    def rows(self) -> list[Row]:
        rows = [
            Row(f"r-{number}", None, (self.sentence(meaning, number),)) for number, meaning in enumerate(_OPENING, 1)
        ]
        closing = Row("c-1", None, (self.sentence("closing", 0),))
        left = self.parameters.provisions - len(rows) - 1
        clause = 0
        while left > 0:
            clause += 1
            self.paragraphs = clause
            heading = (self.random.randrange(8), self.random.choice(self.themes))
            rows.append(Row(f"p-{clause}", heading, self.clause()))
            left -= 1
            for item in range(1, min(2, left) + 1) if clause % _ITEMS == 0 else ():
                rows.append(Row(f"p-{clause}-{item}", None, self.clause()))
                left -= 1
        return [*rows, closing]

    def clause(self) -> tuple[Sentence, ...]:
        count = self.random.choice((1, 2, 2, 2))
        meanings = self.random.choices(tuple(_CLAUSES), tuple(_CLAUSES.values()), k=count)
        return tuple(self.sentence(meaning, self.random.randrange(1000)) for meaning in dict.fromkeys(meanings))

    def sentence(self, meaning: str, number: int) -> Sentence:
        named = {kind: self.random.choice(self.local[kind]) for kind in self.local}
        named |= {"organisation2": self.random.choice(self.local["organisation"])}
        named |= {"theme": self.random.choice(self.themes), "term": self.often(self.world.terms)}
        first, second = self.random.sample(self.states, 2)
        planned = meaning in {"set_up", "report", "meet"}
        day = (_FIRST_PLANNED if planned else _FIRST) + timedelta(days=self.random.randrange(_DAYS // 2))
        return Sentence(
            meaning, number, tuple(named.items()), (first, second), day, self.random.randint(2, 900),
            self.random.randint(2, 60), self.random.randint(1, self.paragraphs), self.random.choice(self.cited),
            _COINED + int(self.random.paretovariate(0.7)) % _RARE,
        )  # fmt: skip

    def often(self, things: tuple[T, ...]) -> T:
        """One of these, the first ones more often."""
        return things[int(len(things) * self.random.random() ** 2)]
