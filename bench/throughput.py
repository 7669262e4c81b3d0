"""How many provisions a second are parsed and annotated on one core.

The texts are the tuned gold captures of ``bench/quality``, in all sixteen languages, read again and again until there
are enough provisions: real sentences with real names, in the mixture of scripts that the portal is for.
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
    parsing: float
    annotating: float

    @property
    def rate(self) -> float:
        """Provisions a second, parsed and annotated."""
        return self.provisions / (self.parsing + self.annotating)


def throughput(golds: tuple[Gold, ...], registry: Registry, at_least: int) -> Throughput:
    """Parses and annotates captures until ``at_least`` provisions are done. Preparing the registry counts as well."""
    started = time.process_time()
    annotator = annotate.Annotator(registry, ())
    annotating = time.process_time() - started
    provisions = annotations = 0
    parsing = 0.0
    while provisions < at_least:
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
    return Throughput(provisions, annotations, parsing, annotating)
