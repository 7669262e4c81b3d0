"""The parent's side of the child process: asks it to read a file, and replaces it where it fails."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

SECONDS = 10  # for one file
_ROOT = Path(__file__).resolve().parents[3]  # from where the child can import the portal
_LONGEST_ANSWER = 40_000_000
_TOO_LONG = f"Reading the file took longer than {SECONDS} seconds: it was given up. Save its text as .txt."
_ENDED = (
    "The file can't be read within its limits of memory and time, or is damaged: reading it was given up. "
    "Save its text as .txt."
)


class ChildFault(RuntimeError):  # noqa: N818 - says what happened
    """The child did not answer; the message is a sentence for the editor."""


class Child:
    """One process that reads file after file. Whatever a file does to it, the next file gets a sound one."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, media_type: str, data: bytes) -> dict[str, Any]:
        """What ``child`` makes of a file. Raises ChildFault."""
        process = self._process or self._start()
        question = json.dumps({"type": media_type, "size": len(data)}).encode() + b"\n" + data
        try:
            line = _exchange(process, question)
        except TimeoutError:
            self.end()
            raise ChildFault(_TOO_LONG) from None
        except OSError:
            line = b""
        try:
            answer = json.loads(line)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            self.end()
            raise ChildFault(_ENDED)
        if answer.get("error") and not answer.get("sound"):  # memory may be short, or the reader in an odd state
            self.end()
        return answer

    def end(self) -> None:
        """Ends the process; the next question starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        process.wait()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "plugins.portal.extract.child"]
        # Its messages are of no use to an editor; the answer holds what is.
        self._process = subprocess.Popen(  # noqa: S603  constant words
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=_ROOT,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"},
        )  # fmt: skip
        return self._process


def _exchange(process: subprocess.Popen[bytes], question: bytes) -> bytes:
    """Writes the question and reads one line, both against the clock. Raises TimeoutError, OSError."""
    if process.stdin is None or process.stdout is None:
        raise OSError("no pipe")
    deadline = time.monotonic() + SECONDS
    os.set_blocking(process.stdin.fileno(), False)
    left = memoryview(question)
    answer = bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdin, selectors.EVENT_WRITE)
        selector.register(process.stdout, selectors.EVENT_READ)
        while True:
            ready = selector.select(max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError
            for key, _events in ready:
                if key.fileobj is process.stdin:
                    left = left[os.write(process.stdin.fileno(), left[:65536]) :]
                    if not left:
                        selector.unregister(process.stdin)
                    continue
                piece = os.read(process.stdout.fileno(), 65536)
                answer += piece
                if not piece or len(answer) > _LONGEST_ANSWER:
                    return b""
                if answer.endswith(b"\n"):
                    return bytes(answer)
