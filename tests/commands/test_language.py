"""A new language: its catalogue is begun, and everything that it lacks is counted and listed with its file."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from plugins.portal import capture, pipeline
from plugins.portal.adapter import build as adapter
from plugins.portal.adapter.settings import inputs
from plugins.portal.commands import catalogues, language
from plugins.portal.languages import LANGUAGES
from tests.conftest import PROJECT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the portal's strings and no catalogues."""
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    shutil.copytree(PROJECT / "theme" / "templates", tmp_path / "theme" / "templates")
    shutil.copytree(PROJECT / "plugins" / "portal" / "page", tmp_path / "plugins" / "portal" / "page")
    return tmp_path


def state(project: Path, tag: str) -> language.State:
    """The small site's state in a language."""
    content = PROJECT / "tests/sites/small/content"
    settings = adapter.settings(str(PROJECT / "pelicanconf.py"), {"PATH": str(content), "PORTAL_TEXTS": None})
    corpus, _ = pipeline.read(inputs(settings))
    texts, _ = capture.read_pages(content / "pages")
    return language.state(project, Path("content"), corpus, texts, tag)


@pytest.mark.parametrize("tag", ["ar", "fil", "vi"])
def test_the_catalogue_is_begun_with_every_string_empty_and_the_plural_forms_of_cldr(project: Path, tag: str) -> None:
    path = language.begin(project, tag)
    assert path == catalogues.catalogue_path(project / "theme/translations", tag)
    with path.open("rb") as stream:
        catalog = read_po(stream)
    messages = [message for message in catalog if message.id]
    assert len(messages) > 200
    assert not any("".join(message.string) for message in messages)
    forms = int(LANGUAGES[tag].plural_forms.partition("=")[2].partition(";")[0])
    assert {len(message.string) for message in messages if not isinstance(message.id, str)} == {forms}
    assert f"Plural-Forms: {LANGUAGES[tag].plural_forms}" in path.read_text(encoding="utf-8")


def test_a_catalogue_that_is_there_stays_as_it_is(project: Path) -> None:
    path = language.begin(project, "vi")
    assert path
    path.write_text(path.read_text(encoding="utf-8").replace("draft", "checked"), encoding="utf-8")
    before = path.read_bytes()
    assert language.begin(project, "vi") is None
    assert path.read_bytes() == before


def test_english_needs_none_and_an_unknown_tag_is_refused(project: Path) -> None:
    assert language.begin(project, "en") is None
    with pytest.raises(LookupError, match=r"no line in plugins/portal/languages\.py"):
        language.begin(project, "tlh")


def test_everything_that_is_missing_is_counted_and_listed(project: Path) -> None:
    language.begin(project, "vi")
    found = state(project, "vi")
    counts = {what: (done, every) for what, done, every in found.counts}
    assert list(counts) == ["strings", "names", "themes", "terms", "summaries", "pages"]
    assert counts["strings"][0] == 0
    assert counts["summaries"] == (0, 2)
    assert counts["pages"] == (0, 1)
    for what, (done, every) in counts.items():
        assert sum(each.what == what for each in found.missing) == every - done, what


def test_each_thing_is_named_with_its_english_and_the_file_to_write_it_in(project: Path) -> None:
    found = {(each.what, each.id): each for each in state(project, "vi").missing}
    summary = found["summaries", "harbour-initiative"]
    assert (summary.english, summary.file) == (
        "Harbour Initiative", "content/documents/harbour-initiative/summary.vi.md",
    )  # fmt: skip
    council = found["names", "harbour-council"]
    assert council.english == "Harbour Council"
    assert council.file.endswith("organisations.toml")
    assert found["pages", "about"].file == "content/pages/about.vi.md"
    assert found["strings", "Glossary"].file == "theme/translations/vi/LC_MESSAGES/messages.po"
    assert ("names", "china") not in found, "CLDR has it"


def test_what_is_translated_is_no_longer_missing(project: Path) -> None:
    path = language.begin(project, "de")
    assert path
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgid "Glossary"\nmsgstr ""', 'msgid "Glossary"\nmsgstr "Glossar"'), encoding="utf-8")
    strings = {each.id for each in state(project, "de").missing if each.what == "strings"}
    assert "Timeline" in strings
    total, missing = catalogues.untranslated(project, "de")
    assert 0 < total - len(missing) <= 2


def test_english_lacks_no_string(project: Path) -> None:
    assert catalogues.untranslated(project, "en")[1] == ()


def test_the_list_is_a_table_for_translators() -> None:
    missing = (language.Missing("names", "a", 'A "b"; c', "x.toml"),)
    (row,) = csv.DictReader(io.StringIO(language.table(missing)))
    assert row == {"what": "names", "id": "a", "english": 'A "b"; c', "file": "x.toml"}
