"""What `invoke explain` tells of a document, in lines and as JSON that keeps to its schema."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plugins.portal import pipeline
from plugins.portal.commands.explain import as_json, explain
from plugins.portal.export.explain import SCHEMA
from plugins.portal.model import Corpus
from plugins.portal.problems import Problem
from tests.conftest import PROJECT

ID = "harbour-initiative"
TEXT = """Harbour Initiative

1. We will build quiet piers with the Lantern Weavers Forum.

2. The keepers of the lamps will meet in Quaytown. The Lantern Weavers Forum will help.
"""
CORRECTIONS = """\
[[add]]
language = "en"
quote = "keepers of the lamps"
kind = "amount"
key = "12 keepers"

[[remove]]
language = "en"
quote = "lighthouse"
kind = "place"

[[remove]]
layer = "summary"
language = "de"
quote = "Hafen"
kind = "place"

[[add]]
language = "en"
quote = "piers"
"""


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> tuple[Corpus, tuple[Problem, ...]]:
    """The small site with a text and corrections beside one record."""
    content = tmp_path_factory.mktemp("site") / "content"
    shutil.copytree(PROJECT / "tests/sites/small/content", content)
    folder = content / "documents" / ID
    (folder / "text.en.txt").write_text(TEXT, encoding="utf-8")
    (folder / "corrections.toml").write_text(CORRECTIONS, encoding="utf-8")
    return pipeline.read(pipeline.Inputs(content, PROJECT / "theme", Path(), ("en",)))


@pytest.fixture(scope="module")
def told(read: tuple[Corpus, tuple[Problem, ...]]) -> Any:
    corpus, problems = read
    return json.loads(as_json(corpus, ID, problems=problems))


def validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_json_keeps_to_its_schema(read: tuple[Corpus, tuple[Problem, ...]], told: Any) -> None:
    corpus, problems = read
    assert list(validator().iter_errors(told)) == []
    for document in corpus.documents:
        for provision in ("", document.versions[0].version.provisions[0].id):
            value = json.loads(as_json(corpus, document.record.id, provision, problems))
            assert list(validator().iter_errors(value)) == []


def test_the_schema_describes_every_key_and_allows_no_other(told: Any) -> None:
    for place in ((), ("document",), ("versions", 0), ("versions", 0, "undertakings", 0), ("corrections", 0)):
        whole = json.loads(json.dumps(told))
        value = whole
        for step in place:
            value = value[step]
        value["surplus"] = 1
        assert not validator().is_valid(whole)
        del value["surplus"]
        for key in list(value):
            without = value.pop(key)
            assert not validator().is_valid(whole), key
            value[key] = without


def test_annotations_stand_at_their_offsets_with_their_origin(told: Any) -> None:
    text = told["versions"][0]
    assert (text["layer"], text["language"]) == ("text", "en")
    rows = {row["id"]: row for row in text["provisions"]}
    for mark in text["annotations"]:
        assert rows[mark["provision"]][mark["part"]][mark["start"] : mark["end"]] == mark["quote"]
    origins = {(mark["quote"], mark["origin"]) for mark in text["annotations"]}
    assert ("keepers of the lamps", "hand") in origins
    assert any(origin == "commitments.verb" for _, origin in origins)
    assert {each["provision"] for each in text["undertakings"]} == {"p-1", "p-2"}


def test_names_that_the_registry_lacks_are_told_with_their_sentence(told: Any) -> None:
    (name,) = [each for each in told["versions"][0]["candidates"] if each["text"] == "Lantern Weavers Forum"]
    assert name["count"] == 2
    assert name["sentence"].endswith("the Lantern Weavers Forum.")


def test_each_correction_says_whether_it_was_applied(told: Any) -> None:
    stated = [(each["action"], each["quote"], each["applied"], len(each["problems"])) for each in told["corrections"]]
    assert stated == [
        ("add", "keepers of the lamps", True, 0),
        ("remove", "lighthouse", False, 1),
        ("remove", "Hafen", False, 1),
    ]
    broken = [each for each in told["problems"] if each["severity"] == "error"]
    assert [each["place"] for each in broken] == ["line 18, key add.1", "line 18, key add.1"]


def test_of_one_provision_only_what_concerns_it_is_told(read: tuple[Corpus, tuple[Problem, ...]]) -> None:
    corpus, problems = read
    value = json.loads(as_json(corpus, ID, "p-2", problems))
    for version in value["versions"]:
        assert {row["id"] for row in version["provisions"]} <= {"p-2"}
        assert {mark["provision"] for mark in version["annotations"]} <= {"p-2"}
        assert version["dropped"] == version["candidates"] == []


def test_the_lines_tell_the_same(read: tuple[Corpus, tuple[Problem, ...]]) -> None:
    corpus, problems = read
    lines = list(explain(corpus, ID, problems=problems))
    assert any("amount 12 keepers  'keepers of the lamps'  by hand" in line for line in lines)
    assert any("undertaken in text 0–" in line for line in lines)
    assert any(line.startswith("  looks like a name: 'Lantern Weavers Forum' (") for line in lines)
    applied = [line for line in lines if line.startswith("correction")]
    assert ": applied" in applied[0]
    assert ": NOT APPLIED" in applied[1]
    assert any(line.startswith("warning: ") and "“lighthouse” no longer stands" in line for line in lines)


@pytest.mark.parametrize(("id", "provision", "words"), [("x", "", "there is no document"), (ID, "p-99", "p-1, p-2")])
def test_what_is_not_there_is_named(
    read: tuple[Corpus, tuple[Problem, ...]], id: str, provision: str, words: str
) -> None:
    for tell in (lambda *a: list(explain(*a)), as_json):
        with pytest.raises(LookupError, match=words):
            tell(read[0], id, provision)
