"""A static server on loopback, for looking at the built site."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of this folder on 127.0.0.1, not yet running; port 0 takes a free one.

    Raises OSError where the port is taken.
    """
    return ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, directory=str(folder)))


class _Handler(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")  # an editor wants the page as it is now
        super().end_headers()
