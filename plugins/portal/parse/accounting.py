"""Adds up where the characters of a capture went: into titles, provisions, the log, or what was found."""

from __future__ import annotations

from collections import Counter

from plugins.portal.model import Version
from plugins.portal.parse.text import TITLE_FROM


def account(versions: tuple[Version, ...]) -> Counter[str]:
    """How often each character that is not white space stands in what was made of a capture.

    Equals the count over the decoded capture in NFC: nothing is lost, nothing invented. A title that the capture lacks
    (a Found with key ``title-from`` says so) does not count.
    """
    total: Counter[str] = Counter()
    for version in versions:
        if not any(fact.key == TITLE_FROM for fact in version.found):
            total.update(version.title)
        for row in version.provisions:
            total.update(row.number + row.heading + row.text)
        for passage in version.dropped:
            total.update(passage.text)
        for fact in version.found:
            total.update(fact.text)
    return Counter({character: n for character, n in total.items() if not character.isspace()})
