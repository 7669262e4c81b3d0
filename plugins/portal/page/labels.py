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

ORIGINS: Mapping[str, Label] = {
    "rules": pgettext("how a note was made", "By fixed rules"),
    "hand": pgettext("how a note was made", "By an editor’s hand"),
}

# Why words of a capture are no text of the document: as the stages that read it say it, in English.
REASONS: Mapping[str, Label] = {
    label.text: label
    for label in (
        pgettext("why words were left out", "another page within"),
        pgettext("why words were left out", "before the title of the page"),
        pgettext("why words were left out", "beside the text of the page"),
        pgettext("why words were left out", "breadcrumbs"),
        pgettext("why words were left out", "byline with nothing filled in"),
        pgettext("why words were left out", "caption of a picture"),
        pgettext("why words were left out", "caption printed twice"),
        pgettext("why words were left out", "caption with its credit"),
        pgettext("why words were left out", "comment"),
        pgettext("why words were left out", "comment in the margin"),
        pgettext("why words were left out", "copyright line"),
        pgettext("why words were left out", "foot of the page"),
        pgettext("why words were left out", "form of the page"),
        pgettext("why words were left out", "front matter"),
        pgettext("why words were left out", "head of the page"),
        pgettext("why words were left out", "headline of another page"),
        pgettext("why words were left out", "headline of the news that brings the document"),
        pgettext("why words were left out", "hidden on the page"),
        pgettext("why words were left out", "invisible control characters"),
        pgettext("why words were left out", "kicker above the title"),
        pgettext("why words were left out", "label at the title"),
        pgettext("why words were left out", "label before the title"),
        pgettext("why words were left out", "links around the text"),
        pgettext("why words were left out", "mark at the end of a text"),
        pgettext("why words were left out", "mark before place and date"),
        pgettext("why words were left out", "marks around the title"),
        pgettext("why words were left out", "navigation"),
        pgettext("why words were left out", "news lead before the document"),
        pgettext("why words were left out", "ornament without words"),
        pgettext("why words were left out", "page counter: the capture may be one page of several"),
        pgettext("why words were left out", "page number"),
        pgettext("why words were left out", "repeated caption"),
        pgettext("why words were left out", "repeated passage"),
        pgettext("why words were left out", "running head or foot of the pages"),
        pgettext("why words were left out", "sentence that introduces the document"),
        pgettext("why words were left out", "shown only without scripts"),
        pgettext("why words were left out", "table of contents"),
        pgettext("why words were left out", "tool of the page"),
        pgettext("why words were left out", "repeated title"),
    )
}
