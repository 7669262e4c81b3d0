"""What editors change about the annotations of a version: marks added, removed, or given another kind and key.

Added marks are found first and compete as hand marks do: what the rules find on the same words gives way. Marks are
removed and rekeyed when all is decided, so that nothing takes the place of what an editor has taken away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from plugins.portal.annotate.anchoring import Passages, Place, likeliest
from plugins.portal.annotate.hand import HandMarks
from plugins.portal.model import Annotation, Correction, Record, Version
from plugins.portal.problems import Problem, Severity

_BETWEEN_PARAGRAPHS = "\n\n"


class Corrector:
    """The corrections of one version. Call ``added`` before the rules' marks are decided, ``corrected`` after it."""

    def __init__(self, version: Version, record: Record, hand: HandMarks) -> None:
        mine = [one for one in record.corrections if (one.layer, one.language) == (version.layer, version.language)]
        self._version, self._hand = version, hand
        self._passages = Passages(version) if mine else None
        self._problems: list[Problem] = []
        self._commitments: list[Annotation] = []
        self._corrections = tuple(one for one in mine if one.action == "remove" or self._is_known(one))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be done as it stands; complete once both methods have run."""
        return tuple(self._problems)

    def added(self, marks: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
        """The marks set by hand with those that are added; commitments wait, since they hold others' marks."""
        kept = list(marks)
        for correction in self._corrections:
            if correction.action != "add":
                continue
            into = self._commitments if correction.kind == "commitment" else kept
            for place in self._chosen(correction, self._places(correction)):
                mark = self._mark(correction, place)
                rivals = [other for other in into if _meet(mark, other)]
                if _BETWEEN_PARAGRAPHS in mark.quote:
                    self._tell(correction, f"“{_short(mark.quote)}” runs over two paragraphs: quote words of one.")
                elif any(not _same(mark, other) for other in rivals):
                    words = _short(rivals[0].quote)
                    self._tell(correction, f"Another mark set by hand stands on “{words}”: take one of them out.")
                elif not rivals:
                    into.append(mark)
        return tuple(kept)

    def corrected(self, annotations: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
        """The annotations with commitments added, and without or with another key where an editor says so."""
        if not self._corrections:
            return annotations
        kept = list(annotations)
        for commitment in self._commitments:
            kept = [other for other in kept if not _displaces(commitment, other)]
            kept.append(commitment)
        for correction in self._corrections:
            if correction.action != "add":
                self._change(correction, kept)
        order = {provision.id: place for place, provision in enumerate(self._version.provisions)}
        return tuple(
            sorted(
                kept, key=lambda a: (order[a.provision], a.part != "heading", a.start, -a.end, a.kind != "commitment")
            )
        )

    def _change(self, correction: Correction, kept: list[Annotation]) -> None:
        places = self._places(correction)
        held = {place: _held(place, correction, self._hand, kept) for place in places}
        if places and not any(held.values()):
            replaced = any(_covers(mark, place) and mark.origin == "hand" for mark in kept for place in places)
            if correction.action == "rekey" or not replaced:
                self._tell(correction, _nothing_there(correction))
            return
        for place in self._chosen(correction, tuple(place for place in places if held[place])):
            if len(held[place]) > 1:
                words = ", ".join(f"“{_short(mark.quote)}”" for mark in held[place])
                self._tell(correction, f"Several marks stand in “{_short(place.quote)}”: quote one of {words}.")
                continue
            for mark in held[place]:
                if mark in kept:  # places may overlap
                    kept.remove(mark)
                    if correction.action == "rekey":
                        kind, key = self._hand.known(correction.kind, correction.key)
                        kept.append(replace(mark, kind=kind, key=key, origin="hand", note=correction.note))

    def _places(self, correction: Correction) -> tuple[Place, ...]:
        """Where a correction's quote stands, in its provision if it still stands there; else a Problem."""
        passages, quote = self._passages, _short(correction.quote)
        everywhere = passages.places(correction.quote) if passages else ()
        if passages is None or not everywhere:
            self._tell(correction, f"“{quote}” no longer stands in {self._text}: correct the quote, or take this out.")
            return ()
        fitting = tuple(p for p in everywhere if passages.stands_between(p, correction.before, correction.after))
        if not fitting:
            message = f"“{quote}” no longer stands between these words in {self._text}: correct before and after."
            self._tell(correction, message)
            return ()
        here = tuple(p for p in fitting if p.provision == correction.provision) if correction.provision else fitting
        if here:
            return here
        fitting = likeliest(fitting, correction.quote)
        is_certain = correction.provision not in passages.rows or bool(correction.before or correction.after)
        if len(fitting) > 1 or not is_certain:
            rows = ", ".join(dict.fromkeys(place.provision for place in fitting))
            message = (
                f"“{quote}” no longer stands in {correction.provision} of {self._text}, but in {rows}: correct it."
            )
            self._tell(correction, message)
            return ()
        message = f"“{quote}” stands in {fitting[0].provision} now: correct the provision."
        self._tell(correction, message, "info")
        return fitting

    def _chosen(self, correction: Correction, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """The one place that a correction means, or every one if it says so; else a Problem."""
        found = likeliest(places, correction.quote)
        if len(found) > 1 and not correction.every:
            rows = ", ".join(dict.fromkeys(place.provision for place in found))
            advice = "give the words before or after it" if correction.provision else "give provision, before or after"
            message = f"“{_short(correction.quote)}” stands {len(found)} times in {rows}: {advice}, or every = true."
            self._tell(correction, message)
            return ()
        return found

    def _is_known(self, correction: Correction) -> bool:
        fault = self._hand.unknown(correction.kind, correction.key)
        if fault and not self._hand.excused(correction.kind, correction.key):
            self._tell(correction, f"{fault[0].upper()}{fault[1:]}", "error")
        return not fault

    def _mark(self, correction: Correction, place: Place) -> Annotation:
        version = self._version
        kind, key = self._hand.known(correction.kind, correction.key)
        return Annotation(
            document=version.document,
            layer=version.layer,
            language=version.language,
            provision=place.provision,
            start=place.start,
            end=place.end,
            quote=place.quote,
            kind=kind,
            key=key,
            origin="hand",
            part=place.part,
            note=correction.note,
        )

    @property
    def _text(self) -> str:
        return f"the {self._version.layer} in {self._version.language}"

    def _tell(self, correction: Correction, message: str, severity: Severity = "warning") -> None:
        self._problems.append(Problem(severity, correction.file, correction.place, message))


def without_version(record: Record, versions: Iterable[Version]) -> Iterator[Problem]:
    """A Problem for each correction of a language that the document lacks, though it has others in that layer.

    Where there is none in that layer, the texts are with another operator, and nothing is said.
    """
    held: dict[str, set[str]] = {}
    for version in versions:
        held.setdefault(version.layer, set()).add(version.language)
    for one in record.corrections:
        languages = held.get(one.layer)
        if languages and one.language not in languages:
            there = ", ".join(sorted(languages))
            message = f"The document has no {one.layer} in {one.language}, only in {there}: correct the language."
            yield Problem("warning", one.file, one.place, message)


def _held(
    place: Place, correction: Correction, hand: HandMarks, annotations: Iterable[Annotation]
) -> tuple[Annotation, ...]:
    """The marks that a removal or a rekeying means: on the very words, else in or around them."""
    fitting = [mark for mark in annotations if _is_meant(mark, correction, hand) and _touches(mark, place)]
    exact = tuple(mark for mark in fitting if (mark.start, mark.end) == (place.start, place.end))
    return exact or tuple(mark for mark in fitting if _covers(mark, place) or _lies_in(mark, place))


def _is_meant(mark: Annotation, correction: Correction, hand: HandMarks) -> bool:
    kind, key = correction.kind, correction.key
    if correction.action == "remove":
        kinds = {kind, "reference"} if kind == "instrument" else {kind, hand.known(kind, key)[0]}
        return mark.kind in kinds and (not key or mark.key in (key, hand.known(kind, key)[1]))
    # A commitment holds the marks of its sentence, so it stays one, and no other mark becomes one.
    same_sort = (mark.kind == "commitment") == (kind == "commitment")
    return same_sort and correction.was in ("", mark.key)


def _nothing_there(correction: Correction) -> str:
    quote = _short(correction.quote)
    if correction.action == "remove":
        what = f"{correction.kind} {correction.key}".strip()
        return f"No mark of {what} stands on “{quote}” any more: take this correction out."
    what = f" of {correction.was}" if correction.was else ""
    return f"No mark{what} stands on “{quote}” that could be rekeyed: use [[add]], or take this correction out."


def _same(mark: Annotation, other: Annotation) -> bool:
    return (mark.start, mark.end, mark.kind, mark.key) == (other.start, other.end, other.kind, other.key)


def _displaces(commitment: Annotation, other: Annotation) -> bool:
    """Whether another mark must go: a commitment on the same words, or a mark that the sentence's end cuts through."""
    if not _meet(commitment, other):
        return False
    within = commitment.start <= other.start and other.end <= commitment.end
    return other.kind == "commitment" or not within


def _meet(mark: Annotation, other: Annotation) -> bool:
    same_part = (mark.provision, mark.part) == (other.provision, other.part)
    return same_part and mark.start < other.end and other.start < mark.end


def _touches(mark: Annotation, place: Place) -> bool:
    same_part = (mark.provision, mark.part) == (place.provision, place.part)
    return same_part and mark.start < place.end and place.start < mark.end


def _covers(mark: Annotation, place: Place) -> bool:
    return _touches(mark, place) and mark.start <= place.start and place.end <= mark.end


def _lies_in(mark: Annotation, place: Place) -> bool:
    return _touches(mark, place) and place.start <= mark.start and mark.end <= place.end


def _short(quote: str) -> str:
    return quote if len(quote) <= 60 else quote[:59] + "…"
