"""The portal as a generator of Pelican: reads, builds and writes everything itself.

Pelican's own generators are not used: they demand dates, loop quadratically over translations, and end with success
where documents were dropped. What Pelican gives is settings, plugins and the place in its run.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from plugins.portal import pipeline
from plugins.portal.adapter.settings import inputs
from plugins.portal.adapter.writer import Written, write
from plugins.portal.problems import exit_status


class PortalGenerator(Generator):
    """Builds the site in ``generate_context`` and writes it in ``generate_output``.

    ``settings["PORTAL_REPORT"]``, a list where the caller gave one, receives the Site and what was written; without
    it (a plain ``pelican`` run) problems are printed, and an error ends the run with status 1 once all is written.
    """

    site: pipeline.Site

    def generate_context(self) -> None:
        """Reads and renders; nothing is written yet."""
        progress = self.settings.get("PORTAL_PROGRESS", lambda stage: None)
        self.site = pipeline.build(inputs(self.settings), progress)

    def generate_output(self, writer: Any) -> None:
        """Writes the site. ``writer`` is Pelican's, which copies its context for each page and is not used."""
        written: Written = write(self.site.pages, self.site.files, Path(self.output_path))
        report = self.settings.get("PORTAL_REPORT")
        if report is not None:
            report.append((self.site, written))
            return
        for problem in self.site.problems:
            os.write(2, f"{problem}\n".encode())
        if exit_status(self.site.problems):
            raise SystemExit(1)
