"""What can be done with the portal: `invoke --list`. The Makefile sets up what a task needs and then calls it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from invoke import Context, Exit, task
from rich.console import Console

PROJECT = Path(__file__).resolve().parent
sys.path.insert(0, str(PROJECT))  # invoke is started from its own folder

from plugins.portal import addresses  # noqa: E402
from plugins.portal.cache import stamp  # noqa: E402

if TYPE_CHECKING:
    from plugins.portal import pipeline
    from plugins.portal.adapter import build as adapter

# Each task imports what it needs: a build that finds nothing changed has ended before Pelican would be there.
# The cache is where pelicanconf.py has it; with another a build never finds that nothing has changed.
CACHE = Path(".portal_cache").resolve()
console = Console()


def _optional(task_: str, place: int) -> str | None:
    """The default of an argument that may be given without its flag, the ``place``-th of a task, or be left out.

    Invoke fills such an argument only where it has no default, and then demands it: so it has one where none is given.
    """
    given = sys.argv[sys.argv.index(task_) + 1 :] if task_ in sys.argv else []
    plain = next((i for i, token in enumerate(given) if token.startswith("-")), len(given))
    return None if plain >= place else ""


def _build(
    settings: str,
    output: str,
    texts: str,
    *,
    all_problems: bool = False,
    look: bool = True,
    workers: str = "",
    profile: str = "",
) -> adapter.Report:
    """Builds, shows what came of it; raises Exit where nothing could be built.

    profile: a file for the costs of each stage, or ``True`` for the terminal alone; empty: nothing is measured.
    """
    from plugins.portal.adapter.stage import UnwritableSiteError
    from plugins.portal.commands import building, overview, profile as profiles, progress as progressing

    with progressing.shown(console) as progress:
        try:
            report = building.build(settings, _overrides(output, texts, workers), progress, profiled=bool(profile))
        except (ValueError, RuntimeError, UnwritableSiteError) as fault:
            raise Exit(f"Not built: {fault}", code=2) from fault
        except OSError as fault:
            where = f"{Path(str(fault.filename)).name}: " if fault.filename else ""
            raise Exit(f"Not built: {where}{fault.strerror}", code=2) from fault
    overview.show(report, console, all_problems=all_problems, look=look)
    if profile:
        Console(width=max(console.width, 100)).print(profiles.table(report))
    if profile not in {"", str(True)}:
        try:
            Path(profile).write_bytes(profiles.as_json(report))
        except OSError as fault:
            raise Exit(f"The profile is not written: {fault.strerror}", code=2) from fault
    return report


def _overrides(output: str, texts: str, workers: str = "") -> dict[str, str]:
    named = {"PORTAL_TEXTS": str(Path(texts).resolve())} if texts else {}
    done = {"PORTAL_WORKERS": workers} if workers else {}
    return {"OUTPUT_PATH": str(Path(output).resolve()), **named, **done}


def _inputs(texts: str) -> pipeline.Inputs:
    """What the settings say; raises Exit where they can't be used."""
    from plugins.portal.adapter import build as adapter
    from plugins.portal.adapter.settings import inputs

    overrides = {"PORTAL_TEXTS": str(Path(texts).resolve())} if texts else {}
    try:
        return inputs(adapter.settings("pelicanconf.py", overrides))
    except ValueError as fault:
        raise Exit(f"Not read: {fault}", code=2) from fault


@task(
    optional=["profile"],
    help={
        "texts": "a folder of raw captures",
        "output": "the folder to build into",
        "all": "show every note too",
        "workers": "who does the work: a number of processes, dask, or dask:ADDRESS",
        "profile": "tell what each stage takes; with a name, in this JSON file too",
    },
)
def build(  # noqa: PLR0917  each is an option of the command line
    context: Context, texts: str = "", output: str = "output", all: bool = False, profile: str = "", workers: str = ""
) -> None:
    """Builds the portal for reading on this machine; status 1 where a problem of severity error was found."""
    started = time.monotonic()
    overrides = _overrides(output, texts, workers)
    key = stamp.build_key("pelicanconf.py", overrides)
    earlier = stamp.look(CACHE, key, Path(overrides["OUTPUT_PATH"]))
    if earlier is not None and not profile:
        from plugins.portal.commands import overview

        overview.show_unchanged(earlier, time.monotonic() - started, console, all_problems=all)
        return
    from plugins.portal.problems import exit_status

    report = _build("pelicanconf.py", output, texts, all_problems=all, workers=workers, profile=str(profile))
    if exit_status(report.site.problems):
        raise Exit(code=1)


