"""How the search's data is written: variable-length numbers, deflated bytes in classic scripts.

A script, because ``fetch`` and modules fail on ``file://``: each is one call ``LX("<name>","<base64 of zlib bytes>")``.
Names hold a hash of the content, so that a browser may keep such a file for ever; files that are written together in
groups share the hash of their group, and manifests stay small.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plugins.portal import addresses
from plugins.portal.model import OutputFile

GROUP = 64  # files that share a hash
HASH = 8  # letters of base32, 40 bits

_REPEATING = 0.6  # of a stream's bytes are like the one before: then runs are told by their length
_HEADER = b"\x78\xda"  # of zlib: deflate, a window of 32 KB, level 9
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

Bytes = NDArray[np.uint8]
Numbers = NDArray[np.int64]


def varint(value: int) -> bytes:
    """A number from 0 on, seven bits a byte, lowest first; the high bit says that more follow."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def varints(values: NDArray[np.signedinteger[Any]]) -> tuple[Bytes, Numbers]:
    """Many numbers below 2**35 as ``varint`` writes them, one after the other; and how many bytes each takes."""
    sizes = np.ones(len(values), np.int64)
    for bits in (7, 14, 21, 28):
        larger = values >= 1 << bits
        if not larger.any():
            break
        sizes += larger
    starts = np.cumsum(sizes) - sizes
    out = np.empty(int(sizes.sum()), np.uint8)
    out[starts] = values & 0x7F | (sizes > 1) << 7
    longer, place = np.flatnonzero(sizes > 1), 1
    while len(longer):
        more = sizes[longer] > place + 1
        out[starts[longer] + place] = values[longer] >> 7 * place & 0x7F | more << 7
        longer, place = longer[more], place + 1
    return out, sizes


def runs(spans: Iterable[tuple[int, int]]) -> list[int]:
    """Spans of rows as (passed over since the last, had), touching ones joined."""
    found: list[int] = []
    end = 0
    for start, stop in spans:
        if found and start == end:
            found[-1] += stop - start
        else:
            found += [start - end, stop - start]
        end = stop
    return found


def unit_order(word: str) -> bytes:
    """The key by which words rise as JavaScript's strings do, by UTF-16 units."""
    return word.encode("utf-16-be")


def separators(firsts: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """For (last word before, first word) at each cut the shortest beginning of the first that is above the last."""
    found = []
    for last, first in firsts:
        size = 1
        while unit_order(first[:size]) <= unit_order(last):
            size += 1
        found.append(first[:size])
    return tuple(found)


def deflated(data: bytes) -> bytes:
    return zlib.compress(data, 9)


def deflated_apart(text: bytes, *streams: bytes) -> bytes:
    """The same bytes as ``deflated`` of all of them in a row has, in fewer: each part with a Huffman code of its own.

    In streams, unlike in text, nothing is looked for that comes again: in numbers it is chance, and costs bytes. But
    runs of one number are, where most of a stream is such.
    """
    parts = [_HEADER]
    last = len(streams)
    for place, part in enumerate((text, *streams)):
        strategy = _strategy(part) if place else zlib.Z_DEFAULT_STRATEGY
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, strategy)
        parts += [packer.compress(part), packer.flush(zlib.Z_FINISH if place == last else zlib.Z_SYNC_FLUSH)]
    return b"".join([*parts, zlib.adler32(b"".join((text, *streams))).to_bytes(4, "big")])


def _strategy(stream: bytes) -> int:
    """How zlib looks for what comes again in a stream."""
    held = np.frombuffer(stream, np.uint8)
    return zlib.Z_RLE if len(held) > 1 and np.mean(held[1:] == held[:-1]) > _REPEATING else zlib.Z_HUFFMAN_ONLY


def as_json(value: object) -> bytes:
    """Compact and in one way: the same value gives the same bytes. A lone surrogate becomes U+FFFD."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode()


def digest(*parts: bytes) -> str:
    """A short name for content."""
    sha = hashlib.sha256()
    for part in parts:
        sha.update(len(part).to_bytes(8, "big"))
        sha.update(part)
    return base64.b32encode(sha.digest())[:HASH].decode().lower()


def script(name: str, packed: bytes) -> OutputFile:
    """A file of deflated data under its name in ``search/``."""
    text = f'LX("{name}","{base64.b64encode(packed).decode()}");\n'
    return OutputFile(addresses.search_file(name), text.encode())


def single(folder: str, data: bytes) -> tuple[str, OutputFile]:
    """A file by itself, ``folder`` with a hyphen and its hash; and that hash."""
    packed = deflated(data)
    name = digest(packed)
    return name, script(f"{folder}-{name}", packed)


def grouped(
    folder: str, packed: Sequence[bytes], beside: Mapping[int, bytes] | None = None
) -> tuple[str, tuple[OutputFile, ...]]:
    """Files ``folder/<hash of the group>-<number>``; and the hashes of all groups in one string.

    beside: of some files by their number, what a file of the same name with ``_w`` holds. What is told of a group may
    stand in ``folder/<hash of the group>``.
    """
    more = beside or {}
    hashes = []
    files = []
    for start in range(0, len(packed), GROUP):
        numbers = range(start, min(start + GROUP, len(packed)))
        others = {number: more[number] for number in numbers if number in more}
        hashes.append(digest(*packed[start : start + GROUP], *others.values()))
        files += [script(f"{folder}/{hashes[-1]}-{base36(number)}", packed[number]) for number in numbers]
        files += [script(f"{folder}/{hashes[-1]}-{base36(number)}_w", data) for number, data in others.items()]
    return "".join(hashes), tuple(files)


def base36(number: int) -> str:
    """``base36(35) == "z"``, as JavaScript's ``toString(36)`` writes it."""
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return digits
