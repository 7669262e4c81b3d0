"""The interface's catalogues: extracted, updated, checked. What the site needs of them is read by the page stage."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import PoFileError, read_po, write_po

from plugins.portal.languages import LANGUAGES, language
from plugins.portal.problems import Problem

_KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "N_": None,
    "P_": ((1, "c"), 2),
}
_UNCHANGED = "unchanged.toml"
_PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")
_HEADER = """\
# {title}
# SPDX-License-Identifier: AGPL-3.0-or-later
msgid ""
msgstr ""
"Project-Id-Version: Concordance\\n"
"Language: {tag}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"
"X-Status: {status}\\n"
"""


def extract(project: Path) -> Catalog:
    """The catalogue of everything that the code and the templates want translated, in order of its text."""
    mappings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["babel"]["mappings"]
    methods = [(mapping["pattern"], mapping["method"]) for mapping in mappings]
    options = {
        mapping["pattern"]: {k: str(v) for k, v in mapping.items() if k not in ("pattern", "method")}
        for mapping in mappings
    }
    catalog = Catalog(fuzzy=False)
    for root in ("plugins/portal", "theme/templates"):
        found = extract_from_dir(
            project / root,
            [(p.removeprefix(root + "/"), m) for p, m in methods if p.startswith(root)],
            {p.removeprefix(root + "/"): o for p, o in options.items() if p.startswith(root)},
            keywords=_KEYWORDS,
            comment_tags=("Translators:",),
            strip_comment_tags=True,
        )
        for file, _line, message, comments, context in sorted(found, key=lambda item: (item[0], item[1])):
            catalog.add(message, locations=[(f"{root}/{file}", 0)], auto_comments=comments, context=context)
    return catalog


def update(project: Path, tags: tuple[str, ...]) -> tuple[Path, ...]:
    """Writes messages.pot and brings these languages' catalogues up to it; a changed string loses its translation."""
    template = extract(project)
    folder = project / "theme" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    pot = folder / "messages.pot"
    pot.write_bytes(_serialise(template, "Everything in the interface that can be translated", "", "", "template"))
    return (pot, *(_bring_up(template, catalogue_path(folder, tag), tag) for tag in tags))


def begin(project: Path, tag: str) -> Path | None:
    """Writes a language's catalogue with every string empty and CLDR's plural forms; None where it has one."""
    path = catalogue_path(project / "theme" / "translations", tag)
    return None if path.exists() else _bring_up(extract(project), path, tag)


def untranslated(project: Path, tag: str) -> tuple[int, tuple[str, ...]]:
    """How many strings the interface has, and those that a language's catalogue lacks, in order. English lacks none."""
    template = extract(project)
    path = catalogue_path(project / "theme" / "translations", tag)
    known = _read(path) if path.exists() else Catalog()
    originals = [message for message in template if message.id]
    missing = tuple(_original(message) for message in originals if not _is_translated(known, message))
    return len(originals), () if tag == "en" else missing


def _bring_up(template: Catalog, path: Path, tag: str) -> Path:
    """Writes the catalogue with the template's strings and what it has translated of them."""
    old = _read(path) if path.exists() else Catalog()
    status = _status(path) if path.exists() else "draft"
    new = Catalog(locale=language(tag).locale, fuzzy=False)
    new.mime_headers = [("Plural-Forms", _plurals(tag))]  # Babel's own would give id, ms and my two forms
    for message in template:
        if message.id:
            known = old.get(message.id, message.context)
            text = known.string if known is not None and not known.fuzzy else None
            new.add(message.id, _filled(message, text, tag), message.locations, context=message.context,
                    auto_comments=message.auto_comments)  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_serialise(new, f"The interface in {language(tag).name}", tag, _plurals(tag), status))
    return path


def _original(message: Message) -> str:
    return message.id if isinstance(message.id, str) else str(message.id[0])


def _is_translated(catalog: Catalog, message: Message) -> bool:
    found = catalog.get(message.id, message.context)
    return found is not None and not found.fuzzy and bool(_strings(found)) and all(_strings(found))


def check(project: Path, tags: tuple[str, ...]) -> tuple[Problem, ...]:
    """What is missing, fuzzy, stale, copied or at odds with its original in these languages' catalogues.

    English needs none. ``unchanged.toml`` beside them lists, per language, strings that are right in English.
    """
    template = extract(project)
    folder = project / "theme" / "translations"
    pot = folder / "messages.pot"
    problems: list[Problem] = []
    if not pot.exists() or _ids(_read(pot)) != _ids(template):
        problems.append(Problem("error", _name(project, pot), "", "is out of date: run `invoke messages`"))
    unchanged = folder / _UNCHANGED
    listed = tomllib.loads(unchanged.read_text(encoding="utf-8")) if unchanged.exists() else {}
    for tag in tags:
        path = catalogue_path(folder, tag)
        name = _name(project, path)
        if tag == "en":
            continue
        if not path.exists():
            problems.append(Problem("error", name, "", "is missing: run `invoke messages`, then translate it"))
            continue
        try:
            catalog = _read(path)
        except PoFileError as fault:
            problems.append(Problem("error", name, f"line {fault.lineno + 1}", f"can't be read: {fault}"))
            continue
        problems += (Problem("error", name, place, message) for place, message in _faults(template, catalog, tag))
        kept = set(listed.get(tag, ()))
        problems += (Problem("error", name, place, message) for place, message in _copies(template, catalog, kept))
    return tuple(problems)


