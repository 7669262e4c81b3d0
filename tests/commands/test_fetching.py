"""Pages are fetched politely and kept with care, from a server on this machine."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from plugins.portal.capture import read_texts
from plugins.portal.commands import web
from plugins.portal.commands.fetching import Fetched, fetch
from plugins.portal.model import Localised, Record, Source

PAGE = b"<html><title>Ferries</title><body><p>The ports met on the quay.</p></body></html>"


class Host(ThreadingHTTPServer):
    """A server that answers from a table, and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, tuple[int, dict[str, str], bytes]] = {
            "/ferries": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE),
            "/moved": (302, {"Location": "/ferries"}, b""),
            "/round": (302, {"Location": "/round"}, b""),
            "/away": (302, {"Location": "file:///etc/passwd"}, b""),
            "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
            "/large": (200, {"Content-Type": "text/html"}, b"x" * (web.LARGEST + 1)),
        }
        self.asked: list[tuple[str, str]] = []

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"


class Handler(BaseHTTPRequestHandler):
    server: Host

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["User-Agent"]))
        status, headers, body = self.server.pages.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def host() -> Iterator[Host]:
    with Host() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()


def here() -> web.Web:
    """A reader that may ask this machine, and needn't wait."""
    return web.Web(allowed=lambda address: address == "127.0.0.1", pause=0.0)


def record(url: str, sha256: str = "") -> Record:
    source = Source("Harbour Gazette", url=url)
    file = "content/documents/ferries/record.toml"
    titles = Localised.of({"en": "Ferries"})
    return Record("ferries", "news", "political", "en", titles, sources=(source,), file=file, sha256=sha256)


def one(given: Record, folder: Path, *, force: bool = False) -> Fetched:
    (fetched,) = fetch((given,), folder, here(), force=force)
    return fetched


def test_a_page_is_written_as_it_came_and_claimed_by_its_record(host: Host, tmp_path: Path) -> None:
    given = record(host.url("/ferries"), hashlib.sha256(PAGE).hexdigest())
    fetched = one(given, tmp_path / "texts")
    assert (fetched.told, fetched.problems) == ("written", ())
    assert (tmp_path / "texts" / "ferries.html").read_bytes() == PAGE
    captures, problems = read_texts(tmp_path / "texts", (given,))
    assert [(item.document, item.media_type) for item in captures] == [("ferries", "text/html")]
    assert problems == ()


def test_the_host_is_told_who_asks_and_its_rules_are_read_first_and_once(host: Host, tmp_path: Path) -> None:
    tuple(fetch((record(host.url("/ferries")), record(host.url("/moved"))), tmp_path, here()))
    assert host.asked[0] == ("/robots.txt", web.AGENT)
    assert [path for path, _ in host.asked].count("/robots.txt") == 1


def test_a_page_that_robots_txt_closes_is_not_asked_for(host: Host, tmp_path: Path) -> None:
    host.pages["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /ferries\n")
    fetched = one(record(host.url("/ferries")), tmp_path)
    assert fetched.told == "refused"
    assert "robots.txt" in fetched.problems[0].message
    assert [path for path, _ in host.asked] == ["/robots.txt"]


def test_requests_to_a_host_are_a_pause_apart(host: Host) -> None:
    waits: list[float] = []
    reader = web.Web(allowed=lambda address: True, pause=0.2, wait=waits.append)
    reader.get(host.url("/ferries"))
    assert waits[0] == 0.0
    assert 0.1 < waits[1] <= 0.2


def test_redirects_are_followed_but_not_forever_and_not_off_the_web(host: Host, tmp_path: Path) -> None:
    assert one(record(host.url("/moved")), tmp_path).told == "written"
    assert "redirects" in one(record(host.url("/round")), tmp_path).problems[0].message
    assert "http" in one(record(host.url("/away")), tmp_path).problems[0].message


@pytest.mark.parametrize(
    ("path", "words"), [("/picture", "image/png"), ("/large", "over 5 MB"), ("/nowhere", "status 404")]
)
def test_what_is_no_text_is_refused(host: Host, tmp_path: Path, path: str, words: str) -> None:
    fetched = one(record(host.url(path)), tmp_path)
    assert fetched.told == "refused"
    assert words in fetched.problems[0].message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.1.1", "::1", "fd00::1", "100.64.0.1"]
)
def test_addresses_of_private_networks_are_not_public(address: str) -> None:
    assert not web.is_public(address)


def test_a_private_address_is_refused(host: Host, tmp_path: Path) -> None:
    (fetched,) = fetch((record(host.url("/ferries")),), tmp_path, web.Web(pause=0.0))
    assert "private network" in fetched.problems[0].message
    assert host.asked == []


@pytest.mark.parametrize(
    "url", ["ftp://example.org/a", "file:///etc/passwd", "https://a:b@example.org/", "http://[", "x"]
)
def test_only_web_addresses_are_asked(url: str, tmp_path: Path) -> None:
    assert one(record(url), tmp_path).problems[0].severity == "error"


def test_a_changed_page_replaces_the_file_only_when_forced(host: Host, tmp_path: Path) -> None:
    given = record(host.url("/ferries"))
    one(given, tmp_path)
    assert one(given, tmp_path).told == "unchanged"
    host.pages["/ferries"] = (200, {"Content-Type": "text/html"}, PAGE + b"<p>More.</p>")
    changed = one(given, tmp_path)
    assert (changed.told, changed.problems[0].severity) == ("changed", "warning")
    assert (tmp_path / "ferries.html").read_bytes() == PAGE
    assert one(given, tmp_path, force=True).told == "replaced"
    assert (tmp_path / "ferries.html").read_bytes() != PAGE


def test_a_file_that_the_record_does_not_describe_is_named(host: Host, tmp_path: Path) -> None:
    fetched = one(record(host.url("/ferries"), "0" * 64), tmp_path)
    assert fetched.told == "written"
    assert "sha256" in fetched.problems[0].message


def test_a_host_that_is_not_reached_is_no_error(host: Host, tmp_path: Path) -> None:
    host.shutdown()
    host.server_close()
    fetched = one(record(host.url("/ferries")), tmp_path)
    assert fetched.told == "not reached"
    assert [problem.severity for problem in fetched.problems] == ["info"]


def test_a_record_without_an_address_is_passed_over(tmp_path: Path) -> None:
    fetched = one(replace(record(""), sources=()), tmp_path)
    assert (fetched.told, fetched.problems[0].severity) == ("no address", "info")