@task(
    help={
        "port": "where to listen on 127.0.0.1; 0 takes a free port",
        "output": "the folder to build into",
        "texts": "a folder of raw captures",
    }
)
def serve(context: Context, port: int = 8000, output: str = "output", texts: str = "") -> None:
    """Shows the site at a local address until Ctrl-C; builds what an edit changes, and loads it in open pages."""
    from threading import Thread

    from plugins.portal.commands import serving, watching

    live = serving.Live()
    try:
        builder = watching.Builder("pelicanconf.py", _overrides(output, texts), live, console.print)
        with serving.server(builder.folder, port, live) as server:
            port = server.server_port
            server.daemon_threads = True  # browsers that wait do not keep the process
            Thread(target=server.serve_forever, daemon=True).start()
            console.print(f"http://127.0.0.1:{port}/ serves {output}; Ctrl-C ends it")
            builder.build(sound_only=False)
            builder.follow()
    except KeyboardInterrupt:
        console.print("Ended.")
    except ValueError as fault:
        raise Exit(f"Not served: {fault}", code=2) from fault
    except OSError as fault:
        raise Exit(f"Port {port} can't be used: {fault.strerror}; say --port with another", code=2) from fault
    except watching.ProgramChangedError:
        console.print("The program has changed: starting anew")
        given = ["--port", str(port), "--output", output, *(["--texts", texts] if texts else [])]
        os.execv(sys.executable, [sys.executable, "-m", "invoke", "serve", *given])  # noqa: S606  this very command


@task(help={"fast": "leave the tests out"})
def check(context: Context, fast: bool = False) -> None:
    """Lint, types, styles, scripts, catalogues, content, then the tests; status 1 where anything is wrong."""
    from pelicanconf import PORTAL_LANGUAGES
    from plugins.portal import pipeline
    from plugins.portal.commands import catalogues, overview
    from plugins.portal.problems import exit_status

    failed = [
        name
        for name, command in {
            "lint": "ruff check . && ruff format --check .",
            "types": "mypy",
            "styles": "node_modules/.bin/stylelint 'theme/static/css/**/*.css'",
            "scripts": "node_modules/.bin/biome lint --error-on-warnings",
        }.items()
        if not context.run(command, warn=True, echo=True).ok
    ]
    problems = catalogues.check(PROJECT, PORTAL_LANGUAGES)
    overview.show_problems(problems, console)
    failed += ["catalogues"] if exit_status(problems) else []
    site = pipeline.build(_inputs(""), lambda path, data: False)
    overview.show_problems(site.problems, console)
    # Versions that disagree, and rows that one lacks, are warnings to the editor of a portal; here they are mistakes.
    failed += ["content"] if any(problem.severity != "info" for problem in site.problems) else []
    if not fast and not context.run("python -m pytest -n auto", warn=True, echo=True, pty=False).ok:
        failed.append("tests")
    if failed:
        raise Exit(f"Not right: {', '.join(failed)}", code=1)
    console.print("All checks passed.")


@task
def audit(context: Context) -> None:
    """The slow checks of pages in all languages: axe, html-validate, the Nu checker (needs Java). Some ten minutes."""
    if shutil.which("java") is None:
        raise Exit("The Nu checker needs Java: install a runtime (Debian: default-jre-headless).", code=2)
    context.run("npm ci --prefix tests/audit --ignore-scripts --no-audit --no-fund --loglevel=error", echo=True)
    context.run("python -m pytest -n auto -m audit tests/audit", echo=True)


