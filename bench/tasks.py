"""Measuring: quality, speed, robustness."""

from __future__ import annotations

import shlex
import subprocess
import sys

from invoke import Context, Exit, task
from rich.console import Console

from plugins.portal.commands.tasks.shared import PROJECT, console


@task(help={"which": "tuned, aside, or both", "details": "print every difference as well"})
def quality(context: Context, which: str = "tuned,aside", details: bool = False) -> None:
    """Prints how far the importer agrees with the gold captures; no rule is tuned on those set aside."""
    from rich.table import Table

    from bench.quality import measure

    importing_ = measure.importer(PROJECT / "content" / "registry")
    for name in which.split(","):
        measured = measure.measure(name, importing_)
        heading, *rows = measure.table(measured)
        table = Table(*heading, title=f"{name}: {measured.captures} captures")
        for row in rows:
            table.add_row(*row)
        Console(width=max(console.width, 110)).print(table)
        for line in measured.differences if details else ():
            print(line)


@task(help={"provisions": "how many to read"})
def throughput(context: Context, provisions: int = 10_000) -> None:
    """Prints how many provisions a second are parsed and annotated on one core."""
    from bench import throughput as speed
    from bench.quality.gold import read_all
    from plugins.portal import capture

    registry, _ = capture.read_registry(PROJECT / "content" / "registry")
    golds = read_all("tuned")
    done = speed.throughput(golds, registry, provisions)
    console.print(
        f"{done.provisions:,} provisions with {done.annotations:,} annotations in {done.seconds:.1f} s "
        f"({done.preparing:.1f} s preparing, {done.parsing:.1f} s parsing, {done.annotating:.1f} s annotating): "
        f"{done.rate:,.0f} provisions a second",
        highlight=False,
    )


@task(
    help={
        "documents": "how many, or several numbers with commas",
        "peers": "whom to measure, with commas; without it all",
        "rounds": "how often each builds; medians are taken",
        "interface": "languages of the portal's interface, with commas",
    }
)
def bench(
    context: Context, documents: str = "1000", peers: str = "", rounds: int = 3, interface: str = "en,zh-Hans,ar,de"
) -> None:
    """Measures builds of made-up documents against Hugo, Eleventy, Pelican and MkDocs; writes bench/RESULTS.md."""
    from bench.build import __main__ as bench_of_builds

    asked = ["--documents", documents, "--rounds", str(rounds), "--interface", interface]
    status = bench_of_builds.main([*asked, *(["--peers", peers] if peers else [])])
    if status:
        raise Exit(code=status)


@task(
    name="bench-edit",
    help={
        "documents": "how many made-up ones, or several numbers with commas; 0: the portal's own in all languages",
        "rounds": "how often each edit is made; medians are taken",
    },
)
def bench_edit(context: Context, documents: str = "0", rounds: int = 3) -> None:
    """Prints how long an edit takes to be in a site that is served: a word, a title, a name, nothing."""
    from bench.build import editing

    editing.main(["--documents", documents, "--rounds", str(rounds)])


@task(
    name="bench-search",
    help={
        "provisions": "how many a language, for size and speed",
        "languages": "tags with commas between them",
        "engines": "only these, by name, with commas",
        "only": "a table alone: speed, headings, pieces or crossing",
        "resume": "leave rows alone that have been measured before",
        "corpus": "a JSON Lines file of provisions instead of invented ones: bench/search/provisions.py",
        "options": "more for python -m bench.search, which --help tells",
    },
)
def bench_search(  # noqa: PLR0917  each is an option of the command line
    context: Context,
    provisions: int = 10_000,
    languages: str = "en,zh-Hans",
    engines: str = "",
    only: str = "",
    resume: bool = False,
    corpus: str = "",
    options: str = "",
) -> None:
    """Measures the search beside Pagefind (pip install pagefind_bin_extended) and one Lunr index: RESULTS.md there.

    A row is written as soon as it is measured. One row by itself: --provisions 100000 --languages zh-Hans --engines
    pagefind --only speed
    """
    asked = ["--provisions", str(provisions), "--languages", languages, "--engines", engines, "--corpus", corpus]
    asked += [*(["--only", only] if only else []), *(["--resume"] if resume else []), *shlex.split(options)]
    if subprocess.run([sys.executable, "-m", "bench.search", *asked], cwd=PROJECT, check=False).returncode:  # noqa: S603  own words
        raise Exit(code=1)


@task(help={"minutes": "how long", "seed": "another gives other captures", "replay": "a file of bench/fuzz/found"})
def fuzz(context: Context, minutes: float = 10.0, seed: int = 1, replay: str = "") -> None:
    """Looks for captures that the importer can't take; status 1 where one is found. Uses atheris where it is there."""
    asked = ["--replay", replay] if replay else ["--minutes", str(minutes), "--seed", str(seed)]
    if subprocess.run([sys.executable, "-m", "bench.fuzz", *asked], cwd=PROJECT, check=False).returncode:  # noqa: S603  own words
        raise Exit(code=1)
