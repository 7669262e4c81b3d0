"""An engine asked in Chromium: what is found, how many bytes come for it, how long it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page

LATENCY = 150  # ms a request
RATE = 1_600_000 // 8  # bytes a second, each way
SHOWN = 10  # results whose text is loaded
EVERYTHING = 1_000_000
ARGUMENTS = ("--disable-quic", "--disable-background-networking", "--disable-component-update")  # of Chromium

_ASK = """async ([words, limit]) => {
  const started = performance.now();
  const found = await globalThis.ask(words, limit);
  return { ids: found.ids, total: found.total, time: performance.now() - started };
}"""
_TIMEOUT = 300_000  # ms


@dataclass(frozen=True, slots=True)
class Answer:
    """time: milliseconds from the question to the texts of the first results."""

    ids: tuple[str, ...]
    total: int
    time: float
    bytes: int  # received for it, headers included
    requests: int


@dataclass
class Visit:
    """A reader with an empty cache on the page of an engine."""

    page: Page
    received: list[float] = field(default_factory=list)

    def ask(self, words: str, limit: int = SHOWN) -> Answer:
        """Raises playwright's Error where the engine fails."""
        self.received.clear()
        found = self.page.evaluate(_ASK, [words, limit])
        self.page.evaluate("() => new Promise((done) => setTimeout(done, 0))")  # the last reports of the network
        received = int(sum(self.received))
        return Answer(tuple(found["ids"]), found["total"], found["time"], received, len(self.received))


@contextmanager
def visit(browser: Browser, address: str, *, slow: bool = False) -> Iterator[Visit]:
    """The page of an engine, loaded, before anything is asked. slow: from then on at 150 ms a request, 1.6 Mbit/s."""
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(_TIMEOUT)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    opened = Visit(page)
    session.on("Network.loadingFinished", lambda event: opened.received.append(event["encodedDataLength"]))
    page.goto(address)
    if slow:
        conditions = {"offline": False, "latency": LATENCY, "downloadThroughput": RATE, "uploadThroughput": RATE}
        session.send("Network.emulateNetworkConditions", conditions)
    yield opened
    context.close()


def first_and_next(browser: Browser, address: str, words: Sequence[str]) -> Iterator[tuple[Answer, Answer]]:
    """For each query what it costs a new reader, and what the next one costs that reader."""
    for first, second in zip(words, [*words[1:], words[0]], strict=True):
        with visit(browser, address) as reader:
            yield reader.ask(first), reader.ask(second)