@task(
    positional=["id", "provision"],
    help={
        "texts": "a folder of raw captures",
        "json": "print it for programs: plugins/portal/export/schemas/explain.schema.json",
    },
    optional=["provision"],
)
def explain(
    context: Context,
    id: str,
    provision: str | None = _optional("explain", 2),
    texts: str = "",
    json: bool = False,
) -> None:
    """Prints every stage's value for a document, or for one of its provisions."""
    from plugins.portal import pipeline
    from plugins.portal.commands import explain as explaining

    corpus, problems = pipeline.read(_inputs(texts))
    try:
        if json:
            sys.stdout.buffer.write(explaining.as_json(corpus, id, provision or "", problems))
            sys.stdout.buffer.flush()
        else:
            for line in explaining.explain(corpus, id, provision or "", problems):
                print(line)
    except LookupError as fault:
        raise Exit(str(fault.args[0]), code=2) from fault


@task(positional=["id"], help={"title": "the document's title", "language": "of the original"})
def new(context: Context, id: str, title: str, language: str = "en") -> None:
    """Begins a document: its folder with a record and a summary to fill in."""
    from plugins.portal.commands import new as creating

    try:
        written = creating.new(PROJECT / "content" / "documents", id, language, title)
    except (ValueError, FileExistsError) as fault:
        raise Exit(f"Not begun: {fault}", code=2) from fault
    for path in written:
        console.print(f"wrote {path.relative_to(PROJECT)}", highlight=False)
    console.print("Fill them in, then `make html`.")


@task(
    name="import",
    positional=["path"],
    help={
        "path": "a file, or a folder of files: .txt .md .html .docx .pdf",
        "into": "the folder of documents",
        "dry_run": "print the report only",
        "json": "print the report for programs: plugins/portal/export/schemas/import.schema.json",
        "force": "overwrite the document that was made of the file before",
    },
)
def import_(  # noqa: PLR0917  each is an option of the command line
    context: Context,
    path: str,
    into: str = "content/documents",
    dry_run: bool = False,
    json: bool = False,
    force: bool = False,
) -> None:
    """Makes documents of raw files: a folder each, with record, file and report. Status 1 where one can't be read."""
    from plugins.portal.commands import importing, overview
    from plugins.portal.problems import exit_status

    options = importing.Options(Path(into), dry_run=dry_run, force=force)
    done, others = importing.import_path(Path(path), PROJECT / "content" / "registry", options)
    if json:
        sys.stdout.buffer.write(importing.as_json(done))
        sys.stdout.buffer.flush()
    else:
        for each in done:
            print(each.report)
    messages = Console(stderr=True)
    problems = [*others, *(problem for each in done for problem in (each.told if json else each.problems))]
    overview.show_problems(problems, messages, all_problems=not json)
    for each in done:
        if each.written:
            messages.print(f"wrote {each.written[0].parent}", highlight=False, soft_wrap=True)
    if exit_status([*others, *(problem for each in done for problem in each.told)]):
        raise Exit(code=1)


@task(
    positional=["id"],
    help={"id": "a document; without it all", "into": "the folder of texts", "force": "take pages that have changed"},
)
def fetch(context: Context, id: str | None = _optional("fetch", 1), into: str = "texts", force: bool = False) -> None:
    """Downloads the texts whose record names an address; status 1 where one is refused, 0 where a host is offline."""
    from plugins.portal import capture
    from plugins.portal.commands import fetching, overview, web
    from plugins.portal.problems import exit_status

    site = _inputs("")
    registry, _ = capture.read_registry(site.content / "registry")
    records, problems = capture.read_records(site.content / "documents", registry)
    wanted = tuple(record for record in records if id in ("", record.id))
    if not wanted:
        raise Exit(f"There is no document {id!r}; there are {', '.join(record.id for record in records)}", code=2)
    for each in fetching.fetch(wanted, Path(into), web.Web(), force=force):
        console.print(f"{each.document}: {each.told} {each.path or each.url}", highlight=False, soft_wrap=True)
        problems += each.problems
    overview.show_problems(problems, console, all_problems=True)
    if exit_status(problems):
        raise Exit(code=1)


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
    name="bench-search",
    help={
        "provisions": "how many a language, for size and speed",
        "languages": "tags with commas between them",
        "corpus": "a JSON Lines file of provisions instead of invented ones: bench/search/provisions.py",
        "options": "more for python -m bench.search, which --help tells",
    },
)
def bench_search(
    context: Context, provisions: int = 10_000, languages: str = "en,zh-Hans", corpus: str = "", options: str = ""
) -> None:
    """Measures the search beside Pagefind (pip install pagefind_bin_extended) and one Lunr index: RESULTS.md there."""
    asked = ["--provisions", str(provisions), "--languages", languages, "--corpus", corpus, *shlex.split(options)]
    if subprocess.run([sys.executable, "-m", "bench.search", *asked], cwd=PROJECT, check=False).returncode:  # noqa: S603  own words
        raise Exit(code=1)


