"""What a task reads, noted while it reads, so that it needs to be done again only when that has changed.

In: values of the program (frozen dataclasses, mappings, tuples), and which of their parts are worth noting apart. Out:
the same values as a task sees them, which note what is asked of them; and, for each note, a fingerprint of what stands
there now. Equal fingerprints of all that a task has read: it would do the same again. Nobody keeps lists of what
depends on what, and a value that cannot be told is an error rather than a page out of date.
"""

from plugins.portal.tracing.changes import doubtful
from plugins.portal.tracing.fingerprint import UntellableError, digest, fingerprint
from plugins.portal.tracing.known import Known
from plugins.portal.tracing.recorder import Path, Read, Recorder
from plugins.portal.tracing.tree import Tree
from plugins.portal.tracing.world import World

__all__ = [
    "Known",
    "Path",
    "Read",
    "Recorder",
    "Tree",
    "UntellableError",
    "World",
    "digest",
    "doubtful",
    "fingerprint",
]
