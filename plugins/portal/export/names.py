"""Names of registry entries in a language."""

from __future__ import annotations

from babel import Locale

from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Entity, Localised


def entity_name(entity: Entity, language: str) -> str:
    """The usual name: the registry's, else CLDR's name of the territory, else in another language, else the id."""
    return (
        entity.names.get(language) or _territory(entity.territory, language) or label(entity.names, language, entity.id)
    )


def label(strings: Localised, language: str, otherwise: str) -> str:
    """The string in this language or the next best one; ``otherwise`` where there is none at all."""
    return strings.best(language)[1] if strings else otherwise


def _territory(code: str, language: str) -> str:
    if not code or language not in LANGUAGES:
        return ""
    return str(Locale.parse(LANGUAGES[language].locale).territories.get(code, ""))
