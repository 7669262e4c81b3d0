"""The languages of the portal: tag, own name, direction, script, segmentation, CLDR locale.

Adding one is a line here, its tag in ``pelicanconf.py`` and a catalogue in ``theme/translations/``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Language:
    """A language that pages can be in."""

    tag: str  # BCP 47, in its usual case
    name: str  # in the language itself
    script: str  # ISO 15924
    locale: str  # the name of Babel's CLDR data
    plural_forms: str  # from CLDR's cardinal rules for integers; Babel's gettext defaults differ for id, ms, my
    direction: Literal["ltr", "rtl"] = "ltr"
    spaced: bool = True  # False: words are written without spaces between them


_ONE = "nplurals=1; plural=0;"
_TWO = "nplurals=2; plural=(n != 1);"
_TWO_FR = "nplurals=2; plural=(n > 1);"
_SLAVIC = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
_ARABIC = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
_FILIPINO = "nplurals=2; plural=(n!=1 && n!=2 && n!=3 && (n%10==4 || n%10==6 || n%10==9));"

# The six languages of the United Nations first, then by own name, as language lists show them.
_ALL = (
    Language("ar", "العربية", "Arab", "ar", _ARABIC, direction="rtl"),
    Language("zh-Hans", "简体中文", "Hans", "zh_Hans", _ONE, spaced=False),
    Language("en", "English", "Latn", "en", _TWO),
    Language("fr", "Français", "Latn", "fr", _TWO_FR),
    Language("ru", "Русский", "Cyrl", "ru", _SLAVIC),
    Language("es", "Español", "Latn", "es", _TWO),
    Language("id", "Bahasa Indonesia", "Latn", "id", _ONE),
    Language("ms", "Bahasa Melayu", "Latn", "ms", _ONE),
    Language("de", "Deutsch", "Latn", "de", _TWO),
    Language("fil", "Filipino", "Latn", "fil", _FILIPINO),
    Language("pt", "Português", "Latn", "pt_PT", _TWO),
    Language("vi", "Tiếng Việt", "Latn", "vi", _ONE),
    Language("lo", "ລາວ", "Laoo", "lo", _ONE, spaced=False),
    Language("th", "ไทย", "Thai", "th", _ONE, spaced=False),
    Language("km", "ខ្មែរ", "Khmr", "km", _ONE, spaced=False),
    Language("my", "မြန်မာ", "Mymr", "my", _ONE, spaced=False),
)

LANGUAGES: dict[str, Language] = {language.tag: language for language in _ALL}


def language(tag: str) -> Language:
    """The language of a tag; one that the portal has no interface for is taken as spaced and left-to-right."""
    known = LANGUAGES.get(tag)
    return known or Language(tag, tag, "Zyyy", tag.replace("-", "_"), _TWO)


def in_list_order(tags: set[str] | tuple[str, ...]) -> tuple[str, ...]:
    """These tags in the order in which lists of languages show them; unknown ones last, by tag."""
    order = {tag: place for place, tag in enumerate(LANGUAGES)}
    return tuple(sorted(tags, key=lambda tag: (order.get(tag, len(order)), tag)))
