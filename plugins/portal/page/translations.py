"""The interface's catalogues, read from their .po files.

No .mo is compiled: a build reads what the translator wrote. Plural forms come from ``languages.py``, since Babel's own
differ from CLDR for some languages. A translation is text, never markup, and one whose placeholders differ from the
English message is left out and named, because filling it in would fail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from gettext import c2py
from io import BytesIO
from pathlib import Path
from typing import Literal

from babel.messages.pofile import PoFileError, read_po

from plugins.portal.languages import Language
from plugins.portal.problems import Problem

_PLACEHOLDER = re.compile(r"%\((\w+)\)s|%%|(%)")
_STATUS = re.compile(rb'^"X-Status: (.+)\\n"$', re.MULTILINE)
_PLURAL = re.compile(r"plural=(.+?);")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Translations of the interface's messages into one language; what is missing stays in English."""

    language: Language
    messages: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)  # (context, English) → forms
    total: int = 0  # messages that the file holds, translated or not
    status: Literal["draft", "checked"] = "draft"  # whether someone has read the translation over

    def gettext(self, message: str) -> str:
        """The message in this language."""
        return self.pgettext("", message)

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """The form of the message that fits the number."""
        return self.npgettext("", singular, plural, number)

    def pgettext(self, context: str, message: str) -> str:
        """The message in this language, where the English alone says too little."""
        forms = self.messages.get((context, message))
        return forms[0] if forms else message

    def npgettext(self, context: str, singular: str, plural: str, number: int) -> str:
        """As ngettext, with a context."""
        forms = self.messages.get((context, singular))
        if not forms:
            return singular if number == 1 else plural
        return forms[min(self._form(number), len(forms) - 1)]

    def _form(self, number: int) -> int:
        return _rule(self.language.plural_forms)(number)


@cache
def _rule(plural_forms: str) -> Callable[[int], int]:
    """The place of the form for a number."""
    rule = _PLURAL.search(plural_forms)
    return c2py(rule.group(1)) if rule else lambda number: 0


def load(folder: Path, language: Language) -> tuple[Catalogue, tuple[Problem, ...]]:
    """The catalogue of a language in the folder of catalogues; an empty one where there is none."""
    file = folder / language.tag / "LC_MESSAGES" / "messages.po"
    name = f"{folder.name}/{language.tag}/LC_MESSAGES/messages.po"
    if not file.is_file():
        if language.tag == "en":
            return Catalogue(language, total=_extracted(folder / "messages.pot")), ()
        message = "There is no catalogue for this language; its interface stays in English."
        return Catalogue(language), (Problem("warning", name, "", message),)
    try:
        data = file.read_bytes()
        found = read_po(BytesIO(data), locale=language.locale, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        message = f"The catalogue can't be read ({error}); the interface stays in English. Correct the file."
        return Catalogue(language), (Problem("error", name, "", message),)
    messages: dict[tuple[str, str], tuple[str, ...]] = {}
    problems: list[Problem] = []
    for entry in found:
        english, forms = _strings(entry.id), _strings(entry.string)
        if not english[0] or entry.fuzzy or not all(forms):
            continue
        if all(_is_fillable(form, english) for form in forms):
            messages[entry.context or "", english[0]] = forms
        else:
            text = f"The translation of “{english[0]}” has other placeholders than the message. Make them the same."
            problems.append(Problem("error", name, f"line {entry.lineno}", text))
    stated = _STATUS.search(data)
    status: Literal["draft", "checked"] = "checked" if stated and stated.group(1) != b"draft" else "draft"
    return Catalogue(language, messages, sum(bool(entry.id) for entry in found), status), tuple(problems)


def _extracted(template: Path) -> int:
    """How many messages the interface has; 0 where they have not been extracted or can't be read."""
    try:
        return sum(bool(entry.id) for entry in read_po(BytesIO(template.read_bytes()), abort_invalid=True))
    except (OSError, PoFileError, ValueError):
        return 0


def _strings(found: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """A message with one form or with several, as a tuple."""
    return (found,) if isinstance(found, str) else tuple(found)


def _is_fillable(form: str, english: tuple[str, ...]) -> bool:
    """Whether a form has the message's placeholders; a plural form for one number may leave the number out."""
    given, wanted = set(_placeholders(form)), {name for message in english for name in _placeholders(message)}
    return given <= wanted and wanted - given <= ({"num"} if len(english) > 1 else set())


def _placeholders(message: str) -> tuple[str, ...]:
    """The names that a message wants filled in, sorted; a stray per cent sign counts as one of its own."""

    def names() -> Iterator[str]:
        for match in _PLACEHOLDER.finditer(message):
            if match.group(1) or match.group(2):
                yield match.group(1) or match.group(2)

    return tuple(sorted(set(names())))
