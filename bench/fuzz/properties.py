"""What holds of the importer whatever it is given. ``Checker.check`` raises Fault where it does not."""

from __future__ import annotations

import hashlib
import json
import re
import resource
import signal
import time
import tomllib
import traceback
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from jsonschema import Draft202012Validator

from plugins.portal import annotate, capture, decoding, extract, parse, pipeline
from plugins.portal.commands import import_record, import_report
from plugins.portal.export import report
from plugins.portal.model import Annotated, Capture, Extract
from plugins.portal.problems import Problem

SECONDS = 5.0  # of the processor, for a capture of 100 kB
ROW = b'"provisions": [{'  # stands in an answer where the capture was read, not refused
_REGISTRY = Path(__file__).resolve().parents[2] / "content" / "registry"
_ENTRIES = 40  # of each list of a version that are held against the schema
_STAGE = re.compile(r"the \w+ stage failed with")
_GIVEN_UP = re.compile(r"took longer than|within its limits of memory and time|takes more than \d+ MB")


class Fault(Exception):  # noqa: N818 - says what was found
    """A property that does not hold: its kind (crash, hang, lost, quote, …), and what was seen."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(f"{kind}: {message}")
        self.kind, self.message = kind, message

    @property
    def key(self) -> str:
        """The same for the same fault in another capture, as far as that can be told."""
        return f"{self.kind} {re.sub(r'[0-9]+|“[^”]*”', '', self.message)[:120]}"


class _TimeUpError(BaseException):
    """Not an Exception: the pipeline must not catch it."""


class _Remembering(extract.Reader):
    """A reader that keeps what it answered last."""

    last: Extract | None = None

    def extract(self, capture: Capture) -> tuple[Extract | None, tuple[Problem, ...]]:
        self.last, problems = super().extract(capture)
        return self.last, problems


class Checker:
    """Everything that is prepared once: the registry, its annotator, the schema, the reader of other formats."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._registry, _ = capture.read_registry(_REGISTRY)
        self.annotator = annotate.Annotator(self._registry, ())
        self._schema = Draft202012Validator(json.loads(report.SCHEMA.read_text(encoding="utf-8")))
        self._reader = _Remembering()
        self._seconds = seconds

    def end(self) -> None:
        """Ends the child process."""
        self._reader.__exit__(None, None, None)

    def check(self, data: bytes, media_type: str = "text/plain", *, words: str = "", twice: bool = False) -> bytes:
        """The JSON for a capture of which everything holds. Raises Fault.

        ``words``: what must be in the versions or the log, where the capture is of another format.
        """
        item = Capture("a-capture", "text", None, media_type, data, "a.txt", hashlib.sha256(data).hexdigest())
        answer = self._read(item, words)
        if twice and self._read(item, words) != answer:
            raise Fault("twice", "the same bytes gave another answer")
        return answer

    def _read(self, item: Capture, words: str) -> bytes:
        before = _child_seconds()
        try:
            with limited(self._seconds):
                examined = pipeline.examine(item, self._reader, self.annotator)
                data = report.of_capture("a.txt", examined.record, examined.versions, examined.problems, self._registry)
                answer = json.dumps({"captures": [data]}, ensure_ascii=False).encode()
                import_report.text("a.txt", examined, self._registry)
                if examined.record is not None:
                    tomllib.loads(import_record.toml(examined.record, examined, "a.txt", item, self._registry))
        except Fault:
            raise
        except Exception as fault:
            raise Fault("crash", _described(fault)) from fault
        self._no_stage_failed(examined)
        if any(_GIVEN_UP.search(problem.message) for problem in examined.problems):
            if _child_seconds() - before < self._seconds:
                return answer  # the machine was busy, not the child
            raise Fault("hang", "; ".join(problem.message for problem in examined.problems))
        versions = tuple(annotated for annotated, _ in examined.versions)
        extracted = self._reader.last
        if not versions:
            if not any(problem.severity == "error" for problem in examined.problems):
                raise Fault("silent", "no version, and no error says why")
            return answer
        if extracted is not None:
            _nothing_lost(versions, extracted)
        _all_words(versions, words)
        for annotated in versions:
            _rows(annotated)
            _spans(annotated)
        _quotes(data)
        for error in self._schema.iter_errors({"captures": [_shortened(data)]}):
            raise Fault("schema", f"{'/'.join(map(str, error.schema_path))}: {error.message[:200]}")
        return answer

    def _no_stage_failed(self, examined: pipeline.Examined) -> None:
        problems = (*examined.problems, *(doubt for _, doubts in examined.versions for doubt in doubts))
        for problem in problems:
            if _STAGE.search(problem.message):
                raise Fault("crash", f"{problem.message} {self._place(examined)}")

    def _place(self, examined: pipeline.Examined) -> str:
        """Where a stage failed: done once more, without the net."""
        try:
            if self._reader.last is not None:
                parse.parse_text(self._reader.last.capture, None)
            for annotated, _ in examined.versions:
                if examined.record is not None:
                    self.annotator.annotate(annotated.version, examined.record)
        except Exception as fault:  # noqa: BLE001,RUF100  whatever it was
            return _described(fault)
        return "(not when done again)"


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises Fault of kind hang where what is done takes longer; ``re`` notices the signal too."""

    def ring(_number: int, frame: FrameType | None) -> None:
        raise _TimeUpError("".join(traceback.format_stack(frame)[-6:]))

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    started = time.process_time()
    try:
        yield
    except _TimeUpError as stack:
        where = re.findall(r'plugins/portal/(\S+)", line (\d+), in (\w+)', str(stack))
        place = " < ".join(f"{file}:{line} {name}" for file, line, name in reversed(where))
        raise Fault("hang", f"{place} (over {time.process_time() - started:.0f} s)") from None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _described(fault: BaseException) -> str:
    frames = [frame for frame in traceback.extract_tb(fault.__traceback__) if "/plugins/portal/" in frame.filename]
    place = " < ".join(f"{frame.filename.partition('/plugins/portal/')[2]}:{frame.lineno}" for frame in frames[:-4:-1])
    return f"{type(fault).__name__}: {fault} at {place}"


def _letters(text: str) -> Counter[str]:
    return Counter(character for character in text if not character.isspace())


def _nothing_lost(versions: tuple[Annotated, ...], extracted: Extract) -> None:
    expected = _letters(unicodedata.normalize("NFC", decoding.decode(extracted.capture.data)))
    for text in (*(each.text for each in extracted.dropped), *(each.text for each in extracted.found)):
        expected += _letters(text)
    given = parse.account(tuple(annotated.version for annotated in versions))
    if given != expected:
        raise Fault("lost", f"lost “{_some(expected - given)}”, made up “{_some(given - expected)}”")


def _all_words(versions: tuple[Annotated, ...], words: str) -> None:
    wanted = Counter(character for character in unicodedata.normalize("NFC", words) if character.isalpha())
    missing = wanted - parse.account(tuple(annotated.version for annotated in versions))
    if missing:
        raise Fault("lost", f"on the way out of its format “{_some(missing)}”")


def _some(counted: Counter[str]) -> str:
    return "".join(counted.elements())[:60]


def _rows(annotated: Annotated) -> None:
    rows = annotated.version.provisions
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            raise Fault("rows", "an id stands twice")
        if row.parent is not None and row.parent not in seen:
            raise Fault("rows", "a parent stands not before its child")
        if not (row.number or row.heading or row.text):
            raise Fault("rows", "a row is empty")
        seen.add(row.id)
    if not annotated.version.title:
        raise Fault("rows", "a version has no title")


def _spans(annotated: Annotated) -> None:
    rows = {row.id: row for row in annotated.version.provisions}
    for mark in annotated.annotations:
        row = rows[mark.provision]
        text = row.heading if mark.part == "heading" else row.text
        if not mark.quote or text[mark.start : mark.end] != mark.quote:
            raise Fault("quote", f"{mark.kind} by {mark.origin} is not what its span holds")


def _shortened(data: dict[str, Any]) -> dict[str, Any]:
    """With the first entries of each list: checking thousands against the schema takes longer than making them."""
    versions = [
        {key: value[:_ENTRIES] if isinstance(value, list) else value for key, value in version.items()}
        for version in data["versions"]
    ]
    return {**data, "versions": versions}


def _child_seconds() -> float:
    """Of the processor, in all child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


_LISTS: tuple[str, ...] = ("mentions", "dates", "amounts", "references", "commitments")


def _quotes(data: dict[str, Any]) -> None:
    for version in data["versions"]:
        rows = {row["id"]: row for row in version["provisions"]}
        for name in _LISTS:
            for mark in version[name]:
                row = rows.get(mark["provision"])
                if row is None or not (mark["quote"] in row["text"] or mark["quote"] in (row["heading"] or "")):
                    raise Fault("quote", f"one of {name} is not in its provision")
