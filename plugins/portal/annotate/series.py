"""The nth meeting of a series: "27th ASEAN-China Summit", "中国—东盟第27次领导人会议", "KTT ASEAN-Tiongkok ke-27".

An ordinal may stand before, behind or inside the name of its series. So it is taken out of the text for a moment, and
where the name of a series then lies across the seam, or touches it, name and ordinal are one mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.forms import Form, of_entity
from plugins.portal.annotate.lexicon import Hit, Lexicon
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.ordinals import FINDERS, number
from plugins.portal.languages import language as language_of
from plugins.portal.model import Alias, Entity, Localised, Registry

_REACH = 110  # characters of a name on either side of its ordinal
_HIGHEST = 200
_SHORTEST = 4  # letters of a word that has a plural; shorter ones are articles
_SPACE = re.compile(r"\s*")
# What joins the ordinals of several meetings.
_JOINS = re.compile(
    fold_pattern(
        r"\s?(?:,\s?(?:and\s|as\swell\sas\s)?|-|、|(?:and|und|et|y|e|и|dan|at|và|или|or|to|through|bis)\s"
        r"|และ\s?|ແລະ\s?|និង\s?|နှင့်\s?|و\s?|和|与|及|暨)"
        r"(?:(?:the|der|die|das|le|la|el|a|o|las|os|as|yang|ang|lần)\s)?"
    )
)
_PLURAL: dict[str, tuple[str, ...]] = {
    "en": ("s",),
    "de": ("s", "es", "n", "en"),
    "fr": ("s",),
    "es": ("s",),
    "pt": ("s",),
}
_CHINESE = frozenset(("zh-Hant", "zh", "ja"))


# The endings of the word that a series' name begins with, and what they become where several meetings are named.
_PLURAL_HEADS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "fr": (("", ("s",)),),
    "es": (("ión", ("iones",)), ("", ("s",))),
    "pt": (("ão", ("ões",)), ("", ("s",))),
    "ru": (
        ("ие", ("ия", "ий", "иям", "иями", "иях")),
        ("ия", ("ии", "ий", "иям", "иями", "иях")),
        ("а", ("и", "", "ам", "ами", "ах")),
        ("", ("ы", "ов", "ам", "ами", "ах")),
    ),
}


class SeriesMatcher:
    """Meetings by their number: the event where the registry has it, else the series."""

    def __init__(self, registry: Registry, forms: Mapping[str, tuple[Form, ...]]) -> None:
        """``forms``: those of each entity, by its id."""
        entities = registry.entities.values()
        with_events = {entity.parent for entity in entities if entity.kind == "event" and entity.parent}
        self._series = {e.id: e for e in entities if e.kind == "mechanism" or e.id in with_events}
        self._events = {(e.parent, e.ordinal): e for e in entities if e.parent and e.ordinal is not None}
        self._parents = {event.id: series for (series, _), event in self._events.items()}
        one = chain.from_iterable(forms[id] for id in self._series)
        several = chain.from_iterable(map(of_entity, map(_in_plural, self._series.values())))
        self._lexicon = Lexicon((form for form in chain(one, several) if form.rule == "link"), _PLURAL)

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Mentions with the note "ordinal 27"."""
        language = "zh-Hans" if context.language in _CHINESE else context.language
        for finder in FINDERS.get(language, FINDERS["en"]) if self._series else ():
            counted = [(match, number(match, language)) for match in finder.finditer(context.folded)]
            ordinals = [(*match.span(), n) for match, n in counted if n is not None and 0 < n <= _HIGHEST]
            named = [self._around(text, context, start, end, n) for start, end, n in ordinals]
            yield from (candidate for candidate in named if candidate is not None)
            yield from self._in_lists(context, ordinals, named)

    def _in_lists(
        self, context: Context, ordinals: list[tuple[int, int, int]], named: list[Candidate | None]
    ) -> Iterator[Candidate]:
        """The other ordinals of "the 40th and 41st ASEAN Summits": each is a mention of its own."""
        named = list(named)
        towards_the_name = [*range(len(ordinals) - 1, 0, -1)], -1
        away_from_it = [*range(len(ordinals) - 1)], 1
        for places, step in (towards_the_name, away_from_it):
            for place in places:
                known, other = named[place], place + step
                first, second = sorted((place, other))
                between = context.folded[ordinals[first][1] : ordinals[second][0]]
                if known is None or named[other] is not None or not _JOINS.fullmatch(between):
                    continue
                start, end, counted = ordinals[other]
                series = known.key if known.key in self._series else self._parents.get(known.key, "")
                if series:
                    named[other] = self._meeting(context, series, start, end, counted)
                    yield from filter(None, (named[other],))

    def _around(self, text: str, context: Context, start: int, end: int, counted: int) -> Candidate | None:
        """The mention that the ordinal at a span is part of."""
        begin = max(0, start - _REACH)
        left = len(text[begin:start].rstrip())
        gap = _SPACE.match(text, end)
        right = gap.end() if gap else end
        seams = (" ", "") if not language_of(context.language).spaced else (" ",)
        if left == start - begin and right == end:
            seams = ("",)
        for seam in seams:
            spliced = text[begin : begin + left] + seam + text[right : right + _REACH]
            folded = context.folded[begin : begin + left] + seam + context.folded[right : right + _REACH]
            found = self._longest(spliced, folded, context.language, left, left + len(seam))
            if found is not None:
                hit, entity = found
                first = begin + hit.start if hit.start < left else start
                last = right + hit.end - left - len(seam) if hit.end > left + len(seam) else end
                return self._meeting(context, entity.id, first, last, counted)
        return None

    def _meeting(self, context: Context, series: str, start: int, end: int, counted: int) -> Candidate | None:
        meant = self._events.get((series, counted)) or self._series[series]
        if context.record.id == meant.id:
            return None
        kind = "reference" if meant.kind == "instrument" else meant.kind
        return Candidate(start, end, kind, meant.id, "series.ordinal", f"ordinal {counted}")

    def _longest(self, text: str, folded: str, language: str, left: int, right: int) -> tuple[Hit, Entity] | None:
        """The longest name that reaches the seam, if it is one series' alone."""
        hits = [
            hit
            for hit in self._lexicon.hits(text, folded, language)
            if hit.start <= right and hit.end >= left and {form.owner for form in hit.forms}
        ]
        if not hits:
            return None
        best = max(hits, key=lambda hit: (hit.end - hit.start, -hit.start))
        owners = {form.owner for form in best.forms}
        return (best, self._series[owners.pop()]) if len(owners) == 1 else None


def _in_plural(entity: Entity) -> Entity:
    """The series with its name's first word in the plural, in languages where other words follow it."""
    aliases = tuple(
        Alias(plural, language)
        for language, name in entity.names
        for plural in _plurals(name.split(" "), _PLURAL_HEADS.get(language, ()))
    )
    return replace(entity, names=Localised(), official=Localised(), aliases=aliases)


def _plurals(words: list[str], heads: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    place = 1 if len(words) > 1 and words[0].islower() and len(words[0]) < _SHORTEST else 0  # an article
    head = words[place]
    if len(head) < _SHORTEST or len(words) < place + 2 or head.isupper():
        return
    for ending, plural in heads:
        if head.endswith(ending):
            stem = head.removesuffix(ending)
            yield from (" ".join((stem + new, *words[place + 1 :])) for new in plural)
            return
