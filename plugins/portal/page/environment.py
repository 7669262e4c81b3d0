"""The template environment of a language.

One for each language, built fresh: an overlay would share its globals, and with them the translations. Everything is
escaped unless it says otherwise; a translation is text, so it is escaped as well. What languages may share is the
compiled code of the templates, which looks its translations up when it runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from plugins.portal import languages
from plugins.portal.page.formats import Formats
from plugins.portal.page.isolate import disturbs
from plugins.portal.page.messages import Messages
from plugins.portal.page.pieces import Pieces
from plugins.portal.page.policy import policy
from plugins.portal.page.templates import Templates
from plugins.portal.page.translations import Catalogue


class Compiled(BytecodeCache):
    """Compiled templates, kept in memory."""

    def __init__(self, codes: Mapping[str, bytes] | None = None) -> None:
        """codes: of templates by Jinja's keys, from another ``Compiled``."""
        self.codes: dict[str, bytes] = dict(codes or {})

    def load_bytecode(self, bucket: Bucket) -> None:
        """Called by Jinja: fills the bucket where its template is known."""
        if bucket.key in self.codes:
            bucket.bytecode_from_string(self.codes[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Called by Jinja: keeps what was compiled."""
        self.codes[bucket.key] = bucket.bytecode_to_string()


def environment(theme: Path, catalogue: Catalogue, formats: Formats, compiled: Compiled) -> Environment:
    """Jinja over the theme's templates, with this catalogue. An undefined name is an error.

    A message's number is written as the language writes numbers, and the filter ``number`` does the same elsewhere.
    """
    templates = Templates(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=compiled,
    )

    messages = Messages(catalogue, formats)
    templates.globals.update(
        _=messages.gettext,
        gettext=messages.gettext,
        ngettext=messages.ngettext,
        pgettext=messages.pgettext,
        npgettext=messages.npgettext,
    )
    templates.filters["number"] = formats.number
    templates.globals["pieces"] = Pieces(catalogue.language)
    templates.globals["language"] = catalogue.language
    templates.globals["policy"] = policy
    templates.globals["direction_of"] = direction_of
    templates.globals["disturbs"] = partial(disturbs, direction=catalogue.language.direction)
    return templates


def direction_of(tag: str) -> str:
    """ltr or rtl."""
    return languages.language(tag).direction
