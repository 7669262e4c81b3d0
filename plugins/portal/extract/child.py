"""The child process: reads one file after the other from its standard input, within limits.

A question is a line of JSON (``{"type": …, "size": …}``) and the file's bytes; the answer is one line of JSON with the
fields of Reading, or with an ``error`` that is a sentence for the editor; ``sound`` says that it knew the fault well.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from plugins.portal.extract.lines import Reading, Unreadable

MEGABYTES = 512
_NEEDS = 'Reading it needs the packages of the extra “import”: run `pip install -e ".[import]"` or `make setup`.'
_HTML, _PDF = "text/html", "application/pdf"


def main() -> None:
    """Answers until the input ends."""
    # The answer's channel is ours alone: what a library prints goes nowhere.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _limit()
    while True:
        line = sys.stdin.buffer.readline()
        if not line:
            return
        question = json.loads(line)
        data = sys.stdin.buffer.read(question["size"])
        answers.write(json.dumps(answer(question["type"], data)).encode() + b"\n")
        answers.flush()


def answer(media_type: str, data: bytes) -> dict[str, Any]:
    """The fields of the Reading, or an error."""
    try:
        return asdict(_reader(media_type)(data))
    except Unreadable as fault:
        return {"error": str(fault), "sound": True}
    except ImportError as fault:
        return {"error": f"{_NEEDS} Missing here: {fault.name or fault}."}
    except MemoryError:
        return {"error": f"Reading the file takes more than {MEGABYTES} MB: it was given up. Save its text as .txt."}
    except RecursionError:
        return {"error": "The parts of the file nest too deep: it was not read. Save its text as .txt."}
    except Exception as fault:  # a damaged file raises anything
        return {
            "error": f"The file is damaged or not what its name says ({type(fault).__name__}). Save its text as .txt."
        }


def _reader(media_type: str) -> Callable[[bytes], Reading]:
    """Imported here: a file pays for the libraries of its own kind only."""
    if media_type == _HTML:
        from plugins.portal.extract.html import read  # noqa: PLC0415

        return read
    if media_type == _PDF:
        from plugins.portal.extract.pdf import read as read_pdf  # noqa: PLC0415

        return read_pdf
    from plugins.portal.extract.docx import read as read_docx  # noqa: PLC0415

    return read_docx


def _limit() -> None:
    """Limits of this process; a system that knows none of them still has the parent's clock."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  not on every system

        resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES * 1024 * 1024,) * 2)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000_000,) * 2)


if __name__ == "__main__":
    main()
