"""A small content tree for tests: a registry and documents, written where a test wants them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

RECORD = """\
type = "initiative"
effect = "political"
original = "en"
place = "quaytown"
event = "ferry-forum-2021"
issuers = ["harbour-office"]
parties = ["germany", "harbour-office"]
capture = "ferries.txt"

[titles]
en = "Ferry Safety Initiative"
de = "Initiative für sichere Fähren"

[dates]
adopted = 2021-03-04
published = "2021-03"
event = 2021-03-03
[dates.inferred]
event = "The day before it was adopted."

[[sources]]
publisher = "Harbour Gazette"
url = "https://example.org/ferries"
date = 2021-03-05

[[texts]]
language = "en"
status = "original"
rights = "LicenseRef-publisher"

[[relations]]
kind = "cites"
target = "ferry-code"
"""

REGISTRY = {
    "parties.toml": """\
        [germany]
        territory = "DE"
        wikidata = "Q183"
        [germany.names]
        fr = "La République fédérale"
        [germany.aliases]
        en = ["the Republic", { text = "the Bund", rule = "context", context = ["Germany"] }]
        any = "FRG"

        [ports]
        group = true
        members = [{ id = "germany", since = 1990-10-03 }]
        names.en = "the ports"
        """,
    "organisations.toml": """\
        [harbour-office]
        place = "quaytown"
        url = "https://example.org"
        [harbour-office.names]
        en = "Harbour Office"
        """,
    "instruments.toml": """\
        [ferry-code]
        date = "2019"
        symbol = "FC/1"
        [ferry-code.names]
        en = "Ferry Code"
        """,
    "places.toml": """\
        [quaytown]
        coordinates = [54.5, 11.25]
        names.en = "Quaytown"
        """,
    "events.toml": """\
        [ferry-forum-2021]
        date = 2021-03-03
        names.en = "Ferry Forum 2021"
        """,
    "themes.toml": """\
        [ports-and-ships]
        labels.en = "Ports and ships"
        [ferries]
        parent = "ports-and-ships"
        labels.en = "Ferries"
        [ferries.keywords]
        en = ["ferry", "crossing"]
        """,
    "terms.toml": """\
        [sos]
        labels.en = "distress call (SOS)"
        definitions.en = "A call for help at sea."
        aliases.en = ["SOS"]
        """,
}


def write_registry(folder: Path, **files: str) -> Path:
    """The registry, with some files (``parties="…"``) in place of the usual ones."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (REGISTRY | {f"{name}.toml": text for name, text in files.items()}).items():
        (folder / name).write_text(dedent(text), encoding="utf-8")
    return folder


def write_document(folder: Path, id: str = "ferry-initiative", record: str = RECORD) -> Path:
    """A document's folder with its record."""
    path = folder / id
    path.mkdir(parents=True)
    (path / "record.toml").write_text(record, encoding="utf-8")
    return path
