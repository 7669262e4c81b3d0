"""Who and what a text names: parties, bodies, programmes, places, people, events, and references to instruments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from plugins.portal.annotate.forms import Form
from plugins.portal.annotate.guarding import is_ordinary, is_speech, is_titled
from plugins.portal.annotate.guards import GUARDS
from plugins.portal.annotate.inflection import NAME_ENDINGS, PLACE_ENDINGS
from plugins.portal.annotate.lexicon import Hit, Lexicon, in_context
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.model import AnnotationKind, Entity, Registry

_OWN = "the text names the document it stands in"
_NEVER = "the registry marks this spelling as never to be linked"
_NO_CONTEXT = "none of the words that this spelling needs beside it stands in the provision"
_CHINESE = frozenset(("zh-Hant", "zh", "ja"))


def target(entity: Entity, documents: frozenset[str]) -> tuple[AnnotationKind, str]:
    """Kind and key of a mention: an instrument is a reference, to its document where the portal holds it."""
    if entity.kind != "instrument":
        return entity.kind, entity.id
    return "reference", entity.document if entity.document in documents else entity.id


class EntityMatcher:
    """Names, official names and aliases of the registry's entities, in all languages at once."""

    def __init__(self, registry: Registry, documents: frozenset[str], forms: Mapping[str, tuple[Form, ...]]) -> None:
        """``forms``: those of each entity, by its id."""
        self._entities = registry.entities
        self._documents = documents
        endings = {tag: NAME_ENDINGS[tag] + PLACE_ENDINGS.get(tag, ()) for tag in NAME_ENDINGS}
        self._lexicon = Lexicon(chain.from_iterable(forms.values()), endings)

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Every mention; names that are not linked are candidates too, so that they shield their words from others."""
        known: dict[Form, bool] = {}  # a bare name may stand a thousand times in a text
        for hit in self._lexicon.hits(text, context.folded, context.language):
            if _refused(hit, text, context):
                continue
            forms = [form for form in hit.forms if self._may_end_so(form, hit, context)]
            if self._in_another_name(forms, hit, context):
                continue
            if forms:
                yield self._decide(hit, forms, context, known)

    def _may_end_so(self, form: Form, hit: Hit, context: Context) -> bool:
        """Only places make an adjective in "-er"; elsewhere the letters make another word."""
        if hit.exact:
            return True
        attached = hit.end - hit.start - len(form.folded)
        ending = context.folded[hit.end - attached : hit.end] if attached > 0 else ""
        is_place_ending = ending in PLACE_ENDINGS.get(context.language, ())
        return not is_place_ending or self._entities[form.owner].kind == "place"

    def _has_context(self, form: Form, context: Context) -> bool:
        """Whether what a spelling needs beside it stands in the provision or title; for a town, anywhere in the text.

        A text that says once that it is about Chile may go on to write "Santiago".
        """
        if in_context(form, context.whole) or in_context(form, context.about):
            return True
        return self._entities[form.owner].kind == "place" and in_context(form, context.document())

    def _in_another_name(self, forms: list[Form], hit: Hit, context: Context) -> bool:
        """Whether a state's name is that of a language here, or a town's that of what was agreed there."""
        language = "zh-Hans" if context.language in _CHINESE else context.language
        kinds = {self._entities[form.owner].kind for form in forms}
        tests = {"party": is_speech, "place": is_titled}
        return len(kinds) == 1 and any(
            kind in tests and tests[kind](context.folded, hit.start, hit.end, language) for kind in kinds
        )

    def _decide(self, hit: Hit, forms: list[Form], context: Context, known: dict[Form, bool]) -> Candidate:
        for form in forms:
            if form.rule == "context" and form not in known:
                known[form] = self._has_context(form, context)
        satisfied = [form for form in forms if known.get(form)]
        meant = satisfied or [form for form in forms if form.rule == "link"]
        owners = sorted({form.owner for form in meant})
        if not owners:
            reason = _NEVER if any(form.rule == "never" for form in forms) else _NO_CONTEXT
            owners = sorted({form.owner for form in forms})
            return _not_linked(hit, owners, reason, yields=reason == _NO_CONTEXT)
        if len(owners) > 1:
            reason = f"the name is that of {', '.join(owners)}"
            remark = f"{reason}: give one of them the rule never or context, or mark the mention by hand"
            return _not_linked(hit, owners, reason, remark=remark)
        entity = self._entities[owners[0]]
        kind, key = target(entity, self._documents)
        if context.record.id in (entity.id, entity.document):
            return _not_linked(hit, owners, _OWN)
        sort = min(form.sort for form in meant)
        note = f"ordinal {entity.ordinal}" if entity.ordinal is not None else ""
        origin = f"entities.{sort}" + ("" if hit.exact else "-inflected")
        # "President Xi" gives way to the name that it is the beginning of: "President Xi Jinping".
        yields = kind == "person" and sort == "alias"
        return Candidate(hit.start, hit.end, kind, key, origin, note, yields=yields)


def _refused(hit: Hit, text: str, context: Context) -> bool:
    """Whether the letters make another word or a longer name here, which is no name of the registry's."""
    folded = context.folded
    language = "zh-Hans" if context.language in _CHINESE else context.language
    guards = GUARDS.get(language, {}).get(folded[hit.start : hit.end], ())
    if any(guard.refuses(folded, hit.start, hit.end) for guard in guards):
        return True
    return is_ordinary(text, folded, hit.start, hit.end, context.language)


def _not_linked(hit: Hit, owners: list[str], reason: str, *, yields: bool = False, remark: str = "") -> Candidate:
    return Candidate(
        hit.start, hit.end, "reference", "", "entities", rivals=tuple(owners), unlinked=reason,
        yields=yields, remark=remark,
    )  # fmt: skip
