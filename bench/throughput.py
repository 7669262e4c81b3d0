"""How many provisions a second are parsed and annotated on one core, and where the time goes.

The texts are the tuned gold captures of ``bench/quality``, in all sixteen languages, read again and again until there
are enough provisions: real sentences with real names, in the mixture of scripts that the portal is for. Nothing is
remembered from one capture to the next, so that reading one again is as much work as reading another.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass

from bench.quality.gold import Gold
from plugins.portal import annotate, parse
from plugins.portal.model import Capture, Registry


@dataclass(frozen=True, slots=True)
class Throughput:
    """What was measured: processor seconds of this process, which runs on one core."""

    provisions: int
    annotations: int
    preparing: float  # the names of the registry, the model of languages, the patterns of each language
    parsing: float
    annotating: float

    @property
    def seconds(self) -> float:
        return self.preparing + self.parsing + self.annotating

    @property
    def rate(self) -> float:
        """Provisions a second, parsed and annotated, with all that had to be prepared."""
        return self.provisions / self.seconds


@dataclass(frozen=True, slots=True)
class _Round:
    """All captures read once."""

    provisions: int
    annotations: int
    parsing: float
    annotating: float


def throughput(golds: tuple[Gold, ...], registry: Registry, at_least: int) -> Throughput:
    """Parses and annotates captures until ``at_least`` provisions are done.

    Patterns are compiled when the first text in their language comes. So what the first round takes longer than the
    others on average counts as preparing; where there is only one, as parsing and annotating.
    """
    started = time.process_time()
    annotator = annotate.Annotator(registry, ())
    preparing = time.process_time() - started
    rounds = [_round(golds, annotator)]
    while sum(each.provisions for each in rounds) < at_least:
        rounds.append(_round(golds, annotator))
    first, *others = rounds
    parsing = sum(each.parsing for each in others) / len(others) if others else first.parsing
    annotating = sum(each.annotating for each in others) / len(others) if others else first.annotating
    return Throughput(
        provisions=sum(each.provisions for each in rounds),
        annotations=sum(each.annotations for each in rounds),
        preparing=preparing + first.parsing - parsing + first.annotating - annotating,
        parsing=parsing * len(rounds),
        annotating=annotating * len(rounds),
    )


def _round(golds: tuple[Gold, ...], annotator: annotate.Annotator) -> _Round:
    provisions = annotations = 0
    parsing = annotating = 0.0
    for gold in golds:
        data = gold.capture.encode()
        digest = hashlib.sha256(data).hexdigest()
        capture = Capture(gold.name, "text", None, "text/plain", data, f"{gold.name}.txt", digest)
        started = time.process_time()
        versions, _ = parse.parse_text(capture, None)
        record = parse.derive_record(versions, capture)
        parsed = time.process_time()
        for version in versions:
            annotated, _ = annotator.annotate(version, record)
            provisions += len(version.provisions)
            annotations += len(annotated.annotations)
        parsing += parsed - started
        annotating += time.process_time() - parsed
    return _Round(provisions, annotations, parsing, annotating)
