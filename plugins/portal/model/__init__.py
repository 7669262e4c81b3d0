"""The values that flow through the portal: the vocabulary of the whole program.

Every stage takes and returns these, all frozen, with tuples for sequences. Offsets count Unicode code points.
A document is a grid: rows are provisions whose ids no language owns, columns are versions (a layer in a language).
"""

from plugins.portal.model.links import (
    Citation,
    Commitment,
    Corpus,
    Document,
    Graph,
    Related,
    TimelineEntry,
    Wanted,
)
from plugins.portal.model.reading import (
    Capture,
    Record,
    Relation,
    Source,
    TextRights,
)
from plugins.portal.model.registry import (
    Alias,
    Entity,
    Membership,
    Registry,
    Term,
    Theme,
)
from plugins.portal.model.site import (
    OutputFile,
    Page,
    SearchRecord,
)
from plugins.portal.model.texts import (
    Annotated,
    Annotation,
    Dropped,
    Found,
    Provision,
    ThemeScore,
    Unlinked,
    Version,
)
from plugins.portal.model.words import (
    ENTITY_KINDS,
    STRENGTHS,
    AliasRule,
    AnnotationKind,
    EntityKind,
    Layer,
    Localised,
    Part,
    PartialDate,
    ProvisionKind,
    Row,
    Status,
    Strength,
    VersionKey,
)

__all__ = [
    "ENTITY_KINDS",
    "STRENGTHS",
    "Alias",
    "AliasRule",
    "Annotated",
    "Annotation",
    "AnnotationKind",
    "Capture",
    "Citation",
    "Commitment",
    "Corpus",
    "Document",
    "Dropped",
    "Entity",
    "EntityKind",
    "Found",
    "Graph",
    "Layer",
    "Localised",
    "Membership",
    "OutputFile",
    "Page",
    "Part",
    "PartialDate",
    "Provision",
    "ProvisionKind",
    "Record",
    "Registry",
    "Related",
    "Relation",
    "Row",
    "SearchRecord",
    "Source",
    "Status",
    "Strength",
    "Term",
    "TextRights",
    "Theme",
    "ThemeScore",
    "TimelineEntry",
    "Unlinked",
    "Version",
    "VersionKey",
    "Wanted",
]
