"""All forms of a registry in one automaton: finds every name in a text in one pass.

Overlapping matches are all reported and then tested, so that a long name which fails its test ("ASEAN Centre" in
"ASEAN Centres") does not hide the short one inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from plugins.portal.annotate.forms import Form
from plugins.portal.annotate.inflection import Fit, fit
from plugins.portal.languages import language as language_of

_LATIN = "Latn"


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
        by_spelling: dict[str, set[Form]] = {}
        for form in forms:
            by_spelling.setdefault(form.folded, set()).add(form)
        spellings = sorted(by_spelling)
        self._forms = [tuple(sorted(by_spelling[s], key=_order)) for s in spellings]
        self._endings = endings
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
            fits: dict[Fit, list[Form]] = {}
            for form in self._forms[index]:
                place = fit(folded, start, end, permitted, after_preposition=form.after_preposition)
                if place is not None and _has_capitals(text[start + form.article : end], form):
                    quote = replace(place, start=place.start + form.article)
                    fits.setdefault(quote, []).append(form)
            for place, forms in fits.items():
                spoken = _nearest(forms, language)
                if spoken:
                    yield Hit(place.start, place.end, spoken, place.exact)


def in_context(form: Form, whole: str) -> bool:
    """Whether a form that needs context has it: one of its words stands in the provision."""
    return any(word in whole for word in form.context)


def _order(form: Form) -> tuple[str, ...]:
    return (form.owner, form.language, form.sort, form.rule, form.capitals, *form.context)


def _has_capitals(printed: str, form: Form) -> bool:
    if form.capitals == "all":
        return not any(character.islower() for character in printed)
    if form.capitals == "first":
        return next((character.isupper() for character in printed if character.isalpha()), True)
    return True


def _nearest(forms: list[Form], language: str) -> tuple[Form, ...]:
    """The forms of the page's language or of all languages; else the English ones; else those in another script.

    Names travel: an Arabic page has Latin names, an English one Chinese names. But a French word on a German page is
    no name, only a coincidence.
    """
    own = tuple(form for form in forms if form.language in ("", language))
    english = tuple(form for form in forms if form.language == "en")
    return own or english or tuple(form for form in forms if language_of(form.language).script != _LATIN)
