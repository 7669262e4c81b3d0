"""Characters that show nothing, or change the order of what is shown: taken out wherever a text comes in."""

from __future__ import annotations

import re
import unicodedata

from plugins.portal.problems import Severity

# Bidi controls and marks, zero-width characters, soft hyphens, interlinear and tag characters, noncharacters.
# Joiners (U+200C, U+200D) shape words in Arabic, Khmer and Burmese script and stay there.
_INVISIBLE = re.compile(
    r"([\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb"
    r"\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
    r"|(?<![\u0600-\u06ff\u0750-\u077f\u1000-\u109f\u1780-\u17ff])[\u200c\u200d])+"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]+")
# Embeddings, overrides and isolates, and control characters: nobody types them by accident, and they can make a
# title read as another.
_MISLEADING = re.compile(r"[\u202a-\u202e\u2066-\u2069\x00-\x1f\x7f-\x9f]")


def take_out(text: str) -> tuple[str, str]:
    """The text without invisible characters, and all that were taken out, in order. The text must be in NFC.

    Where taking one out would compose the letters around it into another character, a space takes its place: the
    characters must still add up.
    """
    pieces: list[str] = []
    taken: list[str] = []
    end = 0
    for match in _INVISIBLE.finditer(text):
        pieces.append(text[end : match.start()])
        if not unicodedata.is_normalized(
            "NFC", text[max(0, match.start() - 9) : match.start()] + text[match.end() :][:9]
        ):
            pieces.append(" ")
        taken.append(match.group())
        end = match.end()
    return "".join((*pieces, text[end:])), "".join(taken)


def clean(value: str) -> tuple[str, str]:
    """A value that an editor typed, such as a title: in NFC, without invisible and control characters; and those."""
    controls = "".join(_CONTROL.findall(value))
    text, taken = take_out(unicodedata.normalize("NFC", _CONTROL.sub(" ", value)))
    return text, controls + taken


def names(taken: str) -> str:
    """``names("\\u202e\\u202e\\u2067") == "U+202E, U+2067"``."""
    return ", ".join(sorted({f"U+{ord(character):04X}" for character in taken}))


def sentence(taken: str) -> str:
    """What an editor is told of characters that were taken out."""
    one = len(taken) == 1
    return (
        f"{len(taken):,} invisible control character{'' if one else 's'} ({names(taken)}) "
        f"{'was' if one else 'were'} taken out of the text."
    )


def severity(taken: str) -> Severity:
    """An error where they could have made the text read as another, else a warning."""
    return "error" if _MISLEADING.search(taken) else "warning"
