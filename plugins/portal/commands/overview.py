"""What a build did, for the person who ran it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from plugins.portal import addresses
from plugins.portal.adapter.build import Report
from plugins.portal.model import ENTITY_KINDS, Corpus
from plugins.portal.problems import Problem, Severity, count

_MOST = 10  # lines for one file
_STYLE: dict[Severity, str] = {"error": "bold red", "warning": "yellow", "info": "dim"}


def counts(corpus: Corpus) -> dict[str, int]:
    """How many documents, versions, provisions (over all versions), mentions, links (references and related rows)."""
    versions = [annotated for document in corpus.documents for annotated in document.versions]
    kinds = [annotation.kind for annotated in versions for annotation in annotated.annotations]
    return {
        "documents": len(corpus.documents),
        "versions": len(versions),
        "provisions": sum(len(annotated.version.provisions) for annotated in versions),
        "mentions": sum(kind in ENTITY_KINDS for kind in kinds),
        "links": sum(kind == "reference" for kind in kinds)
        + sum(len(related) for related in corpus.graph.related.values()),
    }


def show(report: Report, console: Console, *, all_problems: bool = False, look: bool = True) -> None:
    """Prints problems, then the figures, then pages that are gone, then where to ``look``."""
    show_problems(report.site.problems, console, all_problems=all_problems)
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right")
    table.add_column()
    figures = counts(report.site.corpus) | {
        "pages": len(report.site.pages),
        "files changed": len(report.written.changed),
        "files removed": len(report.written.removed),
    }
    for name, number in figures.items():
        table.add_row(f"{number:,}", name)
    table.add_row(f"{report.seconds:.1f}", "seconds")
    for severity, number in count(report.site.problems).items():
        table.add_row(f"{number:,}", f"problems: {severity}")
    console.print(table)
    gone = [path for path in report.written.removed if path.endswith(".html")]
    for path in gone if all_problems else gone[:_MOST]:
        console.print(f"removed {path}", style="dim", highlight=False)
    if look:
        console.print(f"Look at {report.folder / addresses.ROOT}", soft_wrap=True, highlight=False)


def show_problems(problems: Iterable[Problem], console: Console, *, all_problems: bool = False) -> None:
    """A line each; those of severity info only on request, since each is a decision and not a fault, and of a file with
    very many the first."""
    hidden = 0
    shown: Counter[tuple[Severity, str]] = Counter()
    for problem in problems:
        if problem.severity == "info" and not all_problems:
            hidden += 1
            continue
        shown[problem.severity, problem.file] += 1
        if all_problems or shown[problem.severity, problem.file] <= _MOST:
            console.print(Text(str(problem), style=_STYLE[problem.severity]), soft_wrap=True)
    for (severity, file), number in shown.items():
        if number > _MOST and not all_problems:
            more = f"{severity}: {file}: {number - _MOST:,} more like these; --all shows them"
            console.print(Text(more, style=_STYLE[severity]), soft_wrap=True)
    if hidden:
        console.print(f"{hidden} notes of severity info; --all shows them", style="dim", highlight=False)
