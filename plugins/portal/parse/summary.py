"""A summary becomes a version: front matter, then one row per heading that carries a provision's id."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from markdown import Markdown

from plugins.portal import bounds, frontmatter, invisible
from plugins.portal.decoding import Undecodable, refuse_control
from plugins.portal.model import Annotation, Capture, Dropped, Part, Provision, ProvisionKind, Version
from plugins.portal.parse import markers, markup, running, sections
from plugins.portal.parse.normalise import normalise
from plugins.portal.parse.running import HandMark
from plugins.portal.parse.sections import Section
from plugins.portal.problems import Problem, Severity

KEYS: dict[str, tuple[str, ...]] = {"title": (), "status": ("own", "draft")}
_ID = re.compile(r"(?P<letter>[rpc])(?P<numbers>(?:-[1-9]\d{0,2})+)\Z")
_LETTERS = "rpc"  # the order in which recitals, provisions and closing stand
_DEEPEST = 4


def parse_summary(capture: Capture) -> tuple[Version | None, tuple[Problem, ...]]:
    """The version in a summary, and what is wrong with it.

    None where it can't be used at all: invalid UTF-8, broken front matter, no row, or text beyond the limits.
    """
    reader = _Reader(capture)
    return reader.version(), tuple(reader.problems)


class _Reader:
    """Reads one summary; gathers its Problems."""

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.problems: list[Problem] = []
        self.first_line = 1

    @cached_property
    def parser(self) -> Markdown:
        return markup.parser()

    def version(self) -> Version | None:
        try:
            decoded = self.capture.data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        except UnicodeDecodeError as error:
            line = self.capture.data.count(b"\n", 0, error.start) + 1
            self._report(
                "The file is not valid UTF-8 here, so the summary was left out. Save it as UTF-8.", f"line {line}"
            )
            return None
        try:
            refuse_control(decoded)
        except Undecodable as fault:
            self._report(str(fault))
            return None
        text, junk = normalise(decoded)
        front, problems = frontmatter.read(text, self.capture.origin, KEYS)
        self.problems += problems
        if front is None:
            return None
        self.first_line = front.first_line
        refused = bounds.refusal(front.body)
        if refused:
            self._report(refused[1], f"line {refused[0] + front.first_line - 1}")
            return None
        provisions, marks = self._rows(front.body)
        if not provisions:
            self._report("The summary has no row: give headings such as “## 1. Words {#p-1}”.")
            return None
        if junk:
            self._report(invisible.sentence(junk), severity=invisible.severity(junk))
        return Version(
            self.capture.document, "summary", self.capture.language or "und", front.values["title"].strip(), provisions,
            "own" if front.values["status"] == "own" else "draft",
            (Dropped(junk, "invisible control characters"),) if junk else (), by_hand=marks, origin=self.capture.origin,
        )  # fmt: skip

    def _rows(self, body: str) -> tuple[tuple[Provision, ...], tuple[Annotation, ...]]:
        before, found = sections.cut(body)
        if before.strip():
            line = next(number for number, words in enumerate(before.split("\n")) if words.strip())
            self._report(
                "Text before the first heading was left out: put it under a heading with an id.", self._line(line)
            )
        rows: dict[str, Provision] = {}
        marks: list[Annotation] = []
        for section in found:
            row = self._row(section, rows)
            if row is not None:
                provision, by_hand = row
                rows[provision.id] = provision
                marks += by_hand
        return tuple(rows.values()), tuple(marks)

    def _row(self, section: Section, rows: dict[str, Provision]) -> tuple[Provision, list[Annotation]] | None:
        place = self._line(section.line - 1)
        match = _ID.match(section.id)
        numbers = match.group("numbers")[1:].split("-") if match else []
        if match is None or len(numbers) > (_DEEPEST if match.group("letter") == "p" else 1):
            fault = f"“{section.id}” is no id of a row" if section.id else "This heading has no id"
            self._report(f"{fault}, so it was left out: end it with {{#p-1}}, {{#p-1-2}}, {{#r-1}} or {{#c-1}}.", place)
            return None
        if section.id in rows:
            self._report(f"The id {section.id} is used twice: this second row was left out.", place)
            return None
        parent = section.id.rsplit("-", 1)[0] if len(numbers) > 1 else None
        if parent is not None and parent not in rows:
            self._report(f"{section.id} needs a row {parent} above it: it was left out.", place)
            return None
        if rows and _order(section.id) < _order(next(reversed(rows))):
            self._report(f"{section.id} stands below {next(reversed(rows))}: put the rows in order.", place)
        return self._provision(section, parent, int(numbers[-1]), place)

    def _provision(
        self, section: Section, parent: str | None, value: int, place: str
    ) -> tuple[Provision, list[Annotation]] | None:
        head = self._noted(self._heading(section.heading), section) if section.heading else running.Running("")
        body = self._noted(self._body(section.body), section)
        number, heading = _number(head.text) if section.id.startswith("p") else ("", head.text)
        if number and all(mark.value != value for mark in markers.read(head.text)):
            self._report(f"{section.id} is numbered “{number}”: is the id or the number wrong?", place, "warning")
        if not (number or heading or body.text):
            self._report(f"The row {section.id} is empty and was left out: give it a heading or a text.", place)
            return None
        provision = Provision(section.id, _kind(section.id, number, parent), body.text, parent, number, heading)
        cut = len(head.text) - len(heading)
        in_heading = [replace(m, start=m.start - cut, end=m.end - cut) for m in head.marks if m.start >= cut]
        return provision, [
            *(self._annotation(provision, mark, "heading") for mark in in_heading),
            *(self._annotation(provision, mark, "text") for mark in body.marks),
        ]

    def _heading(self, markdown: str) -> running.Running:
        known = markup.title(markdown)
        return running.heading(markup.tree(self.parser, f"## {markdown}") if known is None else known)

    def _body(self, markdown: str) -> running.Running:
        known = markup.words(markdown)
        return running.read(markup.tree(self.parser, markdown) if known is None else known)

    def _noted(self, read: running.Running, section: Section) -> running.Running:
        """The text, its faults told with their lines."""
        source = [section.heading, *section.body.split("\n")] if read.faults else []
        for words, sentence in read.faults:
            first = words.split("\n")[0]
            offset = next((n for n, line in enumerate(source) if first and first in line), 0)
            self._report(sentence, self._line(section.line - 1 + offset))
        return read

    def _annotation(self, row: Provision, mark: HandMark, part: Part) -> Annotation:
        quote = (row.heading if part == "heading" else row.text)[mark.start : mark.end]
        return Annotation(
            self.capture.document, "summary", self.capture.language or "und", row.id, mark.start, mark.end, quote,
            mark.kind, mark.key, "hand", part,
        )  # fmt: skip

    def _line(self, offset: int) -> str:
        return f"line {self.first_line + offset}"

    def _report(self, message: str, place: str = "", severity: Severity = "error") -> None:
        self.problems.append(Problem(severity, self.capture.origin, place, message))


def _number(heading: str) -> tuple[str, str]:
    """A heading's number, as printed, and its words: ``_number("1. Trade") == ("1.", "Trade")``."""
    marks = markers.read(heading)
    return (marks[0].printed, marks[0].rest) if marks else ("", heading)


def _order(id: str) -> tuple[int, ...]:
    letter, *numbers = id.split("-")
    return _LETTERS.index(letter), *(int(number) for number in numbers)


def _kind(id: str, number: str, parent: str | None) -> ProvisionKind:
    if id.startswith("r"):
        return "recital"
    if id.startswith("c"):
        return "closing"
    if parent is not None:
        return "item"
    return "clause" if number else "paragraph"
