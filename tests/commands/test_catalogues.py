"""A catalogue that is incomplete, stale or at odds with its original is named."""

from pathlib import Path

import pytest

from plugins.portal.commands import catalogues

PYPROJECT = """
[[tool.babel.mappings]]
method = "python"
pattern = "plugins/portal/**.py"

[[tool.babel.mappings]]
method = "jinja2"
pattern = "theme/templates/**.html"
newstyle_gettext = true
"""
TEMPLATE = """{{ _("Hello %(name)s", name=n) }} {{ ngettext("%(num)s row", "%(num)s rows", 3) }}
{{ pgettext("menu", "Open") }}"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    (tmp_path / "theme/templates/components").mkdir(parents=True)
    (tmp_path / "theme/templates/home.html").write_text(TEMPLATE)
    (tmp_path / "plugins/portal").mkdir(parents=True)
    (tmp_path / "plugins/portal/labels.py").write_text('LABELS = (N_("Party"), P_("kind", "Place"))')
    catalogues.update(tmp_path, ("ar", "de"))
    return tmp_path


def fill(project: Path, tag: str, forms: int) -> Path:
    path = catalogues.catalogue_path(project / "theme/translations", tag)
    text = path.read_text(encoding="utf-8")
    text = text.replace('msgid "Hello %(name)s"\nmsgstr ""', 'msgid "Hello %(name)s"\nmsgstr "Hallo %(name)s"')
    for word in ("Open", "Party", "Place"):
        text = text.replace(f'msgid "{word}"\nmsgstr ""', f'msgid "{word}"\nmsgstr "{word}!"')
    for form in range(forms):
        text = text.replace(f'msgstr[{form}] ""', f'msgstr[{form}] "%(num)s x"')
    path.write_text(text, encoding="utf-8")
    return path


def test_everything_translatable_is_found_with_its_context(project: Path) -> None:
    found = {(message.context, message.id) for message in catalogues.extract(project) if message.id}
    assert found == {
        (None, "Hello %(name)s"),
        (None, ("%(num)s row", "%(num)s rows")),
        ("menu", "Open"),
        (None, "Party"),
        ("kind", "Place"),
    }


def test_an_untranslated_catalogue_is_named_string_by_string(project: Path) -> None:
    problems = catalogues.check(project, ("en", "de"))
    assert {problem.message for problem in problems} == {"has no translation"}
    assert len(problems) == 5


def test_a_full_catalogue_is_right_and_updating_changes_nothing(project: Path) -> None:
    path = fill(project, "ar", 6)
    assert catalogues.check(project, ("ar",)) == ()
    before = path.read_bytes()
    catalogues.update(project, ("ar",))
    assert path.read_bytes() == before


@pytest.mark.parametrize(("tag", "forms"), [("id", 1), ("ms", 1), ("my", 1), ("de", 2), ("ru", 3), ("ar", 6)])
def test_a_new_catalogue_has_as_many_plural_forms_as_cldr(project: Path, tag: str, forms: int) -> None:
    catalogues.update(project, (tag,))
    text = catalogues.catalogue_path(project / "theme/translations", tag).read_text(encoding="utf-8")
    assert text.count("msgstr[") == forms
    catalogues.update(project, (tag,))  # and can be read again


def test_a_draft_stays_marked_a_draft(project: Path) -> None:
    path = fill(project, "de", 2)
    assert '"X-Status: draft\\n"' in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace("X-Status: draft", "X-Status: reviewed"), encoding="utf-8")
    catalogues.update(project, ("de",))
    assert '"X-Status: reviewed\\n"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("Hallo %(name)s", "Hallo %(nam)s"), "placeholders"),
        (("Hallo %(name)s", "Hallo"), "placeholders"),
        (('msgstr[1] "%(num)s x"\n', ""), "no translation"),
        (('msgstr[1] "%(num)s x"\n', 'msgstr[1] "%(num)s x"\nmsgstr[2] "%(num)s"\n'), "can't be read"),
        (('msgid "Hello %(name)s"', '#, fuzzy\nmsgid "Hello %(name)s"'), "fuzzy"),
        (('msgid "Party"', 'msgid "Partly"'), "no longer used"),
        (("nplurals=2", "nplurals=3"), "CLDR"),
    ],
)
def test_a_fault_in_a_catalogue_is_named(project: Path, change: tuple[str, str], message: str) -> None:
    path = fill(project, "de", 2)
    text = path.read_text(encoding="utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change), encoding="utf-8")
    assert any(message in problem.message for problem in catalogues.check(project, ("de",)))


def test_a_new_string_makes_the_template_out_of_date(project: Path) -> None:
    fill(project, "de", 2)
    (project / "theme/templates/new.html").write_text('{{ _("New") }}')
    assert any("out of date" in problem.message for problem in catalogues.check(project, ("de",)))


def test_a_copy_of_the_english_is_named_unless_it_is_listed(project: Path) -> None:
    path = fill(project, "de", 2)
    path.write_text(path.read_text(encoding="utf-8").replace('"Party!"', '"Party"'), encoding="utf-8")
    (problem,) = catalogues.check(project, ("de",))
    assert problem.place == "'Party'"
    assert "is the English over again" in problem.message
    listed = project / "theme/translations/unchanged.toml"
    listed.write_text('de = ["Party"]\n', encoding="utf-8")
    assert catalogues.check(project, ("de",)) == ()
    listed.write_text('de = ["Party", "Open"]\n', encoding="utf-8")
    (problem,) = catalogues.check(project, ("de",))
    assert problem.place == "'Open'"
    assert "take it off the list" in problem.message
