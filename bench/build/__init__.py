"""How fast the portal builds: made-up corpora, the same pages by other builders, and who needs how much."""

from __future__ import annotations

import sys


def say(message: str) -> None:
    """Tells what goes on, at once: measuring takes long."""
    sys.stdout.write(f"{message}\n")
    sys.stdout.flush()
