"""One policy: what pages say of themselves, what the host's file says, and what docs/hosting.md shows."""

import re

from plugins.portal.page import INLINE, headers, inlines
from plugins.portal.page.policy import policy
from tests.conftest import PROJECT

SCRIPTS = inlines(PROJECT / "theme", PROJECT / "node_modules", INLINE)


def directives(text: str) -> list[str]:
    return [part.strip() for part in text.split(";")]


def test_the_header_allows_what_every_page_allows_and_forbids_frames() -> None:
    (line,) = (line for line in headers(SCRIPTS).data.decode().splitlines() if "Content-Security-Policy: " in line)
    said = directives(line.partition("Content-Security-Policy: ")[2])
    assert said[: len(directives(policy()))] == directives(policy(SCRIPTS))
    assert "frame-ancestors 'none'" in said
    assert "unsafe" not in line


def test_only_the_page_about_reading_offline_may_start_a_worker() -> None:
    assert "worker-src" not in policy(SCRIPTS)
    assert policy(SCRIPTS, worker=True).endswith("; worker-src 'self'")


def test_the_examples_for_servers_are_that_header() -> None:
    shown = re.findall(r'Content-Security-Policy "([^"]+)"', (PROJECT / "docs/hosting.md").read_text(encoding="utf-8"))
    digests = " ".join(script.source for script in SCRIPTS)
    assert len(shown) == 2
    for example in shown:
        assert f"  Content-Security-Policy: {example.replace('DIGESTS', digests)}\n" in headers(SCRIPTS).data.decode()
