"""Annotate: parsed versions and the registry in; stand-off annotations, themes and names left unlinked out.

``Annotator(registry, documents)`` prepares everything once; ``annotate(version, record)`` reads one version.
Each matcher (entities, titles, terms, provisions, dates, amounts, commitments) proposes candidates; ``overlaps``
decides which stay; ``hand`` checks the marks that editors set, ``corrections`` does what they ask for; ``themes``
scores each provision. ``footprint`` tells which texts a change of the registry may concern. What differs by language
stands in tables: ``quantities``, ``verbs``, ``inflection``, ``pairs``.
"""

from plugins.portal.annotate.annotator import Annotator
from plugins.portal.annotate.corrections import without_version
from plugins.portal.annotate.footprint import Snapshot, Touched, change
from plugins.portal.annotate.forms import Forms, of_registry as forms

__all__ = ["Annotator", "Forms", "Snapshot", "Touched", "change", "forms", "without_version"]
