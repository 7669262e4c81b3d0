"""How much there is, in numbers, for the person who builds."""

from __future__ import annotations

from plugins.portal.adapter.build import Report
from plugins.portal.cache.stamp import Told
from plugins.portal.model import ENTITY_KINDS, Corpus


def counts(corpus: Corpus) -> dict[str, int]:
    """How many documents, versions, provisions (over all versions), mentions, links (references and related rows)."""
    versions = [annotated for document in corpus.documents for annotated in document.versions]
    kinds = [annotation.kind for annotated in versions for annotation in annotated.annotations]
    return {
        "documents": len(corpus.documents),
        "versions": len(versions),
        "provisions": sum(len(annotated.version.provisions) for annotated in versions),
        "mentions": sum(kind in ENTITY_KINDS for kind in kinds),
        "links": sum(kind == "reference" for kind in kinds)
        + sum(len(related) for related in corpus.graph.related.values()),
    }


def told(report: Report) -> Told:
    """What a build says of the site, whichever part of it was made anew."""
    figures = counts(report.site.corpus) | {"pages": len(report.site.pages)}
    return Told(tuple(figures.items()), report.site.problems, str(report.folder))
