"""What was measured, kept beside this folder: ``results.json`` for the next run, RESULTS.md and charts to read."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

from bench.build.chart import Chart, svg
from bench.build.peers import ABSENT, PEERS, YARDSTICK
from bench.build.peers.concordance import Profile
from bench.build.runs import SCENARIOS, Result, Scenario

_MB = 1_000_000
DATA = "results.json"


@dataclass(frozen=True, slots=True)
class Book:
    """All results so far: the newest of each builder, number of documents and scenario."""

    results: tuple[Result, ...] = ()
    conditions: Mapping[str, str] = field(default_factory=dict)
    missing: Mapping[str, str] = field(default_factory=dict)  # builder → why it was left out
    profiles: Mapping[str, Profile] = field(default_factory=dict)  # documents → what the portal's stages took

    def with_results(self, found: Iterable[Result]) -> tuple[Result, ...]:
        """These results in the place of older ones of the same builder, size and scenario."""
        kept = {_key(result): result for result in (*self.results, *found)}
        return tuple(kept[key] for key in sorted(kept))


def read(path: Path) -> Book:
    """The results of earlier runs; an empty book where there are none."""
    if not path.is_file():
        return Book()
    found = json.loads(path.read_text(encoding="utf-8"))
    results = tuple(Result(**each) for each in found["results"])
    return Book(results, found["conditions"], found["missing"], found["profiles"])


def write(book: Book, folder: Path) -> tuple[Path, ...]:
    """results.json, RESULTS.md and the charts, in a folder that need not be there; returns what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        DATA: json.dumps(asdict(book), ensure_ascii=False, indent=1) + "\n",
        "RESULTS.md": report(book),
        **{f"{chart.id}.svg": svg(chart) for chart in charts(book.results)},
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return tuple(folder / name for name in texts)


