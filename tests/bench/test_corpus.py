"""The made-up corpora that the build's speed is measured with."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from bench.build.corpus import Corpus, Parameters, wording, write
from bench.build.corpus.names import proper
from bench.build.corpus.words import WORDED, grammar, patterns, syllables
from plugins.portal import parse
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Capture
from tests.conftest import FEW, Build

SMALL = Parameters(documents=12, bilingual=0.5, languages=("en", "zh-Hans", "de", "ar"), entities=60, themes=8, terms=4)
KINDS = ("organisation", "mechanism", "instrument", "programme", "place", "event", "document", "theme", "term")


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**32), documents=st.integers(1, 12), layer=st.sampled_from(("summary", "text")))
def test_the_same_seed_gives_the_same_bytes(tmp_path_factory, seed, documents, layer):
    parameters = Parameters(documents, seed, entities=30, themes=6, terms=2, cited=4, provisions=9, layer=layer)
    first, second = (tmp_path_factory.mktemp("corpus") / "content" for _ in range(2))
    write(parameters, first)
    write(parameters, second)
    assert digests(first) == digests(second)


def test_another_seed_gives_other_texts():
    texts = [wording.summary(next(Corpus.of(Parameters(documents=1, seed=seed)).plans()), "en") for seed in (1, 2)]
    assert texts[0] != texts[1]


def test_a_larger_corpus_begins_with_the_documents_of_a_smaller_one(tmp_path):
    write(Parameters(documents=30, cited=10), tmp_path / "small")
    write(Parameters(documents=60, cited=10), tmp_path / "large")
    small, large = digests(tmp_path / "small"), digests(tmp_path / "large")
    assert small.items() <= large.items()


@pytest.mark.parametrize("layer", ["summary", "text"])
def test_the_portal_builds_a_corpus_without_an_error(build: Build, tmp_path, layer):
    write(Parameters(12, bilingual=0.5, languages=SMALL.languages, entities=60, themes=8, terms=4, layer=layer),
          tmp_path / "content")  # fmt: skip
    report = build(PATH=str(tmp_path / "content"), PORTAL_LANGUAGES=FEW)
    assert [problem for problem in report.site.problems if problem.severity == "error"] == []
    assert len(report.site.corpus.documents) == 12


def test_annotation_finds_what_the_texts_were_given(build: Build, tmp_path):
    corpus = write(SMALL, tmp_path / "content")
    found = {
        document.record.id: document
        for document in build(PATH=str(tmp_path / "content"), PORTAL_LANGUAGES=("en",)).site.corpus.documents
    }
    for plan in corpus.plans():
        annotations = found[plan.titled.id].versions[0].annotations
        keys = {annotation.key.partition("#")[0] for annotation in annotations}
        host = plan.rows[0].sentences[0]
        assert {dict(host.named)["place"].id, dict(host.named)["event"].id, host.day.isoformat()} <= keys
        assert {annotation.kind for annotation in annotations} >= {
            "party", "organisation", "mechanism", "programme", "date", "amount", "reference", "commitment",
        }  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 24**3 - 1), st.integers(0, 24**3 - 1), st.sampled_from(sorted(LANGUAGES)))
def test_different_numbers_have_different_names(first, second, language):
    names = {tuple(proper(number, 3, tag) for tag in ("en", "zh-Hans")) for number in (first, second)}
    assert len(names) == len({first, second})
    assert proper(first, 3, language)


def test_every_script_has_the_same_number_of_syllables():
    assert {len(set(syllables(language.script))) for language in LANGUAGES.values()} == {24}


@pytest.mark.parametrize("kind", KINDS)
def test_names_of_a_kind_have_the_same_shapes_in_every_language(kind):
    assert {len(patterns(kind, tag)) for tag in LANGUAGES} == {len(patterns(kind, "en"))}


@pytest.mark.parametrize("language", WORDED)
def test_grammars_say_the_same_things_in_every_language(language):
    here, english = grammar(language), grammar("en")
    assert here.sentences.keys() == english.sentences.keys()
    for table in ("deeds", "aims", "groups", "things"):
        assert len(getattr(here, table)) == len(getattr(english, table)) == 8


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"documents": 0}, "From 1"),
        ({"languages": ("xx",)}, "can be made in"),
        ({"languages": ()}, "no language"),
        ({"names": ("en",)}, "hold those of the texts"),
        ({"entities": 13_000}, "There are names"),
        ({"entities": 3}, "At least"),
        ({"bilingual": 1.5}, "between 0 and 1"),
    ],
)
def test_parameters_that_cannot_be_met_are_refused(wrong, said):
    with pytest.raises(ValueError, match=said):
        Parameters(**wrong)


def test_a_folder_that_holds_something_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("keep", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write(Parameters(documents=1), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("language", WORDED)
def test_a_capture_is_read_as_the_rows_that_were_planned(language):
    for plan in Corpus.of(Parameters(documents=3, languages=(language,))).plans():
        data = wording.capture(plan, language).encode()
        capture = Capture(plan.titled.id, "text", language, "text/plain", data, "text.txt", "0")
        (version,), _ = parse.parse_text(capture, None)
        assert version.title == plan.titled.title(language)
        assert [provision.id for provision in version.provisions] == [row.id for row in plan.rows]
