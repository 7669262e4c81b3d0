"""What can be done with the portal: `invoke --list`. The Makefile sets up what a task needs and then calls it.

The tasks by what they are for: ``plugins/portal/commands/tasks/``, and ``bench/tasks.py`` for those that measure.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # invoke is started from its own folder

from bench.tasks import bench, bench_edit, bench_search, fuzz, quality, throughput
from plugins.portal.commands.tasks.building import build, clean, publish, serve, zip
from plugins.portal.commands.tasks.checking import (
    audit,
    check,
    components,
    get_browser,
    golden,
    lock,
    pictures,
)
from plugins.portal.commands.tasks.editing import explain, fetch, import_, language, messages, new

__all__ = [
    "audit",
    "bench",
    "bench_edit",
    "bench_search",
    "build",
    "check",
    "clean",
    "components",
    "explain",
    "fetch",
    "fuzz",
    "get_browser",
    "golden",
    "import_",
    "language",
    "lock",
    "messages",
    "new",
    "pictures",
    "publish",
    "quality",
    "serve",
    "throughput",
    "zip",
]