def conditions(rounds: int, corpus: str) -> dict[str, str]:
    """What figures depend on, as far as the machine tells."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0
    return {
        "Date": date.today().isoformat(),
        "Cores": str(os.cpu_count() or "unknown"),
        "Memory": f"{memory / 2**30:.0f} GiB",
        "System": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
        "Load when it began": " ".join(f"{load:.1f}" for load in os.getloadavg()),
        "Rounds": f"{rounds}, builders in turn; medians",
        "Corpus": corpus,
    }


def charts(results: Iterable[Result]) -> tuple[Chart, ...]:
    """Growth of time and memory with the number of documents, of full builds."""
    full = [result for result in results if result.scenario == "full"]
    if not full:
        return ()
    return (
        Chart("growth-time", "Full build: time", "documents", "seconds", _lines(full, "wall")),
        Chart("growth-cpu", "Full build: processor time a document", "documents", "CPU milliseconds", {
            name: tuple((x, y / x * 1000) for x, y in points) for name, points in _lines(full, "cpu").items()
        }),
        Chart("growth-memory", "Full build: memory", "documents", "MB at the peak", {
            name: tuple((x, y / _MB) for x, y in points) for name, points in _lines(full, "peak").items()
        }),
    )  # fmt: skip


def report(book: Book) -> str:
    """RESULTS.md."""
    lines = [
        "# How fast the portal builds", "",
        "Written by `invoke bench`. Every builder gets the same made-up documents. The others write plain pages,",
        "without annotation and cross-links; what else they lack stands under Builders.", "",
        *(f"- {key}: {value}" for key, value in book.conditions.items()),
    ]  # fmt: skip
    for chart in charts(book.results):
        lines += ["", f"![{chart.title}]({chart.id}.svg)"]
    sizes = sorted({result.documents for result in book.results})
    for scenario, said in SCENARIOS.items():
        for documents in sizes:
            rows = [each for each in book.results if each.documents == documents and each.scenario == scenario]
            if rows:
                lines += ["", f"## {documents:,} documents, {said}", "", *_table(rows, scenario)]
    lines += ["", "## Builders", "", "| builder | version | does |", "|---|---|---|"]
    versions = {result.peer: result.version for result in book.results}
    lines += [f"| {PEERS[name].title} | {version} | {PEERS[name].note} |" for name, version in versions.items()]
    lines += ["", "A second build, where it differs from the first:", ""]
    lines += [f"- {PEERS[name].title}: {PEERS[name].again}" for name in versions if PEERS[name].again]
    missing = {**ABSENT, **{PEERS[name].title: why for name, why in book.missing.items() if name in PEERS}}
    lines += ["", "Left out:", "", *(f"- {name}: {why}" for name, why in missing.items())]
    if book.profiles:
        lines += ["", "## The portal's stages", "", *_stages(book.profiles)]
    return "\n".join((*lines, ""))


def _stages(profiles: Mapping[str, Profile]) -> list[str]:
    """CPU time a document by stage and size, and the growth of it; a stage that grows as the documents do has 1."""
    sizes = sorted(profiles, key=int)
    found: dict[tuple[str, str], dict[str, float]] = {}  # (the stage, of a part its name) → size → milliseconds
    for size in sizes:
        for each in profiles[size]["stages"]:
            key = (each["within"], each["name"]) if each["within"] else (each["name"], "")
            found.setdefault(key, {})[size] = each["cpu"] / int(size) * 1000
    order = list(dict.fromkeys(stage for stage, _ in found))
    lines = [
        "CPU milliseconds a document; the parts of a stage follow it. Growth: the last size's by the first's.", "",
        f"| | {' | '.join(f'{int(size):,} documents' for size in sizes)} | growth |",
        f"|---|{'---|' * len(sizes)}---|",
    ]  # fmt: skip
    for stage, part in sorted(found, key=lambda key: (order.index(key[0]), bool(key[1]))):
        costs = found[stage, part]
        first, last = costs.get(sizes[0], 0), costs.get(sizes[-1], 0)
        figures = " | ".join(f"{costs[size]:.2f}" if size in costs else "" for size in sizes)
        growth = f"{last / first:.2f}" if first and last and len(sizes) > 1 else ""
        lines.append(f"| {f'– {part}' if part else stage} | {figures} | {growth} |")
    return [*lines, "", *(_whole(int(size), profiles[size]) for size in sizes)]


def _whole(documents: int, profile: Profile) -> str:
    memory = max(stage["peak"] for stage in profile["stages"])
    return (
        f"- {documents:,} documents: {profile['seconds']:,.0f} s, {profile['files']:,} files, "
        f"{profile['bytes'] / _MB:,.0f} MB, {memory / _MB:,.0f} MB of memory"
    )


def _table(rows: list[Result], scenario: Scenario) -> list[str]:
    base = next((row for row in rows if row.peer == YARDSTICK), None)
    ratios = f" ÷ {PEERS[YARDSTICK].title}" if base else ""
    lines = [
        f"| | seconds{ratios} | CPU seconds{ratios} | CPU ms a document | peak MB{ratios} | files | MB written |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in sorted(rows, key=lambda row: row.wall):
        cells = (
            PEERS[row.peer].title,
            _with_ratio(row.wall, base.wall if base else 0, ".2f"),
            _with_ratio(row.cpu, base.cpu if base else 0, ".2f"),
            f"{row.cpu / row.documents * 1000:.1f}",
            _with_ratio(row.peak / _MB, base.peak / _MB if base else 0, ",.0f"),
            f"{row.files:,}",
            f"{row.bytes / _MB:,.1f}",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _with_ratio(value: float, base: float, form: str) -> str:
    return f"{value:{form}}" + (f" ({value / base:.2f})" if base else "")


def _lines(results: list[Result], what: str) -> dict[str, tuple[tuple[float, float], ...]]:
    names = [name for name in PEERS if any(result.peer == name for result in results)]
    return {
        PEERS[name].title: tuple(
            (float(result.documents), float(getattr(result, what))) for result in results if result.peer == name
        )
        for name in names
    }


def _key(result: Result) -> tuple[str, int, str]:
    return (result.peer, result.documents, result.scenario)
