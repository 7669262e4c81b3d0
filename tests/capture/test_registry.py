"""The registry is read whole; what is wrong with it is named with file, line and key, and left out alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.portal.capture import read_registry
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Alias, Membership
from tests.capture.building import write_registry


def test_a_sound_registry_gives_entities_themes_and_terms(tmp_path: Path) -> None:
    registry, problems = read_registry(write_registry(tmp_path))
    assert not problems
    assert list(registry.entities) == [
        "germany",
        "ports",
        "harbour-office",
        "ferry-code",
        "quaytown",
        "ferry-forum-2021",
    ]
    assert registry.entities["ports"].members == (Membership("germany", "1990-10-03"),)
    assert registry.entities["ferry-code"].identifiers == (("symbol", "FC/1"),)
    assert registry.entities["quaytown"].coordinates == (54.5, 11.25)
    assert registry.themes["ferries"].parent == "ports-and-ships"
    assert registry.themes["ferries"].words("en") == ("ferry", "crossing")
    assert registry.terms["sos"].aliases == (Alias("SOS", "en"),)


def test_a_territory_has_names_in_all_languages_and_the_registry_s_own_win(tmp_path: Path) -> None:
    registry, _ = read_registry(write_registry(tmp_path))
    germany = registry.entities["germany"]
    assert {tag for tag, _ in germany.names} == set(LANGUAGES)
    assert germany.names.get("de") == "Deutschland"
    assert germany.names.get("zh-Hans") == "德国"
    assert germany.names.get("fr") == "La République fédérale"
    assert germany.identifiers == (("iso3166", "DE"), ("wikidata", "Q183"))


def test_aliases_have_their_rule_and_any_means_every_language(tmp_path: Path) -> None:
    registry, _ = read_registry(write_registry(tmp_path))
    assert registry.entities["germany"].aliases == (
        Alias("the Republic", "en"),
        Alias("the Bund", "en", "context", ("Germany",)),
        Alias("FRG", ""),
    )


@pytest.mark.parametrize(
    ("parties", "place", "message"),
    [
        ('[a]\nnames.en = "A"\nwikidta = "Q1"', "line 3, key a.wikidta", "This key is unknown. Did you mean wikidata?"),
        ('[a]\nnames.en = "A"\nwikidata = "183"', "line 3, key a.wikidata", "a Wikidata item is a Q with a number"),
        ('[a]\nnames.en = ""', "line 2, key a.names.en", "This is empty"),
        ('[a]\nnames.en = "A"\nnames.xyz1 = "B"', "line 3, key a.names.xyz1", "BCP 47"),
        ('[a]\nwikidata = "Q1"', "line 1, key a", "Give it a name, or a territory."),
        ('[a]\nterritory = "XX"', "line 1, key a", "No name is known for the territory XX."),
        ('[A]\nnames.en = "A"', "line 1, key A", "is no id"),
        ('[index]\nnames.en = "A"', "line 1, key index", "the address of a list"),
        ('[a]\nnames.en = "A"\n[A]\nnames.en = "A"', "line 3, key A", "It differs from a only in case."),
        ('[a]\nnames.en = "A"\nparent = "none"', "line 3, key a.parent", "parent names none"),
        ('[a]\nnames.en = "A"\nplace = "ferry-code"', "line 3, key a.place", "not among the registry's places"),
        ('[a]\nnames.en = "A"\nparent = "a"', "line 3, key a.parent", "its own parent"),
        ('[a]\nnames.en = "A"\nmembers = [{ id = "none" }]', "line 3, key a.members.0", "members names none"),
        ('[a]\nnames.en = "A"\nurl = "javascript:x"', "line 3, key a.url", "begins with https://"),
        ('[a]\nnames.en = "A"\ngroup = "yes"', "line 3, key a.group", "This must be true or false."),
        (
            '[a]\nnames.en = "A"\n[a.aliases]\nen = [{ text = "B", rule = "maybe" }]',
            "line 4, key a.aliases.en.0.rule",
            "not allowed here",
        ),
        ('[ferry-code]\nnames.en = "A"', "line 1, key ferry-code", "is taken in"),
        ("[a\n", "line 1", "not valid TOML"),
    ],
)
def test_a_fault_is_one_problem_with_line_and_key(tmp_path: Path, parties: str, place: str, message: str) -> None:
    registry, problems = read_registry(write_registry(tmp_path, parties=parties))
    (problem,) = [problem for problem in problems if "germany" not in problem.message]
    assert problem.severity == "error"
    assert problem.place == place
    assert message in problem.message
    assert "harbour-office" in registry.entities


def test_an_unknown_reference_is_taken_out_and_its_entry_stays(tmp_path: Path) -> None:
    registry, problems = read_registry(write_registry(tmp_path, parties='[a]\nnames.en = "A"\nparent = "none"'))
    assert registry.entities["a"].parent is None
    assert len(problems) == 1


def test_unknown_themes_are_named(tmp_path: Path) -> None:
    themes = '[a]\nlabels.en = "A"\nparent = "b"\nrelated = ["c"]'
    registry, problems = read_registry(write_registry(tmp_path, themes=themes))
    assert [problem.place for problem in problems] == ["line 3, key a.parent", "line 4, key a.related"]
    assert registry.themes["a"].parent is None and registry.themes["a"].related == ()


def test_a_file_that_the_registry_does_not_know_is_named(tmp_path: Path) -> None:
    write_registry(tmp_path, boats="[a]")
    _, problems = read_registry(tmp_path)
    assert [(problem.severity, Path(problem.file).name) for problem in problems] == [("warning", "boats.toml")]


BROKEN = '[germany]\nteritory = "DE"\n[ports]\nnames.en = "the ports"\nmembers = [{ id = "germany" }]'


def test_naming_an_entry_that_has_an_error_is_no_second_error(tmp_path: Path) -> None:
    registry, problems = read_registry(write_registry(tmp_path, parties=BROKEN))
    assert [problem.place for problem in problems] == ["line 2, key germany.teritory"]
    assert registry.entities["ports"].members == ()
    assert registry.excuses("germany") and not registry.excuses("gremany") and not registry.excuses("ports")


def test_of_a_malformed_file_the_ids_are_still_known(tmp_path: Path) -> None:
    registry, problems = read_registry(write_registry(tmp_path, parties=BROKEN + "\nx = "))
    assert len(problems) == 1
    assert registry.excuses("germany") and not registry.excuses("gremany")


def test_a_file_that_can_not_be_read_may_hold_any_id(tmp_path: Path) -> None:
    write_registry(tmp_path)
    (tmp_path / "parties.toml").rename(tmp_path.parent / "elsewhere.toml")
    (tmp_path / "parties.toml").symlink_to(tmp_path.parent / "elsewhere.toml")
    registry, problems = read_registry(tmp_path)
    assert ["Links are not followed" in problem.message for problem in problems] == [True]
    assert registry.excuses("germany")


def test_a_name_that_would_be_read_backwards_is_cleaned_and_named(tmp_path: Path) -> None:
    registry, (problem,) = read_registry(write_registry(tmp_path, places='[quaytown]\nnames.en = "Quay\\u202etown"'))
    assert registry.entities["quaytown"].names.get("en") == "Quaytown"
    assert (problem.severity, problem.place) == ("error", "line 2, key quaytown.names.en")
