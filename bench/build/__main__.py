"""``python -m bench.build --documents 200,1000 --peers concordance,hugo``: measures, then writes bench/RESULTS.md."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from bench.build import results, say
from bench.build.corpus import Parameters
from bench.build.peers import PEERS
from bench.build.peers.concordance import Concordance
from bench.build.runs import SCENARIOS, Task, compare, install
from plugins.portal import locks

_BENCH = Path(__file__).resolve().parents[1]
_WORKSPACE = _BENCH.parent / ".bench"


def main(arguments: list[str] | None = None) -> int:
    """Status 0 where at least one builder could be measured, 2 on arguments that can't be met."""
    asked = _arguments(arguments)
    unknown = [name for name in asked.peers if name not in PEERS]
    try:
        if unknown:
            raise ValueError(f"There are {', '.join(PEERS)}, not {', '.join(unknown)}.")
        wanted = [
            Parameters(size, asked.seed, asked.bilingual, asked.languages, entities=asked.entities)
            for size in asked.documents
        ]
    except ValueError as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    asked.workspace, asked.into = asked.workspace.resolve(), asked.into.resolve()
    asked.workspace.mkdir(parents=True, exist_ok=True)
    try:
        with locks.hold(asked.workspace):
            return _measure(asked, wanted)
    except locks.HeldError:
        sys.stderr.write(f"Another measurement runs in {asked.workspace.name}: wait for it, or name a --workspace.\n")
        return 2


def _measure(asked: argparse.Namespace, wanted: list[Parameters]) -> int:
    builders, missing = install([PEERS[name] for name in asked.peers], asked.workspace, say)
    there = {builder.peer.name for builder in builders}
    book = results.read(asked.into / results.DATA)
    book = replace(
        book,
        conditions=results.conditions(asked.rounds, _said(wanted[0], asked.interface)),
        missing={name: why for name, why in {**book.missing, **missing}.items() if name not in there},
    )
    for parameters in wanted:
        for found in compare(Task(parameters, asked.interface), builders, asked.workspace, asked.rounds, say):
            used = f"{found.wall:.2f} s, {found.cpu:.2f} CPU s, {found.peak / 1e6:,.0f} MB"
            say(f"  {found.peer}, {SCENARIOS[found.scenario]}: {used}")
            book = replace(book, results=book.with_results((found,)))
            if (found.peer, found.scenario) == (Concordance.name, "full"):  # its project stands until all are compared
                profile = Concordance().stages(asked.workspace / "projects" / found.peer)
                book = replace(book, profiles={**book.profiles, str(parameters.documents): profile})
            results.write(book, asked.into)
    return 0 if builders else 1


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench.build", description=__doc__)
    parser.add_argument("--documents", type=_sizes, default=(1000,), help="one number or several, with commas")
    parser.add_argument("--peers", type=_names, default=tuple(PEERS), help=", ".join(PEERS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bilingual", type=float, default=0.2, help="share of documents in a second language")
    parser.add_argument("--entities", type=int, default=1000)
    parser.add_argument("--languages", type=_names, default=("en", "zh-Hans"), help="of the texts")
    parser.add_argument("--interface", type=_names, default=("en", "zh-Hans", "ar", "de"), help="of the portal")
    parser.add_argument("--workspace", type=Path, default=_WORKSPACE, help="where builders and corpora are kept")
    parser.add_argument("--into", type=Path, default=_BENCH, help="where the results are written")
    return parser.parse_args(arguments)


def _said(parameters: Parameters, interface: tuple[str, ...]) -> str:
    return (
        f"{parameters.provisions} provisions a document, {parameters.bilingual:.0%} in a second language "
        f"({', '.join(parameters.languages)}), {parameters.entities:,} entities with names in "
        f"{len(parameters.names)} languages, {parameters.themes} themes, seed {parameters.seed}; "
        f"the portal's interface in {len(interface)} languages"
    )


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(size.replace("_", "")) for size in text.split(","))


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(","))


if __name__ == "__main__":
    sys.exit(main())
