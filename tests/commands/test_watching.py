"""``invoke serve``: an edit reaches whoever waits for it; what is broken is told, and the last good site stays."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Event, Thread

import pytest

from plugins.portal.adapter.settings import PROJECT as PROGRAM
from plugins.portal.commands import watching
from plugins.portal.commands.serving import EVENTS, SCRIPT, Live, server
from tests.conftest import PROJECT

SUMMARY, RECORD = "documents/river-statement/summary.en.md", "documents/river-statement/record.toml"
PAGE = "/en/documents/river-statement.html"


@dataclass
class Served:
    """A project that is served and watched."""

    content: Path
    site: Path
    port: int
    said: list[str]
    events: HTTPResponse

    def told(self) -> dict[str, str]:
        """What a waiting browser is told next; only after a change."""
        beats = 0
        while not (line := self.events.readline()).startswith(b"data: "):
            beats += line.startswith(b":")
            assert line, "the server has gone"
            assert beats < 8, "nothing is told"
        told: dict[str, str] = json.loads(line.removeprefix(b"data: "))
        return told

    def get(self, path: str) -> tuple[HTTPResponse, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path)
        response = connection.getresponse()
        return response, response.read().decode()

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.content / path).read_text("utf-8")
        assert old in text
        (self.content / path).write_text(text.replace(old, new), "utf-8")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(PROJECT / "tests/sites/small/content", folder / "content")
    live, said, stop = Live(), list[str](), Event()
    overrides = {
        "PATH": str(folder / "content"),
        "OUTPUT_PATH": str(folder / "site"),
        "PORTAL_LANGUAGES": ("en",),
        "PORTAL_TEXTS": None,
        "PORTAL_CACHE": str(folder / "cache"),
        "PORTAL_PROCESSES": 1,
    }
    builder = watching.Builder(str(PROJECT / "pelicanconf.py"), overrides, live, said.append)
    builder.build(sound_only=False)
    with server(builder.folder, 0, live) as serving:
        threads = [Thread(target=serving.serve_forever), Thread(target=builder.follow, args=(stop,))]
        for thread in threads:
            thread.start()
        connection = HTTPConnection("127.0.0.1", serving.server_port, timeout=60)
        connection.request("GET", EVENTS)
        yield Served(folder / "content", builder.folder, serving.server_port, said, connection.getresponse())
        connection.close()
        stop.set()
        serving.shutdown()
        for thread in threads:
            thread.join(60)


def test_pages_are_served_with_a_script_that_their_files_do_not_hold(served: Served) -> None:
    response, page = served.get(PAGE)
    assert response.getheader("Content-Type") == "text/html; charset=utf-8"
    assert f'<script src="{SCRIPT}"></script></body>' in page
    assert SCRIPT not in (served.site / PAGE[1:]).read_text("utf-8")
    assert served.get("/en/")[1].count(SCRIPT) == 1
    assert "script-src 'self'" in page, "its policy allows the script"
    assert "EventSource" in served.get(SCRIPT)[1]
    assert served.get("/static/portal.css")[1] == (served.site / "static/portal.css").read_text("utf-8")
    assert served.get("/en/none.html")[0].status == 404


def test_an_edit_reaches_whoever_waits_and_a_broken_record_leaves_the_last_good_site(served: Served) -> None:
    first = served.told()
    assert first["notice"] == ""
    served.edit(SUMMARY, "They may explore", "They might explore")
    second = served.told()
    assert second["version"] != first["version"]
    assert "They might explore" in served.get(PAGE)[1]
    assert second["notice"] == ""

    served.edit(RECORD, "titles", "titels")
    broken = served.told()
    assert broken["version"] == second["version"]
    assert "river-statement" in broken["notice"]
    assert "They might explore" in served.get(PAGE)[1], "the page has not gone with its record"
    assert any("river-statement" in line for line in served.said)

    served.edit(RECORD, "titels", "titles")
    mended = served.told()
    assert mended == second, "the same site, and nothing is wrong with it any more"
    assert served.said[-1].startswith("0 pages rendered, 0 files changed")


def test_a_change_of_the_program_asks_for_another_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    changed = iter([(PROGRAM / "plugins/portal/model/words.py",)])
    monkeypatch.setattr(watching, "changes", lambda folders, stop: changed)
    overrides = {"OUTPUT_PATH": str(tmp_path), "PORTAL_CACHE": None}
    builder = watching.Builder(str(PROJECT / "pelicanconf.py"), overrides, Live(), str)
    with pytest.raises(watching.ProgramChangedError):
        builder.follow()
