"""Every way in which a text may write the name of an entity or a term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.inflection import contracted, german_cases
from plugins.portal.annotate.pairs import orders
from plugins.portal.model import Alias, AliasRule, Entity, Localised, Term

_ARTICLE = "the "
Capitals = Literal["all", "first", "none"]


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of one thing's name."""

    folded: str
    owner: str  # id of the entity or term
    language: str  # BCP 47, or "" for all languages
    sort: Literal["name", "official", "alias"]
    capitals: Capitals  # what the text must have in upper case
    rule: AliasRule = "link"
    context: tuple[str, ...] = ()  # folded
    article: int = 0  # letters at the start that must be there and are no part of the quote
    after_preposition: bool = False  # stands only after the Arabic preposition that swallowed its first letter


def of_entity(entity: Entity) -> Iterator[Form]:
    """All forms of an entity's names, official names and aliases."""
    for language, name in entity.names:
        yield from _spellings(Alias(name, language), entity.id, "name")
    for language, name in entity.official:
        yield from _spellings(Alias(name, language), entity.id, "official")
    for alias in entity.aliases:
        yield from _spellings(alias, entity.id, "alias")


def of_term(term: Term) -> Iterator[Form]:
    """All forms of a term. Of a label such as "new energy vehicle (NEV)" both the words and the abbreviation count."""
    for language, label in term.labels:
        words, _, abbreviation = label.replace("（", "(").replace("）", ")").partition("(")
        yield from _spellings(Alias(words.strip(), language), term.id, "name")
        if abbreviation.endswith(")"):
            yield from _spellings(Alias(abbreviation[:-1].strip(), language), term.id, "alias")
    for alias in term.aliases:
        yield from _spellings(alias, term.id, "alias")


def names(localised: Localised) -> frozenset[str]:
    """These titles, folded, in both orders of a pair: to tell whether a text names the very document it stands in."""
    return frozenset(fold(order) for _, title in localised for order in orders(title))


def capitals(name: str) -> Capitals:
    """What a text must write in upper case to mean this name: acronyms altogether, other names their first letter."""
    letters = [character for character in name if character.isalpha() and character.lower() != character.upper()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return "all"
    return "first" if letters and letters[0].isupper() else "none"


def _spellings(alias: Alias, owner: str, sort: Literal["name", "official", "alias"]) -> Iterator[Form]:
    name = " ".join(alias.text.split())
    language = "" if alias.language == "any" else alias.language
    # "the People's Republic of China" also stands without its article; the alias "the Forum" does not.
    article = _ARTICLE if language == "en" and name.startswith(_ARTICLE) else ""
    name = name.removeprefix(article)
    needed = article if sort == "alias" else ""
    written = {order for spelling in (name, *_cases(name, language)) for order in orders(spelling)} - {""}
    context = tuple(fold(word) for word in alias.context)
    for spelling in sorted(written):
        folded = needed + fold(spelling)
        yield Form(folded, owner, language, sort, capitals(spelling), alias.rule, context, len(needed))
        if contracted(folded):
            yield Form(contracted(folded), owner, language, sort, "none", alias.rule, context, after_preposition=True)


def _cases(name: str, language: str) -> tuple[str, ...]:
    return german_cases(name) if language == "de" else ()
