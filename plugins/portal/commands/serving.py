"""A static server on loopback, for looking at the built site; told of changes, it has browsers load pages again."""

from __future__ import annotations

import json
import time
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Condition
from typing import Any, BinaryIO

EVENTS, SCRIPT = "/.live/events", "/.live/script.js"  # addresses that no page of a site has
_BEAT = 15  # seconds after which a silent connection is tried
# The policy of pages allows scripts and connections of their own origin, so it stays as it is.
_TAG = f'<script src="{SCRIPT}"></script>'.encode()
_CODE = f"""\
(() => {{
  let version, notice;
  const tell = (text) => {{
    notice?.remove();
    if (!text) return;
    notice = document.createElement("pre");
    notice.setAttribute("role", "status");
    notice.textContent = text;
    notice.dir = "ltr";
    Object.assign(notice.style, {{ position: "fixed", insetBlockEnd: "0", insetInlineStart: "0", zIndex: "999",
      margin: "0", padding: ".75em", maxBlockSize: "40vh", maxInlineSize: "100%", overflow: "auto",
      whiteSpace: "pre-wrap", background: "#7a0010", color: "#fff", font: "14px/1.4 monospace" }});
    document.body.append(notice);
  }};
  new EventSource("{EVENTS}").onmessage = (event) => {{
    const told = JSON.parse(event.data);
    if (version && version !== told.version) return location.reload();
    version = told.version;
    tell(told.notice);
  }};
}})();
"""


class Live:
    """What waiting browsers are told: which version of the site there is, and what is wrong with what came after it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._version, self._notice, self._turn = str(time.time_ns()), "", 0

    def tell(self, notice: str = "", *, renewed: bool = False) -> None:
        """What is wrong, "" where nothing is; and whether another site is there."""
        with self._changed:
            self._version, self._notice = str(time.time_ns()) if renewed else self._version, notice
            self._turn += 1
            self._changed.notify_all()

    def wait(self, turn: int, seconds: float) -> tuple[int, str]:
        """After a turn that is known, the next, as soon as there is one, and what is to be told, as JSON."""
        with self._changed:
            self._changed.wait_for(lambda: self._turn != turn, seconds)
            return self._turn, json.dumps({"version": self._version, "notice": self._notice})


def server(folder: Path, port: int, live: Live | None = None) -> ThreadingHTTPServer:
    """A server of this folder on 127.0.0.1, not yet running; port 0 takes a free one.

    live: pages then hold a script that loads them again; the files stay as they are. Raises OSError where the port is
    taken.
    """
    return ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, live, directory=str(folder)))


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, live: Live | None, *arguments: Any, **named: Any) -> None:
        self._live = live
        super().__init__(*arguments, **named)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")  # an editor wants the page as it is now
        super().end_headers()

    def do_GET(self) -> None:
        """Called by the server."""
        if self._live is None or self.path not in {EVENTS, SCRIPT}:
            super().do_GET()
        elif self.path == SCRIPT:
            self._head("text/javascript; charset=utf-8", len(_CODE.encode()))
            self.wfile.write(_CODE.encode())
        else:
            self._events(self._live)

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Called for GET and HEAD: a page, with the script in it where there is one; anything else as it is."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() and self.path.partition("?")[0].endswith("/") else path
        if self._live is None or file.suffix != ".html" or not file.is_file():
            return super().send_head()
        data = file.read_bytes()
        before, body, after = data.rpartition(b"</body>")
        page = before + _TAG + body + after if body else data
        self._head("text/html; charset=utf-8", len(page))
        return BytesIO(page)

    def _head(self, media_type: str, size: int | None) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", media_type)
        if size is not None:
            self.send_header("Content-Length", str(size))
        self.end_headers()

    def _events(self, live: Live) -> None:
        """Server-sent events (WHATWG HTML), until the browser has gone."""
        self._head("text/event-stream", None)
        turn = -1
        try:
            while True:
                found, told = live.wait(turn, _BEAT)
                self.wfile.write(f"data: {told}\n\n".encode() if found != turn else b": still here\n\n")
                self.wfile.flush()
                turn = found
        except OSError:
            pass

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are told by the base class; those of waiting browsers would bury what an edit did."""
        if not self.path.startswith("/.live/"):
            super().log_message(format, *args)
