"""Parse: raw files become versions.

In: captures (bytes with a document id) and what the record says. Out: versions – titles, provisions with ids that no
language owns, the log of what was dropped and why, the facts found – and Problems. The text never changes afterwards.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from plugins.portal.parse.safe import is_safe as is_safe, links as links, render_markdown as render_markdown
from plugins.portal.parse.summary import parse_summary as parse_summary

if TYPE_CHECKING:
    from plugins.portal.parse.accounting import account as account
    from plugins.portal.parse.derive import derive_record as derive_record
    from plugins.portal.parse.text import parse_text as parse_text

# What only raw texts need; its patterns take a third of a second to compile, which an edited summary does without.
_OF_TEXTS = {"account": "accounting", "derive_record": "derive", "parse_text": "text"}


def __getattr__(name: str) -> Any:
    if name not in _OF_TEXTS:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_OF_TEXTS[name]}"), name)
    return found
