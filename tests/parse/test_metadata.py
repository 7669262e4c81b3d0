"""What captures tell of themselves: titles, dates, places, types and bylines, in every language of the portal."""

from __future__ import annotations

import pytest

from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Capture
from plugins.portal.parse import account, derive_record, parse_text
from tests.parse.cases import Case, read

CASES = read("parse_metadata.md")


def listing(text: str) -> str:
    """Titles with their languages, the record's type and dates, facts, dropped passages and warnings; no rows."""
    capture = Capture("ferries", "text", None, "text/plain", text.encode(), "ferries.txt", "")
    versions, problems = parse_text(capture, None)
    record = derive_record(versions, capture)
    lines = [f"{version.language}: {version.title}" for version in versions]
    lines.append(f"type = {record.type}")
    lines += [f"{kind} = {date.value}{f' ({date.inferred})' if date.inferred else ''}" for kind, date in record.dates]
    for version in versions:
        lines += [f"found {fact.key} = {fact.value}" for fact in version.found if record.date(fact.key) is None]
        lines += [f"dropped, {line.reason}: {line.text}" for line in version.dropped]
    lines += [f"{problem.severity}: {problem.message}" for problem in problems if problem.severity != "info"]
    return "\n".join(lines)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    assert listing(case.given) == case.expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_character_is_lost(case: Case) -> None:
    versions, _ = parse_text(Capture("ferries", "text", None, "text/plain", case.given.encode(), "", ""), None)
    assert account(versions) == {c: case.given.count(c) for c in set(case.given) if not c.isspace()}


def test_every_language_of_the_portal_has_its_cases() -> None:
    seen = {case.expected.partition(":")[0] for case in CASES}
    assert seen >= set(LANGUAGES)
