"""A static server as hosts are: HTTP/1.1, kept-alive connections, text compressed with gzip, what is hashed cached."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_COMPRESSED = {".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".css": "text/css"}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder under an address on loopback, which ends with a slash."""

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = Path(self.translate_path(self.path))
            if path.is_dir():
                path /= "index.html"
            if not path.is_file():
                self.send_error(404)
                return
            type_ = _COMPRESSED.get(path.suffix)
            data = packed(path) if type_ else path.read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", f"{type_}; charset=utf-8" if type_ else _binary(path))
            if type_:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "max-age=31536000, immutable")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    def start(*args: object) -> Handler:
        return Handler(*args, directory=str(folder))  # type: ignore[arg-type]

    with ThreadingHTTPServer(("127.0.0.1", 0), start) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def packed(path: Path) -> bytes:
    """A file as a host sends it."""
    return _packed(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=10_000)
def _packed(path: Path, changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), compresslevel=6, mtime=0)


def _binary(path: Path) -> str:
    return "application/wasm" if path.suffix == ".wasm" else "application/octet-stream"
