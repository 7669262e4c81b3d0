"""A capture to its plain text: which reader it goes to, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import TracebackType
from typing import Any

from plugins.portal.decoding import Undecodable, decode
from plugins.portal.extract import markdown
from plugins.portal.extract.process import Child, ChildFault
from plugins.portal.model import Capture, Dropped, Extract, Found
from plugins.portal.problems import Problem, Severity

PLAIN, MARKDOWN = "text/plain", "text/markdown"
LARGEST = 5_000_000  # bytes of a capture
# Read in a child process: what one file can cost is limited there.
LIMITED = frozenset({
    "text/html", "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
})  # fmt: skip


class Reader:
    """Reads captures one after the other; its child process is started for the first that needs one."""

    def __init__(self) -> None:
        self._child = Child()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.end()

    def extract(self, capture: Capture) -> tuple[Extract | None, tuple[Problem, ...]]:
        """The running text; None where there is none to be had, with a Problem that says why."""
        if capture.media_type == PLAIN:
            return Extract(capture), ()
        try:
            return self._read(capture)
        except (Undecodable, ChildFault) as fault:
            return None, (_problem(capture, str(fault)),)

    def _read(self, capture: Capture) -> tuple[Extract | None, tuple[Problem, ...]]:
        """Raises Undecodable, ChildFault."""
        if len(capture.data) > LARGEST:
            raise ChildFault(f"The file is over {LARGEST // 1_000_000} MB: it was not read.")
        if capture.media_type == MARKDOWN:
            reading = markdown.read(decode(capture.data))
            return _extract(capture, reading.lines, reading.dropped, reading.found), ()
        if capture.media_type not in LIMITED:
            raise ChildFault(f"Files of this kind ({capture.media_type}) can't be read: save the text as .txt.")
        return _of_answer(capture, self._child.ask(capture.media_type, capture.data))


def extract(capture: Capture) -> tuple[Extract | None, tuple[Problem, ...]]:
    """The running text of one capture; for many, one Reader is faster."""
    with Reader() as reader:
        return reader.extract(capture)


def _of_answer(capture: Capture, answer: Mapping[str, Any]) -> tuple[Extract | None, tuple[Problem, ...]]:
    if "error" in answer:
        return None, (_problem(capture, str(answer["error"])),)
    doubts = tuple(_problem(capture, str(doubt), "warning") for doubt in answer["doubts"])
    return _extract(capture, answer["lines"], answer["dropped"], answer["found"]), doubts


def _extract(capture: Capture, lines: Any, dropped: Any, found: Any) -> Extract:
    text = "\n".join(lines) + "\n"
    return Extract(
        replace(capture, media_type=PLAIN, data=text.encode("utf-8", "replace")),
        tuple(Dropped(str(words), str(reason)) for words, reason in dropped),
        tuple(Found(str(key), str(value), str(words)) for key, value, words in found),
    )


def _problem(capture: Capture, message: str, severity: Severity = "error") -> Problem:
    return Problem(severity, capture.origin, "", message)
