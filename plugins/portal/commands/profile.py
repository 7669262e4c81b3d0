"""What a build took, stage by stage: as a table to read, and for programs."""

from __future__ import annotations

import json
from dataclasses import asdict

from rich.table import Table

from plugins.portal.adapter.build import Report
from plugins.portal.commands.figures import counts
from plugins.portal.profiling import Stage

_MB = 1e6
_NOTE = (
    "Stages, then their parts. CPU seconds are those of all processes. Seconds of a part are added up over processes;"
    " MB are the most that all processes held at once, of a part the most of one process."
)


def table(report: Report) -> Table:
    """A line for each stage and each of its parts."""
    made = Table("stage", caption=_NOTE, caption_justify="left", title=f"{report.seconds:.1f} seconds")
    for name in ("items", "seconds", "CPU seconds", "MB", "CPU ms an item"):
        made.add_column(name, justify="right")
    for stage in report.profile:
        made.add_row(*_cells(stage), style="" if stage.within else "bold")
    return made


def _cells(stage: Stage) -> tuple[str, ...]:
    cost = stage.cost
    return (
        f"  {stage.name}" if stage.within else stage.name,
        f"{cost.items:,}" if cost.items else "",
        f"{cost.wall:,.2f}",
        f"{cost.cpu:,.2f}",
        f"{cost.peak / _MB:,.0f}",
        f"{cost.cpu / cost.items * 1000:,.2f}" if cost.items else "",
    )


def as_json(report: Report) -> bytes:
    """The same with the figures of the site: seconds, bytes, and counts; a part names the stage that it is within."""
    outputs = (*report.site.pages, *report.site.files)
    value = {
        "seconds": report.seconds,
        **counts(report.site.corpus),
        "pages": len(report.site.pages),
        "files": len(outputs),
        "bytes": sum(output.size for output in outputs),
        "stages": [{"name": each.name, "within": each.within, **asdict(each.cost)} for each in report.profile],
    }
    return (json.dumps(value, indent=1) + "\n").encode()
