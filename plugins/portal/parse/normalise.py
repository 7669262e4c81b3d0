"""The decoded text made uniform: NFC, line feeds, plain spaces, no invisible controls."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile(r"\r\n|[\r\f\v\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]")
# Bidi controls and marks, zero-width characters, soft hyphens, interlinear and tag characters, noncharacters.
# Joiners (U+200C, U+200D) shape words in Arabic, Khmer and Burmese script and stay there.
_JUNK = re.compile(
    r"([\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb"
    r"\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
    r"|(?<![\u0600-\u06ff\u0750-\u077f\u1000-\u109f\u1780-\u17ff])[\u200c\u200d])+"
)


def normalise(text: str) -> tuple[str, str]:
    """The uniform text, and all invisible controls that were taken out of it, in order.

    NFC comes first, and a control between a letter and a combining mark becomes a space: taking it out must not compose
    the two into another character, or the characters would no longer add up.
    """
    text = unicodedata.normalize("NFC", text)
    text = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    pieces: list[str] = []
    junk: list[str] = []
    end = 0
    for match in _JUNK.finditer(text):
        pieces.append(text[end : match.start()])
        if not unicodedata.is_normalized(
            "NFC", text[max(0, match.start() - 9) : match.start()] + text[match.end() :][:9]
        ):
            pieces.append(" ")
        junk.append(match.group())
        end = match.end()
    return "".join((*pieces, text[end:])), "".join(junk)
