"""All forms of a registry in one automaton: finds every name in a text in one pass.

Overlapping matches are all reported and then tested, so that a long name which fails its test ("ASEAN Centre" in
"ASEAN Centres") does not hide the short one inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from plugins.portal.annotate.boundaries import run_after, run_before
from plugins.portal.annotate.forms import Form
from plugins.portal.annotate.inflection import Fit, fit, surroundings
from plugins.portal.languages import language as language_of

_LATIN = "Latn"
_LONGEST_ENDING = 3  # of a word that speaks for a name: "Chiles"; "Prozesse" does not speak for "Pro"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a text writes one or more things' name."""

    start: int
    end: int
    forms: tuple[Form, ...]  # of the page's language where there are such, and all fit here
    exact: bool  # no ending and no particle attached


class Lexicon:
    """An automaton over forms, built once."""

    def __init__(self, forms: Iterable[Form], endings: Mapping[str, tuple[str, ...]]) -> None:
        by_spelling: dict[str, list[Form]] = {}
        for form in forms:
            by_spelling.setdefault(form.folded, []).append(form)
        spellings = sorted(by_spelling)
        self._forms = [_in_order(by_spelling[spelling]) for spelling in spellings]
        self._endings = endings
        self._by_language: dict[tuple[int, str], tuple[tuple[Form, ...], ...]] = {}
        self._automaton = (
            AhoCorasick(spellings, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA)
            if spellings
            else None
        )

    def hits(self, text: str, folded: str, language: str, endings: tuple[str, ...] | None = None) -> Iterator[Hit]:
        """Every occurrence, overlapping ones included; ``endings`` replaces those of the language."""
        if self._automaton is None:
            return
        permitted = self._endings.get(language, ()) if endings is None else endings
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            around = surroundings(folded, start, end, permitted)
            if around is None:
                continue
            for nearest in self._ranked(index, language):
                found = _fitting(nearest, text, folded, (start, end), around)
                if found:
                    yield from found
                    break

    def _ranked(self, index: int, language: str) -> tuple[tuple[Form, ...], ...]:
        """The forms of a spelling, those of the page's language or of all languages first. Worked out once."""
        ranked = self._by_language.get((index, language))
        if ranked is None:
            ranked = _nearest(self._forms[index], language)
            self._by_language[index, language] = ranked
        return ranked


def in_context(form: Form, whole: str) -> bool:
    """Whether a form that needs context has it: one of its words stands there, as a word and not as a part of one."""
    return any(_stands(word, whole) for word in form.context)


def _stands(word: str, whole: str) -> bool:
    at = whole.find(word)
    while at >= 0:
        end = at + len(word)
        if not run_before(whole, at) and len(run_after(whole, end)) <= _LONGEST_ENDING:
            return True
        at = whole.find(word, end)
    return False


def _in_order(forms: list[Form]) -> tuple[Form, ...]:
    """Each once."""
    return tuple(sorted(dict.fromkeys(forms), key=_order)) if len(forms) > 1 else (forms[0],)


def _order(form: Form) -> tuple[str, ...]:
    return (form.owner, form.language, form.sort, form.rule, form.capitals, *form.context)


def _has_capitals(printed: str, form: Form) -> bool:
    if form.capitals == "all":
        return not any(character.islower() for character in printed)
    if form.capitals == "first":
        cased = (character for character in printed if character.lower() != character.upper())
        return next((character.isupper() for character in cased), True)
    if form.capitals == "some":
        return any(character.isupper() for character in printed)
    return True


def _fitting(
    forms: tuple[Form, ...], text: str, folded: str, span: tuple[int, int], around: tuple[str, str]
) -> tuple[Hit, ...]:
    """The quotes of those forms that are words where they stand; nearly always one quote for all."""
    start, end = span
    fits: dict[tuple[int, int, bool], list[Form]] = {}
    places: dict[tuple[bool, bool], Fit | None] = {}
    for form in forms:
        sort = (form.after_preposition, form.bare)
        if sort not in places:
            places[sort] = fit(
                folded, start, end, around, after_preposition=form.after_preposition, with_article=not form.bare
            )
        place = places[sort]
        if place is not None and _has_capitals(text[start + form.article : end], form):
            fits.setdefault((place.start + form.article, place.end, place.exact), []).append(form)
    return tuple(Hit(first, last, tuple(fitting), exact) for (first, last, exact), fitting in fits.items())


def _nearest(forms: tuple[Form, ...], language: str) -> tuple[tuple[Form, ...], ...]:
    """The forms of the page's language or of all languages; else the English ones; else those in another script.

    Names travel: an Arabic page has Latin names, an English one Chinese names. But a French word on a German page is
    no name, only a coincidence.
    """
    own = tuple(form for form in forms if form.language in ("", language))
    english = tuple(form for form in forms if form.language == "en")
    others = tuple(form for form in forms if language_of(form.language).script != _LATIN)
    return tuple(ranked for ranked in (own, english, others) if ranked)
