"""Reading without a network: the page that tells how, its script, and the service worker of the whole site."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from plugins.portal import addresses
from plugins.portal.model import OutputFile, Page
from plugins.portal.page.assets import plain
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import absolute, everywhere, render
from plugins.portal.page.place import Place


class Published(Protocol):
    """A file of the site, as far as its version depends on it."""

    @property
    def path(self) -> str:
        """Where it stands."""

    @property
    def digest(self) -> str:
        """Of its bytes."""


@dataclass(frozen=True, slots=True)
class OfflineView:
    """What the script says and needs, and where the whole site is to be had as one file."""

    words: str  # JSON
    root: str  # the way to the site's first folder
    worker: str
    archive: str  # empty where there is none


def pages(edition: Edition) -> Iterator[Page]:
    """The page about reading offline."""
    place = Place(edition, addresses.offline(edition.tag))
    root = place.to(addresses.ROOT).removesuffix(addresses.ROOT)
    archive = absolute(place, addresses.ARCHIVE) if edition.site.settings.archive else ""
    words = json.dumps(_words(edition), ensure_ascii=False, sort_keys=True)
    view = OfflineView(words, root, place.to(addresses.WORKER), archive)
    gettext = edition.catalogue.gettext
    yield render(
        place,
        "offline",
        gettext("Reading offline"),
        view,
        description=gettext("How to read this portal without a network connection."),
        alternates=everywhere(place, "offline.html"),
        script=addresses.OFFLINE,
    )


def worker(theme: Path, outputs: Iterable[Published]) -> OutputFile:
    """The service worker. It names the version of the site, so that each new one replaces what was kept of the last."""
    seen = hashlib.sha256()
    for path, digest in sorted((output.path, output.digest) for output in outputs):
        seen.update(f"{path} {digest}\n".encode())
    code = plain(theme, "sw.js").replace("@VERSION@", seen.hexdigest()[:16])
    return OutputFile(addresses.WORKER, f"{code}\n".encode())


def _words(edition: Edition) -> Mapping[str, str]:
    gettext, pgettext = edition.catalogue.gettext, edition.catalogue.pgettext
    return {
        "folder": gettext("You are reading a copy that lies on this device: all of it is here already."),
        "unable": gettext("This browser keeps no pages from this address. It works over https only."),
        "start": pgettext("button", "Keep this site for reading offline"),
        "document": pgettext("button", "Keep all pages of this document: %(document)s") % {"document": "{document}"},
        "stop": pgettext("button", "Remove everything that was kept"),
        "working": gettext("Fetching …"),
        "failed": gettext("Not everything could be fetched. Is there a connection?"),
        "none": gettext("Nothing is kept on this device."),
        "kept": gettext("Kept on this device, and brought up to date when you visit:"),
        "missing": gettext("The page that you asked for is not kept on this device, and the network can’t be reached."),
    }
