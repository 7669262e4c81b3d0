"""Every way in which a text may write the name of an entity or a term."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import combining, normalize

from plugins.portal.annotate.bare import bare
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.inflection import contracted, german_cases
from plugins.portal.annotate.pairs import orders
from plugins.portal.annotate.russian import russian_cases
from plugins.portal.model import Alias, AliasRule, Entity, Localised, Registry, Term

# The article that a name may begin with, and those that may stand in its place in a text.
_ARTICLES: dict[str, tuple[str, ...]] = {
    "en": ("the ",),
    "fr": ("le ", "la ", "les ", "l'", "l’", "du ", "au ", "aux ", "des "),
    "es": ("el ", "la ", "los ", "las ", "del ", "al "),
    "pt": (
        "o ", "a ", "os ", "as ", "do ", "da ", "dos ", "das ", "no ", "na ", "nos ", "nas ", "ao ", "à ", "pelo ",
        "pela ",
    ),
    "de": ("der ", "die ", "das ", "dem ", "den ", "des "),
    "fil": ("ang ", "ng ", "sa "),
}  # fmt: skip
# Languages in which the sort of thing is written small in running text: "le sommet ASEAN-Chine", "саммит АСЕАН".
_SMALL = frozenset(("fr", "es", "pt", "ru", "id", "ms", "fil", "vi"))
_ACCENTS_DROPPED = frozenset(("fr", "es", "pt"))  # in capitals
Capitals = Literal["all", "first", "some", "none"]  # some: a capital anywhere


class Form(NamedTuple):
    """One spelling of one thing's name. A tuple, for there are tens of thousands, made and compared at every start."""

    folded: str
    owner: str  # id of the entity or term
    language: str  # BCP 47, or "" for all languages
    sort: Literal["name", "official", "alias"]
    capitals: Capitals  # what the text must have in upper case
    rule: AliasRule = "link"
    context: tuple[str, ...] = ()  # folded
    article: int = 0  # letters at the start that must be there and are no part of the quote
    after_preposition: bool = False  # stands only after the Arabic preposition that swallowed its first letter
    bare: bool = False  # never takes the Arabic article: a state, a town


Forms: TypeAlias = dict[str, tuple[Form, ...]]


def of_entity(entity: Entity) -> Iterator[Form]:
    """All forms of an entity's names, official names and aliases."""
    proper = bool(entity.territory) or entity.kind == "place"
    for language, name in entity.names:
        for spelling in _as_written(name):
            yield from _spellings(Alias(spelling, language), entity.id, "name", proper)
    for language, name in entity.official:
        yield from _spellings(Alias(name, language), entity.id, "official", proper)
    for alias in entity.aliases:
        if not (entity.kind == "person" and _holds_a_name(alias.text, entity.names)):
            yield from _spellings(alias, entity.id, "alias", proper)


def of_registry(registry: Registry, known: Mapping[str, tuple[Form, ...]] | None = None) -> Forms:
    """Those of each entity, by its id: they depend on it alone. known: of entities that are as they were."""
    known = known or {}
    return {id: known[id] if id in known else tuple(of_entity(entity)) for id, entity in registry.entities.items()}


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
    if name.lower() == name.upper():
        return "none"  # a script without capitals, as most names are in
    cased = (character for character in name if character.isalpha() and character.lower() != character.upper())
    first = next(cased, "")
    if name == name.upper() and next(cased, ""):
        return "all"
    return "first" if first.isupper() else "none"


def _spellings(
    alias: Alias, owner: str, sort: Literal["name", "official", "alias"], proper: bool = False
) -> Iterator[Form]:
    name = " ".join(bare(normalize("NFC", alias.text)).text.split())
    language = "" if alias.language == "any" else alias.language
    # "the People's Republic of China" also stands without its article; the alias "the Forum" does not.
    articles = _ARTICLES.get(language, ())
    article = next((article for article in articles if name.startswith(article)), "")
    name = name.removeprefix(article)
    needed = articles if article and sort == "alias" else ("",)
    written = {order for spelling in (name, *_cases(name, language)) for order in orders(spelling)} - {""}
    context = tuple(fold(word) for word in alias.context)
    spellings = {(spelling, _needed_capitals(spelling, language)) for spelling in written}
    if language in _ACCENTS_DROPPED:
        spellings |= {(plain, "all") for spelling in written if (plain := _plain(spelling)) != spelling}
    for spelling, large in sorted(spellings):
        for before in needed:
            folded = fold(before + spelling)
            yield Form(
                folded, owner, language, sort, large, alias.rule, context, len(before),
                bare=proper and " " not in spelling,
            )  # fmt: skip
            if contracted(folded):
                yield Form(
                    contracted(folded), owner, language, sort, "none", alias.rule, context, after_preposition=True
                )


def _as_written(name: str) -> Iterator[str]:
    """A name, and what it is without the bracket that CLDR puts behind some: "Myanmar (Burma)", and "&" as a word."""
    yield name
    plain, bracket, _ = name.partition(" (")
    if bracket and plain.isascii() == name.isascii() and name.endswith(")"):
        yield plain
    if " & " in name:
        yield name.replace(" & ", " and ")


def _holds_a_name(alias: str, names: Localised) -> bool:
    """Whether an alias is a person's role and name: the name alone is the mention."""
    return any(name in alias and name != alias for _, name in names)


def _needed_capitals(name: str, language: str) -> Capitals:
    needed = capitals(name)
    first, _, rest = name.partition(" ")
    if needed == "first" and language in _SMALL and first != first.upper() and any(map(str.isupper, rest)):
        return "some"
    return needed


def _plain(name: str) -> str:
    """Without accents, as capitals are often written: "REPUBLIQUE"."""
    return "".join(character for character in normalize("NFD", name) if not combining(character))


def _cases(name: str, language: str) -> tuple[str, ...]:
    if language == "de":
        return german_cases(name)
    return russian_cases(name) if language == "ru" else ()
