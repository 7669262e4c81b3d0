"""A new document's folder, ready to be filled in."""

from __future__ import annotations

from pathlib import Path

from plugins.portal import invisible
from plugins.portal.addresses import ID
from plugins.portal.languages import LANGUAGES

_RECORD = """\
#:schema ../../../plugins/portal/capture/schemas/record.schema.json
# type: initiative, joint-initiative, joint-statement, plan-of-action, declaration, agreement, memorandum or news
type = "joint-statement"
effect = "political"      # binding, political, informational
original = "{language}"
issuers = []              # ids of content/registry, such as "china"
parties = []
# place = "beijing"       # a place, event = … an event of content/registry
# capture = "file.txt"    # the raw text's file name in the folder given as TEXTS

[titles]
{language} = "{title}"

[dates]                   # adopted, published, updated, event: 2023-07-04, or "2023-07", "2023", "2021/2025"

[[sources]]
publisher = "Name of the publisher"

[[texts]]                 # one for each language of the official text
language = "{language}"
status = "original"       # original, official, unofficial
rights = "LicenseRef-publisher"
"""

_SUMMARY = """\
+++
title = "{title}"
status = "own"
+++

## {{#r-1}}

Say in your own words what the first recital says.

## 1. A short heading {{#p-1}}

Say in your own words what the first clause says.
"""


def new(documents: Path, id: str, language: str, title: str) -> tuple[Path, ...]:
    """Writes record.toml and a summary into a new folder and returns their paths.

    Raises ValueError where the id is not made of ``[a-z0-9-]``, the language is none of the portal's or the title
    can't stand in a record, FileExistsError where the folder is there already.
    """
    if not ID.match(id):
        raise ValueError(
            f"{id!r} can't be an id: use lower-case letters, digits and single hyphens, as in hanoi-plan-2025"
        )
    if language not in LANGUAGES:
        raise ValueError(f"{language!r} is no language of the portal: use one of {', '.join(LANGUAGES)}")
    if invisible.clean(title)[1] or not title.strip() or any(character in title for character in '"\\\n'):
        raise ValueError("a title needs words, and neither quotation marks, backslashes nor invisible characters")
    folder = documents / id
    if folder.exists():
        raise FileExistsError(f"there is a document {id} already")
    folder.mkdir(parents=True)
    record, summary = folder / "record.toml", folder / f"summary.{language}.md"
    record.write_text(_RECORD.format(language=language, title=title), encoding="utf-8")
    summary.write_text(_SUMMARY.format(title=title), encoding="utf-8")
    return record, summary
