"""The words for kinds, types, strengths, statuses and dates, marked for translation.

``pgettext`` here only marks: it has the name of the real one so that extraction finds the messages, and the edition of
a language translates them when a page is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Label(NamedTuple):
    """A message with its context, not yet translated."""

    context: str
    text: str


def pgettext(context: str, text: str) -> Label:
    """Marks a message for extraction."""
    return Label(context, text)


DOCUMENT_TYPES: Mapping[str, Label] = {
    "initiative": pgettext("document type", "Initiative"),
    "joint-initiative": pgettext("document type", "Joint initiative"),
    "joint-statement": pgettext("document type", "Joint statement"),
    "plan-of-action": pgettext("document type", "Plan of action"),
    "declaration": pgettext("document type", "Declaration"),
    "agreement": pgettext("document type", "Agreement"),
    "memorandum": pgettext("document type", "Memorandum of understanding"),
    "news": pgettext("document type", "News report"),
}

EFFECTS: Mapping[str, Label] = {
    "binding": pgettext("legal effect", "legally binding"),
    "political": pgettext("legal effect", "a political undertaking, not legally binding"),
    "informational": pgettext("legal effect", "for information only"),
}

STATUSES: Mapping[str, Label] = {
    "original": pgettext("status of a text", "original text"),
    "official": pgettext("status of a text", "official translation"),
    "unofficial": pgettext("status of a text", "unofficial translation"),
    "own": pgettext("status of a text", "summary by this portal"),
    "draft": pgettext("status of a text", "summary, draft translation"),
    "machine": pgettext("status of a text", "machine translation"),
}

ROW_STATUSES: Mapping[str, Label] = {
    "aligned": pgettext("status of a row", "aligned"),
    "missing": pgettext("status of a row", "missing in one version"),
    "merged": pgettext("status of a row", "merged"),
}

# Shorter, for the cells of the table of documents and languages, whose legend gives the words of STATUSES.
COVERAGE: Mapping[str, Label] = {
    "original": pgettext("short for the status of a text", "original"),
    "official": pgettext("short for the status of a text", "official"),
    "unofficial": pgettext("short for the status of a text", "unofficial"),
    "own": pgettext("short for the status of a text", "summary"),
    "draft": pgettext("short for the status of a text", "draft"),
    "machine": pgettext("short for the status of a text", "machine"),
}

CATALOGUES: Mapping[str, Label] = {
    "source": pgettext("status of the interface's translation", "source language"),
    "draft": pgettext("status of the interface's translation", "draft"),
    "checked": pgettext("status of the interface's translation", "checked"),
}

LAYERS: Mapping[str, Label] = {
    "text": pgettext("layer of a document", "official text"),
    "summary": pgettext("layer of a document", "summary"),
}

DATES: Mapping[str, Label] = {
    "adopted": pgettext("kind of date", "Adopted"),
    "event": pgettext("kind of date", "Date of the event"),
    "published": pgettext("kind of date", "Published"),
    "updated": pgettext("kind of date", "Updated"),
}

TIMELINE: Mapping[str, Label] = {
    "adopted": pgettext("what happened", "adopted"),
    "event": pgettext("what happened", "event"),
    "published": pgettext("what happened", "published"),
    "updated": pgettext("what happened", "updated"),
    "instrument": pgettext("what happened", "instrument"),
}

ENTITY_KINDS: Mapping[str, Label] = {
    "party": pgettext("kind of entity", "States and groups"),
    "organisation": pgettext("kind of entity", "Organisations"),
    "mechanism": pgettext("kind of entity", "Mechanisms"),
    "instrument": pgettext("kind of entity", "Instruments"),
    "programme": pgettext("kind of entity", "Programmes"),
    "place": pgettext("kind of entity", "Places"),
    "person": pgettext("kind of entity", "People"),
    "event": pgettext("kind of entity", "Events"),
}

ENTITY_KIND: Mapping[str, Label] = {
    "party": pgettext("kind of one entity", "State or group of states"),
    "organisation": pgettext("kind of one entity", "Organisation"),
    "mechanism": pgettext("kind of one entity", "Mechanism"),
    "instrument": pgettext("kind of one entity", "Instrument"),
    "programme": pgettext("kind of one entity", "Programme"),
    "place": pgettext("kind of one entity", "Place"),
    "person": pgettext("kind of one entity", "Person"),
    "event": pgettext("kind of one entity", "Event"),
}

ROLES: Mapping[str, Label] = {
    # Translators: each is followed by the documents in which someone has the role.
    "issuer": pgettext("role in a document", "Issued"),
    "party": pgettext("role in a document", "Party to"),
    "place": pgettext("role in a document", "Place of"),
    "event": pgettext("role in a document", "Occasion of"),
}

RELATIONS: Mapping[str, Label] = {
    "cites": pgettext("relation of documents", "Cites"),
    "implements": pgettext("relation of documents", "Implements"),
    "follows": pgettext("relation of documents", "Follows"),
    "part-of": pgettext("relation of documents", "Part of"),
    "related": pgettext("relation of documents", "Related to"),
}

STRENGTHS: Mapping[str, Label] = {
    "binding": pgettext("strength of a commitment", "binding"),
    "firm": pgettext("strength of a commitment", "firm"),
    "promotional": pgettext("strength of a commitment", "promotional"),
    "exploratory": pgettext("strength of a commitment", "exploratory"),
    "exhortation": pgettext("strength of a commitment", "exhortation"),
    "declaratory": pgettext("strength of a commitment", "declaratory"),
}

STRENGTHS_EXPLAINED: Mapping[str, Label] = {
    "binding": pgettext("strength of a commitment", "The words create a duty: shall, undertakes to."),
    "firm": pgettext("strength of a commitment", "A clear intention to act: will, agree to, decide to."),
    "promotional": pgettext(
        "strength of a commitment", "Support without a set result: promote, strengthen, encourage."
    ),
    "exploratory": pgettext("strength of a commitment", "Something to be looked into: explore, consider, study."),
    "exhortation": pgettext("strength of a commitment", "A call on others to act: call on, invite, urge."),
    "declaratory": pgettext("strength of a commitment", "A view that is stated: recognise, welcome, reaffirm."),
}

IDENTIFIERS: Mapping[str, Label] = {
    "iso3166": pgettext("identifier", "ISO 3166 code"),
    "wikidata": pgettext("identifier", "Wikidata"),
    "symbol": pgettext("identifier", "Document symbol"),
}

RIGHTS: Mapping[str, Label] = {
    "LicenseRef-publisher": pgettext("rights", "the publisher’s; quoted here with its source"),
}

FOUND: Mapping[str, Label] = {
    "title": pgettext("found in a capture", "Title"),
    "published": pgettext("found in a capture", "Published"),
    "updated": pgettext("found in a capture", "Updated"),
    "adopted": pgettext("found in a capture", "Adopted"),
    "place": pgettext("found in a capture", "Place"),
    "source": pgettext("found in a capture", "Source"),
    "publisher": pgettext("found in a capture", "Publisher"),
    "writer": pgettext("found in a capture", "Writer"),
    "editor": pgettext("found in a capture", "Editor"),
    "number": pgettext("found in a capture", "Reference number"),
    "siblings": pgettext("found in a capture", "Languages offered by the source"),
    "title-from": pgettext("found in a capture", "Title taken from"),
}

# The groups of rules that make annotations, in the order in which readers find them.
ORIGINS: Mapping[str, Label] = {
    "hand": pgettext("how a note was made", "By an editor’s hand"),
    "entities": pgettext("how a note was made", "Names in the registry"),
    "series": pgettext("how a note was made", "Meetings by their series and number"),
    "titles": pgettext("how a note was made", "Titles of instruments"),
    "symbols": pgettext("how a note was made", "Symbols of documents"),
    "definitions": pgettext("how a note was made", "Short titles defined in the text"),
    "provisions": pgettext("how a note was made", "References to provisions"),
    "terms": pgettext("how a note was made", "Terms of the glossary"),
    "dates": pgettext("how a note was made", "Dates as stated"),
    "dates.inferred": pgettext("how a note was made", "Dates worked out from the day of publication"),
    "amounts": pgettext("how a note was made", "Figures with their unit"),
    "commitments": pgettext("how a note was made", "Commitments by their wording"),
    "themes": pgettext("how a note was made", "Themes by their lists of words"),
}
