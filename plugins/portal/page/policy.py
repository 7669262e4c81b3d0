"""What a page may load and do, as its Content-Security-Policy says it; and the same as headers for a host."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from plugins.portal import addresses
from plugins.portal.model import OutputFile
from plugins.portal.page.assets import Inline

# Read by hosts that take headers from a file of the site; docs/hosting.md tells the same to Apache and nginx.
_HEADERS = """\
/*
  Content-Security-Policy: {policy}
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
"""


def policy(inline: Iterable[Inline] = (), *, worker: bool = False) -> Markup:
    """The policy of a page that holds these scripts. worker: whether it may start the site's service worker.

    No page of the site fetches anything by itself; ``connect-src`` lets the service worker do so under the same policy
    as a header, and tools that look at a page in it ask for ``robots.txt``.
    """
    directives = [
        "default-src 'none'",
        " ".join(("script-src 'self'", *(script.source for script in inline))),
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        *(("worker-src 'self'",) if worker else ()),
    ]
    return Markup("; ".join(directives))  # noqa: S704  digests in base64 and constant words


def headers(inline: Sequence[Inline]) -> OutputFile:
    """``_headers``: the policy of all pages, and what only a header can say: who may show them in a frame."""
    said = f"{policy(inline, worker=True)}; frame-ancestors 'none'"
    return OutputFile(addresses.HEADERS, _HEADERS.format(policy=said).encode())
