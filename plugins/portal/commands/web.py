"""A cautious reader of public web pages: one request at a time, only http(s), no private address, all bounded."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import certifi
import urllib3

AGENT = "concordance-fetch/1.0"
LARGEST = 5_000_000  # bytes of a page, as of a file that is read
_SECONDS = 20.0  # for a whole page
_PAUSE = 2.0  # seconds between two requests to a host, unless its robots.txt asks for more
_LONGEST_PAUSE = 30.0
_MOST_REDIRECTS = 5
_SCHEMES = {"http": 80, "https": 443}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
Allowed = Callable[[str], bool]  # whether a connection may be made to an IP address


class RefusedError(Exception):
    """A page is not asked for, or its answer not taken; the message is a sentence for the editor."""


class OfflineError(RefusedError):
    """The host can't be found or reached from here."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A page as its host gave it."""

    url: str  # after redirects
    media_type: str  # "text/html"; empty where the host says none
    data: bytes


def is_public(address: str) -> bool:
    """Whether an IP address lies in the public internet: no loopback, link-local, private or reserved one."""
    return ipaddress.ip_address(address).is_global


@dataclass(slots=True)
class Web:
    """Keeps what politeness needs to know: each host's robots.txt and when it was last asked."""

    allowed: Allowed = is_public
    pause: float = _PAUSE
    wait: Callable[[float], None] = time.sleep
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)

    def get(self, url: str) -> Answer:
        """The page at an address, redirects followed. Raises RefusedError."""
        for _ in range(_MOST_REDIRECTS + 1):
            parts = _parts(url)
            robots = self._rules(parts)
            if not robots.can_fetch(AGENT, url):
                raise RefusedError(f"The robots.txt of {parts.hostname} asks not to fetch it: save the page by hand.")
            status, headers, data = self._ask(url, float(robots.crawl_delay(AGENT) or 0))
            if status in _REDIRECTS and headers.get("location"):
                url = urljoin(url, headers["location"])
                continue
            if status != 200:
                raise RefusedError(f"{parts.hostname} answers with status {status}: look the page up in a browser.")
            return Answer(url, headers.get("content-type", "").partition(";")[0].strip().lower(), data)
        raise RefusedError(f"It redirects more than {_MOST_REDIRECTS} times.")

    def _rules(self, parts: SplitResult) -> RobotFileParser:
        """A host's robots.txt; where it has none everything may be fetched, where it fails nothing."""
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._robots:
            rules = RobotFileParser()
            status, _, data = self._ask(f"{site}/robots.txt", 0)
            closed = status in (401, 403) or status >= 500
            lines = "User-agent: *\nDisallow: /" if closed else data.decode("utf-8", "replace") if status == 200 else ""
            rules.parse(lines.splitlines())
            self._robots[site] = rules
        return self._robots[site]

    def _ask(self, url: str, delay: float) -> tuple[int, dict[str, str], bytes]:
        """Status, headers by lower-case name, and body of one request."""
        parts = _parts(url)
        host = parts.hostname or ""
        since = time.monotonic() - self._asked.get(host, float("-inf"))
        self.wait(max(0.0, min(max(self.pause, delay), _LONGEST_PAUSE) - since))
        port = parts.port or _SCHEMES[parts.scheme]
        try:
            with _pool(parts.scheme, _address(host, port, self.allowed), port, host) as pool:
                path = parts.path or "/"
                return _read(pool, f"{path}?{parts.query}" if parts.query else path, parts.netloc)
        except (urllib3.exceptions.HTTPError, OSError) as fault:
            raise OfflineError(f"{host} can't be reached: {_reason(fault)}.") from fault
        finally:
            self._asked[host] = time.monotonic()


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in _SCHEMES and parts.hostname and (parts.port or 1) and parts.username is None
    except ValueError:
        usable = False
    if not usable:
        raise RefusedError(f"“{url[:100]}” is no address of a web page: it must begin with http:// or https://.")
    return parts


def _address(host: str, port: int, allowed: Allowed) -> str:
    """An IP address of a host, all of whose addresses are allowed: connected to as such, so that it can't change."""
    try:
        found = [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError) as fault:
        raise OfflineError(f"{host} can't be found: there is no such host, or this machine is offline.") from fault
    if not found or not all(map(allowed, found)):
        raise RefusedError(f"{host} has an address in a private network: pages are fetched from public ones only.")
    return found[0]


def _pool(scheme: str, address: str, port: int, host: str) -> urllib3.HTTPConnectionPool:
    timeout = urllib3.Timeout(connect=_SECONDS / 2, read=_SECONDS / 2)
    if scheme == "http":
        return urllib3.HTTPConnectionPool(address, port, timeout=timeout, retries=False)
    return urllib3.HTTPSConnectionPool(
        address, port, timeout=timeout, retries=False,
        server_hostname=host, assert_hostname=host, cert_reqs="CERT_REQUIRED", ca_certs=certifi.where(),
    )  # fmt: skip


def _read(pool: urllib3.HTTPConnectionPool, path: str, host: str) -> tuple[int, dict[str, str], bytes]:
    headers = {"Host": host, "User-Agent": AGENT, "Accept-Encoding": "gzip, deflate"}
    answer = pool.request("GET", path, headers=headers, redirect=False, preload_content=False)
    deadline = time.monotonic() + _SECONDS
    data = bytearray()
    try:
        for piece in answer.stream(65_536, decode_content=True):
            data += piece
            if len(data) > LARGEST:
                raise RefusedError(f"The page is over {LARGEST // 1_000_000} MB: it was not taken.")
            if time.monotonic() > deadline:
                raise RefusedError(f"The page takes over {_SECONDS:.0f} s: it was not taken. Try again later.")
    finally:
        answer.close()
    return answer.status, {name.lower(): value for name, value in answer.headers.items()}, bytes(data)


def _reason(fault: Exception) -> str:
    cause = fault.__cause__ or fault.__context__ or fault
    return (cause.strerror if isinstance(cause, OSError) and cause.strerror else type(fault).__name__).rstrip(".")
