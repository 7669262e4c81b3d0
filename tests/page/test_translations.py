"""What a translator wrote is used; what would fail is named and left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from plugins.portal.languages import LANGUAGES, language
from plugins.portal.page.environment import Compiled, environment
from plugins.portal.page.formats import Formats
from plugins.portal.page.translations import Catalogue, load

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    return tmp_path / "translations"


def write(folder: Path, tag: str, entries: str) -> None:
    file = folder / tag / "LC_MESSAGES" / "messages.po"
    file.parent.mkdir(parents=True)
    file.write_text(HEAD + entries, encoding="utf-8")


def test_messages_are_translated_with_their_context(catalogues: Path) -> None:
    write(catalogues, "de", 'msgid "Home"\nmsgstr "Start"\n\nmsgctxt "fact"\nmsgid "Home"\nmsgstr "Heimat"\n')
    catalogue, problems = load(catalogues, language("de"))
    assert problems == ()
    assert (catalogue.gettext("Home"), catalogue.pgettext("fact", "Home")) == ("Start", "Heimat")
    assert catalogue.gettext("Not there") == "Not there"


def test_numbers_choose_among_the_forms_of_the_language(catalogues: Path) -> None:
    forms = "".join(f'msgstr[{n}] "{"" if n in (1, 2) else "%(num)s "}form {n}"\n' for n in range(6))
    write(catalogues, "ar", f'msgid "%(num)s text"\nmsgid_plural "%(num)s texts"\n{forms}')
    catalogue, problems = load(catalogues, language("ar"))
    assert problems == (), "a form for one or two may leave the number out"
    chosen = [catalogue.ngettext("%(num)s text", "%(num)s texts", n) for n in (0, 1, 2, 3, 11, 100)]
    assert [form[-1] for form in chosen] == ["0", "1", "2", "3", "4", "5"]


def test_fuzzy_and_empty_translations_are_not_used(catalogues: Path) -> None:
    write(catalogues, "de", '#, fuzzy\nmsgid "Home"\nmsgstr "Haus"\n\nmsgid "Text"\nmsgstr ""\n')
    catalogue, problems = load(catalogues, language("de"))
    assert problems == ()
    assert catalogue.gettext("Home") == "Home"
    assert catalogue.gettext("Text") == "Text"


@pytest.mark.parametrize("translation", ["auf Seite", "auf %(sprache)s", "auf %(language)s, 100 %", "%(language)d"])
def test_a_translation_that_could_not_be_filled_in_is_named(catalogues: Path, translation: str) -> None:
    write(catalogues, "de", f'msgid "in %(language)s"\nmsgstr "{translation}"\n')
    catalogue, (problem,) = load(catalogues, language("de"))
    assert catalogue.gettext("in %(language)s") == "in %(language)s"
    assert problem.severity == "error"
    assert "in %(language)s" in problem.message


@pytest.mark.parametrize("entry", ["what is this", 'msgid "Home"\nmsgstr "\udcff"'])
def test_a_broken_catalogue_is_named_and_the_interface_stays_in_english(catalogues: Path, entry: str) -> None:
    write(catalogues, "de", "")
    file = catalogues / "de" / "LC_MESSAGES" / "messages.po"
    file.write_bytes((HEAD + entry).encode("utf-8", "surrogateescape"))
    catalogue, (problem,) = load(catalogues, language("de"))
    assert problem.severity == "error"
    assert catalogue.gettext("Home") == "Home"


def test_a_missing_catalogue_is_a_warning_except_for_english(catalogues: Path) -> None:
    assert [problem.severity for problem in load(catalogues, language("de"))[1]] == ["warning"]
    assert load(catalogues, language("en"))[1] == ()


def test_markup_in_a_translation_is_text(catalogues: Path, tmp_path: Path) -> None:
    write(catalogues, "de", 'msgid "Hello %(name)s"\nmsgstr "<script>%(name)s</script>"\n')
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "t.html").write_text('{{ _("Hello %(name)s", name=name) }}')
    templates = environment(tmp_path, load(catalogues, language("de"))[0], Formats(language("de")), Compiled())
    assert templates.get_template("t.html").render(name="<b>") == "&lt;script&gt;&lt;b&gt;&lt;/script&gt;"


@pytest.mark.parametrize(
    ("tag", "shown"), [("my", "၁,၂၃၄ rows (၃)"), ("de", "1.234 rows (3)"), ("en", "1,234 rows (3)")]
)
def test_numbers_in_messages_are_written_as_the_language_writes_them(tmp_path: Path, tag: str, shown: str) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "t.html").write_text(
        '{{ ngettext("%(num)s row", "%(num)s rows", 1234) }} ({{ 3|number }})', encoding="utf-8"
    )
    templates = environment(tmp_path, Catalogue(language(tag)), Formats(language(tag)), Compiled())
    assert templates.get_template("t.html").render() == shown


def test_languages_share_compiled_templates_but_no_words(catalogues: Path, tmp_path: Path) -> None:
    write(catalogues, "de", 'msgid "Home"\nmsgstr "Start"\n')
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "word.html").write_text('{% macro word() %}{{ _("Home") }}{% endmacro %}')
    (tmp_path / "templates" / "t.html").write_text('{% from "word.html" import word %}{{ word() }}')
    compiled = Compiled()
    shown = [
        environment(tmp_path, load(catalogues, language(tag))[0], Formats(language(tag)), compiled)
        .get_template("t.html")
        .render()
        for tag in ("en", "de", "ar")
    ]
    assert shown == ["Home", "Start", "Home"]


@given(st.sampled_from(sorted(LANGUAGES)), st.integers(0, 10**6))
def test_every_number_has_a_form_in_every_language(tag: str, number: int) -> None:
    spoken = LANGUAGES[tag]
    forms = int(spoken.plural_forms.partition("=")[2].partition(";")[0])
    catalogue = Catalogue(spoken, {("", "a"): tuple(str(form) for form in range(forms))})
    assert 0 <= int(catalogue.ngettext("a", "b", number)) < forms
