"""What editors and translators do: documents, texts, languages."""

from __future__ import annotations

import sys
from pathlib import Path

from invoke import Context, Exit, task
from rich.console import Console

from plugins.portal.commands.tasks.shared import PROJECT, console, inputs, optional


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
    provision: str | None = optional("explain", 2),
    texts: str = "",
    json: bool = False,
) -> None:
    """Prints every stage's value for a document, or for one of its provisions."""
    from plugins.portal import pipeline
    from plugins.portal.commands import explain as explaining

    corpus, problems = pipeline.read(inputs(texts))
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
def fetch(context: Context, id: str | None = optional("fetch", 1), into: str = "texts", force: bool = False) -> None:
    """Downloads the texts whose record names an address; status 1 where one is refused, 0 where a host is offline."""
    from plugins.portal import capture
    from plugins.portal.commands import fetching, overview, web
    from plugins.portal.problems import exit_status

    site = inputs("")
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
    site = inputs(texts)
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
