"""The portal as a generator of Pelican: reads, builds and writes everything itself.

Pelican's own generators are not used: they demand dates, loop quadratically over translations, and end with success
where documents were dropped. What Pelican gives is settings, plugins and the place in its run.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from plugins.portal import addresses, archive, pipeline, profiling
from plugins.portal.adapter.settings import inputs
from plugins.portal.adapter.stage import Stage, Written, stage
from plugins.portal.model import Corpus
from plugins.portal.problems import Problem, exit_status


class PortalGenerator(Generator):
    """Reads in ``generate_context``, renders and writes in ``generate_output``.

    ``settings["PORTAL_REPORT"]``, a list where the caller gave one, receives the Site and what was written; without
    it (a plain ``pelican`` run) problems are printed, and an error ends the run with status 1 once all is written.
    ``settings["PORTAL_SOUND_ONLY"]``: a site with an error does not take the place of the one that is there.
    """

    inputs: pipeline.Inputs
    corpus: Corpus
    problems: tuple[Problem, ...]

    def generate_context(self) -> None:
        """Reads; nothing is written yet."""
        self.inputs = inputs(self.settings)
        self.corpus, self.problems = pipeline.read(self.inputs, self._progress)

    def generate_output(self, writer: Any) -> None:
        """Renders and writes. ``writer`` is Pelican's, which copies its context for each page and is not used."""
        with stage(Path(self.output_path), self.inputs.copies) as place:
            site = pipeline.publish(
                self.corpus, self.problems, self.inputs, place, self._progress, standing=place.standing
            )
            written = Written((), (), len(site.pages) + len(site.files))
            if not (self.settings.get("PORTAL_SOUND_ONLY") and exit_status(site.problems)):
                written = self._put_in_place(place, site)
        report = self.settings.get("PORTAL_REPORT")
        if report is not None:
            report.append((site, written))
            return
        for problem in site.problems:
            os.write(2, f"{problem}\n".encode())
        if exit_status(site.problems):
            raise SystemExit(1)

    def _put_in_place(self, place: Stage, site: pipeline.Site) -> Written:
        self._progress(pipeline.Step("Putting the site in its place"))
        with profiling.stage("putting in place", len(site.pages) + len(site.files)):
            written = place.finish((*site.pages, *site.files))
            site.remember(place.standing)
        if self.inputs.archive:
            with profiling.stage("ZIP file"):
                archive.write(place.folder, place.folder / addresses.ARCHIVE)
        return written

    @property
    def _progress(self) -> pipeline.Progress:
        progress: pipeline.Progress = self.settings.get("PORTAL_PROGRESS", lambda step: None)
        return progress