@task(help={"minutes": "how long", "seed": "another gives other captures", "replay": "a file of bench/fuzz/found"})
def fuzz(context: Context, minutes: float = 10.0, seed: int = 1, replay: str = "") -> None:
    """Looks for captures that the importer can't take; status 1 where one is found. Uses atheris where it is there."""
    asked = ["--replay", replay] if replay else ["--minutes", str(minutes), "--seed", str(seed)]
    if subprocess.run([sys.executable, "-m", "bench.fuzz", *asked], cwd=PROJECT, check=False).returncode:  # noqa: S603  own words
        raise Exit(code=1)


@task(
    positional=["tag"],
    help={"tag": "of plugins/portal/languages.py", "all": "list what is missing", "csv": "write the list to this file"},
)
def language(context: Context, tag: str, all: bool = False, csv: str = "", texts: str = "") -> None:
    """Begins the catalogue of a language where it has none, and counts or lists what is still missing in it."""
    from rich.table import Table

    from plugins.portal import capture, pipeline
    from plugins.portal.commands import language as adding
    from plugins.portal.languages import LANGUAGES

    try:
        begun = adding.begin(PROJECT, tag)
    except LookupError as fault:
        raise Exit(str(fault.args[0]), code=2) from fault
    if begun:
        console.print(f"wrote {begun.relative_to(PROJECT)}", highlight=False)
    site = _inputs(texts)
    corpus, _ = pipeline.read(site)
    prose, _ = capture.read_pages(site.content / "pages")
    found = adding.state(PROJECT, site.content, corpus, prose, tag)
    table = Table("", "there", "of", title=f"{LANGUAGES[tag].name} ({tag})")
    for what, done, every in found.counts:
        table.add_row(what, f"{done:,}", f"{every:,}")
    console.print(table)
    if csv:
        Path(csv).write_text(adding.table(found.missing), encoding="utf-8-sig", newline="")
        console.print(f"wrote {csv}", highlight=False)
    for each in found.missing if all else ():
        meaning = f" ({each.english})" if each.english != each.id else ""
        console.print(f"{each.what}: {each.id}{meaning} {each.file}", highlight=False, markup=False, soft_wrap=True)
    if found.missing and not (all or csv):
        console.print(f"{len(found.missing):,} missing; --all lists them, --csv FILE writes them down", highlight=False)


@task
def messages(context: Context) -> None:
    """Extracts the interface's strings and brings the catalogues up to them."""
    from pelicanconf import PORTAL_LANGUAGES
    from plugins.portal.commands import catalogues, overview
    from plugins.portal.problems import exit_status

    for path in catalogues.update(PROJECT, tuple(tag for tag in PORTAL_LANGUAGES if tag != "en")):
        console.print(f"wrote {path.relative_to(PROJECT)}", highlight=False)
    problems = catalogues.check(PROJECT, PORTAL_LANGUAGES)
    overview.show_problems(problems, console)
    if exit_status(problems):
        raise Exit(code=1)


@task
def golden(context: Context) -> None:
    """Renders the golden pages of the tests anew; `git diff` then shows what changed."""
    from plugins.portal.commands import golden as goldens

    for path in goldens.renew(PROJECT):
        console.print(f"wrote {path.relative_to(PROJECT)}", highlight=False)


