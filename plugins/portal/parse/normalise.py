"""The decoded text made uniform: NFC, line feeds, plain spaces, no invisible controls."""

from __future__ import annotations

import re
import unicodedata

from plugins.portal import invisible

_BREAKS = re.compile(r"\r\n|[\r\f\v\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]")


def normalise(text: str) -> tuple[str, str]:
    """The uniform text, and all invisible controls that were taken out of it, in order."""
    text = unicodedata.normalize("NFC", text)
    return invisible.take_out(_SPACES.sub(" ", _BREAKS.sub("\n", text)))
