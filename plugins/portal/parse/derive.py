"""A record for a capture that no editor has described: what its text tells, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

from plugins.portal.model import Capture, Found, Localised, PartialDate, Record, Source, Version
from plugins.portal.parse import hinges, kickers, kinds, nearby, titles

_KINDS = ("adopted", "published", "updated", "event")  # the order of Record.dates
_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}(?:/\d{4}(?:-\d\d){0,2})?")
_EFFECTS = {"agreement": "binding", "news": "informational"}
_UNNAMED = "joint-statement"  # of a text that speaks as a document does, but whose title names no sort


def derive_record(versions: tuple[Version, ...], capture: Capture) -> Record:
    """What can be known without an editor. Parties, issuers and place stay empty: they need the registry.

    The type is told by words of the titles; headlines and dispatches are news, and so is what has neither such a word
    nor the structure of a document.
    """
    type = _type(versions)
    return Record(
        id=capture.document,
        type=type,
        effect=_EFFECTS.get(type, "political"),
        original=versions[0].language if versions else "und",
        titles=Localised.of({version.language: version.title for version in versions}),
        dates=_dates(versions, type),
        sources=_sources(versions, type),
        capture=capture.origin.rsplit("/", 1)[-1],
        file=capture.origin,
        derived=True,
    )


def _type(versions: tuple[Version, ...]) -> str:
    printed = [
        version for version in versions if not any(fact.key == "title-from" for fact in version.found)
    ] or versions
    named = next((type for type in (kinds.of_title(version.title) for version in printed) if type), "")
    if any(_is_dispatch(version) for version in versions):
        return "news"
    if named and (_structured(versions) or not any(kinds.reports(v.title) for v in printed if kinds.of_title(v.title))):
        return named
    if _structured(versions) and any(_speaks(version) for version in versions):
        return named or _by_hinge(versions) or _UNNAMED
    return "news"


def _structured(versions: tuple[Version, ...]) -> bool:
    return any(row.kind in {"clause", "recital", "closing"} for version in versions for row in version.provisions)


def _is_dispatch(version: Version) -> bool:
    return any(kickers.is_dispatch(row.text) for row in version.provisions[:2])


def _speaks(version: Version) -> bool:
    """Whether a text begins as documents do: "We, the …", or ends its recitals on "as follows:"."""
    rows = [row for row in version.provisions if row.kind == "recital"] or list(version.provisions[:1])
    return any(titles.speaks_for_parties(row.text) or hinges.ends_the_recitals(row.text) for row in rows)


def _by_hinge(versions: tuple[Version, ...]) -> str:
    """The sort that the last recital names: "… put forward the following initiative:"."""
    for version in versions:
        recitals = [row.text for row in version.provisions if row.kind == "recital"]
        if recitals and hinges.ends_the_recitals(recitals[-1]):
            named = kinds.of_title(recitals[-1][-200:])
            if named:
                return named
    return ""


def _dates(versions: tuple[Version, ...], type: str) -> tuple[tuple[str, PartialDate], ...]:
    dates: dict[str, PartialDate] = {}
    for fact in _facts(versions, type):
        if fact.key in _KINDS and _DATE.fullmatch(fact.value):
            dates.setdefault(fact.key, PartialDate(fact.value))
    if type == "news":
        _news(dates, versions)
    elif "adopted" not in dates and "event" in dates and dates["event"].precision == "day":
        reason = "The text bears no date of its own; it was issued at the meeting on that day."
        dates["adopted"] = PartialDate(dates["event"].value, reason)
    return tuple((kind, dates[kind]) for kind in _KINDS if kind in dates)


def _facts(versions: tuple[Version, ...], type: str) -> tuple[Found, ...]:
    """News are not adopted: a date under their title is the day they came out. Their event is read anew."""
    facts = tuple(fact for version in versions for fact in version.found)
    if type != "news":
        return facts
    renamed = (replace(fact, key="published") if fact.key == "adopted" and fact.text else fact for fact in facts)
    return tuple(fact for fact in renamed if fact.key not in ("adopted", "event"))


def _news(dates: dict[str, PartialDate], versions: tuple[Version, ...]) -> None:
    """Sets the event of news: the first day that they name, if need be by the day on which they came out."""
    kind = "published" if "published" in dates else "updated"
    known = dates.get(kind)
    published = known.value if known and known.precision == "day" else ""
    for version in versions:
        day = nearby.first(version.provisions, version.language, published)
        if day:
            reason = f"The text says “{day.words}” and was {kind} on {published}." if day.inferred else ""
            dates["event"] = PartialDate(day.value, reason)
            return


def _sources(versions: tuple[Version, ...], type: str) -> tuple[Source, ...]:
    dates = dict(_dates(versions, type))
    found = [fact for version in versions for fact in version.found]
    publisher = next((fact.value for key in ("publisher", "source") for fact in found if fact.key == key), "")
    return (Source(publisher, date=dates.get("published") or dates.get("updated")),) if publisher else ()
