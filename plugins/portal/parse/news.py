"""Whether the rows of a text are those of news: what looks like a closing or a recital among them is a paragraph."""

from __future__ import annotations

from plugins.portal.model import Found, Provision
from plugins.portal.parse import hinges, kickers, kinds, titles
from plugins.portal.parse.draft import Draft

_STRUCTURE = frozenset({"recital", "closing"})
_DATED = frozenset({"published", "updated"})


def reports(draft: Draft, rows: tuple[Provision, ...]) -> bool:
    """Whether a text under this title, with these rows, is news. Numbered texts and those that say "We" never are."""
    kinds_of_rows = {row.kind for row in rows}
    if "clause" in kinds_of_rows or not kinds_of_rows & _STRUCTURE:
        return False  # nothing to mend
    if any(kickers.is_dispatch(row.text) or hinges.is_news(row.text) for row in rows[:2]):
        return True
    if not draft.title or not kinds.reports(draft.title):
        return False
    recitals = [row for row in rows if row.kind == "recital"]
    if any(titles.speaks_for_parties(row.text) for row in recitals or rows[:1]):
        return False
    if not recitals:
        return not hinges.ends_the_recitals(rows[0].text)
    # "The ministers agreed on the following:" stands in news too: only a headline with a date of issue tells.
    return (
        kinds.is_headline(draft.title)
        and any(isinstance(fact, Found) and fact.key in _DATED for _, fact in draft.taken)
        and not any(hinges.recites(row.text) for row in recitals)
    )
