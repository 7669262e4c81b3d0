"""Building the site, for reading here, for readers, for a stick."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from invoke import Context, Exit, task

from plugins.portal import addresses
from plugins.portal.cache import stamp
from plugins.portal.commands.tasks.shared import PROJECT, built, console, overridden

# As pelicanconf.py has it; with another a build never finds that nothing has changed.
CACHE = Path(".portal_cache").resolve()


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
    overrides = overridden(output, texts, workers)
    key = stamp.build_key("pelicanconf.py", overrides)
    earlier = stamp.look(CACHE, key, Path(overrides["OUTPUT_PATH"]))
    if earlier is not None and not profile:
        from plugins.portal.commands import overview

        overview.show_unchanged(earlier, time.monotonic() - started, console, all_problems=all)
        return
    from plugins.portal.problems import exit_status

    report = built("pelicanconf.py", output, texts, all_problems=all, workers=workers, profile=str(profile))
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
        builder = watching.Builder("pelicanconf.py", overridden(output, texts), live, console.print)
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


@task(help={"target": "the link that the web server serves", "force": "publish even if the site has shrunk"})
def publish(context: Context, target: str = "public", texts: str = "", force: bool = False) -> None:
    """Builds for readers and puts the site in place in one step; refused on errors, or when half the pages are gone."""
    from plugins.portal.commands import publishing
    from plugins.portal.locks import HeldError
    from plugins.portal.problems import exit_status

    def fill(folder: Path) -> None:
        report = built("publishconf.py", str(folder), texts, look=False)
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
        report = built("pelicanconf.py", folder, texts, look=False)
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
    caches = (f".{name}_cache" for name in ("portal", "components", "mypy", "ruff", "pytest"))
    for name in ("output", ".hypothesis", *caches):
        shutil.rmtree(PROJECT / name, ignore_errors=True)
    for cache in sorted(PROJECT.glob("[!.]*/**/__pycache__")):
        if "node_modules" not in cache.parts:
            shutil.rmtree(cache)
    console.print("Removed what was built.")
