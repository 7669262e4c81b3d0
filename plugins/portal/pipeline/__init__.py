"""The ordered stages: the one package that knows them all.

read: content and captures → parsed → annotated → linked, a Corpus.  publish: Corpus → pages, search, data.
Whatever goes wrong becomes a Problem; one broken document never stops the others.
"""

from __future__ import annotations

from plugins.portal.pipeline.corpus import read
from plugins.portal.pipeline.document import Examined, examine
from plugins.portal.pipeline.inputs import Deliver, Inputs, Progress, Site, Step
from plugins.portal.pipeline.memory import Memory
from plugins.portal.pipeline.site import publish
from plugins.portal.pipeline.traces import Standing, State

__all__ = [
    "Deliver",
    "Examined",
    "Inputs",
    "Memory",
    "Progress",
    "Site",
    "Standing",
    "State",
    "Step",
    "build",
    "examine",
    "publish",
    "read",
]


def build(
    inputs: Inputs, deliver: Deliver, progress: Progress = lambda step: None, standing: Standing | None = None
) -> Site:
    """The whole flow, from folders to pages."""
    corpus, problems = read(inputs, progress)
    return publish(corpus, problems, inputs, deliver, progress, standing=standing)