def catalogue_path(folder: Path, tag: str) -> Path:
    """``translations/zh-Hans/LC_MESSAGES/messages.po``."""
    return folder / tag / "LC_MESSAGES" / "messages.po"


def _faults(template: Catalog, catalog: Catalog, tag: str) -> Iterator[tuple[str, str]]:
    stale = _ids(catalog) - _ids(template)
    for _context, text in sorted(stale):
        yield repr(text), "is no longer used: run `invoke messages`"
    forms = int(language(tag).plural_forms.split("=")[1].split(";")[0])
    if catalog.num_plurals != forms:
        yield "Plural-Forms", f"gives {catalog.num_plurals} forms where CLDR has {forms}: run `invoke messages`"
    for message in template:
        if not message.id:
            continue
        original = _original(message)
        translated = catalog.get(message.id, message.context)
        if translated is None or not _strings(translated) or not all(_strings(translated)):
            yield repr(original), "has no translation"
        elif translated.fuzzy:
            yield repr(original), "is marked fuzzy: check it and remove the mark"
        else:
            yield from _placeholder_faults(message, translated, original)


def _copies(template: Catalog, catalog: Catalog, kept: set[str]) -> Iterator[tuple[str, str]]:
    """Strings that are the English over again, unless listed as the same in both languages; and idle entries there."""
    copied: set[str] = set()
    for message in template:
        translated = catalog.get(message.id, message.context) if message.id else None
        original = _original(message)
        if translated is not None and original in _strings(translated):
            copied.add(original)
            if original not in kept and re.search(r"[^\W\d_]", _PLACEHOLDER.sub("", original)):
                yield repr(original), f"is the English over again: translate it, or list it in {_UNCHANGED}"
    for original in sorted(kept - copied):
        yield repr(original), f"is listed in {_UNCHANGED} and is no copy of the English: take it off the list"


def _placeholder_faults(message: Message, translated: Message, original: str) -> Iterator[tuple[str, str]]:
    """A form for one exact number may leave the number out, no form may have a placeholder of its own invention."""
    ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    wanted = set(_PLACEHOLDER.findall(" ".join(ids)))
    for string in _strings(translated):
        given = set(_PLACEHOLDER.findall(string))
        if given - wanted or (wanted - given - {"num", "n", "count"}) or (len(ids) == 1 and given != wanted):
            yield repr(original), f"has the placeholders {sorted(given)} where the original has {sorted(wanted)}"


def _strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def _ids(catalog: Catalog) -> set[tuple[str, str]]:
    return {(m.context or "", m.id if isinstance(m.id, str) else "\0".join(m.id)) for m in catalog if m.id}


def _read(path: Path) -> Catalog:
    return read_po(BytesIO(path.read_bytes()), abort_invalid=True)


def _status(path: Path) -> str:
    found = re.search(r'^"X-Status: (.+)\\n"$', path.read_text(encoding="utf-8"), re.MULTILINE)
    return found.group(1) if found else "draft"


def _filled(message: Message, text: str | tuple[str, ...] | None, tag: str) -> str | tuple[str, ...]:
    if isinstance(message.id, str):
        return text if isinstance(text, str) else ""
    forms = int(language(tag).plural_forms.split("=")[1].split(";")[0])
    given = tuple(text) if isinstance(text, (tuple, list)) else ()
    return (given + ("",) * forms)[:forms]


def _plurals(tag: str) -> str:
    return LANGUAGES[tag].plural_forms


def _serialise(catalog: Catalog, title: str, tag: str, plurals: str, status: str) -> bytes:
    """With a header of our own: Babel's carries a date and a version, so that each run would look like a change."""
    body = BytesIO()
    write_po(body, catalog, omit_header=True, sort_output=True, include_lineno=False, width=120)
    head = _HEADER.format(title=title, tag=tag, plurals=plurals or "nplurals=2; plural=(n != 1);", status=status)
    return head.encode("utf-8") + b"\n" + body.getvalue().lstrip(b"\n")


def _name(project: Path, path: Path) -> str:
    return path.relative_to(project).as_posix()
