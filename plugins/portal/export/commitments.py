"""All commitments as a table, for spreadsheets and statistics.

Of a sentence the table says, as far as its words do: who undertakes (actors), what (action, in the sentence's words),
for whom or who is called upon (beneficiaries), through what (mechanisms) and by when (deadline, ISO 8601).

RFC 4180 in UTF-8; the caller writes a byte order mark, without which common spreadsheets read another encoding. A cell
that a spreadsheet would take for a formula starts with an apostrophe instead (OWASP, CSV injection).
"""

from __future__ import annotations

import csv
import io

from plugins.portal.export.edition import Library
from plugins.portal.model import Commitment, VersionKey

PATH = "data/commitments.csv"
COLUMNS = (
    "id", "row", "document", "layer", "language", "sentence", "strength", "actors", "action", "beneficiaries",
    "mechanisms", "deadline", "themes", "rights",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(library: Library) -> str:
    """The table. ``id`` counts the commitments of a row in a version; ids in one cell are parted by ``; ``."""
    table = io.StringIO(newline="")
    rows = csv.writer(table, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    count: dict[str, int] = {}
    for commitment in library.corpus.graph.commitments:
        place = f"{commitment.document}#{commitment.provision}@{commitment.layer}-{commitment.language}"
        count[place] = count.get(place, 0) + 1
        rows.writerow(safe(cell) for cell in _row(f"{place}/{count[place]}", commitment, library))
    return table.getvalue()


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _row(id: str, commitment: Commitment, library: Library) -> tuple[str, ...]:
    return (
        id,
        commitment.provision,
        commitment.document,
        commitment.layer,
        commitment.language,
        commitment.sentence,
        commitment.strength,
        "; ".join(commitment.actors),
        commitment.action,
        "; ".join(commitment.beneficiaries),
        "; ".join(commitment.mechanisms),
        commitment.deadline,
        "; ".join(commitment.themes),
        library.rights(VersionKey(commitment.document, commitment.layer, commitment.language)),
    )
