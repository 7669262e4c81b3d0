"""Which files can be captures: their endings, and the kind of content that each stands for."""

from __future__ import annotations

from pathlib import Path

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pdf": "application/pdf",
}
ENDINGS = ", ".join(MEDIA_TYPES)  # for messages


def media_type(path: Path) -> str | None:
    """By the name's ending; None where files of this kind can't be read."""
    return MEDIA_TYPES.get(path.suffix.lower())