@task(help={"output": "the folder to write into"})
def components(context: Context, output: str = ".components_cache") -> None:
    """Shows every component of the theme with its examples, in four languages. No part of the site."""
    from plugins.portal.commands import components as cataloguing

    for file in cataloguing.catalogue(PROJECT):
        target = Path(output) / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    console.print(f"open {Path(output) / addresses.ROOT}", highlight=False)


@task
def pictures(context: Context) -> None:
    """Takes the pictures of the documentation anew, without official wording. Look at each before a commit."""
    from plugins.portal.adapter import build as adapter
    from plugins.portal.commands import pictures as photography

    folder = PROJECT / photography.FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        settings = {"OUTPUT_PATH": made, "PORTAL_TEXTS": None, "PORTAL_CACHE": None}
        adapter.run(str(PROJECT / "pelicanconf.py"), settings)
        for name, data in photography.taken(Path(made)):
            (folder / name).write_bytes(data)
            console.print(f"{photography.FOLDER / name}: {len(data) / 1024:.0f} KB", highlight=False)


@task(help={"target": "the link that the web server serves", "force": "publish even if the site has shrunk"})
def publish(context: Context, target: str = "public", texts: str = "", force: bool = False) -> None:
    """Builds for readers and puts the site in place in one step; refused on errors, or when half the pages are gone."""
    from plugins.portal.commands import publishing
    from plugins.portal.locks import HeldError
    from plugins.portal.problems import exit_status

    def fill(folder: Path) -> None:
        report = _build("publishconf.py", str(folder), texts, look=False)
        if exit_status(report.site.problems):
            raise publishing.RefusedError("the content has errors: see above")

    try:
        release = publishing.publish(Path(target).absolute(), fill, force=force)
    except (publishing.RefusedError, HeldError) as fault:
        raise Exit(f"Not published: {fault}", code=1) from fault
    except KeyboardInterrupt:
        raise Exit("Not published: stopped. The published site is as it was.", code=130) from None
    console.print(f"{target} now shows {release.name}", highlight=False)


@task(help={"into": "the file", "texts": "a folder of raw captures"})
def zip(context: Context, into: str = addresses.ARCHIVE, texts: str = "") -> None:
    """Builds the portal into one ZIP file to download, or to unpack on a memory stick; refused on errors."""
    from plugins.portal import archive
    from plugins.portal.problems import exit_status

    with tempfile.TemporaryDirectory() as folder:
        report = _build("pelicanconf.py", folder, texts, look=False)
        if exit_status(report.site.problems):
            raise Exit("Nothing was written: the content has errors, see above", code=1)
        try:
            files = archive.write(Path(folder), Path(into).absolute())
        except OSError as fault:
            raise Exit(f"Not written: {fault.strerror}", code=2) from fault
    console.print(f"wrote {into}: {files:,} files, {Path(into).stat().st_size / 1e6:,.1f} MB", highlight=False)


@task
def clean(context: Context) -> None:
    """Removes what was built. What was published, and the environment, stay."""
    for name in ("output", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"):
        shutil.rmtree(PROJECT / name, ignore_errors=True)
    for cache in sorted(PROJECT.glob("[!.]*/**/__pycache__")):
        if "node_modules" not in cache.parts:
            shutil.rmtree(cache)
    console.print("Removed what was built.")


@task(name="browser")
def get_browser(context: Context) -> None:
    """Gets a Chromium for the tests where there is none."""
    from plugins.portal.commands import browser

    found = browser.obtain()
    if found is None:
        raise Exit(browser.MISSING, code=1)
    console.print(f"The tests drive {found}", highlight=False)


@task
def lock(context: Context) -> None:
    """Writes the locks of Python packages anew from pyproject.toml: versions and hashes, no addresses."""
    options = (
        "--quiet --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate --upgrade "
        "--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options"
    )
    context.run(f"pip-compile {options} --extra dev --extra import -o requirements.lock pyproject.toml", echo=True)
    context.run(f"pip-compile {options} -o requirements-node.lock requirements-node.in", echo=True)
