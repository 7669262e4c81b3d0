"""The search made part by part is the search made at once, and a part is made again only when it would differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from plugins.portal.model import Annotated, Corpus, Localised, Version
from plugins.portal.search import Known, Parts

from .made import LANGUAGES, at_once, in_parts
from .sample import EVERYTHING

Edit = Callable[[Corpus], Corpus]


def with_english(corpus: Corpus, edit: Callable[[Version], Version]) -> Corpus:
    """Every English version is edited."""

    def edited(each: Annotated) -> Annotated:
        return replace(each, version=edit(each.version)) if each.version.language == "en" else each

    documents = tuple(replace(each, versions=tuple(map(edited, each.versions))) for each in corpus.documents)
    return replace(corpus, documents=documents)


def with_title(corpus: Corpus) -> Corpus:
    return with_english(corpus, lambda version: replace(version, title="Another title"))


def with_word(corpus: Corpus) -> Corpus:
    def edit(version: Version) -> Version:
        *rows, last = version.provisions
        return replace(version, provisions=(*rows, replace(last, text=f"{last.text} quicksilver")))

    return with_english(corpus, edit)


def with_name(corpus: Corpus) -> Corpus:
    """The first entity has another name in Arabic."""
    entities = dict(corpus.registry.entities)
    id, entity = next(iter(entities.items()))
    entities[id] = replace(entity, names=Localised.of({**dict(entity.names), "ar": "اسم آخر"}))
    return replace(corpus, registry=replace(corpus.registry, entities=entities))


def as_it_was(corpus: Corpus) -> Corpus:
    return corpus


def test_all_parts_are_the_files_of_one_build() -> None:
    assert in_parts(EVERYTHING) == at_once(EVERYTHING)


@pytest.mark.parametrize("patient", [True, False])
def test_what_is_known_of_an_earlier_build_changes_nothing(patient: bool) -> None:
    known = Known(patient=patient)
    for edit in (as_it_was, with_word, with_title, with_name, as_it_was):
        assert in_parts(edit(EVERYTHING), known) == at_once(edit(EVERYTHING))


@pytest.mark.parametrize(
    ("edit", "made"),
    [
        (with_word, {"texts en"}),
        (with_title, {"texts en", "reader en"}),
        (with_name, {"reader ar"}),
        (as_it_was, set()),
    ],
    ids=["a word", "a title", "a name", "nothing"],
)
def test_an_edit_gives_other_digests_to_the_parts_that_hold_it(edit: Edit, made: set[str]) -> None:
    known = Known()
    before, after = dict(Parts(EVERYTHING, LANGUAGES, known)), dict(Parts(edit(EVERYTHING), LANGUAGES, known))
    assert {part for part in after if after[part] != before.get(part)} == made
    assert dict(Parts(edit(EVERYTHING), LANGUAGES)) == after, "whatever is known"
